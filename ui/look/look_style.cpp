// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/look_style.h"

#include "ui/look/colours.h"
#include "ui/look/icons.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace passerelle
{

namespace
{
constexpr int menuArrow = 8;
constexpr qreal corner = 2; // Fusion's own radius: our border lies exactly on its border

// A tool button of which a click anywhere opens the menu.
bool opensMenu(const QStyleOptionToolButton *button)
{
    return button && (button->features & QStyleOptionToolButton::HasMenu)
        && !(button->features & QStyleOptionToolButton::MenuButtonPopup);
}

void drawBorder(QPainter *painter, const QStyleOption *option, bool round = false)
{
    const Colours &now = colours();
    const bool enabled = option->state & QStyle::State_Enabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(enabled ? now.control : now.line);
    painter->setBrush(Qt::NoBrush);
    const QRectF border = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (round) {
        painter->drawEllipse(border);
    } else {
        painter->drawRoundedRect(border, corner, corner);
    }
    painter->restore();
    if ((option->state & QStyle::State_HasFocus) && !round) {
        drawFocusRing(painter, option->rect, corner);
    }
}
} // namespace

void drawFocusRing(QPainter *painter, const QRect &rect, qreal radius)
{
    constexpr int width = 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colours().focus, width));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}

LookStyle::LookStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

int LookStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int text = QFontMetrics(QApplication::font()).height();
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize: return std::max(16, text * 16 / 18);
    case PM_ToolBarIconSize: return std::max(20, text * 20 / 18);
    case PM_HeaderMargin: return 6;
    case PM_ToolBarItemSpacing: return 4;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin: return 16;
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return 12;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LookStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons: // Fusion's are nearly black
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_Table_GridLineColor: return int(colours().gridline.rgba());
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QIcon LookStyle::standardIcon(StandardPixmap standard, const QStyleOption *option,
                              const QWidget *widget) const
{
    if (standard == SP_LineEditClearButton) return icon(QStringLiteral("close"), IconTone::Muted);
    return QProxyStyle::standardIcon(standard, option, widget);
}

QSize LookStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                  const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option); opensMenu(button)) {
        const bool icon = button->toolButtonStyle == Qt::ToolButtonIconOnly; // it is drawn in the middle
        size.rwidth() += icon ? 2 * (menuArrow + 2) : menuArrow + 2;
    }
    switch (type) {
    case CT_PushButton: size.rwidth() += 12; [[fallthrough]];
    case CT_HeaderSection:
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox: size.setHeight(std::max(size.height(), option->fontMetrics.height() + 10)); break;
    default: break;
    }
    return size;
}

QRect LookStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool framed = frame != nullptr && frame->lineWidth > 0;
    return element == SE_LineEditContents && framed ? rect.adjusted(4, 0, -4, 0) : rect;
}

void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) {
        drawFocusRing(painter, option->rect, 0);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_Frame:
        painter->setPen(colours().line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        break;
    case PE_FrameLineEdit:
    case PE_PanelButtonCommand:
    case PE_IndicatorCheckBox: drawBorder(painter, option); break;
    case PE_IndicatorRadioButton: drawBorder(painter, option, true); break;
    default: break;
    }
}

void LookStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    // Fusion closes bars with a line as strong as a border of a field.
    if (element == CE_MenuBarEmptyArea || element == CE_MenuBarItem || element == CE_ToolBar) {
        painter->setPen(colours().line);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
    }
}

void LookStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (opensMenu(button)) {
        // Fusion puts the arrow into the corner, below the text.
        QStyleOptionToolButton plain(*button);
        plain.features &= ~QStyleOptionToolButton::HasMenu;
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        QStyleOption arrow;
        arrow.state = option->state;
        arrow.palette = option->palette;
        arrow.direction = option->direction;
        arrow.rect = QRect(option->rect.right() - menuArrow - 3,
                           option->rect.center().y() - menuArrow / 2 + 1, menuArrow, menuArrow);
        drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
        if (option->state & State_HasFocus) drawFocusRing(painter, option->rect, corner);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool framed = control == CC_ComboBox || control == CC_SpinBox;
    if (framed && option->subControls != SC_None) {
        const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if ((box != nullptr && box->frame) || (spin != nullptr && spin->frame)) {
            drawBorder(painter, option);
        }
    }
    if (control == CC_ToolButton && (option->state & State_HasFocus)) {
        drawFocusRing(painter, option->rect, corner);
    }
}

} // namespace passerelle
