// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One look at a shared folder, or one round of an exchange (shared_folder.h says what happens in it).
#pragma once

#include "core/merge/shared_folder.h"

#include <QSet>

namespace passerelle
{

class Round
{
public:
    Round(const Document &document, FolderNote note);

    [[nodiscard]] Standing standing() const;
    [[nodiscard]] FolderView view() const;

    void takeNewName();
    MergeReport bringIn(Document &document);
    qint64 give();
    void tell();

private:
    const Document &m_document;
    FolderNote m_note;
    FolderReading m_reading;
    Known m_known;
    const QDateTime m_now;

    [[nodiscard]] bool isOwn(const FolderPackage &package) const
    {
        return package.parts.writer == shortened(m_note.writer);
    }
    [[nodiscard]] bool isEmptied() const;
    [[nodiscard]] bool isOlder() const;
    [[nodiscard]] bool isDoubled() const;
    [[nodiscard]] Known held(const QSet<qint64> &without = {}) const;
    [[nodiscard]] FolderState::File *ownFile(qint64 number);
    [[nodiscard]] const FolderState::File *ownFile(qint64 number) const
    {
        return const_cast<Round *>(this)->ownFile(number);
    }
    [[nodiscard]] std::vector<Arrival> arrivals();
    [[nodiscard]] bool readArrivals(std::vector<Arrival> &found);
    [[nodiscard]] FolderNotice refused(Document &document, const Failure &failure);
    void leaveOut(const FolderNotice &notice);
    [[nodiscard]] bool canBeWrittenAgain(const FolderPackage &package) const;
    [[nodiscard]] QSet<qint64> takenInBy(qint64 size) const;
    void write(const Package &package, const QByteArray &bytes);
    [[nodiscard]] bool isKnownToAll(const FolderState::File &file) const;
    void removeReplaced();
};

} // namespace passerelle
