// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A short word on a coloured ground: a status, "demo", a filter that is on. The word carries the meaning.
#pragma once

#include <QLabel>

class QToolButton;

namespace passerelle
{

enum class Status { Ok, Info, Warn, Error, Idle, Demo };

class Badge final : public QLabel
{
    Q_OBJECT

public:
    explicit Badge(Status status = Status::Idle, const QString &text = {}, QWidget *parent = nullptr);
    void setStatus(Status status);
    [[nodiscard]] Status status() const { return m_status; }

protected:
    void changeEvent(QEvent *event) override;

private:
    Status m_status;
};

// A badge with a button that takes it away, for filters.
class Chip final : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);
    void setText(const QString &text);
    // What the button does: "Remove filter".
    void setRemoveText(const QString &text);

Q_SIGNALS:
    void removed();

private:
    Badge *m_badge;
    QToolButton *m_remove;
};

} // namespace passerelle
