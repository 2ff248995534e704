// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole window, offscreen: what a person does in it. With PASSERELLE_SHOTS=folder it also leaves
// pictures.
#include "core/base/translation.h"
#include "core/model/entities.h"
#include "core/sample/demo.h"
#include "core/sample/sample.h"
#include "tests/support/catch.h"
#include "ui/actions.h"
#include "ui/charts/chart_view.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_panel.h"
#include "ui/look/look.h"
#include "ui/main_window.h"
#include "ui/models/record_table.h"
#include "ui/pages/figures_table.h"
#include "ui/pages/section_page.h"
#include "ui/portfolio_files.h"
#include "ui/sections.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/tile.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <set>

using namespace passerelle;

namespace
{

QStringList warnings;

void keepWarning(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    // The offscreen platform has no window manager to ask.
    if (type != QtDebugMsg && type != QtInfoMsg && !text.contains(u"propagateSizeHints")) warnings += text;
}

const Entity &entity(const char *name) { return *entityNamed(QLatin1String(name)); }

// A window with settings and files of its own; warnings of Qt are kept and looked at in the end.
struct Opened {
    QTemporaryDir folder;
    Translation translation;
    std::unique_ptr<Session> session;
    std::unique_ptr<MainWindow> window;

    explicit Opened(QSize size = {1440, 900})
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("passerelle"));
        warnings.clear();
        qInstallMessageHandler(keepWarning);
        Installation installation{
            QStringLiteral("test"), QStringLiteral("Ana"), {}, folder.filePath(QStringLiteral("data"))};
        session = std::make_unique<Session>(installation);
        window = std::make_unique<MainWindow>(*session, translation);
        window->resize(size);
        window->show();
        settle();
    }
    ~Opened()
    {
        window.reset();
        translation.use(Language::En);
        qInstallMessageHandler(nullptr);
        for (const QString &warning : warnings) FAIL_CHECK(warning.toStdString());
    }

    static void settle()
    {
        for (int i = 0; i < 5; ++i) QApplication::processEvents();
    }
    void fill(const std::function<void(Editor &)> &content)
    {
        REQUIRE(window->files().create(folder.filePath(QStringLiteral("test.passerelle")),
                                       TEXT("Step", "Fill in"), content));
        QTest::qWait(250); // figures follow a change after a pause
    }
    void sample()
    {
        fill([](Editor &editor) { fillSample(editor); });
    }
    void demo()
    {
        fill([](Editor &editor) {
            DemoOptions options;
            options.projects = 3;
            options.today = QDate(2026, 11, 22);
            fillDemo(editor, options);
        });
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void shoot(const QString &name)
    {
        const QString where = qEnvironmentVariable("PASSERELLE_SHOTS");
        if (where.isEmpty()) return;
        QDir().mkpath(where);
        QTest::qWait(900); // problems and counts come later
        window->grab().save(QDir(where).filePath(name + QStringLiteral(".png")));
    }
    Document &document() const { return *session->document(); }
};

struct InDark {
    InDark() { applyLook(*qApp, Scheme::Dark); }
    ~InDark() { applyLook(*qApp, Scheme::Light); }
};

void openEveryView(Opened &opened, const QString &shotPrefix)
{
    for (const auto &group : sectionGroups())
        for (const Section &section : group) {
            SectionPage *page = opened.window->openSection(QLatin1String(section.id));
            REQUIRE(page);
            for (const SectionView &view : section.views) {
                page->openView(QLatin1String(view.id));
                Opened::settle();
                CHECK(page->view() == QLatin1String(view.id));
                opened.shoot(shotPrefix + QLatin1String(section.id) + u'_' + QLatin1String(view.id));
            }
            for (const char *name : section.entities) {
                page->openView(QLatin1String(name));
                Opened::settle();
                REQUIRE(page->entity() == &entity(name));
                CHECK(page->table()->model().rowCount() == opened.document().count(entity(name)));
                if (name != section.entities.front()) continue;
                if (const qint64 first = page->table()->model().recordAt(0))
                    page->showRecord(entity(name), first);
                Opened::settle();
                opened.shoot(shotPrefix + QLatin1String(section.id));
            }
        }
}

QStringList mnemonicDoubles(const QList<QAction *> &actions)
{
    QStringList doubles;
    std::set<QChar> seen;
    for (const QAction *action : actions) {
        const QKeySequence key = QKeySequence::mnemonic(action->text());
        const qsizetype at = action->text().indexOf(u'&');
        if (!action->isSeparator() && key.isEmpty()) doubles += QStringLiteral("none: ") + action->text();
        if (at >= 0 && !seen.insert(action->text().at(at + 1).toLower()).second) doubles += action->text();
        if (action->menu()) doubles += mnemonicDoubles(action->menu()->actions());
    }
    return doubles;
}

} // namespace

TEST_CASE("Every entity stands in exactly one section")
{
    QHash<QString, int> places;
    for (const auto &group : sectionGroups())
        for (const Section &section : group)
            for (const char *name : section.entities) {
                CAPTURE(name);
                REQUIRE(entityNamed(QLatin1String(name)));
                ++places[QLatin1String(name)];
            }
    for (const Entity *each : entities()) {
        CAPTURE(each->name);
        CHECK(places.value(QLatin1String(each->name)) == 1);
        CHECK(sectionOf(*each));
    }
}

TEST_CASE("Without a portfolio the window offers to make one and says why the rest cannot be done")
{
    Opened opened;
    CHECK(opened.window->findChild<QPushButton *>(QStringLiteral("startSample"))->isVisible());
    CHECK(!opened.window->actions().import->isEnabled());
    CHECK(!opened.window->actions().import->statusTip().isEmpty());
    CHECK(opened.window->actions().open->isEnabled());
    opened.shoot(QStringLiteral("start"));
}

TEST_CASE("Every page of the demonstration opens in light and in dark")
{
    Opened opened;
    opened.demo();
    openEveryView(opened, QStringLiteral("demo_light_"));
    InDark dark;
    openEveryView(opened, QStringLiteral("demo_dark_"));
}

TEST_CASE("Every page opens at 1280 × 720")
{
    Opened opened({1280, 720});
    opened.sample();
    openEveryView(opened, QStringLiteral("sample_small_"));
    CHECK(opened.window->width() == 1280);
}

TEST_CASE("The overview counts the sample, and a tile opens the list behind it")
{
    Opened opened;
    opened.sample();
    opened.window->openSection(QStringLiteral("overview"));
    opened.shoot(QStringLiteral("sample_light_overview"));
    auto *projects = opened.window->findChild<Tile *>(QStringLiteral("projectsTile"));
    REQUIRE(projects);
    CHECK(projects->number() == QStringLiteral("2"));
    CHECK(opened.window->findChild<Tile *>(QStringLiteral("budgetTile"))->number()
          == QStringLiteral("2,512,138"));
    projects->click();
    CHECK(QLatin1String(opened.window->page()->section().id) == QLatin1String("project"));
}

TEST_CASE("A field that is edited in the form is changed, and undo and redo bring it back and forth")
{
    Opened opened;
    opened.sample();
    const qint64 project = opened.document().numbers(entity("project")).front();
    const QString before = opened.document().row(entity("project"), project)->text("acronym");
    opened.window->showRecord(&entity("project"), project, QStringLiteral("acronym"));
    Opened::settle();
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(field);
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("RENAMED"));
    QTest::keyClick(field, Qt::Key_Tab);
    const auto acronym = [&] { return opened.document().row(entity("project"), project)->text("acronym"); };
    CHECK(acronym() == QStringLiteral("RENAMED"));
    opened.window->actions().undo->trigger();
    CHECK(acronym() == before);
    opened.window->actions().redo->trigger();
    CHECK(acronym() == QStringLiteral("RENAMED"));
}

TEST_CASE("A new record belongs to the project that is shown and is selected")
{
    Opened opened;
    opened.sample();
    const qint64 project = opened.document().numbers(entity("project")).front();
    opened.session->setProject(project);
    opened.window->openSection(QStringLiteral("risks"));
    const qint64 before = opened.document().count(entity("risk"));
    opened.window->actions().newRecord->trigger();
    Opened::settle();
    CHECK(opened.document().count(entity("risk")) == before + 1);
    const qint64 made = opened.window->page()->table()->current();
    REQUIRE(made);
    CHECK(opened.document().projectOf(entity("risk"), made) == project);
    CHECK(opened.window->panel().record() == made);
}

TEST_CASE("A new record of any kind is made or waits in the form for what is missing")
{
    Opened opened;
    opened.sample();
    for (const Entity *each : entities()) {
        CAPTURE(each->name);
        const qint64 before = opened.document().count(*each);
        opened.window->createRecord(*each);
        Opened::settle();
        CHECK(opened.window->page()->entity() == each);
        CHECK(opened.document().count(*each) - before <= 1);
        CHECK(opened.window->panel().form().entity() == each);
        CHECK(opened.window->findChildren<QMessageBox *>().isEmpty());
    }
}

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
    if (const QString where = qEnvironmentVariable("PASSERELLE_SHOTS"); !where.isEmpty())
        dialog->grab().save(where + QStringLiteral("/import.png"));
}

TEST_CASE("The budget shows its charts")
{
    Opened opened;
    opened.demo();
    opened.window->openSection(QStringLiteral("budget"));
    Opened::settle();
    const auto charts = opened.window->page()->findChildren<ChartView *>();
    REQUIRE(charts.size() == 2);
    for (const ChartView *chart : charts) CHECK(!chart->data().isEmpty());
}

TEST_CASE("The language changes while the program runs, and back")
{
    Opened opened;
    opened.sample();
    opened.window->openSection(QStringLiteral("overview"));
    Opened::settle();
    const auto budget = [&] {
        return opened.window->findChild<Tile *>(QStringLiteral("budgetTile"))->number();
    };
    CHECK(budget() == QStringLiteral("2,512,138"));
    opened.window->setLanguage(Language::De);
    QTest::qWait(200);
    CHECK(budget() == QStringLiteral("2.512.138"));
    CHECK(opened.window->actions().languages->actions().at(int(Language::De))->isChecked());
    opened.shoot(QStringLiteral("sample_de_overview"));
    opened.window->setLanguage(Language::En);
    QTest::qWait(200);
    CHECK(budget() == QStringLiteral("2,512,138"));
}

TEST_CASE("No two entries of a menu have the same letter, in any language")
{
    Opened opened;
    opened.sample();
    for (const Language language : allLanguages) {
        CAPTURE(code(language));
        opened.window->setLanguage(language);
        Opened::settle();
        CHECK(mnemonicDoubles(opened.window->menuBar()->actions()).join(u'\n').toStdString().empty());
    }
}

TEST_CASE("Search finds a record and goes to it")
{
    Opened opened;
    opened.sample();
    opened.window->actions().find->trigger();
    Opened::settle();
    auto *words = opened.window->findChild<QLineEdit *>(QStringLiteral("searchWords"));
    REQUIRE(words);
    QTest::keyClicks(words, QStringLiteral("bio"));
    auto *results = opened.window->findChild<QListWidget *>(QStringLiteral("searchResults"));
    REQUIRE(results->count() > 1);
    REQUIRE(results->currentItem());
    if (const QString where = qEnvironmentVariable("PASSERELLE_SHOTS"); !where.isEmpty())
        words->window()->grab().save(where + QStringLiteral("/search.png"));
    QTest::keyClick(words, Qt::Key_Return);
    Opened::settle();
    REQUIRE(opened.window->page()->table());
    CHECK(opened.window->page()->table()->current() != 0);
    CHECK(opened.window->panel().record() == opened.window->page()->table()->current());
}

TEST_CASE("A problem leads to the field that it is about")
{
    Opened opened;
    opened.fill([](Editor &editor) {
        Row row(entity("project"));
        row.set("acronym", QStringLiteral("ALONE"));
        editor.insert(row);
    });
    opened.window->actions().check->trigger();
    Opened::settle();
    auto *list = opened.window->findChild<QTableView *>(QStringLiteral("problemsTable"));
    REQUIRE(list->model()->rowCount() > 0);
    Q_EMIT list->activated(list->model()->index(0, 0));
    Opened::settle();
    CHECK(opened.window->page()->entity() == &entity("project"));
    CHECK(opened.window->panel().record() != 0);
}

TEST_CASE("A second window on the same file cannot change it and says so")
{
    Opened opened;
    opened.sample();
    Translation translation;
    Session other({QStringLiteral("other"), QStringLiteral("Ben"), {}, {}});
    MainWindow second(other, translation);
    second.show();
    second.openFile(opened.document().path());
    Opened::settle();
    REQUIRE(other.document());
    auto *banner = second.findChild<QLabel *>(QStringLiteral("readOnlyBanner"));
    CHECK(banner->isVisible());
    CHECK(!banner->text().isEmpty());
    CHECK(!second.actions().newRecord->isEnabled());
    CHECK(second.actions().newRecord->statusTip() == banner->text());
}

TEST_CASE("A record that leaves the filtered table while a field of it is edited takes the form along")
{
    Opened opened;
    opened.sample();
    const qint64 project = opened.document().numbers(entity("project")).front();
    opened.window->showRecord(&entity("project"), project, QStringLiteral("acronym"));
    RecordTable *table = opened.window->page()->table();
    const QString acronym = opened.document().row(entity("project"), project)->text("acronym");
    table->model().setFilter(*entity("project").field(u"acronym"), acronym);
    Opened::settle();
    REQUIRE(table->model().rowCount() == 1);
    opened.window->showRecord(&entity("project"), project, QStringLiteral("acronym"));
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(field);
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("ELSEWHERE"));
    QTest::keyClick(field, Qt::Key_Tab);
    Opened::settle();
    CHECK(opened.document().row(entity("project"), project)->text("acronym") == QStringLiteral("ELSEWHERE"));
    CHECK(table->model().rowCount() == 0);
    CHECK(opened.window->panel().record() == 0);
    auto *nothing = opened.window->findChild<QLabel *>(QStringLiteral("panelNothing"));
    CHECK(nothing->isVisible());
    CHECK(!nothing->text().isEmpty());
}

TEST_CASE("The key for copying copies the rows of the table and, from the menu, the text of a field")
{
    Opened opened;
    opened.sample();
    const qint64 project = opened.document().numbers(entity("project")).front();
    opened.window->showRecord(&entity("project"), project);
    RecordTable *table = opened.window->page()->table();
    table->view().setFocus();
    Opened::settle();
    QApplication::clipboard()->clear();
    QTest::keyClick(&table->view(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().contains(u'\t'));
    for (auto *text : opened.window->panel().form().findChildren<QPlainTextEdit *>()) {
        text->setFocus();
        text->setPlainText(QStringLiteral("of the field"));
        text->selectAll();
        opened.window->actions().copy->trigger();
        CHECK(QApplication::clipboard()->text() == QStringLiteral("of the field"));
        text->document()->setModified(false);
        break;
    }
}

TEST_CASE("An ampersand in the name of a step stays one")
{
    Opened opened;
    opened.fill([](Editor &editor) {
        Row row(entity("project"));
        row.set("acronym", QStringLiteral("R&D"));
        editor.insert(row);
    });
    opened.session->edit(TEXT("Step", "Change %1"), QStringLiteral("R&D"), [&](Editor &editor) {
        Row row = *opened.document().row(entity("project"),
                                         opened.document().numbers(entity("project")).front());
        row.set("acronym", QStringLiteral("R&D 2"));
        editor.update(row);
    });
    Opened::settle();
    const QAction &undo = *opened.window->actions().undo;
    CHECK(undo.toolTip().contains(QStringLiteral("R&D (")));
    CHECK(undo.text().contains(QStringLiteral("&&")));
    opened.window->setLanguage(Language::Fr);
    Opened::settle();
    CHECK(!opened.window->actions().import->toolTip().contains(QStringLiteral("  ")));
    CHECK(!opened.window->actions().import->toolTip().contains(QStringLiteral(" \u00a0(")));
}

TEST_CASE("Rows of every table are as high as the density says, on pages made before and after")
{
    Opened opened;
    opened.sample();
    opened.window->openSection(QStringLiteral("overview"));
    opened.window->openSection(QStringLiteral("partners"));
    Opened::settle();
    opened.window->actions().densities->actions().at(1)->trigger();
    opened.window->openSection(QStringLiteral("budget"));
    opened.window->openSection(QStringLiteral("problems"));
    opened.window->openSection(QStringLiteral("plan"));
    Opened::settle();
    const int compact = rowHeight();
    for (const QTableView *table : opened.window->findChildren<QTableView *>()) {
        CAPTURE(table->objectName().toStdString());
        CHECK(table->verticalHeader()->defaultSectionSize() == compact);
    }
    opened.window->actions().densities->actions().at(0)->trigger();
    CHECK(rowHeight() > compact);
}

TEST_CASE("Titles of figures are seen whole, in two lines where they need them")
{
    Opened opened({1280, 720});
    opened.demo();
    opened.window->openSection(QStringLiteral("budget"));
    auto *table = opened.window->page()->findChild<FiguresTable *>();
    const QHeaderView &head = *table->horizontalHeader();
    QFont bold = QApplication::font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    for (const Language language : allLanguages) {
        opened.window->setLanguage(language);
        QTest::qWait(250);
        for (int column = 0; column < head.count(); ++column) {
            const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
            const QRect needed = metrics.boundingRect(QRect(0, 0, head.sectionSize(column) - 12, 1000),
                                                      Qt::TextWordWrap, title);
            CAPTURE(title.toStdString(), head.sectionSize(column), head.height());
            CHECK(needed.height() <= head.height());
            CHECK(needed.width() <= head.sectionSize(column));
        }
    }
}

TEST_CASE("A list that only informs has no button without a name")
{
    Opened opened;
    opened.sample();
    opened.window->actions().shortcuts->trigger();
    Opened::settle();
    auto *dialog = opened.window->findChild<QDialog *>(QStringLiteral("listDialog"));
    REQUIRE(dialog);
    for (const QPushButton *button : dialog->findChildren<QPushButton *>())
        CHECK((!button->isVisible() || !button->text().isEmpty()));
}
