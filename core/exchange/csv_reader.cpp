// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv_reader.h"

#include "core/base/failure.h"
#include "core/base/label.h"
#include "core/exchange/csv_encoding.h"

#include <QByteArrayView>
#include <QHash>

#include <algorithm>
#include <cctype>
#include <csv.h>
#include <new>
#include <utility>

namespace passerelle
{

namespace
{

constexpr qsizetype sampleSize = 65'536;
constexpr char separators[] = {',', ';', '\t', '|'};

// ---- cells

struct Reading {
    std::vector<Table::Line> lines;
    QStringList current;
    int line = 0; // that is being fed
    int began = 0; // of the current record
    qint64 cells = 0; // of `lines`
    bool strict = true; // every quote is where it should be
    QString beyond; // a sentence: what is more than can be read, so that the reading stopped
    [[nodiscard]] bool goesOn() const { return strict && beyond.isEmpty(); }
};

QString tooLong(int line)
{
    return translated(TEXT("Csv",
                           "A cell in line %1 of the table is longer than a million characters. A "
                           "quotation mark may be missing there."))
        .arg(line);
}

QString tooWide(int line)
{
    return translated(TEXT("Csv",
                           "Line %1 of the table has more than %2 columns. A line end may be missing there, "
                           "or the file is no table."))
        .arg(line)
        .arg(maxTableColumns);
}

// Files that were put one behind the other have byte order marks within.
QString withoutMarks(QString cell)
{
    while (cell.startsWith(QChar::ByteOrderMark)) cell.remove(0, 1);
    return cell;
}

void takeCell(void *bytes, std::size_t size, void *reading)
{
    auto &target = *static_cast<Reading *>(reading);
    if (target.current.size() > maxTableColumns) return; // enough to see that it is too wide
    target.current << withoutMarks(QString::fromUtf8(static_cast<const char *>(bytes), qsizetype(size)));
}

void add(Reading &reading, Table::Line line)
{
    reading.cells += line.cells.size() + 1;
    if (reading.cells > maxTableCells)
        reading.beyond = translated(
            TEXT("Csv", "The table holds more than ten million cells. Divide it into several files."));
    if (line.cells.size() > maxTableColumns) reading.beyond = tooWide(line.number);
    for (const QString &cell : std::as_const(line.cells))
        if (cell.size() > maxCellBytes) reading.beyond = tooLong(line.number);
    reading.lines.push_back(std::move(line));
}

// libcsv is C: no exception may pass through it, so limits are checked between the lines.
void takeRow(int, void *reading)
{
    auto &target = *static_cast<Reading *>(reading);
    const auto width = target.current.size();
    add(target, {target.began, std::exchange(target.current, {}), {}});
    target.current.reserve(width);
}

class Parser
{
public:
    Parser(const CsvDialect &dialect, unsigned char options)
    {
        if (csv_init(&m_parser, options) != 0) throw std::bad_alloc();
        csv_set_delim(&m_parser, static_cast<unsigned char>(dialect.separator));
        csv_set_quote(&m_parser, static_cast<unsigned char>(dialect.quote));
    }
    ~Parser() { csv_free(&m_parser); }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;

    // False when a quote is out of place.
    bool feed(QByteArrayView line, Reading &reading)
    {
        constexpr int rowNotBegun = 0;
        if (m_parser.pstate == rowNotBegun) reading.began = reading.line;
        if (qsizetype(
                csv_parse(&m_parser, line.data(), std::size_t(line.size()), takeCell, takeRow, &reading))
            < line.size())
            return false;
        if (qsizetype(m_parser.entry_pos) > maxCellBytes) reading.beyond = tooLong(reading.began);
        return true;
    }
    bool finish(Reading &reading) { return csv_fini(&m_parser, takeCell, takeRow, &reading) == 0; }

private:
    csv_parser m_parser{};
};

template <class Each> void eachLine(QByteArrayView bytes, Each &&each)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        qsizetype end = at;
        while (end < bytes.size() && bytes[end] != '\n' && bytes[end] != '\r') ++end;
        if (end < bytes.size())
            end += bytes[end] == '\r' && end + 1 < bytes.size() && bytes[end + 1] == '\n' ? 2 : 1;
        if (!each(bytes.sliced(at, end - at))) return;
        at = end;
    }
}

Reading quotedReading(QByteArrayView bytes, const CsvDialect &dialect, bool strict)
{
    Reading reading;
    Parser parser(dialect, strict ? CSV_STRICT | CSV_STRICT_FINI : 0);
    eachLine(bytes, [&](QByteArrayView line) {
        ++reading.line;
        reading.strict = parser.feed(line, reading);
        return reading.goesOn();
    });
    if (reading.goesOn()) reading.strict = parser.finish(reading);
    return reading;
}

Reading plainReading(QByteArrayView bytes, char separator)
{
    Reading reading;
    reading.strict = false;
    eachLine(bytes, [&](QByteArrayView line) {
        ++reading.line;
        while (line.endsWith('\n') || line.endsWith('\r')) line.chop(1);
        if (line.trimmed().isEmpty()) return true;
        if (line.count(separator) >= maxTableColumns) reading.beyond = tooWide(reading.line);
        if (!reading.beyond.isEmpty()) return false;
        QStringList cells = QString::fromUtf8(line).split(QLatin1Char(separator));
        for (QString &cell : cells) cell = withoutMarks(cell.trimmed());
        add(reading, {reading.line, cells, {}});
        return reading.beyond.isEmpty();
    });
    return reading;
}

// How many records are as wide as the header: what a wrong reading of quotes or separators spoils.
std::size_t regularLines(const Reading &reading)
{
    if (reading.lines.empty()) return 0;
    const auto width = reading.lines.front().cells.size();
    return std::size_t(std::count_if(reading.lines.begin(), reading.lines.end(),
                                     [width](const Table::Line &l) { return l.cells.size() == width; }));
}

Reading read(QByteArrayView bytes, CsvDialect &dialect)
{
    Reading strict = quotedReading(bytes, dialect, true);
    if (strict.strict || !strict.beyond.isEmpty()) return strict;
    Reading lenient = quotedReading(bytes, dialect, false);
    Reading plain = plainReading(bytes, dialect.separator);
    const std::size_t gain = regularLines(plain);
    const std::size_t kept = regularLines(lenient);
    if (!plain.beyond.isEmpty() || gain < kept || (gain == kept && dialect.separator != '\t')) return lenient;
    dialect.quote = 0;
    return plain;
}

// ---- separator

struct Separation {
    std::size_t regular = 0; // records as wide as most are
    std::size_t records = 1;
    qsizetype width = 1;
    // Better: a separator that separates at all, then the same width everywhere, then more columns.
    bool operator<(const Separation &other) const
    {
        if ((width > 1) != (other.width > 1)) return width < other.width;
        const auto mine = regular * other.records, theirs = other.regular * records;
        return mine != theirs ? mine < theirs : width < other.width;
    }
};

Separation separation(QByteArrayView sample, char separator, char quote)
{
    CsvDialect dialect{Encoding::Utf8, separator, quote};
    const Reading reading = read(sample, dialect);
    QHash<qsizetype, std::size_t> widths;
    for (const Table::Line &line : reading.lines) ++widths[line.cells.size()];
    Separation found{0, std::max<std::size_t>(1, reading.lines.size()), 1};
    for (auto it = widths.cbegin(); it != widths.cend(); ++it)
        if (it.value() > found.regular || (it.value() == found.regular && it.key() > found.width))
            found.regular = it.value(), found.width = it.key();
    return found;
}

// A record that the end of the sample cuts in two would spoil the count.
QByteArrayView wholeLines(QByteArrayView bytes)
{
    if (bytes.size() <= sampleSize) return bytes;
    QByteArrayView sample = bytes.first(sampleSize);
    const auto end = std::max(sample.lastIndexOf('\n'), sample.lastIndexOf('\r'));
    return end > 0 ? sample.first(end + 1) : sample;
}

char quoteOf(QByteArrayView sample)
{
    const bool doubles = sample.contains('"');
    const auto beginsSingle = [&](char before) {
        const char pattern[] = {before, '\'', 0};
        return sample.contains(QByteArrayView(pattern));
    };
    const bool singles = sample.startsWith('\'')
        && (beginsSingle(',') || beginsSingle(';') || beginsSingle('\t') || beginsSingle('|'));
    return singles && !doubles ? '\'' : '"';
}

char separatorOf(QByteArrayView sample, char quote)
{
    char best = separators[0];
    Separation bestSeparation = separation(sample, best, quote);
    for (char candidate : separators) {
        const Separation other = separation(sample, candidate, quote);
        if (bestSeparation < other) best = candidate, bestSeparation = other;
    }
    return best;
}

// Spreadsheet programs write and read a first line "sep=;". It becomes blank, so that the numbers of lines
// stay.
std::optional<char> declaredSeparator(QByteArray &utf8)
{
    if (!utf8.startsWith("sep=") || utf8.size() < 6 || (utf8[5] != '\r' && utf8[5] != '\n')) return {};
    const char separator = utf8[4];
    constexpr QByteArrayView none("\"' ");
    if (separator < ' ' ? separator != '\t'
                        : separator > '~' || std::isalnum(separator) || none.contains(separator))
        return {};
    utf8.replace(0, 5, QByteArray(5, ' '));
    return separator;
}

void requireText(const QByteArray &bytes)
{
    if (bytes.size() > maxTableBytes)
        throw Failure(
            translated(TEXT("Csv", "The table is larger than 256 MB. Divide it into several files.")));
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0"))
        throw Failure(
            translated(TEXT("Csv",
                            "This is a spreadsheet or an archive, not a CSV file. Import it as XLSX "
                            "or ODS.")));
}

bool blank(const Table::Line &line)
{
    return std::all_of(line.cells.begin(), line.cells.end(),
                       [](QStringView cell) { return cell.trimmed().isEmpty(); });
}

QString separatorName(char separator)
{
    switch (separator) {
    case ',': return translated(TEXT("Csv", "comma"));
    case ';': return translated(TEXT("Csv", "semicolon"));
    case '\t': return translated(TEXT("Csv", "tab"));
    case '|': return translated(TEXT("Csv", "vertical bar"));
    default: return QString(QLatin1Char(separator));
    }
}

} // namespace

QString described(const CsvDialect &dialect)
{
    return dialect.quote
        ? translated(TEXT("Csv", "%1, %2")).arg(nameOf(dialect.encoding), separatorName(dialect.separator))
        : translated(TEXT("Csv", "%1, %2, without quotes"))
              .arg(nameOf(dialect.encoding), separatorName(dialect.separator));
}

CsvTable readCsv(const QByteArray &bytes, std::optional<char> separator)
{
    requireText(bytes);
    auto [utf8, encoding] = decoded(bytes);
    if (utf8.contains('\0'))
        throw Failure(
            translated(TEXT("Csv", "The file holds bytes that no text has, so it is not a CSV file.")));
    const auto declared = declaredSeparator(utf8);
    const QByteArrayView sample = wholeLines(utf8);
    CsvTable result;
    result.dialect.encoding = encoding;
    result.dialect.quote = quoteOf(sample);
    result.dialect.separator = separator ? *separator
        : declared                       ? *declared
                                         : separatorOf(sample, result.dialect.quote);
    Reading reading = read(utf8, result.dialect);
    if (!reading.beyond.isEmpty()) throw Failure(reading.beyond);
    std::erase_if(reading.lines, blank);
    if (reading.lines.empty()) throw Failure(translated(TEXT("Csv", "The table is empty.")));
    result.table.header = reading.lines.front().cells;
    reading.lines.erase(reading.lines.begin());
    result.table.lines = std::move(reading.lines);
    result.table.dialect = described(result.dialect);
    return result;
}

} // namespace passerelle
