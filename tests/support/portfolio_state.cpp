// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/portfolio_state.h"

#include "core/document/document.h"
#include "core/model/entities.h"
#include "core/store/sql.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QRegularExpression>

namespace passerelle::testing
{

namespace
{

// The records, steps and contents. Without numbers: what is the same when the same is done again.
QByteArray contentOf(const Document &document, bool numbers)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QString &text) { hash.addData(text.toUtf8() + '\n'); };
    for (const Entity *entity : entities()) {
        QStringList rows;
        for (const Row &row : document.rows(*entity)) {
            QString text = QString::fromLatin1(entity->name);
            const auto &all = columns(*entity);
            for (std::size_t i = 0; i < all.size(); ++i) {
                const bool isNumber = all[i].field->kind == Kind::Key || all[i].field->kind == Kind::Reference
                    || all[i].field->kind == Kind::AnyReference;
                if (isNumber && !numbers) continue;
                if (const auto value = std::get_if<QString>(&row.values[i]))
                    text += u'|' + *value;
                else if (const auto whole = std::get_if<qint64>(&row.values[i]))
                    text += u'|' + QString::number(*whole);
            }
            rows += text;
        }
        rows.sort();
        for (const QString &row : rows) add(row);
    }
    for (const Step &s : document.steps())
        add(QStringLiteral("%1|%2|%3|%4").arg(s.id).arg(int(s.kind)).arg(int(s.state)).arg(s.subject));
    SQLite::Statement contents(document.database(), "SELECT \"hash\" FROM \"content\" ORDER BY \"hash\"");
    while (contents.executeStep()) add(textAt(contents, 0));
    return hash.result().toHex();
}

// The files, without what is noted about the last writer, and without the backups that are made before a
// change, which may be there more than once; digits are times, and a backup has the key of its file at the
// end of its name. A journal that could not be deleted goes when the portfolio is written or opened again.
QStringList filesIn(const QString &folder, bool withJournal)
{
    static const QRegularExpression madeBefore(
        QStringLiteral("_(import|restore|merge)_[0-9a-f]{8}\\.passerelle$"));
    QStringList names;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString name = QDir(folder).relativeFilePath(all.next());
        const bool isAside = name.startsWith(u"data/sites/") || name == u".portfolio.passerelle.lock"
            || madeBefore.match(name).hasMatch() || (!withJournal && name == u"portfolio.passerelle-journal");
        if (!isAside)
            names += QString(name).replace(
                QRegularExpression(QStringLiteral("(?<=_)[0-9a-f]{8}(?=\\.passerelle$)|[0-9]")),
                QStringLiteral("#"));
    }
    names.sort();
    return names;
}

} // namespace

PortfolioState stateOf(const QString &folder, const Document *document, bool numbers, bool strict)
{
    return {document ? contentOf(*document, numbers) : QByteArray(), filesIn(folder, strict || !document)};
}

bool numbersAgree(const Document &document)
{
    const auto none = [&](const char *sql) { return document.database().execAndGet(sql).getInt64() == 0; };
    return none("SELECT count(*) FROM history_site AS s WHERE last_row IS NOT (SELECT coalesce(max(record & "
                "8388607), 0) FROM history_change WHERE record >> 23 = s.site)")
        && none("SELECT count(DISTINCT site || ' ' || first_seq) - count(*) FROM history_step");
}

} // namespace passerelle::testing
