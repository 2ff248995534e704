// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A label of the type scale: follows the font of the application, elides instead of widening its window.
#pragma once

#include "ui/look/type_scale.h"

#include <QLabel>

namespace passerelle
{

class TypeLabel final : public QLabel
{
    Q_OBJECT

public:
    enum class Tone { Text, Muted };

    explicit TypeLabel(TypeStep step, Tone tone = Tone::Text, QWidget *parent = nullptr);

    // Shows as much of the text as there is room for and the whole text as a tooltip.
    // It asks for room for so many letters.
    void setElided(int leastLetters);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString shown() const;

    TypeStep m_step;
    int m_leastLetters = 0; // 0: never elided
};

} // namespace passerelle
