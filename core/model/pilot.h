// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pilots: where something is tried, with what question, and what came of it.
#pragma once

#include "core/model/entity.h"
#include "core/model/forward.h"

namespace passerelle
{

enum class PilotFormat { Roadshow, TestZone, Sandbox, Service, Training, Other };
inline constexpr Choice pilotFormatChoices[] = {
    {"roadshow", TEXT("PilotFormat", "Roadshow")}, {"test_zone", TEXT("PilotFormat", "Test zone")},
    {"sandbox", TEXT("PilotFormat", "Sandbox")},   {"service", TEXT("PilotFormat", "Service")},
    {"training", TEXT("PilotFormat", "Training")}, {"other", TEXT("PilotFormat", "Other")},
};
constexpr std::span<const Choice> choices(PilotFormat) { return pilotFormatChoices; }

enum class PilotStage { Idea, Design, Running, Evaluated, Transferred, Stopped };
inline constexpr Choice pilotStageChoices[] = {
    {"idea", TEXT("PilotStage", "Idea")},
    {"design", TEXT("PilotStage", "Design")},
    {"running", TEXT("PilotStage", "Running")},
    {"evaluated", TEXT("PilotStage", "Evaluated")},
    {"transferred", TEXT("PilotStage", "Transferred")},
    {"stopped", TEXT("PilotStage", "Stopped")},
};
constexpr std::span<const Choice> choices(PilotStage) { return pilotStageChoices; }

enum class PilotRegionRole { Test, Extension };
inline constexpr Choice pilotRegionRoleChoices[] = {
    {"test", TEXT("PilotRegionRole", "Test")},
    {"extension", TEXT("PilotRegionRole", "Extension")},
};
constexpr std::span<const Choice> choices(PilotRegionRole) { return pilotRegionRoleChoices; }

struct Pilot {
    Id<Pilot> id;
    Ref<Project> project;
    Ref<WorkPackage> workPackage;
    Text title;
    Ref<Partner> leadPartner;
    std::optional<PilotFormat> format;
    Text hypothesis;
    Text solution;
    std::optional<PilotStage> stage;
    QDate start;
    QDate end;
    std::optional<int> trlIn;
    std::optional<int> trlOut;
    Text transferPlan;
    Text lessons;
};

struct PilotRegion {
    Id<PilotRegion> id;
    Ref<Pilot> pilot;
    Ref<Region> region;
    PilotRegionRole role = PilotRegionRole::Test;
};

struct PilotChallenge {
    Id<PilotChallenge> id;
    Ref<Pilot> pilot;
    Ref<Challenge> challenge;
};

} // namespace passerelle
