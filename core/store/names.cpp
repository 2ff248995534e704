// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/names.h"

#include "core/model/entities.h"
#include "core/store/sql.h"

namespace passerelle
{

namespace
{

enum class Style { Shown, Path };

QString columnSql(const QString &alias, const char *name) { return alias + u'.' + quoted(name); }

QString patternSql(const Entity &entity, const QString &alias, Language language, Style style);

QString choiceSql(const Field &field, const QString &alias)
{
    QString sql = QStringLiteral("CASE %1").arg(columnSql(alias, field.name));
    for (const Choice &choice : field.choices)
        sql += QStringLiteral(" WHEN %1 THEN %2")
                   .arg(literal(QString::fromLatin1(choice.word)), literal(translated(choice.label)));
    return sql + QStringLiteral(" END");
}

QString referenceSql(const Field &field, const QString &alias, Language language, Style style)
{
    const Entity &target = field.target();
    const QString inner = quoted(QString(alias).remove(u'"') + u'_' + QString::fromLatin1(field.name));
    return QStringLiteral("(SELECT %1 FROM %2 AS %3 WHERE %3.\"id\" = %4)")
        .arg(patternSql(target, inner, language, style), quoted(target.name), inner,
             columnSql(alias, field.name));
}

QString fieldSql(const Field &field, const QString &alias, Language language, Style style)
{
    switch (field.kind) {
    case Kind::Translated: return bestSql(field, alias, language);
    case Kind::Reference: return referenceSql(field, alias, language, style);
    case Kind::Choice: return choiceSql(field, alias);
    case Kind::AnyReference:
        return alias + u'.' + quoted(QString::fromLatin1(field.name) + QStringLiteral("_id"));
    default: return columnSql(alias, field.name);
    }
}

// "WP{number} {title}" as 'WP' || coalesce(number, '') || ' ' || coalesce(title …, '').
QString patternSql(const Entity &entity, const QString &alias, Language language, Style style)
{
    const QString pattern = QString::fromLatin1(style == Style::Path ? entity.path : entity.shown);
    if (pattern.isEmpty()) return QStringLiteral("NULL");
    QStringList parts;
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'{', at);
        if (open < 0 || open > at) parts += literal(pattern.mid(at, open < 0 ? -1 : open - at));
        if (open < 0) break;
        const qsizetype close = pattern.indexOf(u'}', open);
        const Field *field = entity.field(QStringView(pattern).mid(open + 1, close - open - 1));
        Q_ASSERT(field);
        // A path with a part missing would name several records alike: such a record has none.
        const QString part = fieldSql(*field, alias, language, style);
        parts += style == Style::Path ? part : QStringLiteral("coalesce(%1, '')").arg(part);
        at = close + 1;
    }
    return QStringLiteral("nullif(trim(%1), '')").arg(parts.join(QStringLiteral(" || ")));
}

QString ownerSql(const Entity &entity, const QString &alias, int parameter);

// Everything in the project that points at the entity: what an organisation or a region belongs to.
QString referredSql(const Entity &entity, const QString &alias, int parameter)
{
    QStringList ways;
    for (const Entity *other : entities())
        for (const Field &field : other->fields) {
            if (!field.target || &field.target() != &entity) continue;
            const QString condition = ownerSql(*other, quoted(other->name), parameter);
            if (!condition.isEmpty())
                ways += QStringLiteral("%1.\"id\" IN (SELECT %2 FROM %3 WHERE %4)")
                            .arg(alias, quoted(field.name), quoted(other->name), condition);
        }
    if (ways.isEmpty())
        return QStringLiteral("?%1 IS NOT NULL").arg(parameter); // nothing ties it to a project
    return u'(' + ways.join(QStringLiteral(" OR ")) + u')';
}

// Notes, tags and sources, by what they are attached to.
QString attachedSql(const Field &field, const QString &alias, int parameter)
{
    QStringList ways;
    for (const Entity *other : entities()) {
        const QString condition = ownerSql(*other, quoted(other->name), parameter);
        if (!condition.isEmpty())
            ways += QStringLiteral("SELECT \"id\" FROM %1 WHERE %2").arg(quoted(other->name), condition);
    }
    return QStringLiteral("%1.%2 IN (%3)")
        .arg(alias, quoted(QString::fromLatin1(field.name) + QStringLiteral("_id")),
             ways.join(QStringLiteral(" UNION ALL ")));
}

// Through the chain of owners; empty when that does not lead to a project.
QString ownerSql(const Entity &entity, const QString &alias, int parameter)
{
    if (std::string_view(entity.name) == "project")
        return QStringLiteral("%1.\"id\" = ?%2").arg(alias).arg(parameter);
    const Field *owner = entity.owner();
    if (!owner || owner->kind != Kind::Reference) return {};
    const Entity &target = owner->target();
    if (std::string_view(target.name) == "project")
        return QStringLiteral("%1 = ?%2").arg(columnSql(alias, owner->name)).arg(parameter);
    const QString inner = ownerSql(target, quoted(target.name), parameter);
    if (inner.isEmpty()) return {};
    return QStringLiteral("%1 IN (SELECT \"id\" FROM %2 WHERE %3)")
        .arg(columnSql(alias, owner->name), quoted(target.name), inner);
}

} // namespace

QString shownSql(const Entity &entity, const QString &alias, Language language)
{
    return patternSql(entity, alias, language, Style::Shown);
}

QString pathSql(const Entity &entity, const QString &alias, Language language)
{
    return patternSql(entity, alias, language, Style::Path);
}

QString bestSql(const Field &field, const QString &alias, Language language)
{
    const auto in = [&](Language l) {
        return alias + u'.' + quoted(QString::fromLatin1(field.name) + u'_' + QLatin1String(code(l)));
    };
    QString original = QStringLiteral("CASE %1.%2")
                           .arg(alias, quoted(QString::fromLatin1(field.name) + QStringLiteral("_original")));
    QStringList all{in(language), {}};
    for (Language l : allLanguages) {
        original += QStringLiteral(" WHEN '%1' THEN %2").arg(QLatin1String(code(l)), in(l));
        all += in(l);
    }
    all[1] = original + QStringLiteral(" END");
    return QStringLiteral("coalesce(%1)").arg(all.join(QStringLiteral(", ")));
}

QString sortSql(const Field &field, const QString &alias, Language language)
{
    return fieldSql(field, alias, language, Style::Shown);
}

QString projectSql(const Entity &entity, const QString &alias, int parameter)
{
    const Field *owner = entity.owner();
    if (owner && owner->kind == Kind::AnyReference) return attachedSql(*owner, alias, parameter);
    const QString owned = ownerSql(entity, alias, parameter);
    return owned.isEmpty() ? referredSql(entity, alias, parameter) : owned;
}

} // namespace passerelle
