// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The content with the side panel beside it, or over it where beside it the content would become too narrow.
#pragma once

#include <QPointer>
#include <QWidget>

class QSplitter;

namespace passerelle
{

class SideSplit final : public QWidget
{
    Q_OBJECT

public:
    SideSplit(QWidget *content, QWidget *side, QWidget *parent = nullptr);

    void setSideShown(bool shown);
    // The head of the content: a side panel over the content leaves it in reach.
    void setHead(QWidget *head);
    [[nodiscard]] bool isOver() const { return m_over; }
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void overChanged(bool over);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void setOver(bool over);

    QSplitter *m_splitter;
    QWidget *m_side;
    QWidget *m_shelf; // holds the side panel while it is over the content
    QPointer<QWidget> m_head;
    int m_sideWidth;
    bool m_shown = true;
    bool m_over = false;
};

} // namespace passerelle
