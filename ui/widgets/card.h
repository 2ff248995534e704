// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// White paper with a finding as its title: the place of charts, lists and tiles on a page.
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace passerelle
{

class TypeLabel;

class Card final : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setCaption(const QString &caption);
    // Right of the title: a badge or a button.
    void addCorner(QWidget *widget);
    // Below the title; the last one added takes the room that is left.
    void addContent(QWidget *widget);

private:
    TypeLabel *m_title;
    TypeLabel *m_caption;
    QHBoxLayout *m_corner;
    QVBoxLayout *m_content;
};

} // namespace passerelle
