// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/reference_editor.h"

#include "core/store/shown_names.h"
#include "ui/guard.h"
#include "ui/look/icons.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTimer>
#include <QToolButton>

namespace passerelle
{

namespace
{
constexpr int mostOffered = 50;
constexpr int pause = 120; // milliseconds after the last key
} // namespace

ReferenceEditor::ReferenceEditor(Session &session, const Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_session(session)
    , m_edit(new QLineEdit)
    , m_go(new QToolButton)
    , m_names(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_names, this))
    , m_pause(new QTimer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_edit);
    row->addWidget(m_go);
    setFocusProxy(m_edit);
    m_go->setObjectName(QStringLiteral("go"));
    m_go->setIcon(icon(QStringLiteral("link"), IconTone::Muted));
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    // The document searches; the completer only shows what it found.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_edit->setCompleter(m_completer);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pause);
    connect(m_edit, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(m_edit, &QLineEdit::editingFinished, this, &ReferenceEditor::finish);
    connect(m_pause, &QTimer::timeout, this, [this] {
        offer();
        if (m_edit->hasFocus()) m_completer->complete();
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { choose(index.data(Qt::UserRole).toLongLong()); });
    connect(m_go, &QToolButton::clicked, this,
            [this] { Q_EMIT recordRequested(&this->field().target(), m_record); });
    retranslate();
}

QWidget &ReferenceEditor::input() { return *m_edit; }

void ReferenceEditor::show(const Value &value)
{
    m_pause->stop(); // nothing is typed any more that a list could be offered for
    const auto number = std::get_if<qint64>(&value);
    m_record = number ? *number : 0;
    const Document *document = m_session.document();
    m_edit->setText(m_record && document ? document->shownName(field().target(), m_record) : QString());
    m_edit->setCursorPosition(0);
    m_go->setEnabled(m_record != 0);
}

bool ReferenceEditor::isBeingEdited() const { return m_edit->isModified(); }

void ReferenceEditor::offer()
{
    m_pause->stop();
    m_names->clear();
    if (!m_session.document()) return;
    const QString text = m_edit->isModified() ? m_edit->text().trimmed() : QString();
    // An organisation may take part that does not yet; what belongs to another project may not.
    const Entity &target = field().target();
    const qint64 project = target.owner() ? m_session.project() : 0;
    (void)guarded([&] {
        for (const NamedRecord &each :
             recordsNamed(*m_session.document(), target, text, project, mostOffered)) {
            auto *item = new QStandardItem(each.name);
            item->setData(each.record, Qt::UserRole);
            m_names->appendRow(item);
        }
    });
}

QStringList ReferenceEditor::offered() const
{
    QStringList names;
    for (int i = 0; i < m_names->rowCount(); ++i) names += m_names->item(i)->text();
    return names;
}

void ReferenceEditor::choose(qint64 record)
{
    const Value value = record ? Value{record} : Value{};
    show(value);
    Q_EMIT entered(value);
}

void ReferenceEditor::finish()
{
    if (!m_edit->isModified()) return;
    m_completer->popup()->hide();
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty()) {
        choose(0);
        return;
    }
    offer();
    std::vector<qint64> exact;
    for (int i = 0; i < m_names->rowCount(); ++i)
        if (m_names->item(i)->text().compare(text, Qt::CaseInsensitive) == 0)
            exact.push_back(m_names->item(i)->data(Qt::UserRole).toLongLong());
    const bool clear = exact.size() == 1 || m_names->rowCount() == 1;
    if (clear)
        choose(exact.size() == 1 ? exact.front() : m_names->item(0)->data(Qt::UserRole).toLongLong());
    else if (m_names->rowCount() == 0)
        Q_EMIT refused(
            tr("No record is called “%1”. Type a part of the name and choose from the list.").arg(text));
    else
        Q_EMIT refused(tr("Several records fit “%1”. Choose one from the list.").arg(text));
}

void ReferenceEditor::setReadOnly(bool readOnly) { m_edit->setEnabled(!readOnly); }

void ReferenceEditor::retranslate()
{
    m_edit->setPlaceholderText(tr("Type a part of the name"));
    m_go->setToolTip(tr("Go to this record"));
    m_go->setAccessibleName(tr("Go to this record: %1").arg(translated(field().label)));
    if (!isBeingEdited()) show(m_record ? Value{m_record} : Value{});
}

// Down opens the list without typing, as in a combo box.
bool ReferenceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down
        && m_edit->isEnabled()) {
        offer();
        m_completer->complete();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace passerelle
