// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Taking records over from files, in the window.
#include "tests/ui/opened_window.h"
#include "ui/dialogs/import_dialog.h"

#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>
#include <QUrl>

using namespace passerelle;

TEST_CASE("Two files of CORDIS are imported as one step")
{
    Opened opened;
    opened.fill([](Editor &) {});
    opened.write(
        QStringLiteral("project.csv"),
        "id;acronym;status;title;startDate;endDate;totalCost;ecMaxContribution;legalBasis;frameworkProgramme;"
        "objective\n100000001;BRIDGE;SIGNED;A bridge;2024-01-01;2026-12-31;1000.50;750.25;X;HORIZON;Text\n");
    opened.write(QStringLiteral("organization.csv"),
                 "projectID;projectAcronym;organisationID;vatNumber;name;shortName;SME;activityType;street;"
                 "postCode;city;"
                 "country;nutsCode;geolocation;organizationURL;contentUpdateDate;order;role;ecContribution;"
                 "netEcContribution;"
                 "totalCost;endOfParticipation\n100000001;BRIDGE;900000001;EL1;University;UNI;false;HES;Road "
                 "1;10000;Athens;"
                 "EL;EL303;;;2024-05-01;1;coordinator;500.25;400;600;false\n");
    auto *dialog = new ImportDialog(*opened.session, opened.window.get());
    dialog->open();
    dialog->takeFiles({opened.folder.filePath(QStringLiteral("project.csv")),
                       opened.folder.filePath(QStringLiteral("organization.csv"))});
    dialog->startImport();
    CHECK(dialog->result().inserted > 2);
    CHECK(dialog->result().refused.empty());
    CHECK(opened.document().count(entity("project")) == 1);
    dialog->close();
    opened.window->actions().undo->trigger();
    CHECK(opened.document().count(entity("project")) == 0);
}

TEST_CASE("A table is imported after its columns were matched, and refused rows are listed with their line")
{
    Opened opened;
    opened.fill([](Editor &) {});
    opened.write(QStringLiteral("people.csv"), "Name;Start\nALPHA;2024-01-01\nBETA;soon\n");
    auto *dialog = new ImportDialog(*opened.session, opened.window.get());
    dialog->open();
    dialog->takeFiles({opened.folder.filePath(QStringLiteral("people.csv"))});
    auto *button = dialog->findChild<QPushButton *>(QStringLiteral("importButton"));
    CHECK(!button->isEnabled()); // nobody said what the rows are
    auto *kind = dialog->findChild<QComboBox *>(QStringLiteral("importEntity"));
    kind->setCurrentIndex(kind->findData(QStringLiteral("project")));
    Q_EMIT kind->activated(kind->currentIndex());
    CHECK(button->isEnabled());
    auto *preview = dialog->findChild<QTableView *>(QStringLiteral("importPreview"));
    auto *name = qobject_cast<QComboBox *>(preview->indexWidget(preview->model()->index(0, 0)));
    REQUIRE(name);
    name->setCurrentIndex(name->findData(QStringLiteral("acronym")));
    Q_EMIT name->activated(name->currentIndex());
    dialog->startImport();
    CHECK(dialog->result().inserted == 1);
    auto *refused = dialog->findChild<QTreeWidget *>(QStringLiteral("importRefused"));
    REQUIRE(refused->topLevelItemCount() == 1);
    CHECK(refused->topLevelItem(0)->text(0) == QStringLiteral("3"));
    Opened::shoot(QStringLiteral("import"), *dialog);
}

TEST_CASE("Of two tables with the same titles a column is left out of one only, and foreign numbers of both")
{
    Opened opened;
    opened.fill([](Editor &) {});
    opened.write(QStringLiteral("organisation.csv"), "id,name,country\n1,Univerza,SI\n");
    opened.write(QStringLiteral("region.csv"), "id,code,name,country\n1,SI04,West,SI\n");
    auto *dialog = new ImportDialog(*opened.session, opened.window.get());
    dialog->open();
    dialog->takeFiles({opened.folder.filePath(QStringLiteral("organisation.csv")),
                       opened.folder.filePath(QStringLiteral("region.csv"))});
    const auto *preview = dialog->findChild<QTableView *>(QStringLiteral("importPreview"));
    auto *country = qobject_cast<QComboBox *>(preview->indexWidget(preview->model()->index(0, 2)));
    REQUIRE(country);
    CHECK(country->currentData().toString() == QStringLiteral("country"));
    country->setCurrentIndex(0);
    Q_EMIT country->activated(0);
    dialog->startImport();
    CHECK(dialog->result().inserted == 2);
    CHECK(opened.document().rows(entity("organisation")).at(0).text("country").isEmpty());
    CHECK(opened.document().rows(entity("region")).at(0).text("country") == QStringLiteral("SI"));
    CHECK(opened.document().numbers(entity("region")).front() > 1);
}

TEST_CASE("Files can be dropped on the empty dialog")
{
    Opened opened;
    opened.fill([](Editor &) {});
    opened.write(QStringLiteral("project.csv"), "acronym\nALPHA\n");
    auto *dialog = new ImportDialog(*opened.session, opened.window.get());
    dialog->open();
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(opened.folder.filePath(QStringLiteral("project.csv")))});
    QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &files, Qt::LeftButton, {});
    enter.ignore();
    QApplication::sendEvent(dialog, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &files, Qt::LeftButton, {});
    QApplication::sendEvent(dialog, &drop);
    Opened::settle();
    CHECK(dialog->findChild<QPushButton *>(QStringLiteral("importButton"))->isEnabled());
    dialog->startImport();
    CHECK(dialog->result().inserted == 1);
}
