// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/start_page.h"

#include "ui/look/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/type_label.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace passerelle
{

namespace
{

QPushButton *button(const char *name, const char *iconName)
{
    auto *made = new QPushButton(icon(QLatin1String(iconName)), QString());
    made->setObjectName(QLatin1String(name));
    return made;
}

void clear(QLayout &layout)
{
    while (const QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new TypeLabel(TypeStep::PageTitle))
    , m_lines{new QLabel, new QLabel, new QLabel}
    , m_new(button("startNew", "add"))
    , m_open(button("startOpen", "documents"))
    , m_sample(button("startSample", "star"))
    , m_demo(button("startDemo", "chart"))
    , m_recentTitle(new TypeLabel(TypeStep::CardTitle))
    , m_recent(new QVBoxLayout)
{
    setObjectName(QStringLiteral("startPage"));
    auto *picture = new QLabel;
    constexpr int side = 56;
    constexpr int widest = 640;
    picture->setPixmap(programIcon().pixmap(side, side));
    auto *paper = new Card;
    paper->setMaximumWidth(widest);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(picture);
    head->addWidget(m_title, 1);
    column->addLayout(head);
    column->addSpacing(8);
    for (QLabel *line : m_lines) {
        line->setWordWrap(true);
        column->addWidget(line);
    }
    // Two rows: in most languages four buttons are wider than the card.
    auto *buttons = new QGridLayout;
    buttons->addWidget(m_new, 0, 0);
    buttons->addWidget(m_open, 0, 1);
    buttons->addWidget(m_sample, 1, 0);
    buttons->addWidget(m_demo, 1, 1);
    buttons->setColumnStretch(2, 1);
    column->addSpacing(12);
    column->addLayout(buttons);
    column->addSpacing(12);
    column->addWidget(m_recentTitle);
    m_recent->setSpacing(0);
    column->addLayout(m_recent);
    paper->addContent(content);
    auto *whole = new QVBoxLayout(this);
    whole->addStretch(2);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(paper, 6);
    middle->addStretch(1);
    whole->addLayout(middle);
    whole->addStretch(3);
    connect(m_new, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    connect(m_demo, &QPushButton::clicked, this, &StartPage::demoRequested);
    retranslate();
    setRecent({});
}

void StartPage::setRecent(const QStringList &paths)
{
    clear(*m_recent);
    for (const QString &path : paths) {
        auto *link = new QCommandLinkButton(QFileInfo(path).fileName(), QDir::toNativeSeparators(path));
        link->setIcon(icon(QStringLiteral("documents"), IconTone::Muted));
        link->setToolTip(QDir::toNativeSeparators(path));
        m_recent->addWidget(link);
        connect(link, &QCommandLinkButton::clicked, this, [this, path] { Q_EMIT fileRequested(path); });
    }
    m_recentTitle->setVisible(!paths.isEmpty());
}

void StartPage::retranslate()
{
    m_title->setText(tr("Knowledge on its way between regions"));
    m_lines[0]->setText(
        tr("Plan transnational projects with their partners, work packages, pilots and events."));
    m_lines[1]->setText(tr("Bring offers and needs together, and follow what becomes of each transfer."));
    m_lines[2]->setText(
        tr("Know where every figure comes from. Everything stays in one file on this computer."));
    m_new->setText(tr("New portfolio…"));
    m_open->setText(tr("Open…"));
    m_sample->setText(tr("Open the sample…"));
    m_sample->setToolTip(tr("Create a portfolio with the two founding cases."));
    m_demo->setText(tr("Create a demonstration…"));
    m_demo->setToolTip(tr("Create a portfolio of invented data that shows everything."));
    m_recentTitle->setText(tr("Opened lately"));
}

} // namespace passerelle
