// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/impact_view.h"

#include "core/figures/impact.h"
#include "core/model/entities.h"
#include "ui/pages/figures_table.h"
#include "ui/widgets/card.h"
#include "ui/widgets/type_label.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace passerelle
{

namespace
{
enum What { Everything, Transfers };
constexpr int levels = 4; // of NUTS codes

void setTexts(QComboBox &combo, const QStringList &texts)
{
    const QSignalBlocker quiet(combo);
    const int current = combo.currentIndex();
    combo.clear();
    combo.addItems(texts);
    combo.setCurrentIndex(std::max(0, current));
}
} // namespace

ImpactView::ImpactView(Session &session, QWidget *parent)
    : PageView(session, parent)
    , m_whatLabel(new QLabel)
    , m_byLabel(new QLabel)
    , m_levelLabel(new QLabel)
    , m_what(new QComboBox)
    , m_by(new QComboBox)
    , m_level(new QComboBox)
    , m_table(new FiguresTable)
    , m_notes(new TypeLabel(TypeStep::Caption, TypeLabel::Tone::Muted))
{
    setObjectName(QStringLiteral("impactView"));
    m_what->setObjectName(QStringLiteral("impactWhat"));
    m_by->setObjectName(QStringLiteral("impactBy"));
    m_level->setObjectName(QStringLiteral("impactLevel"));
    auto *chooser = new QHBoxLayout;
    chooser->setSpacing(8);
    const std::pair<QLabel *, QComboBox *> choosers[] = {
        {m_whatLabel, m_what}, {m_byLabel, m_by}, {m_levelLabel, m_level}};
    for (const auto &[label, combo] : choosers) {
        label->setBuddy(combo);
        chooser->addWidget(label);
        chooser->addWidget(combo);
        connect(combo, &QComboBox::currentIndexChanged, this, &ImpactView::makeStale);
    }
    chooser->addStretch(1);
    retranslate();
    const QSignalBlocker quiet(m_level);
    m_level->setCurrentIndex(2); // NUTS 2 is where cohesion policy looks
    m_notes->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(chooser);
    column->addWidget(m_table->makeCard(), 1);
    column->addWidget(m_notes);
    connect(m_table, &FiguresTable::recordActivated, this, [this](qint64 record) {
        const bool industry = ImpactBy(m_by->currentIndex()) == ImpactBy::Industry;
        Q_EMIT recordRequested(entityNamed(industry ? QStringLiteral("industry") : QStringLiteral("region")),
                               record, QString());
    });
}

void ImpactView::retranslate()
{
    m_whatLabel->setText(tr("Content"));
    m_byLabel->setText(tr("Divided by"));
    m_levelLabel->setText(tr("NUTS level"));
    setTexts(*m_what, {tr("Everything"), tr("Transfers from and to")});
    setTexts(*m_by,
             {translated(TEXT("Figures", "Region")), translated(TEXT("Figures", "Country")),
              translated(TEXT("Figures", "Cohesion category")), translated(TEXT("Figures", "Industry"))});
    QStringList names;
    for (int level = 0; level < levels; ++level) names += QString::number(level);
    setTexts(*m_level, names);
    m_what->setAccessibleName(m_whatLabel->text());
    m_by->setAccessibleName(m_byLabel->text());
    m_level->setAccessibleName(m_levelLabel->text());
    m_table->setAccessibleName(tr("Impact"));
}

QString ImpactView::state() const { return tr("Who gives and who receives knowledge, and what comes back"); }

std::vector<std::variant<PrintedTable, ChartData>> ImpactView::printed() const
{
    return {m_table->printed()};
}

void ImpactView::copy() const { m_table->copy(); }

void ImpactView::renew()
{
    retranslate();
    const FiguresSource source(*m_session.document(), m_session.project());
    const auto by = ImpactBy(m_by->currentIndex());
    m_level->setEnabled(by == ImpactBy::Region);
    const Figures figures = m_what->currentIndex() == Transfers
        ? transferMatrix(source, by, m_level->currentIndex())
        : impactFigures(source, by, m_level->currentIndex());
    const QStringList notes = m_table->setUsedFigures(figures, m_session.language());
    m_notes->setText(notes.join(QStringLiteral(" · ")));
}

} // namespace passerelle
