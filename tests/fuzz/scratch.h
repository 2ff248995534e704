// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Portfolios that keep nothing of what is done to them.
#pragma once

#include "core/document/document.h"

#include <QByteArray>

#include <functional>

namespace passerelle::fuzz
{

enum class Content { None, Some };

// Runs `edit` as a change that is taken back in the end. A Failure of `edit` is a sentence for a person and
// passes; an error of the database, or references that point at nothing, are Broken.
void inScratch(Content content, const std::function<void(Editor &)> &edit);

} // namespace passerelle::fuzz
