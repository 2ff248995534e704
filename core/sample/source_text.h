// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A text that facts are taken from: every record that comes from it says where it stands there.
#pragma once

#include "core/document/document.h"
#include "core/model/attachment.h"

#include <initializer_list>

namespace passerelle
{

// A text in the order of allLanguages; the first is the original, in English.
[[nodiscard]] Text words(std::initializer_list<const char *> values);

// Where one field of a record comes from, when that is not what holds for the record as a whole.
struct Fact {
    const Field *field;
    Confidence confidence;
    const char *passage; // where it stands, or what it follows from
};
template <auto Member> Fact stated(const char *passage)
{
    return {&fieldOf<Member>(), Confidence::Stated, passage};
}
template <auto Member> Fact derived(const char *reason)
{
    return {&fieldOf<Member>(), Confidence::Derived, reason};
}
template <auto Member> Fact assumed(const char *reason)
{
    return {&fieldOf<Member>(), Confidence::Assumed, reason};
}

class SourceText
{
public:
    // Records the text itself: linked, its content is not in the file.
    SourceText(Editor &editor, const QString &title);

    [[nodiscard]] const QString &title() const { return m_title; }
    template <class T> void attachTo(Ref<T> record)
    {
        attach({QLatin1String(describe<T>().name), record.number});
    }

    template <class T> Id<T> state(T record, const char *passage, std::initializer_list<Fact> facts = {})
    {
        return add(std::move(record), Confidence::Stated, passage, facts);
    }
    template <class T> Id<T> derive(T record, const char *reason, std::initializer_list<Fact> facts = {})
    {
        return add(std::move(record), Confidence::Derived, reason, facts);
    }
    template <class T> Id<T> assume(T record, const char *reason, std::initializer_list<Fact> facts = {})
    {
        return add(std::move(record), Confidence::Assumed, reason, facts);
    }

private:
    template <class T>
    Id<T> add(T record, Confidence confidence, const char *passage, std::initializer_list<Fact> facts)
    {
        const Id<T> id = m_editor.insert(record);
        const AnyRef reference{QLatin1String(describe<T>().name), id.number};
        note(reference, {}, confidence, passage);
        for (const Fact &fact : facts)
            note(reference, QLatin1String(fact.field->name), fact.confidence, fact.passage);
        return id;
    }
    void note(const AnyRef &record, const QString &field, Confidence confidence, const char *passage);
    void attach(AnyRef record);

    Editor &m_editor;
    QString m_title;
    Ref<FileDocument> m_document;
};

} // namespace passerelle
