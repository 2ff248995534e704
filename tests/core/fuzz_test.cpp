// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What libFuzzer is fed with (tools/fuzz), here with any compiler: the corpus, which holds every input that
// once broke something, and mutations of it. PASSERELLE_SEED repeats those of a failure.
#include "tests/fuzz/targets.h"
#include "tests/support/catch.h"
#include "tests/support/seed.h"

#include <QDir>
#include <QFile>

#include <random>

using namespace passerelle;

namespace
{

QByteArrayList corpus(const char *target)
{
    const QDir folder(QStringLiteral(PASSERELLE_SOURCE_DIR "/tests/fuzz/corpus/") + QLatin1String(target));
    QByteArrayList inputs;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) inputs += file.readAll();
    }
    return inputs;
}

// A few changes of the kinds that break readers: bytes, deletions, repetitions, pieces of other inputs.
QByteArray mutated(QByteArray input, const QByteArrayList &others, std::mt19937_64 &random)
{
    static const QByteArrayList pieces{"\"",       "'",
                                       ",",        ";",
                                       "\t",       "\n",
                                       "\r\n",     "=",
                                       "-",        "0",
                                       "9",        ".",
                                       "<",        ">",
                                       "&",        "/",
                                       "{",        "}",
                                       "[",        "]",
                                       "\xFF\xFE", "\xEF\xBB\xBF",
                                       "\xC3",     "\\u0000",
                                       "1e9",      "99999999999999999999",
                                       "null"};
    const auto below = [&](qsizetype end) {
        return qsizetype(random() % quint64(std::max<qsizetype>(end, 1)));
    };
    for (qsizetype i = below(5); i >= 0; --i) {
        const qsizetype at = below(input.size());
        switch (random() % 5) {
        case 0: input.insert(at, pieces[below(pieces.size())]); break;
        case 1: input.remove(at, 1 + below(8)); break;
        case 2:
            if (!input.isEmpty()) input[at] = char(random());
            break;
        case 3: input.insert(at, input.mid(below(input.size()), 1 + below(32))); break;
        default: {
            const QByteArray &other = others[below(others.size())];
            input.insert(at, other.mid(below(other.size()), 1 + below(64)));
        }
        }
    }
    return input;
}

void feed(const fuzz::Target &target, const QByteArray &input)
{
    try {
        target.feed(input);
    } catch (const std::exception &broken) {
        FAIL(target.name << ": " << broken.what() << "\ninput (base64): " << input.toBase64().constData());
    }
}

} // namespace

TEST_CASE("inputs that broke a reader once, and mutations of them, break none")
{
    const quint64 seed = seedOfThisRun();
    for (const fuzz::Target &target : fuzz::targets()) {
        INFO("PASSERELLE_SEED=" << seed);
        std::mt19937_64 random(seed);
        const QByteArrayList inputs = corpus(target.name);
        REQUIRE(inputs.size() > 1);
        feed(target, {});
        for (const QByteArray &input : inputs) feed(target, input);
        for (int i = 0; i < target.mutations; ++i)
            feed(target, mutated(inputs[qsizetype(random() % quint64(inputs.size()))], inputs, random));
    }
}
