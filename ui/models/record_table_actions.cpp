// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does with a table of records: copying, printing, deleting, choosing its columns.
#include "core/model/project.h"
#include "core/store/shown_names.h"
#include "ui/clipboard.h"
#include "ui/models/display.h"
#include "ui/models/filter_header.h"
#include "ui/models/frozen_table.h"
#include "ui/models/record_table.h"
#include "ui/models/totals_row.h"
#include "ui/print/printout.h"

#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QTimer>
#include <QToolButton>

namespace passerelle
{

namespace
{
constexpr int noticeTime = 6000; // milliseconds
} // namespace

void RecordTable::copy() const
{
    QList<CopiedRow> rows;
    for (const qint64 record : selected()) {
        const int row = m_model->rowOf(record);
        rows.emplaceBack();
        for (int column = 0; column < m_model->columnCount(); ++column)
            rows.back().append({m_model->index(row, column).data(RecordModel::Plain).toString(),
                                isNumber(*m_model->fields()[std::size_t(column)])});
    }
    copyRows(rows);
}

void RecordTable::removeSelected()
{
    const std::vector<qint64> records = selected();
    if (records.empty() || !m_session.writable()) return;
    const Entity &entity = m_model->entity();
    const QString subject = records.size() == 1 ? m_session.document()->shownName(entity, records.front())
                                                : translated(entity.plural);
    const int row = m_view->currentIndex().row();
    const bool done = m_session.edit(TEXT("Step", "Delete %1"), subject, [&](Editor &editor) {
        for (const qint64 record : records) editor.remove(entity, record);
    });
    if (!done) return;
    if (m_model->rowCount() > 0)
        m_view->selectRow(std::clamp(row - int(records.size()) + 1, 0, m_model->rowCount() - 1));
    offerUndo(records.size() == 1 ? tr("Deleted: %1").arg(subject)
                                  : tr("%n records deleted", nullptr, int(records.size())));
}

void RecordTable::offerUndo(const QString &sentence)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
    m_undo->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) m_noticeTimer->start(noticeTime);
}

PrintedTable RecordTable::printed()
{
    updateTotals();
    PrintedTable table = printedTable(*m_model);
    table.title = translated(m_model->entity().plural);
    table.caption = m_model->filterTexts().join(QStringLiteral(" · "));
    if (!m_totals->isHidden()) table.totals = m_totals->texts();
    table.totalsTitle = tr("Total, %n rows", nullptr, m_model->rowCount());
    return table;
}

// Where several projects are shown, a record says whose it is.
void RecordTable::takeDefaultColumns()
{
    if (m_columnsChosen) return;
    const Document *document = m_session.document();
    const bool several = document && m_session.project() == 0 && document->count(describe<Project>()) > 1;
    const auto fields = defaultFields(m_model->entity(), several);
    if (fields != m_model->fields()) takeColumns(fields);
}

void RecordTable::chooseColumns(const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Entity &entity = m_model->entity();
    const auto &shown = m_model->fields();
    for (const Field &field : entity.fields) {
        QAction *action = menu->addAction(fieldTitle(field));
        action->setCheckable(true);
        const bool isShown = std::find(shown.begin(), shown.end(), &field) != shown.end();
        action->setChecked(isShown);
        action->setEnabled(!isShown || shown.size() > 1);
        connect(action, &QAction::toggled, this, [this, chosen = &field](bool checked) {
            auto fields = m_model->fields();
            if (checked)
                fields.push_back(chosen);
            else
                std::erase(fields, chosen);
            QStringList names;
            for (const Field *each : fields) names += QString::fromLatin1(each->name);
            QSettings().setValue(settingsKey(), names);
            m_columnsChosen = true;
            takeColumns(fields);
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Default columns")), &QAction::triggered, this, [this] {
        QSettings().remove(settingsKey());
        m_columnsChosen = false;
        takeDefaultColumns();
    });
    menu->popup(m_header->mapToGlobal(where));
}

} // namespace passerelle
