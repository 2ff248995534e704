// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The views of a page side by side; a combo box takes their place where they do not fit.
#pragma once

#include <QWidget>

#include <vector>

class QButtonGroup;
class QComboBox;
class QHBoxLayout;

namespace passerelle
{

struct ViewChoice {
    QString id;
    QString text;
    QString icon; // a name of icon(), may be empty
};

class SegmentedControl final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr);
    // Keeps the current view if it is still there, else takes the first one. Emits nothing.
    void setViews(const std::vector<ViewChoice> &views);
    void setCurrent(const QString &id); // emits nothing
    [[nodiscard]] QString current() const;
    // The meaning of the choice for screen readers: "View".
    void setChoiceName(const QString &name);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose(int index);
    void arrange();

    std::vector<ViewChoice> m_views;
    int m_current = 0;
    QWidget *m_row;
    QHBoxLayout *m_buttons;
    QButtonGroup *m_group;
    QComboBox *m_combo;
};

} // namespace passerelle
