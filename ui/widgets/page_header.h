// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Top of a page: what it is, one line about its state, its views and its actions.
#pragma once

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QPushButton;

namespace passerelle
{

class Badge;
class SegmentedControl;
class TypeLabel;

class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setState(const QString &sentence);
    // Beside the title; an empty text hides it.
    void setMark(const QString &text);
    [[nodiscard]] SegmentedControl &views() { return *m_views; }
    // The button belongs to the header; the caller sets its texts again when the language changes.
    QPushButton *addAction(const QString &objectName, const QString &iconName = {});

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeState();

    QGridLayout *m_grid;
    TypeLabel *m_title;
    Badge *m_mark;
    TypeLabel *m_state;
    SegmentedControl *m_views;
    QHBoxLayout *m_actions;
    bool m_stateBelow = false; // it takes the whole width, below the views and actions
};

} // namespace passerelle
