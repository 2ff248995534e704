// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything can be reached and is named without a mouse and without eyes: on every page, form and dialog.
#include "tests/ui/opened_window.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_panel.h"
#include "ui/models/record_table.h"
#include "ui/sections.h"

#include <QAccessible>
#include <QDialog>
#include <QScrollArea>

#include <set>

using namespace passerelle;

namespace
{

bool takesTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
        && !widget->focusProxy();
}

QString path(const QWidget *widget)
{
    QStringList names;
    for (; widget && !widget->isWindow(); widget = widget->parentWidget())
        names.prepend(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    return names.mid(std::max<qsizetype>(0, names.size() - 4)).join(QStringLiteral(" / "));
}

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

QRect place(const QWidget *widget) { return {widget->mapTo(widget->window(), QPoint()), widget->size()}; }

// Presses the tab key until it comes round; what it passes, in order.
QWidgetList passed(QWidget &window)
{
    window.activateWindow();
    QWidgetList chain;
    for (QWidget *next = &window; chain.isEmpty() || next != &window; next = next->nextInFocusChain()) {
        chain += next;
        if (takesTab(next)) {
            next->setFocus(Qt::TabFocusReason);
            break;
        }
    }
    QWidgetList order;
    for (QWidget *now = QApplication::focusWidget(); now && !order.contains(now) && order.size() < 500;
         now = QApplication::focusWidget()) {
        order += now;
        QTest::keyClick(now, Qt::Key_Tab);
    }
    return order;
}

// In the same part of the window the way goes down, or to the right in a line.
bool goesBack(const QWidget *from, const QWidget *to)
{
    const QRect one = place(from), other = place(to);
    const bool sameLine = std::min(one.bottom(), other.bottom()) - std::max(one.top(), other.top())
        > std::min(one.height(), other.height()) / 2;
    const bool sameColumn = one.left() < other.right() && other.left() < one.right();
    return sameLine ? other.right() < one.left() : sameColumn && other.bottom() < one.top();
}

QWidget *partOf(QWidget *widget)
{
    for (QWidget *part = widget; part; part = part->parentWidget())
        if (part->isWindow() || qobject_cast<QScrollArea *>(part)
            || part->objectName() == QLatin1String("pageHeader")
            || part->objectName() == QLatin1String("recordPanel")
            || part->objectName() == QLatin1String("sidebar"))
            return part;
    return nullptr;
}

void check(QWidget &window)
{
    QStringList faults;
    const QWidgetList order = passed(window);
    const std::set<QWidget *> reached(order.begin(), order.end());
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() != &window || !takesTab(widget)) continue;
        if (nameOf(widget).trimmed().isEmpty()) faults += QStringLiteral("no name: ") + path(widget);
        const bool radio = widget->inherits("QRadioButton");
        if (!reached.contains(widget) && !radio) faults += QStringLiteral("not reached: ") + path(widget);
    }
    for (qsizetype i = 1; i < order.size(); ++i)
        if (partOf(order[i]) == partOf(order[i - 1]) && goesBack(order[i - 1], order[i]))
            faults += QStringLiteral("goes back: ") + path(order[i - 1]) + QStringLiteral(" -> ")
                + path(order[i]);
    CHECK(faults.join(u'\n').toStdString() == "");
}

} // namespace

TEST_CASE("On the start page everything is reached with the tab key, in reading order, and has a name")
{
    Opened opened;
    check(*opened.window);
}

TEST_CASE("On every page everything is reached with the tab key, in reading order, and has a name")
{
    Opened opened({1600, 1000});
    opened.sample();
    for (const auto &group : sectionGroups())
        for (const Section &section : group) {
            SectionPage *page = opened.window->openSection(QLatin1String(section.id));
            for (const SectionView &view : section.views) {
                CAPTURE(section.id, view.id);
                page->openView(QLatin1String(view.id));
                Opened::settle();
                check(*opened.window);
            }
            for (const char *name : section.entities) {
                CAPTURE(section.id, name);
                page->openView(QLatin1String(name));
                if (const qint64 first = page->table()->model().recordAt(0))
                    page->showRecord(entity(name), first);
                Opened::settle();
                if (name == section.entities.front()) check(*opened.window);
            }
        }
}

TEST_CASE("In the form of every kind of record everything is reached with the tab key and has a name")
{
    Opened opened({1600, 1000});
    opened.sample();
    for (const Entity *each : entities()) {
        if (each->byProgram) continue;
        CAPTURE(each->name);
        opened.window->createRecord(*each);
        Opened::settle();
        RecordForm &form = opened.window->panel().form();
        QStringList faults;
        QWidgetList fields;
        for (QWidget *next = form.nextInFocusChain(); next != &form; next = next->nextInFocusChain())
            if (form.isAncestorOf(next) && takesTab(next)) fields += next;
        CHECK(!fields.isEmpty());
        for (qsizetype i = 0; i < fields.size(); ++i) {
            if (nameOf(fields[i]).trimmed().isEmpty())
                faults += QStringLiteral("no name: ") + path(fields[i]);
            if (i > 0 && goesBack(fields[i - 1], fields[i]))
                faults += QStringLiteral("goes back: ") + path(fields[i - 1]) + QStringLiteral(" -> ")
                    + path(fields[i]);
        }
        CHECK(faults.join(u'\n').toStdString() == "");
    }
}

TEST_CASE("In every dialog everything is reached with the tab key, in reading order, and has a name")
{
    Opened opened;
    opened.sample();
    const Actions &actions = opened.window->actions();
    for (QAction *action : {actions.import, actions.goBack, actions.history, actions.verify, actions.find,
                            actions.shortcuts, actions.about}) {
        CAPTURE(action->objectName().toStdString());
        action->trigger();
        Opened::settle();
        QDialog *dialog = nullptr;
        for (QDialog *each : opened.window->findChildren<QDialog *>())
            if (each->isVisible()) dialog = each;
        REQUIRE(dialog);
        check(*dialog);
        dialog->close();
        Opened::settle();
    }
}
