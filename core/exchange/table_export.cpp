// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/table_export.h"

#include "core/base/failure.h"
#include "core/exchange/export_cells.h"
#include "core/model/canonical.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>
#include <xlsxwriter.h>

namespace passerelle
{

namespace
{

[[noreturn]] void unwritable(const QString &path, const QString &why)
{
    throw Failure(
        translated(TEXT("Export", "%1 could not be written: %2. Choose another place or make room there."))
            .arg(QDir::toNativeSeparators(path), why));
}

void save(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()
        || !file.commit())
        unwritable(path, file.errorString());
}

struct CloseWorkbook {
    void operator()(lxw_workbook *workbook) const { workbook_close(workbook); }
};

void require(lxw_error error, const QString &path)
{
    if (error != LXW_NO_ERROR) unwritable(path, QString::fromUtf8(lxw_strerror(error)));
}

class XlsxWriter
{
public:
    XlsxWriter(const Document &document, const QString &path)
        : m_document(document)
        , m_cells(document)
        , m_path(path)
        , m_folder(QDir::temp().filePath(QStringLiteral("passerelle-export-XXXXXX")))
    {
        if (!m_folder.isValid()) unwritable(path, m_folder.errorString());
        const QByteArray folder = QFile::encodeName(m_folder.path());
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = const_cast<char *>(folder.constData());
        m_workbook.reset(workbook_new_opt(QFile::encodeName(target()).constData(), &options));
        if (!m_workbook) unwritable(path, QString::fromUtf8(lxw_strerror(LXW_ERROR_MEMORY_MALLOC_FAILED)));
        m_bold = workbook_add_format(m_workbook.get());
        format_set_bold(m_bold);
        m_date = withNumberFormat("yyyy-mm-dd");
        m_dateTime = withNumberFormat("yyyy-mm-dd hh:mm");
        m_two = withNumberFormat("0.00");
    }

    void add(const Entity &entity, const std::function<void()> &advance)
    {
        lxw_worksheet *sheet = workbook_add_worksheet(m_workbook.get(), entity.name);
        if (!sheet) unwritable(m_path, QString::fromLatin1(entity.name));
        const auto &all = columns(entity);
        lxw_col_t at = 0;
        for (const Column &column : all)
            require(worksheet_write_string(sheet, 0, at++, column.key.toUtf8().constData(), m_bold), m_path);
        worksheet_freeze_panes(sheet, 1, 0);
        lxw_row_t line = 0;
        for (const Row &row : m_document.rows(entity)) {
            advance();
            ++line;
            at = 0;
            for (const Column &column : all) require(write(sheet, line, at++, row, column), m_path);
        }
    }

    void finish()
    {
        require(workbook_close(m_workbook.release()), m_path);
        QFile written(target());
        if (!written.open(QIODevice::ReadOnly)) unwritable(m_path, written.errorString());
        save(written.readAll(), m_path);
    }

private:
    [[nodiscard]] QString target() const { return m_folder.filePath(QStringLiteral("export.xlsx")); }
    [[noreturn]] void tooLong(const Row &row, const Column &column) const
    {
        throw Failure(
            translated(TEXT("Export",
                            "“%1” of “%2” is longer than a cell of a workbook can be, which is 32,767 "
                            "characters. Export as CSV or JSON, or shorten it."))
                .arg(translated(column.field->label), m_document.shownName(*row.entity, row.id())));
    }
    lxw_format *withNumberFormat(const char *code)
    {
        lxw_format *format = workbook_add_format(m_workbook.get());
        format_set_num_format(format, code);
        return format;
    }
    lxw_error write(lxw_worksheet *sheet, lxw_row_t line, lxw_col_t at, const Row &row, const Column &column);
    lxw_error writeMoment(lxw_worksheet *sheet, lxw_row_t line, lxw_col_t at, const QString &iso,
                          lxw_format *format);

    const Document &m_document;
    ExportCells m_cells;
    QString m_path;
    QTemporaryDir m_folder; // outlives the workbook, which writes into it
    std::unique_ptr<lxw_workbook, CloseWorkbook> m_workbook;
    lxw_format *m_bold = nullptr, *m_date = nullptr, *m_dateTime = nullptr, *m_two = nullptr;
};

lxw_error XlsxWriter::writeMoment(lxw_worksheet *sheet, lxw_row_t line, lxw_col_t at, const QString &iso,
                                  lxw_format *format)
{
    const QDate date = QDate::fromString(iso.left(10), Qt::ISODate);
    const QTime time = QTime::fromString(iso.mid(11), QStringLiteral("HH:mm"));
    // Spreadsheets begin on 1 March 1900: before it they disagree about the days.
    if (date < QDate(1900, 3, 1))
        return worksheet_write_string(sheet, line, at, iso.toUtf8().constData(), nullptr);
    lxw_datetime moment{date.year(), date.month(), date.day(), 0, 0, 0};
    if (time.isValid()) moment.hour = time.hour(), moment.min = time.minute();
    return worksheet_write_datetime(sheet, line, at, &moment, format);
}

lxw_error XlsxWriter::write(lxw_worksheet *sheet, lxw_row_t line, lxw_col_t at, const Row &row,
                            const Column &column)
{
    const Value &value = row.at(*column.field, column.part);
    if (isEmpty(value)) return LXW_NO_ERROR;
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    QString text = m_cells.text(row, column);
    constexpr int digitsOfDouble = 15;
    const bool exact = text.size() <= digitsOfDouble;
    switch (column.field->kind) {
    case Kind::Integer:
    case Kind::Decimal:
        if (!exact) break;
        return worksheet_write_number(sheet, line, at, text.toDouble(),
                                      column.field->places == 2 ? m_two : nullptr);
    case Kind::Boolean: return worksheet_write_boolean(sheet, line, at, text == u"true", nullptr);
    case Kind::Date: return writeMoment(sheet, line, at, text, m_date);
    case Kind::DateTime: return writeMoment(sheet, line, at, text, m_dateTime);
    default: break;
    }
    text.replace(escape, QStringLiteral("_x005F_")); // "_x0041_" would be read as A (ST_Xstring)
    constexpr qsizetype longest = 32767; // units of UTF-16, as spreadsheets count
    if (text.size() > longest) tooLong(row, column);
    return worksheet_write_string(sheet, line, at, text.toUtf8().constData(), nullptr);
}

} // namespace

QByteArray csvCell(const QString &text, char separator)
{
    const auto special = [separator](QChar c) {
        return c == QLatin1Char(separator) || QStringView(u"\"\n\r,;\t|").contains(c);
    };
    const bool spaced = !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
    if (!spaced && std::none_of(text.begin(), text.end(), special)) return text.toUtf8();
    return '"' + text.toUtf8().replace('"', "\"\"") + '"';
}

QByteArray csvOf(const Document &document, const Entity &entity, const CsvStyle &style)
{
    const auto &all = columns(entity);
    QByteArray csv = style.byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    for (const Column &column : all) {
        if (&column != &all.front()) csv += style.separator;
        csv += csvCell(column.key, style.separator);
    }
    csv += "\r\n";
    ExportCells cells(document);
    for (const Row &row : document.rows(entity)) {
        for (const Column &column : all) {
            if (&column != &all.front()) csv += style.separator;
            QString text = cells.text(row, column);
            if (style.decimalMark == DecimalMark::Comma && column.field->kind == Kind::Decimal)
                text.replace(u'.', u',');
            csv += csvCell(text, style.separator);
        }
        csv += "\r\n";
    }
    return csv;
}

void writeCsv(const Document &document, const Entity &entity, const QString &path, const CsvStyle &style)
{
    save(csvOf(document, entity, style), path);
}

void writeXlsx(const Document &document, const std::vector<const Entity *> &entities, const QString &path,
               const Progress &progress)
{
    qint64 total = 0, done = 0;
    for (const Entity *entity : entities) total += document.count(*entity);
    XlsxWriter writer(document, path);
    for (const Entity *entity : entities) writer.add(*entity, [&] { tell(progress, ++done, total); });
    writer.finish();
}

} // namespace passerelle
