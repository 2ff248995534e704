// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/icons.h"

#include "ui/look/colours.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace passerelle
{

namespace
{
QString path(const QString &name) { return QStringLiteral(":/icons/%1.svg").arg(name); }

QColor colour(IconTone tone, QIcon::Mode mode)
{
    const Colours &now = colours();
    if (mode == QIcon::Disabled) {
        return now.control;
    }
    switch (tone) {
    case IconTone::Text: return now.text;
    case IconTone::Muted: return now.muted;
    case IconTone::Accent: return now.accent;
    case IconTone::OnAccent: return now.onAccent;
    }
    return now.text;
}

// Asks for the colour at each drawing, so a change of scheme needs no new icons.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, IconTone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        const QSize size = (QSizeF(rect.size()) * ratio).toSize();
        painter->drawPixmap(rect, drawn(size, mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return drawn(size, mode); }
    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(*this); }
    [[nodiscard]] QString key() const override { return QStringLiteral("passerelle-line"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    // `size` in pixels of the device.
    [[nodiscard]] QPixmap drawn(const QSize &size, QIcon::Mode mode) const
    {
        const QByteArray stroke = colour(m_tone, mode).name().toLatin1();
        const QString cached = QStringLiteral("icon-%1-%2-%3x%4")
                                   .arg(m_name, QLatin1String(stroke))
                                   .arg(size.width())
                                   .arg(size.height());
        QPixmap result;
        if (QPixmapCache::find(cached, &result)) {
            return result;
        }
        result = QPixmap(size);
        result.fill(Qt::transparent);
        QFile file(path(m_name));
        if (file.open(QIODevice::ReadOnly)) {
            QSvgRenderer renderer(file.readAll().replace("currentColor", stroke));
            renderer.setAspectRatioMode(Qt::KeepAspectRatio);
            QPainter painter(&result);
            renderer.render(&painter);
        }
        QPixmapCache::insert(cached, result);
        return result;
    }

    QString m_name;
    IconTone m_tone;
};
} // namespace

QIcon icon(const QString &name, IconTone tone)
{
    return QFile::exists(path(name)) ? QIcon(new LineIconEngine(name, tone)) : QIcon();
}

QIcon programIcon() { return QIcon(path(QStringLiteral("passerelle"))); }

QStringList iconNames()
{
    QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files);
    for (QString &name : names) {
        name.chop(4);
    }
    names.removeOne(QStringLiteral("passerelle"));
    return names;
}

} // namespace passerelle
