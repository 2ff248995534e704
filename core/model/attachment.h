// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What any record can carry: documents, tags, notes, and where a fact comes from.
#pragma once

#include "core/model/entity.h"
#include "core/model/forward.h"
#include "core/model/project.h"

namespace passerelle
{

enum class DocumentPlace { Stored, Linked };
inline constexpr Choice documentPlaceChoices[] = {
    {"stored", TEXT("DocumentPlace", "Stored in the file")},
    {"linked", TEXT("DocumentPlace", "Linked")},
};
constexpr std::span<const Choice> choices(DocumentPlace) { return documentPlaceChoices; }

// The entity "document"; the portfolio file itself is the class Document.
struct FileDocument {
    Id<FileDocument> id;
    QString title;
    QString fileName;
    QString contentHash;
    std::optional<qint64> size;
    DocumentPlace place = DocumentPlace::Linked;
    QString url;
    QString language;
    QDate date;
};

struct Attachment {
    Id<Attachment> id;
    AnyRef record;
    Ref<FileDocument> document;
};

struct Tag {
    Id<Tag> id;
    QString name;
};

struct Tagging {
    Id<Tagging> id;
    AnyRef record;
    Ref<Tag> tag;
};

struct Note {
    Id<Note> id;
    AnyRef record;
    Text text;
};

struct Provenance {
    Id<Provenance> id;
    AnyRef record;
    QString field;
    Confidence confidence = Confidence::Stated;
    QString source;
    Ref<FileDocument> document;
};

} // namespace passerelle
