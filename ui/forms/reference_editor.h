// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Chooses the record that a field points at, by a part of its name.
#pragma once

#include "ui/forms/field_editor.h"

class QCompleter;
class QLineEdit;
class QStandardItemModel;
class QTimer;
class QToolButton;

namespace passerelle
{

class ReferenceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ReferenceEditor(Session &session, const Field &field, QWidget *parent);
    void show(const Value &value) override;
    [[nodiscard]] bool isBeingEdited() const override;
    void finish() override;
    void setReadOnly(bool readOnly) override;
    void retranslate() override;
    [[nodiscard]] QWidget &input() override;
    // Names that fit what is typed, as they are offered.
    [[nodiscard]] QStringList offered() const;
    void offer(); // at once, without waiting for a pause

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(qint64 record);

    Session &m_session;
    QLineEdit *m_edit;
    QToolButton *m_go;
    QStandardItemModel *m_names;
    QCompleter *m_completer;
    QTimer *m_pause;
    qint64 m_record = 0;
};

} // namespace passerelle
