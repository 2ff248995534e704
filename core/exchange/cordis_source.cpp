// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/cordis_source.h"

#include "core/base/failure.h"
#include "core/catalogue/catalogue.h"
#include "core/exchange/csv_reader.h"
#include "core/model/canonical.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace passerelle
{

namespace
{

// What makes a row useless, as a sentence.
struct Unusable {
    QString reason;
};

class Cells
{
public:
    explicit Cells(Table table)
        : m_table(std::move(table))
    {
        for (qsizetype i = 0; i < m_table.header.size(); ++i)
            m_columns.insert(m_table.header[i].trimmed().toLower(), int(i));
    }
    [[nodiscard]] const Table &table() const { return m_table; }
    [[nodiscard]] bool empty() const { return m_table.header.isEmpty(); }
    [[nodiscard]] bool has(const char *column) const { return m_columns.contains(QLatin1String(column)); }
    // "" when the table has no such column; names in small letters.
    [[nodiscard]] QString at(const Table::Line &line, const char *column) const
    {
        return line.cells.value(m_columns.value(QLatin1String(column), -1)).trimmed();
    }
    void require(std::initializer_list<const char *> names) const
    {
        for (const char *name : names)
            if (!has(name))
                throw Failure(
                    translated(TEXT("Cordis",
                                    "The table has no column “%1”, so it is not one of CORDIS. Take the "
                                    "files project.csv and organization.csv of the download."))
                        .arg(QLatin1String(name)));
    }

private:
    Table m_table;
    QHash<QString, int> m_columns;
};

Cells cellsOf(const QByteArray &csv)
{
    return csv.trimmed().isEmpty() ? Cells({}) : Cells(readCsv(csv).table);
}

std::optional<Money> amount(const QString &text, bool &comma)
{
    if (text.isEmpty()) return {};
    comma |= text.contains(u',');
    const auto cents = decimalOf(QString(text).replace(u',', u'.'), Money::places);
    if (!cents)
        throw Unusable{
            translated(TEXT("Cordis", "“%1” is not an amount with at most two decimals.")).arg(text)};
    return Money::cents(*cents);
}

QDate date(const QString &text)
{
    if (text.isEmpty()) return {};
    const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
    if (!day.isValid())
        throw Unusable{
            translated(TEXT("Cordis", "“%1” is not a date. CORDIS writes dates as 2027-06-30.")).arg(text)};
    return day;
}

std::optional<Fine> degrees(QStringView text, double bound)
{
    bool ok = false;
    const double value = text.trimmed().toDouble(&ok);
    if (!ok || !(std::abs(value) <= bound)) return {};
    return Fine{std::llround(value * 1e6)};
}

std::optional<bool> trueOrFalse(const QString &text)
{
    if (text.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0) return true;
    if (text.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0) return false;
    return {};
}

// A grant that ended early has ended: the model does not tell the ways to end apart.
std::optional<ProjectStatus> status(const QString &word)
{
    if (word == u"SIGNED") return ProjectStatus::Running;
    if (word == u"CLOSED" || word == u"TERMINATED") return ProjectStatus::Closed;
    return {};
}

// Those linked to a beneficiary take part without being one, like associated partners.
PartnerRole role(const QString &word)
{
    if (word == u"coordinator") return PartnerRole::Lead;
    if (word == u"participant" || word.isEmpty()) return PartnerRole::Partner;
    if (word.startsWith(u"associated") || word.startsWith(u"thirdParty") || word == u"internationalPartner")
        return PartnerRole::Associated;
    return PartnerRole::Network;
}

// PUB does not say whether a public body is local, regional or national, OTH says nothing of the helix: what
// is not stated stays empty.
void classify(CordisParticipation &facts, const QString &activity, std::optional<bool> sme)
{
    if (activity == u"HES" || activity == u"REC") {
        facts.type = OrganisationType::HigherEducation;
        facts.helix = Helix::Academia;
    } else if (activity == u"PRC") {
        facts.type = sme == true ? OrganisationType::Sme : OrganisationType::Enterprise;
        facts.legalStatus = LegalStatus::Private;
        facts.helix = Helix::Industry;
        if (sme == false) facts.size = SizeClass::Large;
    } else if (activity == u"PUB") {
        facts.legalStatus = LegalStatus::Public;
        facts.helix = Helix::Government;
    } else if (activity == u"OTH") {
        facts.type = OrganisationType::Other;
    }
}

// Reduced tables have the organisation's id only in the address of the contact form: …/project/ID/PROJECT.
QString organisationId(const Cells &cells, const Table::Line &line)
{
    if (cells.has("organisationid")) return cells.at(line, "organisationid");
    const QStringList parts = cells.at(line, "contactform").split(u'/');
    return parts.size() > 2 && parts.last() == cells.at(line, "projectid") ? parts[parts.size() - 2]
                                                                           : QString();
}

void place(CordisParticipation &facts, const QString &nuts, QString geolocation)
{
    static const QRegularExpression code(QStringLiteral("^[A-Z]{2}[0-9A-Z]{0,3}$"));
    if (code.match(nuts).hasMatch()) facts.nuts = nuts;
    const QStringList point = geolocation.remove(u'(').remove(u')').split(u',');
    if (point.size() != 2) return;
    const auto latitude = degrees(point[0], 90), longitude = degrees(point[1], 180);
    if (!latitude || !longitude) return;
    facts.latitude = latitude;
    facts.longitude = longitude;
}

CordisProject project(const Cells &cells, const Table::Line &line, bool &comma)
{
    CordisProject facts;
    facts.line = line.number;
    facts.id = cells.at(line, "id");
    facts.acronym = cells.at(line, "acronym");
    if (facts.id.isEmpty()) throw Unusable{translated(TEXT("Cordis", "The project has no id."))};
    if (facts.acronym.isEmpty()) throw Unusable{translated(TEXT("Cordis", "The project has no acronym."))};
    facts.title = cells.at(line, "title");
    facts.summary = cells.at(line, "objective");
    facts.programme = cells.at(line, "frameworkprogramme");
    if (facts.programme.isEmpty()) facts.programme = cells.at(line, "legalbasis").section(u'.', 0, 0);
    facts.status = status(cells.at(line, "status"));
    facts.start = date(cells.at(line, "startdate"));
    facts.end = date(cells.at(line, "enddate"));
    facts.total = amount(cells.at(line, "totalcost"), comma);
    // A grant paid as a lump sum has no total: CORDIS writes 0.
    if (facts.total == Money{}) facts.total.reset();
    facts.euContribution = amount(cells.at(line, "ecmaxcontribution"), comma);
    return facts;
}

CordisParticipation participation(const Cells &cells, const Table::Line &line, bool &comma)
{
    CordisParticipation facts;
    facts.line = line.number;
    facts.project = cells.at(line, "projectid");
    facts.name = cells.at(line, "name");
    if (facts.project.isEmpty())
        throw Unusable{translated(TEXT("Cordis", "The organisation has no project id."))};
    if (facts.name.isEmpty()) throw Unusable{translated(TEXT("Cordis", "The organisation has no name."))};
    facts.organisation = organisationId(cells, line);
    facts.abbreviation = cells.at(line, "shortname");
    facts.vatId = cells.at(line, "vatnumber");
    facts.street = cells.at(line, "street");
    facts.postcode = cells.at(line, "postcode");
    facts.city = cells.at(line, "city");
    facts.country = isoCountry(cells.at(line, "country"));
    facts.web = cells.at(line, "organizationurl");
    facts.updated = cells.at(line, "contentupdatedate");
    classify(facts, cells.at(line, "activitytype"), trueOrFalse(cells.at(line, "sme")));
    place(facts, cells.at(line, "nutscode"), cells.at(line, "geolocation"));
    facts.role = role(cells.at(line, "role"));
    bool ok = false;
    if (const int number = cells.at(line, "order").toInt(&ok); ok) facts.number = number;
    facts.statesContribution = cells.has("eccontribution");
    facts.contribution = amount(cells.at(line, "eccontribution"), comma);
    if (const auto ended = trueOrFalse(cells.at(line, "endofparticipation"))) facts.active = !*ended;
    return facts;
}

// Runs `read` for every line; what it throws of Unusable is listed.
template <class Read> bool readLines(const Cells &cells, ImportResult &result, Read read)
{
    bool comma = false;
    for (const Table::Line &line : cells.table().lines) {
        try {
            read(line, comma);
        } catch (const Unusable &unusable) {
            result.refused.push_back({line.number, unusable.reason});
        }
    }
    return comma;
}

QString dialect(const Cells &cells, bool comma)
{
    return comma ? translated(TEXT("Cordis", "%1, decimal comma")).arg(cells.table().dialect)
                 : translated(TEXT("Cordis", "%1, decimal point")).arg(cells.table().dialect);
}

} // namespace

QString CordisParticipation::organisationKey() const
{
    return organisation.isEmpty() ? name.toCaseFolded() + QChar(0x1f) + country : organisation;
}

CordisSource readCordis(const QByteArray &projectsCsv, const QByteArray &organisationsCsv,
                        ImportResult &result)
{
    Cells projects = cellsOf(projectsCsv), organisations = cellsOf(organisationsCsv);
    if (projects.has("projectid") || organisations.has("acronym")) std::swap(projects, organisations);
    if (!projects.empty()) projects.require({"id", "acronym"});
    if (!organisations.empty()) organisations.require({"projectid", "name", "role"});

    CordisSource source;
    QStringList dialects;
    QSet<QString> ids;
    bool comma = readLines(projects, result, [&](const Table::Line &line, bool &found) {
        CordisProject facts = project(projects, line, found);
        if (ids.contains(facts.id))
            throw Unusable{
                translated(TEXT("Cordis", "The project %1 is in the table more than once.")).arg(facts.id)};
        ids.insert(facts.id);
        source.projects.push_back(std::move(facts));
    });
    if (!projects.empty()) dialects += dialect(projects, comma);
    comma = readLines(organisations, result, [&](const Table::Line &line, bool &found) {
        source.participations.push_back(participation(organisations, line, found));
    });
    if (!organisations.empty()) dialects += dialect(organisations, comma);
    dialects.removeDuplicates();
    result.dialect = dialects.join(QStringLiteral("; "));
    return source;
}

} // namespace passerelle
