// SPDX-License-Identifier: GPL-3.0-or-later
// A framed chart: pane header (title, note, chart/table switch, export menu), the view or its
// table, the source line. One card draws any chart of the list.
#pragma once

#include "ui/charts/chart_view.h"

#include <QFrame>

#include <memory>

class QMenu;

namespace ui {

class ChartCard : public QFrame
{
    Q_OBJECT

public:
    explicit ChartCard(QWidget* parent = nullptr);
    ~ChartCard() override;

    void setData(const app::ChartData& data);
    const app::ChartData& data() const;
    ChartView* view() const;
    void setCompact(bool compact);
    void setTableVisible(bool visible);
    // A pane's own title where the page's header names the subject already; empty: the chart's.
    void setHeading(const QString& heading);
    // Off where the page's header carries the demonstration mark; pictures always carry it.
    void setMarkVisible(bool visible);
    // An extra control at the right of the pane header.
    void addHeaderWidget(QWidget* widget);
    // By the suffix, in the chosen size. A failure is said in the card; false then.
    bool saveAs(const QString& path);

Q_SIGNALS:
    // As ChartView's, from the picture or from the table.
    void regionActivated(db::RegionId region);
    void regionPinned(db::RegionId region);
    void indicatorActivated(db::IndicatorId indicator);
    void taskActivated(db::TaskId task);
    void measureActivated(db::MeasureId measure);
    void sourceRequested(db::CellKey key);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLayout* buildFoot();
    void arrangeHeader();
    QWidget* buildHeader();
    QWidget* buildBand();
    QWidget* buildBody();
    QMenu* buildMenu();
    void connectView();
    void fillTable();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ui
