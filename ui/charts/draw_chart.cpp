// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/draw_chart.h"

#include "core/base/failure.h"
#include "ui/charts/bar_chart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGraphicsScene>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace passerelle
{

namespace
{
constexpr int dotsPerInch = 96;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DrawChart)
};

void render(const ChartData &data, const Colours &colours, Language language, const QSizeF &size,
            QPainter &painter, const QRectF &target)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(target, colours.base);
    QGraphicsScene scene;
    auto *chart = new BarChart(data, language, colours, BarChart::Use::Picture);
    scene.addItem(chart); // the scene owns it
    chart->resize(size);
    scene.render(&painter, target, QRectF({}, size));
}

void drawPng(const ChartData &data, const Colours &colours, Language language, const QSize &size,
             QIODevice &device)
{
    QImage image(size, QImage::Format_RGB32);
    {
        QPainter painter(&image);
        render(data, colours, language, size, painter, QRectF({}, size));
    }
    image.save(&device, "PNG");
}

void drawSvg(const ChartData &data, const Colours &colours, Language language, const QSize &size,
             QIODevice &device)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(size);
    generator.setViewBox(QRect({}, size));
    generator.setResolution(dotsPerInch);
    generator.setTitle(data.title);
    generator.setDescription(data.caption);
    QPainter painter(&generator);
    render(data, colours, language, size, painter, QRectF({}, size));
}

void drawPdf(const ChartData &data, const Colours &colours, Language language, const QSize &size,
             QIODevice &device)
{
    QPdfWriter writer(&device);
    writer.setCreator(QStringLiteral("Passerelle"));
    writer.setTitle(data.title);
    if (size.isEmpty()) {
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(QPageLayout::Landscape);
        constexpr qreal margin = 18;
        writer.setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
    } else {
        constexpr qreal points = 72.0 / dotsPerInch;
        writer.setPageSize(QPageSize(QSizeF(size) * points, QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins({});
    }
    constexpr int fine = 1200;
    writer.setResolution(fine);
    QPainter painter(&writer);
    const QSizeF room(writer.width(), writer.height());
    render(data, colours, language, room * (qreal(dotsPerInch) / fine), painter, QRectF({}, room));
}

using Draw = void (*)(const ChartData &, const Colours &, Language, const QSize &, QIODevice &);

Draw drawingOf(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (suffix == QLatin1String("png")) return drawPng;
    if (suffix == QLatin1String("svg")) return drawSvg;
    if (suffix == QLatin1String("pdf")) return drawPdf;
    throw Failure(
        Texts::tr("“%1” is no kind of picture known here. Use a name that ends in .png, .svg or .pdf.")
            .arg(QDir::toNativeSeparators(fileName)));
}
} // namespace

void paintChart(const ChartData &data, Language language, QPainter &painter, const QRectF &target,
                qreal scale)
{
    render(data, colours(Scheme::Light), language, target.size() / scale, painter, target);
}

void requirePicture(const QString &fileName) { (void)drawingOf(fileName); }

void drawChart(const ChartData &data, Scheme scheme, Language language, const QSize &size,
               const QString &fileName)
{
    const Draw draw = drawingOf(fileName);
    const QString shown = QDir::toNativeSeparators(fileName);
    const auto failure = [&](const QSaveFile &file) {
        return Failure(Texts::tr("“%1” could not be written: %2").arg(shown, file.errorString()));
    };
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly)) {
        throw failure(file);
    }
    const QSize usual(1200, 675);
    const bool page = draw == drawPdf;
    draw(data, colours(scheme), language, size.isEmpty() && !page ? usual : size, file);
    if (!file.commit()) {
        throw failure(file);
    }
}

} // namespace passerelle
