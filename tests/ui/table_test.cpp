// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/attachment.h"
#include "core/model/entities.h"
#include "core/model/indicator.h"
#include "core/model/organisation.h"
#include "core/model/report.h"
#include "tests/support/catch.h"
#include "tests/support/random_rows.h"
#include "tests/ui/open_session.h"
#include "tests/ui/shown_cells.h"
#include "ui/models/display.h"
#include "ui/models/filter_header.h"
#include "ui/models/frozen_table.h"
#include "ui/models/record_table.h"
#include "ui/models/totals_row.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace passerelle;

namespace
{

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

} // namespace

TEST_CASE("The table shows every record of every entity, in the order of the document")
{
    OpenSession open;
    fillRandom(open.document(), 7, 4);
    for (const Entity *entity : entities()) {
        CAPTURE(entity->name);
        RecordModel model(open.session, *entity);
        QAbstractItemModelTester tester(&model, fatal);
        CHECK(model.records() == open.document().numbers(*entity));
        CHECK(!model.fields().empty());
        CHECK(model.fields().size() <= 8);
        for (int column = 0; column < model.columnCount(); ++column) {
            model.sort(column, Qt::DescendingOrder);
            if (model.fields()[std::size_t(column)]->kind == Kind::AnyReference) continue;
            Query query;
            query.sort = {{QString::fromLatin1(model.fields()[std::size_t(column)]->name), true}};
            CHECK(model.records() == open.document().numbers(*entity, query));
            for (int row = 0; row < model.rowCount(); ++row)
                CHECK(!model.index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty());
        }
    }
}

TEST_CASE("Values are written in the language of the session")
{
    OpenSession open;
    const auto project = open.addProject(QStringLiteral("HACK"));
    WorkPackage workPackage;
    workPackage.project = project;
    workPackage.number = 2;
    workPackage.title = Text(Language::De, QStringLiteral("Erprobung"));
    workPackage.start = QDate(2026, 11, 22);
    open.add(workPackage);
    RecordModel model(open.session, workPackages());
    CHECK(shown(model, 0, "title") == QStringLiteral("Erprobung")); // the best there is
    CHECK(shown(model, 0, "start") == QStringLiteral("22 Nov 2026"));
    CHECK(shown(model, 0, "end") == QStringLiteral("—"));
    CHECK(model.index(0, columnOf(model, "end")).data(RecordModel::Nothing).toBool());
    open.session.setLanguage(Language::De);
    CHECK(shown(model, 0, "start") == QStringLiteral("22. Nov. 2026"));
}

TEST_CASE("Filters keep the rows that show what is typed")
{
    OpenSession open;
    const auto project = open.addProject(QStringLiteral("ÅL"));
    const auto other = open.addProject(QStringLiteral("Other"));
    open.addWorkPackage(project, 1, QStringLiteral("Élan"));
    open.addWorkPackage(project, 2, QStringLiteral("Pilots"));
    open.addWorkPackage(other, 2, QStringLiteral("Elaboration"));
    RecordTable table(open.session, workPackages());
    table.setColumns({QStringLiteral("number"), QStringLiteral("title"), QStringLiteral("project")});
    table.resize(700, 300);
    table.show();
    settle();
    RecordModel &model = table.model();
    auto &header = *table.findChild<FilterHeader *>();
    const auto type = [&](int column, const QString &text) {
        header.filter(column)->setFocus();
        header.filter(column)->clear();
        QTest::keyClicks(header.filter(column), text);
        QTest::qWait(250);
    };
    type(1, QStringLiteral("ela"));
    CHECK(model.rowCount() == 2);
    CHECK(model.total() == 3);
    CHECK(table.findChild<QLabel *>(QStringLiteral("count"))->text() == QStringLiteral("2 of 3"));
    type(2, QStringLiteral("al")); // the name of the project: accents do not matter
    REQUIRE(model.rowCount() == 1);
    CHECK(shown(model, 0, "title") == QStringLiteral("Élan"));
    type(1, QString());
    type(2, QString());
    type(0, QStringLiteral("2"));
    CHECK(model.rowCount() == 2);
    auto *refused = table.findChild<QLabel *>(QStringLiteral("refusedFilter"));
    CHECK(refused->isHidden());
    type(0, QStringLiteral("two"));
    CHECK(model.rowCount() == 0);
    CHECK(refused->isVisible());
    CHECK(refused->text().contains(QStringLiteral("two")));
    table.clearFilters();
    CHECK(model.rowCount() == 3);
    CHECK(header.filter(0)->text().isEmpty());
    CHECK(refused->isHidden());
}

TEST_CASE("The project that is chosen decides which rows there are")
{
    OpenSession open;
    const auto one = open.addProject(QStringLiteral("A"));
    const auto two = open.addProject(QStringLiteral("B"));
    open.addWorkPackage(one, 1, QStringLiteral("Of A"));
    open.addWorkPackage(two, 1, QStringLiteral("Of B"));
    RecordModel model(open.session, workPackages());
    CHECK(model.rowCount() == 2);
    open.session.setProject(two.number);
    REQUIRE(model.rowCount() == 1);
    CHECK(shown(model, 0, "title") == QStringLiteral("Of B"));
}

TEST_CASE("A change tells only the rows it touches, and the selection stays")
{
    OpenSession open;
    const auto project = open.addProject(QStringLiteral("A"));
    std::vector<Id<WorkPackage>> all;
    for (int i = 1; i <= 9; ++i) all.push_back(open.addWorkPackage(project, i, QString::number(10 - i)));
    RecordTable table(open.session, workPackages());
    table.resize(700, 400);
    table.show();
    settle();
    RecordModel &model = table.model();
    QAbstractItemModelTester tester(&model, fatal);
    table.select(all[4].number);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);

    open.addWorkPackage(project, 10, QStringLiteral("new"));
    CHECK(inserted.size() == 1);
    open.session.edit(TEXT("Step", "Delete %1"), {},
                      [&](Editor &editor) { editor.remove(workPackages(), all[0].number); });
    CHECK(removed.size() == 1);
    model.sort(columnOf(model, "title"), Qt::AscendingOrder);
    CHECK(table.current() == all[4].number);
    CHECK(table.selected() == std::vector<qint64>{all[4].number});

    open.session.edit(TEXT("Step", "Change %1"), {}, [&](Editor &editor) {
        WorkPackage moved = *open.document().record<WorkPackage>(all[8]);
        moved.title = Text(Language::En, QStringLiteral("zz"));
        editor.update(moved);
    });
    CHECK(model.recordAt(model.rowCount() - 1) == all[8].number);
    CHECK(table.current() == all[4].number);
    CHECK(reset.isEmpty());
    CHECK(model.records().size() == 9);
}

TEST_CASE("Delete removes the selected rows in one step, and Undo brings them back")
{
    OpenSession open;
    const auto project = open.addProject(QStringLiteral("A"));
    for (int i = 1; i <= 3; ++i) open.addWorkPackage(project, i, QString::number(i));
    RecordTable table(open.session, workPackages());
    table.resize(700, 400);
    table.show();
    settle();
    const auto steps = open.document().steps().size();
    table.view().selectAll();
    table.view().setFocus();
    QTest::keyClick(&table.view(), Qt::Key_Delete);
    CHECK(open.document().count(workPackages()) == 0);
    CHECK(open.document().steps().size() == steps + 1);
    auto *undo = table.findChild<QToolButton *>(QStringLiteral("undoNotice"));
    REQUIRE(!undo->isHidden());
    undo->click();
    CHECK(open.document().count(workPackages()) == 3);
    CHECK(undo->isHidden());
}

TEST_CASE("Copied rows are tab-separated, with numbers as spreadsheets take them")
{
    OpenSession open;
    Partner partner;
    partner.project = open.addProject(QStringLiteral("A"));
    Organisation organisation;
    organisation.name = QStringLiteral("Two\nlines");
    partner.organisation = open.add(organisation);
    partner.declaredEuContribution = Money::cents(251213788);
    open.add(partner);
    open.session.setLanguage(Language::De);
    RecordTable table(open.session, describe<Partner>());
    table.setColumns({QStringLiteral("organisation"), QStringLiteral("declared_eu_contribution")});
    table.show();
    settle();
    table.view().selectAll();
    table.copy();
    CHECK(QApplication::clipboard()->text() == QStringLiteral("Two lines\t2512137,88\n"));
    CHECK(shown(table.model(), 0, "declared_eu_contribution") == QStringLiteral("2.512.137,88"));
}

TEST_CASE("The totals are those of the rows shown")
{
    OpenSession open;
    Partner partner;
    partner.project = open.addProject(QStringLiteral("A"));
    for (const qint64 cents : {100'050, 200'000, -50}) {
        Organisation organisation;
        organisation.name = QString::number(cents);
        partner.organisation = open.add(organisation);
        partner.declaredEuContribution = Money::cents(cents);
        open.add(partner);
    }
    RecordTable table(open.session, describe<Partner>());
    table.setColumns({QStringLiteral("organisation"), QStringLiteral("declared_eu_contribution")});
    table.show();
    settle();
    const auto &totals = *table.findChild<TotalsRow *>();
    CHECK(totals.texts().value(1) == QStringLiteral("3,000.00"));
    table.model().setFilter(*describe<Partner>().field(u"organisation"), QStringLiteral("200"));
    CHECK(totals.texts().value(1) == QStringLiteral("2,000.00"));
}

TEST_CASE("An empty table says so and offers a new record")
{
    OpenSession open;
    RecordTable table(open.session, workPackages());
    table.show();
    settle();
    auto *empty = table.findChild<QWidget *>(QStringLiteral("emptyState"));
    CHECK(empty->isVisible());
    open.addWorkPackage(open.addProject(QStringLiteral("A")), 1, QStringLiteral("x"));
    CHECK(!empty->isVisible());
}

TEST_CASE("A hundred thousand rows open without being read")
{
    OpenSession open;
    const auto project = open.addProject(QStringLiteral("A"));
    open.session.edit(TEXT("Step", "Import"), {}, [&](Editor &editor) {
        WorkPackage workPackage;
        workPackage.project = project;
        for (int i = 0; i < 100'000; ++i) {
            workPackage.id = {};
            workPackage.number = 1 + i % 99;
            workPackage.title = Text(Language::En, QStringLiteral("Package %1").arg((i * 7919) % 100'000));
            editor.insert(workPackage);
        }
    });
    QElapsedTimer time;
    time.start();
    RecordTable table(open.session, workPackages());
    table.resize(1000, 600);
    table.show();
    settle();
    CHECK(table.model().rowCount() == 100'000);
    CHECK(table.model().rowsRead() < 200);
    table.view().scrollToBottom();
    settle();
    CHECK(table.model().rowsRead() < 400);
    WARN("opened and scrolled in " << time.restart() << " ms");
    table.model().sort(columnOf(table.model(), "title"), Qt::AscendingOrder);
    settle();
    WARN("sorted in " << time.restart() << " ms");
    table.model().setFilter(*workPackages().field(u"title"), QStringLiteral("999"));
    settle();
    WARN("filtered in " << time.restart() << " ms");
    CHECK(table.model().rowsRead() < 800);
    table.model().clearFilters();
    time.restart();
    open.session.edit(TEXT("Step", "Change %1"), {}, [&](Editor &editor) {
        WorkPackage one = *open.document().record<WorkPackage>(Ref<WorkPackage>(table.model().recordAt(5)));
        one.title = Text(Language::En, QStringLiteral("Package x"));
        editor.update(one);
    });
    settle();
    WARN("changed in " << time.restart() << " ms");
    CHECK(table.model().rowsRead() < 1000);
}
