// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace passerelle::bench
{

class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget &window)
        : QObject(&window)
    {
        window.installEventFilter(this);
    }
    [[nodiscard]] bool painted() const { return m_painted; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) m_painted = true;
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_painted = false;
};

// Until the window and what was posted meanwhile are on the screen.
inline void waitForPaint(QWidget &window)
{
    const PaintWatch watch(window);
    window.update();
    while (!watch.painted()) QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QApplication::processEvents();
}

} // namespace passerelle::bench
