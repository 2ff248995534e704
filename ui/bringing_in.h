// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Work that was done in other copies comes into the portfolio that is open: copies that lie beside it when
// somebody asks for it, and the shared folder in which it meets others when it is opened.
#pragma once

#include "ui/session.h"

class QMessageBox;

namespace passerelle
{

struct MergeReport;

class BringingIn final : public QObject
{
    Q_OBJECT

public:
    BringingIn(Session &session, QWidget &window);

    // Shows what they would bring, asks, does it, and offers to take the files away.
    void bringIn(const QStringList &copies);
    // With the shared folder of the portfolio, once after it was opened.
    void meet();

Q_SIGNALS:
    void said(const QString &sentence); // for the status bar
    void brought(); // the copies may be gone

private:
    void exchangeNow();
    void take(const QStringList &copies);
    void offerTrash(const QString &text, const QStringList &copies);
    [[nodiscard]] static QString conflictsIn(const MergeReport &report);
    [[nodiscard]] QString told(const MergeReport &report) const;
    [[nodiscard]] QMessageBox *box(const char *name, const QString &text);

    Session &m_session;
    QWidget &m_window;
    const Document *m_met = nullptr; // only to be compared
};

} // namespace passerelle
