// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/record_form.h"

#include "core/check/check.h"
#include "ui/forms/field_box.h"
#include "ui/forms/field_editor.h"
#include "ui/guard.h"
#include "ui/models/display.h"

#include <QEvent>
#include <QHash>
#include <QLineEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace passerelle
{

namespace
{

constexpr int margin = 12;
constexpr int fieldGap = 10;

// When each column was last written; creating a record writes all of them.
QHash<QString, qint64> lastChanges(const std::vector<FieldChange> &latest)
{
    QHash<QString, qint64> times;
    for (const FieldChange &change : latest) times.insert(change.column, change.clock >> 16);
    return times;
}

std::vector<Language> olderThanOriginal(const Field &field, const Text &text,
                                        const QHash<QString, qint64> &times)
{
    std::vector<Language> older;
    if (!text.original) return older;
    const auto when = [&](Language language) {
        const QString column = QString::fromLatin1(field.name) + u'_' + QLatin1String(code(language));
        return times.value(column, times.value(QString()));
    };
    for (const Language language : allLanguages)
        if (!text.in(language).isEmpty() && when(language) < when(*text.original)) older.push_back(language);
    return older;
}

// The first text of a field is its original; without texts there is none.
void markOriginal(Row &row, const Field &field, int part)
{
    const Text text = row.translatedText(field);
    Value &original = row.values[indexOf(*row.entity, field, int(languageCount))];
    if (text.empty())
        original = {};
    else if (!text.original || text.in(*text.original).isEmpty())
        original = QString::fromLatin1(code(Language(part)));
}

} // namespace

RecordForm::RecordForm(Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_textLanguage(session.language())
    , m_page(nullptr)
    , m_column(nullptr)
{
    setObjectName(QStringLiteral("form"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(&session, &Session::changed, this, &RecordForm::onChanged);
    connect(&session, &Session::aboutToBeReplaced, this, &RecordForm::flush);
    connect(&session, &Session::replaced, this, [this] {
        m_record = 0;
        m_new = false;
        m_waiting.clear();
        build();
    });
    connect(&session, &Session::languageChanged, this, [this] {
        for (FieldBox *box : m_boxes) box->retranslate();
        renew();
    });
    auto *next = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), this);
    next->setContext(Qt::WidgetWithChildrenShortcut);
    connect(next, &QShortcut::activated, this,
            [this] { setTextLanguage(Language((int(m_textLanguage) + 1) % int(languageCount))); });
    build();
}

RecordForm::~RecordForm()
{
    // Fields lose the focus while they go: nobody is left to write for.
    for (FieldBox *box : m_boxes) box->blockSignals(true);
}

void RecordForm::setRecord(const Entity &entity, qint64 record)
{
    flush();
    const bool same = m_entity == &entity && !m_boxes.empty() && record && !m_new;
    const bool otherRecord = m_new || m_entity != &entity || m_record != record;
    if (otherRecord) keepUnfinished();
    m_entity = &entity;
    m_record = record;
    m_new = false;
    if (!same)
        build();
    else
        renew(otherRecord);
    if (otherRecord) verticalScrollBar()->setValue(0);
}

void RecordForm::startNew(const Row &draft) { start(draft, draft); }

void RecordForm::resume(const Row &draft) { start(draft, {}); }

void RecordForm::start(const Row &draft, const Row &untouched)
{
    flush();
    keepUnfinished();
    m_entity = draft.entity;
    m_record = 0;
    m_new = true;
    m_row = draft;
    m_untouched = untouched;
    build();
    for (FieldBox *box : m_boxes)
        if (box->field().required && isMissing(box->field(), m_row)) {
            box->editor().input().setFocus();
            return;
        }
    if (!m_boxes.empty()) m_boxes.front()->editor().input().setFocus();
}

// What the fields refuse cannot stay in a form that shows another record.
void RecordForm::keepUnfinished()
{
    QStringList sentences;
    for (FieldBox *box : m_boxes) {
        const auto *edit = qobject_cast<QLineEdit *>(&box->editor().input());
        if (edit && box->editor().isBeingEdited())
            sentences += tr("“%1” was not taken over into “%2”.", "what was typed, field")
                             .arg(edit->text(), translated(box->field().label));
    }
    if (isBegun()) {
        m_waiting.push_back(m_row);
        sentences += waiting();
    }
    if (!sentences.isEmpty()) Q_EMIT leftBehind(sentences.join(u' '));
}

QString RecordForm::waiting() const
{
    if (m_waiting.empty()) return {};
    const Row &row = m_waiting.back();
    QStringList missing;
    for (const Field &field : row.entity->fields)
        if (field.required && isMissing(field, row)) missing += translated(field.label);
    const QString kind = translated(row.entity->label);
    return missing.isEmpty() ? tr("%1: not added yet.", "kind of record").arg(kind)
                             : tr("%1: not added yet. Missing: %2.", "kind of record, its fields")
                                   .arg(kind, missing.join(QStringLiteral(", ")));
}

Row RecordForm::takeWaiting()
{
    Row row = std::move(m_waiting.back());
    m_waiting.pop_back();
    return row;
}

void RecordForm::tellTyping()
{
    const bool typing = isBegun()
        || std::ranges::any_of(m_boxes, [](FieldBox *box) { return box->editor().isBeingEdited(); });
    if (typing == std::exchange(m_typing, typing)) return;
    Q_EMIT typingChanged(typing);
}

void RecordForm::build()
{
    // An editor that goes while it has the focus would write its value into the record that comes.
    for (FieldBox *box : m_boxes) box->disconnect(this);
    m_boxes.clear();
    // One of its editors may be telling what was typed right now (the record left the table that is filtered
    // by it): the fields stay until it has returned.
    if (QWidget *former = takeWidget()) {
        former->hide();
        former->deleteLater();
    }
    m_boxes.clear(); // the focus that moved on may have built a form in between, which setWidget() deletes
    m_page = new QWidget;
    m_page->setObjectName(QStringLiteral("formPage"));
    m_column = new QVBoxLayout(m_page);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(fieldGap);
    if (m_entity && (m_record || m_new)) {
        for (const Field &field : m_entity->fields) {
            if (field.kind == Kind::Key) continue; // nobody reads or writes it
            auto *box = new FieldBox(m_session, *m_entity, field, m_page);
            box->setTextLanguage(m_textLanguage);
            connect(box, &FieldBox::written, this, [this, box](int part, const Value &value) {
                write(box->field(), part, value);
                tellTyping();
            });
            connect(box, &FieldBox::typed, this, &RecordForm::tellTyping);
            connect(box, &FieldBox::recordRequested, this, &RecordForm::recordRequested);
            box->editor().input().installEventFilter(this);
            m_column->addWidget(box);
            m_boxes.push_back(box);
        }
    }
    m_column->addStretch();
    setWidget(m_page);
    m_page->setAutoFillBackground(false);
    renew();
    tellTyping();
}

void RecordForm::renew(bool otherRecord)
{
    const Document *document = m_session.document();
    if (m_boxes.empty() || !document) return;
    QHash<QString, qint64> times;
    if (!m_new) {
        const QString failure = guarded([&] {
            const auto found = document->row(*m_entity, m_record);
            m_row = found ? *found : Row();
            if (found) times = lastChanges(document->latestChangesOf(*m_entity, m_record));
        });
        if (!failure.isEmpty()) return; // what is shown is the best that is known
        if (!m_row.entity) { // it was deleted
            m_record = 0;
            build();
            return;
        }
    }
    const bool readOnly = !m_session.writable();
    for (FieldBox *box : m_boxes) {
        const bool texts = box->field().kind == Kind::Translated;
        box->show(m_row,
                  texts ? olderThanOriginal(box->field(), m_row.translatedText(box->field()), times)
                        : std::vector<Language>(),
                  otherRecord);
        box->setReadOnly(readOnly);
    }
    showProblems(m_row);
}

void RecordForm::showProblems(const Row &row)
{
    // Nothing is wrong with a new record before its first field is filled: the labels say what is required.
    const std::vector<Problem> all = m_new && !isBegun() ? std::vector<Problem>() : problemsOf(row);
    for (FieldBox *box : m_boxes) {
        std::vector<Problem> own;
        for (const Problem &problem : all)
            // A problem of the record as a whole stands below its first field.
            if (problem.field == &box->field() || (!problem.field && box == m_boxes.front()))
                own.push_back(problem);
        box->setProblems(own);
    }
}

bool RecordForm::write(const Field &field, int part, const Value &value)
{
    Document *document = m_session.document();
    if (!document || !m_entity) return false;
    Row row = m_row;
    if (row.at(field, part) == value) {
        renew();
        return true;
    }
    row.values[indexOf(*m_entity, field, part)] = value;
    if (field.kind == Kind::Translated) markOriginal(row, field, part);
    if (m_new) {
        m_row = row;
        return insertDraft();
    }
    if (field.required && isMissing(field, row)) {
        for (FieldBox *box : m_boxes)
            if (&box->field() == &field)
                box->refuse(tr("“%1” cannot be empty, so it was not changed.").arg(translated(field.label)));
        return false;
    }
    const bool done = m_session.edit(TEXT("Step", "Change %1"), document->shownName(*m_entity, m_record),
                                     [&](Editor &editor) { editor.update(row); });
    if (!done) renew();
    return done;
}

bool RecordForm::insertDraft()
{
    for (const Field &field : m_entity->fields)
        if (field.required && isMissing(field, m_row)) {
            renew();
            return false;
        }
    qint64 record = 0;
    // Whoever is told of the record may leave this form: then nothing waits.
    const Row untouched = std::exchange(m_untouched, m_row);
    const bool done = m_session.edit(TEXT("Step", "Add %1"), translated(m_entity->label),
                                     [&](Editor &editor) {
                                         Row row = m_row;
                                         record = editor.insertNew(row);
                                     });
    if (!done) {
        m_untouched = untouched;
        return false;
    }
    m_new = false;
    m_record = record;
    renew();
    Q_EMIT created(record);
    return true;
}

void RecordForm::onChanged(const ChangedRecords &changed)
{
    if (!m_entity || m_new || !m_record) return;
    for (const auto &item : changed.items) {
        const bool own = item.record == m_record && item.entity == m_entity;
        const bool referred = std::any_of(m_row.values.begin(), m_row.values.end(), [&](const Value &value) {
            const auto number = std::get_if<qint64>(&value);
            return number && *number == item.record;
        });
        if (!own && !referred) continue;
        renew();
        return;
    }
}

void RecordForm::flush()
{
    const auto boxes = m_boxes;
    for (FieldBox *box : boxes) box->finish();
}

void RecordForm::focusField(const QString &name)
{
    for (FieldBox *box : m_boxes)
        if (name == QLatin1String(box->field().name)) {
            box->editor().input().setFocus(Qt::OtherFocusReason);
            ensureWidgetVisible(box);
        }
}

void RecordForm::setTextLanguage(Language language)
{
    m_textLanguage = language;
    for (FieldBox *box : m_boxes) box->setTextLanguage(language);
}

void RecordForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        for (FieldBox *box : m_boxes) box->retranslate();
        if (m_row.entity) showProblems(m_row);
    }
    QScrollArea::changeEvent(event);
}

void RecordForm::hideEvent(QHideEvent *event)
{
    flush();
    QScrollArea::hideEvent(event);
}

// Whoever comes to a field with the keyboard sees all of it, with what is wrong below it.
bool RecordForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && watched->isWidgetType()) {
        QWidget *box = static_cast<QWidget *>(watched);
        while (box && !qobject_cast<FieldBox *>(box)) box = box->parentWidget();
        if (box) ensureWidgetVisible(box, 0, fieldGap);
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace passerelle
