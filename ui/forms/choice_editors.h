// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Editors for values that are chosen: words of an enumeration, codes of a catalogue, yes or no.
#pragma once

#include "ui/forms/field_editor.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace passerelle
{

class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(Session &session, const Field &field, bool canBeEmpty, QWidget *parent);
    // For fields whose values are no enumeration but come from a list.
    [[nodiscard]] static bool suits(const Field &field);
    void show(const Value &value) override;
    void setReadOnly(bool readOnly) override;
    void retranslate() override;
    [[nodiscard]] QWidget &input() override;

private:
    void fill();

    Session &m_session;
    const bool m_canBeEmpty;
    QComboBox *m_combo;
    Value m_value;
};

class CheckEditor final : public FieldEditor
{
    Q_OBJECT

public:
    CheckEditor(const Field &field, QWidget *parent);
    void show(const Value &value) override;
    void setReadOnly(bool readOnly) override;
    void retranslate() override;
    [[nodiscard]] QWidget &input() override;

private:
    QCheckBox *m_box;
};

// A reference to a record of any kind cannot be changed here: it is shown.
class ShownReference final : public FieldEditor
{
    Q_OBJECT

public:
    ShownReference(const Field &field, QWidget *parent);
    void show(const Value &value) override; // the name, as a text
    void setReadOnly(bool) override { }
    [[nodiscard]] QWidget &input() override;

private:
    QLabel *m_label;
};

} // namespace passerelle
