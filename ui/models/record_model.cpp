// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/record_model.h"

#include "core/base/format.h"
#include "core/store/shown_names.h"
#include "ui/guard.h"
#include "ui/look/colours.h"
#include "ui/models/display.h"
#include "ui/widgets/plain_tip.h"

#include <unordered_set>

namespace passerelle
{

namespace
{

constexpr int rowsKept = 400; // some screens full
constexpr std::size_t mostSingleMoves = 50; // beyond it a reset is quicker than telling each row

Qt::AlignmentFlag side(const Field &field)
{
    const bool right = isNumber(field) || field.kind == Kind::Date || field.kind == Kind::DateTime;
    return right ? Qt::AlignRight : Qt::AlignLeft;
}

} // namespace

RecordModel::RecordModel(Session &session, const Entity &entity, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_entity(entity)
    , m_fields(defaultFields(entity))
    , m_seen(rowsKept)
{
    connect(&session, &Session::replaced, this, &RecordModel::reset);
    connect(&session, &Session::projectChanged, this, &RecordModel::reset);
    connect(&session, &Session::languageChanged, this, &RecordModel::reset);
    connect(&session, &Session::changed, this, &RecordModel::onChanged);
    reset();
}

void RecordModel::setQuery(const Query &query)
{
    m_query = query;
    reset();
}

void RecordModel::setFields(const std::vector<const Field *> &fields)
{
    beginResetModel();
    m_fields = fields;
    m_seen.clear();
    endResetModel();
}

void RecordModel::setFilter(const Field &field, const QString &text)
{
    const QString wanted = text.trimmed();
    if (m_filters.value(&field) == wanted) return;
    if (wanted.isEmpty())
        m_filters.remove(&field);
    else
        m_filters.insert(&field, wanted);
    update();
}

void RecordModel::clearFilters()
{
    if (m_filters.isEmpty()) return;
    m_filters.clear();
    update();
}

bool RecordModel::understands(const Field &field) const
{
    const QString text = m_filters.value(&field);
    return text.isEmpty() || !isNumber(field)
        || readNumber(text, field.places, decimalMark(m_session.language()));
}

QStringList RecordModel::filterTexts() const
{
    QStringList texts;
    for (const Field *field : m_fields)
        if (const QString text = m_filters.value(field); !text.isEmpty())
            texts += tr("%1: %2", "title of a field: its filter").arg(fieldTitle(*field), text);
    return texts;
}

void RecordModel::setLive(bool live)
{
    m_live = live;
    if (live && std::exchange(m_stale, false)) reset();
}

void RecordModel::retranslate()
{
    m_seen.clear();
    if (columnCount() == 0) return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

qint64 RecordModel::recordAt(int row) const
{
    return row >= 0 && std::size_t(row) < m_records.size() ? m_records[std::size_t(row)] : 0;
}

int RecordModel::rowOf(qint64 record) const
{
    if (m_rows.isEmpty()) {
        m_rows.reserve(qsizetype(m_records.size()));
        int row = 0;
        for (const qint64 number : m_records) m_rows.insert(number, row++);
    }
    return m_rows.value(record, -1);
}

qint64 RecordModel::total() const
{
    if (m_filters.isEmpty()) return qint64(m_records.size());
    if (!m_total) {
        m_total = 0;
        if (m_session.document())
            (void)guarded([&] { m_total = m_session.document()->count(m_entity, wholeQuery()); });
    }
    return *m_total;
}

Query RecordModel::wholeQuery() const
{
    Query query = m_query;
    if (!query.project) query.project = m_session.project();
    if (!m_sort.empty()) query.sort = m_sort;
    return query;
}

std::vector<qint64> RecordModel::found() const
{
    std::vector<qint64> records;
    const Document *document = m_session.document();
    if (!document) return records;
    m_session.attempt([&] {
        Query query = wholeQuery();
        std::vector<std::unordered_set<qint64>> among;
        for (auto filter = m_filters.begin(); filter != m_filters.end(); ++filter) {
            const Field &field = *filter.key();
            if (isNumber(field)) {
                const auto number = readNumber(filter.value(), field.places,
                                               decimalMark(m_session.language()));
                query.conditions.push_back({QString::fromLatin1(field.name), Condition::Is::Equal,
                                            number ? Value{*number} : Value{filter.value()}});
            } else if (const QDate date = readDate(filter.value());
                       field.kind == Kind::Date && date.isValid()) {
                query.conditions.push_back(
                    {QString::fromLatin1(field.name), Condition::Is::Equal, Codec<QDate>::encode(date)});
            } else {
                among.push_back(recordsShowing(*document, m_entity, field, filter.value()));
            }
        }
        records = document->numbers(m_entity, query);
        for (const auto &kept : among)
            std::erase_if(records, [&](qint64 number) { return !kept.contains(number); });
    });
    return records;
}

void RecordModel::reset()
{
    if (!m_live) {
        m_stale = true;
        return;
    }
    beginResetModel();
    m_records = found();
    m_rows.clear();
    m_seen.clear();
    m_total.reset();
    endResetModel();
    Q_EMIT countChanged();
}

// The same records as before stay where the views have them: what is selected stays selected.
void RecordModel::update()
{
    if (!m_live) {
        m_stale = true;
        return;
    }
    takeOver(found());
    m_total.reset();
    Q_EMIT countChanged();
}

void RecordModel::takeOver(std::vector<qint64> records)
{
    if (records == m_records) return;
    const std::unordered_set<qint64> after(records.begin(), records.end());
    const std::unordered_set<qint64> before(m_records.begin(), m_records.end());
    const auto gone = std::count_if(before.begin(), before.end(),
                                    [&](qint64 number) { return !after.contains(number); });
    const auto come = std::ptrdiff_t(after.size()) - (std::ptrdiff_t(before.size()) - gone);
    if (std::size_t(gone + come) > mostSingleMoves) {
        beginResetModel();
        m_records = std::move(records);
        m_rows.clear();
        endResetModel();
        return;
    }
    for (int row = int(m_records.size()) - 1;
         row >= 0 && after.size() != m_records.size() + std::size_t(come); --row) {
        if (after.contains(recordAt(row))) continue;
        beginRemoveRows({}, row, row);
        m_records.erase(m_records.begin() + row);
        m_rows.clear();
        endRemoveRows();
    }
    // What stays may have another order: views follow it by their persistent indexes.
    std::vector<qint64> staying;
    std::copy_if(records.begin(), records.end(), std::back_inserter(staying),
                 [&](qint64 number) { return before.contains(number); });
    if (staying != m_records) {
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        QModelIndexList from = persistentIndexList();
        std::vector<qint64> numbers;
        for (const QModelIndex &index : from) numbers.push_back(recordAt(index.row()));
        m_records = std::move(staying);
        m_rows.clear();
        QModelIndexList to;
        for (qsizetype i = 0; i < from.size(); ++i)
            to += index(rowOf(numbers[std::size_t(i)]), from[i].column());
        changePersistentIndexList(from, to);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }
    for (std::size_t row = 0; row < records.size() && m_records.size() != records.size(); ++row) {
        if (row < m_records.size() && m_records[row] == records[row]) continue;
        beginInsertRows({}, int(row), int(row));
        m_records.insert(m_records.begin() + std::ptrdiff_t(row), records[row]);
        m_rows.clear();
        endInsertRows();
    }
}

// Of records of other entities: names are sorted and filtered by, owners lead to the project.
bool RecordModel::dependsOnOthers() const
{
    if (wholeQuery().project) return true;
    const auto refers = [&](const Field *field) { return field && field->kind == Kind::Reference; };
    for (const SortKey &key : wholeQuery().sort)
        if (refers(m_entity.field(key.field))) return true;
    return std::any_of(m_filters.keyBegin(), m_filters.keyEnd(), refers);
}

// Whether records may come, go or change places; asking the document for all of them takes long.
bool RecordModel::mayMove(const ChangedRecords &changed) const
{
    const Query query = wholeQuery();
    std::vector<const Field *> deciding(m_filters.keyBegin(), m_filters.keyEnd());
    if (const Field *owner = m_entity.owner()) deciding.push_back(owner);
    for (const SortKey &key : query.sort)
        if (const Field *field = m_entity.field(key.field)) deciding.push_back(field);
    for (const Condition &condition : query.conditions)
        if (const Column *where = column(m_entity, condition.column)) deciding.push_back(where->field);

    return std::any_of(changed.items.begin(), changed.items.end(), [&](const RecordKey &item) {
        if (item.entity != &m_entity) return dependsOnOthers();
        const Seen *before = m_seen.object(item.record);
        if (!before || !query.containing.isEmpty()) return true;
        const auto after = m_session.document()->row(m_entity, item.record);
        if (!after) return true;
        for (const Field *field : deciding)
            for (int part = 0; part < field->parts(); ++part)
                if (before->row.at(*field, part) != after->at(*field, part)) return true;
        return false;
    });
}

void RecordModel::onChanged(const ChangedRecords &changed)
{
    if (!m_live) {
        m_stale = true;
        return;
    }
    bool moves = true;
    (void)guarded([&] { moves = mayMove(changed); });
    m_seen.clear(); // names of other records may be among the texts
    if (moves) update();
    if (m_records.empty() || m_fields.empty()) return;
    const int lastColumn = columnCount() - 1;
    const bool others = std::any_of(changed.items.begin(), changed.items.end(),
                                    [&](const auto &item) { return item.entity != &m_entity; });
    if (others || changed.items.size() > mostSingleMoves) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, lastColumn));
        return;
    }
    for (const auto &item : changed.items)
        if (const int row = rowOf(item.record); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, lastColumn));
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

const RecordModel::Seen *RecordModel::seen(int row) const
{
    const qint64 number = recordAt(row);
    if (Seen *known = m_seen.object(number)) return known;
    const Document *document = m_session.document();
    if (!document) return nullptr;
    auto fresh = std::make_unique<Seen>();
    const QString failure = guarded([&] {
        ++m_rowsRead;
        auto found = document->row(m_entity, number);
        if (!found) return;
        fresh->row = std::move(*found);
        for (const Field *field : m_fields)
            fresh->texts.push_back(shownField(*document, *field, fresh->row, m_session.language()));
    });
    if (!failure.isEmpty() || fresh->texts.size() != m_fields.size()) return nullptr; // the cell stays empty
    m_seen.insert(number, fresh.release());
    return m_seen.object(number); // null: it is too large to be kept
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    if (role == Record) return recordAt(index.row());
    const Field &field = *m_fields[std::size_t(index.column())];
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignVCenter | side(field));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::ForegroundRole && role != Nothing
        && role != Plain && role != Qt::AccessibleTextRole)
        return {};
    const Seen *row = seen(index.row());
    if (!row) return {};
    const QString &text = row->texts[std::size_t(index.column())];
    const bool nothing = text.isEmpty() && field.kind != Kind::Boolean;
    switch (role) {
    case Nothing: return nothing;
    case Qt::ForegroundRole: return nothing ? QVariant(colours().muted) : QVariant();
    case Qt::ToolTipRole: return plainTip(text);
    case Plain: {
        const auto number = std::get_if<qint64>(&row->row.at(field));
        return isNumber(field) && number ? spreadsheetNumber(*number, field.places, m_session.language())
                                         : text;
    }
    case Qt::AccessibleTextRole:
        if (nothing) return tr("not stated");
        if (field.kind == Kind::Boolean) return text.isEmpty() ? tr("no") : tr("yes");
        return text;
    default: return nothing ? QStringLiteral("—") : text.simplified();
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const Field &field = *m_fields[std::size_t(section)];
    if (role == Qt::DisplayRole) return fieldTitle(field);
    if (role == Searchable) return field.kind != Kind::AnyReference; // it has no name of its own in the file
    if (role == Qt::ToolTipRole) return field.help.empty() ? QVariant() : QVariant(translated(field.help));
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignBottom | side(field));
    return {};
}

void RecordModel::sort(int column, Qt::SortOrder order)
{
    m_sort.clear();
    if (headerData(column, Qt::Horizontal, Searchable).toBool())
        m_sort.push_back(
            {QString::fromLatin1(m_fields[std::size_t(column)]->name), order == Qt::DescendingOrder});
    update();
}

} // namespace passerelle
