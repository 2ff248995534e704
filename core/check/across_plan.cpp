// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Dates inside what they are a part of, and dependencies that can be met.

#include "core/base/format.h"
#include "core/check/across.h"
#include "core/model/event.h"
#include "core/model/pilot.h"
#include "core/model/plan.h"
#include "core/model/project.h"

#include <QHash>

#include <algorithm>

namespace passerelle
{

namespace
{

struct Placed {
    const Entity &entity;
    const Field &field;
    QString around; // join that makes the record o, with a start and an end
    bool inWorkPackage = false;
};

Label sentence(bool before, bool inWorkPackage)
{
    if (inWorkPackage)
        return before ? TEXT("Check", "“%1” (%2) is before the start of the work package (%3).")
                      : TEXT("Check", "“%1” (%2) is after the end of the work package (%3).");
    return before ? TEXT("Check", "“%1” (%2) is before the start of the project (%3).")
                  : TEXT("Check", "“%1” (%2) is after the end of the project (%3).");
}

void find(Findings &findings, const Placed &placed)
{
    // Dates are ISO texts: they compare as texts; of a date and time the date counts.
    const QString sql = QStringLiteral(
                            "SELECT \"id\", \"date\", \"from\", \"to\" FROM (SELECT t.\"id\" AS \"id\", "
                            "substr(t.%1, 1, 10) AS \"date\", "
                            "o.\"start\" AS \"from\", o.\"end\" AS \"to\" FROM %2 AS t %3 WHERE %4) "
                            "WHERE \"date\" < \"from\" OR \"date\" > \"to\"")
                            .arg(quoted(placed.field.name), quoted(placed.entity.name), placed.around,
                                 inProject(projectExpression(placed.entity, QStringLiteral("t"))));
    findings.each(sql, [&](SQLite::Statement &s) {
        const QString date = textAt(s, 1);
        const QString from = textAt(s, 2);
        const bool before = !from.isEmpty() && date < from;
        const auto shown = [&](const QString &iso) {
            return formattedDate(QDate::fromString(iso, Qt::ISODate), findings.document.language());
        };
        findings.add(
            Severity::Expected, placed.entity, numberAt(s, 0), &placed.field,
            translated(sentence(before, placed.inWorkPackage))
                .arg(translated(placed.field.label), shown(date), shown(before ? from : textAt(s, 3))));
    });
}

void datesInside(Findings &findings)
{
    const auto project = QStringLiteral("JOIN \"project\" AS o ON o.\"id\" = t.\"project\"");
    const auto workPackage = QStringLiteral("JOIN \"work_package\" AS o ON o.\"id\" = t.\"work_package\"");
    const auto activityProject = QStringLiteral("JOIN \"activity\" AS a ON a.\"id\" = t.\"activity\" "
                                                "JOIN \"work_package\" AS w ON w.\"id\" = a.\"work_package\" "
                                                "JOIN \"project\" AS o ON o.\"id\" = w.\"project\"");
    for (const Placed &placed : {
             Placed{describe<WorkPackage>(), fieldOf<&WorkPackage::start>(), project},
             Placed{describe<WorkPackage>(), fieldOf<&WorkPackage::end>(), project},
             Placed{describe<Activity>(), fieldOf<&Activity::start>(), workPackage, true},
             Placed{describe<Activity>(), fieldOf<&Activity::end>(), workPackage, true},
             Placed{describe<Event>(), fieldOf<&Event::start>(), project},
             Placed{describe<Event>(), fieldOf<&Event::end>(), project},
             Placed{describe<Pilot>(), fieldOf<&Pilot::start>(), project},
             Placed{describe<Pilot>(), fieldOf<&Pilot::end>(), project},
             Placed{describe<Milestone>(), fieldOf<&Milestone::due>(), project},
             Placed{describe<Deliverable>(), fieldOf<&Deliverable::due>(), activityProject},
         })
        find(findings, placed);
}

// ---- circles among dependencies

struct Dependency {
    qint64 record;
    qint64 from;
    qint64 to;
};

// Tarjan's strongly connected components, without recursion: chains are long.
class Circles
{
public:
    explicit Circles(const std::vector<Dependency> &dependencies)
    {
        for (const Dependency &d : dependencies) m_next[d.from].push_back(d.to);
        for (const Dependency &d : dependencies)
            if (!m_index.contains(d.from)) visit(d.from);
    }
    // Whether there is a way back.
    [[nodiscard]] bool together(qint64 a, qint64 b) const
    {
        return m_component.value(a) == m_component.value(b);
    }

private:
    struct Step {
        qint64 activity;
        std::size_t next = 0;
    };

    void enter(std::vector<Step> &way, qint64 activity)
    {
        m_low[activity] = m_index[activity] = m_index.size() + 1;
        m_open.push_back(activity);
        way.push_back({activity});
    }

    void visit(qint64 start)
    {
        std::vector<Step> way;
        enter(way, start);
        while (!way.empty()) {
            Step &step = way.back();
            const std::vector<qint64> &next = m_next[step.activity];
            if (step.next < next.size()) {
                const qint64 other = next[step.next++];
                if (!m_index.contains(other))
                    enter(way, other);
                else if (!m_component.contains(other))
                    m_low[step.activity] = std::min(m_low[step.activity], m_index[other]);
                continue;
            }
            const qint64 done = step.activity;
            way.pop_back();
            if (m_low[done] == m_index[done]) close(done);
            if (!way.empty()) m_low[way.back().activity] = std::min(m_low[way.back().activity], m_low[done]);
        }
    }

    void close(qint64 root)
    {
        qint64 member = 0;
        do {
            member = m_open.back();
            m_open.pop_back();
            m_component[member] = m_index[root];
        } while (member != root);
    }

    QHash<qint64, std::vector<qint64>> m_next;
    QHash<qint64, qint64> m_index, m_low, m_component;
    std::vector<qint64> m_open;
};

void dependenciesInCircles(Findings &findings)
{
    std::vector<Dependency> dependencies;
    const QString sql = QStringLiteral(
                            "SELECT t.\"id\", t.\"predecessor\", t.\"activity\" FROM \"activity_link\" AS t "
                            "WHERE t.\"predecessor\" IS NOT NULL AND t.\"activity\" IS NOT NULL AND ")
        + inProject(projectExpression(describe<ActivityLink>(), QStringLiteral("t")));
    findings.each(sql, [&](SQLite::Statement &s) {
        dependencies.push_back({numberAt(s, 0), numberAt(s, 1), numberAt(s, 2)});
    });
    const Circles circles(dependencies);
    for (const Dependency &d : dependencies)
        if (circles.together(d.from, d.to))
            findings.add(
                Severity::Error, describe<ActivityLink>(), d.record, &fieldOf<&ActivityLink::predecessor>(),
                translated(
                    d.from == d.to
                        ? TEXT("Check", "The activity depends on itself.")
                        : TEXT("Check",
                               "The dependency is part of a circle: these activities wait for each other.")));
}

} // namespace

std::span<const AcrossRule> planRules()
{
    static constexpr AcrossRule rules[] = {datesInside, dependenciesInCircles};
    return rules;
}

} // namespace passerelle
