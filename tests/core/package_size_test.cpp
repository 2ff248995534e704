// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How large a package is: people send it by mail, from where the network is bad.
#include "core/document/document.h"
#include "core/merge/package_file.h"
#include "core/model/entities.h"
#include "core/sample/demo.h"
#include "tests/support/catch.h"
#include "tests/support/package_bytes.h"
#include "tests/support/portfolio_file.h"
#include "tests/support/random_row.h"

#include <QHash>
#include <QTimeZone>

#include <iostream>

using namespace passerelle;
using namespace passerelle::testing;

namespace
{

// What people would edit: fields of records with their texts, and the words that are in them.
struct Material {
    struct Cell {
        qint32 name = 0;
        Value value;
        QString text() const { return std::get<QString>(value); }
        bool isText() const { return std::holds_alternative<QString>(value); }
    };
    struct Record {
        qint64 number = 0;
        QString shown;
        std::vector<Cell> cells;
    };
    std::vector<std::pair<QString, QString>> names;
    std::vector<Record> records;
    QStringList words, texts;

    Material()
    {
        PortfolioFile file;
        file.document->change(TEXT("Test", "Fill"), {}, [](Editor &editor) {
            fillDemo(editor, {1, 3, QDate(2026, 5, 20)});
        });
        for (const Entity *entity : entities())
            for (const Row &row : file.document->rows(*entity)) add(*entity, row);
        for (const QString &text : texts) words += text.split(u' ', Qt::SkipEmptyParts);
    }

private:
    QHash<QString, qint32> m_places;

    void add(const Entity &entity, const Row &row)
    {
        Record record{row.id(), {}, {}};
        for (std::size_t i = 1; i < columns(entity).size(); ++i) {
            const Kind kind = columns(entity)[i].field->kind;
            if (kind == Kind::Reference || kind == Kind::AnyReference || isEmpty(row.values[i])) continue;
            const QString key = QLatin1String(entity.name) + u'.' + columns(entity)[i].name;
            if (!m_places.contains(key)) {
                m_places.insert(key, qint32(names.size()));
                names.emplace_back(QLatin1String(entity.name), columns(entity)[i].name);
            }
            record.cells.push_back({m_places[key], row.values[i]});
            const QString text = record.cells.back().isText() ? record.cells.back().text() : QString();
            if (text.contains(u' ')) texts += text;
            if (text.contains(u' ') && record.shown.isEmpty()) record.shown = text.left(60);
        }
        if (!record.cells.empty()) records.push_back(std::move(record));
    }
};

class Work
{
public:
    Work(Material &material, Random &random)
        : m_material(material)
        , m_random(random)
    {
        package.kind = Package::Kind::Changes;
        package.names = material.names;
    }
    Package package;

    void addSite(qint64 number, qint64 changes)
    {
        Package::Site site;
        site.number = number;
        site.began = QStringLiteral("2026-06-01T08:00:00.000Z");
        site.person = QStringLiteral("Person %1").arg(number % 10);
        site.seen = QStringLiteral("{}");
        site.last = changes;
        m_time = QDateTime(QDate(2026, 6, 1), QTime(8, 0), Qt::UTC).toMSecsSinceEpoch();
        for (qint64 sequence = 1; sequence <= changes;) sequence = addStep(number, sequence, changes);
        site.clock = package.changes.back().clock;
        package.sites.push_back(site);
    }

private:
    Material &m_material;
    Random &m_random;
    qint64 m_time = 0;
    std::size_t m_record = 0;

    qint64 below(qint64 end) { return between(m_random, 0, end - 1); }
    template <class List> const auto &oneOf(const List &list)
    {
        return list[typename List::size_type(below(qint64(list.size())))];
    }

    // A person changes a few fields of a record and goes on to another, or comes back to it.
    qint64 addStep(qint64 site, qint64 sequence, qint64 last)
    {
        m_time += between(m_random, 3'000, below(20) ? 90'000 : 40'000'000);
        if (below(4)) m_record = std::size_t(below(qint64(m_material.records.size())));
        Material::Record &record = m_material.records[m_record];
        const qint64 first = sequence;
        const qint64 fields = std::min(
            {between(m_random, 1, 3), last - sequence + 1, qint64(record.cells.size())});
        const auto from = std::size_t(below(qint64(record.cells.size()) - fields + 1));
        for (std::size_t i = from; i < from + std::size_t(fields); ++i) {
            Material::Cell &cell = record.cells[i];
            const Value after = edited(cell);
            package.changes.push_back({site, sequence, (m_time << 16) + (sequence - first), cell.name,
                                       record.number, cell.value, after});
            cell.value = after;
            ++sequence;
        }
        package.steps.push_back({site, first, sequence - 1,
                                 QDateTime::fromMSecsSinceEpoch(m_time, Qt::UTC).toString(Qt::ISODateWithMs),
                                 QStringLiteral("Step"), QStringLiteral("Change %1"), record.shown,
                                 QStringLiteral("done")});
        return sequence;
    }
    Value edited(const Material::Cell &cell)
    {
        if (!cell.isText()) return std::get<qint64>(cell.value) + between(m_random, 1, 5'000);
        QStringList words = cell.text().split(u' ');
        if (words.size() < 3) return cell.text().size() == 10 ? Value{randomDate(m_random)} : word();
        switch (below(6)) {
        case 0: return oneOf(m_material.texts);
        case 1: return QString(cell.text().left(2000) + u' ' + oneOf(m_material.texts));
        case 2: words.removeAt(below(words.size())); break;
        default:
            for (qint64 i = below(3); i >= 0; --i) words[below(words.size())] = oneOf(m_material.words);
        }
        return words.join(u' ');
    }
    Value word() { return oneOf(m_material.words); }
};

} // namespace

TEST_CASE("a change of a text costs a package few bytes")
{
    Random random(1); // the same in every run: a size is compared
    Material material;
    Work work(material, random);
    for (const qint64 site : {1, 2, 3}) work.addSite(0x8A5C3D1700LL * site + 77, 3'000);
    const QByteArray bytes = packageBytes(work.package, QStringLiteral("size"));
    CHECK(same(packageFrom(bytes, QStringLiteral("size")), work.package));
    const auto size = double(bytes.size()) / double(work.package.changes.size());
    qsizetype characters = 0;
    for (const auto &change : work.package.changes)
        if (const auto *text = std::get_if<QString>(&change.after)) characters += text->size();
    INFO(size << " bytes a change, whose text after it has on average "
              << double(characters) / double(work.package.changes.size()) << " characters");
    if (qEnvironmentVariableIsSet("PASSERELLE_SIZE"))
        std::cerr << size << " " << characters / qsizetype(work.package.changes.size()) << " "
                  << payloadOf(bytes).size() << "\n";
    CHECK(size <= 45);
}
