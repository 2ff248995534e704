// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The form of a record, made from the description of its entity. Every field is written when it is left.
#pragma once

#include "ui/session.h"

#include <QScrollArea>

class QVBoxLayout;

namespace passerelle
{

class FieldBox;

class RecordForm final : public QScrollArea
{
    Q_OBJECT

public:
    // The session must outlive the form.
    explicit RecordForm(Session &session, QWidget *parent = nullptr);
    ~RecordForm() override;

    // 0 empties the form. What is being typed is written first.
    void setRecord(const Entity &entity, qint64 record);
    // A record that comes into being, as one step, as soon as nothing is missing without which it cannot
    // exist.
    void startNew(const Row &draft);
    // New records that were begun, could not exist yet, and were left for another one wait here. What the
    // last one is and what it lacks, in a sentence; empty: none waits.
    [[nodiscard]] QString waiting() const;
    [[nodiscard]] Row takeWaiting(); // the last one, which no longer waits
    void resume(const Row &draft); // goes on with it
    [[nodiscard]] const Entity *entity() const { return m_entity; }
    [[nodiscard]] qint64 record() const { return m_record; }
    [[nodiscard]] bool isNew() const { return m_new; } // it is not in the portfolio yet
    // Writes what is being typed.
    void flush();
    // Puts the cursor into a field, for jumps from a problem.
    void focusField(const QString &name);
    // The language in which translated texts are shown; every field can differ.
    void setTextLanguage(Language language);
    [[nodiscard]] Language textLanguage() const { return m_textLanguage; }

Q_SIGNALS:
    void created(qint64 record);
    void leftBehind(const QString &sentence); // of what was typed something is not in the portfolio
    void typingChanged(bool typing); // something on the screen is not on disk yet
    void recordRequested(const passerelle::Entity *entity, qint64 record); // the way to a referred record

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void renew(bool otherRecord = false); // values and problems, as they are in the document
    void start(const Row &draft, const Row &untouched);
    void keepUnfinished();
    void tellTyping();
    [[nodiscard]] bool isBegun() const { return m_new && m_row.values != m_untouched.values; }
    void showProblems(const Row &row);
    bool write(const Field &field, int part, const Value &value);
    bool insertDraft();
    void onChanged(const ChangedRecords &changed);

    Session &m_session;
    const Entity *m_entity = nullptr;
    qint64 m_record = 0;
    Row m_row; // as it is shown
    Row m_untouched; // the new record before anything was typed
    std::vector<Row> m_waiting;
    bool m_new = false;
    bool m_typing = false;
    Language m_textLanguage;
    QWidget *m_page;
    QVBoxLayout *m_column;
    std::vector<FieldBox *> m_boxes;
};

} // namespace passerelle
