// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/scratch.h"

#include "core/base/failure.h"
#include "core/exchange/json_import.h"
#include "tests/fuzz/targets.h"
#include "tests/support/portfolio_file.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace passerelle::fuzz
{

namespace
{

// Something of the kinds that other records refer to, with numbers below those that the program gives.
constexpr const char someRecords[] = R"({"format":"passerelle","version":1,"schema":1,"records":{
"region":[{"id":"11","code":"SI04","name":"Zahodna Slovenija","level":2,"country":"SI"},
 {"id":"12","code":"FRK2","name":"Rhône-Alpes","level":2,"country":"FR"}],
"organisation":[{"id":"21","name":"Alpha","country":"SI","region":"11","pic":"999999999"},
 {"id":"22","name":"Alpha","country":"FR"},{"id":"23","name":"=Beta"}],
"programme":[{"id":"31","code":"HORIZON"}],
"project":[{"id":"41","acronym":"HACK","project_id":"101000001","programme":"31","start":"2025-01-01"},
 {"id":"42","acronym":"TWIN","title":{"original":"sl","sl":"Dvojček"}},{"id":"43","acronym":"twin"}],
"partner":[{"id":"51","project":"41","organisation":"21","number":1},
 {"id":"52","project":"41","organisation":"22","number":2}],
"work_package":[{"id":"61","project":"41","number":1,"title":{"original":"en","en":"Lead"}}],
"person":[{"id":"71","family_name":"Smith","given_name":"Ana","organisation":"21"}],
"event":[{"id":"81","project":"41","title":{"original":"en","en":"Kick-off"},"start":"2027-06-03T09:30"}],
"note":[{"id":"91","record":{"entity":"project","id":"41"},"text":{"original":"en","en":"x"}}]
}})";

PortfolioFile &portfolio(Content content)
{
    static PortfolioFile empty;
    if (content == Content::None) return empty;
    static PortfolioFile furnished;
    [[maybe_unused]] static const bool filled = [] {
        furnished.document->change(TEXT("Step", "Fill"), {}, [](Editor &editor) {
            const ImportResult result = importJson(editor, QByteArray(someRecords));
            require(result.refused.empty() && result.ignored.isEmpty(),
                    "the records of the scratch portfolio fit");
        });
        return true;
    }();
    return furnished;
}

struct TakenBack {
};

void requireNothingDangles(Document &document)
{
    SQLite::Statement dangling(document.database(), "PRAGMA foreign_key_check");
    require(!dangling.executeStep(), "no reference points at nothing");
}

} // namespace

void inScratch(Content content, const std::function<void(Editor &)> &edit)
{
    try {
        portfolio(content).document->change(TEXT("Step", "Try"), {}, [&](Editor &editor) {
            try {
                edit(editor);
                requireNothingDangles(editor.document());
            } catch (const SQLite::Exception &error) {
                throw Broken(error.what());
            }
            throw TakenBack();
        });
    } catch (const TakenBack &) { // NOLINT(bugprone-empty-catch)
    } catch (const Failure &failure) {
        require(!failure.text().isEmpty(), "a failure says something");
    }
}

} // namespace passerelle::fuzz
