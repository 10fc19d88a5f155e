// SPDX-License-Identifier: GPL-3.0-or-later
// Roll-out of the measures: the matrix of a day, what stands behind its cells, and what it signals.
#include "app/charts/charts.h"
#include "app/format.h"
#include "ui/charts/chart_menu.h"
#include "ui/icon.h"
#include "ui/look.h"
#include "ui/others/unseen.h"
#include "ui/pages/context_side.h"
#include "ui/pages/empty_pane.h"
#include "ui/pages/pages.h"
#include "ui/pages/pane.h"
#include "ui/rollout/matrix_bar.h"
#include "ui/rollout/matrix_filter.h"
#include "ui/rollout/matrix_legend.h"
#include "ui/rollout/matrix_view.h"
#include "ui/rollout/matrix_words.h"
#include "ui/rollout/rollout_acts.h"
#include "ui/rollout/rollout_panel.h"
#include "ui/rollout/signals_list.h"
#include "ui/user_action.h"
#include "ui/ways.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int sideWidth = 300;

class RolloutPage : public Page
{
    Q_DECLARE_TR_FUNCTIONS(RolloutPage)

public:
    RolloutPage(Session& session, QWidget* parent)
        : Page(session, parent)
        , m_acts(new RolloutActs(session, this))
        , m_header(new PageHeader)
        , m_legend(new MatrixLegend)
        , m_bar(new MatrixBar)
        , m_view(new MatrixView)
        , m_empty(new EmptyPane(QStringLiteral("rollout.empty")))
        , m_panel(new RolloutPanel(session))
        , m_signals(new SignalsList(session))
    {
        body()->addWidget(m_header);
        addButtons();
        auto* columns = new QHBoxLayout;
        columns->setSpacing(0);
        columns->addWidget(makeWork(), 1);
        columns->addWidget(makeSide());
        body()->addLayout(columns, 1);
        connectParts();
    }

protected:
    void load(const db::Filter& filter) override
    {
        const db::Store& store = *session().store();
        m_header->setStore(store);
        // The same filter once more: the data has changed.
        const bool reread = m_stale || !m_shown || *m_shown == filter;
        db::Filter elsewhere = filter; // a filter that differs in what is not shown here
        if (m_shown) {
            elsewhere.period = m_shown->period;
            elsewhere.yearsBack = m_shown->yearsBack;
        }
        const bool sameDay = elsewhere == filter;
        m_shown = filter;
        m_stale = false;
        if (reread)
            m_book = app::rolloutBook(store);
        if (reread || !sameDay) {
            const QDate end = filter.period.isNull() ? store.asOf() : filter.period.endDate();
            m_bar->setYearsBack(filter.yearsBack);
            m_bar->setDays(app::rolloutDays(m_book), std::min(end, store.asOf()));
            showMatrix();
        }
        followRegion(filter.region);
        followItem();
    }

    void showEvent(QShowEvent* event) override
    {
        Page::showEvent(event);
        m_view->setFocus();
    }

    void resizeEvent(QResizeEvent* event) override
    {
        Page::resizeEvent(event);
        m_side->follow(width());
    }

private:
    QPushButton* headerButton(const char* name, const QString& text)
    {
        auto* button = new QPushButton(text);
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleName(text);
        m_header->addButton(button);
        return button;
    }

    void addButtons()
    {
        m_filterButton = headerButton("rollout.filter", tr("Filter"));
        connect(m_filterButton, &QPushButton::clicked, this, [this] {
            (new MatrixFilterPopup(
                 m_book, m_filter,
                 [this](const MeasureFilter& filter) {
                     m_filter = filter;
                     showMatrix();
                 },
                 this))
                ->showBelow(m_filterButton, true);
        });
        headerButton("rollout.lists", tr("Lists ▾"))->setMenu(m_acts->menu());
        m_export = headerButton("rollout.export", tr("Export matrix"));
        auto* menu = new ChartMenu([this] { return picture(); }, u"a4", this);
        m_export->setMenu(menu);
        connect(menu, &ChartMenu::saveWanted, this, [this, menu](const QString& path) {
            runUserAction(this, [&] { saveChart(picture(), menu->preset(), path); });
        });
    }

    app::ChartData picture() const
    {
        return app::rolloutMatrixChart(*session().store(), m_view->matrix());
    }

    QWidget* makeWork()
    {
        auto* work = new QWidget;
        auto* rows = new QVBoxLayout(work);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(0);
        rows->addWidget(m_legend);
        rows->addWidget(m_bar);
        m_stack = new QStackedWidget;
        m_stack->addWidget(m_view);
        m_stack->addWidget(m_empty);
        rows->addWidget(m_stack, 1);
        m_note = new ElidedLabel;
        m_note->setObjectName(QStringLiteral("rollout.note"));
        m_note->setFont(ui::font(captionPx));
        m_note->setProperty("tone", 3);
        m_note->setContentsMargins(20, 0, 12, 2);
        m_note->setFixedHeight(18);
        rows->addWidget(m_note);
        return work;
    }

    void sayEmpty()
    {
        if (m_book.measures.empty())
            m_empty->say(tr("This workspace lists no reform measures."),
                tr("Import a list of measures, or enter them under Lists."), tr("Lists ▾"));
        else
            m_empty->say(tr("No measure is left by the filter."),
                tr("Take the filter away to see all of them."), tr("Show all measures"));
    }

    QWidget* makeSide()
    {
        auto* parts = segmentedSwitch(
            { tr("State"), tr("Signals") }, QStringLiteral("rollout.side"), [this](int id) {
                m_sides->setCurrentIndex(id);
                showSide();
            });
        m_side = new ContextSide(sideWidth, parts);
        m_sides = new QStackedWidget;
        m_sides->addWidget(m_panel);
        m_sides->addWidget(m_signals);
        m_side->body()->addWidget(m_sides, 1);
        return m_side;
    }

    // Going to a cell is looking at it; so is having it on the screen for a while.
    void followOthers()
    {
        Unseen& unseen = Unseen::of(session());
        m_view->setOthers({ [&unseen](const app::RolloutCellId& cell) { return unseen.has(cell); },
            [&unseen](const app::RolloutCellId& cell) { return unseen.line(cell); } });
        connect(&unseen, &Unseen::changed, this, [this] {
            m_view->followOthers();
            m_legend->show(m_view->matrix(), m_view->othersCount());
        });
        connect(m_view, &MatrixView::currentChanged, this, [this, &unseen] {
            if (const auto cell = m_view->current())
                unseen.see(*cell);
        });
        auto* timer = new QTimer(this);
        timer->setInterval(Unseen::every * 1000);
        connect(timer, &QTimer::timeout, this, [this, &unseen] {
            if (!unseen.empty() && isVisible() && isActiveWindow())
                unseen.watched(
                    [this](const app::ChangedThing& thing) {
                        return thing.rollout && m_view->isShown(*thing.rollout);
                    },
                    Unseen::every);
        });
        timer->start();
    }

    void connectParts()
    {
        followOthers();
        // Hidden pages are told when they are shown; then the filter may be another one too.
        connect(&session(), &Session::dataChanged, this, [this] { m_stale = !isVisible(); });
        connect(&session(), &Session::itemChanged, this, [this] {
            m_item.clear();
            if (isVisible())
                followItem();
        });
        connect(m_bar, &MatrixBar::changed, this, &RolloutPage::showMatrix);
        connect(m_view, &MatrixView::currentChanged, this, [this] {
            const auto cell = m_view->current();
            if (cell && cell->region != session().filter().region)
                session().setRegion(cell->region);
            offerBelow();
            showSide();
        });
        connect(m_empty, &EmptyPane::wanted, this, [this] {
            if (m_book.measures.empty()) {
                QPushButton* button = m_empty->button();
                m_acts->menu()->popup(button->mapToGlobal(QPoint(0, button->height())));
                return;
            }
            m_filter = {};
            showMatrix();
        });
        connect(m_view, &MatrixView::editWanted, m_acts, &RolloutActs::changeState);
        connect(m_view, &MatrixView::clearWanted, m_acts, &RolloutActs::clearState);
        connect(m_view, &MatrixView::actionWanted, m_acts, &RolloutActs::openAction);
        connect(m_view, &MatrixView::drillWanted, this, &RolloutPage::drill);
        connect(m_acts, &RolloutActs::changed, this, [this] { session().announceDataChanged(); });
        connect(m_acts, &RolloutActs::notice, this, [this](const QString& sentence) {
            m_notice = sentence;
            showNote();
        });
        connect(m_panel, &RolloutPanel::changeWanted, this,
            [this] { m_acts->changeState(m_view->selection()); });
        connect(m_panel, &RolloutPanel::actionWanted, this, [this] {
            if (const auto cell = m_view->current())
                m_acts->openAction(*cell);
        });
        connect(m_panel, &RolloutPanel::edited, this, [this] { session().announceDataChanged(); });
        connect(m_panel, &RolloutPanel::documentWanted, this,
            [this](const QString& code) { goTo(session(), Thing::Document, code); });
        connect(m_signals, &SignalsList::regionWanted, this, [this](db::RegionId region) {
            m_view->goTo({ {}, region });
        });
        connect(m_signals, &SignalsList::cellWanted, this, [this](const app::RolloutCellId& cell) {
            m_view->goTo(cell);
            m_view->setFocus();
        });
    }

    // Everything but the book: after each choice, each move of the slider.
    void showMatrix()
    {
        if (!session().store())
            return;
        const db::Catalog& catalog = session().store()->catalog();
        app::RolloutQuery query = m_bar->query();
        m_acts->setDay(query.day);
        query.measures = chosenMeasures(m_book, m_filter);
        const bool any = !query.measures.empty(); // an empty list would ask for all of them
        app::RolloutMatrix matrix;
        if (any)
            matrix = app::rolloutMatrix(m_book, catalog, query);
        m_stack->setCurrentIndex(any ? 0 : 1);
        m_export->setEnabled(any);
        m_legend->setVisible(any);
        m_bar->setVisible(any);
        if (!any)
            sayEmpty();
        std::vector<app::ChildShare> shares;
        if (any && !query.lowest)
            shares = app::childShares(m_book, catalog, matrix);
        m_view->setMatrix(std::move(matrix), std::move(shares));
        m_legend->show(m_view->matrix(), m_view->othersCount());
        followRegion(session().filter().region);
        m_notice.clear();
        offerBelow();
        showWords();
        showSide();
    }

    void showWords()
    {
        const app::RolloutMatrix& matrix = m_view->matrix();
        const QString comma = app::chinese() ? QStringLiteral("，") : QStringLiteral(", ");
        QStringList context;
        if (m_book.measures.empty())
            context.append(tr("no measures yet"));
        else
            context = {
                tr("%1 measures × %2 regions").arg(matrix.rows.size()).arg(matrix.columns.size()),
                m_bar->query().day.toString(Qt::ISODate)
            };
        const auto left = std::ssize(m_book.measures) - std::ssize(matrix.rows);
        if (left > 0 && !matrix.rows.empty())
            context.append(tr("%n measure(s) not shown", nullptr, int(left)));
        m_header->setTitle(tr("Roll-out of measures"), context.join(comma));
        m_filterButton->setText(m_filter.narrows() ? tr("Filter: on") : tr("Filter"));
        m_filterButton->setIcon(icon(QStringLiteral("filter"), activeTheme().text2));
        showNote();
    }

    void showNote()
    {
        const app::RolloutMatrix& matrix = m_view->matrix();
        const bool dagger = std::ranges::any_of(
            matrix.rows, [](const app::MatrixRow& row) { return hasDagger(row.measure); });
        m_note->setFullText(!m_notice.isEmpty() ? m_notice
                : m_book.steps.empty() && !matrix.rows.empty()
                ? tr("Nothing is recorded yet: go to a cell and type the character or the number "
                     "of its state, or import a list of states.")
                : dagger ? daggerNote()
                         : QString());
    }

    void showSide()
    {
        const auto cell = m_view->current();
        if (!cell)
            m_panel->clear();
        else if (m_sides->currentIndex() == 0)
            m_panel->show(m_book, m_view->matrix(), *cell);
        if (m_sides->currentIndex() == 1)
            m_signals->show(m_book, m_view->matrix());
    }

    static bool hasBelow(const db::Catalog& catalog, db::RegionId region)
    {
        return region != catalog.nation()
            && std::ranges::any_of(catalog.regions(), [&](const db::Region& below) {
                   return below.parent == region && below.inScope && !below.isReporting;
               });
    }

    // Where "below" leads: the province one is in, else that of the cursor.
    void offerBelow()
    {
        if (m_bar->level() == MatrixLevel::Below)
            return;
        const db::Catalog& catalog = session().store()->catalog();
        const auto cell = m_view->current();
        const db::Region* region = cell ? catalog.region(cell->region) : nullptr;
        if (region && hasBelow(catalog, region->id))
            m_bar->setBelow(region->id, app::shortName(*region));
        else
            m_bar->setBelow({}, {});
    }

    void drill(db::RegionId region)
    {
        const db::Catalog& catalog = session().store()->catalog();
        const db::Region* row = catalog.region(region);
        if (!row || !hasBelow(catalog, region)) {
            m_notice
                = row ? tr("No regions below %1 are known.").arg(app::shortName(*row)) : QString();
            showNote();
            return;
        }
        m_bar->setBelow(region, app::shortName(*row));
        m_bar->setLevel(MatrixLevel::Below);
        showMatrix();
    }

    void followRegion(db::RegionId region)
    {
        const db::Region* row = session().store()->catalog().region(region);
        if (row && !m_view->goTo({ {}, region }) && row->parent)
            m_view->goTo({ {}, *row->parent }); // back from its cities
    }

    // The code of a measure asked for, once.
    void followItem()
    {
        if (session().item() == m_item)
            return; // one has moved on since
        m_item = session().item();
        const auto measure = std::ranges::find(m_book.measures, m_item, &db::Measure::code);
        if (m_item.isEmpty() || measure == m_book.measures.end())
            return;
        if (m_view->goTo({ measure->id, {} }))
            return;
        m_filter = {}; // it is among those the filter leaves out
        m_filter.unrecorded = true;
        showMatrix();
        m_view->goTo({ measure->id, {} });
    }

    RolloutActs* m_acts;
    PageHeader* m_header;
    MatrixLegend* m_legend;
    MatrixBar* m_bar;
    MatrixView* m_view;
    EmptyPane* m_empty;
    RolloutPanel* m_panel;
    SignalsList* m_signals;
    QStackedWidget* m_stack = nullptr;
    QStackedWidget* m_sides = nullptr;
    ContextSide* m_side = nullptr;
    QPushButton* m_filterButton = nullptr;
    QPushButton* m_export = nullptr;
    ElidedLabel* m_note = nullptr;
    app::RolloutBook m_book;
    MeasureFilter m_filter;
    QString m_item; // of the session, already gone to
    QString m_notice; // of the last act, until the matrix changes
    std::optional<db::Filter> m_shown; // by the last load
    bool m_stale = true; // the book is older than the data
};

} // namespace

Page* makeRolloutPage(Session& session, QWidget* parent)
{
    return new RolloutPage(session, parent);
}

} // namespace ui
