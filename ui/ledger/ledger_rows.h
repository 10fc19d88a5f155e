// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger as a tree of two levels, sections or departments with their tasks, and every cell of
// it in words: what is searched, copied and read aloud.
#pragma once

#include "app/ledger/shown.h"

#include <QAbstractItemModel>

#include <memory>

namespace ui {

enum class LedgerColumn : quint8 { Number, Title, Light, Lead, Due, Progress, Track };
inline constexpr int ledgerColumnCount = 7;
enum class LedgerGroups : quint8 { Sections, Departments };

class LedgerRows : public QAbstractItemModel
{
    Q_OBJECT

public:
    struct Group
    {
        QString title;
        QString note; // "5 tasks"
        app::LightCounts counts {};
        std::vector<std::pair<int, int>> tasks; // {section, task}
        int leads = 0; // the first so many are led, the others joined
    };

    explicit LedgerRows(LedgerGroups groups, QObject* parent = nullptr);

    void setLedger(std::shared_ptr<const app::Ledger> ledger);
    const app::Ledger& ledger() const { return *m_ledger; }
    const Group* group(const QModelIndex& index) const; // null for a task
    const app::LedgerTask* task(const QModelIndex& index) const; // null for a group
    QModelIndex indexOf(db::TaskId task) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex&) const override { return ledgerColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    QString cellText(const QModelIndex& index) const;

private:
    QString taskText(const QModelIndex& index, const app::LedgerTask& task) const;
    QString groupText(const Group& group, LedgerColumn column) const;

    LedgerGroups m_kind;
    std::shared_ptr<const app::Ledger> m_ledger;
    std::vector<Group> m_groups;
};

QString columnTitle(LedgerColumn column, LedgerGroups groups);
QString dueText(QDate due, const app::Ledger& ledger); // 06-30; with its year when that is another
QString milestonesText(const app::LedgerTask& task); // "05-25 … done; 06-30 … overdue by 153 days"
QString slipText(int days); // "+12 days"; empty for none
QString tipOf(const app::LedgerTask& task);

} // namespace ui
