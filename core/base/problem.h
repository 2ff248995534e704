// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Something a person can put right: it is listed with its record and field, it never blocks saving.
#pragma once

#include <QString>

namespace passerelle
{

struct Entity;
struct Field;

enum class Severity { Error, Expected, Hint };

struct Problem {
    Severity severity = Severity::Error;
    const Entity *entity = nullptr; // null: the file as a whole
    qint64 record = 0; // 0: no single record
    const Field *field = nullptr; // null: the record as a whole
    QString text; // a whole sentence in the language of the screen
};

} // namespace passerelle
