// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/search_palette.h"

#include "core/model/entities.h"
#include "core/search/search.h"
#include "ui/dialogs/dialog_size.h"
#include "ui/dialogs/palette_delegate.h"
#include "ui/guard.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/mnemonics.h"
#include "ui/sections.h"
#include "ui/widgets/plain_tip.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace passerelle
{

namespace
{
enum Role { EntityName = Qt::UserRole, RecordNumber, Command };
constexpr int rowsShown = 12;
constexpr int mostHits = 60;

QString menuOf(const QAction &command)
{
    for (const QObject *place : command.associatedObjects())
        if (const auto *menu = qobject_cast<const QMenu *>(place)) return plainText(menu->title());
    return {};
}
} // namespace

SearchPalette::SearchPalette(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
    , m_hint(new QLabel)
    , m_lines(new PaletteDelegate(m_list))
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
    m_list->setItemDelegate(m_lines);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    constexpr int usual = 640;
    resizeInScreen(*this, {usual, rowHeight() * (rowsShown + 3)});
    if (parent) {
        const QRect window = parent->window()->geometry();
        move(window.center().x() - width() / 2, window.top() + window.height() / 8);
    }
    connect(m_field, &QLineEdit::textChanged, this, &SearchPalette::search);
    connect(m_list, &QListWidget::itemActivated, this, [this] { activate(); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { activate(); });
    searchRecords({});
}

void SearchPalette::search(const QString &typed)
{
    const QString words = typed.trimmed();
    m_list->clear();
    const bool commands = words.startsWith(u'>');
    m_lines->setWords(folded(commands ? words.mid(1) : words).split(u' ', Qt::SkipEmptyParts));
    if (commands)
        searchCommands(words.mid(1));
    else
        searchRecords(words);
    step(1);
}

void SearchPalette::addHead(const QString &text)
{
    auto *head = new QListWidgetItem(text, m_list);
    QFont font = m_list->font();
    font.setWeight(QFont::DemiBold);
    head->setFont(font);
    head->setFlags(Qt::NoItemFlags);
}

void SearchPalette::searchRecords(const QString &words)
{
    std::vector<Hit> hits;
    const Document &document = *m_session.document();
    const QString failure = guarded([&] {
        if (!words.isEmpty()) hits = passerelle::search(document, words, mostHits);
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
        addHead(translated(kind->plural));
        for (const Hit &hit : hits) {
            if (hit.entity != kind) continue;
            const qint64 owner = kind == &project ? 0 : document.projectOf(*kind, hit.record);
            auto *item = new QListWidgetItem(
                icon(QLatin1String(section ? section->icon : "search"), IconTone::Muted),
                document.shownName(*kind, hit.record).simplified(), m_list);
            item->setData(PaletteDelegate::Detail, owner ? document.shownName(project, owner) : QString());
            item->setData(EntityName, QLatin1String(kind->name));
            item->setData(RecordNumber, hit.record);
            item->setToolTip(plainTip(item->text()));
        }
    }
    m_hint->setText(
        !failure.isEmpty()    ? failure
            : words.isEmpty() ? tr("Type the beginning of a word, or > for a command.")
            : hits.empty()    ? tr("No record holds these words.")
            : int(hits.size()) >= mostHits
            ? tr("The first %1 records. More words find fewer.").arg(mostHits)
            : tr("Records found: %1. Enter opens the selected one, Ctrl+Enter shows it beside the page.")
                  .arg(hits.size()));
}

void SearchPalette::searchCommands(const QString &words)
{
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    int found = 0;
    for (QAction *command : m_commands) {
        const QString name = plainText(command->text());
        const QStringList parts = folded(name).split(u' ');
        const auto begins = [&](const QString &word) {
            return std::ranges::any_of(parts, [&](const QString &part) { return part.startsWith(word); });
        };
        if (!std::ranges::all_of(wanted, begins)) continue;
        auto *item = new QListWidgetItem(command->icon(), name, m_list);
        item->setData(PaletteDelegate::Detail,
                      command->isEnabled() ? menuOf(*command) : command->statusTip());
        item->setData(PaletteDelegate::Key, command->shortcut().toString(QKeySequence::NativeText));
        item->setData(Command, QVariant::fromValue<QObject *>(command));
        item->setToolTip(command->statusTip());
        if (!command->isEnabled()) item->setFlags(Qt::NoItemFlags);
        ++found;
    }
    m_hint->setText(found ? tr("Enter does it.") : tr("No command has this name."));
}

// Heads of groups are passed over.
void SearchPalette::step(int by)
{
    for (int row = m_list->currentRow() + by; row >= 0 && row < m_list->count(); row += by)
        if (m_list->item(row)->flags() & Qt::ItemIsSelectable) return m_list->setCurrentRow(row);
}

void SearchPalette::activate(bool aside)
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsSelectable)) return;
    if (auto *command = qobject_cast<QAction *>(item->data(Command).value<QObject *>())) {
        accept();
        // When the window has the focus again: what the command does may depend on it.
        QMetaObject::invokeMethod(command, &QAction::trigger, Qt::QueuedConnection);
        return;
    }
    const Entity *entity = entityNamed(item->data(EntityName).toString());
    const qint64 record = item->data(RecordNumber).toLongLong();
    if (!entity || !record) return;
    accept();
    if (aside)
        Q_EMIT asideRequested(entity, record);
    else
        Q_EMIT recordRequested(entity, record, QString());
}

bool SearchPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<QKeyEvent &>(*event);
        switch (key.key()) {
        case Qt::Key_Down: step(1); return true;
        case Qt::Key_Up: step(-1); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: activate(key.modifiers() & Qt::ControlModifier); return true;
        default: break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace passerelle
