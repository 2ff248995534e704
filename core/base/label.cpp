// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/label.h"

#include <QCoreApplication>

namespace passerelle
{

QString translated(const Label &label, int count)
{
    if (label.empty()) return {};
    return QCoreApplication::translate(label.context, label.source, nullptr, count);
}

} // namespace passerelle
