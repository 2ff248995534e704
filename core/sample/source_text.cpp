// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sample/source_text.h"

namespace passerelle
{

Text words(std::initializer_list<const char *> values)
{
    Text text;
    std::size_t place = 0;
    for (const char *value : values) text.values[place++] = QString::fromUtf8(value);
    text.original = Language::En;
    return text;
}

SourceText::SourceText(Editor &editor, const QString &title)
    : m_editor(editor)
    , m_title(title)
{
    Row document = blankRow("document");
    document.set("title", title);
    document.set("place", QStringLiteral("linked"));
    document.set("language", QStringLiteral("en"));
    m_document = editor.insert(document);
}

void SourceText::attach(const Entity &entity, qint64 record)
{
    Row attachment = blankRow("attachment");
    pointAt(attachment, "record", entity, record);
    attachment.set("document", m_document);
    m_editor.insert(attachment);
}

void SourceText::note(const Entity &entity, qint64 record, const Field *field, Confidence confidence,
                      const char *passage)
{
    addProvenance(m_editor, entity, record, field ? QString::fromLatin1(field->name) : QString(), confidence,
                  QStringLiteral("%1: %2").arg(m_title, QString::fromUtf8(passage)), m_document);
}

} // namespace passerelle
