// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports, what was spent, what was paid.
#pragma once

#include "core/model/cost_category.h"
#include "core/model/entity.h"
#include "core/model/forward.h"

namespace passerelle
{

enum class ReportState { Draft, Submitted, InControl, Certified, Paid };
inline constexpr Choice reportStateChoices[] = {
    {"draft", TEXT("ReportState", "Draft")},
    {"submitted", TEXT("ReportState", "Submitted")},
    {"in_control", TEXT("ReportState", "In control")},
    {"certified", TEXT("ReportState", "Certified")},
    {"paid", TEXT("ReportState", "Paid")},
};
constexpr std::span<const Choice> choices(ReportState) { return reportStateChoices; }

enum class PaymentKind { Advance, Interim, Final, Forwarding, Recovery };
inline constexpr Choice paymentKindChoices[] = {
    {"advance", TEXT("PaymentKind", "Advance payment")},
    {"interim", TEXT("PaymentKind", "Interim payment")},
    {"final", TEXT("PaymentKind", "Final payment")},
    {"forwarding", TEXT("PaymentKind", "Forwarding to a partner")},
    {"recovery", TEXT("PaymentKind", "Recovery")},
};
constexpr std::span<const Choice> choices(PaymentKind) { return paymentKindChoices; }

struct Report {
    Id<Report> id;
    Ref<Project> project;
    Ref<Partner> partner;
    int number = 1;
    QDate from;
    QDate to;
    QDate due;
    ReportState state = ReportState::Draft;
    Text summary;
    Text problems;
    Text deviation;
    std::optional<Money> nextForecast;
};

struct Expenditure {
    Id<Expenditure> id;
    Ref<Partner> partner;
    Ref<Report> report;
    std::optional<int> number;
    CostCategory category = CostCategory::Staff;
    Ref<WorkPackage> workPackage;
    QString internalReference;
    QString invoiceNumber;
    QDate invoiceDate;
    QDate paidOn;
    Text description;
    QString supplier;
    std::optional<Money> amount;
    QString currency;
    std::optional<Fine> rate;
    QDate rateDate;
    std::optional<Money> amountEur;
    std::optional<Money> vat;
    std::optional<Money> certified;
    bool parked = false;
    bool personalData = false;
    QString evidence;
};

struct Payment {
    Id<Payment> id;
    Ref<Partner> partner;
    Ref<Fund> fund;
    QDate date;
    std::optional<Money> amount;
    PaymentKind kind = PaymentKind::Interim;
};

} // namespace passerelle
