// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Editors for texts, in one line or several, and for what is typed as text: numbers, dates, times.
#pragma once

#include "ui/forms/field_editor.h"

class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace passerelle
{

// One line. What is typed becomes a value by the kind of the field, in the language of the session.
class LineEditor final : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(Session &session, const Field &field, QWidget *parent);
    void show(const Value &value) override;
    [[nodiscard]] bool isBeingEdited() const override;
    void finish() override;
    void setReadOnly(bool readOnly) override;
    void retranslate() override;
    void setPlaceholder(const QString &text) override;
    [[nodiscard]] qsizetype length() const override;
    [[nodiscard]] QWidget &input() override;

private:
    [[nodiscard]] QString written(const Value &value) const;
    [[nodiscard]] std::optional<Value> read(const QString &text) const;
    void addCalendar();
    void openCalendar();

    Session &m_session;
    QLineEdit *m_edit;
    QToolButton *m_calendar = nullptr;
    Value m_value;
};

class LongTextEditor final : public FieldEditor
{
    Q_OBJECT

public:
    LongTextEditor(const Field &field, QWidget *parent);
    void show(const Value &value) override;
    [[nodiscard]] bool isBeingEdited() const override;
    void finish() override;
    void setReadOnly(bool readOnly) override;
    void setPlaceholder(const QString &text) override;
    [[nodiscard]] qsizetype length() const override;
    [[nodiscard]] QWidget &input() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *m_edit;
};

} // namespace passerelle
