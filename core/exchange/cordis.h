// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Projects, organisations and participations of a download from CORDIS, the Commission's database of research
// projects.
#pragma once

#include "core/base/label.h"
#include "core/exchange/import_result.h"

#include <QByteArray>

namespace passerelle
{

class Editor;
struct Table;

inline constexpr Label oneCordisDownload = TEXT(
    "Import",
    "A download of CORDIS has one file of projects and one of organisations. Import one download after the "
    "other.");

// Downloads of CORDIS are told by columns that no one else has.
[[nodiscard]] bool isCordisProjects(const Table &table);
[[nodiscard]] bool isCordisOrganisations(const Table &table);

// Projects are found again by project id, organisations by PIC (by name and country where there is none),
// partners by project and organisation, declared values by project, quantity and the source "CORDIS":
// importing the same again changes nothing. Cells that are empty change nothing; fields that CORDIS does not
// know are kept.
ImportResult importCordis(Editor &editor, const QByteArray &projectsCsv, const QByteArray &organisationsCsv,
                          const Progress &progress = {});

} // namespace passerelle
