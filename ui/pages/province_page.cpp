// SPDX-License-Identifier: GPL-3.0-or-later
// One region on one screen: navigator map, facts and projects; indicators against target and
// median with a trend; its measures and tasks.
#include "app/calc/rollout.h"
#include "app/calc/series.h"
#include "app/charts/charts.h"
#include "app/format.h"
#include "ui/look.h"
#include "ui/pages/figure_source.h"
#include "ui/pages/pages.h"
#include "ui/pages/pane.h"
#include "ui/ways.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

class ProvincePage : public Page
{
    Q_DECLARE_TR_FUNCTIONS(ProvincePage)

public:
    ProvincePage(Session& session, QWidget* parent)
        : Page(session, parent)
        , m_header(new PageHeader)
        , m_navigator(new ChartView)
        , m_profile(new ChartCard)
        , m_trend(new ChartCard)
        , m_tasks(new ChartCard)
    {
        m_navigator->setCompact(true);
        m_navigator->setObjectName(QStringLiteral("navigator"));
        body()->addWidget(m_header);
        auto* columns = paneSplitter(Qt::Horizontal);
        columns->addWidget(makeLeft());
        auto* middle = paneSplitter(Qt::Vertical);
        middle->addWidget(m_profile);
        middle->addWidget(m_trend);
        middle->setStretchFactor(0, 3);
        middle->setStretchFactor(1, 2);
        middle->setSizes({ 480, 270 });
        columns->addWidget(middle);
        columns->addWidget(makeRight());
        columns->setStretchFactor(0, 0);
        columns->setStretchFactor(1, 1);
        columns->setStretchFactor(2, 0);
        columns->setSizes({ 318, 716, 332 });
        body()->addWidget(columns, 1);
        for (ChartCard* card : { m_profile, m_trend, m_tasks })
            connectPane(card, session);
        connectChart(m_navigator, session);
    }

protected:
    void load(const db::Filter& filter) override
    {
        const db::Store& store = *session().store();
        const db::Region* region = store.catalog().region(filter.region);
        if (!region)
            return;
        m_header->setTitle(app::name(*region),
            tr("%1; annual indicators at their latest year, old years in amber")
                .arg(app::periodText(filter.period)));
        m_header->setStore(store);
        m_navigator->setData(app::chart(u"tile-map")->load(store, filter));
        const db::Indicator* indicator = store.catalog().indicator(filter.indicator);
        m_ground->setFullText(
            indicator ? tr("Shade: %1, fixed classes").arg(app::name(*indicator)) : QString());
        m_profile->setData(app::chart(u"profile")->load(store, filter));
        m_trend->setData(app::chart(u"trend")->load(store, filter));
        m_tasks->setData(app::chart(u"tasks")->load(store, filter));
        fillFacts(store, filter, *region);
        fillMeasures(store, filter);
        fillRegions(store, filter);
    }

private:
    QWidget* makeLeft()
    {
        auto* left = new QWidget;
        left->setMinimumWidth(306);
        left->setMaximumWidth(360);
        auto* layout = new QVBoxLayout(left);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        auto* header = new PaneHeader(tr("Regions"));
        header->setNote(tr("arrow keys move"));
        m_regions = new QComboBox;
        m_regions->setObjectName(QStringLiteral("regionList"));
        m_regions->setAccessibleName(tr("Region"));
        m_regions->setMaximumWidth(130);
        connect(m_regions, &QComboBox::activated, this, [this](int i) {
            session().setRegion(db::RegionId { m_regions->itemData(i).toLongLong() });
        });
        header->addWidget(m_regions);
        layout->addWidget(header);
        m_navigator->setFixedHeight(292);
        auto* framed = new QHBoxLayout;
        framed->setContentsMargins(16, 0, 16, 0);
        framed->addWidget(m_navigator);
        layout->addLayout(framed);
        m_ground = new ElidedLabel;
        m_ground->setFont(ui::font(captionPx));
        m_ground->setContentsMargins(16, 4, 16, 8);
        m_ground->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        layout->addWidget(m_ground);
        layout->addWidget(hairline());
        layout->addWidget(paneScroll(&m_facts), 1);
        return left;
    }

    QWidget* makeRight()
    {
        auto* right = new QWidget;
        right->setMinimumWidth(290);
        right->setMaximumWidth(376);
        QPalette palette = right->palette();
        palette.setColor(QPalette::Window, activeTheme().sunken);
        right->setPalette(palette);
        right->setAutoFillBackground(true);
        auto* layout = new QVBoxLayout(right);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        m_measuresHeader = new PaneHeader(tr("Roll-out of the measures"));
        layout->addWidget(m_measuresHeader);
        layout->addWidget(paneScroll(&m_measures, true), 1);
        layout->addWidget(hairline());
        layout->addWidget(m_tasks, 1);
        return right;
    }

    void fillRegions(const db::Store& store, const db::Filter& filter)
    {
        const QSignalBlocker quiet(m_regions);
        m_regions->clear();
        for (const db::Region& region : store.catalog().regions()) {
            if (!region.inScope)
                continue;
            const bool below = !region.isReporting && region.id != store.catalog().nation();
            m_regions->addItem((below ? QStringLiteral("  ") : QString()) + app::shortName(region),
                qint64(region.id));
            if (region.id == filter.region)
                m_regions->setCurrentIndex(m_regions->count() - 1);
        }
    }

    void fillFacts(const db::Store& store, const db::Filter& filter, const db::Region& region)
    {
        clearLayout(m_facts);
        auto* title = plainLabel(app::name(region), subheadPx, true, activeTheme().text);
        title->setContentsMargins(16, 10, 16, 4);
        m_facts->addWidget(title);
        const QString code = region.gbCode.isEmpty()
            ? region.code + u' ' + tr("(no GB/T 2260 code)")
            : region.code
                + (region.letters.isEmpty() ? QString() : QStringLiteral(" · ") + region.letters);
        m_facts->addWidget(factLine(tr("Code"), code));
        if (region.parent) {
            if (const db::Region* parent = store.catalog().region(*region.parent))
                m_facts->addWidget(factLine(tr("Belongs to"), app::name(*parent)));
        }
        if (!region.econGroup.isEmpty())
            m_facts->addWidget(factLine(tr("Group"), groupWord(region.econGroup)));
        for (const char* wanted : { "POP_YEAREND", "HOSP_CNT", "PLAN_ISSUED" })
            addFact(store, filter, region, QString::fromUtf8(wanted));
        if (region.type == QStringLiteral("production_corps"))
            m_facts->addWidget(factLine(tr("Note"),
                tr("Reports on its own, lies in Xinjiang: most statistics count it there and it is "
                   "never added a second time.")));
        fillProjects(store, region);
        fillPeers(store, region);
        m_facts->addStretch(1);
    }

    void addFact(const db::Store& store, const db::Filter& filter, const db::Region& region,
        const QString& code)
    {
        const db::Indicator* indicator = store.catalog().indicatorByCode(code);
        if (!indicator)
            return;
        // A plan once issued stays issued: the latest record counts, whatever the period.
        const bool flag = indicator->valueType == QStringLiteral("flag");
        const app::Found found = app::latest(
            store.cube(), *indicator, region.id, flag ? db::Period::year(2199) : filter.period);
        if (!found.cell.hasValue())
            return;
        const bool yesNo = flag && region.id != store.catalog().nation();
        const QString value = yesNo ? (found.cell.value != 0 ? tr("yes") : tr("no"))
                                    : app::cellText(found.cell, indicator->decimals) + u' '
                + (flag ? tr("regions") : app::unitText(indicator->unit));
        m_facts->addWidget(factLine(app::name(*indicator),
            QStringLiteral("%1 (%2)").arg(value.trimmed(), app::periodShort(found.period))));
    }

    void fillProjects(const db::Store& store, const db::Region& region)
    {
        std::vector<db::Project> own;
        for (const db::Project& project : store.projects().all()) {
            if (!project.region)
                continue;
            const db::Region* place = store.catalog().region(*project.region);
            if (*project.region == region.id
                || (place && place->parent == region.id && region.isReporting
                    && !place->isReporting))
                own.push_back(project);
        }
        if (own.empty())
            return;
        m_facts->addSpacing(8);
        m_facts->addWidget(hairline());
        auto* header = new PaneHeader(tr("Centres and pilots"));
        header->setNote(QString::number(own.size()));
        m_facts->addWidget(header);
        for (const db::Project& project : own) {
            auto* row = new LightRow(app::Light::NotDue,
                project.count.isEmpty()
                    ? app::name(project)
                    : app::name(project) + QStringLiteral(" × ") + project.count,
                QStringList { app::projectKindText(project.kind), project.place, project.specialty,
                    project.year }
                    .filter(QRegularExpression(QStringLiteral(".")))
                    .join(QStringLiteral(" · ")));
            row->setState(QStringLiteral("full"));
            connect(row, &QAbstractButton::clicked, this,
                [this, code = project.code] { goTo(session(), Thing::Project, code); });
            m_facts->addWidget(row);
        }
    }

    void fillPeers(const db::Store& store, const db::Region& region)
    {
        if (region.econGroup.isEmpty())
            return;
        QStringList links;
        for (const db::Region& other : store.catalog().regions()) {
            if (other.isReporting && other.econGroup == region.econGroup && other.id != region.id)
                links.append(
                    QStringLiteral("<a href=\"%1\" style=\"text-decoration:none;color:%2\">%3</a>")
                        .arg(qint64(other.id))
                        .arg(activeTheme().text.name(), app::shortName(other)));
        }
        m_facts->addSpacing(8);
        m_facts->addWidget(hairline());
        auto* header = new PaneHeader(tr("Comparable regions"));
        header->setNote(groupWord(region.econGroup));
        m_facts->addWidget(header);
        auto* label = plainLabel(
            links.join(QStringLiteral("&nbsp;&nbsp; ")), smallPx, false, activeTheme().text);
        label->setTextFormat(Qt::RichText);
        label->setWordWrap(true);
        label->setContentsMargins(16, 0, 16, 8);
        connect(label, &QLabel::linkActivated, this,
            [this](const QString& id) { session().setRegion(db::RegionId { id.toLongLong() }); });
        m_facts->addWidget(label);
    }

    static QString groupWord(const QString& group)
    {
        if (group == QStringLiteral("east"))
            return tr("East");
        if (group == QStringLiteral("central"))
            return tr("Central");
        if (group == QStringLiteral("west"))
            return tr("West");
        return group == QStringLiteral("northeast") ? tr("Northeast") : group;
    }

    void fillMeasures(const db::Store& store, const db::Filter& filter)
    {
        clearLayout(m_measures);
        const app::Rollout rollout = app::rolloutAt(store, filter.period.endDate());
        int advanced = 0;
        const bool national = filter.region == store.catalog().nation();
        for (const app::RolloutRow& row : rollout.rows) {
            auto* line = new LightRow(
                national ? app::Light::NotDue : app::Light::NoData, app::title(row.measure), {});
            const auto it = row.byRegion.constFind(qint64(filter.region));
            if (national) {
                line->setState(QStringLiteral("full"));
                line->setEnd(QStringLiteral("%1 / %2").arg(row.advanced).arg(row.expected));
            } else if (it != row.byRegion.constEnd()) {
                const auto state
                    = std::ranges::find(rollout.states, it->state, &db::RolloutState::code);
                advanced += state->rolledOut;
                line->setState(state->look);
                line->setEnd(app::name(*state) + QStringLiteral("  ")
                    + it->from.toString(QStringLiteral("yy-MM")));
            } else {
                line->setEnd(app::lightText(app::Light::NoData));
            }
            connect(line, &QAbstractButton::clicked, this,
                [this, id = row.measure.id] { goTo(session(), id); });
            m_measures->addWidget(line);
        }
        m_measuresHeader->setNote(rollout.rows.empty() || national
                ? QString()
                : tr("%1 / %2 rolled out").arg(advanced).arg(rollout.rows.size()));
        if (rollout.rows.empty()) {
            auto* none = plainLabel(tr("No roll-out state is recorded. Import a list of states "
                                       "(measure, region, period, state)."),
                smallPx, false, activeTheme().text2);
            none->setWordWrap(true);
            none->setContentsMargins(16, 8, 16, 8);
            m_measures->addWidget(none);
        }
        m_measures->addStretch(1);
    }

    PageHeader* m_header;
    ChartView* m_navigator;
    ChartCard* m_profile;
    ChartCard* m_trend;
    ChartCard* m_tasks;
    QComboBox* m_regions = nullptr;
    ElidedLabel* m_ground = nullptr;
    PaneHeader* m_measuresHeader = nullptr;
    QVBoxLayout* m_facts = nullptr;
    QVBoxLayout* m_measures = nullptr;
};

} // namespace

Page* makeProvincePage(Session& session, QWidget* parent)
{
    return new ProvincePage(session, parent);
}

} // namespace ui
