// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/attachment.h"

namespace passerelle
{

template <> const Entity &describe<FileDocument>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&FileDocument::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&FileDocument::title>({.name = "title", .label = TEXT("Field", "Title"), .required = true, .max = 250}),
        field<&FileDocument::fileName>({.name = "file_name", .label = TEXT("Field", "File name"), .max = 250}),
        field<&FileDocument::contentHash>({.name = "content_hash", .label = TEXT("Field", "Content hash"), .help = TEXT("Field", "SHA-256 of the content, in hexadecimal digits."), .indexed = true, .max = 64}),
        field<&FileDocument::size>({.name = "size", .label = TEXT("Field", "Size"), .unit = "bytes", .min = 0}),
        field<&FileDocument::place>({.name = "place", .label = TEXT("Field", "Place")}),
        field<&FileDocument::url>({.name = "url", .label = TEXT("Field", "Address"), .max = 500}),
        field<&FileDocument::language>({.name = "language", .label = TEXT("Field", "Language"), .form = Form::Language, .max = 2}),
        field<&FileDocument::date>({.name = "date", .label = TEXT("Field", "Date")}),
    };
    // clang-format on
    static_assert(complete<FileDocument>(fields));
    static constexpr Entity entity{.name = "document",
                                   .label = TEXT("Entity", "Document"),
                                   .plural = TEXT("Entities", "Documents"),
                                   .shown = "{title}",
                                   .path = "{title}",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<FileDocument>,
                                   .broken = brokenRules<FileDocument>};
    return entity;
}

template <> const Entity &describe<Attachment>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Attachment::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Attachment::record>({.name = "record", .label = TEXT("Field", "Record"), .required = true, .owner = true}),
        field<&Attachment::document>({.name = "document", .label = TEXT("Field", "Document"), .required = true}),
    };
    // clang-format on
    static_assert(complete<Attachment>(fields));
    static constexpr Entity entity{.name = "attachment",
                                   .label = TEXT("Entity", "Attachment"),
                                   .plural = TEXT("Entities", "Attachments"),
                                   .shown = "{document}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<Attachment>,
                                   .broken = brokenRules<Attachment>};
    return entity;
}

template <> const Entity &describe<Tag>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Tag::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Tag::name>({.name = "name", .label = TEXT("Field", "Name"), .required = true, .indexed = true, .max = 80}),
    };
    // clang-format on
    static_assert(complete<Tag>(fields));
    static constexpr const char *key[] = {"name"};
    static constexpr Entity entity{.name = "tag",
                                   .label = TEXT("Entity", "Tag"),
                                   .plural = TEXT("Entities", "Tags"),
                                   .shown = "{name}",
                                   .path = "{name}",
                                   .key = key,
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<Tag>,
                                   .broken = brokenRules<Tag>};
    return entity;
}

template <> const Entity &describe<Tagging>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Tagging::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Tagging::record>({.name = "record", .label = TEXT("Field", "Record"), .required = true, .owner = true}),
        field<&Tagging::tag>({.name = "tag", .label = TEXT("Field", "Tag"), .required = true}),
    };
    // clang-format on
    static_assert(complete<Tagging>(fields));
    static constexpr Entity entity{.name = "tagging",
                                   .label = TEXT("Entity", "Tagging"),
                                   .plural = TEXT("Entities", "Taggings"),
                                   .shown = "{tag}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<Tagging>,
                                   .broken = brokenRules<Tagging>};
    return entity;
}

template <> const Entity &describe<Note>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Note::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Note::record>({.name = "record", .label = TEXT("Field", "Record"), .required = true, .owner = true}),
        field<&Note::text>({.name = "text", .label = TEXT("Field", "Text"), .expected = true, .max = 5000}),
    };
    // clang-format on
    static_assert(complete<Note>(fields));
    static constexpr Entity entity{.name = "note",
                                   .label = TEXT("Entity", "Note"),
                                   .plural = TEXT("Entities", "Notes"),
                                   .shown = "{text}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<Note>,
                                   .broken = brokenRules<Note>};
    return entity;
}

template <> const Entity &describe<Provenance>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Provenance::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Provenance::record>({.name = "record", .label = TEXT("Field", "Record"), .required = true, .owner = true}),
        field<&Provenance::field>({.name = "field", .label = TEXT("Field", "Field"), .help = TEXT("Field", "The field that the source speaks of; empty: the whole record."), .max = 80}),
        field<&Provenance::confidence>({.name = "confidence", .label = TEXT("Field", "Confidence")}),
        field<&Provenance::source>({.name = "source", .label = TEXT("Field", "Source"), .max = 500}),
        field<&Provenance::document>({.name = "document", .label = TEXT("Field", "Document")}),
    };
    // clang-format on
    static_assert(complete<Provenance>(fields));
    static constexpr Entity entity{.name = "provenance",
                                   .label = TEXT("Entity", "Source of a fact"),
                                   .plural = TEXT("Entities", "Sources of facts"),
                                   .shown = "{source}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<Provenance>,
                                   .broken = brokenRules<Provenance>};
    return entity;
}

} // namespace passerelle
