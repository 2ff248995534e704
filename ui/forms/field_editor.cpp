// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/field_editor.h"

#include "ui/forms/choice_editors.h"
#include "ui/forms/reference_editor.h"
#include "ui/forms/text_editors.h"
#include "ui/models/display.h"

#include <QEvent>

namespace passerelle
{

namespace
{

class WheelGuard final : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus()) return false;
        event->ignore();
        return true;
    }
};

// The field of a new record is empty: it is one that may be.
bool canBeEmpty(const Entity &entity, const Field &field) { return isEmpty(Row(entity).at(field)); }

} // namespace

FieldEditor::FieldEditor(const Field &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
}

void ignoreWheelWithoutFocus(QWidget *widget)
{
    widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(new WheelGuard(widget));
}

FieldEditor *makeEditor(Session &session, const Entity &entity, const Field &field, QWidget *parent)
{
    const bool optional = canBeEmpty(entity, field);
    if (ChoiceEditor::suits(field)) return new ChoiceEditor(session, field, optional, parent);
    switch (field.kind) {
    case Kind::Boolean:
        if (optional) return new ChoiceEditor(session, field, true, parent);
        return new CheckEditor(field, parent);
    case Kind::Reference: return new ReferenceEditor(session, field, parent);
    case Kind::Key:
    case Kind::AnyReference: return new ShownReference(field, parent);
    default: break;
    }
    if (isLong(field)) return new LongTextEditor(field, parent);
    return new LineEditor(session, field, parent);
}

} // namespace passerelle
