// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Above the records: why the file cannot be changed, and the one thing that helps.
#pragma once

#include <QWidget>

class QPushButton;

namespace passerelle
{

class Badge;
class PortfolioFiles;
class Session;

class FileBanner final : public QWidget
{
    Q_OBJECT

public:
    FileBanner(Session &session, PortfolioFiles &files);
    void renew(); // also looks whether the file is still where it was

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void act();

    Session &m_session;
    PortfolioFiles &m_files;
    Badge *m_sentence;
    QPushButton *m_remedy;
};

} // namespace passerelle
