// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/random_rows.h"

#include "core/document/document.h"
#include "core/model/entities.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace passerelle
{

namespace
{

const QStringList fragments{
    QStringLiteral("Réseau d’œuvres"),
    QStringLiteral("Überprüfung größerer Maßnahmen"),
    QStringLiteral("“quoted” and \"plain\""),
    QStringLiteral("a;b,c|d\te"),
    QStringLiteral("first line\nsecond line"),
    QStringLiteral("Østfold på Ålesund"),
    QStringLiteral("Šmarje, Žalec, Črnomelj"),
    QStringLiteral("¿Qué? ¡Mañana!"),
    QStringLiteral("però così è già"),
    QStringLiteral("👩🏽‍🔬🧪"),
    QStringLiteral("Ελλάδα България"),
    QStringLiteral("O'Neill \\ 100 %"),
    QStringLiteral("{\"id\": 1}"),
    QStringLiteral("=SUM(A1:A9)"),
    QStringLiteral("<b>&amp;</b>"),
    QStringLiteral("x"),
    QStringLiteral("0012"),
    QStringLiteral("-3,5"),
    QStringLiteral("e\u0301"),
};

class Dice
{
public:
    explicit Dice(std::mt19937_64 &random)
        : m_random(random)
    {
    }
    qint64 between(qint64 low, qint64 high)
    {
        return low + qint64(m_random() % (quint64(high) - quint64(low) + 1));
    }
    bool oneIn(int count) { return between(1, count) == 1; }
    template <class List> const auto &of(const List &list)
    {
        return list[decltype(list.size())(between(0, qint64(list.size()) - 1))];
    }

private:
    std::mt19937_64 &m_random;
};

// At most `limit` characters, no half of a surrogate pair, no space at either end.
QString shortened(QString text, qint64 limit)
{
    text.truncate(qsizetype(limit));
    if (!text.isEmpty() && text.back().isHighSurrogate()) text.chop(1);
    return text.trimmed();
}

QString phrase(Dice &dice, qint64 limit)
{
    const qint64 wanted = dice.oneIn(20) ? limit : dice.between(1, std::min<qint64>(limit, 80));
    QString text = dice.of(fragments);
    while (text.size() < std::min<qint64>(wanted, 6000)) text += u' ' + dice.of(fragments);
    text = shortened(text, wanted);
    return text.isEmpty() ? QStringLiteral("x") : text;
}

QString codes(Dice &dice, const QStringList &known, bool many)
{
    QStringList chosen{dice.of(known)};
    while (many && dice.oneIn(2))
        if (const QString &next = dice.of(known); !chosen.contains(next)) chosen += next;
    return chosen.join(u' ');
}

QString plainText(const Field &field, Dice &dice)
{
    static const QStringList languages{QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("es"),
                                       QStringLiteral("nb"), QStringLiteral("de"), QStringLiteral("it"),
                                       QStringLiteral("sl")};
    static const QStringList countries{QStringLiteral("FR"), QStringLiteral("GR"), QStringLiteral("GB"),
                                       QStringLiteral("SI"), QStringLiteral("NO"), QStringLiteral("XK")};
    static const QStringList currencies{QStringLiteral("EUR"), QStringLiteral("NOK"), QStringLiteral("CHF")};
    static const QStringList zones{QStringLiteral("Europe/Ljubljana"), QStringLiteral("Atlantic/Canary")};
    static const QStringList words{QStringLiteral("C"), QStringLiteral("21"), QStringLiteral("STF1")};
    const qint64 limit = field.max == std::numeric_limits<qint64>::max() ? 200 : field.max;
    const auto serial = QString::number(dice.between(100000000, 999999999));
    switch (field.form) {
    case Form::Web: return QStringLiteral("https://example.org/č?a=%1").arg(serial);
    case Form::Email: return QStringLiteral("%1@example.org").arg(serial);
    case Form::Country: return codes(dice, countries, field.many);
    case Form::Currency: return codes(dice, currencies, field.many);
    case Form::Language: return codes(dice, languages, field.many);
    case Form::Zone: return codes(dice, zones, field.many);
    case Form::Digits: return serial.left(limit);
    case Form::Plain: break;
    }
    if (field.many) return codes(dice, words, true);
    // What identifies a record is mostly different from record to record.
    return field.required ? shortened(serial + u' ' + phrase(dice, limit), limit) : phrase(dice, limit);
}

qint64 number(const Field &field, Dice &dice)
{
    constexpr qint64 far = 100'000'000'000'000;
    const qint64 narrow = field.kind == Kind::Integer ? 2'000'000'000 : far;
    const qint64 low = std::max(field.min, -narrow);
    const qint64 high = std::min(field.max, narrow);
    if (dice.oneIn(8)) return dice.oneIn(2) ? low : high;
    if (low <= 0 && high >= 0 && dice.oneIn(8)) return 0;
    return dice.oneIn(2) ? dice.between(low, high)
                         : dice.between(low, std::min(high, std::max<qint64>(low, 10'000)));
}

Value single(const Field &field, Dice &dice, const Targets &targets)
{
    const auto day = [&] { return QDate(1900, 1, 1).addDays(dice.between(0, 109'938)); };
    switch (field.kind) {
    case Kind::Reference: {
        const qint64 target = targets(field.target());
        return target ? Value{target} : Value{};
    }
    case Kind::Text: return plainText(field, dice);
    case Kind::Integer:
    case Kind::Decimal: return number(field, dice);
    case Kind::Boolean: return dice.between(0, 1);
    case Kind::Date: return day().toString(Qt::ISODate);
    case Kind::DateTime:
        return LocalDateTime{day(), QTime(int(dice.between(0, 23)), int(dice.between(0, 59)))}.iso();
    case Kind::Choice: return QString::fromLatin1(dice.of(field.choices).word);
    case Kind::Key:
    case Kind::AnyReference:
    case Kind::Translated: break;
    }
    return {};
}

void setTranslated(Row &row, const Field &field, Dice &dice)
{
    const std::size_t first = indexOf(*row.entity, field);
    const auto original = std::size_t(dice.between(0, qint64(languageCount) - 1));
    const qint64 limit = field.max == std::numeric_limits<qint64>::max() ? 200 : field.max;
    for (std::size_t i = 0; i < languageCount; ++i)
        row.values[first + i] = i == original || dice.oneIn(3) ? Value{phrase(dice, limit)} : Value{};
    row.values[first + languageCount] = QString::fromLatin1(code(allLanguages[original]));
}

void setAnyReference(Row &row, const Field &field, Dice &dice, const Targets &targets)
{
    const std::size_t first = indexOf(*row.entity, field);
    for (int attempt = 0; attempt < 50; ++attempt) {
        const Entity &entity = *dice.of(entities());
        const qint64 target = targets(entity);
        if (!target || entity.byProgram) continue;
        row.values[first] = QString::fromLatin1(entity.name);
        row.values[first + 1] = target;
        return;
    }
}

} // namespace

Row randomRow(const Entity &entity, std::mt19937_64 &random, const Targets &targets)
{
    Dice dice(random);
    Row row(entity);
    for (const Field &field : entity.fields) {
        const std::size_t first = indexOf(entity, field);
        const bool alwaysSet = !isEmpty(row.values[first]); // its type has no empty value
        if (field.kind == Kind::Key || (!field.required && !alwaysSet && dice.oneIn(4))) continue;
        if (field.kind == Kind::Translated)
            setTranslated(row, field, dice);
        else if (field.kind == Kind::AnyReference)
            setAnyReference(row, field, dice, targets);
        else
            row.values[first] = single(field, dice, targets);
    }
    // The portfolio's own mark that there is one of it.
    if (entity.field(u"one")) row.set("one", qint64(1));
    return row;
}

void fillRandom(Document &document, quint64 seed, int perEntity)
{
    std::mt19937_64 random(seed);
    QHash<const Entity *, std::vector<qint64>> numbers;
    const Targets targets = [&](const Entity &entity) {
        const auto found = numbers.constFind(&entity);
        return found == numbers.constEnd() ? 0 : Dice(random).of(*found);
    };
    document.change(TEXT("Step", "Random records"), QString(), [&](Editor &editor) {
        for (const Entity *entity : entities())
            for (int i = 0; i < perEntity; ++i) {
                Row row = randomRow(*entity, random, targets);
                auto &known = numbers[entity];
                const qint64 number = editor.insert(row);
                if (std::find(known.begin(), known.end(), number) == known.end()) known.push_back(number);
            }
        // References to what came later.
        for (const Entity *entity : entities())
            for (const qint64 number : numbers[entity]) {
                Row row = *document.row(*entity, number);
                for (const Field &field : entity->fields)
                    if (field.kind == Kind::Reference && isEmpty(row.at(field)) && Dice(random).oneIn(2))
                        row.values[indexOf(*entity, field)] = targets(field.target());
                editor.update(row);
            }
    });
}

} // namespace passerelle
