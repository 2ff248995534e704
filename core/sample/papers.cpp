// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sample/papers.h"

#include "core/model/entities.h"

namespace passerelle
{

Row blankRow(const char *entity) { return Row(*entityNamed(QLatin1String(entity))); }

void pointAt(Row &row, const char *field, const Entity &entity, qint64 record)
{
    row.set(QByteArray(field).append("_entity").constData(), QString::fromLatin1(entity.name));
    row.set(QByteArray(field).append("_id").constData(), record);
}

void addProvenance(Editor &editor, const Entity &entity, qint64 record, const QString &field,
                   Confidence confidence, const QString &source, qint64 document)
{
    Row row = blankRow("provenance");
    pointAt(row, "record", entity, record);
    if (!field.isEmpty()) row.set("field", field);
    row.set("confidence", QString::fromLatin1(word(confidence)));
    row.set("source", source);
    if (document) row.set("document", document);
    editor.insert(row);
}

} // namespace passerelle
