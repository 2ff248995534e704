// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the portfolio means for regions and countries, as charts.
#pragma once

#include "ui/pages/scrolled_view.h"

namespace passerelle
{

class ImpactChartsView final : public ScrolledView
{
    Q_OBJECT

public:
    explicit ImpactChartsView(Session &session, QWidget *parent = nullptr);
    [[nodiscard]] QString state() const override;

protected:
    void renew() override;
};

} // namespace passerelle
