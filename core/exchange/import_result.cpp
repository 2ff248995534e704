// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/import_result.h"

#include "core/base/failure.h"
#include "core/base/label.h"

namespace passerelle
{

void tell(const Progress &progress, qint64 done, qint64 total)
{
    constexpr qint64 often = 256;
    if (progress && done % often == 0 && !progress(done, total))
        throw Failure(translated(TEXT("Import", "The import was stopped. Nothing was changed.")));
}

} // namespace passerelle
