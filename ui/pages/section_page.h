// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One section of the window: its head and its views, made when they are first seen.
#pragma once

#include "ui/sections.h"
#include "ui/session.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace passerelle
{

class PageHeader;
class PageView;
class ProblemWatch;
class RecordTable;
struct Printout;

class SectionPage final : public QWidget
{
    Q_OBJECT

public:
    SectionPage(Session &session, ProblemWatch &watch, const Section &section, QWidget *parent = nullptr);

    [[nodiscard]] const Section &section() const { return m_section; }
    [[nodiscard]] QString view() const;
    // Of the section's views or entities, by id or name.
    void openView(const QString &id);
    void showRecord(const Entity &entity, qint64 record);

    // What is shown now; null where the view is no table of records.
    [[nodiscard]] RecordTable *table() const;
    [[nodiscard]] const Entity *entity() const;
    // The record that was chosen last in the table of an entity, shown or not.
    [[nodiscard]] qint64 current(const Entity &entity) const;
    [[nodiscard]] QWidget &head() const;
    void copy() const;
    [[nodiscard]] Printout printout() const;
    void focusContent();

Q_SIGNALS:
    void viewChanged();
    void recordSelected(const passerelle::Entity *entity, qint64 record);
    void recordActivated();
    void newRequested();
    void recordRequested(const passerelle::Entity *entity, qint64 record, const QString &field);
    void sectionRequested(const QString &section);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void showState();
    QWidget *made(const QString &id);
    PageView *makeView(const QString &id);
    RecordTable *makeTable(const Entity &entity);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString place() const; // the project that is shown, or the portfolio

    Session &m_session;
    ProblemWatch &m_watch;
    const Section &m_section;
    PageHeader *m_header;
    QPushButton *m_new;
    QStackedWidget *m_stack;
    QHash<QString, QWidget *> m_views;
};

} // namespace passerelle
