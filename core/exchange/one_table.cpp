// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/one_table.h"

#include "core/base/failure.h"
#include "core/model/entities.h"
#include "core/model/project.h"

#include <algorithm>

namespace passerelle
{

namespace
{

// Numbers of records are random above this (40 bits of the writer, or a hash); what other programs count is
// below.
constexpr qint64 leastOwnNumber = qint64(1) << 40;

QString cellText(const Table::Line &line, int column)
{
    return column >= 0 && column < line.cells.size() ? line.cells[column] : QString();
}

// Of a line of text that is shorter than the header: the file was cut off there, perhaps right behind a
// separator, so that what is missing is not known. A spreadsheet leaves out empty cells at the end.
bool isShort(const Table &table, const Table::Line &line)
{
    qsizetype width = table.header.size();
    while (width > 0 && table.header[width - 1].trimmed().isEmpty()) --width;
    return line.typed.empty() && line.cells.size() < width;
}

bool gives(const Table::Line &line, int column)
{
    return column + 1 < line.cells.size() || (column < line.cells.size() && !line.cells[column].isEmpty());
}

std::optional<qint64> recordNumber(const QString &text)
{
    bool ok = false;
    const qint64 number = text.trimmed().toLongLong(&ok);
    return ok && number > 0 ? std::optional(number) : std::nullopt;
}

// A spreadsheet program keeps fifteen digits of a number and writes zeros for the others.
bool looksRounded(qint64 number)
{
    constexpr qsizetype kept = 15;
    const QString digits = QString::number(number);
    return digits.size() > kept && digits.mid(kept).count(u'0') == digits.size() - kept;
}

ImportOptions withMap(ImportOptions options, const QHash<QString, QString> &map)
{
    options.map = map;
    return options;
}

} // namespace

OneTable::OneTable(Editor &editor, const EntityTable &source, const ImportOptions &options,
                   RecordNames &names)
    : m_editor(editor)
    , m_entity(*source.entity)
    , m_blank(m_entity)
    , m_table(*source.table)
    , m_options(withMap(options, source.map))
    , m_names(names)
    , m_match(matchHeader(m_entity, m_table.header, m_options))
    , m_format(tableFormat(m_table))
{
    leaveForeignNumbersOut();
    requireColumns();
    announceNumbers();
    m_result.ignored = m_match.ignored;
    m_result.dialect = dialect();
}

ImportResult OneTable::run(Pace &pace)
{
    m_names.refresh();
    m_names.within(projectOfNames());
    readGiven();
    readLines(pace);
    write(pace);
    noteShortLines();
    std::sort(m_result.refused.begin(), m_result.refused.end(),
              [](const auto &a, const auto &b) { return a.line < b.line; });
    return std::move(m_result);
}

// A column "id" of another program is no number of ours: it would claim records, and collide with other
// tables. Nor is one whose numbers a spreadsheet program has rounded: several records have the same there.
void OneTable::leaveForeignNumbersOut()
{
    const int column = numberColumn();
    if (column < 0 || m_options.map.contains(m_table.header[column])) return;
    int own = 0, rounded = 0, foreign = 0;
    for (const Table::Line &line : m_table.lines) {
        const QString cell = cellText(line, column);
        if (cell.trimmed().isEmpty()) continue;
        const auto number = recordNumber(cell);
        if (number && m_names.exists(m_entity, *number))
            ++own;
        else if (!number || *number < leastOwnNumber)
            ++foreign;
        else
            ++(looksRounded(*number) ? rounded : own);
    }
    // One number in thousands ends like this by itself.
    if (own > rounded || rounded + foreign == 0) return;
    m_match.columns[std::size_t(column)] = nullptr;
    m_match.ignored.prepend(m_table.header[column]);
}

void OneTable::requireColumns() const
{
    if (std::none_of(m_match.columns.begin(), m_match.columns.end(), [](const Column *c) { return c; }))
        throw Failure(
            translated(TEXT("Import",
                            "No column of the table is a field of “%1”. Its columns are: %2. Say which "
                            "is which with --map, as in --map \"Name of the column\"=field."))
                .arg(translated(m_entity.label), m_table.header.join(QLatin1String(", "))));
    if (numberColumn() >= 0)
        return; // lines of known records need nothing else; others are looked at one by one
    QStringList lacking;
    for (const Field &field : m_entity.fields)
        if (field.required && !m_match.gives(field)
            && !m_options.given.contains(QString::fromLatin1(field.name)) && isEmpty(m_blank.at(field, 0)))
            lacking << QString::fromLatin1(field.name);
    if (lacking.isEmpty()) return;
    throw Failure(
        translated(TEXT("Import",
                        "The table has no column for: %1. Without it there can be no record of “%2”. Say "
                        "which column to take with --map, as in --map \"Name of the column\"=%3."))
            .arg(lacking.join(QLatin1String(", ")), translated(m_entity.label), lacking.first()));
}

void OneTable::announceNumbers()
{
    const int column = numberColumn();
    if (column < 0) return;
    for (const Table::Line &line : m_table.lines)
        if (const auto number = recordNumber(cellText(line, column))) m_names.announce(m_entity, *number);
}

QString OneTable::dialect() const
{
    QStringList facts;
    if (!m_table.dialect.isEmpty()) facts << m_table.dialect;
    bool numbers = false, dates = false;
    for (const Column *column : m_match.columns) {
        numbers = numbers || (column && column->field->kind == Kind::Decimal);
        dates = dates
            || (column && (column->field->kind == Kind::Date || column->field->kind == Kind::DateTime));
    }
    const auto mark = m_options.decimalMark ? m_options.decimalMark : m_format.common.decimalMark;
    const auto order = m_options.dateOrder ? m_options.dateOrder : m_format.common.dateOrder;
    if (numbers && mark)
        facts << translated(*mark == DecimalMark::Comma ? TEXT("Import", "decimal comma")
                                                        : TEXT("Import", "decimal point"));
    if (dates && order)
        facts << translated(*order == DateOrder::DayMonthYear ? TEXT("Import", "day before month")
                                                              : TEXT("Import", "month before day"));
    return facts.join(QLatin1String(", "));
}

// Where the lines do not say themselves in which project they are. One that there is not is refused anyway.
qint64 OneTable::projectOfNames() const
{
    const QString given = m_options.given.value(QStringLiteral("project"));
    const Field *field = m_entity.field(u"project");
    if (given.isEmpty() || (!field && !belongsToProject(m_entity))) return 0;
    const qint64 project = m_editor.document().named(describe<Project>(), given);
    return field && m_match.gives(*field) ? 0 : project;
}

// Columns in the order of the entity, so that the kind of a referred record is known before its number is
// read.
void OneTable::readGiven()
{
    CellReader reader(m_names, m_options);
    m_names.reading(m_entity, 0);
    for (const Column &column : columns(m_entity)) {
        const int at = m_match.of(&column);
        const QString name = QString::fromLatin1(column.field->name);
        const bool plain = column.field->kind != Kind::Translated || column.part == int(m_options.language);
        QString text = m_options.given.value(column.key);
        if (text.isEmpty() && plain) text = m_options.given.value(name);
        if (at < 0 && text.isEmpty()) continue;
        m_given.push_back(&column);
        m_indexes.push_back(std::size_t(&column - columns(m_entity).data()));
        m_places.push_back(at);
        m_constants.emplace_back();
        if (at >= 0) continue;
        ReadLine before;
        for (const Value &value : m_constants) before.values.emplace_back(value);
        const CellValue read = reader.read(column, {text, false, {}}, targetOf(before, *column.field));
        if (!read.value) throw Failure(read.reason);
        m_constants.back() = *read.value;
    }
}

const Entity *OneTable::targetOf(const ReadLine &read, const Field &field) const
{
    for (std::size_t i = 0; i < read.values.size() && i < m_given.size(); ++i)
        if (m_given[i]->field == &field && m_given[i]->part == 0 && read.values[i])
            if (const auto name = std::get_if<QString>(&*read.values[i])) return entityNamed(*name);
    return nullptr;
}

CellValue OneTable::readCell(CellReader &reader, const Table::Line &line, int at, const ReadLine &read) const
{
    const std::size_t place = std::size_t(m_places[std::size_t(at)]);
    const ColumnFormat &own = m_format.columns[place];
    const ColumnFormat format{own.decimalMark ? own.decimalMark : m_format.common.decimalMark,
                              own.dateOrder ? own.dateOrder : m_format.common.dateOrder};
    const Column &column = *m_given[std::size_t(at)];
    const Entity *target = column.field->kind == Kind::AnyReference ? targetOf(read, *column.field) : nullptr;
    return reader.read(column, {cellText(line, int(place)), line.isTyped(int(place)), format}, target);
}

std::optional<ReadLine> OneTable::readLine(CellReader &reader, const Table::Line &line)
{
    for (qsizetype i = m_table.header.size(); i < line.cells.size(); ++i)
        if (!line.cells[i].trimmed().isEmpty()) {
            refuse(line.number,
                   translated(TEXT("Import",
                                   "The line has more cells than the header. A separator inside a "
                                   "cell may lack its quotes.")));
            return {};
        }
    const bool cutOff = isShort(m_table, line);
    if (cutOff) m_shortLines += line.number;
    static const auto nothing = Value{};
    ReadLine read{line.number, {}};
    for (int at = 0; at < int(m_given.size()); ++at) {
        if (m_places[std::size_t(at)] < 0) {
            read.values.emplace_back(m_constants[std::size_t(at)]);
            continue;
        }
        if (cutOff && !gives(line, m_places[std::size_t(at)])) {
            read.values.emplace_back();
            continue;
        }
        CellValue cell = readCell(reader, line, at, read);
        if (!cell.value) {
            const int place = m_places[std::size_t(at)];
            refuse(line.number,
                   translated(TEXT("Import", "Column “%1”, value “%2”: %3"))
                       .arg(m_table.header[place], cellText(line, place).left(100), cell.reason));
            return {};
        }
        const bool neverEmpty = !isEmpty(m_blank.values[m_indexes[std::size_t(at)]]);
        if (*cell.value == nothing && neverEmpty) cell.value.reset();
        read.values.push_back(std::move(cell.value));
    }
    return read;
}

void OneTable::readLines(Pace &pace)
{
    CellReader reader(m_names, m_options);
    for (const Table::Line &line : m_table.lines) {
        pace.advance();
        const auto number = recordNumber(cellText(line, numberColumn()));
        m_names.reading(m_entity, number.value_or(0));
        if (auto read = readLine(reader, line))
            m_lines.push_back(std::move(*read));
        else if (number)
            m_names.withdraw(m_entity, *number);
    }
}

void OneTable::noteShortLines()
{
    if (m_shortLines.isEmpty()) return;
    constexpr qsizetype most = 20;
    QStringList numbers;
    for (const int line : m_shortLines.first(std::min(most, m_shortLines.size())))
        numbers << QString::number(line);
    if (m_shortLines.size() > most) numbers << QStringLiteral("…");
    m_result.notes << translated(PLURAL_TEXT("Import",
                                             "%n line(s) have fewer cells than the header, as where a file "
                                             "was cut off: %1. What they do not give stays as it was."),
                                 int(m_shortLines.size()))
                          .arg(numbers.join(QLatin1String(", ")));
}

qint64 OneTable::numberOf(const ReadLine &line) const
{
    if (m_given.empty() || m_given.front()->field->kind != Kind::Key || !line.values.front()) return 0;
    const auto number = std::get_if<qint64>(&*line.values.front());
    return number ? *number : 0;
}

void OneTable::apply(const ReadLine &line, Row &row) const
{
    for (std::size_t i = 0; i < m_given.size(); ++i)
        if (line.values[i] && (m_given[i]->field->kind != Kind::Key || !row.id()))
            row.values[m_indexes[i]] = *line.values[i];
    markOriginals(row);
}

// A text that comes in is an original until somebody translates it.
void OneTable::markOriginals(Row &row) const
{
    constexpr int originalPart = int(languageCount);
    for (const Column *column : m_given) {
        const Field &field = *column->field;
        if (field.kind != Kind::Translated || column->part == originalPart) continue;
        const std::size_t first = indexOf(m_entity, field);
        Value &original = row.values[first + originalPart];
        if (!isEmpty(original) || m_match.of(&columns(m_entity)[first + originalPart]) >= 0) continue;
        const bool preferred = !isEmpty(row.values[first + std::size_t(m_options.language)]);
        if (isEmpty(row.values[first + std::size_t(column->part)])) continue;
        const Language language = preferred ? m_options.language : allLanguages[std::size_t(column->part)];
        original = QString::fromLatin1(code(language));
    }
}

const Field *OneTable::missing(const Row &row) const
{
    for (const Field &field : m_entity.fields) {
        if (!field.required) continue;
        const bool given = field.kind == Kind::Translated
            ? !row.translatedText(field).empty()
            : !isEmpty(row.at(field, field.kind == Kind::AnyReference));
        if (!given) return &field;
    }
    return nullptr;
}

void OneTable::writeLine(const ReadLine &line, const RecordMatch::Found &found)
{
    using Is = RecordMatch::Found::Is;
    if (found.is == Is::Same) return void(++m_result.unchanged);
    if (found.is == Is::Twice)
        return refuse(line.number,
                      translated(TEXT("Import", "It is the same record as in line %1.")).arg(found.line));
    Row row = m_blank;
    if (found.is == Is::There) row = *m_editor.document().row(m_entity, found.record);
    if (const qint64 given = numberOf(line); found.is == Is::There && given && given != found.record)
        m_names.rename(m_entity, given, found.record);
    apply(line, row);
    if (const Field *field = missing(row)) {
        m_names.withdraw(m_entity, row.id());
        return refuse(line.number,
                      translated(TEXT("Import", "“%1” is missing. Without it there can be no such record."))
                          .arg(translated(field->label)));
    }
    if (found.is == Is::There) return void(++(m_editor.update(row) ? m_result.updated : m_result.unchanged));
    if (row.id() && m_names.taken(row.id()))
        return refuse(line.number,
                      translated(TEXT("Import", "The number %1 is that of another record."))
                          .arg(QString::number(row.id())));
    m_names.take(m_editor.insert(row));
    ++m_result.inserted;
}

void OneTable::write(Pace &pace)
{
    RecordMatch matcher(m_editor.document(), m_entity, m_given, m_options.language);
    const auto found = matcher.match(m_lines);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        pace.advance();
        writeLine(m_lines[i], found[i]);
    }
}

} // namespace passerelle
