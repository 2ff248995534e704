// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A disk that counts what SQLite asks of it and fails when it is told to.
#pragma once

#include <functional>
#include <vector>

namespace passerelle::testing
{

// While it lives, every database that SQLite opens is on this disk, and there is one such disk.
class FaultyDisk
{
public:
    enum class Call { Open, Read, Write, Truncate, Sync, Delete, Size, Lock };
    enum class Fault {
        Once, // the call does nothing and fails
        Lasting, // so does every call after it
        Late, // the call is done and fails all the same, as over a network
    };

    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    // Calls are counted from here, from 1.
    void count();
    [[nodiscard]] const std::vector<Call> &calls() const { return m_calls; }

    // The `number`th call from here fails with `code`, an extended result code of SQLite.
    void fail(int number, Fault fault, int code);
    [[nodiscard]] bool failed() const { return m_failed; }
    void heal();

    // True when the latest deletion is on the disk, whatever happens to the power.
    [[nodiscard]] bool deletionSynced() const { return m_deletionSynced; }
    void setDeletionSynced(bool synced) { m_deletionSynced = synced; }

    // What happens before every call: a delay, the end of the process.
    void before(std::function<void(int number)> action) { m_before = std::move(action); }

    // For the file system itself: what becomes of a call, 0 when it is to be done and well.
    struct Verdict {
        int code = 0;
        bool isDone = true;
    };
    Verdict verdict(Call call);

private:
    std::vector<Call> m_calls;
    std::function<void(int)> m_before;
    int m_failing = 0, m_code = 0;
    Fault m_fault = Fault::Once;
    bool m_failed = false, m_deletionSynced = false;
};

// What a real disk answers when such a call fails; `variant` chooses where there are several answers.
[[nodiscard]] int codeFor(FaultyDisk::Call call, unsigned variant);
[[nodiscard]] const char *nameOf(FaultyDisk::Call call);

} // namespace passerelle::testing
