// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/portfolio_files.h"

#include "core/base/failure.h"
#include "core/document/backup.h"
#include "core/document/compact.h"
#include "core/document/file_lock.h"
#include "core/exchange/json_export.h"
#include "core/exchange/table_export.h"
#include "core/model/entities.h"
#include "core/sample/demo.h"
#include "core/sample/sample.h"
#include "ui/dialogs/backup_list.h"
#include "ui/guard.h"
#include "ui/models/display.h"
#include "ui/print/printout.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

namespace passerelle
{

namespace
{

constexpr QLatin1String recentKey("window/recent");
constexpr int mostRecent = 8;
constexpr qint64 mostSteps = 500;
constexpr int daysKept = 365;

QString documents(const QString &fileName)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(fileName);
}

void save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Failure(translated(TEXT("Export", "%1 cannot be written: %2.")).arg(path, file.errorString()));
}

} // namespace

PortfolioFiles::PortfolioFiles(Session &session, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
{
}

QStringList PortfolioFiles::recent() { return QSettings().value(recentKey).toStringList(); }

void PortfolioFiles::remember(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = recent();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    QSettings().setValue(recentKey, QStringList(paths.mid(0, mostRecent)));
    Q_EMIT recentChanged();
}

void PortfolioFiles::forget(const QString &path)
{
    QStringList paths = recent();
    if (!paths.removeOne(QFileInfo(path).absoluteFilePath())) return;
    QSettings().setValue(recentKey, paths);
    Q_EMIT recentChanged();
}

QString PortfolioFiles::baseName() const
{
    return QFileInfo(m_session.document()->path()).completeBaseName();
}

void PortfolioFiles::askWhereToSave(const QString &title, const QString &suggested, const QString &filter,
                                    const QString &suffix, const Taken &taken)
{
    auto *dialog = new QFileDialog(&m_window, title, QFileInfo(suggested).absolutePath(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(suggested);
    connect(dialog, &QFileDialog::fileSelected, this, taken);
    dialog->open();
}

void PortfolioFiles::askForNew(const QString &title, const QString &suggested, const Taken &taken)
{
    QString path = documents(suggested + QStringLiteral(".passerelle"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = documents(QStringLiteral("%1 %2.passerelle").arg(suggested).arg(number));
    askWhereToSave(title, path, tr("Portfolios (%1)").arg(QStringLiteral("*.passerelle")),
                   QStringLiteral("passerelle"), taken);
}

bool PortfolioFiles::create(const QString &path, const Label &step,
                            const std::function<void(Editor &)> &content)
{
    const WaitCursor wait; // the demonstration takes a moment
    if (!m_session.create(path)) return false;
    if (content) m_session.attempt([&] { m_session.document()->fill(step, content); });
    remember(path);
    return true;
}

void PortfolioFiles::createNew()
{
    askForNew(tr("New portfolio"), tr("Portfolio", "file name"),
              [this](const QString &path) { create(path, {}, {}); });
}

void PortfolioFiles::createSample()
{
    askForNew(tr("Where to put the sample"), tr("Sample", "file name"), [this](const QString &path) {
        create(path, TEXT("Step", "Fill in the sample"), [](Editor &editor) { fillSample(editor); });
    });
}

void PortfolioFiles::createDemo()
{
    askForNew(tr("Where to put the demonstration"), tr("Demonstration", "file name"),
              [this](const QString &path) {
                  create(path, TEXT("Step", "Fill in the demonstration"), [](Editor &editor) {
                      DemoOptions options;
                      options.today = QDate::currentDate();
                      fillDemo(editor, options);
                  });
              });
}

void PortfolioFiles::open()
{
    const QStringList former = recent();
    const QString folder = former.isEmpty() ? documents(QString()) : QFileInfo(former.first()).absolutePath();
    auto *dialog = new QFileDialog(&m_window, tr("Open a portfolio"), folder,
                                   tr("Portfolios (%1)").arg(QStringLiteral("*.passerelle"))
                                       + QStringLiteral(";;")
                                       + tr("All files (%1)").arg(QStringLiteral("*")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PortfolioFiles::openPath);
    dialog->open();
}

void PortfolioFiles::openPath(const QString &path)
{
    QString failure;
    {
        const WaitCursor wait;
        failure = m_session.tryToOpen(path);
    }
    if (failure.isEmpty()) return remember(path);
    if (offerBackups(path, failure)) return;
    if (!QFileInfo::exists(path)) forget(path);
    m_session.say(failure);
}

bool PortfolioFiles::offerBackups(const QString &path, const QString &failure)
{
    std::vector<Backup> all;
    const QString inTheWay = guarded([&] {
        if (isBeyondOpening(path, m_session.installation())) all = backupsOf(path, m_session.installation());
    });
    if (!inTheWay.isEmpty() || all.empty()) return false;
    auto *dialog = new BackupList(
        failure + QStringLiteral("\n\n")
            + tr("This computer has backups of the portfolio. What is left of the file is kept beside it."),
        all, m_session.language(), &m_window);
    dialog->offer();
    connect(dialog, &BackupList::wanted, this, [this, path](const QString &backup) {
        // The computer that damaged the file when it went down left its lock, too.
        if (const auto holder = holderNow(path); holder && holder->elsewhere)
            takeOver(path, [this, path, backup] { restoreDamaged(path, backup); });
        else
            restoreDamaged(path, backup);
    });
    dialog->open();
    return true;
}

void PortfolioFiles::restoreDamaged(const QString &path, const QString &backup)
{
    QString kept;
    if (!m_session.attempt([&] { kept = restoreFile(path, backup, m_session.installation()); })) return;
    openPath(path);
    if (!kept.isEmpty())
        Q_EMIT said(tr("The damaged file is kept as %1.").arg(QDir::toNativeSeparators(kept)));
}

void PortfolioFiles::backUpNow()
{
    std::optional<Backup> made;
    if (!m_session.attempt([&] { made = backUp(*m_session.document(), QStringLiteral("request")); })) return;
    Q_EMIT said(made ? tr("A copy was kept: %1").arg(QDir::toNativeSeparators(made->path))
                     : tr("This computer has no folder for copies: nothing was kept."));
}

void PortfolioFiles::goBack()
{
    const Document &document = *m_session.document();
    const std::vector<Backup> all = backups(document);
    auto *dialog = new BackupList(
        all.empty() ? tr("There are no backups of this portfolio on this computer yet.")
                    : tr("Everything becomes as it was then. What is there now is backed up before."),
        all, m_session.language(), &m_window);
    if (!all.empty() && document.writable()) dialog->offer();
    connect(dialog, &BackupList::wanted, this, [this](const QString &backup) {
        const WaitCursor wait;
        m_session.attempt([&] { restore(*m_session.document(), backup); });
    });
    dialog->open();
}

void PortfolioFiles::write(const QString &path, const std::function<void()> &content)
{
    const WaitCursor wait;
    if (m_session.attempt(content)) Q_EMIT said(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

void PortfolioFiles::exportCsv(const Entity &entity)
{
    const QString suggested = documents(QLatin1String(entity.name) + QStringLiteral(".csv"));
    askWhereToSave(tr("Export as CSV"), suggested, tr("CSV (%1)").arg(QStringLiteral("*.csv")),
                   QStringLiteral("csv"), [this, &entity](const QString &path) {
                       write(path, [&] { writeCsv(*m_session.document(), entity, path); });
                   });
}

void PortfolioFiles::exportXlsx(const std::vector<const Entity *> &all)
{
    const QString name = all.size() == 1 ? QString::fromLatin1(all.front()->name) : baseName();
    askWhereToSave(tr("Export as XLSX"), documents(name + QStringLiteral(".xlsx")),
                   tr("Spreadsheets (%1)").arg(QStringLiteral("*.xlsx")), QStringLiteral("xlsx"),
                   [this, all](const QString &path) {
                       write(path, [&] { writeXlsx(*m_session.document(), all, path); });
                   });
}

void PortfolioFiles::exportJson()
{
    askWhereToSave(tr("Export as JSON"), documents(baseName() + QStringLiteral(".json")),
                   tr("JSON (%1)").arg(QStringLiteral("*.json")), QStringLiteral("json"),
                   [this](const QString &path) {
                       write(path, [&] { save(path, portfolioJsonToComeBack(*m_session.document())); });
                   });
}

void PortfolioFiles::exportPdf(const Printout &printout)
{
    askWhereToSave(tr("Export as PDF"), documents(printout.title + QStringLiteral(".pdf")),
                   tr("Documents (%1)").arg(QStringLiteral("*.pdf")), QStringLiteral("pdf"),
                   [this, printout](const QString &path) { write(path, [&] { writePdf(printout, path); }); });
}

void PortfolioFiles::verify()
{
    std::vector<Problem> found;
    {
        const WaitCursor wait;
        if (!m_session.attempt([&] { found = m_session.document()->verify(); })) return;
    }
    auto *dialog = new ListDialog(
        tr("Verify the file"),
        found.empty() ? tr("The file is whole: its structure, its history and all references are "
                           "as they should be.")
                      : tr("The file is not as it should be. Go back to a backup, or show this "
                           "list to someone who knows the program."),
        &m_window);
    QList<QStringList> rows;
    for (const Problem &problem : found)
        rows += QStringList{problem.entity ? translated(problem.entity->label) : QString(), problem.text};
    dialog->setRows({tr("Kind"), tr("Problem")}, rows);
    dialog->open();
}

void PortfolioFiles::ask(const QString &name, const QString &text, const QString &yes,
                         const std::function<void()> &act)
{
    auto *box = new QMessageBox(QMessageBox::Question, QGuiApplication::applicationDisplayName(), text,
                                QMessageBox::Cancel, &m_window);
    box->setObjectName(name);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *button = box->addButton(yes, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(button, &QPushButton::clicked, this, act);
    box->open();
}

void PortfolioFiles::compact()
{
    Compaction would;
    if (!m_session.attempt([&] { would = compactable(*m_session.document(), daysKept); })) return;
    if (would.steps == 0) {
        Q_EMIT said(tr("No step is older than a year: there is nothing to drop."));
        return;
    }
    const QString until = shownMoment(would.until, m_session.language());
    const QString text =
        tr("%n steps, the last one of %1, are older than a year and are dropped: they cannot be "
           "undone or looked up any more. What the records hold stays, and so do the latest "
           "changes of each field and all steps since. A backup is kept before.",
           nullptr, int(would.steps))
            .arg(until);
    ask(QStringLiteral("compact"), text, tr("Drop"), [this] {
        Compaction done;
        const WaitCursor wait;
        if (m_session.attempt([&] { done = passerelle::compact(*m_session.document(), daysKept); }))
            Q_EMIT said(
                tr("The file had %1 and has %2 now.")
                    .arg(QLocale().formattedDataSize(done.before), QLocale().formattedDataSize(done.after)));
    });
}

void PortfolioFiles::saveCopy()
{
    const QFileInfo file(m_session.document()->path());
    askWhereToSave(tr("Save a copy"), file.absolutePath() + u'/' + tr("Copy of %1").arg(file.fileName()),
                   tr("Portfolios (%1)").arg(QStringLiteral("*.passerelle")), QStringLiteral("passerelle"),
                   [this](const QString &path) {
                       if (m_session.attempt([&] { m_session.document()->copyTo(path); })) openPath(path);
                   });
}

void PortfolioFiles::takeOver()
{
    const QString path = m_session.document()->path();
    takeOver(path, [this, path] { openPath(path); });
}

void PortfolioFiles::takeOver(const QString &path, const std::function<void()> &andThen)
{
    ask(QStringLiteral("takeOver"),
        tr("Take the file over only if the other computer does not work on it any more: what two programs "
           "write at "
           "once can damage it."),
        tr("Take over"), [this, path, andThen] {
            if (m_session.attempt([&] { Document::breakLock(path); })) andThen();
        });
}

void PortfolioFiles::showHistory()
{
    const std::vector<Step> steps = m_session.document()->steps(mostSteps);
    auto *dialog = new ListDialog(
        tr("History"),
        steps.empty() ? tr("Nothing has been changed yet.")
                      : tr("The latest steps, the last one first. The history of one record is in "
                           "its side panel."),
        &m_window);
    QList<QStringList> rows;
    for (const Step &step : steps) {
        const QString kind = step.kind == Step::Kind::Undo ? tr("undone")
            : step.kind == Step::Kind::Redo                ? tr("done again")
            : step.state == Step::State::Done              ? tr("done")
                                                           : tr("taken back");
        rows += QStringList{shownMoment(step.at, m_session.language()), step.person, kind, step.text()};
    }
    dialog->setRows({tr("When"), tr("Who"), tr("State"), tr("Step")}, rows);
    dialog->open();
}

} // namespace passerelle
