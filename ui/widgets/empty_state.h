// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What belongs on an empty page: one sentence, one button, one link.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace passerelle
{

class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    void setSentence(const QString &sentence);
    // An empty text hides the button or the link.
    void setButton(const QString &text, const QString &iconName = {});
    void setLink(const QString &text);

Q_SIGNALS:
    void buttonClicked();
    void linkClicked();

private:
    QLabel *m_sentence;
    QPushButton *m_button;
    QLabel *m_link;
};

} // namespace passerelle
