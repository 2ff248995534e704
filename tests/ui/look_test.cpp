// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/ui/open_session.h"
#include "ui/look/colours.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/type_scale.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/sidebar_delegate.h"

#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>
#include <QToolButton>

using namespace passerelle;

namespace
{
// Restores the light look that the other tests start from.
struct Dark {
    Dark() { applyLook(*qApp, Scheme::Dark); }
    ~Dark() { applyLook(*qApp, Scheme::Light); }
};

QImage drawn(const QIcon &icon)
{
    QImage image(20, 20, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    icon.paint(&painter, image.rect());
    return image;
}

int inkedPixels(const QImage &image)
{
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            inked += qAlpha(image.pixel(x, y)) > 40 ? 1 : 0;
        }
    }
    return inked;
}

std::vector<std::vector<SidebarEntry>> groups()
{
    return {{{QStringLiteral("overview"), QStringLiteral("overview"), QStringLiteral("Overview")}},
            {{QStringLiteral("project"), QStringLiteral("project"), QStringLiteral("Project")},
             {QStringLiteral("partners"), QStringLiteral("partners"), QStringLiteral("Partners"), 9}}};
}
} // namespace

TEST_CASE("Contrast is computed as WCAG 2.1 defines it")
{
    CHECK(std::abs(contrast(Qt::black, Qt::white) - 21) < 0.001);
    CHECK(std::abs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
}

TEST_CASE("Text has a contrast of 4.5 and controls of 3 on every ground they stand on, in light and dark")
{
    for (const Colours *c : {&lightColours(), &darkColours()}) {
        CAPTURE(c->dark);
        for (const QColor &ground : {c->window, c->base, c->alternate, c->sidebar, c->header, c->raised,
                                     c->selection, c->idleSelection, c->water, c->land, c->participating}) {
            CAPTURE(ground.name().toStdString());
            CHECK(contrast(c->text, ground) >= 4.5);
        }
        for (const QColor &ground : {c->window, c->base, c->alternate, c->sidebar, c->header, c->raised,
                                     c->selection, c->idleSelection}) {
            CAPTURE(ground.name().toStdString());
            CHECK(contrast(c->muted, ground) >= 4.5);
            CHECK(contrast(c->focus, ground) >= 3);
        }
        CHECK(contrast(c->placeholder, c->base) >= 4.5);
        CHECK(contrast(c->link, c->base) >= 4.5);
        CHECK(contrast(c->link, c->window) >= 4.5);
        CHECK(contrast(c->onAccent, c->accent) >= 4.5);
        CHECK(contrast(c->onAccent, c->hover) >= 4.5);
        CHECK(contrast(c->offer, c->base) >= 4.5);
        CHECK(contrast(c->need, c->base) >= 4.5);
        CHECK(contrast(c->control, c->base) >= 3);
        CHECK(contrast(c->control, c->window) >= 3);
        CHECK(contrast(c->quiet, c->base) >= 3);
        for (const StatusColour &status : {c->ok, c->info, c->warn, c->error, c->idle, c->demo}) {
            CAPTURE(status.text.name().toStdString());
            CHECK(contrast(status.text, status.ground) >= 4.5);
        }
        for (std::size_t index = 0; index < c->categorical.size(); ++index) {
            CAPTURE(index);
            CHECK(contrast(c->categorical[index], c->base) >= 3);
            CHECK(contrast(c->inside[index], c->categorical[index]) >= 3);
        }
    }
}

TEST_CASE("Sequential colours stand out more with every class")
{
    for (const Colours *c : {&lightColours(), &darkColours()}) {
        CAPTURE(c->dark);
        for (std::size_t index = 1; index < c->sequential7.size(); ++index) {
            CHECK(contrast(c->sequential7[index], c->base) > contrast(c->sequential7[index - 1], c->base));
        }
        for (std::size_t index = 1; index < c->sequential5.size(); ++index) {
            CHECK(contrast(c->sequential5[index], c->base) > contrast(c->sequential5[index - 1], c->base));
        }
    }
}

TEST_CASE("Applying a scheme changes the palette, the colours and the icons that exist already")
{
    const QIcon budget = icon(QStringLiteral("budget"));
    const QImage before = drawn(budget);
    CHECK(QApplication::palette().color(QPalette::Window) == lightColours().window);
    const Dark dark;
    CHECK(&colours() == &darkColours());
    CHECK(QApplication::palette().color(QPalette::Window) == darkColours().window);
    CHECK(QApplication::palette().color(QPalette::Inactive, QPalette::Highlight)
          == darkColours().idleSelection);
    CHECK(drawn(budget) != before);
}

TEST_CASE("Every icon draws something inside its margin, in the colour asked for")
{
    REQUIRE(iconNames().size() >= 60);
    for (const QString &name : iconNames()) {
        CAPTURE(name.toStdString());
        const QImage image = drawn(icon(name));
        CHECK(inkedPixels(image) > 8);
        CHECK(drawn(icon(name, IconTone::Accent)) != image);
        int outside = 0;
        for (int at = 0; at < 20; ++at) {
            outside += qAlpha(image.pixel(at, 0)) + qAlpha(image.pixel(at, 19));
            outside += qAlpha(image.pixel(0, at)) + qAlpha(image.pixel(19, at));
        }
        CHECK(outside == 0);
    }
    CHECK(icon(QStringLiteral("no such icon")).isNull());
    CHECK(inkedPixels(drawn(programIcon())) > 300);
}

TEST_CASE("The type scale follows the font of the application and never falls below eight points")
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(14);
    QApplication::setFont(large);
    CHECK(fontFor(TypeStep::Caption).pointSizeF() == 13);
    CHECK(fontFor(TypeStep::PageTitle).pointSizeF() == 19);
    CHECK(rowHeight() == QFontMetrics(large).height() + 10);
    large.setPointSizeF(8.5);
    QApplication::setFont(large);
    CHECK(fontFor(TypeStep::Caption).pointSizeF() == 8);
    QApplication::setFont(before);
}

TEST_CASE("Figures are set in a font with tabular digits")
{
    CHECK(hasTabularDigits(figures(QApplication::font())));
}

TEST_CASE("The side bar tells which section is chosen, by keyboard, and jumps over the dividers")
{
    Sidebar sidebar;
    sidebar.setGroups(groups());
    QSignalSpy chosen(&sidebar, &Sidebar::chosen);
    sidebar.setCurrent(QStringLiteral("overview"));
    CHECK(chosen.isEmpty());
    auto *list = sidebar.findChild<QListWidget *>(QStringLiteral("sections"));
    QTest::keyClick(list, Qt::Key_Down);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].toString() == QStringLiteral("project"));
    sidebar.openGroup(0);
    CHECK(sidebar.current() == QStringLiteral("overview"));
    sidebar.openGroup(7);
    CHECK(sidebar.current() == QStringLiteral("overview"));
}

TEST_CASE("The side bar keeps its section when its texts are set again, and names its counts")
{
    Sidebar sidebar;
    sidebar.setGroups(groups());
    sidebar.setCurrent(QStringLiteral("partners"));
    QSignalSpy chosen(&sidebar, &Sidebar::chosen);
    sidebar.setGroups(groups());
    CHECK(sidebar.current() == QStringLiteral("partners"));
    CHECK(chosen.isEmpty());
    sidebar.setCount(QStringLiteral("partners"), 12);
    auto *list = sidebar.findChild<QListWidget *>(QStringLiteral("sections"));
    CHECK(list->currentItem()->data(Qt::AccessibleTextRole).toString() == QStringLiteral("Partners, 12"));
}

TEST_CASE("Views are segments while they fit and a combo box when they do not")
{
    SegmentedControl views;
    views.setViews({{QStringLiteral("partner"), QStringLiteral("By partner"), QStringLiteral("table")},
                    {QStringLiteral("work"), QStringLiteral("By work package"), {}}});
    QSignalSpy chosen(&views, &SegmentedControl::chosen);
    views.resize(views.sizeHint());
    views.show();
    auto *combo = views.findChild<QComboBox *>();
    auto *second = views.findChild<QToolButton *>(QStringLiteral("view_work"));
    CHECK(combo->isHidden());
    QTest::mouseClick(second, Qt::LeftButton);
    CHECK(views.current() == QStringLiteral("work"));
    CHECK(chosen.size() == 1);
    views.resize(views.sizeHint().width() - 1, views.height());
    CHECK(combo->isVisible());
    CHECK(!second->isVisible());
    CHECK(combo->currentIndex() == 1);
    QTest::keyClick(combo, Qt::Key_Up);
    CHECK(views.current() == QStringLiteral("partner"));
    CHECK(chosen.size() == 2);
}

TEST_CASE("A badge has the colours of its status")
{
    Badge badge(Status::Error, QStringLiteral("late"));
    badge.resize(80, 24);
    CHECK(badge.grab().toImage().pixelColor(4, 4) == colours().error.ground);
    badge.setStatus(Status::Ok);
    CHECK(badge.grab().toImage().pixelColor(4, 4) == colours().ok.ground);
}

TEST_CASE("Errors are counted in a badge; what is only expected is as quiet as other counts")
{
    Sidebar sidebar;
    sidebar.setGroups(groups());
    const QString id = QStringLiteral("partners");
    sidebar.setCurrent(id);
    const auto shown = [&](SidebarDelegate::Role role) {
        return sidebar.findChild<QListWidget *>(QStringLiteral("sections"))->currentItem()->data(role);
    };
    sidebar.setProblems(id, 0, 18, QStringLiteral("sentence"));
    CHECK(shown(SidebarDelegate::Count).toInt() == 18);
    CHECK(!shown(SidebarDelegate::Alert).toBool());
    sidebar.setProblems(id, 2, 18, QStringLiteral("sentence"));
    CHECK(shown(SidebarDelegate::Count).toInt() == 2);
    CHECK(shown(SidebarDelegate::Alert).toBool());
    sidebar.setProblems(id, 0, 0, QStringLiteral("sentence"));
    CHECK(!shown(SidebarDelegate::Alert).toBool());
}

TEST_CASE("A sentence about the page that has no room beside the views takes a line of its own")
{
    PageHeader header;
    header.setTitle(QStringLiteral("Budget"));
    header.views().setViews({{QStringLiteral("a"), QStringLiteral("Figures of the budget"), {}},
                             {QStringLiteral("b"), QStringLiteral("Lines of the budget"), {}}});
    auto *state = header.findChild<QLabel *>(QStringLiteral("pageState"));
    header.resize(480, 60);
    header.show();
    header.setState(QStringLiteral("Short"));
    settle();
    CHECK(state->geometry().top() < header.views().geometry().bottom());
    const QString sentence = QStringLiteral(
        "A sentence of nearly the width of the page, which is told whole.");
    header.setState(sentence);
    settle();
    header.resize(480, header.sizeHint().height());
    settle();
    CHECK(state->geometry().top() >= header.views().geometry().bottom());
    CHECK(state->width() >= state->fontMetrics().horizontalAdvance(sentence));
}

TEST_CASE("Buttons of dialogs have no pictures of the desktop, and what empties a field is seen in the dark")
{
    Dark dark;
    QLineEdit edit;
    CHECK(edit.style()->styleHint(QStyle::SH_DialogButtonBox_ButtonsHaveIcons) == 0);
    const QIcon clear = edit.style()->standardIcon(QStyle::SP_LineEditClearButton, nullptr, &edit);
    CHECK(clear.name() == QStringLiteral("close"));
    const QImage image = drawn(clear);
    REQUIRE(inkedPixels(image) > 0);
    double best = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > 200)
                best = std::max(best, contrast(image.pixelColor(x, y), darkColours().base));
    CHECK(best >= 3);
}
