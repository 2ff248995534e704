// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/text_editors.h"

#include "core/base/format.h"
#include "core/model/canonical.h"
#include "ui/look/icons.h"
#include "ui/models/display.h"

#include <QCalendarWidget>
#include <QCompleter>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QStyleOptionFrame>
#include <QTimeZone>
#include <QToolButton>
#include <QWidgetAction>

namespace passerelle
{

namespace
{

constexpr int linesOfLongText = 4;

bool isDay(const Field &field) { return field.kind == Kind::Date || field.kind == Kind::DateTime; }

// "22 Nov 2026, 9:30": the time stands at the end.
std::optional<LocalDateTime> readDateTime(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^(.*\S)[\s,T]+(\d{1,2})[:.h](\d{2})$)"));
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch()) return {};
    QString day = match.captured(1);
    if (day.endsWith(u',')) day.chop(1);
    const LocalDateTime time{readDate(day), QTime(match.captured(2).toInt(), match.captured(3).toInt())};
    return time.valid() ? std::optional(time) : std::nullopt;
}

QDate dayOf(const Field &field, const Value &value)
{
    if (field.kind == Kind::Date) return Codec<QDate>::decode(value).value_or(QDate());
    return Codec<LocalDateTime>::decode(value).value_or(LocalDateTime()).date;
}

} // namespace

LineEditor::LineEditor(Session &session, const Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_session(session)
    , m_edit(new QLineEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_edit);
    if (isNumber(field)) m_edit->setAlignment(Qt::AlignRight);
    if (isDay(field)) addCalendar();
    if (field.form == Form::Zone) {
        QStringList zones;
        for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) zones += QString::fromLatin1(zone);
        auto *completer = new QCompleter(zones, m_edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_edit->setCompleter(completer);
    }
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::editingFinished, this, &LineEditor::finish);
    connect(m_edit, &QLineEdit::textChanged, this, &FieldEditor::typed);
}

QWidget &LineEditor::input() { return *m_edit; }

void LineEditor::show(const Value &value)
{
    m_value = value;
    m_edit->setText(written(value));
    m_edit->setCursorPosition(0); // the beginning is what tells a long text
}

QString LineEditor::written(const Value &value) const
{
    const Language language = m_session.language();
    const auto number = std::get_if<qint64>(&value);
    if (number && isNumber(field())) return shownNumber(field(), *number, language);
    if (field().kind == Kind::Date && dayOf(field(), value).isValid())
        return formattedDate(dayOf(field(), value), language);
    if (field().kind == Kind::DateTime)
        if (const auto time = Codec<LocalDateTime>::decode(value)) return shownDateTime(*time, language);
    return canonical(field(), 0, value);
}

std::optional<Value> LineEditor::read(const QString &text) const
{
    if (text.trimmed().isEmpty()) return Value{};
    if (isNumber(field())) {
        const auto number = readNumber(text, field().places, decimalMark(m_session.language()));
        return number ? std::optional(Value{*number}) : std::nullopt;
    }
    if (field().kind == Kind::Date) {
        const QDate date = readDate(text);
        return date.isValid() ? std::optional(Codec<QDate>::encode(date)) : std::nullopt;
    }
    if (field().kind == Kind::DateTime) {
        const auto time = readDateTime(text);
        return time ? std::optional(Codec<LocalDateTime>::encode(*time)) : std::nullopt;
    }
    return fromCanonical(field(), 0, text.trimmed());
}

void LineEditor::finish()
{
    if (!m_edit->isModified()) return;
    const auto value = read(m_edit->text());
    if (!value) {
        Q_EMIT refused(expectation(field(), 0));
        return;
    }
    show(*value);
    Q_EMIT entered(*value);
}

bool LineEditor::isBeingEdited() const { return m_edit->isModified(); }

void LineEditor::setReadOnly(bool readOnly)
{
    m_edit->setEnabled(!readOnly);
    if (m_calendar) m_calendar->setEnabled(!readOnly);
}

void LineEditor::setPlaceholder(const QString &text) { m_edit->setPlaceholderText(text); }

qsizetype LineEditor::length() const
{
    const bool words = field().kind == Kind::Text || field().kind == Kind::Translated;
    return words ? m_edit->text().size() : -1;
}

void LineEditor::retranslate()
{
    if (!isBeingEdited()) show(m_value);
    if (!m_calendar) return;
    m_calendar->setToolTip(tr("Choose a day"));
    m_calendar->setAccessibleName(tr("Choose a day: %1").arg(translated(field().label)));
}

void LineEditor::addCalendar()
{
    m_calendar = new QToolButton;
    m_calendar->setObjectName(QStringLiteral("calendar"));
    m_calendar->setIcon(icon(QStringLiteral("calendar")));
    layout()->addWidget(m_calendar);
    connect(m_calendar, &QToolButton::clicked, this, &LineEditor::openCalendar);
    retranslate();
}

void LineEditor::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget;
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setLocale(QLocale(QLatin1String(code(m_session.language()))));
    calendar->setGridVisible(false);
    if (const QDate day = dayOf(field(), m_value); day.isValid()) calendar->setSelectedDate(day);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto take = [this, menu](QDate day) {
        const LocalDateTime former = Codec<LocalDateTime>::decode(m_value).value_or(LocalDateTime());
        const QTime time = former.time.isValid() ? former.time : QTime(9, 0);
        const Value value = field().kind == Kind::Date ? Codec<QDate>::encode(day)
                                                       : Codec<LocalDateTime>::encode({day, time});
        menu->close();
        show(value);
        Q_EMIT entered(value);
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    menu->popup(m_calendar->mapToGlobal(QPoint(0, m_calendar->height())));
    calendar->setFocus();
}

LongTextEditor::LongTextEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_edit(new QPlainTextEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2); // the border is drawn here, as that of a line edit
    row->addWidget(m_edit);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * linesOfLongText + 12);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &FieldEditor::typed);
}

QWidget &LongTextEditor::input() { return *m_edit; }

void LongTextEditor::show(const Value &value)
{
    const auto text = std::get_if<QString>(&value);
    const QString wanted = text ? *text : QString();
    if (m_edit->toPlainText() == wanted) return m_edit->document()->setModified(false);
    {
        const QSignalBlocker quiet(m_edit); // for a moment it seems to be edited
        m_edit->setPlainText(wanted);
        m_edit->document()->setModified(false);
    }
    Q_EMIT typed();
}

bool LongTextEditor::isBeingEdited() const { return m_edit->document()->isModified(); }

void LongTextEditor::finish()
{
    if (!isBeingEdited()) return;
    m_edit->document()->setModified(false);
    Q_EMIT entered(fromCanonical(field(), 0, m_edit->toPlainText()).value_or(Value{}));
}

void LongTextEditor::setReadOnly(bool readOnly) { m_edit->setReadOnly(readOnly); }

void LongTextEditor::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
    m_edit->viewport()->update(); // Qt paints only when one comes or goes, not when one follows another
}

qsizetype LongTextEditor::length() const { return m_edit->toPlainText().size(); }

void LongTextEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.lineWidth = 1;
    frame.state.setFlag(QStyle::State_HasFocus, m_edit->hasFocus());
    frame.state.setFlag(QStyle::State_Sunken);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, m_edit);
}

bool LongTextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        finish();
    return FieldEditor::eventFilter(watched, event);
}

} // namespace passerelle
