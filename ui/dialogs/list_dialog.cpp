// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/list_dialog.h"

#include "ui/clipboard.h"
#include "ui/dialogs/dialog_size.h"
#include "ui/widgets/plain_tip.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace passerelle
{

QTreeWidget *makeCopyableList(QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->header()->setStretchLastSection(true);
    auto *copy = new QAction(list);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    list->addAction(copy);
    QObject::connect(copy, &QAction::triggered, list, [list] { copyLines(*list); });
    return list;
}

void fill(QTreeWidget &list, const QStringList &header, const QList<QStringList> &rows)
{
    list.clear();
    list.setHeaderLabels(header);
    QList<QTreeWidgetItem *> items;
    for (const QStringList &row : rows) {
        auto *item = new QTreeWidgetItem(row);
        for (int column = 0; column < row.size(); ++column) item->setToolTip(column, plainTip(row[column]));
        items += item;
    }
    list.addTopLevelItems(items);
    constexpr int widest = 320;
    for (int column = 0; column + 1 < header.size(); ++column) {
        list.resizeColumnToContents(column);
        list.setColumnWidth(column, std::min(list.columnWidth(column) + 12, widest));
    }
}

void copyLines(const QTreeWidget &list)
{
    const auto selected = list.selectedItems();
    QList<CopiedRow> rows;
    for (int row = 0; row < list.topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = list.topLevelItem(row);
        if (!selected.isEmpty() && !item->isSelected()) continue;
        rows.emplaceBack();
        for (int column = 0; column < list.columnCount(); ++column) rows.back().append({item->text(column)});
    }
    copyRows(rows);
}

ListDialog::ListDialog(const QString &title, const QString &sentence, QWidget *parent)
    : QDialog(parent)
    , m_list(makeCopyableList(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close))
{
    setObjectName(QStringLiteral("listDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_list->setAccessibleName(title);
    auto *text = new QLabel(sentence);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(m_list, 1);
    column->addWidget(m_buttons);
    constexpr QSize room(760, 460);
    resizeInScreen(*this, room);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ListDialog::setRows(const QStringList &header, const QList<QStringList> &rows)
{
    fill(*m_list, header, rows);
    m_list->setVisible(!rows.isEmpty());
    // A box of buttons shows those that were hidden in it: there is one, or none.
    delete std::exchange(m_copy, nullptr);
    if (rows.isEmpty()) return adjustSize();
    m_copy = m_buttons->addButton(tr("Copy list"), QDialogButtonBox::ActionRole);
    connect(m_copy, &QPushButton::clicked, this, [this] { copyLines(*m_list); });
}

void ListDialog::setAction(const QString &text)
{
    // Made when it is wanted, as the one for copying.
    auto *action = m_buttons->addButton(text, QDialogButtonBox::AcceptRole);
    action->setObjectName(QStringLiteral("listAction"));
    action->setEnabled(m_list->currentItem());
    connect(action, &QPushButton::clicked, this, [this] {
        const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
        accept();
        if (row >= 0) Q_EMIT chosen(row);
    });
    connect(m_list, &QTreeWidget::currentItemChanged, action,
            [action](const QTreeWidgetItem *now) { action->setEnabled(now); });
}

void ListDialog::selectFirst()
{
    m_list->setCurrentItem(m_list->topLevelItem(0));
    if (auto *action = findChild<QPushButton *>(QStringLiteral("listAction"))) {
        action->setDefault(true);
        action->setFocus();
    }
}

} // namespace passerelle
