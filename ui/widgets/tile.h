// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A number that matters, with what it is and where it comes from; opens the list behind it.
#pragma once

#include <QAbstractButton>

namespace passerelle
{

class Tile final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Tile(QWidget *parent = nullptr);
    void setTexts(const QString &caption, const QString &number, const QString &unit, const QString &line);
    [[nodiscard]] QString number() const { return m_number; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_caption, m_number, m_unit, m_line;
};

} // namespace passerelle
