// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Conditions over several fields of one record. Empty fields never break a rule: that they are expected is
// said by the field itself.
#pragma once

#include <QDate>
#include <QString>

#include <tuple>

namespace passerelle
{

template <class T> bool endsNotBeforeStart(const T &record)
{
    if constexpr (requires { record.start.isValid(); })
        return !record.start.isValid() || !record.end.isValid() || record.start <= record.end;
    else
        return !record.start.valid() || !record.end.valid()
            || std::tie(record.start.date, record.start.time) <= std::tie(record.end.date, record.end.time);
}

inline bool ordered(QDate first, QDate second)
{
    return !first.isValid() || !second.isValid() || first <= second;
}

template <class T> bool toNotBeforeFrom(const T &report) { return ordered(report.from, report.to); }
template <class T> bool leftNotBeforeJoined(const T &partner)
{
    return ordered(partner.joined, partner.left);
}
template <class T> bool baselineOrdered(const T &activity)
{
    return ordered(activity.baselineStart, activity.baselineEnd);
}
template <class T> bool consentBeforeKeepUntil(const T &person)
{
    return ordered(person.consentDate, person.keepUntil);
}
template <class T> bool anonymousIsEmpty(const T &person)
{
    return !person.anonymised || (person.email.isEmpty() && person.phone.isEmpty());
}
template <class T> bool oneOfficeRate(const T &partner)
{
    return !partner.officeOnStaffRate || !partner.officeOnDirectRate;
}
template <class T> bool otherRateAlone(const T &partner)
{
    return !partner.otherRate
        || !(partner.staffRate || partner.officeOnStaffRate || partner.officeOnDirectRate
             || partner.travelRate);
}
template <class T> bool ticketOrdered(const T &link)
{
    return !link.ticketFrom || !link.ticketTo || *link.ticketFrom <= *link.ticketTo;
}
template <class T> bool readinessGrows(const T &pilot)
{
    return !pilot.trlIn || !pilot.trlOut || *pilot.trlIn <= *pilot.trlOut;
}
template <class T> bool someoneAttends(const T &attendance)
{
    return attendance.person || attendance.stakeholder || attendance.headCount.value_or(0) > 0;
}
template <class T> bool oneHolder(const T &profile)
{
    return !profile.holderOrganisation || !profile.holderStakeholder;
}
template <class T> bool foreignHasRate(const T &expenditure)
{
    return expenditure.currency.isEmpty() || expenditure.currency == u"EUR" || expenditure.rate.has_value();
}
template <class T> bool typeNamed(const T &declaration)
{
    using Declared = decltype(declaration.quantity);
    return declaration.quantity != Declared::PartnersOfType || declaration.organisationType.has_value();
}

} // namespace passerelle
