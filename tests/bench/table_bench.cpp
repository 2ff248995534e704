// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of a hundred thousand records, against SQL alone and against a plain model that holds every text.
#include "core/model/report.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/inputs.h"
#include "ui/models/frozen_table.h"
#include "ui/models/record_table.h"

#include <QApplication>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <SQLiteCpp/SQLiteCpp.h>

#include <stdexcept>

namespace passerelle::bench
{

namespace
{

constexpr QSize windowSize(1200, 800);
constexpr int frames = 60;
const QStringList shownColumns{QStringLiteral("partner"),        QStringLiteral("category"),
                               QStringLiteral("invoice_number"), QStringLiteral("paid_on"),
                               QStringLiteral("description"),    QStringLiteral("supplier"),
                               QStringLiteral("amount_eur")};

struct Application {
    int argc = 1;
    char name[6] = "bench";
    char *argv[2] = {name, nullptr};
    QApplication application{argc, argv};
};

struct OpenTable {
    Application application;
    Session session;
    std::unique_ptr<RecordTable> table;

    explicit OpenTable(const Workbench &bench)
        : session(bench.installation())
    {
        if (!session.open(expensesPortfolio(bench, bench.size()), Document::Access::Read))
            throw std::runtime_error("the portfolio cannot be opened");
    }
    void show()
    {
        table = std::make_unique<RecordTable>(session, describe<Expenditure>());
        table->setColumns(shownColumns);
        table->resize(windowSize);
        table->show();
        QApplication::processEvents();
        (void)table->grab();
    }
};

// Every text in memory.
class PlainModel final : public QAbstractTableModel
{
public:
    explicit PlainModel(const QString &path)
    {
        SQLite::Database database(path.toStdString());
        SQLite::Statement query(database, plainSql);
        while (query.executeStep()) {
            QStringList texts;
            for (int column = 0; column < query.getColumnCount(); ++column)
                texts += QString::fromUtf8(query.getColumn(column).getText());
            m_rows.push_back(texts);
        }
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 7; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? m_rows[std::size_t(index.row())][index.column()] : QVariant();
    }
    static constexpr int supplier = 5;
    static constexpr const char *plainSql = "SELECT partner, category, invoice_number, paid_on, "
                                            "description_en, supplier, amount_eur FROM expenditure "
                                            "ORDER BY supplier";

private:
    std::vector<QStringList> m_rows;
};

void requireRows(qint64 rows, const Workbench &bench)
{
    if (rows != bench.size()) throw std::runtime_error("rows are missing");
}

// ---- sorting

Measured sortBySql(Workbench &bench)
{
    const QString path = expensesPortfolio(bench, bench.size());
    return bench.time([&] { requireRows(PlainModel(path).rowCount(), bench); });
}

Measured sortByProxy(Workbench &bench)
{
    const Application application;
    PlainModel model(expensesPortfolio(bench, bench.size()));
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setSortLocaleAware(true);
    return bench.time([&] { proxy.sort(PlainModel::supplier, Qt::DescendingOrder); });
}

template <const char *field> Measured sortTable(Workbench &bench)
{
    OpenTable open(bench);
    open.show();
    RecordModel &model = open.table->model();
    const qsizetype column = shownColumns.indexOf(QLatin1String(field));
    return bench.time([&] {
        model.sort(int(column), Qt::DescendingOrder);
        requireRows(model.rowCount(), bench);
    });
}

// ---- showing

Measured showPlainly(Workbench &bench)
{
    const Application application;
    const QString path = expensesPortfolio(bench, bench.size());
    return bench.time([&] {
        PlainModel model(path);
        QTableView view;
        view.setModel(&model);
        view.resize(windowSize);
        view.show();
        QApplication::processEvents();
        (void)view.grab();
    });
}

Measured showTable(Workbench &bench)
{
    OpenTable open(bench);
    return bench.time([&] { open.show(); });
}

Measured scroll(QTableView &view, Workbench &bench)
{
    return bench
        .time([&] {
            for (int frame = 1; frame <= frames; ++frame) {
                view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / frames * frame);
                QApplication::processEvents();
                (void)view.grab();
            }
        })
        .per(frames);
}

Measured scrollPlainly(Workbench &bench)
{
    const Application application;
    PlainModel model(expensesPortfolio(bench, bench.size()));
    QTableView view;
    view.setModel(&model);
    view.resize(windowSize);
    view.show();
    return scroll(view, bench);
}

Measured scrollTable(Workbench &bench)
{
    OpenTable open(bench);
    open.show();
    return scroll(open.table->view(), bench);
}

constexpr char supplier[] = "supplier";
constexpr char description[] = "description";
constexpr char partner[] = "partner";

} // namespace

std::vector<Benchmark> tableBenchmarks()
{
    constexpr int records = 100'000;
    constexpr double sorted = 1.5, scrolled = 1.5;
    return {
        {"table-sort",
         "sorting a table",
         records,
         {{"ORDER BY and reading all rows", sortBySql},
          {"QSortFilterProxyModel", sortByProxy},
          {"by a text", sortTable<supplier>, sorted},
          {"by a translated text", sortTable<description>, sorted},
          {"by the name of a reference", sortTable<partner>}},
         true},
        {"table-show",
         "showing a table",
         records,
         {{"QTableView, all texts in memory", showPlainly}, {"table", showTable}},
         true},
        {"table-scroll",
         "one frame of scrolling, a new screen full of rows each",
         records,
         {{"QTableView, all texts in memory", scrollPlainly}, {"table", scrollTable, scrolled}},
         true},
    };
}

} // namespace passerelle::bench
