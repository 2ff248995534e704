// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first page: what there is, in numbers that open the lists behind them.
#pragma once

#include "ui/pages/scrolled_view.h"

namespace passerelle
{

class FiguresTable;
class ProblemWatch;
class Tile;
struct Figures;

class OverviewView final : public ScrolledView
{
    Q_OBJECT

public:
    OverviewView(Session &session, ProblemWatch &watch, QWidget *parent = nullptr);
    [[nodiscard]] QString state() const override;

protected:
    void renew() override;

private:
    Tile *addTile(FlowGrid &grid, const char *name, const QString &section);
    [[nodiscard]] Figures projects() const;
    void showProblems();

    ProblemWatch &m_watch;
    Tile *m_projects;
    Tile *m_partners;
    Tile *m_countries;
    Tile *m_budget;
    Tile *m_problems;
    FiguresTable *m_table;
};

} // namespace passerelle
