// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/cordis.h"

#include "core/catalogue/catalogue.h"
#include "core/document/document.h"
#include "core/exchange/cordis_source.h"
#include "core/exchange/namesakes.h"
#include "core/exchange/table.h"
#include "core/model/natural_key.h"
#include "core/model/programme.h"
#include "core/model/region.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace passerelle
{

namespace
{

const QString cordis = QStringLiteral("CORDIS");

// What is stated replaces what is there.
template <class T> void take(T &value, const T &stated)
{
    if (stated != T{}) value = stated;
}
void take(Text &value, const QString &english)
{
    if (!english.isEmpty()) value.set(Language::En, english);
}

std::optional<CategorySource> categorySource(const QString &word)
{
    if (word == u"confirmed") return CategorySource::Official;
    if (word == u"listed") return CategorySource::Stated;
    return CategorySource::Derived;
}

// As the catalogue has it; a code that it does not have says its level and its country itself.
Region regionOf(const QString &code)
{
    Region made;
    made.code = code;
    const CatalogueRegion *known = region(code);
    if (!known) {
        made.level = int(code.size()) - 2;
        made.country = isoCountry(code.left(2));
        made.name = code.size() == 2 ? nameOf(Catalogue::Countries, made.country, Language::En) : QString();
        return made;
    }
    made.level = known->level;
    made.name = known->name;
    made.country = known->country;
    made.cohesion = Codec<CohesionCategory>::decode(known->cohesion);
    if (made.cohesion) {
        made.cohesionPeriod = QStringLiteral("2021–2027");
        made.cohesionSource = categorySource(known->cohesionSource);
    }
    return made;
}

Programme programmeOf(const QString &code)
{
    struct Known {
        const char *code, *name, *period;
    };
    static constexpr Known known[] = {
        {"HORIZON", "Horizon Europe", "2021–2027"},
        {"H2020", "Horizon 2020", "2014–2020"},
        {"FP7", "Seventh Framework Programme", "2007–2013"},
        {"EURATOM2027", "Euratom Research and Training Programme", "2021–2027"},
    };
    Programme made;
    made.code = code;
    for (const Known &k : known) {
        if (code != QLatin1String(k.code)) continue;
        made.name = Text(Language::En, QString::fromLatin1(k.name));
        made.period = QString::fromUtf8(k.period);
    }
    return made;
}

class CordisImport
{
public:
    CordisImport(Editor &editor, ImportResult &result, const Progress &progress)
        : m_editor(editor)
        , m_result(result)
        , m_progress(progress)
    {
        for (const Programme &p : document().records<Programme>()) m_programmes.insert(keyText(p.code), p.id);
        for (const Region &r : document().records<Region>()) m_regions.insert(keyText(r.code), r.id);
        for (const Project &p : document().records<Project>())
            if (!p.projectId.isEmpty()) m_projects.insert(p.projectId, p.id);
    }

    void run(CordisSource source)
    {
        const Namesakes namesakes(document());
        refuseStrays(source);
        m_total = qint64(source.projects.size()) + 2 * qint64(source.participations.size());
        writeOrganisations(source.participations);
        writeProjects(source.projects);
        writePartners(source.participations);
        m_result.notes = namesakes.notes();
    }

private:
    using Rows = std::vector<const CordisParticipation *>;

    Document &document() { return m_editor.document(); }

    // `before`: the record as it is stored; null: there is none.
    template <class T> Id<T> put(T record, const T *before)
    {
        if (!before) {
            ++m_result.inserted;
            return m_editor.insert(record);
        }
        if (rowOf(record) == rowOf(*before) || !m_editor.update(record))
            ++m_result.unchanged;
        else
            ++m_result.updated;
        return record.id;
    }

    // Records that are only needed as targets: those that the portfolio has stay as they are.
    template <class T, class Make>
    Ref<T> target(QHash<QString, Ref<T>> &known, const QString &code, Make make)
    {
        if (code.isEmpty()) return {};
        const auto found = known.constFind(keyText(code));
        if (found != known.constEnd()) return *found;
        const Ref<T> made = put<T>(make(code), nullptr);
        known.insert(keyText(code), made);
        return made;
    }

    // Participations in projects that nothing is known of.
    void refuseStrays(CordisSource &source)
    {
        QSet<QString> given;
        for (const CordisProject &p : source.projects) given.insert(p.id);
        std::erase_if(source.participations, [&](const CordisParticipation &p) {
            if (given.contains(p.project) || m_projects.contains(p.project)) return false;
            m_result.refused.push_back(
                {p.line,
                 translated(TEXT("Cordis",
                                 "The project %1 is neither in the table of projects nor in "
                                 "the portfolio."))
                     .arg(p.project)});
            return true;
        });
    }

    // ---- organisations

    void writeOrganisations(const std::vector<CordisParticipation> &participations)
    {
        QHash<QString, Organisation> byPic, byName;
        for (Organisation &o : document().records<Organisation>()) {
            const QString name = o.name.toCaseFolded() + QChar(0x1f) + o.country;
            if (!byName.contains(name)) byName.insert(name, o);
            if (!o.pic.isEmpty() && !byPic.contains(o.pic)) byPic.insert(o.pic, o);
        }
        // By key, so that the order of the table's rows changes nothing.
        std::map<QString, Rows> rows;
        for (const CordisParticipation &p : participations) rows[p.organisationKey()].push_back(&p);
        for (auto &[key, facts] : rows) {
            // The latest word counts, field by field.
            std::sort(facts.begin(), facts.end(), [](const auto *a, const auto *b) {
                return std::tie(a->updated, a->project, a->number, a->name, a->city)
                    < std::tie(b->updated, b->project, b->number, b->name, b->city);
            });
            const CordisParticipation &last = *facts.back();
            const auto &known = isPic(last.organisation) ? byPic : byName;
            const auto found = known.constFind(isPic(last.organisation)
                                                   ? last.organisation
                                                   : last.name.toCaseFolded() + QChar(0x1f) + last.country);
            Organisation organisation = found == known.constEnd() ? Organisation{} : *found;
            for (const CordisParticipation *p : facts) overlay(organisation, *p);
            m_organisations.insert(key, put(organisation, found == known.constEnd() ? nullptr : &*found));
            for (std::size_t i = 0; i < facts.size(); ++i) tell(m_progress, m_done++, m_total);
        }
    }

    static bool isPic(const QString &id)
    {
        return id.size() == 9
            && std::all_of(id.begin(), id.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    }

    void overlay(Organisation &organisation, const CordisParticipation &facts)
    {
        if (isPic(facts.organisation)) organisation.pic = facts.organisation;
        take(organisation.name, facts.name);
        take(organisation.abbreviation, facts.abbreviation);
        take(organisation.vatId, facts.vatId);
        take(organisation.street, facts.street);
        take(organisation.postcode, facts.postcode);
        take(organisation.city, facts.city);
        take(organisation.country, facts.country);
        take(organisation.web, facts.web);
        take(organisation.latitude, facts.latitude);
        take(organisation.longitude, facts.longitude);
        take(organisation.type, facts.type);
        take(organisation.size, facts.size);
        take(organisation.legalStatus, facts.legalStatus);
        take(organisation.helix, facts.helix);
        take(organisation.region, target(m_regions, facts.nuts, regionOf));
    }

    // ---- projects

    void writeProjects(const std::vector<CordisProject> &projects)
    {
        QHash<qint64, Project> stored;
        for (const Project &p : document().records<Project>()) stored.insert(p.id.number, p);
        QHash<std::pair<qint64, int>, Declaration> declared;
        for (const Declaration &d : document().records<Declaration>())
            if (d.source == cordis && !d.partner) declared.insert({d.project.number, int(d.quantity)}, d);
        for (const CordisProject &facts : projects) {
            tell(m_progress, m_done++, m_total);
            const auto found = stored.constFind(m_projects.value(facts.id).number);
            Project project = found == stored.constEnd() ? Project{} : *found;
            overlay(project, facts);
            const Ref<Project> reference = put(project, found == stored.constEnd() ? nullptr : &*found);
            m_projects.insert(facts.id, reference);
            declare(declared, reference, DeclaredQuantity::TotalBudget, facts.total);
            declare(declared, reference, DeclaredQuantity::EuContribution, facts.euContribution);
        }
    }

    void overlay(Project &project, const CordisProject &facts)
    {
        project.projectId = facts.id;
        take(project.acronym, facts.acronym);
        take(project.title, facts.title);
        take(project.summary, facts.summary);
        take(project.status, facts.status);
        take(project.start, facts.start);
        take(project.end, facts.end);
        take(project.programme, target(m_programmes, facts.programme, programmeOf));
    }

    void declare(const QHash<std::pair<qint64, int>, Declaration> &declared, Ref<Project> project,
                 DeclaredQuantity quantity, std::optional<Money> stated)
    {
        if (!stated) return;
        const auto found = declared.constFind({project.number, int(quantity)});
        Declaration declaration = found == declared.constEnd() ? Declaration{} : *found;
        declaration.project = project;
        declaration.quantity = quantity;
        declaration.unit = DeclaredUnit::Eur;
        declaration.value = Quantity{stated->scaled};
        declaration.source = cordis;
        put(declaration, found == declared.constEnd() ? nullptr : &*found);
    }

    // ---- partners

    void writePartners(const std::vector<CordisParticipation> &participations)
    {
        using Key = std::pair<qint64, qint64>; // project, organisation
        std::map<Key, Rows> rows;
        for (const CordisParticipation &p : participations)
            rows[{m_projects.value(p.project).number, m_organisations.value(p.organisationKey()).number}]
                .push_back(&p);
        std::map<Key, std::vector<Partner>> stored;
        for (Partner &p : document().records<Partner>()) {
            const Key key{p.project.number, p.organisation.number};
            if (rows.count(key)) stored[key].push_back(std::move(p));
        }
        for (auto &[key, facts] : rows) writePartnersOf(key.first, key.second, facts, stored[key]);
    }

    // An organisation can be in a project twice, first associated and then a partner: rows and records with
    // the same number belong together, the others in the order of their numbers.
    void writePartnersOf(qint64 project, qint64 organisation, Rows &facts, std::vector<Partner> &stored)
    {
        std::sort(facts.begin(), facts.end(), [](const auto *a, const auto *b) {
            return std::tie(a->number, a->role) < std::tie(b->number, b->role);
        });
        std::sort(stored.begin(), stored.end(), [](const auto &a, const auto &b) {
            return std::pair(a.number, a.id.number) < std::pair(b.number, b.id.number);
        });
        std::vector<const Partner *> before(facts.size(), nullptr);
        const auto assign = [&](bool sameNumber) {
            for (std::size_t i = 0; i < facts.size(); ++i)
                for (const Partner &p : stored)
                    if (!before[i] && std::find(before.begin(), before.end(), &p) == before.end()
                        && (!sameNumber || p.number == facts[i]->number))
                        before[i] = &p;
        };
        assign(true);
        assign(false);
        for (std::size_t i = 0; i < facts.size(); ++i) {
            tell(m_progress, m_done++, m_total);
            Partner partner = before[i] ? *before[i] : Partner{};
            partner.project = Ref<Project>(project);
            partner.organisation = Ref<Organisation>(organisation);
            overlay(partner, *facts[i]);
            put(partner, before[i]);
        }
    }

    static void overlay(Partner &partner, const CordisParticipation &facts)
    {
        partner.role = facts.role;
        take(partner.number, facts.number);
        if (facts.active) partner.active = *facts.active;
        if (!facts.statesContribution) return;
        take(partner.declaredEuContribution, facts.contribution);
        partner.receivesEuFunds = facts.contribution.value_or(Money{}) > Money{};
    }

    Editor &m_editor;
    ImportResult &m_result;
    const Progress &m_progress;
    qint64 m_done = 0, m_total = 0;
    QHash<QString, Ref<Programme>> m_programmes; // by the text of the key
    QHash<QString, Ref<Region>> m_regions; // by the text of the key
    QHash<QString, Ref<Project>> m_projects; // by project id
    QHash<QString, Ref<Organisation>> m_organisations; // by CordisParticipation::organisationKey()
};

} // namespace

bool isCordisProjects(const Table &table)
{
    return table.header.contains(u"ecMaxContribution") && table.header.contains(u"acronym");
}

bool isCordisOrganisations(const Table &table)
{
    return table.header.contains(u"organisationID") && table.header.contains(u"projectID");
}

ImportResult importCordis(Editor &editor, const QByteArray &projectsCsv, const QByteArray &organisationsCsv,
                          const Progress &progress)
{
    ImportResult result;
    CordisImport(editor, result, progress).run(readCordis(projectsCsv, organisationsCsv, result));
    return result;
}

} // namespace passerelle
