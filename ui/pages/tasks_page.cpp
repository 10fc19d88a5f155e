// SPDX-License-Identifier: GPL-3.0-or-later
// The annual key tasks: a list of them as ledger, along time, by department, month by month, and
// the actions that came of them; beside it everything about one task.
#include "app/calc/tasks.h"
#include "app/format.h"
#include "app/ledger/action_draft.h"
#include "ui/ledger/actions_list.h"
#include "ui/ledger/department_view.h"
#include "ui/ledger/ledger_acts.h"
#include "ui/ledger/ledger_export.h"
#include "ui/ledger/ledger_filter.h"
#include "ui/ledger/light_filter.h"
#include "ui/ledger/list_button.h"
#include "ui/ledger/over_time_view.h"
#include "ui/ledger/task_panel.h"
#include "ui/ledger/timeline_view.h"
#include "ui/look.h"
#include "ui/others/unseen.h"
#include "ui/pages/context_side.h"
#include "ui/pages/empty_pane.h"
#include "ui/pages/pages.h"
#include "ui/pages/pane.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int panelWidth = 362;
constexpr int barHeight = 42;

enum Mode { LedgerMode, TimelineMode, DepartmentMode, OverTimeMode, ActionsMode };

class TasksPage : public Page
{
    Q_DECLARE_TR_FUNCTIONS(TasksPage)

public:
    TasksPage(Session& session, QWidget* parent)
        : Page(session, parent)
        , m_acts(new LedgerActs(session, this))
        , m_header(new PageHeader)
        , m_lists(new ListButton)
        , m_lights(new LightFilter)
        , m_filter(new LedgerFilterBar)
        , m_ledger(new LedgerView)
        , m_timeline(new TimelineView)
        , m_departments(new DepartmentView)
        , m_overTime(new OverTimeView)
        , m_due(new DueStrip)
        , m_legend(new LedgerLegend)
        , m_actions(new ActionsList(session))
        , m_panel(new TaskPanel(session, *m_acts))
    {
        body()->addWidget(m_header);
        addButtons();
        m_stack = new QStackedWidget;
        m_stack->addWidget(makeWork());
        m_stack->addWidget(makeEmpty());
        body()->addWidget(m_stack, 1);
        connectParts();
    }

    std::optional<db::Action> actionHere() const override
    {
        const app::LedgerTask* task = m_whole.task(m_task);
        return task ? std::optional(app::actionDraft(*task, m_whole.day)) : std::nullopt;
    }

protected:
    void load(const db::Filter& filter) override
    {
        const db::Store& store = *session().store();
        m_header->setStore(store);
        chooseList(store, filter);
        const bool any = m_list != db::DocumentId {};
        m_stack->setCurrentIndex(any ? 0 : 1);
        m_filterButton->setVisible(any);
        m_export->setVisible(any);
        if (!any) {
            m_whole = {};
            m_acts->setPlace({}, {}, app::judgedOn(store, filter));
            m_header->setTitle(tr("Key tasks"), tr("no list of tasks yet"));
            return;
        }
        m_whole = app::ledger(store, m_list, filter);
        m_filter->setLedger(m_whole);
        m_legend->setDay(m_whole.day);
        m_actions->show(m_whole.day);
        showHeader(store);
        narrow();
        const db::TaskId wanted = taskWanted(store);
        if (wanted != db::TaskId {})
            goTo(wanted);
        else if (!m_ledger->currentIndex().isValid())
            goTo(firstTask());
        showTask(m_task);
    }

    void showEvent(QShowEvent* event) override
    {
        Page::showEvent(event);
        if (QWidget* table = m_modes->currentWidget())
            table->setFocus();
    }

private:
    // --- parts ---

    void addButtons()
    {
        const auto button = [this](const char* name, const QString& text) {
            auto* b = new QPushButton(text);
            b->setObjectName(QString::fromLatin1(name));
            m_header->addButton(b);
            return b;
        };
        m_filterButton = button("tasks.filter", tr("Filter"));
        m_filterButton->setCheckable(true);
        m_export = button("tasks.export", tr("Export ▾"));
        auto* out = new LedgerExport(
            session(), [this] { return sheet(); }, this);
        m_export->setMenu(out);
        connect(out, &LedgerExport::copyWanted, this, [this] {
            if (const auto* table = qobject_cast<LedgerView*>(m_modes->currentWidget()))
                table->copyRows();
        });
        auto* menu = button("tasks.menu", tr("Tasks ▾"));
        menu->setMenu(m_acts->menu());
    }

    QWidget* makeWork()
    {
        auto* columns = paneSplitter(Qt::Horizontal);
        auto* left = new QWidget;
        auto* rows = new QVBoxLayout(left);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(0);
        rows->addWidget(makeBar());
        rows->addWidget(m_filter);
        rows->addWidget(makeModes(), 1);
        rows->addWidget(m_due);
        rows->addWidget(m_legend);
        m_filter->hide();
        m_due->hide();
        columns->addWidget(left);
        auto* side = new ContextSide(
            panelWidth, plainLabel(tr("Details"), bodyPx, true, activeTheme().text));
        side->body()->addWidget(m_panel);
        columns->addWidget(side);
        columns->setStretchFactor(0, 1);
        columns->setSizes({ 1000, panelWidth });
        return columns;
    }

    QWidget* makeBar()
    {
        auto* bar = new QFrame;
        bar->setFixedHeight(barHeight);
        auto* row = new QHBoxLayout(bar);
        row->setContentsMargins(20, 0, 14, 0);
        row->setSpacing(10);
        row->addWidget(m_lists, 1);
        row->addWidget(m_lights);
        row->addWidget(segmentedSwitch(
            { tr("Ledger"), tr("Timeline"), tr("Departments"), tr("Over time"), tr("Actions") },
            QStringLiteral("tasks.mode"), [this](int mode) { setMode(Mode(mode)); }, &m_modeParts));
        return bar;
    }

    QWidget* makeModes()
    {
        m_modes = new QStackedWidget;
        m_modes->addWidget(m_ledger);
        m_modes->addWidget(m_timeline);
        m_modes->addWidget(m_departments);
        auto* scroll = new QScrollArea;
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setWidget(m_overTime);
        m_modes->addWidget(scroll);
        m_modes->addWidget(m_actions);
        m_nothing = new QStackedWidget;
        m_nothing->addWidget(m_modes);
        m_nothing->addWidget(makeNothing());
        return m_nothing;
    }

    // Everything narrowed away, or a list that has no tasks.
    QWidget* makeNothing()
    {
        m_none = new EmptyPane(QStringLiteral("tasks.nothing"));
        connect(m_none, &EmptyPane::wanted, this, [this] {
            if (m_whole.sections.empty())
                m_acts->newTask();
            else
                showAll();
        });
        return m_none;
    }

    QWidget* makeEmpty()
    {
        auto* empty = new EmptyPane(QStringLiteral("tasks.empty"));
        empty->say(tr("There is no list of key tasks in this workspace."),
            tr("Import documents and their tasks as CSV, or start a workspace with the public "
               "facts."),
            tr("New task…"));
        connect(empty, &EmptyPane::wanted, m_acts, &LedgerActs::newTask);
        return empty;
    }

    void connectParts()
    {
        connect(m_acts, &LedgerActs::changed, this, [this] { session().announceDataChanged(); });
        connect(m_acts, &LedgerActs::taskWanted, this, &TasksPage::showTaskAnywhere);
        connect(m_acts, &LedgerActs::notice, this, [this](const QString& sentence) {
            m_legend->show();
            m_legend->say(sentence);
        });
        connect(m_actions, &ActionsList::edited, this, [this] { session().announceDataChanged(); });
        connect(m_actions, &ActionsList::taskWanted, this, &TasksPage::showTaskAnywhere);
        connect(m_panel, &TaskPanel::taskWanted, this, &TasksPage::showTaskAnywhere);
        connect(m_due, &DueStrip::taskWanted, this, [this](db::TaskId task) { goTo(task); });
        connect(m_lists, &ListButton::chosen, this, [this](const QString& code) {
            m_seenItem.clear();
            session().go({ QStringLiteral("tasks"), session().filter(), code });
            refreshNow();
        });
        connect(m_lights, &LightFilter::changed, this, &TasksPage::narrow);
        connect(m_filter, &LedgerFilterBar::changed, this, &TasksPage::narrow);
        connect(m_filterButton, &QPushButton::toggled, this, [this](bool on) {
            m_filter->setVisible(on);
            if (on)
                m_filter->setFocus();
            else
                showAll();
        });
        followOthers();
        for (LedgerView* table : tables()) {
            connect(table, &LedgerView::currentTaskChanged, this, [this, table](db::TaskId task) {
                if (table == m_modes->currentWidget() && !m_filling)
                    showTask(task);
            });
            connect(table, &LedgerView::taskActivated, m_acts, &LedgerActs::editTask);
            connect(table, &LedgerView::menuWanted, this,
                [this](const QPoint& at) { m_acts->menu()->popup(at); });
        }
        connect(&session(), &Session::itemChanged, this, [this] {
            m_seenItem.clear(); // the same task once more brings the cursor back to it
            if (isVisible() && !session().item().isEmpty())
                refreshNow();
        });
    }

    // Going to a task is looking at it; so is having its row on the screen for a while.
    void followOthers()
    {
        Unseen& unseen = Unseen::of(session());
        for (LedgerView* table : tables()) {
            table->setOthers([&unseen](db::TaskId task) { return unseen.has(task); });
            connect(&unseen, &Unseen::changed, table->viewport(), qOverload<>(&QWidget::update));
            connect(table, &LedgerView::currentTaskChanged, this, [this, &unseen](db::TaskId task) {
                if (!m_filling)
                    unseen.see(task);
            });
        }
        auto* timer = new QTimer(this);
        timer->setInterval(Unseen::every * 1000);
        connect(timer, &QTimer::timeout, this, [this, &unseen] {
            const auto* table = qobject_cast<LedgerView*>(m_modes->currentWidget());
            if (table && !unseen.empty() && isVisible() && isActiveWindow())
                unseen.watched(
                    [table](const app::ChangedThing& thing) {
                        return thing.kind == app::ThingKind::Task
                            && table->isShown(db::TaskId { thing.id });
                    },
                    Unseen::every);
        });
        timer->start();
    }

    std::array<LedgerView*, 3> tables() const { return { m_ledger, m_timeline, m_departments }; }

    // --- what is shown ---

    // The item is the code of a list or of a task, else the list shown before, else the one in
    // force.
    void chooseList(const db::Store& store, const db::Filter& filter)
    {
        const std::vector<db::Document> lists = app::taskDocuments(store);
        const QString item = session().item();
        const auto named = std::ranges::find(lists, item, &db::Document::code);
        if (!item.isEmpty() && item != m_seenItem) {
            const std::vector<db::Task> tasks = store.tasks().all();
            const auto task = std::ranges::find(tasks, item, &db::Task::code);
            if (named != lists.end())
                m_list = named->id;
            else if (task != tasks.end())
                m_list = task->document;
        }
        if (std::ranges::find(lists, m_list, &db::Document::id) == lists.end()) {
            const auto inForce = app::listInForce(store, filter);
            m_list = inForce ? inForce->id : lists.empty() ? db::DocumentId {} : lists.front().id;
        }
        m_lists->setLists(lists, m_list);
    }

    // Asked for by name, once: later loads leave the cursor where it is.
    db::TaskId taskWanted(const db::Store& store)
    {
        const QString item = session().item();
        if (item.isEmpty() || item == m_seenItem)
            return {};
        m_seenItem = item;
        const std::vector<db::Task> tasks = store.tasks().all();
        const auto task = std::ranges::find(tasks, item, &db::Task::code);
        return task == tasks.end() || task->document != m_list ? db::TaskId {} : task->id;
    }

    void showHeader(const db::Store& store)
    {
        QStringList context { tr("as of %1").arg(m_whole.day.toString(Qt::ISODate)) };
        if (m_whole.milestones > 0)
            context.append(tr("milestones %1 of %2 done, %3 by plan")
                               .arg(m_whole.milestonesDone)
                               .arg(m_whole.milestones)
                               .arg(m_whole.milestonesExpected));
        const db::Region* region = store.catalog().region(m_whole.at.region);
        if (region && region->id != store.catalog().nation())
            context.prepend(tr("judged for %1").arg(app::shortName(*region)));
        m_header->setTitle(tr("Key tasks"),
            context.join(app::chinese() ? QStringLiteral("，") : QStringLiteral(", ")));
    }

    app::LedgerFilter chosenFilter() const
    {
        app::LedgerFilter filter = m_filter->filter();
        filter.light = m_lights->chosen();
        return filter;
    }

    void narrow()
    {
        // The lights count what the rest of the filter leaves, so that each says what it would
        // show.
        m_lights->setCounts(app::narrowed(m_whole, m_filter->filter()).counts);
        const auto shown
            = std::make_shared<const app::Ledger>(app::narrowed(m_whole, chosenFilter()));
        m_filling = true;
        for (LedgerView* table : tables())
            table->setLedger(shown);
        m_filling = false;
        m_overTime->setLedger(*shown);
        m_due->setLedger(*shown);
        const bool none = std::ranges::all_of(
            shown->sections, [](const app::LedgerSection& s) { return s.tasks.empty(); });
        m_nothing->setCurrentIndex(none && m_mode != ActionsMode ? 1 : 0);
        const bool filtered = chosenFilter().narrows();
        if (filtered)
            m_none->say(tr("No task is like this."),
                tr("The filter leaves none of the tasks of this list."), tr("Show all tasks"));
        else
            m_none->say(tr("This list has no tasks."),
                tr("Add the tasks of the list, or import them as CSV."), tr("New task…"));
        m_filterButton->setText(m_filter->filter().narrows() ? tr("Filter: on") : tr("Filter"));
        m_shown = shown;
        if (m_task != db::TaskId {} && !shown->task(m_task))
            showTask({});
    }

    void showAll()
    {
        m_lights->choose({});
        m_filter->clear();
        narrow();
    }

    void setMode(Mode mode)
    {
        m_mode = mode;
        m_modes->setCurrentIndex(mode);
        m_due->setVisible(mode == TimelineMode);
        m_legend->setVisible(mode < OverTimeMode);
        narrow();
        auto* table = qobject_cast<LedgerView*>(m_modes->currentWidget());
        // The departments stay folded: they are an overview first.
        if (table && table != m_departments && m_task != db::TaskId {})
            table->goTo(m_task);
        m_modes->currentWidget()->setFocus();
    }

    db::TaskId firstTask() const
    {
        for (const app::LedgerSection& section : m_shown->sections) {
            if (!section.tasks.empty())
                return section.tasks.front().task.id;
        }
        return {};
    }

    void goTo(db::TaskId task)
    {
        if (task == db::TaskId {})
            return;
        if (!m_shown->task(task))
            showAll();
        for (LedgerView* table : tables()) {
            if (table == m_modes->currentWidget() || table == m_ledger)
                table->goTo(task);
        }
        showTask(task);
    }

    void showTask(db::TaskId id)
    {
        m_task = id;
        const app::LedgerTask* task = m_whole.task(id);
        m_acts->setPlace(m_list, task ? id : db::TaskId {}, m_whole.day);
        if (task)
            m_panel->show(m_whole, *task);
        else
            m_panel->clear();
    }

    // Possibly of another list.
    void showTaskAnywhere(db::TaskId id)
    {
        const std::vector<db::Task> tasks = session().store()->tasks().all();
        const auto task = std::ranges::find(tasks, id, &db::Task::id);
        if (task == tasks.end())
            return;
        if (m_mode == ActionsMode)
            m_modeParts.front()->click();
        if (task->document == m_list && m_whole.task(id))
            goTo(id);
        else
            session().go({ QStringLiteral("tasks"), session().filter(), task->code });
    }

    // --- out ---

    LedgerSheet sheet() const
    {
        return ledgerSheet(*session().store(), *m_shown, m_filter->words(m_lights->chosen()));
    }

    LedgerActs* m_acts;
    PageHeader* m_header;
    ListButton* m_lists;
    LightFilter* m_lights;
    LedgerFilterBar* m_filter;
    LedgerView* m_ledger;
    TimelineView* m_timeline;
    DepartmentView* m_departments;
    OverTimeView* m_overTime;
    DueStrip* m_due;
    LedgerLegend* m_legend;
    ActionsList* m_actions;
    TaskPanel* m_panel;
    QStackedWidget* m_stack = nullptr;
    QStackedWidget* m_modes = nullptr;
    QStackedWidget* m_nothing = nullptr;
    EmptyPane* m_none = nullptr;
    QPushButton* m_filterButton = nullptr;
    QPushButton* m_export = nullptr;
    std::vector<QPushButton*> m_modeParts;
    Mode m_mode = LedgerMode;
    bool m_filling = false;
    db::DocumentId m_list {};
    db::TaskId m_task {};
    QString m_seenItem; // gone to already
    app::Ledger m_whole;
    std::shared_ptr<const app::Ledger> m_shown = std::make_shared<const app::Ledger>();
};

} // namespace

Page* makeTasksPage(Session& session, QWidget* parent)
{
    return new TasksPage(session, parent);
}

} // namespace ui
