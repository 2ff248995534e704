// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/failure.h"
#include "tests/support/catch.h"
#include "ui/charts/axis_numbers.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/draw_chart.h"
#include "ui/models/display.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QGraphicsScene>
#include <QImage>
#include <QLabel>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <numeric>

using namespace passerelle;

namespace
{
ChartData partners()
{
    ChartData data;
    data.title = QStringLiteral("Eight partners receive 75%");
    data.categories = {QStringLiteral("LP"), QStringLiteral("BIOPRO"), QStringLiteral("3")};
    data.series = {{QStringLiteral("EU"), {309'375'00, 199'189'08, 0}, 0},
                   {QStringLiteral("Own"), {103'125'00, 66'396'36, 274'137'40}, 1}};
    data.money = true;
    data.unit = QStringLiteral("EUR");
    data.categoryName = QStringLiteral("Partner");
    return data;
}

ChartData many(int count)
{
    ChartData data;
    std::vector<qint64> values;
    for (int index = 0; index < count; ++index) {
        data.categories.append(QStringLiteral("C%1").arg(index));
        values.push_back(index);
    }
    data.series = {{QStringLiteral("Number"), values, 0}};
    return data;
}

// A chart in a scene of the given size.
struct Shown {
    Shown(const ChartData &data, const QSizeF &size, Language language = Language::En)
        : chart(new BarChart(data, language, lightColours(), BarChart::Use::Picture))
    {
        scene.addItem(chart);
        chart->resize(size);
    }
    QGraphicsScene scene;
    BarChart *chart;
};

QByteArray contents(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

TEST_CASE("Numbers at charts are short in the way of each language")
{
    struct Row {
        Language language;
        const char16_t *thousands, *millions, *billions;
    };
    const Row rows[] = {
        {Language::En, u"12k", u"2.5M", u"1.2bn"},
        {Language::Fr, u"12\u00a0k", u"2,5\u00a0M", u"1,2\u00a0Md"},
        {Language::Es, u"12\u00a0mil", u"2,5\u00a0M", u"1200\u00a0M"},
        {Language::Nb, u"12\u00a0k", u"2,5\u00a0mill.", u"1,2\u00a0mrd."},
        {Language::De, u"12\u00a0Tsd.", u"2,5\u00a0Mio.", u"1,2\u00a0Mrd."},
        {Language::It, u"12\u00a0mila", u"2,5\u00a0mln", u"1,2\u00a0mrd"},
        {Language::Sl, u"12\u00a0tis.", u"2,5\u00a0mio.", u"1,2\u00a0mrd."},
    };
    for (const Row &row : rows) {
        CAPTURE(code(row.language));
        CHECK(abbreviated(12'000'00, row.language) == QString::fromUtf16(row.thousands));
        CHECK(abbreviated(2'500'000'00, row.language) == QString::fromUtf16(row.millions));
        CHECK(abbreviated(1'200'000'000'00, row.language) == QString::fromUtf16(row.billions));
    }
}

TEST_CASE("Short numbers keep three digits and take the next word rather than show a thousand")
{
    CHECK(abbreviated(0, Language::En) == QStringLiteral("0"));
    CHECK(abbreviated(12'50, Language::De) == QStringLiteral("12,5"));
    CHECK(abbreviated(1'521'276'45, Language::En) == QStringLiteral("1.52M"));
    CHECK(abbreviated(228'191'42, Language::En) == QStringLiteral("228k"));
    CHECK(abbreviated(999'49, Language::En) == QStringLiteral("999"));
    CHECK(abbreviated(999'50, Language::En) == QStringLiteral("1k"));
    CHECK(abbreviated(999'499'99, Language::En) == QStringLiteral("999k"));
    CHECK(abbreviated(999'500'00, Language::En) == QStringLiteral("1M"));
    CHECK(abbreviated(999'600'000'00, Language::En) == QStringLiteral("1bn"));
    CHECK(abbreviated(12'345'000'000'00, Language::Es) == QString::fromUtf16(u"12.345\u00a0M"));
    CHECK(abbreviated(-273'000'00, Language::En) == QString::fromUtf16(u"\u2212273k"));
    CHECK(abbreviated(std::numeric_limits<qint64>::min(), Language::En).startsWith(QChar(0x2212)));
}

TEST_CASE("Figures for the clipboard have no grouping and an ASCII minus")
{
    CHECK(spreadsheetNumber(-1'234'05, 2, Language::De) == QStringLiteral("-1234,05"));
    CHECK(spreadsheetNumber(2'512'137'88, 2, Language::En) == QStringLiteral("2512137.88"));
    CHECK(spreadsheetNumber(12, 0, Language::Fr) == QStringLiteral("12"));
}

TEST_CASE("Ticks are few, evenly spaced, round and hold zero and all values")
{
    for (const auto &[lowest, highest] : std::vector<std::pair<qint64, qint64>>{{0, 1},
                                                                                {0, 7},
                                                                                {0, 41'250'000},
                                                                                {-3, 12},
                                                                                {-900, 0},
                                                                                {-1, 1},
                                                                                {5, 99},
                                                                                {0, 152'127'645'000'000}}) {
        for (const int most : {3, 4, 6}) {
            CAPTURE(lowest, highest, most);
            const auto ticks = niceTicks(lowest, highest, most);
            CHECK(ticks.size() >= 2);
            CHECK(int(ticks.size()) <= most);
            CHECK(ticks.front() <= lowest);
            CHECK(ticks.back() >= highest);
            CHECK(std::count(ticks.begin(), ticks.end(), 0) == 1);
            for (std::size_t index = 2; index < ticks.size(); ++index) {
                CHECK(ticks[index] - ticks[index - 1] == ticks[1] - ticks[0]);
            }
        }
    }
    constexpr qint64 greatest = std::numeric_limits<qint64>::max();
    CHECK(niceTicks(-greatest, greatest).front() == -greatest);
    CHECK(niceTicks(0, greatest - 1).back() == greatest);
    CHECK(niceTicks(0, 413) == std::vector<qint64>{0, 100, 200, 300, 400, 500});
    CHECK(niceTicks(0, 0) == std::vector<qint64>{0, 1});
}

TEST_CASE("Condensing keeps the largest in their order and the sum of all")
{
    const ChartData few = condensed(many(40), 12, QStringLiteral("Others"));
    REQUIRE(few.categories.size() == 12);
    CHECK(few.categories.first() == QStringLiteral("C29"));
    CHECK(few.categories[10] == QStringLiteral("C39"));
    CHECK(few.categories.last() == QStringLiteral("Others"));
    const auto &values = few.series[0].values;
    CHECK(std::accumulate(values.begin(), values.end(), qint64(0)) == 39 * 40 / 2);
    ChartData periods = many(40);
    periods.ordered = true;
    CHECK(condensed(periods, 12, QStringLiteral("Others")).categories.size() == 40);
}

TEST_CASE("A chart writes its finding, its legend and the total at the end of each bar")
{
    const Shown shown(partners(), {700, 400}, Language::De);
    const QStringList texts = shown.chart->texts();
    CHECK(texts.contains(QStringLiteral("Eight partners receive 75%")));
    CHECK(texts.contains(QStringLiteral("EU")));
    CHECK(texts.contains(QString::fromUtf16(u"413\u00a0Tsd.")));
    CHECK(texts.contains(QString::fromUtf16(u"266\u00a0Tsd.")));
    CHECK(texts.contains(QStringLiteral("BIOPRO")));
    CHECK(!shown.chart->isHorizontal());
}

TEST_CASE("Long names turn a chart into rows and are never cut or outside the picture")
{
    ChartData data = partners();
    data.categories = {QStringLiteral("Frais liés au recours à des compétences et à des services externes"),
                       QStringLiteral("Eintrittswahrscheinlichkeit"), QStringLiteral("University")};
    for (const QSizeF size : {QSizeF(360, 300), QSizeF(320, 240)}) {
        const Shown shown(data, size);
        CHECK(shown.chart->isHorizontal());
        const QString all = shown.chart->texts().join(QLatin1Char(' '));
        for (const QString &category : data.categories) {
            CAPTURE(category.toStdString(), all.toStdString());
            CHECK(all.contains(category));
        }
        const auto items = shown.scene.items();
        for (const QGraphicsItem *item : items) {
            if (const auto *text = dynamic_cast<const QGraphicsSimpleTextItem *>(item);
                text != nullptr && !text->text().isEmpty()) {
                CAPTURE(text->text().toStdString());
                CHECK(QRectF({}, size).adjusted(-1, -1, 1, 1).contains(text->sceneBoundingRect()));
            }
        }
    }
}

TEST_CASE("A chart without figures says what belongs there")
{
    ChartData data;
    data.empty = QStringLiteral("No budget line has an amount yet.");
    const Shown shown(data, {500, 300});
    CHECK(shown.chart->texts().join(QLatin1Char(' ')).contains(data.empty));
    CHECK(shown.chart->series().isEmpty());
}

TEST_CASE("Charts survive any size and any number of categories")
{
    for (const int count : {1, 2, 13, 200}) {
        Shown shown(many(count), {10, 10});
        for (const QSizeF size : {QSizeF(0, 0), QSizeF(60, 40), QSizeF(3000, 90), QSizeF(400, 300)}) {
            shown.chart->resize(size);
        }
        CHECK(shown.chart->shown().categories.size() <= 12);
    }
}

TEST_CASE("The table of a chart is copied as tab-separated figures")
{
    CHECK(tabSeparated(copiedRows(partners(), Language::De))
          == QStringLiteral("Partner\tEU\tOwn\nLP\t309375,00\t103125,00\nBIOPRO\t199189,08\t66396,36\n"
                            "3\t0,00\t274137,40\n"));
    ChartView view;
    view.setData(partners(), Language::En);
    view.setTableShown(true);
    auto *table = view.findChild<QTableWidget *>();
    CHECK(table->item(0, 1)->text() == QStringLiteral("309,375.00"));
    table->setRangeSelected({0, 0, 1, 1}, true);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("LP\t309375.00\nBIOPRO\t199189.08\n"));
}

TEST_CASE("Arrow keys step through the bars and read them out")
{
    ChartView view;
    view.setData(partners(), Language::En);
    view.resize(600, 400);
    view.show();
    auto *picture = view.findChild<QWidget *>(QStringLiteral("chartPicture"));
    QTest::keyClick(picture, Qt::Key_Right);
    QTest::keyClick(picture, Qt::Key_Right);
    CHECK(picture->accessibleDescription()
          == QStringLiteral("BIOPRO, EU: 199,189.08 EUR\nBIOPRO, Own: 66,396.36 EUR"));
}

TEST_CASE("Charts are written as PNG, SVG and PDF")
{
    const QTemporaryDir folder;
    const QString png = folder.filePath(QStringLiteral("chart.png"));
    drawChart(partners(), Scheme::Light, Language::En, {640, 360}, png);
    const QImage image(png);
    CHECK(image.size() == QSize(640, 360));
    bool blue = false;
    for (int x = 0; x < image.width() && !blue; ++x) {
        blue = image.pixelColor(x, 280) == lightColours().categorical[0];
    }
    CHECK(blue);
    const QString svg = folder.filePath(QStringLiteral("chart.svg"));
    drawChart(partners(), Scheme::Dark, Language::En, {}, svg);
    CHECK(contents(svg).contains("<svg"));
    CHECK(contents(svg).contains("BIOPRO"));
    CHECK(contents(svg).contains(darkColours().categorical[0].name().toLatin1()));
    const QString pdf = folder.filePath(QStringLiteral("chart.PDF"));
    drawChart(partners(), Scheme::Light, Language::En, {}, pdf);
    CHECK(contents(pdf).startsWith("%PDF"));
    CHECK(!contents(pdf).contains("/Subtype /Image"));
}

TEST_CASE("A picture of an unknown kind or in a missing folder is a failure that names the file")
{
    const QTemporaryDir folder;
    for (const QString &name :
         {QStringLiteral("chart.bmp"), QStringLiteral("chart"), QStringLiteral("no/chart.png")}) {
        CAPTURE(name.toStdString());
        const QString path = folder.filePath(name);
        QString text;
        try {
            drawChart(partners(), Scheme::Light, Language::En, {}, path);
        } catch (const Failure &failure) {
            text = failure.text();
        }
        CHECK(text.contains(name));
        CHECK(!QFile::exists(path));
    }
}
