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
    FileDocument document;
    document.title = title;
    document.place = DocumentPlace::Linked;
    document.language = QStringLiteral("en");
    m_document = editor.insert(document);
}

void SourceText::attach(AnyRef record)
{
    Attachment attachment;
    attachment.record = std::move(record);
    attachment.document = m_document;
    m_editor.insert(attachment);
}

void SourceText::note(const AnyRef &record, const QString &field, Confidence confidence, const char *passage)
{
    Provenance provenance;
    provenance.record = record;
    provenance.field = field;
    provenance.confidence = confidence;
    provenance.source = QStringLiteral("%1: %2").arg(m_title, QString::fromUtf8(passage));
    provenance.document = m_document;
    m_editor.insert(provenance);
}

} // namespace passerelle
