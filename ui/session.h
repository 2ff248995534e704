// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window works on: the open portfolio, the language of the screen, the project that is shown.
#pragma once

#include "core/document/document.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <memory>

namespace passerelle
{

class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(Installation installation, QObject *parent = nullptr);
    ~Session() override;

    // Where messages about failures are shown.
    void setWindow(QWidget *window) { m_window = window; }

    // False: it failed, which was said, and what was open is still open.
    bool open(const QString &path, Document::Access access = Document::Access::Write);
    // What went wrong, for the caller to say; empty: it is open.
    [[nodiscard]] QString tryToOpen(const QString &path, Document::Access access = Document::Access::Write);
    bool create(const QString &path);
    void close();
    [[nodiscard]] const Installation &installation() const { return m_installation; }
    // Keeps the name under which one works here. False: it failed, which was said.
    bool sign(const Signature &signature);
    [[nodiscard]] Document *document() const { return m_document.get(); } // null: nothing is open
    [[nodiscard]] bool writable() const { return m_document && m_document->writable(); }

    // Names, numbers and dates; the translators of the program are installed by the window.
    [[nodiscard]] Language language() const { return m_language; }
    void setLanguage(Language language);
    // Only records of this project are shown; 0: of all.
    [[nodiscard]] qint64 project() const { return m_project; }
    void setProject(qint64 project);

    // One step of the history. False: it failed, which was said, and nothing has changed.
    bool edit(const Label &name, const QString &subject, const std::function<void(Editor &)> &edit);
    bool undo();
    bool redo();
    // A change is going on, and what is read now may be half of it.
    [[nodiscard]] bool isChanging() const { return m_attempts > 0; }
    // Anything else that may fail. What changes in the document is told when `act` is done.
    bool attempt(const std::function<void()> &act);
    // Shows a failure.
    void say(const QString &failure);

Q_SIGNALS:
    void aboutToBeReplaced(); // the last moment to write what is being typed
    void replaced(); // another portfolio, none, or its whole content
    void changed(const passerelle::ChangedRecords &changed);
    void languageChanged();
    void projectChanged(qint64 project);
    void failed(const QString &text);

private:
    void take(std::unique_ptr<Document> document);
    void tell(const ChangedRecords &changed);
    [[nodiscard]] bool takesProjectAway(const ChangedRecords &changed) const;
    QString attempted(const std::function<void()> &act);

    Installation m_installation;
    QPointer<QWidget> m_window;
    std::unique_ptr<Document> m_document;
    Language m_language = Language::En;
    qint64 m_project = 0;
    int m_attempts = 0; // running now
    std::vector<ChangedRecords> m_untold;
};

} // namespace passerelle
