// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which columns a table has, how wide they are, and which of them stay.
#include "core/model/attachment.h"
#include "core/model/indicator.h"
#include "tests/support/catch.h"
#include "tests/ui/open_session.h"
#include "tests/ui/shown_cells.h"
#include "ui/models/filter_header.h"
#include "ui/models/frozen_table.h"
#include "ui/models/record_table.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTest>

using namespace passerelle;

TEST_CASE("Of several projects the table says which one a record belongs to, unless columns were chosen")
{
    OpenSession open;
    const auto project = open.addProject(QStringLiteral("A"));
    open.addWorkPackage(project, 1, QStringLiteral("Package"));
    RecordTable table(open.session, workPackages());
    table.show();
    settle();
    CHECK(columnOf(table.model(), "project") < 0);
    table.hide();
    open.addProject(QStringLiteral("B"));
    table.show();
    settle();
    CHECK(columnOf(table.model(), "project") == 2);
    CHECK(shown(table.model(), 0, "project") == QStringLiteral("A"));
    open.session.setProject(project.number);
    CHECK(columnOf(table.model(), "project") < 0);
    table.setColumns({QStringLiteral("title")});
    open.session.setProject(0);
    CHECK(table.model().fields().size() == 1);
}

TEST_CASE("The room goes to the title of a record, not to its code or what the program keeps for itself")
{
    OpenSession open;
    Indicator indicator;
    indicator.project = open.addProject(QStringLiteral("A"));
    indicator.code = QStringLiteral("RCO116");
    indicator.name = Text(Language::En, QStringLiteral("Solutions that were developed by partners together"));
    open.add(indicator);
    RecordTable table(open.session, describe<Indicator>());
    table.resize(560, 300);
    table.show();
    settle();
    QTest::qWait(50); // the view takes over widths of columns a moment later
    CHECK(table.view().columnWidth(columnOf(table.model(), "name")) >= 200);
    CHECK(table.view().columnWidth(columnOf(table.model(), "code")) < 100);

    const RecordModel documents(open.session, describe<FileDocument>());
    CHECK(columnOf(documents, "file_name") > 0);
    CHECK(columnOf(documents, "content_hash") < 0);
    CHECK(columnOf(documents, "size") < 0);
}

TEST_CASE("Chosen columns are remembered")
{
    OpenSession open;
    QSettings().setValue(QStringLiteral("columns/work_package"),
                         QStringList{QStringLiteral("end"), QStringLiteral("gone"), QStringLiteral("title")});
    RecordTable table(open.session, workPackages());
    REQUIRE(table.model().fields().size() == 2);
    CHECK(table.model().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() == QStringLiteral("End"));
    QSettings().clear();
}

TEST_CASE("The first columns stay while the others scroll, and answer the mouse where they are seen")
{
    OpenSession open;
    const auto project = open.addProject(QStringLiteral("A"));
    for (const int number : {2, 1, 3})
        open.addWorkPackage(project, number, QStringLiteral("Package %1").arg(number));
    RecordTable table(open.session, workPackages());
    QStringList names{QStringLiteral("title")};
    for (const Field &field : workPackages().fields)
        if (field.name != std::string_view("title")) names += QString::fromLatin1(field.name);
    table.setColumns(names);
    table.resize(560, 400);
    table.show();
    settle();
    QTest::qWait(50); // the view takes over widths of columns a moment later
    FrozenTable &view = table.view();
    QScrollBar &bar = *view.horizontalScrollBar();
    REQUIRE(bar.maximum() > 0);
    bar.setValue(0);
    settle();
    const QRect frozen(0, 0, view.columnWidth(0) - 2, view.viewport()->height());
    const QImage before = view.viewport()->grab(frozen).toImage();
    bar.setValue(bar.maximum());
    settle();
    REQUIRE(view.head().frozenWidth() == view.columnWidth(0));
    CHECK(view.viewport()->grab(frozen).toImage() == before);
    CHECK(view.indexAt(QPoint(10, 10)).column() == 0);
    CHECK(view.indexAt(QPoint(frozen.width() + 20, 10)).column() > 0);
    CHECK(table.findChild<QLineEdit *>(QStringLiteral("filter0"))->x() == 2);
    QTest::mouseClick(view.head().viewport(), Qt::LeftButton, {}, QPoint(20, 10));
    CHECK(view.head().sortIndicatorSection() == 0);
    CHECK(shown(table.model(), 0, "title") == QStringLiteral("Package 1"));

    // What is chosen with the keys is never under them; to choose the first column scrolls nothing.
    view.setCurrentIndex(table.model().index(0, 1));
    CHECK(view.visualRect(table.model().index(0, 1)).left() >= view.head().frozenWidth());
    bar.setValue(bar.maximum());
    view.setCurrentIndex(table.model().index(1, 0));
    CHECK(bar.value() == bar.maximum());
    CHECK(view.visualRect(table.model().index(1, 0)).left() == 0);
    table.findChild<QLineEdit *>(QStringLiteral("filter1"))->setFocus();
    CHECK(table.findChild<QLineEdit *>(QStringLiteral("filter1"))->x() >= view.head().frozenWidth());
}
