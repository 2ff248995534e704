// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/local_date_time.h"

namespace passerelle
{

QString LocalDateTime::iso() const
{
    if (!valid()) return {};
    return date.toString(Qt::ISODate) + u'T' + time.toString(QStringLiteral("HH:mm"));
}

std::optional<LocalDateTime> LocalDateTime::fromIso(const QString &text)
{
    if (text.size() != 16 || (text[10] != u'T' && text[10] != u' ')) return {};
    const LocalDateTime value{QDate::fromString(text.left(10), Qt::ISODate),
                              QTime::fromString(text.mid(11), QStringLiteral("HH:mm"))};
    if (!value.valid()) return {};
    return value;
}

} // namespace passerelle
