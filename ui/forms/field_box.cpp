// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/field_box.h"

#include "core/base/format.h"
#include "ui/forms/field_editor.h"
#include "ui/models/display.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/type_label.h"

#include <QGridLayout>
#include <QResizeEvent>

namespace passerelle
{

namespace
{

struct Sign {
    Status status;
    QString letter;
};

Sign signOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return {Status::Error, QStringLiteral("E")};
    case Severity::Expected: return {Status::Warn, QStringLiteral("?")};
    case Severity::Hint: break;
    }
    return {Status::Info, QStringLiteral("i")};
}

} // namespace

FieldBox::FieldBox(Session &session, const Entity &entity, const Field &field, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_field(field)
    , m_language(session.language())
    , m_grid(new QGridLayout(this))
    , m_label(new TypeLabel(TypeStep::Caption, TypeLabel::Tone::Muted))
{
    const auto name = QString::fromLatin1(field.name);
    setObjectName(name);
    m_label->setObjectName(name + QStringLiteral("_label"));
    m_label->setWordWrap(true);
    if (field.kind == Kind::Translated) m_keys = new LanguageKeys(this);
    m_editor = makeEditor(session, entity, field, this);
    m_editor->setObjectName(name + QStringLiteral("_editor"));
    m_editor->input().setObjectName(name + QStringLiteral("_input"));
    m_label->setBuddy(&m_editor->input());
    m_badge = new Badge;
    m_message = new TypeLabel(TypeStep::Caption);
    m_message->setObjectName(name + QStringLiteral("_message"));
    m_message->setWordWrap(true);
    m_count = new Badge;
    m_count->setObjectName(name + QStringLiteral("_count"));

    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_label, 0, 0, 1, 2);
    if (m_keys) m_grid->addWidget(m_keys, 0, 2, Qt::AlignRight | Qt::AlignBottom);
    m_grid->addWidget(m_editor, 2, 0, 1, 3);
    m_grid->addWidget(m_badge, 3, 0, Qt::AlignTop);
    m_grid->addWidget(m_message, 3, 1);
    m_grid->addWidget(m_count, 3, 2, Qt::AlignTop | Qt::AlignRight);

    connect(m_editor, &FieldEditor::entered, this, [this](const Value &value) {
        m_refusal.clear();
        showMessage();
        Q_EMIT written(m_keys ? int(m_language) : 0, value);
    });
    connect(m_editor, &FieldEditor::refused, this, &FieldBox::refuse);
    connect(m_editor, &FieldEditor::typed, this, &FieldBox::showCount);
    connect(m_editor, &FieldEditor::typed, this, &FieldBox::typed);
    connect(m_editor, &FieldEditor::recordRequested, this, &FieldBox::recordRequested);
    if (m_keys) connect(m_keys, &LanguageKeys::chosen, this, &FieldBox::setTextLanguage);
    retranslate();
}

void FieldBox::show(const Row &row, const std::vector<Language> &older, bool otherRecord)
{
    m_row = row;
    if (m_keys) {
        const Text text = row.translatedText(m_field);
        std::array<LanguageKeys::State, languageCount> states{};
        for (const Language language : allLanguages)
            states[std::size_t(language)] = text.in(language).isEmpty() ? LanguageKeys::State::Empty
                                                                        : LanguageKeys::State::Filled;
        for (const Language language : older) states[std::size_t(language)] = LanguageKeys::State::Older;
        m_keys->setStates(states, text.original);
        m_keys->setShown(m_language);
        const QString other = text.in(m_language).isEmpty() ? text.best(m_language) : QString();
        m_editor->setPlaceholder(other.simplified());
    }
    if (otherRecord || !m_editor->isBeingEdited()) showValue();
    showCount();
}

void FieldBox::showValue()
{
    m_refusal.clear();
    showMessage();
    if (!m_row.entity) return;
    if (m_field.kind == Kind::AnyReference) {
        const Document *document = m_session.document();
        m_editor->show(document ? Value{shownField(*document, m_field, m_row, m_session.language())}
                                : Value{});
    } else {
        m_editor->show(m_row.at(m_field, m_keys ? int(m_language) : 0));
    }
}

void FieldBox::setTextLanguage(Language language)
{
    if (!m_keys || language == m_language) return;
    finish();
    m_language = language;
    m_keys->setShown(language);
    if (!m_row.entity) return;
    showValue();
    const Text text = m_row.translatedText(m_field);
    m_editor->setPlaceholder(text.in(language).isEmpty() ? text.best(language).simplified() : QString());
}

void FieldBox::finish() { m_editor->finish(); }

void FieldBox::setReadOnly(bool readOnly) { m_editor->setReadOnly(readOnly); }

void FieldBox::refuse(const QString &sentence)
{
    m_refusal = sentence;
    showMessage();
}

void FieldBox::setProblems(const std::vector<Problem> &problems)
{
    m_problems = problems;
    showMessage();
}

QString FieldBox::message() const { return m_message->isHidden() ? QString() : m_message->text(); }

void FieldBox::showMessage()
{
    Severity worst = Severity::Error;
    QStringList sentences;
    if (!m_refusal.isEmpty()) {
        sentences += m_refusal;
    } else if (!m_problems.empty()) {
        worst = Severity::Hint;
        for (const Problem &problem : m_problems) {
            worst = std::min(worst, problem.severity);
            sentences += problem.text;
        }
    }
    const Sign sign = signOf(worst);
    m_badge->setStatus(sign.status);
    m_badge->setText(sign.letter);
    m_message->setText(sentences.join(u'\n'));
    m_badge->setVisible(!sentences.isEmpty());
    m_message->setVisible(!sentences.isEmpty());
    m_editor->input().setAccessibleDescription(sentences.isEmpty() ? translated(m_field.help)
                                                                   : sentences.join(u' '));
}

void FieldBox::showCount()
{
    const qint64 length = m_editor->length();
    const bool limited = m_field.max < std::numeric_limits<qint64>::max();
    const bool near = limited && length >= 0 && isLong(m_field) && length * 2 >= m_field.max;
    const bool over = limited && length > m_field.max;
    m_count->setVisible(near || over);
    if (!near && !over) return;
    const Language language = m_session.language();
    m_count->setStatus(over ? Status::Error : length * 100 >= m_field.max * 95 ? Status::Warn : Status::Idle);
    m_count->setText(
        QStringLiteral("%1 / %2").arg(formatted(length, 0, language), formatted(m_field.max, 0, language)));
}

void FieldBox::retranslate()
{
    const QString title = fieldTitle(m_field);
    const QString marked = m_field.required ? tr("%1 · required").arg(title)
        : m_field.expected                  ? QStringLiteral("%1 ○").arg(title)
                                            : title;
    m_label->setText(QString(marked).replace(u'&', QLatin1String("&&")));
    m_label->setToolTip(m_field.help.empty() && m_field.expected
                            ? tr("Expected: a problem is listed while it is missing.")
                            : translated(m_field.help));
    m_editor->input().setToolTip(translated(m_field.help));
    m_editor->input().setAccessibleName(title);
    m_editor->retranslate();
    if (m_keys) m_keys->retranslate();
    showMessage();
    showCount();
    arrange();
}

// The keys stand beside the label, or below it where the language of the screen needs the room.
void FieldBox::arrange()
{
    if (!m_keys) return;
    const int needed = m_label->fontMetrics().horizontalAdvance(m_label->text()) + 12
        + m_keys->sizeHint().width();
    const int row = needed > width() ? 1 : 0;
    m_grid->removeWidget(m_keys);
    m_grid->removeWidget(m_label);
    m_grid->addWidget(m_label, 0, 0, 1, row == 0 ? 2 : 3);
    if (row == 0)
        m_grid->addWidget(m_keys, 0, 2, Qt::AlignRight | Qt::AlignBottom);
    else
        m_grid->addWidget(m_keys, 1, 0, 1, 3, Qt::AlignRight);
}

void FieldBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width()) arrange();
}

} // namespace passerelle
