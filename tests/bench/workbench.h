// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a sample finds: inputs that are made once and kept, a folder that goes, and how long work takes. Each
// sample is a process of its own, so that nothing is warm but the disk's cache and the peak of memory is its
// own.
#pragma once

#include "core/document/document.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace passerelle::bench
{

struct Measured {
    double seconds = 0;
    qint64 peakKilobytes = 0; // of this process while the work was done; 0: another process did it
    [[nodiscard]] Measured per(double parts) const { return {seconds / parts, peakKilobytes}; }
};

struct Place {
    QString cache; // inputs, kept from run to run
    QString data; // downloads of CORDIS; empty: a made-up one takes their place
    qint64 startedAt = 0; // of this process, nanoseconds of the monotonic clock
    int size = 0; // records, as far as the benchmark has any
};

class Workbench
{
public:
    explicit Workbench(const Place &place);

    [[nodiscard]] int size() const { return m_place.size; }
    [[nodiscard]] const QString &data() const { return m_place.data; }
    // A file that is kept; what makes it sees it under another name until it is whole.
    QString kept(const QString &name, const std::function<void(const QString &path)> &make) const;
    [[nodiscard]] QString scratch(const QString &name) const { return m_folder.filePath(name); }
    QString scratchCopy(const QString &path) const;
    // Whoever made the inputs: files that are opened for it are its own, and need no check.
    [[nodiscard]] Installation installation() const;
    // Somebody else, who has never seen them: for copies that are changed, so that the inputs stay their
    // maker's own.
    [[nodiscard]] Installation stranger() const;

    [[nodiscard]] static Measured time(const std::function<void()> &work);
    [[nodiscard]] Measured sinceStart() const;

private:
    Place m_place;
    QTemporaryDir m_folder;
};

} // namespace passerelle::bench
