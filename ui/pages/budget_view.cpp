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
    m_declaredCard = addTable(m_declared);
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
    m_table->setFrameShape(QFrame::NoFrame);
    addTable(m_table);
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
void BudgetView::renewDeclared()
{
    const Document &document = *m_session.document();
    std::vector<qint64> projects{m_session.project()};
    if (!m_session.project()) projects = document.numbers(*entityNamed(QStringLiteral("project")));
    std::vector<Figures::Compared> shown;
    for (const qint64 project : projects) {
        std::vector<Figures::Compared> claims = declaredFigures(document, project);
        if (claims.empty()) continue;
        if (!shown.empty()) {
            shown.clear();
            break;
        }
        shown = std::move(claims);
    }
    m_declared->setCompared(shown, m_session.language());
    m_declaredCard->setVisible(!shown.empty());
}

void BudgetView::renew()
{
    retranslate();
    const BudgetBy by = groupings[m_by->currentIndex()].by;
    const bool canCompare = by == BudgetBy::Partner || by == BudgetBy::Category;
    m_spent->setEnabled(canCompare);
    renewDeclared();
    const Figures figures = budgetFigures(*m_session.document(), m_session.project(), by,
                                          canCompare && m_spent->isChecked());
    m_table->setFigures(figures, m_session.language());
    m_notes->setText(figures.notes.join(u' '));
    m_notes->setVisible(!figures.notes.isEmpty());
    renewCharts();
}

} // namespace passerelle
