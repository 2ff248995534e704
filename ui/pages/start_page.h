// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window shows while no portfolio is open.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace passerelle
{

class TypeLabel;

class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    void setRecent(const QStringList &paths);
    void retranslate();

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void demoRequested();
    void fileRequested(const QString &path);

private:
    TypeLabel *m_title;
    QLabel *m_lines[3];
    QPushButton *m_new;
    QPushButton *m_open;
    QPushButton *m_sample;
    QPushButton *m_demo;
    TypeLabel *m_recentTitle;
    QVBoxLayout *m_recent;
};

} // namespace passerelle
