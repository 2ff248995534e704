// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening, creating, copying and exporting portfolios: everything of the window that asks for a file.
#pragma once

#include "ui/session.h"

namespace passerelle
{

struct Printout;

class PortfolioFiles final : public QObject
{
    Q_OBJECT

public:
    PortfolioFiles(Session &session, QWidget &window);

    void createNew();
    void createSample();
    void createDemo();
    void open();
    void openPath(const QString &path);
    void backUpNow();
    void goBack();
    void exportCsv(const Entity &entity);
    void exportXlsx(const std::vector<const Entity *> &entities);
    void exportJson();
    void exportPdf(const Printout &printout);
    void verify();
    void compact(); // after asking
    void saveCopy(); // and goes on with it
    void takeOver(); // from another computer, after asking
    void showHistory();
    [[nodiscard]] static QStringList recent();

    // Without asking; for the dialogs and for tests.
    bool create(const QString &path, const Label &step, const std::function<void(Editor &)> &content);

Q_SIGNALS:
    void recentChanged();
    void said(const QString &sentence); // for the status bar

private:
    using Taken = std::function<void(const QString &path)>;
    void askWhereToSave(const QString &title, const QString &suggested, const QString &filter,
                        const QString &suffix, const Taken &taken);
    void askForNew(const QString &title, const QString &suggested, const Taken &taken);
    void remember(const QString &path);
    void forget(const QString &path);
    // Of a file that cannot be opened; false: there are none.
    bool offerBackups(const QString &path, const QString &failure);
    void restoreDamaged(const QString &path, const QString &backup);
    void takeOver(const QString &path, const std::function<void()> &andThen);
    // What `content` does is done to a file for others, and said.
    void write(const QString &path, const std::function<void()> &content);
    void ask(const QString &name, const QString &text, const QString &yes, const std::function<void()> &act);
    [[nodiscard]] QString baseName() const;

    Session &m_session;
    QWidget &m_window;
};

} // namespace passerelle
