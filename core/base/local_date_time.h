// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A local date and time of day, without a zone: what is printed on an invitation.
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace passerelle
{

struct LocalDateTime {
    QDate date;
    QTime time; // to the minute
    [[nodiscard]] bool valid() const { return date.isValid() && time.isValid(); }
    // ISO 8601, "2025-03-04T09:30".
    [[nodiscard]] QString iso() const;
    [[nodiscard]] static std::optional<LocalDateTime> fromIso(const QString &text);
    bool operator==(const LocalDateTime &) const = default;
};

} // namespace passerelle
