// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/natural_key.h"

namespace passerelle
{

QString keyText(const Value &value)
{
    if (const auto number = std::get_if<qint64>(&value)) return QString::number(*number);
    const auto text = std::get_if<QString>(&value);
    return text ? text->toLower() : QString();
}

QString naturalKey(const Row &row)
{
    if (row.entity->key.empty()) return {};
    QString key = QString::fromLatin1(row.entity->name);
    bool any = false;
    for (const char *name : row.entity->key) {
        const Value &value = row.at(name);
        key += QChar(0x1f) + keyText(value);
        any = any || !isEmpty(value);
    }
    return any ? key : QString();
}

} // namespace passerelle
