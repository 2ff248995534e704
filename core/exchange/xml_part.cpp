// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/xml_part.h"

#include "core/base/failure.h"
#include "core/base/label.h"

namespace passerelle
{

namespace
{

constexpr int maxElementDepth = 256; // spreadsheets have about twenty

// Behind the next `mark`; the end of the part when there is none.
qsizetype behind(const QByteArray &part, qsizetype from, const char *mark)
{
    const qsizetype at = part.indexOf(mark, from);
    return at < 0 ? part.size() : at + qsizetype(qstrlen(mark));
}

struct XmlTag {
    qsizetype end; // behind its >
    bool closed; // <a/>
};

// A > in the value of an attribute does not end the tag.
XmlTag tagAt(const QByteArray &part, qsizetype at)
{
    char quote = 0;
    for (; at < part.size(); ++at) {
        const char c = part[at];
        if (quote)
            quote = c == quote ? char(0) : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return {at + 1, part[at - 1] == '/'};
    }
    return {at, true};
}

[[noreturn]] void refuse(const Label &reason) { throw Failure(translated(reason)); }

} // namespace

void requirePlainXml(const QByteArray &part)
{
    if (part.contains('\0'))
        refuse(TEXT("Sheet",
                    "The spreadsheet is damaged: one of its parts is not well-formed XML. Save "
                    "it again or ask for another copy."));
    int depth = 0;
    for (qsizetype at = part.indexOf('<'); at >= 0; at = part.indexOf('<', at)) {
        const QByteArrayView rest = QByteArrayView(part).sliced(at);
        if (rest.startsWith("<!--")) {
            at = behind(part, at + 4, "-->");
        } else if (rest.startsWith("<![CDATA[")) {
            at = behind(part, at, "]]>");
        } else if (rest.startsWith("<?")) {
            at = behind(part, at, "?>");
        } else if (rest.startsWith("<!")) {
            refuse(TEXT("Sheet",
                        "The file declares a document type, which no spreadsheet does, so it was "
                        "not read."));
        } else {
            const XmlTag tag = tagAt(part, at + 1);
            if (rest.startsWith("</"))
                --depth;
            else if (!tag.closed)
                ++depth;
            at = tag.end;
        }
        if (depth > maxElementDepth)
            refuse(TEXT("Sheet",
                        "The spreadsheet is nested deeper than any program does, so it was not read. Save it "
                        "again in a spreadsheet program."));
    }
}

void requireReadable(const QXmlStreamReader &xml)
{
    if (xml.hasError())
        refuse(TEXT("Sheet",
                    "The spreadsheet is damaged: one of its parts is not well-formed XML. Save "
                    "it again or ask for another copy."));
}

} // namespace passerelle
