// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/search_palette.h"

#include "core/model/entities.h"
#include "core/search/search.h"
#include "ui/guard.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/sections.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace passerelle
{

namespace
{
enum Role { EntityName = Qt::UserRole, Record };
constexpr int rowsShown = 11;
constexpr int mostHits = 60;
} // namespace

SearchPalette::SearchPalette(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
    , m_hint(new QLabel)
{
    setObjectName(QStringLiteral("searchPalette"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Search"));
    m_field->setObjectName(QStringLiteral("searchWords"));
    m_field->setPlaceholderText(tr("Search everything"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(QStringLiteral("search"), IconTone::Muted), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("searchResults"));
    m_list->setAccessibleName(tr("Results"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hint->setText(tr("Type the beginning of a word."));
    m_hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    constexpr int width = 640;
    resize(width, rowHeight() * (rowsShown + 3));
    if (parent) {
        const QRect window = parent->window()->geometry();
        move(window.center().x() - width / 2, window.top() + window.height() / 8);
    }
    connect(m_field, &QLineEdit::textChanged, this, &SearchPalette::search);
    connect(m_list, &QListWidget::itemActivated, this, &SearchPalette::activate);
    connect(m_list, &QListWidget::itemClicked, this, &SearchPalette::activate);
}

void SearchPalette::search(const QString &words)
{
    m_list->clear();
    std::vector<Hit> hits;
    const Document &document = *m_session.document();
    const QString failure = guarded([&] {
        if (!words.trimmed().isEmpty()) hits = passerelle::search(document, words, mostHits);
    });
    const Entity &project = *entityNamed(QStringLiteral("project"));
    // Grouped by kind; the kind of the best hit first.
    std::vector<const Entity *> kinds;
    for (const Hit &hit : hits)
        if (std::ranges::find(kinds, hit.entity) == kinds.end()) kinds.push_back(hit.entity);
    std::stable_partition(kinds.begin(), kinds.end(),
                          [](const Entity *kind) { return kind->name != std::string_view("provenance"); });
    for (const Entity *kind : kinds) {
        const Section *section = sectionOf(*kind);
        auto *head = new QListWidgetItem(translated(kind->plural), m_list);
        QFont font = head->font();
        font.setWeight(QFont::DemiBold);
        head->setFont(font);
        head->setFlags(Qt::NoItemFlags);
        for (const Hit &hit : hits) {
            if (hit.entity != kind) continue;
            const qint64 owner = kind == &project ? 0 : document.projectOf(*kind, hit.record);
            QString text = document.shownName(*kind, hit.record);
            if (owner) text = tr("%1 · %2", "record · project").arg(text, document.shownName(project, owner));
            auto *item = new QListWidgetItem(
                icon(QLatin1String(section ? section->icon : "search"), IconTone::Muted), text, m_list);
            item->setData(EntityName, QLatin1String(kind->name));
            item->setData(Record, hit.record);
            item->setToolTip(text);
        }
    }
    m_hint->setText(!failure.isEmpty()              ? failure
                        : words.trimmed().isEmpty() ? tr("Type the beginning of a word.")
                        : hits.empty()              ? tr("No record holds these words.")
                        : int(hits.size()) >= mostHits
                        ? tr("The first %1 records. More words find fewer.").arg(mostHits)
                        : tr("Records found: %1. Enter opens the selected one.").arg(hits.size()));
    step(1);
}

// Heads of groups are passed over.
void SearchPalette::step(int by)
{
    for (int row = m_list->currentRow() + by; row >= 0 && row < m_list->count(); row += by)
        if (m_list->item(row)->flags() & Qt::ItemIsSelectable) return m_list->setCurrentRow(row);
}

void SearchPalette::activate()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !item->data(Record).toLongLong()) return;
    const Entity *entity = entityNamed(item->data(EntityName).toString());
    const qint64 record = item->data(Record).toLongLong();
    accept();
    Q_EMIT recordRequested(entity, record, QString());
}

bool SearchPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down: step(1); return true;
        case Qt::Key_Up: step(-1); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: activate(); return true;
        default: break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace passerelle
