// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/impact_charts_view.h"

#include "core/figures/figures_source.h"
#include "ui/widgets/flow_grid.h"

namespace passerelle
{

ImpactChartsView::ImpactChartsView(Session &session, QWidget *parent)
    : ScrolledView(session, parent)
{
    setObjectName(QStringLiteral("impactChartsView"));
    addCharts({QStringLiteral("impact-by-region"), QStringLiteral("impact-by-country")});
}

QString ImpactChartsView::state() const { return tr("Where the money and the knowledge go"); }

void ImpactChartsView::renew() { renewCharts({*m_session.document(), m_session.project()}); }

} // namespace passerelle
