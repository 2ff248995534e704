// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Above the records: copies of the portfolio that a shared folder made beside it, in which somebody's work
// waits.
#pragma once

#include <QDateTime>
#include <QWidget>

#include <vector>

class QPushButton;

namespace passerelle
{

class Badge;
class Session;

class CopiesBanner final : public QWidget
{
    Q_OBJECT

public:
    explicit CopiesBanner(Session &session);
    void look(); // beside the portfolio that is open
    void lookAgain(); // if the folder has changed since
    void broughtIn(); // what lay there: it is not named again, also where it was left
    void retranslate();

Q_SIGNALS:
    void wanted(const QStringList &copies); // to be brought in

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void dismiss();

    Session &m_session;
    Badge *m_sentence;
    QPushButton *m_bringIn, *m_later;
    std::vector<QString> m_copies, m_dismissed;
    QDateTime m_folderChanged;
};

} // namespace passerelle
