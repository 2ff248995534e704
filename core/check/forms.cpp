// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/forms.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>

namespace passerelle
{

namespace
{

// From `least` to `most` letters, all from `first` to `last`.
bool isCode(const QString &text, char16_t first, char16_t last, qsizetype least, qsizetype most)
{
    return text.size() >= least && text.size() <= most
        && std::all_of(text.begin(), text.end(), [&](QChar c) { return c >= first && c <= last; });
}

// With or without "https://", as people write it.
bool isWeb(const QString &text)
{
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); })) return false;
    const QUrl url(text.contains(QLatin1String("://")) ? text : QStringLiteral("https://") + text,
                   QUrl::StrictMode);
    const bool web = url.scheme() == u"https" || url.scheme() == u"http";
    const QString host = url.host();
    return web && url.isValid() && host.contains(u'.') && !host.startsWith(u'.') && !host.endsWith(u'.');
}

bool isEmail(const QString &text)
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(QLatin1String(
        "[^\\s@<>()\\[\\],;:\"\\\\]+@[^\\s@<>()\\[\\],;:\"\\\\.]+(\\.[^\\s@<>()\\[\\],;:\"\\\\.]+)+")));
    return shape.match(text).hasMatch();
}

// ISO 3166-1; Greece is GR and the United Kingdom GB, which the EU writes as EL and UK.
bool isCountry(const QString &code)
{
    return isCode(code, u'A', u'Z', 2, 2) && QLocale::codeToTerritory(code) != QLocale::AnyTerritory;
}

bool isLanguage(const QString &code)
{
    return isCode(code, u'a', u'z', 2, 3) && QLocale::codeToLanguage(code) != QLocale::AnyLanguage;
}

bool isDigits(const QString &text, qint64 length)
{
    const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits && (length == std::numeric_limits<qint64>::max() || text.size() == length);
}

bool isOf(const Field &field, const QString &text)
{
    switch (field.form) {
    case Form::Plain: return true;
    case Form::Web: return isWeb(text);
    case Form::Email: return isEmail(text);
    case Form::Country: return isCountry(text);
    case Form::Currency: return isCode(text, u'A', u'Z', 3, 3);
    case Form::Language: return isLanguage(text);
    case Form::Zone: return QTimeZone::isTimeZoneIdAvailable(text.toUtf8());
    case Form::Digits: return isDigits(text, field.max);
    }
    return true;
}

} // namespace

bool hasForm(const Field &field, const QString &text)
{
    if (!field.many) return isOf(field, text);
    const QStringList codes = text.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(codes.begin(), codes.end(), [&](const QString &code) { return isOf(field, code); });
}

} // namespace passerelle
