// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The demonstration portfolio: every screen at work, all of it invented. The same options give the same
// records (not the same record numbers) on every machine.
#pragma once

#include <QDate>

#include <functional>

namespace passerelle
{

class Editor;

inline constexpr int mostDemoProjects = 500;

struct DemoOptions {
    quint64 seed = 1;
    int projects = 6; // 1 to mostDemoProjects
    QDate today; // what is past and what is planned; core does not read the clock
};

// Told after each project; throws to stop.
using DemoProgress = std::function<void(int done, int total)>;

// Fills every entity that people fill in. Every record has a Provenance that says it is invented. The first
// projects are written in full, further ones are shorter so that large portfolios stay quick.
void fillDemo(Editor &editor, const DemoOptions &options, const DemoProgress &progress = {});

} // namespace passerelle
