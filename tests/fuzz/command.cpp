// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command.h"

#include "app/record_values.h"
#include "core/base/failure.h"
#include "core/model/canonical.h"
#include "core/model/entities.h"
#include "tests/fuzz/scratch.h"
#include "tests/fuzz/targets.h"

namespace passerelle::fuzz
{

namespace
{

void assignValue(const Document &document, const Entity &entity, const QString &text)
{
    Row row(entity);
    assign(row, document, {text});
    for (const Field &field : entity.fields) (void)shownValue(document, row, field);
    for (const Column &column : columns(entity)) {
        const Value &value = row.at(*column.field, column.part);
        if (column.field->kind == Kind::Key || isEmpty(value)) continue;
        Row again = row;
        assign(again, document, {column.key + u'=' + canonical(*column.field, column.part, value)});
        require(again == row, "a value that is written again is the same");
    }
}

void nameRecord(const Document &document, const QString &text)
{
    const RecordGiven given = recordGiven(document, text);
    if (document.entityOf(given.record) != given.entity) return; // a deleted one, by number
    const QString number = QLatin1String(given.entity->name) + (u':' + QString::number(given.record));
    require(recordGiven(document, number).record == given.record, "a number names its record");
}

} // namespace

// The first byte is the entity; the rest is what somebody typed.
void feedCommand(QByteArrayView input)
{
    if (input.isEmpty()) return;
    const Entity &entity = *entities()[static_cast<unsigned char>(input[0]) % entities().size()];
    const QString text = QString::fromUtf8(input.data() + 1, input.size() - 1);
    const auto attempts = {
        +[](Document &document, const Entity &kind, const QString &typed) {
            assignValue(document, kind, typed);
        },
        +[](Document &document, const Entity &, const QString &typed) { nameRecord(document, typed); },
        +[](Document &document, const Entity &kind, const QString &typed) {
            (void)document.named(kind, typed);
        },
        +[](Document &, const Entity &kind, const QString &typed) { (void)fieldGiven(kind, typed); },
    };
    for (const auto attempt : attempts)
        inScratch(Content::Some, [&](Editor &editor) { attempt(editor.document(), entity, text); });
}

} // namespace passerelle::fuzz
