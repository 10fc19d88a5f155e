// SPDX-License-Identifier: GPL-3.0-or-later
// Shows what files would change before they do: one file after the other, each applied as one
// undoable act, so that every preview is against what the workspace holds by then.
#pragma once

#include "app/edits.h"
#include "app/exchange/import.h"

#include <QDialog>
#include <QFutureWatcher>

#include <functional>

class QFrame;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTableView;

namespace ui {

class ConflictsModel;
class RowsModel;
class FindingsModel;

// What the dialog needs from outside. `plan` runs on another thread when `background` is set.
struct ImportSteps
{
    std::function<app::ImportPlan(const QString& path)> plan;
    std::function<app::ImportResult(const app::ImportPlan&, const app::ImportChoices&)> apply;
    bool background = true;
};

class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const db::Catalog& catalog, const QStringList& files, ImportSteps steps,
        QWidget* parent = nullptr);

    // What was applied before the dialog closed, one for each file taken in.
    const std::vector<app::ImportResult>& results() const { return m_results; }

private:
    QWidget* buildHead();
    QWidget* buildWhy();
    QWidget* buildFoot();
    void buildTables();
    void planNext();
    void showPlan(const app::ImportPlan& plan);
    void showCounts();
    void showWhetherItCanBeApplied();
    void showFailure(const QString& sentence, const QString& details);
    void apply();
    void skip();
    void saveFindings();
    QString reasonAgainst() const; // why the plan cannot be applied; empty when it can

    db::Catalog m_catalog; // a copy: the store reloads its own while a file is applied
    QStringList m_files;
    int m_current = -1;
    ImportSteps m_steps;
    app::ImportPlan m_plan;
    QFutureWatcher<app::ImportPlan> m_watcher;
    std::vector<app::ImportResult> m_results;

    QLabel* m_file = nullptr;
    QLabel* m_about = nullptr;
    QWidget* m_counts = nullptr;
    std::vector<QLabel*> m_countLabels;
    QProgressBar* m_progress = nullptr;
    QFrame* m_band = nullptr;
    QLabel* m_bandText = nullptr;
    QPushButton* m_bandMore = nullptr;
    QLabel* m_bandDetails = nullptr;
    QTabWidget* m_tabs = nullptr;
    QTableView* m_findingsView = nullptr;
    QTableView* m_conflictsView = nullptr;
    FindingsModel* m_findings = nullptr;
    ConflictsModel* m_conflicts = nullptr;
    RowsModel* m_rows = nullptr;
    QWidget* m_why = nullptr; // asked for when targets change
    QLineEdit* m_whyText = nullptr;
    QLabel* m_reason = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_skip = nullptr;
    QPushButton* m_apply = nullptr;
};

} // namespace ui
