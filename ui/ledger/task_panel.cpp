// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/task_panel.h"

#include "app/format.h"
#include "app/ledger/action_draft.h"
#include "app/others/may.h"
#include "ui/icon.h"
#include "ui/ledger/flow_layout.h"
#include "ui/ledger/ledger_acts.h"
#include "ui/ledger/task_panel_parts.h"
#include "ui/look.h"
#include "ui/others/others_note.h"
#include "ui/others/unseen.h"
#include "ui/pages/pane.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace ui {

namespace {

constexpr int edge = 20;
constexpr std::size_t mostChips = 12;

struct DueText
{
    Q_DECLARE_TR_FUNCTIONS(DueText)
};

// "Due 2022-06-30, overdue by 153 days": overdue only what is recorded and not done.
QString dueText(const app::LedgerTask& task)
{
    if (!task.due)
        return DueText::tr("no due date");
    const QString due = DueText::tr("Due %1").arg(task.due->toString(Qt::ISODate));
    const QString comma = DueText::tr(", ", "list separator");
    if (task.overdue)
        return due + comma + DueText::tr("overdue by %n day(s)", nullptr, -task.light.days);
    if (app::isDone(task.light.evidence))
        return due + comma + DueText::tr("done");
    if (task.light.days == 0)
        return due + comma + DueText::tr("today");
    return task.light.days > 0
        ? due + comma + DueText::tr("%n day(s) left", nullptr, task.light.days)
        : due;
}

// In the order of the catalogue, each region once.
std::vector<db::RegionId> lacking(const db::Catalog& catalog, const app::LedgerTask& task)
{
    std::set<db::RegionId> wanted;
    for (const app::LinkedTarget& target : task.targets) {
        if (target.judged && target.expected > 1)
            wanted.insert(target.lacking.begin(), target.lacking.end());
    }
    std::vector<db::RegionId> regions;
    for (const db::Region& region : catalog.regions()) {
        if (wanted.contains(region.id))
            regions.push_back(region.id);
    }
    return regions;
}

} // namespace

TaskPanel::TaskPanel(Session& session, LedgerActs& acts, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_acts(acts)
{
    setObjectName(QStringLiteral("taskPanel"));
    setAccessibleName(tr("About the task"));
    setMinimumWidth(290);
    setMaximumWidth(376);
    build();
    clear();
}

void TaskPanel::build()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    QPalette ground = palette();
    ground.setColor(QPalette::Window, activeTheme().sunken);
    setPalette(ground);
    setAutoFillBackground(true);
    m_empty = plainLabel(
        tr("Choose a task to see what it is about"), smallPx, false, activeTheme().text2);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(edge, edge, edge, edge);
    outer->addWidget(m_empty, 1);
    m_scroll = paneScroll(&m_column, true);
    m_scroll->setObjectName(QStringLiteral("task.scroll"));
    outer->addWidget(m_scroll, 1);
    m_foot = buildFoot();
    outer->addWidget(m_foot);
}

QWidget* TaskPanel::buildFoot()
{
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(hairline());
    auto* row = new FlowLayout(8);
    row->setContentsMargins(edge, 10, edge, 10);
    column->addLayout(row);
    const auto add = [&](const char* name, const QString& text) {
        auto* button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(text);
        button->setFont(ui::font(smallPx));
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    QPushButton* action = add("task.newAction", tr("New action…"));
    action->setProperty("primary", true);
    action->setToolTip(tr("New action about this task (Ctrl+Shift+A)"));
    connect(action, &QPushButton::clicked, this, [this] { m_acts.openAction(m_task); });
    connect(add("task.progress", tr("Enter progress…")), &QPushButton::clicked, this,
        [this] { m_acts.enterProgress(m_task); });
    connect(add("task.edit", tr("Edit…")), &QPushButton::clicked, this,
        [this] { m_acts.editTask(m_task); });
    return foot;
}

void TaskPanel::clear()
{
    m_task = {};
    m_scroll->hide();
    m_foot->hide();
    m_empty->show();
}

void TaskPanel::show(const app::Ledger& ledger, const app::LedgerTask& task)
{
    if (!m_session.store()) {
        clear();
        return;
    }
    // Read again after an edit, the place in it stays, and so does the focus.
    const bool again = m_task == task.task.id;
    const int place = again ? m_scroll->verticalScrollBar()->value() : 0;
    const QWidget* focused = m_scroll->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    const QString name = again && focused ? focused->objectName() : QString();
    m_task = task.task.id;
    m_day = ledger.day;
    QWidget* content = m_scroll->widget();
    content->hide(); // shown as a whole, so that nothing appears piece by piece
    clearLayout(m_column);
    addHead(ledger, task);
    addWhy(task);
    addMilestones(task);
    addHistory(task);
    addClause(ledger, task);
    addTargets(task);
    addFacts(task);
    addActions(task);
    m_column->addStretch(1);
    for (QPushButton* button : m_foot->findChildren<QPushButton*>())
        allow(button);
    m_empty->hide();
    m_scroll->show();
    m_foot->show();
    content->show();
    restore(place, name);
}

void TaskPanel::allow(QWidget* button) const
{
    const QString refusal = app::whyNot(*m_session.store(), app::Doing::Edit);
    button->setEnabled(refusal.isEmpty());
    if (!refusal.isEmpty())
        button->setToolTip(refusal);
}

void TaskPanel::restore(int place, const QString& focused)
{
    for (QWidget* widget : m_scroll->widget()->findChildren<QWidget*>(focused)) {
        // The one shown before still waits for its end under the same name.
        if (!focused.isEmpty() && widget->isVisibleTo(m_scroll->widget()))
            widget->setFocus();
    }
    // How far it scrolls is known once the layout has been asked.
    QMetaObject::invokeMethod(
        this, [this, place] { m_scroll->verticalScrollBar()->setValue(place); },
        Qt::QueuedConnection);
}

QVBoxLayout* TaskPanel::addSection(const QString& title, const QString& note, const char* name)
{
    auto* section = new QWidget;
    section->setObjectName(QLatin1String(name));
    auto* column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 10);
    column->setSpacing(4);
    column->addWidget(hairline());
    auto* head = new QHBoxLayout;
    head->setContentsMargins(edge, 6, edge, 0);
    head->setSpacing(8);
    head->addWidget(plainLabel(title, smallPx, true, activeTheme().text), 0, Qt::AlignTop);
    head->addWidget(wrappedLabel(note, activeTheme().text2), 1);
    column->addLayout(head);
    m_column->addWidget(section);
    return column;
}

void TaskPanel::addHead(const app::Ledger& ledger, const app::LedgerTask& task)
{
    const Theme& theme = activeTheme();
    QString place = task.task.number ? tr("Task %1").arg(*task.task.number) : task.task.code;
    for (const app::LedgerSection& section : ledger.sections) {
        const bool here = std::ranges::any_of(
            section.tasks, [&](const app::LedgerTask& t) { return t.task.id == task.task.id; });
        if (here)
            place += QStringLiteral(" · ") + section.title;
    }
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(edge, 12, edge, 10);
    column->setSpacing(4);
    QLabel* where = wrappedLabel(place, theme.text2);
    where->setObjectName(QStringLiteral("task.place"));
    column->addWidget(where);
    QLabel* title = wrappedLabel(task.title, theme.text, subheadPx, true);
    title->setObjectName(QStringLiteral("task.title"));
    column->addWidget(title);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new LightChip(task.light.light), 0, Qt::AlignTop);
    QLabel* due = wrappedLabel(dueText(task),
        task.overdue ? theme.lights[std::size_t(app::Light::Late)].text : theme.text2);
    due->setObjectName(QStringLiteral("task.due"));
    due->setContentsMargins(0, 3, 0, 0);
    row->addWidget(due, 1);
    QPushButton* set = linkButton(tr("override…"), "task.override");
    set->setAccessibleName(tr("Set the light by hand"));
    set->setToolTip(tr("Set the light by hand, with a reason and a last day"));
    allow(set);
    connect(set, &QPushButton::clicked, this, [this] { m_acts.overrideLight(m_task); });
    row->addWidget(set, 0, Qt::AlignTop);
    column->addLayout(row);
    auto* others = new OthersNote(0);
    column->addWidget(others);
    others->setLine(Unseen::of(m_session).line(task.task.id));
    m_column->addWidget(head);
}

void TaskPanel::addWhy(const app::LedgerTask& task)
{
    const Theme& theme = activeTheme();
    QVBoxLayout* column
        = addSection(tr("Why “%1”").arg(app::lightText(task.light.light)), {}, "task.why");
    QLabel* why = wrappedLabel(task.light.rule.isEmpty()
            ? task.light.sentence
            : tr("Rule %1: %2").arg(task.light.rule, task.light.sentence),
        theme.text2);
    why->setObjectName(QStringLiteral("task.reason"));
    why->setContentsMargins(edge, 0, edge, 0);
    column->addWidget(why);
    const std::vector<db::RegionId> regions = lacking(m_session.store()->catalog(), task);
    if (!regions.empty())
        column->addWidget(regionChips(regions));
}

QWidget* TaskPanel::regionChips(const std::vector<db::RegionId>& regions)
{
    const Theme::LightLook& late = activeTheme().lights[std::size_t(app::Light::Late)];
    auto* widget = new QWidget;
    widget->setObjectName(QStringLiteral("task.lacking"));
    auto* flow = new FlowLayout(6, widget);
    flow->setContentsMargins(edge, 4, edge, 2);
    QLabel* label = plainLabel(tr("Not there yet"), smallPx, false, activeTheme().text2);
    label->setFixedHeight(22);
    flow->addWidget(label);
    const bool many = regions.size() > mostChips;
    std::vector<QPushButton*> rest;
    for (std::size_t i = 0; i < regions.size(); ++i) {
        const db::Region* region = m_session.store()->catalog().region(regions[i]);
        auto* chip = new QPushButton(app::shortName(*region));
        chip->setObjectName(QStringLiteral("task.region.") + region->code);
        chip->setAccessibleName(tr("Show %1").arg(app::name(*region)));
        chip->setToolTip(chip->accessibleName());
        chip->setFont(ui::font(smallPx));
        chip->setCursor(Qt::PointingHandCursor);
        chip->setStyleSheet(
            QStringLiteral("QPushButton { min-height: 20px; padding: 0 7px; border: "
                           "1px solid %1; border-radius: 4px; background: %1; "
                           "color: %2; } QPushButton:hover { border-color: %2; } "
                           "QPushButton:focus { border: 2px solid %3; padding: 0 "
                           "6px; min-height: 18px; }")
                .arg(late.tint.name(), late.text.name(), activeTheme().focus.name()));
        connect(chip, &QPushButton::clicked, this,
            [this, id = regions[i]] { m_session.setRegion(id); });
        chip->setVisible(!many || i < mostChips);
        if (many && i >= mostChips)
            rest.push_back(chip);
        flow->addWidget(chip);
    }
    if (many) {
        QPushButton* all
            = linkButton(tr("and %n more", nullptr, int(rest.size())), "task.allRegions");
        connect(all, &QPushButton::clicked, widget, [all, rest] {
            for (QPushButton* chip : rest)
                chip->show();
            all->hide();
        });
        flow->addWidget(all);
    }
    return widget;
}

void TaskPanel::addMilestones(const app::LedgerTask& task)
{
    const QString note = task.milestones.empty()
        ? QString()
        : QStringLiteral("%1 / %2").arg(task.done).arg(task.milestones.size());
    QVBoxLayout* column = addSection(tr("Milestones"), note, "task.milestones");
    column->setSpacing(0);
    column->addSpacing(3);
    for (const app::LedgerMilestone& row : task.milestones) {
        auto* line = new MilestoneRow(row);
        allow(line);
        connect(
            line, &QAbstractButton::clicked, this, [this, row, line] { askMilestone(row, line); });
        column->addWidget(line);
    }
    if (task.milestones.empty()) {
        QLabel* none = wrappedLabel(tr("None set."), activeTheme().text2);
        none->setContentsMargins(edge, 0, edge, 0);
        column->addWidget(none);
    }
    auto* row = new QHBoxLayout;
    row->setContentsMargins(edge - 2, 2, edge, 0);
    QPushButton* add = linkButton(tr("Add a milestone…"), "task.addMilestone");
    allow(add);
    connect(add, &QPushButton::clicked, this, [this] { m_acts.editMilestone(m_task, 0); });
    row->addWidget(add);
    row->addStretch(1);
    column->addLayout(row);
}

void TaskPanel::askMilestone(const app::LedgerMilestone& row, QWidget* anchor)
{
    const int number = row.milestone.number;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("menu.milestone"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool done = row.milestone.doneOn.has_value();
    QAction* mark = menu->addAction(done ? tr("Open again") : tr("Mark as done…"));
    mark->setObjectName(QStringLiteral("action.milestone.done"));
    connect(mark, &QAction::triggered, this, [this, number, done] {
        if (done)
            m_acts.reopenMilestone(m_task, number);
        else
            m_acts.markDone(m_task, number);
    });
    QAction* edit = menu->addAction(tr("Edit…"));
    edit->setObjectName(QStringLiteral("action.milestone.edit"));
    connect(
        edit, &QAction::triggered, this, [this, number] { m_acts.editMilestone(m_task, number); });
    menu->setActiveAction(mark);
    menu->popup(anchor->mapToGlobal(QPoint(edge, anchor->height())));
}

void TaskPanel::addHistory(const app::LedgerTask& task)
{
    if (task.history.empty())
        return;
    QVBoxLayout* column = addSection(tr("Light history"), {}, "task.lights");
    auto* row = new QHBoxLayout;
    row->setContentsMargins(edge, 2, edge, 0);
    row->addWidget(new LightMonths(task.history));
    column->addLayout(row);
}

} // namespace ui
