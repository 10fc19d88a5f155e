// SPDX-License-Identifier: GPL-3.0-or-later
// Overview: headline figures, tile map, key tasks, roll-out, what needs attention.
#include "app/calc/headline.h"
#include "app/calc/series.h"
#include "app/calc/tasks.h"
#include "app/charts/charts.h"
#include "app/format.h"
#include "ui/look.h"
#include "ui/others/unseen.h"
#include "ui/pages/figure_source.h"
#include "ui/pages/headline_strip.h"
#include "ui/pages/pages.h"
#include "ui/pages/pane.h"
#include "ui/ways.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int panelWidth = 336;
constexpr int dueDays = 31;

class OverviewPage : public Page
{
    Q_DECLARE_TR_FUNCTIONS(OverviewPage)

public:
    OverviewPage(Session& session, QWidget* parent)
        : Page(session, parent)
        , m_header(new PageHeader)
        , m_strip(new HeadlineStrip)
        , m_map(new ChartCard)
        , m_tasks(new ChartCard)
        , m_rollout(new ChartCard)
    {
        body()->addWidget(m_header);
        body()->addWidget(m_strip);
        auto* columns = paneSplitter(Qt::Horizontal);
        auto* middle = paneSplitter(Qt::Vertical);
        middle->addWidget(m_tasks);
        middle->addWidget(m_rollout);
        middle->setStretchFactor(0, 0);
        middle->setStretchFactor(1, 1);
        middle->setSizes({ 264, 416 });
        columns->addWidget(m_map);
        columns->addWidget(middle);
        columns->addWidget(makePanel());
        columns->setStretchFactor(0, 1);
        columns->setStretchFactor(1, 1);
        columns->setStretchFactor(2, 0);
        columns->setSizes({ 550, 470, panelWidth });
        body()->addWidget(columns, 1);
        for (ChartCard* card : { m_map, m_tasks, m_rollout })
            connectPane(card, session);
        m_map->addHeaderWidget(makeChange());
        Unseen& unseen = Unseen::of(session);
        m_strip->setOthers([&unseen](const db::CellKey& key) { return unseen.has(key); });
        connect(&unseen, &Unseen::changed, m_strip, qOverload<>(&QWidget::update));
        connect(m_strip, &HeadlineStrip::sourceRequested, &unseen,
            [&unseen](const db::CellKey& key) { unseen.see(key); });
        connect(m_strip, &HeadlineStrip::indicatorActivated, &session, &Session::setIndicator);
        connect(m_strip, &HeadlineStrip::sourceRequested, this,
            [this](const db::CellKey& key) { showFigureSource(this, this->session(), key); });
    }

protected:
    void load(const db::Filter& filter) override
    {
        const db::Store& store = *session().store();
        const db::Region* region = store.catalog().region(filter.region);
        m_header->setTitle(tr("Overview"),
            tr("%1, %2; annual indicators at their latest year")
                .arg(region ? app::name(*region) : QString(), app::periodText(filter.period)));
        m_header->setStore(store);
        m_strip->setHeadlines(app::headlines(store, filter));
        m_map->setData(app::chart(u"tile-map")->load(store, filter));
        m_tasks->setData(app::chart(u"tasks")->load(store, filter));
        m_rollout->setData(app::chart(u"rollout")->load(store, filter));
        m_attention = app::attention(store, filter);
        m_soon = app::dueSoon(app::taskList(store, filter), app::judgedOn(store, filter), dueDays);
        fillPanel();
    }

private:
    // Every indicator that has a figure by province, by theme; filled when opened.
    QWidget* makeChange()
    {
        auto* button = new QPushButton(tr("Change"));
        button->setObjectName(QStringLiteral("changeIndicator"));
        button->setAccessibleName(tr("Choose another indicator for the map"));
        button->setToolTip(button->accessibleName());
        button->setProperty("small", true);
        button->setFont(ui::font(smallPx));
        auto* menu = new QMenu(button);
        connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillChange(menu); });
        button->setMenu(menu);
        return button;
    }

    void fillChange(QMenu* menu)
    {
        menu->clear();
        const db::Store& store = *session().store();
        QHash<QString, QMenu*> themes;
        for (const db::Indicator& indicator : store.catalog().indicators()) {
            if (app::commonPeriod(store.cube(), indicator, store.catalog().statistical(),
                    session().filter().period)
                    .isNull())
                continue;
            QMenu*& theme = themes[indicator.theme];
            if (!theme)
                theme = menu->addMenu(app::themeName(indicator.theme));
            QAction* action = theme->addAction(app::name(indicator));
            action->setCheckable(true);
            action->setChecked(indicator.id == session().filter().indicator);
            connect(action, &QAction::triggered, this,
                [this, id = indicator.id] { session().setIndicator(id); });
        }
    }

    QWidget* makePanel()
    {
        auto* panel = new QWidget;
        panel->setMinimumWidth(290);
        panel->setMaximumWidth(376);
        QPalette palette = panel->palette();
        palette.setColor(QPalette::Window, activeTheme().sunken);
        panel->setPalette(palette);
        panel->setAutoFillBackground(true);
        auto* layout = new QVBoxLayout(panel);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        m_panelHeader = new PaneHeader(tr("Needs attention"));
        m_panelHeader->addWidget(segmentedSwitch(
            { tr("All"), tr("Tasks"), tr("Data") }, QStringLiteral("attention"), [this](int id) {
                m_shown = id;
                fillPanel();
            }));
        layout->addWidget(m_panelHeader);
        layout->addWidget(hairline());
        layout->addWidget(paneScroll(&m_list, true), 1);
        return panel;
    }

    void fillPanel()
    {
        clearLayout(m_list);
        int count = 0;
        for (const app::Attention& a : m_attention) {
            if ((m_shown == 1 && a.kind != app::AttentionKind::Task)
                || (m_shown == 2 && a.kind != app::AttentionKind::Data))
                continue;
            ++count;
            auto* row = new LightRow(a.light, a.title, a.reason);
            connect(row, &QAbstractButton::clicked, this, [this, a] { follow(a); });
            m_list->addWidget(row);
        }
        m_panelHeader->setNote(QString::number(count));
        if (count == 0) {
            auto* none = plainLabel(
                tr("Nothing needs attention by the rules."), smallPx, false, activeTheme().text2);
            none->setContentsMargins(16, 12, 16, 12);
            m_list->addWidget(none);
        }
        if (!m_soon.empty() && m_shown != 2) {
            auto* header = new PaneHeader(tr("Due soon"));
            header->setNote(tr("within %n day(s)", "", dueDays));
            m_list->addWidget(header);
            for (const app::JudgedTask& judged : m_soon) {
                const QString title = judged.task.number
                    ? tr("Task %1: %2").arg(*judged.task.number).arg(app::title(judged.task))
                    : app::title(judged.task);
                auto* row = new LightRow(judged.light.light, title, {});
                row->setEnd(judged.light.evidence.due->toString(QStringLiteral("MM-dd")));
                connect(row, &QAbstractButton::clicked, this,
                    [this, id = judged.task.id] { goTo(session(), id); });
                m_list->addWidget(row);
            }
        }
        auto* rule
            = plainLabel(tr("Every line is there by a rule."), smallPx, false, activeTheme().text3);
        rule->setContentsMargins(16, 12, 16, 4);
        rule->setToolTip(tr("Task lights follow due dates, milestones and linked targets; data "
                            "lines name disputed figures, missing reports and incomplete lists."));
        m_list->addStretch(1);
        m_list->addWidget(rule);
    }

    void follow(const app::Attention& a)
    {
        db::Filter filter = session().filter();
        if (a.task) {
            goTo(session(), *a.task);
        } else if (a.indicator) {
            filter.indicator = *a.indicator;
            if (a.region)
                filter.region = *a.region;
            session().go({ QStringLiteral("indicators"), filter });
        } else if (a.document) {
            goTo(session(), *a.document);
        }
    }

    PageHeader* m_header;
    HeadlineStrip* m_strip;
    ChartCard* m_map;
    ChartCard* m_tasks;
    ChartCard* m_rollout;
    PaneHeader* m_panelHeader = nullptr;
    QVBoxLayout* m_list = nullptr;
    std::vector<app::Attention> m_attention;
    std::vector<app::JudgedTask> m_soon;
    int m_shown = 0;
};

} // namespace

Page* makeOverviewPage(Session& session, QWidget* parent)
{
    return new OverviewPage(session, parent);
}

} // namespace ui
