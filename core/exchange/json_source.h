// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The text of an exported portfolio, before anything is made of its records.
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace passerelle
{

// Throws Failure when the text is too large, is no JSON, is no portfolio or gives one key twice.
[[nodiscard]] QJsonObject parsedPortfolio(const QByteArray &json);

} // namespace passerelle
