// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/decimal.h"

#include "core/base/failure.h"
#include "core/base/label.h"

namespace passerelle
{

void amountTooLarge()
{
    throw Failure(translated(TEXT("Budget",
                                  "An amount of the budget is too large to calculate with. Check the "
                                  "units, prices and exchange rates.")));
}

} // namespace passerelle
