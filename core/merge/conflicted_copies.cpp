// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/conflicted_copies.h"

#include "core/base/label.h"
#include "core/document/restore.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

#include <algorithm>
#include <filesystem>

namespace passerelle
{

namespace
{

// What stands between the name of the original and its ending. Engines write in the language of their user,
// so in brackets one word is enough: "(Ann's conflicted copy 2026-11-29)", "(In Konflikt stehende Kopie von
// Ann 2026-11-29)", "(Copie en conflit de Ann …)", "(Copia en conflicto de Ann …)", "(Copia in conflitto di
// Ann …)"; those of one day are counted: "(Ann's conflicted copy 2026-11-29 (1))". A copy can be copied
// again, so there may be several, one after the other.
QRegularExpression tails()
{
    static const QStringList kinds{
        // Dropbox, Nextcloud "(conflicted copy [Ann ]2026-11-29 101010)", ownCloud since 2.5 the same
        QStringLiteral(R"( \([^()]*(?:confli|konflik)[^()]*(?:\(\d{1,3}\))?\))"),
        // Names that differ only in case: Nextcloud "(case clash from Ann 2026-11-29 101010)"; Dropbox says
        // conflict
        QStringLiteral(R"( \(case clash[^()]*\))"),
        // ownCloud before 2.5: "_conflict-20261129-101010", "_conflict-Ann-20261129-101010"
        QStringLiteral(R"(_conflict-(?:[^()]*-)?\d{8}-?\d{6})"),
        // Syncthing; old versions without the device
        QStringLiteral(R"(\.sync-conflict-\d{8}-\d{6}(?:-[a-z2-7]{7})?)"),
        // Google Drive, before it took to numbers
        QStringLiteral(R"( ?\[conflict\d*\])"),
        // OneDrive adds the name of the computer, at most 15 characters, and counts; its client for Linux
        // "-machine-safeBackup-0001"
        QStringLiteral(R"(-[^()]+-safebackup-\d{4})"),
        QStringLiteral(R"(-(?-i:(?=[0-9-]*[A-Z])[A-Z0-9-]{1,15})(?:[ -]\d{1,2}| \(\d{1,2}\))?)"),
        // Google Drive, OneDrive in the browser, KDE, browsers: " (1)"; iCloud, macOS: " 2"
        QStringLiteral(R"( ?\(\d{1,3}\))"),
        QStringLiteral(R"( \d{1,2})"),
        // Windows " - Copy (2)", " – Kopi", macOS " copy 2", GNOME "(copy)", "(3rd copy)", "(another copy)",
        // Xfce
        // "(copy 1)"; other languages put words before and after
        QStringLiteral(R"( (?:[-–] )?(?:copy|kopie|copie|copia|kopi|kopija)(?: \d{1,3}| \(\d{1,3}\))?)"),
        QStringLiteral(R"([- ]+\([^()]*\b(?:copy|kopie|copie|copia|kopi|kopija)\b[^()]*\))"),
    };
    // Each is taken or left as a whole, or names could be made that take for ever.
    return QRegularExpression(QStringLiteral("^(?:%1)++\\z").arg(kinds.join(u'|')),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

// "Copy of plan", "Copy (2) of plan", "Kopie von plan", "Copie de plan", "Copia di plan", "Kopi av plan" …
QRegularExpression heads()
{
    return QRegularExpression(
        QStringLiteral(
            R"(^(?:copy|kopie|copie|copia|kopi|kopija)(?: \(?\d{1,3}\)?)? (?:of|von|de|di|av|od) )"),
        QRegularExpression::CaseInsensitiveOption);
}

// As it is compared: macOS takes letters and accents apart, some disks do not know case.
QString plain(const QString &name) { return name.normalized(QString::NormalizationForm_C); }

// Nothing that a terminal would obey or that turns the order of letters round: no engine writes that.
bool isHarmless(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
}

bool isTail(const QString &text)
{
    static const QRegularExpression tail = tails();
    return isHarmless(text) && tail.match(text).hasMatch();
}

qsizetype headLength(const QString &text)
{
    static const QRegularExpression head = heads();
    return head.match(text).capturedLength();
}

// The file itself under a second name is no copy.
bool isSameFile(const QFileInfo &one, const QFileInfo &other)
{
    std::error_code error;
    return std::filesystem::equivalent(one.filesystemFilePath(), other.filesystemFilePath(), error);
}

} // namespace

bool isNamedAsCopy(const QString &name, const QString &original)
{
    const QFileInfo copy(plain(name)), first(plain(original));
    const QString base = first.completeBaseName(), candidate = copy.completeBaseName();
    if (base.isEmpty() || copy.suffix().compare(first.suffix(), Qt::CaseInsensitive) != 0) return false;
    const qsizetype head = headLength(candidate);
    const auto isBaseWith = [&](const QString &text, bool bare) {
        return text.startsWith(base, Qt::CaseInsensitive)
            && (text.size() == base.size() ? bare : isTail(text.mid(base.size())));
    };
    return isBaseWith(candidate, false) || (head > 0 && isBaseWith(candidate.mid(head), true));
}

std::vector<QString> conflictedCopies(const QString &path, const QString &identity)
{
    constexpr std::size_t most = 50; // looked into: nobody has more, and it stays quick on a network drive
    const QFileInfo file(placeOf(path));
    std::vector<QString> named;
    QDirIterator each(file.absolutePath(), QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    while (each.hasNext()) {
        each.next();
        if (each.fileInfo().isFile() && isNamedAsCopy(each.fileName(), file.fileName()))
            named.push_back(each.filePath());
    }
    std::sort(named.begin(), named.end());
    if (named.size() > most) named.resize(most);
    std::erase_if(named, [&](const QString &copy) {
        return identity.isEmpty() || isSameFile(QFileInfo(copy), file) || identityIn(copy) != identity;
    });
    return named;
}

QString sentence(const std::vector<QString> &copies)
{
    constexpr std::size_t named = 5;
    QStringList names;
    for (std::size_t i = 0; i < std::min(named, copies.size()); ++i) names += QFileInfo(copies[i]).fileName();
    if (copies.size() > named) names += QStringLiteral("…");
    return translated(PLURAL_TEXT("Merge",
                                  "Beside this portfolio lie %n copies of it that a shared folder or a file "
                                  "manager has made: %1. What was changed in them is not here until it is "
                                  "brought in."),
                      int(copies.size()))
        .arg(names.join(QStringLiteral(", ")));
}

} // namespace passerelle
