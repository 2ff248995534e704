// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "tests/support/catch.h"

using namespace passerelle;

TEST_CASE("a language is recognised by its code, a locale, and Norwegian by no and nn")
{
    CHECK(languageOf(u"de_AT") == Language::De);
    CHECK(languageOf(u"fr-CH.UTF-8") == Language::Fr);
    CHECK(languageOf(u"no") == Language::Nb);
    CHECK(languageOf(u"nn_NO") == Language::Nb);
    CHECK_FALSE(languageOf(u"xx"));
    CHECK_FALSE(languageOf(u"C"));
}

TEST_CASE("a text falls back to its original, then to English, then to any language")
{
    Text text(Language::Sl, QStringLiteral("izvirnik"));
    CHECK(text.original == Language::Sl);
    CHECK(text.best(Language::Fr) == QStringLiteral("izvirnik"));
    text.set(Language::Fr, QStringLiteral("traduit"));
    CHECK(text.best(Language::Fr) == QStringLiteral("traduit"));
    CHECK(text.original == Language::Sl);
    CHECK(Text().best(Language::En).isEmpty());
}
