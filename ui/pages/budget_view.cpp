// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/budget_view.h"

#include "core/model/entities.h"
#include "ui/pages/declared_strip.h"
#include "ui/pages/figures_table.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_grid.h"
#include "ui/widgets/type_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace passerelle
{

namespace
{
struct Grouping {
    BudgetBy by;
    const char *entity; // of the records that lines stand for; "" when for none
    Label label;
};
const Grouping groupings[] = {
    {BudgetBy::Partner, "partner", TEXT("Budget", "Partner")},
    {BudgetBy::Category, "", TEXT("Budget", "Cost category")},
    {BudgetBy::Period, "", TEXT("Budget", "Period")},
    {BudgetBy::WorkPackage, "work_package", TEXT("Budget", "Work package")},
    {BudgetBy::Fund, "fund", TEXT("Budget", "Fund")},
};
} // namespace

BudgetView::BudgetView(Session &session, QWidget *parent)
    : ScrolledView(session, parent)
    , m_declared(new DeclaredStrip)
    , m_byLabel(new QLabel)
    , m_by(new QComboBox)
    , m_spent(new QCheckBox)
    , m_table(new FiguresTable)
    , m_notes(new TypeLabel(TypeStep::Caption, TypeLabel::Tone::Muted))
{
    setObjectName(QStringLiteral("budgetView"));
    m_by->setObjectName(QStringLiteral("budgetBy"));
    m_spent->setObjectName(QStringLiteral("budgetSpent"));
    m_declaredCard = new Card;
    m_declaredCard->layout()->setContentsMargins(1, 1, 1, 1);
    m_declaredCard->addContent(m_declared);
    m_column->addWidget(m_declaredCard);
    m_byLabel->setBuddy(m_by);
    auto *chooser = new QHBoxLayout;
    chooser->setSpacing(8);
    chooser->addWidget(m_byLabel);
    chooser->addWidget(m_by);
    chooser->addWidget(m_spent);
    chooser->addStretch(1);
    m_column->addLayout(chooser);
    constexpr int mostRows = 30; // with more the table scrolls by itself
    m_table->setMostRows(mostRows);
    addTable(*m_table);
    m_notes->setWordWrap(true);
    m_column->addWidget(m_notes);
    addCharts({QStringLiteral("budget-by-category"), QStringLiteral("budget-by-partner")});
    for (const Grouping &grouping : groupings) m_by->addItem(translated(grouping.label));
    connect(m_by, &QComboBox::currentIndexChanged, this, &BudgetView::makeStale);
    connect(m_spent, &QCheckBox::toggled, this, &BudgetView::makeStale);
    connect(m_table, &FiguresTable::recordActivated, this, [this](qint64 record) {
        const Entity *entity = entityNamed(QLatin1String(groupings[m_by->currentIndex()].entity));
        if (entity) Q_EMIT recordRequested(entity, record, QString());
    });
}

QString BudgetView::state() const { return tr("Eligible budget in EUR, with what was declared beside it"); }

void BudgetView::retranslate()
{
    const QSignalBlocker quiet(m_by);
    for (int i = 0; i < m_by->count(); ++i) m_by->setItemText(i, translated(groupings[i].label));
    m_byLabel->setText(tr("Budget by"));
    m_by->setAccessibleName(m_byLabel->text());
    m_spent->setText(tr("with what was reported"));
    m_table->setAccessibleName(tr("Budget"));
    m_declaredCard->setAccessibleName(tr("Declared beside computed"));
}

// A claim is about one project: several projects with claims are not mixed.
void BudgetView::renewDeclared(const FiguresSource &source)
{
    std::vector<Figures::Compared> claims = declaredFigures(source);
    const bool mixed = std::ranges::any_of(
        claims, [&](const Figures::Compared &claim) { return claim.project != claims.front().project; });
    if (mixed) claims.clear();
    m_declared->setCompared(claims, m_session.language());
    m_declaredCard->setVisible(!claims.empty());
}

void BudgetView::renew()
{
    retranslate();
    const BudgetBy by = groupings[m_by->currentIndex()].by;
    const bool canCompare = by == BudgetBy::Partner || by == BudgetBy::Category;
    m_spent->setEnabled(canCompare);
    const FiguresSource source(*m_session.document(), m_session.project());
    const Figures figures = budgetFigures(source, by, canCompare && m_spent->isChecked());
    renewDeclared(source);
    const QStringList notes = m_table->setUsedFigures(figures, m_session.language());
    m_notes->setText(notes.join(u' '));
    m_notes->setVisible(!notes.isEmpty());
    renewCharts(source);
}

} // namespace passerelle
