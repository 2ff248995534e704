// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The records of an entity as a table: numbers first, rows when they are shown.
#pragma once

#include "core/store/query.h"
#include "ui/session.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>

namespace passerelle
{

class RecordModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        Record = Qt::UserRole, // the number
        Nothing, // bool: there is no value
        Plain, // the text for spreadsheets: numbers without grouping
        Searchable, // bool, of a head: the column can be sorted and filtered
    };

    // The session must outlive the model.
    RecordModel(Session &session, const Entity &entity, QObject *parent = nullptr);

    [[nodiscard]] const Entity &entity() const { return m_entity; }
    // What belongs here; project and sort order are added by the model.
    void setQuery(const Query &query);
    [[nodiscard]] const Query &query() const { return m_query; }
    void setFields(const std::vector<const Field *> &fields);
    [[nodiscard]] const std::vector<const Field *> &fields() const { return m_fields; }
    // What the person types above a column; an empty text takes the filter away.
    void setFilter(const Field &field, const QString &text);
    void clearFilters();
    [[nodiscard]] bool understands(const Field &field) const; // false: its filter is a text, not a number
    [[nodiscard]] bool isFiltered() const { return !m_filters.isEmpty(); }
    [[nodiscard]] QStringList filterTexts() const; // "Role: lead", for people
    // Not to be brought up to date while nobody looks; becoming live again catches up.
    void setLive(bool live);
    void retranslate();

    [[nodiscard]] qint64 recordAt(int row) const;
    [[nodiscard]] int rowOf(qint64 record) const; // -1: not among those shown
    [[nodiscard]] const std::vector<qint64> &records() const { return m_records; }
    // How many there are without the filters of the columns.
    [[nodiscard]] qint64 total() const;
    [[nodiscard]] qint64 rowsRead() const { return m_rowsRead; } // since the model was made

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void countChanged(); // of records shown or of all

private:
    struct Seen {
        Row row;
        std::vector<QString> texts; // by column
    };
    [[nodiscard]] Query wholeQuery() const; // without the filters of the columns
    [[nodiscard]] std::vector<qint64> found() const;
    [[nodiscard]] const Seen *seen(int row) const;
    void reset();
    void update();
    void takeOver(std::vector<qint64> records);
    void onChanged(const ChangedRecords &changed);
    [[nodiscard]] bool dependsOnOthers() const;
    [[nodiscard]] bool mayMove(const ChangedRecords &changed) const;

    Session &m_session;
    const Entity &m_entity;
    std::vector<const Field *> m_fields;
    Query m_query;
    std::vector<SortKey> m_sort;
    QHash<const Field *, QString> m_filters;
    std::vector<qint64> m_records;
    mutable QHash<qint64, int> m_rows; // filled when it is asked for
    mutable QCache<qint64, Seen> m_seen;
    mutable std::optional<qint64> m_total;
    mutable qint64 m_rowsRead = 0;
    bool m_live = true;
    bool m_stale = false;
};

} // namespace passerelle
