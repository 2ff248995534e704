// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/migrations.h"

#include "core/document/backup.h"
#include "core/document/document_private.h"
#include "core/store/schema.h"

#include <array>

namespace passerelle
{

namespace
{

// steps[n] takes a file from schema n + 1 to n + 2. Version 1 is the first: there is none yet.
using Migration = void (*)(SQLite::Database &);
constexpr std::array<Migration, schemaVersion - 1> steps{};

} // namespace

void migrate(Document &document)
{
    const int from = document.schema();
    if (from < 1)
        throw Failure(translated(TEXT("Document",
                                      "The portfolio has no version that Passerelle knows, so it cannot be "
                                      "used. Go back to a backup with “restore”.")));
    if (!document.writable()) return;
    backUp(document, QStringLiteral("migration"));
    try {
        SQLite::Transaction transaction(document.database());
        for (int version = from; version < schemaVersion; ++version)
            steps[std::size_t(version - 1)](document.database());
        document.database().exec("PRAGMA user_version = " + std::to_string(schemaVersion));
        transaction.commit();
    } catch (const SQLite::Exception &exception) {
        throw explained(exception, document.path());
    }
}

} // namespace passerelle
