// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/record_panel.h"

#include "core/model/entities.h"
#include "ui/forms/record_form.h"
#include "ui/guard.h"
#include "ui/look/colours.h"
#include "ui/look/icons.h"
#include "ui/models/display.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/type_label.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace passerelle
{

namespace
{

constexpr std::size_t mostChanges = 500;
constexpr qint64 mostLinks = 200; // of one kind; the others are counted
constexpr int recordRole = Qt::UserRole;
constexpr int entityRole = Qt::UserRole + 1;

// Queries that find the records of `entity` whose `field` points at a record.
std::optional<Query> referring(const Entity &to, const Field &field, qint64 record)
{
    Query query;
    const auto name = QString::fromLatin1(field.name);
    if (field.kind == Kind::Reference && &field.target() == &to)
        query.conditions = {{name, Condition::Is::Equal, record}};
    else if (field.kind == Kind::AnyReference)
        query.conditions = {
            {name + QStringLiteral("_entity"), Condition::Is::Equal, QString::fromLatin1(to.name)},
            {name + QStringLiteral("_id"), Condition::Is::Equal, record}};
    else
        return {};
    return query;
}

// "Title (de)": one part of a field.
QString partTitle(const Column &column)
{
    const QString label = translated(column.field->label);
    const QLatin1String part = column.field->partName(column.part);
    return part.isEmpty() ? label : QStringLiteral("%1 (%2)").arg(label, part);
}

// What a record that points here is called from here: a record that is named by what it points at, by what it
// is part of; one that is named by a code, with the words of the code.
QString linkName(const Document &document, const Row &row, const Field &pointing, Language language)
{
    const Entity &entity = *row.entity;
    const QString pattern = QString::fromLatin1(entity.shown);
    const Field *naming = pattern.startsWith(u'{') && pattern.indexOf(u'}') == pattern.size() - 1
        ? entity.field(QStringView(pattern).mid(1, pattern.size() - 2))
        : nullptr;
    if (naming == &pointing && entity.owner() != &pointing) naming = entity.owner();
    if (naming == nullptr) return document.shownName(entity, row.id());
    const QString name = shownField(document, *naming, row, language);
    if (name.isEmpty()) return document.shownName(entity, row.id());
    return isNumber(*naming) ? translated(TEXT("Field", "%1: %2")).arg(translated(naming->label), name)
                             : name;
}

QTreeWidget *makeList(const QString &objectName)
{
    auto *list = new QTreeWidget;
    list->setObjectName(objectName);
    list->setFrameShape(QFrame::NoFrame);
    list->setHeaderHidden(true);
    list->setUniformRowHeights(true);
    list->setTextElideMode(Qt::ElideRight);
    return list;
}

} // namespace

RecordPanel::RecordPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_caption(new TypeLabel(TypeStep::Caption, TypeLabel::Tone::Muted))
    , m_close(new QToolButton)
    , m_title(new TypeLabel(TypeStep::PanelTitle))
    , m_waiting(makeWaiting())
    , m_tabs(new QTabWidget)
    , m_form(new RecordForm(session))
    , m_history(makeList(QStringLiteral("history")))
    , m_links(makeList(QStringLiteral("links")))
    , m_nothing(new TypeLabel(TypeStep::Body, TypeLabel::Tone::Muted))
    , m_foot(new TypeLabel(TypeStep::Caption, TypeLabel::Tone::Muted))
{
    setObjectName(QStringLiteral("recordPanel"));
    m_caption->setObjectName(QStringLiteral("panelCaption"));
    m_title->setObjectName(QStringLiteral("panelTitle"));
    m_nothing->setObjectName(QStringLiteral("panelNothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setContentsMargins(12, 32, 12, 0);
    m_foot->setObjectName(QStringLiteral("panelFoot"));
    m_tabs->setObjectName(QStringLiteral("panelTabs"));
    m_tabs->setDocumentMode(true);
    m_close->setObjectName(QStringLiteral("panelClose"));
    m_close->setIcon(icon(QStringLiteral("close"), IconTone::Muted));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_caption->setElided(true);
    m_title->setWordWrap(true);
    m_foot->setElided(true);
    m_history->setRootIsDecorated(false);
    m_history->setIndentation(12);
    m_tabs->addTab(m_form, {});
    m_tabs->addTab(m_history, {});
    m_tabs->addTab(m_links, {});

    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 8, 8, 8);
    head->setSpacing(2);
    auto *top = new QHBoxLayout;
    top->addWidget(m_caption, 1);
    top->addWidget(m_close);
    head->addLayout(top);
    head->addWidget(m_title);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(12, 4, 12, 8);
    foot->addWidget(m_foot);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_waiting);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_nothing, 1);
    column->addLayout(foot);

    connect(m_close, &QToolButton::clicked, this, &RecordPanel::closeRequested);
    connect(m_continue, &QPushButton::clicked, this,
            [this] { Q_EMIT resumeRequested(m_form->takeWaiting()); });
    connect(m_drop, &QPushButton::clicked, this, [this] {
        (void)m_form->takeWaiting();
        renewWaiting();
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &RecordPanel::renewTab);
    connect(m_form, &RecordForm::recordRequested, this, &RecordPanel::recordRequested);
    connect(m_form, &RecordForm::created, this, [this](qint64 created) {
        renew();
        Q_EMIT this->created(created);
    });
    connect(m_links, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const Entity *entity = entityNamed(item->data(0, entityRole).toString());
        if (entity) Q_EMIT recordRequested(entity, item->data(0, recordRole).toLongLong());
    });
    connect(&session, &Session::changed, this, &RecordPanel::renew);
    connect(&session, &Session::replaced, this, &RecordPanel::renew);
    connect(&session, &Session::languageChanged, this, &RecordPanel::renew);
    renew();
}

void RecordPanel::setRecord(const Entity &entity, qint64 record)
{
    m_form->setRecord(entity, record);
    renew();
}

void RecordPanel::clear()
{
    if (m_form->entity() && (record() || m_form->isNew())) setRecord(*m_form->entity(), 0);
}

void RecordPanel::startNew(const Row &draft)
{
    m_tabs->setCurrentWidget(m_form);
    m_form->startNew(draft);
    renew();
}

void RecordPanel::resume(const Row &draft)
{
    m_tabs->setCurrentWidget(m_form);
    m_form->resume(draft);
    renew();
}

QWidget *RecordPanel::makeWaiting()
{
    m_waitingNotice = new Badge(Status::Warn);
    m_waitingNotice->setObjectName(QStringLiteral("waitingNotice"));
    m_waitingNotice->setWordWrap(true);
    m_waitingNotice->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_waitingNotice->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_continue = new QPushButton;
    m_continue->setObjectName(QStringLiteral("waitingContinue"));
    m_drop = new QPushButton;
    m_drop->setObjectName(QStringLiteral("waitingDrop"));
    auto *waiting = new QWidget;
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_continue);
    buttons->addWidget(m_drop);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(waiting);
    column->setContentsMargins(12, 0, 12, 8);
    column->setSpacing(6);
    column->addWidget(m_waitingNotice);
    column->addLayout(buttons);
    return waiting;
}

void RecordPanel::renewWaiting()
{
    const QString sentence = m_form->waiting();
    m_waitingNotice->setText(sentence);
    m_continue->setText(tr("Continue"));
    m_drop->setText(tr("Discard"));
    m_waiting->setVisible(!sentence.isEmpty());
}

qint64 RecordPanel::record() const { return m_form->record(); }

void RecordPanel::renew()
{
    m_tabs->setTabText(0, tr("Record"));
    m_tabs->setTabText(1, tr("History"));
    m_tabs->setTabText(2, tr("Links"));
    m_close->setToolTip(tr("Close the side panel"));
    m_close->setAccessibleName(m_close->toolTip());
    m_history->setAccessibleName(tr("History"));
    m_links->setAccessibleName(tr("Links"));
    m_historyStale = m_linksStale = true;
    renewWaiting();
    const Entity *entity = m_form->entity();
    const Document *document = m_session.document();
    const bool shown = entity && document && record();
    m_form->setAccessibleName(entity ? translated(entity->label) : tr("Record"));
    m_tabs->setTabEnabled(1, shown);
    m_tabs->setTabEnabled(2, shown);
    m_caption->setText(entity ? translated(entity->label) : QString());
    m_title->setText(entity && m_form->isNew() ? tr("New record") : QString());
    m_tabs->setVisible(shown || m_form->isNew());
    m_nothing->setVisible(m_tabs->isHidden());
    m_nothing->setText(tr("No record is selected."));
    m_foot->clear();
    if (!shown) {
        renewTab();
        return;
    }
    const QString failure = guarded([&] {
        m_title->setText(document->shownName(*entity, record()));
        const auto row = document->row(*entity, record());
        const Field *owner = entity->owner();
        const QString parent = row && owner ? shownField(*document, *owner, *row, m_session.language())
                                            : QString();
        if (!parent.isEmpty()) m_caption->setText(tr("%1 in %2").arg(translated(entity->label), parent));
        const auto changes = document->changesOf(*entity, record(), 1);
        if (!changes.empty())
            m_foot->setText(
                tr("Last changed %1, %2")
                    .arg(shownMoment(changes.front().at(), m_session.language()), changes.front().person));
        qint64 links = 0;
        for (const Entity *other : entities())
            for (const Field &field : other->fields)
                if (const auto query = referring(*entity, field, record()))
                    links += document->count(*other, *query);
        m_tabs->setTabText(2, tr("Links %1").arg(links));
    });
    if (!failure.isEmpty()) m_foot->setText(failure);
    renewTab();
}

void RecordPanel::renewTab()
{
    if (m_tabs->currentWidget() == m_history && std::exchange(m_historyStale, false)) fillHistory();
    if (m_tabs->currentWidget() == m_links && std::exchange(m_linksStale, false)) fillLinks();
}

void RecordPanel::fillHistory()
{
    m_history->clear();
    const Entity *entity = m_form->entity();
    const Document *document = m_session.document();
    if (!entity || !document || !record()) return;
    const Language language = m_session.language();
    (void)guarded([&] {
        QTreeWidgetItem *step = nullptr;
        for (const FieldChange &change : document->changesOf(*entity, record(), mostChanges)) {
            const QString head = tr("%1 · %2").arg(shownMoment(change.at(), language), change.person);
            if (!step || step->text(0) != head) {
                step = new QTreeWidgetItem(m_history, {head});
                step->setForeground(0, colours().muted);
                step->setExpanded(true);
            }
            const Column *where = column(*entity, change.column);
            QString text = isEmpty(change.after) ? tr("Deleted") : tr("Added");
            if (!where && !change.column.isEmpty()) { // of an older version of the program
                const auto raw = [](const Value &value) {
                    const auto number = std::get_if<qint64>(&value);
                    const auto words = std::get_if<QString>(&value);
                    return number ? QString::number(*number)
                        : words   ? words->simplified()
                                  : QStringLiteral("—");
                };
                text = tr("%1: %2 → %3").arg(change.column, raw(change.before), raw(change.after));
            }
            if (where) {
                const auto shown = [&](const Value &value) {
                    const QString is = shownValue(*document, *where->field, where->part, value, language);
                    return is.isEmpty() ? QStringLiteral("—") : is.simplified();
                };
                text = tr("%1: %2 → %3").arg(partTitle(*where), shown(change.before), shown(change.after));
            }
            auto *item = new QTreeWidgetItem(step, {text});
            item->setToolTip(0, plainTip(text));
        }
    });
}

void RecordPanel::fillLinks()
{
    m_links->clear();
    const Entity *entity = m_form->entity();
    const Document *document = m_session.document();
    if (!entity || !document || !record()) return;
    (void)guarded([&] {
        for (const Entity *other : entities())
            for (const Field &field : other->fields) {
                auto query = referring(*entity, field, record());
                if (!query) continue;
                const qint64 count = document->count(*other, *query);
                if (count == 0) continue;
                query->limit = mostLinks;
                auto *group = new QTreeWidgetItem(m_links,
                                                  {tr("%1 (%2) · %3")
                                                       .arg(translated(other->plural))
                                                       .arg(count)
                                                       .arg(translated(field.label))});
                for (const Row &row : document->rows(*other, *query)) {
                    const QString name = linkName(*document, row, field, m_session.language());
                    auto *item = new QTreeWidgetItem(group, {name.simplified()});
                    item->setData(0, recordRole, row.id());
                    item->setData(0, entityRole, QString::fromLatin1(other->name));
                }
                group->setExpanded(count <= 20);
            }
    });
}

void RecordPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) renew();
    QWidget::changeEvent(event);
}

} // namespace passerelle
