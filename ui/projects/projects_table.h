// SPDX-License-Identifier: GPL-3.0-or-later
// The table of projects with its filter line, its region, its order and its keys: Enter changes,
// Delete removes, Insert adds. It asks; the page acts.
#pragma once

#include "ui/projects/projects_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace ui {

class PaneHeader;

class ProjectsTable : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectsTable(QWidget* parent = nullptr);

    // `region` is what the rows were narrowed to; empty: nothing.
    void show(const QString& title, const QString& region, std::vector<app::ProjectRow> rows);
    const app::ProjectRow* current() const; // null: none
    bool select(const QString& code); // false when it is not among those shown
    void say(const QString& sentence); // until the next selection
    std::vector<app::ProjectRow> shownRows() const; // narrowed and in order
    const std::vector<app::ProjectColumn>& columns() const { return m_model.columns(); }

Q_SIGNALS:
    void currentChanged();
    void changeWanted();
    void removeWanted();
    void newWanted();
    void allRegionsWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHead();
    void buildView();
    QWidget* buildEmpty();
    void setWidths();
    void follow(); // note, empty state

    ProjectsModel m_model;
    ProjectsOrder m_order;
    PaneHeader* m_head = nullptr;
    QLineEdit* m_filter = nullptr;
    QPushButton* m_region = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTableView* m_view = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_next = nullptr;
    QPushButton* m_clear = nullptr;
    QString m_regionName;
    QString m_title;
    bool m_quiet = false; // while rows are exchanged
};

} // namespace ui
