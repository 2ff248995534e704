// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/import_dialog.h"

#include "core/base/translation.h"
#include "core/document/backup.h"
#include "core/exchange/header_match.h"
#include "core/model/entities.h"
#include "ui/dialogs/dialog_size.h"
#include "ui/dialogs/list_dialog.h"
#include "ui/guard.h"
#include "ui/queries.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTreeWidget>
#include <QUrl>

#include <algorithm>

namespace passerelle
{

namespace
{
constexpr int rowsPreviewed = 8;

// The label in a language; catalogues are loaded once for a whole import.
std::function<QString(const Label &, Language)> spelling()
{
    auto all = std::make_shared<AllTranslations>();
    return [all](const Label &label, Language language) { return all->text(label, language); };
}
} // namespace

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile()) paths += url.toLocalFile();
    return paths.size() == data.urls().size() ? paths : QStringList();
}

ImportDialog::ImportDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_files(new QLabel)
    , m_tableBox(new QWidget)
    , m_sheet(new QComboBox)
    , m_entity(new QComboBox)
    , m_project(new QComboBox)
    , m_preview(new QTableWidget)
    , m_bar(new QProgressBar)
    , m_summary(new QLabel)
    , m_refused(makeCopyableList(this))
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("importDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import"));
    build();
    setAcceptDrops(true);
    constexpr QSize room(820, 560);
    resizeInScreen(*this, room);
    showSource();
    showPage(Choose);
}

void ImportDialog::build()
{
    auto *choose = new QPushButton(tr("Choose files…"));
    choose->setObjectName(QStringLiteral("chooseFiles"));
    m_files->setWordWrap(true);
    m_files->setTextFormat(Qt::PlainText);
    m_entity->setObjectName(QStringLiteral("importEntity"));
    m_sheet->setObjectName(QStringLiteral("importSheet"));
    m_preview->setObjectName(QStringLiteral("importPreview"));
    m_preview->setAccessibleName(tr("First rows, with the fields that the columns become"));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->verticalHeader()->hide();
    auto *form = new QFormLayout(m_tableBox);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Sheet"), m_sheet);
    form->addRow(tr("Rows are"), m_entity);
    form->addRow(tr("Project of rows that name none"), m_project);
    form->addRow(m_preview);
    auto *first = new QWidget;
    auto *column = new QVBoxLayout(first);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->addWidget(choose);
    row->addWidget(m_files, 1);
    column->addLayout(row);
    column->addWidget(m_tableBox, 1);
    column->addStretch(0);

    auto *running = new QWidget;
    auto *runningColumn = new QVBoxLayout(running);
    runningColumn->addStretch(1);
    runningColumn->addWidget(
        new QLabel(tr("The records are being imported. Until the end nothing is changed.")));
    runningColumn->addWidget(m_bar);
    runningColumn->addStretch(1);

    auto *done = new QWidget;
    auto *doneColumn = new QVBoxLayout(done);
    doneColumn->setContentsMargins(0, 0, 0, 0);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_refused->setObjectName(QStringLiteral("importRefused"));
    m_refused->setAccessibleName(tr("Rows that were refused"));
    doneColumn->addWidget(m_summary);
    doneColumn->addWidget(m_refused, 1);
    doneColumn->addStretch(0);
    for (QWidget *page : {first, running, done}) m_stack->addWidget(page);

    auto *buttons = new QDialogButtonBox;
    m_copy = buttons->addButton(tr("Copy list"), QDialogButtonBox::ActionRole);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("importButton"));
    m_close = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(m_stack, 1);
    whole->addWidget(buttons);

    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    connect(m_copy, &QPushButton::clicked, this, [this] { copyLines(*m_refused); });
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::startImport);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_sheet, &QComboBox::activated, this, &ImportDialog::showSheet);
    connect(m_entity, &QComboBox::activated, this, [this] {
        if (!sheet()) return;
        sheet()->entity = entityNamed(m_entity->currentData().toString());
        sheet()->map.clear();
        showSheet();
    });
}

void ImportDialog::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Choose files to import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(
        tr("Tables, JSON and CORDIS (%1)").arg(QStringLiteral("*.csv *.tsv *.txt *.xlsx *.ods *.json")));
    connect(dialog, &QFileDialog::filesSelected, this, &ImportDialog::takeFiles);
    dialog->open();
}

void ImportDialog::takeFiles(const QStringList &paths)
{
    ImportSource source;
    const QString failure = guarded([&] { source = readSource(paths); });
    if (!failure.isEmpty()) return showFailure(this, failure);
    m_source = std::move(source);
    showSource();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_stack->currentIndex() == Choose && !localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeFiles(localFiles(*event->mimeData()));
}

QString ImportDialog::description() const
{
    if (m_source.name.isEmpty())
        return tr("CSV, XLSX, ODS, JSON of this program, or the two CSV files of a CORDIS download.") + u' '
            + tr("Files can also be dropped here.");
    switch (m_source.kind) {
    case ImportSource::Kind::Json:
        return tr("%1: a portfolio as JSON. Its records are added or changed, none is deleted.")
            .arg(m_source.name);
    case ImportSource::Kind::Cordis:
        return tr("Projects and organisations of CORDIS. What is known already is found again.");
    case ImportSource::Kind::Tables: break;
    }
    const QString read = m_source.sheets.empty() ? QString() : m_source.sheets.front().table.dialect;
    return read.isEmpty() ? m_source.name : tr("%1, read as %2", "file, encoding").arg(m_source.name, read);
}

void ImportDialog::showSource()
{
    m_files->setText(description());
    m_tableBox->setVisible(m_source.kind == ImportSource::Kind::Tables && !m_source.sheets.empty());
    m_sheet->clear();
    for (const ImportSource::Sheet &each : m_source.sheets) m_sheet->addItem(each.table.name);
    m_sheet->setEnabled(m_sheet->count() > 1);
    m_project->clear();
    m_project->addItem(tr("none"), QString());
    if (const Document *document = m_session.document()) {
        const Entity &project = *entityNamed(QStringLiteral("project"));
        for (const qint64 number : document->numbers(project, sortedBy(QStringLiteral("acronym")))) {
            m_project->addItem(document->shownName(project, number), QString::number(number));
            if (number == m_session.project()) m_project->setCurrentIndex(m_project->count() - 1);
        }
    }
    m_entity->clear();
    m_entity->addItem(tr("nothing: leave this sheet out"), QString());
    for (const Entity *entity : entities())
        m_entity->addItem(translated(entity->plural), QLatin1String(entity->name));
    showSheet();
}

ImportSource::Sheet *ImportDialog::sheet()
{
    const int at = m_sheet->currentIndex();
    return at < 0 || at >= int(m_source.sheets.size()) ? nullptr : &m_source.sheets[std::size_t(at)];
}

ImportOptions ImportDialog::options()
{
    ImportOptions how;
    how.language = m_session.language();
    how.label = spelling();
    if (!m_project->currentData().toString().isEmpty())
        how.given.insert(QStringLiteral("project"), m_project->currentData().toString());
    how.progress = [this](qint64 done, qint64 total) { return told(done, total); };
    return how;
}

void ImportDialog::showSheet()
{
    ImportSource::Sheet *now = sheet();
    const bool any = std::ranges::any_of(m_source.sheets,
                                         [](const auto &each) { return each.entity != nullptr; });
    m_import->setEnabled(!m_source.name.isEmpty() && (m_source.kind != ImportSource::Kind::Tables || any));
    m_preview->clear();
    m_preview->setRowCount(0);
    m_preview->setColumnCount(0);
    if (!now) return;
    m_entity->setCurrentIndex(now->entity ? m_entity->findData(QLatin1String(now->entity->name)) : 0);
    const Table &table = now->table;
    const int rows = std::min<int>(rowsPreviewed, int(table.lines.size()));
    m_preview->setColumnCount(int(table.header.size()));
    m_preview->setRowCount(rows + 1);
    m_preview->setHorizontalHeaderLabels(table.header);
    for (int column = 0; column < table.header.size(); ++column) {
        if (now->entity) {
            auto *field = new QComboBox;
            field->setAccessibleName(tr("Field of the column %1").arg(table.header[column]));
            field->addItem(tr("left out"), QString());
            for (const Column &each : columns(*now->entity)) field->addItem(each.key, each.key);
            connect(field, &QComboBox::activated, this, &ImportDialog::takeMapping);
            m_preview->setCellWidget(0, column, field);
        }
        for (int row = 0; row < rows; ++row)
            m_preview->setItem(row + 1, column,
                               new QTableWidgetItem(table.lines[std::size_t(row)].cells.value(column)));
    }
    showMapping();
    m_preview->resizeRowsToContents();
    m_preview->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 22);
}

QStringList ImportDialog::fieldsOf(const ImportSource::Sheet &of, const QHash<QString, QString> &map)
{
    ImportOptions how = options();
    how.map = map;
    QStringList fields;
    const QString failure = guarded([&] {
        for (const Column *column : matchHeader(*of.entity, of.table.header, how).columns)
            fields += column ? column->key : QString();
    });
    if (!failure.isEmpty()) showFailure(this, failure);
    return fields;
}

// What a column becomes may depend on another: a field is taken once.
void ImportDialog::showMapping()
{
    const ImportSource::Sheet &now = *sheet();
    if (!now.entity) return;
    const QStringList fields = fieldsOf(now, now.map);
    for (int column = 0; column < m_preview->columnCount(); ++column)
        if (auto *field = qobject_cast<QComboBox *>(m_preview->cellWidget(0, column)))
            field->setCurrentIndex(std::max(0, field->findData(fields.value(column))));
}

// Only what differs is said by a person: a column “id” that nobody spoke of may be that of another program.
void ImportDialog::takeMapping()
{
    ImportSource::Sheet &now = *sheet();
    const QStringList own = fieldsOf(now, {});
    now.map.clear();
    for (int column = 0; column < m_preview->columnCount(); ++column)
        if (const auto *field = qobject_cast<QComboBox *>(m_preview->cellWidget(0, column))) {
            const QString chosen = field->currentData().toString();
            if (chosen != own.value(column)) now.map.insert(now.table.header[column], chosen);
        }
    showMapping();
}

// Called while the change is going on: this dialog alone takes input, and it only takes "Stop".
bool ImportDialog::told(qint64 done, qint64 total)
{
    m_bar->setRange(0, 1000);
    m_bar->setValue(total > 0 ? int(done * 1000 / total) : 0);
    QCoreApplication::processEvents();
    return !m_stop;
}

void ImportDialog::startImport()
{
    if (!m_session.document() || m_running) return;
    m_running = true;
    m_stop = false;
    showPage(Running);
    QString failure;
    m_session.attempt([&] {
        failure = guarded([&] {
            Document &document = *m_session.document();
            backUp(document, QStringLiteral("import"));
            document.change(TEXT("Step", "Import %1"), m_source.name,
                            [&](Editor &editor) { m_result = importSource(editor, m_source, options()); });
        });
    });
    m_running = false;
    if (m_stop) return QDialog::reject();
    showResult(failure);
}

void ImportDialog::showResult(const QString &failure)
{
    QStringList text;
    if (failure.isEmpty())
        text += tr("Added: %1. Changed: %2. Already there: %3. Refused: %4.")
                    .arg(m_result.inserted)
                    .arg(m_result.updated)
                    .arg(m_result.unchanged)
                    .arg(m_result.refused.size());
    else
        text += {tr("Nothing was changed."), failure};
    if (failure.isEmpty() && !m_result.ignored.isEmpty())
        text += tr("These columns mean nothing here and were left out: %1.")
                    .arg(m_result.ignored.join(QStringLiteral(", ")));
    if (failure.isEmpty()) text += tr("Undo takes the import back as a whole.");
    m_summary->setText(text.join(u' '));
    QList<QStringList> rows;
    for (const auto &refused : m_result.refused)
        rows += QStringList{refused.line ? QString::number(refused.line) : QString(), refused.reason};
    for (const QString &note : std::as_const(m_result.notes)) rows += QStringList{QString(), note};
    fill(*m_refused, {tr("Line"), tr("Reason")}, rows);
    m_refused->setVisible(!rows.isEmpty());
    showPage(Done);
}

void ImportDialog::showPage(Page page)
{
    m_stack->setCurrentIndex(page);
    m_import->setVisible(page == Choose);
    m_copy->setVisible(page == Done && m_refused->topLevelItemCount() > 0);
    m_close->setText(page == Choose ? tr("Cancel") : page == Running ? tr("Stop") : tr("Close"));
}

void ImportDialog::reject()
{
    if (m_running)
        m_stop = true;
    else
        QDialog::reject();
}

} // namespace passerelle
