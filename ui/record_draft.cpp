// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/record_draft.h"

#include "ui/models/display.h"
#include "ui/queries.h"

#include <algorithm>

namespace passerelle
{

namespace
{

bool isKey(const Entity &entity, const Field &field)
{
    return std::ranges::any_of(
        entity.key, [&](const char *name) { return QLatin1String(name) == QLatin1String(field.name); });
}

// What the record is part of: the project that is shown, the record in hand, or the only one there is.
qint64 ownerFor(const Document &document, const Entity &target, qint64 project, const Selected &selected)
{
    const bool isProject = QLatin1String(target.name) == QLatin1String("project");
    if (isProject && project) return project;
    const qint64 inHand = selected(target);
    if (inHand && (!project || document.projectOf(target, inHand) == project)) return inHand;
    Query query = ofProject(isProject ? 0 : project);
    query.limit = 2;
    const std::vector<qint64> all = document.numbers(target, query);
    return all.size() == 1 ? all.front() : 0;
}

// The one after the highest of those of the same project.
qint64 nextNumber(const Document &document, const Row &row, qint64 project)
{
    const qint64 within = row.entity->field(u"project") ? row.number("project") : project;
    qint64 highest = 0;
    for (const Row &other : document.rows(*row.entity, ofProject(within)))
        highest = std::max(highest, other.number("number"));
    return highest + 1;
}

} // namespace

Row draftOf(const Document &document, const Entity &entity, qint64 project, Language language,
            const Selected &selected)
{
    Row row(entity);
    const qint64 next = document.count(entity, ofProject(project)) + 1;
    const QString name = QStringLiteral("%1 %2").arg(translated(entity.label)).arg(next);
    for (const Field &field : entity.fields) {
        Value &value = row.values[indexOf(entity, field)];
        if (field.kind == Kind::Integer && QLatin1String(field.name) == QLatin1String("number")) {
            value = nextNumber(document, row, project);
            continue;
        }
        if (!isMissing(field, row)) continue;
        const auto room = int(std::min<qint64>(field.max, name.size()));
        if (field.kind == Kind::Reference && field.required) {
            if (const qint64 owner = ownerFor(document, field.target(), project, selected)) value = owner;
        } else if (field.kind == Kind::Text && field.form == Form::Plain && field.required
                   && !isKey(entity, field)) {
            value = name.left(room);
        } else if (field.kind == Kind::Translated && field.required) {
            row.values[indexOf(entity, field, int(language))] = name.left(room);
            row.values[indexOf(entity, field, int(languageCount))] = QString::fromLatin1(code(language));
        }
    }
    return row;
}

bool canExist(const Row &row)
{
    return std::ranges::none_of(row.entity->fields,
                                [&](const Field &field) { return field.required && isMissing(field, row); });
}

} // namespace passerelle
