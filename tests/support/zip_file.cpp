// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/zip_file.h"

#include <zip.h>

namespace passerelle
{

QByteArray zipped(const ZipParts &parts)
{
    zip_source_t *memory = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(memory);
    zip_t *zip = zip_open_from_source(memory, ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const auto &[name, content] : parts)
        zip_file_add(zip, name.constData(),
                     zip_source_buffer(zip, content.constData(), zip_uint64_t(content.size()), 0),
                     ZIP_FL_ENC_UTF_8);
    zip_close(zip);
    zip_stat_t about;
    zip_source_stat(memory, &about);
    QByteArray bytes(qsizetype(about.size), Qt::Uninitialized);
    zip_source_open(memory);
    zip_source_read(memory, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(memory);
    zip_source_free(memory);
    return bytes;
}

} // namespace passerelle
