// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From chosen files to records: what they are, which column is which field, then one step of the history.
#pragma once

#include "ui/import_source.h"
#include "ui/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QMimeData;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableWidget;
class QTreeWidget;

namespace passerelle
{

// Of what is dragged here; none is missing, and nothing else is dragged, or the list is empty.
[[nodiscard]] QStringList localFiles(const QMimeData &data);

class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Session &session, QWidget *parent);
    // As if the person had chosen these files.
    void takeFiles(const QStringList &paths);
    void startImport();
    [[nodiscard]] const ImportResult &result() const { return m_result; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

public Q_SLOTS:
    void reject() override; // while an import is running: stops it

private:
    enum Page { Choose, Running, Done };
    void build();
    void chooseFiles();
    void showSource();
    void showSheet();
    void showMapping();
    void takeMapping();
    // By column, empty where it is left out.
    [[nodiscard]] QStringList fieldsOf(const ImportSource::Sheet &of, const QHash<QString, QString> &map);
    void showPage(Page page);
    void showResult(const QString &failure);
    bool told(qint64 done, qint64 total);
    [[nodiscard]] QString description() const;
    [[nodiscard]] ImportSource::Sheet *sheet();
    [[nodiscard]] ImportOptions options();

    Session &m_session;
    ImportSource m_source;
    ImportResult m_result;
    bool m_running = false;
    bool m_stop = false;
    QLabel *m_files;
    QWidget *m_tableBox;
    QComboBox *m_sheet, *m_entity, *m_project;
    QTableWidget *m_preview;
    QProgressBar *m_bar;
    QLabel *m_summary;
    QTreeWidget *m_refused;
    QStackedWidget *m_stack;
    QPushButton *m_import, *m_close, *m_copy;
};

} // namespace passerelle
