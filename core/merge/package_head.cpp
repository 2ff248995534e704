// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/file_failure.h"
#include "core/merge/cbor_source.h"
#include "core/merge/cbor_target.h"
#include "core/merge/package_cbor.h"

#include <QDateTime>

namespace passerelle
{

namespace
{

constexpr const char *kindWords[] = {"whole", "part", "changes"};

Package::Kind kindFrom(CborSource &from)
{
    const QString word = from.text();
    if (word == u"whole") return Package::Kind::Whole;
    if (word == u"part") return Package::Kind::Part;
    if (word == u"changes") return Package::Kind::Changes;
    from.damaged();
}

QDateTime momentFrom(CborSource &from)
{
    const QString text = from.text();
    if (text.isEmpty()) return {};
    QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!at.isValid() || momentText(at.toMSecsSinceEpoch()) != text) from.damaged();
    return at;
}

void readOrigin(CborSource &from, Package::Origin &origin)
{
    from.map([&](const QString &key) {
        if (key == u"at")
            origin.at = momentFrom(from);
        else if (key == u"person")
            origin.person = from.text();
        else if (key == u"organisation")
            origin.organisation = from.text();
        else if (key == u"installation")
            origin.installation = from.text();
        else if (key == u"recipient")
            origin.recipient = from.text();
        else
            return false;
        return true;
    });
}

} // namespace

QByteArray headCbor(const Package &package)
{
    QByteArray bytes;
    CborTarget to(bytes);
    to.cbor().startMap(7);
    to.put("kind", QLatin1String(kindWords[std::size_t(package.kind)]));
    to.put("portfolio", package.portfolio);
    to.put("title", package.title);
    to.put("schema", package.schema);
    to.key("origin");
    to.cbor().startMap(5);
    const Package::Origin &origin = package.origin;
    to.put("at", momentText(origin.at.isValid() ? origin.at.toMSecsSinceEpoch() : -1));
    to.put("person", origin.person);
    to.put("organisation", origin.organisation);
    to.put("installation", origin.installation);
    to.put("recipient", origin.recipient);
    to.cbor().endMap();
    to.put("scope", package.scope);
    to.put("issue", package.issue);
    to.cbor().endMap();
    return bytes;
}

PackageHead headFrom(const QByteArray &cbor, const QString &path)
{
    CborSource from(cbor, path);
    PackageHead head;
    bool hasKind = false;
    from.map([&](const QString &key) {
        if (key == u"kind") {
            head.kind = kindFrom(from);
            hasKind = true;
        } else if (key == u"portfolio")
            head.portfolio = from.text();
        else if (key == u"title")
            head.title = from.text();
        else if (key == u"schema")
            head.schema = int(from.integer(0, std::numeric_limits<int>::max()));
        else if (key == u"origin")
            readOrigin(from, head.origin);
        else if (key == u"scope")
            head.scope = from.text();
        else if (key == u"issue")
            head.issue = from.text();
        else
            return false;
        return true;
    });
    from.end();
    if (!hasKind) from.damaged();
    return head;
}

Failure damagedPackage(const QString &path)
{
    return fileFailure(
        TEXT("Package", "%1 is damaged or incomplete, so nothing was read of it. Ask for the file again."),
        path);
}

} // namespace passerelle
