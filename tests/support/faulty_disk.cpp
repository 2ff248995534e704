// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faulty_disk.h"

#include <sqlite3.h>

#include <new>

namespace passerelle::testing
{

namespace
{

using Call = FaultyDisk::Call;

FaultyDisk *disk = nullptr;
sqlite3_vfs *real = nullptr; // the file system below

// An open file of ours; that of the file system below follows it in memory.
struct File {
    sqlite3_file base;
    sqlite3_file *below() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File &ours(sqlite3_file *file) { return *reinterpret_cast<File *>(file); }

template <class Work> int asked(Call call, Work work)
{
    const FaultyDisk::Verdict verdict = disk->verdict(call);
    const int code = verdict.isDone ? work() : SQLITE_OK;
    return verdict.code ? verdict.code : code;
}

// Calls that a disk does not fail are passed on.
template <auto Method, class... Arguments> int passed(sqlite3_file *file, Arguments... arguments)
{
    sqlite3_file *below = ours(file).below();
    return (below->pMethods->*Method)(below, arguments...);
}
template <Call Kind, auto Method, class... Arguments> int counted(sqlite3_file *file, Arguments... arguments)
{
    return asked(Kind, [&] { return passed<Method>(file, arguments...); });
}

using Methods = sqlite3_io_methods;

const Methods methods = {
    .iVersion = 1, // no shared memory, no memory mapping
    .xClose = passed<&Methods::xClose>,
    .xRead = counted<Call::Read, &Methods::xRead, void *, int, sqlite3_int64>,
    .xWrite = counted<Call::Write, &Methods::xWrite, const void *, int, sqlite3_int64>,
    .xTruncate = counted<Call::Truncate, &Methods::xTruncate, sqlite3_int64>,
    .xSync = counted<Call::Sync, &Methods::xSync, int>,
    .xFileSize = counted<Call::Size, &Methods::xFileSize, sqlite3_int64 *>,
    .xLock = counted<Call::Lock, &Methods::xLock, int>,
    .xUnlock = passed<&Methods::xUnlock, int>,
    .xCheckReservedLock = passed<&Methods::xCheckReservedLock, int *>,
    .xFileControl = passed<&Methods::xFileControl, int, void *>,
    .xSectorSize = passed<&Methods::xSectorSize>,
    .xDeviceCharacteristics = passed<&Methods::xDeviceCharacteristics>,
    .xShmMap = nullptr,
    .xShmLock = nullptr,
    .xShmBarrier = nullptr,
    .xShmUnmap = nullptr,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int openFile(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *opened)
{
    auto *mine = new (file) File{};
    const FaultyDisk::Verdict verdict = disk->verdict(Call::Open);
    if (verdict.code) return verdict.code; // an open file whose opening failed is nobody's to close
    const int code = real->xOpen(real, path, mine->below(), flags, opened);
    if (mine->below()->pMethods) mine->base.pMethods = &methods;
    return code;
}

int deleteFile(sqlite3_vfs *, const char *path, int syncFolder)
{
    disk->setDeletionSynced(syncFolder);
    return asked(Call::Delete, [&] { return real->xDelete(real, path, syncFolder); });
}

sqlite3_vfs &fileSystem()
{
    static sqlite3_vfs system = [] {
        sqlite3_vfs made = *real; // what is not changed below is done by the same functions
        made.szOsFile = int(sizeof(File)) + real->szOsFile;
        made.zName = "faulty";
        made.xOpen = openFile;
        made.xDelete = deleteFile;
        return made;
    }();
    return system;
}

} // namespace

FaultyDisk::FaultyDisk()
{
    real = sqlite3_vfs_find(nullptr);
    disk = this;
    sqlite3_vfs_register(&fileSystem(), 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&fileSystem());
    sqlite3_vfs_register(real, 1);
}

void FaultyDisk::count()
{
    heal();
    m_calls.clear();
}

void FaultyDisk::fail(int number, Fault fault, int code)
{
    count();
    m_failing = number;
    m_fault = fault;
    m_code = code;
    m_failed = false;
}

void FaultyDisk::heal() { m_failing = 0; }

FaultyDisk::Verdict FaultyDisk::verdict(Call call)
{
    m_calls.push_back(call);
    const int number = int(m_calls.size());
    if (m_before) m_before(number);
    if (!m_failing || number < m_failing || (number > m_failing && m_fault != Fault::Lasting)) return {};
    m_failed = true;
    const int code = number == m_failing ? m_code : codeFor(call, 0);
    return {code, m_fault == Fault::Late};
}

int codeFor(Call call, unsigned variant)
{
    switch (call) {
    case Call::Open: return SQLITE_CANTOPEN;
    case Call::Read: return SQLITE_IOERR_READ;
    case Call::Write: return variant % 2 ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    case Call::Truncate: return SQLITE_IOERR_TRUNCATE;
    case Call::Sync: return SQLITE_IOERR_FSYNC;
    case Call::Delete: return SQLITE_IOERR_DELETE;
    case Call::Size: return SQLITE_IOERR_FSTAT;
    case Call::Lock: return SQLITE_IOERR_LOCK;
    }
    return SQLITE_IOERR;
}

const char *nameOf(Call call)
{
    constexpr const char *names[] = {"open", "read", "write", "truncate", "sync", "delete", "size", "lock"};
    return names[int(call)];
}

} // namespace passerelle::testing
