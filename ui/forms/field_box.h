// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A field of a form: its label above it, the languages of its text, what is wrong with it below.
#pragma once

#include "ui/forms/language_keys.h"
#include "ui/session.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace passerelle
{

class Badge;
class FieldEditor;
class TypeLabel;

class FieldBox final : public QWidget
{
    Q_OBJECT

public:
    FieldBox(Session &session, const Entity &entity, const Field &field, QWidget *parent);

    [[nodiscard]] const Field &field() const { return m_field; }
    [[nodiscard]] FieldEditor &editor() { return *m_editor; }
    [[nodiscard]] TypeLabel &label() { return *m_label; }
    // `older`: languages whose text is older than the original. What is being typed is left alone, unless it
    // belongs to another record than this one.
    void show(const Row &row, const std::vector<Language> &older, bool otherRecord);
    void setProblems(const std::vector<Problem> &problems);
    // A sentence about what was typed, until something else is.
    void refuse(const QString &sentence);
    void setReadOnly(bool readOnly);
    void setTextLanguage(Language language); // writes what is being typed first
    [[nodiscard]] Language textLanguage() const { return m_language; }
    void finish();
    void retranslate();
    [[nodiscard]] QString message() const; // what is wrong, as it is shown

Q_SIGNALS:
    void written(int part, const passerelle::Value &value);
    void typed();
    void recordRequested(const passerelle::Entity *entity, qint64 record);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showValue();
    void showCount();
    void showMessage();
    void arrange();

    Session &m_session;
    const Field &m_field;
    Row m_row;
    Language m_language;
    std::vector<Problem> m_problems;
    QString m_refusal;
    QGridLayout *m_grid;
    TypeLabel *m_label;
    LanguageKeys *m_keys = nullptr; // of translated texts
    FieldEditor *m_editor;
    Badge *m_badge;
    TypeLabel *m_message;
    Badge *m_count;
};

} // namespace passerelle
