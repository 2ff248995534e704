// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a value is edited with. Editors know a field and one value, not the record.
#pragma once

#include "ui/session.h"

#include <QWidget>

namespace passerelle
{

class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    FieldEditor(const Field &field, QWidget *parent);

    [[nodiscard]] const Field &field() const { return m_field; }
    virtual void show(const Value &value) = 0; // emits nothing
    // Somebody is typing here and has not finished: what is shown must not be replaced.
    [[nodiscard]] virtual bool isBeingEdited() const { return false; }
    // As if the field was left.
    virtual void finish() { }
    virtual void setReadOnly(bool readOnly) = 0;
    virtual void retranslate() { }
    // What stands there when nothing does.
    virtual void setPlaceholder(const QString &) { }
    // Characters typed so far; -1: they are not counted.
    [[nodiscard]] virtual qsizetype length() const { return -1; }
    // The label names it for screen readers, the border shows errors.
    [[nodiscard]] virtual QWidget &input() = 0;

Q_SIGNALS:
    void entered(const passerelle::Value &value);
    void refused(const QString &sentence); // what is typed is no value: it stays as it is
    void typed();
    void recordRequested(const passerelle::Entity *entity, qint64 record);

private:
    const Field &m_field;
};

// The editor that suits the field. The session must outlive it.
[[nodiscard]] FieldEditor *makeEditor(Session &session, const Entity &entity, const Field &field,
                                      QWidget *parent);

// Wheels over a form scroll it; they change a value only where the cursor is.
void ignoreWheelWithoutFocus(QWidget *widget);

} // namespace passerelle
