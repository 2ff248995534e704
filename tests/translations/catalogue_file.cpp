// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/translations/catalogue_file.h"

#include "core/base/failure.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QXmlStreamReader>

#include <array>

namespace passerelle
{

namespace
{

const QString sourceFolder = QStringLiteral(PASSERELLE_SOURCE_DIR);

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.plural = xml.attributes().value(QLatin1String("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            message.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.state = xml.attributes().value(QLatin1String("type")).toString();
            if (!message.plural) {
                message.forms << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement()) message.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> readCatalogue(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw Failure(path + QLatin1String(": ") + file.errorString());
    QXmlStreamReader xml(&file);
    std::vector<Message> found;
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) { // context
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"message")
                found.push_back(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError()) throw Failure(path + QLatin1String(": ") + xml.errorString());
    return found;
}

} // namespace

const std::vector<Message> &messages(Language language)
{
    static std::array<std::vector<Message>, languageCount> all;
    std::vector<Message> &found = all[std::size_t(language)];
    if (found.empty())
        found = readCatalogue(sourceFolder + QLatin1String("/translations/passerelle_")
                              + QLatin1String(code(language)) + QLatin1String(".ts"));
    return found;
}

QStringList listedLines(const QString &name)
{
    const QString path = sourceFolder + QLatin1String("/tests/translations/") + name;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw Failure(path + QLatin1String(": ") + file.errorString());
    QStringList lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
        if (!line.isEmpty() && !line.startsWith(u'#')) lines << line;
    return lines;
}

void checkNone(const QStringList &faults)
{
    INFO(faults.join(u'\n').toStdString());
    CHECK(faults.size() == 0);
}

QString shown(Language language, const Message &message, const QString &form)
{
    return QStringLiteral("%1  %2: %3 → %4")
        .arg(QLatin1String(code(language)), message.context, message.source, form);
}

} // namespace passerelle
