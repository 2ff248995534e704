// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs benchmarks: the subjects of each in turn, several times, every sample in a process of its own. It says
// what it measured and whether the goal was met; it never fails because something was slow.
#include "core/base/label.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/process_figures.h"
#include "tests/bench/results.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <stdexcept>

using namespace passerelle::bench;

namespace
{

std::vector<Benchmark> all()
{
    std::vector<Benchmark> found;
    for (const auto part :
         {importBenchmarks, openBenchmarks, figuresBenchmarks, searchBenchmarks, editBenchmarks,
          backupBenchmarks, mergeBenchmarks, tableBenchmarks, windowBenchmarks})
        for (Benchmark &benchmark : part()) found.push_back(std::move(benchmark));
    return found;
}

// ---- the process of one sample: --sample BENCHMARK SUBJECT SIZE CACHE DATA STARTED

constexpr int sampleWords = 8;

int printSample(int argc, char **argv)
{
    const auto benchmarks = all();
    const auto number = [&](int at) { return QByteArray(argv[at]).toLongLong(); };
    const auto named = std::find_if(benchmarks.begin(), benchmarks.end(),
                                    [&](const Benchmark &b) { return std::strcmp(b.name, argv[2]) == 0; });
    if (named == benchmarks.end()) throw std::runtime_error("there is no such benchmark");
    const Benchmark &benchmark = *named;
    const Subject &subject = benchmark.subjects.at(std::size_t(number(3)));
    std::unique_ptr<QCoreApplication> application;
    if (!benchmark.makesApplication) application = std::make_unique<QCoreApplication>(argc, argv);
    Workbench bench({QFile::decodeName(argv[5]), QFile::decodeName(argv[6]), number(7), int(number(4))});
    const Measured measured = subject.sample(bench);
    std::printf("%.9f %lld\n", measured.seconds, static_cast<long long>(measured.peakKilobytes));
    return 0;
}

// ---- the process that drives them

struct Driver {
    QString cache, data;
    int runs = 5;
    bool growth = true;

    Measured sample(const Benchmark &benchmark, std::size_t subject, int size) const
    {
        const Subject &of = benchmark.subjects[subject];
        const QString self = QCoreApplication::applicationFilePath();
        const QString program = of.program ? QFileInfo(self).absolutePath() + u'/' + QLatin1String(of.program)
                                           : self;
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(program,
                      {QStringLiteral("--sample"), QLatin1String(benchmark.name), QString::number(subject),
                       QString::number(size), cache, data, QString::number(monotonicNanoseconds())});
        if (!process.waitForFinished(-1) || process.exitCode() != 0) throw std::runtime_error(of.name);
        const auto parts = process.readAllStandardOutput().simplified().split(' ');
        return {parts.value(0).toDouble(), parts.value(1).toLongLong()};
    }

    Result run(const Benchmark &benchmark) const
    {
        Result result{&benchmark, std::vector<Series>(benchmark.subjects.size())};
        const int small = growth ? benchmark.size / 10 : 0;
        for (int turn = -1; turn < runs; ++turn) // the first makes inputs and warms the disk's cache
            for (std::size_t i = 0; i < benchmark.subjects.size(); ++i) {
                const Measured whole = sample(benchmark, i, benchmark.size);
                const Measured tenth = small ? sample(benchmark, i, small) : Measured{};
                if (turn < 0) continue;
                result.series[i].whole.push_back(whole);
                if (small) result.series[i].tenth.push_back(tenth);
            }
        return result;
    }
};

int drive(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    // Of the samples: the same figures with a display and without, and none of the remarks about that.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_LOGGING_RULES", "default.warning=false");
    const auto benchmarks = all();
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Measures the program against what it is built on, in turn."));
    parser.addHelpOption();
    parser.addOptions({
        {QStringLiteral("list"), QStringLiteral("Names the benchmarks.")},
        {QStringLiteral("runs"), QStringLiteral("How often each is measured."), QStringLiteral("N"),
         QStringLiteral("5")},
        {QStringLiteral("no-growth"), QStringLiteral("Not with a tenth of the records too.")},
        {QStringLiteral("json"), QStringLiteral("Writes the figures to this file."), QStringLiteral("FILE")},
        {QStringLiteral("cache"), QStringLiteral("Where inputs are kept."), QStringLiteral("FOLDER"),
         QStringLiteral(".")},
        {QStringLiteral("data"),
         QStringLiteral("Where open/cordis is; without it participations are made up."),
         QStringLiteral("FOLDER")},
    });
    parser.addPositionalArgument(QStringLiteral("NAME"),
                                 QStringLiteral("The beginning of a name; all without one."));
    parser.process(application);
    const QStringList wanted = parser.positionalArguments();
    const Driver driver{
        QDir(parser.value(QStringLiteral("cache"))).absolutePath(), parser.value(QStringLiteral("data")),
        qMax(1, parser.value(QStringLiteral("runs")).toInt()), !parser.isSet(QStringLiteral("no-growth"))};
    std::vector<Result> results;
    for (std::size_t i = 0; i < benchmarks.size(); ++i) {
        const QString name = QLatin1String(benchmarks[i].name);
        const bool asked = std::any_of(wanted.begin(), wanted.end(),
                                       [&](const QString &w) { return name.startsWith(w); });
        if (!wanted.isEmpty() && !asked) continue;
        if (parser.isSet(QStringLiteral("list"))) {
            std::printf("%-18s %s\n", benchmarks[i].name, benchmarks[i].title);
            continue;
        }
        results.push_back(driver.run(benchmarks[i]));
        std::fputs(tableOf(results.back()).toLocal8Bit().constData(), stdout);
        std::fflush(stdout);
    }
    if (const QString path = parser.value(QStringLiteral("json")); !path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            throw std::runtime_error("the file of figures cannot be written");
        file.write(jsonOf(results));
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    try {
        if (argc == sampleWords && std::strcmp(argv[1], "--sample") == 0) return printSample(argc, argv);
        return drive(argc, argv);
    } catch (const std::exception &exception) {
        std::fprintf(stderr, "%s\n", exception.what());
        return 1;
    }
}
