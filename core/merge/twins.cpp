// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/twins.h"

#include "core/merge/same_link.h"
#include "core/model/canonical.h"
#include "core/model/entities.h"
#include "core/model/forward.h"
#include "core/model/natural_key.h"
#include "core/model/report.h"
#include "core/search/search.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace passerelle
{

namespace
{

Twins twins(const Entity &entity, qint64 one, qint64 other, int score, const QString &reason)
{
    return {&entity, std::min(one, other), std::max(one, other), reason, score};
}

// "Code: SI0, Number: 2" of a natural key.
QString keyShown(const Document &document, const Row &row)
{
    QStringList parts;
    for (const char *name : row.entity->key) {
        const Field &field = *row.entity->field(QString::fromLatin1(name));
        const Value &value = row.at(field);
        if (isEmpty(value)) continue;
        const QString shown = field.kind == Kind::Reference
            ? document.shownName(field.target(), std::get<qint64>(value))
            : canonical(field, 0, value);
        parts += translated(TEXT("Twins", "%1: %2")).arg(translated(field.label), shown);
    }
    return parts.join(QStringLiteral(", "));
}

// Of several with one key each is paired with the first.
template <class Key, class Reason>
void addWithSame(std::vector<Twins> &all, const std::vector<Row> &rows, int score, Key key, Reason reason)
{
    QHash<QString, const Row *> first;
    for (const Row &row : rows) {
        const QString found = key(row);
        if (found.isEmpty()) continue;
        const Row *&known = first[found];
        if (known)
            all.push_back(twins(*row.entity, known->id(), row.id(), score, reason(row)));
        else
            known = &row;
    }
}

void addSameByNature(std::vector<Twins> &all, const Document &document, const Entity &entity)
{
    constexpr int sure = 100, sameLink = 88;
    if (entity.byProgram) return;
    const bool link = entity.key.empty() && !tiedBy(entity).empty();
    if (entity.key.empty() && !link) return;
    const std::vector<Row> rows = document.rows(entity);
    addWithSame(all, rows, sure, naturalKey, [&](const Row &row) {
        return translated(TEXT("Twins", "There can be only one with this: %1.")).arg(keyShown(document, row));
    });
    if (link)
        addWithSame(all, rows, sameLink, tied, [](const Row &) {
            return translated(TEXT("Twins", "They tie the same records together."));
        });
}

// ---- money that was spent

QString invoiceOf(const Expenditure &e) { return folded(e.invoiceNumber).remove(u' '); }

std::optional<Twins> compared(const Expenditure &a, const Expenditure &b)
{
    constexpr int invoiceAndSupplier = 95, invoiceAndPartner = 85, amountAndDay = 75, otherAmount = 15;
    const QString supplierA = folded(a.supplier.simplified()), supplierB = folded(b.supplier.simplified());
    const bool otherSupplier = !supplierA.isEmpty() && !supplierB.isEmpty() && supplierA != supplierB;
    const bool sameSupplier = !supplierA.isEmpty() && supplierA == supplierB;
    const QString invoiceA = invoiceOf(a), invoiceB = invoiceOf(b);
    const bool sameAmount = (a.amount && a.amount == b.amount) || (a.amountEur && a.amountEur == b.amountEur);
    const Entity &entity = describe<Expenditure>();
    if (!invoiceA.isEmpty() && invoiceA == invoiceB && !otherSupplier
        && (sameSupplier || a.partner == b.partner)) {
        const bool differentAmount = a.amount && b.amount && !sameAmount;
        return twins(
            entity, a.id.number, b.id.number,
            (sameSupplier ? invoiceAndSupplier : invoiceAndPartner) - (differentAmount ? otherAmount : 0),
            (sameSupplier ? translated(TEXT("Twins", "They have the same supplier and invoice number: %1."))
                          : translated(TEXT("Twins", "They have the same partner and invoice number: %1.")))
                .arg(a.invoiceNumber));
    }
    const bool otherInvoice = !invoiceA.isEmpty() && !invoiceB.isEmpty() && invoiceA != invoiceB;
    const bool sameDay = (a.invoiceDate.isValid() && a.invoiceDate == b.invoiceDate)
        || (a.paidOn.isValid() && a.paidOn == b.paidOn);
    if (otherInvoice || otherSupplier || !sameAmount || !sameDay || a.partner != b.partner
        || a.category != b.category)
        return {};
    return twins(entity, a.id.number, b.id.number, amountAndDay,
                 translated(TEXT("Twins", "They have the same partner, amount and date.")));
}

} // namespace

std::vector<Twins> twinExpenditures(const Document &document)
{
    const auto all = document.records<Expenditure>();
    QHash<QString, std::vector<const Expenditure *>> groups;
    for (const Expenditure &e : all) {
        if (const QString invoice = invoiceOf(e); !invoice.isEmpty()) groups[u'i' + invoice].push_back(&e);
        for (const auto &amount : {e.amount, e.amountEur})
            for (const QDate date : {e.invoiceDate, e.paidOn})
                if (amount && amount->scaled && date.isValid())
                    groups[QStringLiteral("%1 %2 %3")
                               .arg(e.partner.number)
                               .arg(amount->scaled)
                               .arg(date.toJulianDay())]
                        .push_back(&e);
    }
    QSet<std::pair<qint64, qint64>> seen;
    std::vector<Twins> found;
    constexpr std::size_t most = 40; // of an invoice number such as "1"
    for (const auto &group : std::as_const(groups))
        for (std::size_t i = 0; i < group.size(); ++i)
            for (std::size_t j = i + 1; j < std::min(group.size(), i + most); ++j) {
                if (group[i] == group[j]) continue;
                const auto pair = compared(*group[i], *group[j]);
                if (!pair || seen.contains({pair->a, pair->b})) continue;
                seen.insert({pair->a, pair->b});
                found.push_back(*pair);
            }
    return found;
}

std::vector<Twins> suspectedTwins(const Document &document)
{
    std::vector<Twins> all = twinOrganisations(document);
    const auto append = [&all](const std::vector<Twins> &more) {
        all.insert(all.end(), more.begin(), more.end());
    };
    append(twinPersons(document, all));
    append(twinExpenditures(document));
    for (const Entity *entity : entities()) addSameByNature(all, document, *entity);
    QHash<const Entity *, int> order;
    for (const Entity *entity : entities()) order.insert(entity, int(order.size()));
    const auto rank = [&](const Twins &t) { return std::tuple(-t.score, order.value(t.entity), t.a, t.b); };
    std::sort(all.begin(), all.end(), [&](const Twins &a, const Twins &b) { return rank(a) < rank(b); });
    return all;
}

} // namespace passerelle
