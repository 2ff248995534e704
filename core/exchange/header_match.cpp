// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/header_match.h"

#include "core/base/failure.h"

#include <algorithm>

namespace passerelle
{

namespace
{

using Index = QHash<QString, const Column *>; // null: several

void add(Index &index, const QString &text, const Column *column)
{
    const QString key = comparable(text);
    if (key.isEmpty()) return;
    const auto it = index.find(key);
    if (it == index.end())
        index.insert(key, column);
    else if (*it != column)
        *it = nullptr;
}

// The column that a field without a language means.
const Column *plainColumn(const Entity &entity, const Field &field, Language language)
{
    const int part = field.kind == Kind::Translated ? int(language) : 0;
    return &columns(entity)[indexOf(entity, field, part)];
}

class Matcher
{
public:
    Matcher(const Entity &entity, const ImportOptions &options)
        : m_entity(entity)
    {
        for (const Column &column : columns(entity))
            add(m_names, column.key, &column), add(m_names, column.name, &column);
        for (const Field &field : entity.fields) {
            const Column *plain = plainColumn(entity, field, options.language);
            if (field.kind != Kind::AnyReference) add(m_names, QString::fromLatin1(field.name), plain);
            add(m_english, QString::fromUtf8(field.label.source), plain);
            for (const QString &spelling : spellings(field.label, options)) addLabel(field, spelling, plain);
        }
    }

    [[nodiscard]] const Column *named(const QString &text) const
    {
        const QString key = comparable(text);
        for (const Index *index : {&m_names, &m_english, &m_labels})
            if (const auto it = index->constFind(key); it != index->constEnd()) return *it;
        return nullptr;
    }

private:
    // "Titel", "Titel@de", "Titel (de)".
    void addLabel(const Field &field, const QString &spelling, const Column *plain)
    {
        add(m_labels, spelling, plain);
        if (field.kind != Kind::Translated) return;
        for (const Column &column : columns(m_entity)) {
            if (column.field != &field) continue;
            const QString part = field.partName(column.part);
            add(m_labels, spelling + u'@' + part, &column);
            add(m_labels, spelling + u' ' + part, &column);
        }
    }

    const Entity &m_entity;
    Index m_names, m_english, m_labels;
};

// What a person said, by the column's text.
QHash<QString, const Column *> chosen(const Entity &entity, const QStringList &header,
                                      const ImportOptions &options)
{
    QHash<QString, const Column *> columnsOfPerson;
    for (auto it = options.map.cbegin(); it != options.map.cend(); ++it) {
        const QString key = comparable(it.key());
        const bool present = std::any_of(header.begin(), header.end(),
                                         [&](const QString &text) { return comparable(text) == key; });
        if (!present)
            throw Failure(translated(TEXT("Import", "The table has no column “%1”. Its columns are: %2."))
                              .arg(it.key(), header.join(QLatin1String(", "))));
        const Column *target = column(entity, it.value());
        if (const Field *field = entity.field(it.value()); !target && field)
            target = plainColumn(entity, *field, options.language);
        if (!target && !it.value().isEmpty())
            throw Failure(
                translated(TEXT("Import", "%1 has no field “%2”. The command “fields” lists what there is."))
                    .arg(translated(entity.label), it.value()));
        columnsOfPerson.insert(key, target);
    }
    return columnsOfPerson;
}

} // namespace

int HeaderMatch::of(const Column *column) const
{
    const auto it = std::find(columns.begin(), columns.end(), column);
    return it == columns.end() ? -1 : int(it - columns.begin());
}

bool HeaderMatch::gives(const Field &field) const
{
    return std::any_of(columns.begin(), columns.end(),
                       [&](const Column *column) { return column && column->field == &field; });
}

HeaderMatch matchHeader(const Entity &entity, const QStringList &header, const ImportOptions &options)
{
    const auto said = chosen(entity, header, options);
    const Matcher matcher(entity, options);
    HeaderMatch match;
    match.columns.resize(std::size_t(header.size()));
    const auto take = [&](qsizetype i, const Column *column) {
        if (column && match.of(column) < 0) match.columns[std::size_t(i)] = column;
    };
    for (qsizetype i = 0; i < header.size(); ++i) take(i, said.value(comparable(header[i])));
    for (qsizetype i = 0; i < header.size(); ++i)
        if (!said.contains(comparable(header[i]))) take(i, matcher.named(header[i]));
    for (qsizetype i = 0; i < header.size(); ++i)
        if (!match.columns[std::size_t(i)] && !header[i].trimmed().isEmpty())
            match.ignored << header[i].trimmed();
    return match;
}

QStringList spellings(const Label &label, const ImportOptions &options)
{
    QStringList texts{QString::fromUtf8(label.source)};
    if (options.label)
        for (const Language language : allLanguages) texts << options.label(label, language);
    texts.removeAll(QString());
    return texts;
}

} // namespace passerelle
