// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies of one portfolio that are changed apart: each on a machine of its own, with a person and a clock.
#pragma once

#include "core/document/document.h"
#include "core/merge/merge.h"
#include "core/merge/scope.h"
#include "core/model/entities.h"

#include <QTemporaryDir>

#include <memory>
#include <random>
#include <vector>

namespace passerelle::testing
{

// In memory where there is such a folder: nothing here is about disks.
[[nodiscard]] QString quickFolder();

struct Clock {
    qint64 ahead = 0; // seconds
    QDateTime stopped;
    [[nodiscard]] QDateTime now() const
    {
        return stopped.isValid() ? stopped : QDateTime::currentDateTimeUtc().addSecs(ahead);
    }
};

class Copy
{
public:
    // The first one makes the portfolio, the others are made of what it sends.
    Copy(const QString &folder, int number);
    Copy(const QString &folder, int number, const Package &package);

    Document &operator*() { return *m_document; }
    Document *operator->() { return m_document.get(); }
    [[nodiscard]] const Document &document() const { return *m_document; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const Installation &installation() const { return m_installation; }
    void reopen();
    void close() { m_document.reset(); }
    // How far the clock of the machine is wrong.
    void setClock(qint64 secondsAhead);
    // From here on it is always then.
    void stopClock(const QDateTime &at);

    // A change of one step.
    void change(const std::function<void(Editor &)> &edit);
    template <class T> Id<T> add(T record)
    {
        change([&](Editor &editor) { editor.insert(record); });
        return record.id;
    }
    template <class T> void edit(Ref<T> reference, const std::function<void(T &)> &how)
    {
        T record = m_document->record(reference).value();
        how(record);
        change([&](Editor &editor) { editor.update(record); });
    }
    template <class T> void remove(Ref<T> reference)
    {
        change([&](Editor &editor) { editor.remove(describe<T>(), reference.number); });
    }
    // Everything that the other one holds.
    MergeReport take(const Copy &other);
    MergeReport take(const Package &package);

private:
    QString m_path;
    std::shared_ptr<Clock> m_clock = std::make_shared<Clock>();
    Installation m_installation;
    std::unique_ptr<Document> m_document;
};

[[nodiscard]] Package everythingOf(const Document &document);
// What goes to somebody who is to work on a part; it is remembered as issued.
[[nodiscard]] Package issued(Document &document, const Scope &scope = {});
// What comes back from there.
[[nodiscard]] Package workOf(const Document &document);

// What copies that know the same must agree on: records, history, conflicts. A list of lines.
[[nodiscard]] QStringList contentOf(const Document &document);
// The first lines that differ; empty when the copies agree.
[[nodiscard]] std::string difference(const Document &a, const Document &b);
// The records alone, one a line: what the portfolio says, whoever said it when.
[[nodiscard]] QStringList recordsOf(const Document &document);
// The lines that are in only one of two lists: "- …" in the first, "+ …" in the second.
[[nodiscard]] QStringList changedLines(const QStringList &before, const QStringList &after);

} // namespace passerelle::testing
