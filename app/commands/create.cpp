// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/output.h"
#include "app/portfolio.h"
#include "core/model/entities.h"
#include "core/sample/demo.h"
#include "core/sample/sample.h"

#include <QJsonObject>

namespace passerelle
{

namespace
{

constexpr Option demoOptions[] = {
    {"seed", "NUMBER",
     TEXT("CommandLine",
          "What the invented values are drawn from; the same number gives the same portfolio.")},
    {"projects", "NUMBER", TEXT("CommandLine", "How many projects to invent.")},
};

ExitStatus create(Call &call, const Label &step, const std::function<void(Editor &)> &fill)
{
    ChangingPortfolio portfolio(call, ChangingPortfolio::How::Create);
    if (fill) portfolio->fill(step, fill);
    qint64 records = 0;
    for (const Entity *entity : entities()) records += portfolio->count(*entity);
    if (!call.dryRun()) portfolio.keep();

    if (call.json())
        call.out.json(
            QJsonObject{{QStringLiteral("file"), call.file()}, {QStringLiteral("records"), records}});
    else
        call.out.line(
            translated(PLURAL_TEXT("CommandLine", "%1 holds %n record(s)."), int(records)).arg(call.file()));
    return ExitStatus::Done;
}

ExitStatus runNew(Call &call) { return create(call, {}, {}); }

ExitStatus runSample(Call &call)
{
    return create(call, TEXT("Step", "Fill with the two founding cases"), &fillSample);
}

ExitStatus runDemo(Call &call)
{
    DemoOptions options;
    options.today = QDate::currentDate();
    options.seed = quint64(call.number("seed", int(options.seed), 0));
    options.projects = call.number("projects", options.projects, 1, mostDemoProjects);
    return create(call, TEXT("Step", "Fill with the demonstration"), [&](Editor &editor) {
        fillDemo(editor, options, [shown = Printer::progress()](int done, int total) {
            if (shown) shown(done, total);
        });
    });
}

} // namespace

constinit const Command newCommand{.name = "new",
                                   .operands = "FILE",
                                   .least = 1,
                                   .most = 1,
                                   .summary = TEXT("CommandLine", "Makes an empty portfolio."),
                                   .options = {},
                                   .run = runNew,
                                   .writes = Writes::OtherFile};

constinit const Command sampleCommand{
    .name = "sample",
    .operands = "FILE",
    .least = 1,
    .most = 1,
    .summary = TEXT("CommandLine",
                    "Makes a portfolio with the two founding cases, HACK-IT-NET and SmartHealth."),
    .options = {},
    .run = runSample,
    .writes = Writes::OtherFile};

constinit const Command demoCommand{
    .name = "demo",
    .operands = "FILE",
    .least = 1,
    .most = 1,
    .summary = TEXT("CommandLine", "Makes the demonstration portfolio, in which everything is invented."),
    .options = demoOptions,
    .run = runDemo,
    .writes = Writes::OtherFile};

} // namespace passerelle
