// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Left edge of the window: which project, which section of it.
#pragma once

#include <QWidget>

#include <vector>

class QListWidget;
class QListWidgetItem;
class QMenu;

namespace passerelle
{

class ProjectSwitcher;

struct SidebarEntry {
    QString id; // "budget"
    QString icon; // a name of icon()
    QString name;
    qint64 count = -1; // less than 0: none is shown
};

class Sidebar final : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    // Groups are divided by a line. The current section stays if it is still there. Emits nothing.
    void setGroups(const std::vector<std::vector<SidebarEntry>> &groups);
    void setCount(const QString &id, qint64 count);
    // The count of errors as a badge; without errors what else is to be looked at, as quiet as other counts.
    void setProblems(const QString &id, int errors, int others, const QString &sentence);
    void setCurrent(const QString &id); // emits nothing
    [[nodiscard]] QString current() const;

    // The switcher: name of the project and a line below, "Alpine Space · running".
    void setProject(const QString &name, const QString &line);
    void setProjectMenu(QMenu *menu); // the caller owns it

    void setListName(const QString &name); // for screen readers: "Sections"
    // Compact rows are also taken where the others would need to scroll.
    void setCompact(bool compact);
    // Alt+1…9: opens the first section of a group, counted from 0.
    void openGroup(int group);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitRows();
    [[nodiscard]] QListWidgetItem *item(const QString &id) const;

    ProjectSwitcher *m_switcher;
    QListWidget *m_list;
    bool m_compact = false;
};

} // namespace passerelle
