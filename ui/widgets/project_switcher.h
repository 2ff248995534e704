// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The button that says which project is shown, in two lines, and opens the menu to change it.
#pragma once

#include <QToolButton>

namespace passerelle
{

class ProjectSwitcher final : public QToolButton
{
    Q_OBJECT

public:
    explicit ProjectSwitcher(QWidget *parent = nullptr);
    void setTexts(const QString &name, const QString &line);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_line;
};

} // namespace passerelle
