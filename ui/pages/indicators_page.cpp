// SPDX-License-Identifier: GPL-3.0-or-later
// One indicator from every side: trend, small multiples or map, ranking, and the table beside.
#include "app/charts/charts.h"
#include "app/format.h"
#include "ui/look.h"
#include "ui/models/indicator_tree.h"
#include "ui/pages/figure_source.h"
#include "ui/pages/filter_list.h"
#include "ui/pages/pages.h"
#include "ui/pages/pane.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

class IndicatorsPage : public Page
{
    Q_DECLARE_TR_FUNCTIONS(IndicatorsPage)

public:
    IndicatorsPage(Session& session, QWidget* parent)
        : Page(session, parent)
        , m_header(new PageHeader)
        , m_trend(new ChartCard)
        , m_multiples(new ChartCard)
        , m_map(new ChartCard)
        , m_ranking(new ChartCard)
        , m_table(new ChartCard)
    {
        body()->addWidget(m_header);
        auto* columns = paneSplitter(Qt::Horizontal);
        columns->addWidget(makeList());
        auto* middle = paneSplitter(Qt::Vertical);
        middle->addWidget(m_trend);
        m_lower = new QStackedWidget;
        m_lower->addWidget(m_multiples);
        m_lower->addWidget(m_map);
        middle->addWidget(m_lower);
        middle->setStretchFactor(0, 2);
        middle->setStretchFactor(1, 3);
        middle->setSizes({ 300, 440 });
        columns->addWidget(middle);
        m_ranking->setMinimumWidth(220);
        columns->addWidget(m_ranking);
        m_table->setTableVisible(true);
        m_table->setMinimumWidth(230);
        columns->addWidget(m_table);
        columns->setStretchFactor(1, 1);
        columns->setSizes({ 238, 560, 240, 326 });
        body()->addWidget(columns, 1);
        addSwitch(m_multiples);
        addSwitch(m_map);
        for (ChartCard* card : { m_trend, m_multiples, m_map, m_ranking, m_table })
            connectPane(card, session);
        m_trend->setHeading(tr("Trend"));
        m_multiples->setHeading(tr("All regions"));
        m_map->setHeading(tr("Map"));
        m_ranking->setHeading(tr("Ranking"));
        m_table->setHeading(tr("Table"));
        connect(&session, &Session::storeChanged, this, [this] { m_listStale = true; });
        connect(&session, &Session::dataChanged, this, [this] { m_listStale = true; });
    }

protected:
    void load(const db::Filter& filter) override
    {
        const db::Store& store = *session().store();
        if (m_listStale)
            fillList(store);
        const db::Indicator* indicator = store.catalog().indicator(filter.indicator);
        if (indicator) {
            QStringList context { app::unitText(indicator->unit), app::periodText(filter.period),
                app::directionText(indicator->direction), app::basisText(indicator->basis) };
            context.removeAll(QString());
            m_header->setTitle(app::name(*indicator),
                context.join(app::chinese() ? QStringLiteral("，") : QStringLiteral(", ")));
        }
        m_header->setStore(store);
        m_trend->setData(app::chart(u"trend")->load(store, filter));
        m_multiples->setData(app::chart(u"small-multiples")->load(store, filter));
        m_map->setData(app::chart(u"tile-map")->load(store, filter));
        const app::ChartData ranking = app::chart(u"ranking")->load(store, filter);
        m_ranking->setData(ranking);
        m_table->setData(ranking);
        m_list->select(qint64(filter.indicator));
    }

private:
    QWidget* makeList()
    {
        m_list = new FilterList(QStringLiteral("indicatorFilter"), QStringLiteral("indicatorTree"),
            tr("Indicators"), indicatorIdRole);
        m_list->setMinimumWidth(200);
        m_list->setMaximumWidth(320);
        connect(m_list, &FilterList::chosen, this, [this](const QVariant& id) {
            session().setIndicator(db::IndicatorId { id.toLongLong() });
        });
        return m_list;
    }

    void fillList(const db::Store& store)
    {
        fillIndicatorTree(m_list->beginFill(), store.catalog(),
            [&](db::IndicatorId id) { return !store.cube().bases(id).empty(); });
        m_list->endFill(
            tr("Filter %n indicator(s)", "", int(store.catalog().indicators().size())), 32);
        m_listStale = false;
    }

    // Small multiples or map: the same place, one click apart.
    void addSwitch(ChartCard* card)
    {
        const int own = card == m_map ? 1 : 0;
        auto parts = std::make_shared<std::vector<QPushButton*>>();
        auto* segments = segmentedSwitch(
            { tr("Trends"), tr("Map") }, QStringLiteral("lower%1").arg(own),
            [this, parts, own](int i) {
                (*parts)[std::size_t(own)]->setChecked(true);
                m_lower->setCurrentIndex(i);
            },
            parts.get());
        (*parts)[std::size_t(own)]->setChecked(true);
        card->addHeaderWidget(segments);
    }

    PageHeader* m_header;
    ChartCard* m_trend;
    ChartCard* m_multiples;
    ChartCard* m_map;
    ChartCard* m_ranking;
    ChartCard* m_table;
    QStackedWidget* m_lower = nullptr;
    FilterList* m_list = nullptr;
    bool m_listStale = true;
};

} // namespace

Page* makeIndicatorsPage(Session& session, QWidget* parent)
{
    return new IndicatorsPage(session, parent);
}

} // namespace ui
