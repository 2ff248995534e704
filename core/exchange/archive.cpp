// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archive.h"

#include "core/base/failure.h"
#include "core/base/label.h"

#include <QSet>
#include <QStringList>

#include <zip.h>

namespace passerelle
{

namespace
{

constexpr quint64 maxUnpacked = 512ULL * 1024 * 1024;
constexpr quint64 suspiciousSize = 16ULL * 1024 * 1024;
constexpr quint64 maxRatio = 200; // sheets shrink to a tenth, rarely to a fiftieth
constexpr zip_int64_t maxEntries = 10'000;

[[noreturn]] void damaged()
{
    throw Failure(translated(TEXT("Archive",
                                  "The file is damaged: its parts cannot be unpacked. Save it again or ask "
                                  "for another copy.")));
}

[[noreturn]] void tooLarge()
{
    throw Failure(translated(
        TEXT("Archive", "The file unpacks to far more than a table needs, so it was not opened.")));
}

void requireReadable(const zip_stat_t &about)
{
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) && about.encryption_method != ZIP_EM_NONE)
        throw Failure(
            translated(TEXT("Archive", "The file is protected by a password. Save it without one.")));
}

void requireHarmlessName(const QString &name)
{
    const bool leadsOut = name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':')
        || name.split(u'/').contains(QStringLiteral(".."));
    if (leadsOut)
        throw Failure(translated(TEXT(
            "Archive", "The file holds a part whose name leads out of the file, so it was not opened.")));
}

struct CloseFile {
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

} // namespace

struct Archive::Private {
    zip_t *zip = nullptr;
    ~Private()
    {
        if (zip) zip_discard(zip);
    }
};

Archive::Archive(const QByteArray &bytes)
    : d(std::make_unique<Private>())
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    if (source) d->zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (source && !d->zip) zip_source_free(source);
    zip_error_fini(&error);
    if (!d->zip)
        throw Failure(translated(TEXT("Archive",
                                      "The file is neither XLSX nor ODS. Save it in one of these formats, or "
                                      "as CSV.")));
    quint64 unpacked = 0;
    QSet<QString> names;
    const zip_int64_t count = zip_get_num_entries(d->zip, 0);
    if (count > maxEntries) tooLarge();
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t about;
        if (zip_stat_index(d->zip, zip_uint64_t(i), 0, &about) != 0) damaged();
        const QString name = QString::fromUtf8(about.name);
        requireHarmlessName(name);
        requireReadable(about);
        if (names.contains(name))
            throw Failure(translated(
                TEXT("Archive",
                     "The file holds two parts with the same name, so that nobody can tell which one counts. "
                     "Save it again in the program that it was made with.")));
        names.insert(name);
        if (!(about.valid & ZIP_STAT_SIZE) || about.size > maxUnpacked) tooLarge();
        unpacked += about.size;
        const bool packed = about.valid & ZIP_STAT_COMP_SIZE;
        if (unpacked > maxUnpacked) tooLarge();
        if (packed && about.size > suspiciousSize && about.size / maxRatio > about.comp_size) tooLarge();
    }
}

Archive::~Archive() = default;

std::optional<QByteArray> Archive::file(const QString &name) const
{
    const QByteArray utf8 = name.toUtf8();
    zip_stat_t about;
    if (zip_stat(d->zip, utf8.constData(), 0, &about) != 0) return {};
    const std::unique_ptr<zip_file_t, CloseFile> opened(zip_fopen_index(d->zip, about.index, 0));
    if (!opened) damaged();
    // One byte more than declared: a file that goes on is no honest one.
    QByteArray content(qsizetype(about.size) + 1, Qt::Uninitialized);
    qsizetype size = 0;
    while (size < content.size()) {
        const auto read = zip_fread(opened.get(), content.data() + size, zip_uint64_t(content.size() - size));
        if (read < 0) damaged();
        if (read == 0) break;
        size += qsizetype(read);
    }
    if (size != qsizetype(about.size)) damaged();
    content.truncate(size);
    return content;
}

} // namespace passerelle
