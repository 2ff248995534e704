// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Seven small keys: in which languages a text is there, and which one is shown.
#pragma once

#include "core/base/text.h"

#include <QWidget>

namespace passerelle
{

class LanguageKeys final : public QWidget
{
    Q_OBJECT

public:
    enum class State { Empty, Older, Filled }; // older than the original

    explicit LanguageKeys(QWidget *parent = nullptr);
    void setStates(const std::array<State, languageCount> &states, std::optional<Language> original);
    [[nodiscard]] State state(Language language) const { return m_states[std::size_t(language)]; }
    void setShown(Language language);
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(passerelle::Language language);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect place(Language language) const;
    [[nodiscard]] QString sentence(Language language) const;
    [[nodiscard]] std::optional<Language> at(const QPoint &point) const;

    std::array<State, languageCount> m_states{};
    std::optional<Language> m_original;
    Language m_shown = Language::En;
};

} // namespace passerelle
