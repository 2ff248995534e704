// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/list_dialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

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
        for (int column = 0; column < row.size(); ++column) item->setToolTip(column, row[column]);
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
    QString text;
    for (int row = 0; row < list.topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = list.topLevelItem(row);
        if (!selected.isEmpty() && !item->isSelected()) continue;
        QStringList cells;
        for (int column = 0; column < list.columnCount(); ++column) cells += item->text(column);
        text += cells.join(u'\t') + u'\n';
    }
    QApplication::clipboard()->setText(text);
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
    auto *copyButton = m_buttons->addButton(tr("Copy list"), QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(m_list, 1);
    column->addWidget(m_buttons);
    constexpr QSize room(760, 460);
    resize(room);
    connect(copyButton, &QPushButton::clicked, this, [this] { copyLines(*m_list); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ListDialog::setRows(const QStringList &header, const QList<QStringList> &rows)
{
    fill(*m_list, header, rows);
    m_list->setVisible(!rows.isEmpty());
    if (rows.isEmpty()) adjustSize();
}

void ListDialog::setAction(const QString &text)
{
    // Made when it is wanted: a box of buttons shows those that were hidden in it.
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
