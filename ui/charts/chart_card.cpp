// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_card.h"

#include "ui/charts/chart_menu.h"
#include "ui/charts/chart_table_model.h"
#include "ui/charts/draw.h"
#include "ui/charts/export.h"
#include "ui/charts/line_label.h"

#include "app/error.h"

#include <QButtonGroup>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

namespace ui {

namespace {

QPushButton* smallButton(const QString& text, const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setProperty("small", true);
    button->setFont(ui::font(smallPx));
    return button;
}

} // namespace

struct ChartCard::Private
{
    LineLabel* title = nullptr;
    LineLabel* subtitle = nullptr;
    LineLabel* note = nullptr;
    LineLabel* source = nullptr;
    QLabel* pill = nullptr;
    QHBoxLayout* header = nullptr;
    QBoxLayout* foot = nullptr;
    QFrame* segments = nullptr;
    QPushButton* picture = nullptr;
    QPushButton* tableButton = nullptr;
    QPushButton* exportButton = nullptr;
    QFrame* band = nullptr;
    QLabel* bandText = nullptr;
    QStackedWidget* stack = nullptr;
    QScrollArea* scroll = nullptr;
    ChartView* view = nullptr;
    QTableView* table = nullptr;
    ChartTableModel* model = nullptr;
    ChartMenu* menu = nullptr;
    QAction* tableAction = nullptr;
    bool tableStale = true;
    QString heading;
    bool mark = true;
    bool compact = false;
};

ChartCard::ChartCard(QWidget* parent)
    : QFrame(parent)
    , d(std::make_unique<Private>())
{
    setProperty("pane", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(buildBand());
    column->addWidget(buildBody(), 1);
    column->addLayout(buildFoot());
    connectView();
}

ChartCard::~ChartCard() = default;

QLayout* ChartCard::buildFoot()
{
    auto* foot = new QHBoxLayout;
    d->foot = foot;
    foot->setContentsMargins(16, 2, 14, 0);
    foot->setSpacing(10);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    d->note = new LineLabel(captionPx, false, &Theme::text3, this);
    d->source = new LineLabel(captionPx, false, &Theme::text3, this);
    lines->addWidget(d->note);
    lines->addWidget(d->source);
    d->pill = new QLabel(QStringLiteral("演示数据 / demonstration data"), this);
    d->pill->setProperty("pill", QStringLiteral("demonstration"));
    d->pill->setFont(ui::font(captionPx));
    d->pill->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    foot->addLayout(lines, 1);
    foot->addWidget(d->pill, 0, Qt::AlignRight | Qt::AlignBottom);
    return foot;
}

// In a narrow pane the switch becomes an entry of the menu and the title keeps its room.
void ChartCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrangeHeader();
}

void ChartCard::arrangeHeader()
{
    const bool narrow = width() < 360;
    d->segments->setVisible(!d->compact && !narrow);
    d->subtitle->setVisible(!narrow && !data().subtitle.isEmpty());
    d->exportButton->setText(narrow ? QStringLiteral("⋯") : tr("Export"));
    d->exportButton->setVisible(!d->compact);
    d->foot->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget* ChartCard::buildHeader()
{
    auto* bar = new QWidget(this);
    bar->setFixedHeight(36);
    d->header = new QHBoxLayout(bar);
    d->header->setContentsMargins(16, 0, 14, 0);
    d->header->setSpacing(10);
    d->title = new LineLabel(bodyPx, true, &Theme::text, bar);
    d->subtitle = new LineLabel(smallPx, false, &Theme::text3, bar);
    d->subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // the title comes first
    d->segments = new QFrame(bar);
    d->segments->setProperty("segmented", true);
    d->segments->setFixedHeight(24);
    auto* inside = new QHBoxLayout(d->segments);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    d->picture = smallButton(tr("Picture"), QStringLiteral("chartPicture"), d->segments);
    d->tableButton = smallButton(tr("Table"), QStringLiteral("chartTable"), d->segments);
    auto* group = new QButtonGroup(this);
    for (QPushButton* button : { d->picture, d->tableButton }) {
        button->setCheckable(true);
        // The chosen part is bold: both keep the width of their bold word.
        button->setMinimumWidth(
            static_cast<int>(textWidth(ui::font(smallPx, true), button->text())) + 24);
        group->addButton(button);
        inside->addWidget(button);
    }
    d->picture->setChecked(true);
    connect(d->tableButton, &QPushButton::toggled, this, &ChartCard::setTableVisible);
    d->exportButton = smallButton(tr("Export"), QStringLiteral("chartExport"), bar);
    d->exportButton->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    d->exportButton->setMenu(buildMenu());
    d->header->addWidget(d->title, 0);
    d->header->addWidget(d->subtitle, 1);
    d->header->addStretch(0);
    d->header->addWidget(d->segments);
    d->header->addWidget(d->exportButton);
    return bar;
}

QMenu* ChartCard::buildMenu()
{
    auto* menu
        = new ChartMenu([this] { return data(); }, QString::fromUtf8(presets().front().id), this);
    d->menu = menu;
    connect(menu, &ChartMenu::saveWanted, this, &ChartCard::saveAs);
    menu->insertSeparator(menu->beforeCopy());
    d->tableAction = new QAction(tr("Show as table"), menu);
    d->tableAction->setObjectName(QStringLiteral("chartShowTable"));
    d->tableAction->setCheckable(true);
    menu->insertAction(menu->beforeCopy(), d->tableAction);
    connect(d->tableAction, &QAction::triggered, this, &ChartCard::setTableVisible);
    return menu;
}

QWidget* ChartCard::buildBand()
{
    d->band = new QFrame(this);
    d->band->setObjectName(QStringLiteral("chartError"));
    d->band->setProperty("band", QStringLiteral("danger"));
    auto* row = new QHBoxLayout(d->band);
    row->setContentsMargins(16, 5, 10, 5);
    d->bandText = new QLabel(d->band);
    d->bandText->setWordWrap(true);
    d->bandText->setFont(ui::font(smallPx));
    auto* close = new QPushButton(tr("Dismiss"), d->band);
    close->setProperty("link", true);
    close->setFont(ui::font(smallPx));
    connect(close, &QPushButton::clicked, d->band, &QWidget::hide);
    row->addWidget(d->bandText, 1);
    row->addWidget(close);
    d->band->hide();
    return d->band;
}

QWidget* ChartCard::buildBody()
{
    d->stack = new QStackedWidget(this);
    d->view = new ChartView;
    // Long lists scroll inside the pane; the frame of the window never does.
    d->scroll = new QScrollArea(d->stack);
    d->scroll->setWidgetResizable(true);
    d->scroll->setFrameShape(QFrame::NoFrame);
    d->scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    d->scroll->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->addWidget(d->view);
    d->scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    d->scroll->viewport()->setAutoFillBackground(false);
    d->model = new ChartTableModel(this);
    d->table = new QTableView(d->stack);
    d->table->setObjectName(QStringLiteral("chartTableView"));
    d->table->setModel(d->model);
    d->table->setFont(ui::font(smallPx));
    d->table->setShowGrid(false);
    d->table->setSelectionBehavior(QAbstractItemView::SelectRows);
    d->table->setSelectionMode(QAbstractItemView::SingleSelection);
    d->table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    d->table->verticalHeader()->hide();
    d->table->verticalHeader()->setDefaultSectionSize(26);
    d->table->horizontalHeader()->setFixedHeight(28);
    d->table->horizontalHeader()->setHighlightSections(false);
    connect(d->table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        const db::RegionId region = d->model->region(index.row());
        if (region == db::RegionId {})
            return;
        if (QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier))
            Q_EMIT regionPinned(region);
        else
            Q_EMIT regionActivated(region);
    });
    d->stack->addWidget(d->scroll);
    d->stack->addWidget(d->table);
    return d->stack;
}

void ChartCard::connectView()
{
    connect(d->view, &ChartView::regionActivated, this, &ChartCard::regionActivated);
    connect(d->view, &ChartView::regionPinned, this, &ChartCard::regionPinned);
    connect(d->view, &ChartView::indicatorActivated, this, &ChartCard::indicatorActivated);
    connect(d->view, &ChartView::taskActivated, this, &ChartCard::taskActivated);
    connect(d->view, &ChartView::measureActivated, this, &ChartCard::measureActivated);
    connect(d->view, &ChartView::sourceRequested, this, &ChartCard::sourceRequested);
}

void ChartCard::setData(const app::ChartData& data)
{
    d->view->setData(data);
    d->title->setText(d->heading.isEmpty() ? data.title : d->heading);
    d->subtitle->setText(data.subtitle);
    d->note->setText(data.note);
    d->source->setText(data.source);
    d->pill->setVisible(data.demonstration && d->mark && !d->compact);
    arrangeHeader();
    d->exportButton->setEnabled(data.empty.isEmpty());
    d->exportButton->setToolTip(
        data.empty.isEmpty() ? tr("Save, copy or choose a size") : data.empty);
    setAccessibleName(data.title);
    d->table->setAccessibleName(data.title);
    d->tableStale = true;
    if (d->stack->currentWidget() == d->table)
        fillTable();
}

void ChartCard::fillTable()
{
    if (!d->tableStale)
        return;
    d->model->setTable(app::chartTable(data()));
    d->table->resizeColumnsToContents();
    d->tableStale = false;
}

const app::ChartData& ChartCard::data() const
{
    return d->view->data();
}

ChartView* ChartCard::view() const
{
    return d->view;
}

void ChartCard::setCompact(bool compact)
{
    d->compact = compact;
    d->view->setCompact(compact);
    arrangeHeader();
    d->pill->setVisible(!compact && d->mark && data().demonstration);
    d->source->setVisible(!compact && !data().source.isEmpty());
}

void ChartCard::setTableVisible(bool visible)
{
    if (visible)
        fillTable();
    d->stack->setCurrentWidget(visible ? static_cast<QWidget*>(d->table) : d->scroll);
    (visible ? d->tableButton : d->picture)->setChecked(true);
    d->tableAction->setChecked(visible);
}

void ChartCard::setHeading(const QString& heading)
{
    d->heading = heading;
    d->title->setText(heading.isEmpty() ? data().title : heading);
}

void ChartCard::setMarkVisible(bool visible)
{
    d->mark = visible;
    d->pill->setVisible(visible && !d->compact && data().demonstration);
}

void ChartCard::addHeaderWidget(QWidget* widget)
{
    d->header->insertWidget(d->header->indexOf(d->segments), widget);
}

bool ChartCard::saveAs(const QString& path)
{
    try {
        saveChart(data(), d->menu->preset(), path);
        d->band->hide();
        return true;
    } catch (const app::Error& error) {
        d->bandText->setText(error.sentence());
        d->bandText->setToolTip(error.details());
        d->band->show();
        return false;
    }
}

} // namespace ui
