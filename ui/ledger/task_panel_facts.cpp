// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel beside the ledger says of a task in words: its clause, linked indicators, whose
// it is, what it is linked with, what is being done about it.
#include "ui/ledger/task_panel.h"

#include "app/format.h"
#include "app/ledger/action_draft.h"
#include "ui/ledger/ledger_acts.h"
#include "ui/ledger/task_panel_parts.h"
#include "ui/look.h"
#include "ui/pages/pane.h"
#include "ui/ways.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int edge = 20;

QWidget* fact(const QString& name, QWidget* value)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(edge, 0, edge, 0);
    layout->setSpacing(10);
    QLabel* label = wrappedLabel(name, activeTheme().text2);
    label->setFixedWidth(78);
    layout->addWidget(label, 0, Qt::AlignTop);
    layout->addWidget(value, 1, Qt::AlignTop);
    return row;
}

QWidget* fact(const QString& name, const QString& value, const char* objectName = "task.fact")
{
    QLabel* text = wrappedLabel(value, activeTheme().text);
    text->setObjectName(QLatin1String(objectName));
    return fact(name, text);
}

// The clause on a sheet of its own, as in the document.
QWidget* quoted(const QString& text)
{
    const Theme& theme = activeTheme();
    auto* frame = new QFrame;
    frame->setObjectName(QStringLiteral("task.clause"));
    frame->setStyleSheet(QStringLiteral("QFrame#task\\.clause { background: %1; border: none; "
                                        "border-left: 2px solid %2; }")
                             .arg(theme.surface.name(), theme.accent.name()));
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(12, 8, 12, 8);
    QLabel* label = wrappedLabel(text, theme.text);
    label->setObjectName(QStringLiteral("task.clauseText"));
    column->addWidget(label);
    auto* outer = new QWidget;
    auto* around = new QVBoxLayout(outer);
    around->setContentsMargins(edge, 2, edge, 2);
    around->addWidget(frame);
    return outer;
}

QString listed(const QStringList& names)
{
    return names.join(app::chinese() ? QStringLiteral("、") : QStringLiteral(", "));
}

QString withUnit(double value, const db::Indicator& indicator)
{
    const QString unit = app::unitText(indicator.unit);
    const bool close = unit.isEmpty() || unit == QStringLiteral("%");
    return app::number(value, indicator.decimals) + (close ? unit : QStringLiteral(" ") + unit);
}

} // namespace

// Nothing is said that the list does not say; what our copy lacks is stated.
void TaskPanel::addClause(const app::Ledger& ledger, const app::LedgerTask& task)
{
    QVBoxLayout* column = addSection(tr("Clause"), {}, "task.clauseSection");
    QStringList text { task.title, task.task.targetText };
    text.removeAll(QString());
    column->addWidget(quoted(text.join(u'\n')));
    const auto say = [&](const QString& words, const char* name) {
        QLabel* label = wrappedLabel(words, activeTheme().text2);
        label->setObjectName(QLatin1String(name));
        label->setContentsMargins(edge, 0, edge, 0);
        column->addWidget(label);
    };
    if (!task.task.completeness.isEmpty() && task.task.completeness != QStringLiteral("full"))
        say(tr("Our copy of the clause: %1.").arg(app::completenessText(task.task.completeness)),
            "task.completeness");
    if (!task.task.note.isEmpty())
        say(task.task.note, "task.note");
    if (!ledger.document)
        return;
    const db::Document& document = *ledger.document;
    QStringList from { document.number.isEmpty() ? app::title(document) : document.number };
    if (!document.issuedOn.isEmpty())
        from.append(tr("issued %1").arg(document.issuedOn));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(edge - 2, 0, edge, 0);
    QPushButton* open = linkButton(from.join(QStringLiteral("  ")), "task.document");
    open->setToolTip(app::title(document));
    connect(open, &QPushButton::clicked, this,
        [this, code = document.code] { goTo(m_session, Thing::Document, code); });
    row->addWidget(open);
    row->addStretch(1);
    column->addLayout(row);
}

void TaskPanel::addTargets(const app::LedgerTask& task)
{
    if (task.targets.empty())
        return;
    QVBoxLayout* column = addSection(tr("Linked indicators"), {}, "task.targets");
    for (const app::LinkedTarget& target : task.targets)
        addTarget(column, target);
}

void TaskPanel::addTarget(QVBoxLayout* column, const app::LinkedTarget& target)
{
    const Theme& theme = activeTheme();
    const db::Indicator* indicator
        = m_session.store()->catalog().indicator(target.target.indicator);
    if (!indicator)
        return;
    auto* box = new QVBoxLayout;
    box->setContentsMargins(edge, 2, edge, 4);
    box->setSpacing(3);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    auto* name = linkButton(target.indicator, "task.indicator");
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    name->setStyleSheet(QStringLiteral("text-align: left;"));
    connect(name, &QPushButton::clicked, this, [this, id = indicator->id] {
        Place place = m_session.place();
        place.page = QStringLiteral("indicators");
        place.filter.indicator = id;
        place.item.clear();
        m_session.go(place);
    });
    row->addWidget(name, 1);
    box->addLayout(row);
    QStringList words { tr("Target %1 by the end of %2")
                            .arg(target.targetText, app::periodText(target.target.period)) };
    if (!target.judged)
        words.append(tr("Watched only, never coloured."));
    else if (target.expected > 1)
        words.append(tr("%1 of %2 regions meet it, %3 have a figure.")
                         .arg(target.meeting)
                         .arg(target.expected)
                         .arg(target.known));
    if (target.value) {
        QString now = tr("Now %1 (%2)")
                          .arg(withUnit(*target.value, *indicator), app::periodText(target.period));
        if (target.path && target.judged)
            now += tr(", on the straight path %1").arg(withUnit(*target.path, *indicator));
        words.append(now);
    } else if (target.expected == 1) {
        words.append(tr("No figure yet."));
    }
    if (target.progress && target.judged)
        words.append(
            tr("%1 % of the way from %2")
                .arg(app::number(*target.progress * 100, 0), withUnit(*target.start, *indicator)));
    QLabel* text = wrappedLabel(words.join(u'\n'), theme.text2);
    text->setObjectName(QStringLiteral("task.targetText"));
    box->addWidget(text);
    if (target.judged && target.progress)
        box->addWidget(new ShareBar(*target.progress));
    else if (target.judged && target.expected > 1)
        box->addWidget(new ShareBar(double(target.meeting) / target.expected));
    column->addLayout(box);
}

void TaskPanel::addLinks(
    QVBoxLayout* column, const QString& label, const std::vector<db::Task>& tasks)
{
    if (tasks.empty())
        return;
    auto* links = new QWidget;
    auto* list = new QVBoxLayout(links);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    for (const db::Task& task : tasks) {
        QPushButton* link = linkButton(app::title(task), "task.link");
        link->setAccessibleName(label + QStringLiteral(": ") + app::title(task));
        link->setToolTip(task.code + QStringLiteral("  ") + app::title(task));
        link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        link->setStyleSheet(QStringLiteral("text-align: left;"));
        connect(link, &QPushButton::clicked, this, [this, id = task.id] { Q_EMIT taskWanted(id); });
        list->addWidget(link);
    }
    column->addWidget(fact(label, links));
}

void TaskPanel::addFacts(const app::LedgerTask& task)
{
    QVBoxLayout* column = addSection(tr("Responsibility and links"), {}, "task.facts");
    const auto of = [](const std::optional<db::Task>& other) {
        return other ? std::vector<db::Task> { *other } : std::vector<db::Task>();
    };
    column->addWidget(fact(tr("Leads"),
        task.departments.isEmpty() ? tr("the source names none") : task.departments.first(),
        "task.lead"));
    if (task.departments.size() > 1)
        column->addWidget(fact(tr("Jointly"), listed(task.departments.mid(1)), "task.joint"));
    if (!task.task.deliverable.isEmpty())
        column->addWidget(fact(tr("Deliverable"), task.task.deliverable));
    if (task.done > 0) {
        const int proven = task.light.evidence.proven;
        const int missing = task.done - proven;
        column->addWidget(fact(tr("Evidence"),
            missing > 0 ? tr("%n document(s)", nullptr, proven) + tr(", ", "list separator")
                    + tr("%n missing", nullptr, missing)
                        : tr("%n document(s)", nullptr, proven),
            "task.evidence"));
    }
    if (task.progress) {
        QString text = tr("%1 % on %2")
                           .arg(app::number(task.progress->percent, 0),
                               task.progress->on.toString(Qt::ISODate));
        if (!task.progress->note.isEmpty())
            text += u'\n' + task.progress->note;
        column->addWidget(fact(tr("Progress"), text, "task.progressText"));
    }
    addLinks(column, tr("Implements"), of(task.implements));
    addLinks(column, tr("Implemented by"), task.implementedBy);
    addLinks(column, tr("Follows"), of(task.follows));
    addLinks(column, tr("Followed by"), task.followedBy);
    addOverrides(column, task);
}

void TaskPanel::addOverrides(QVBoxLayout* column, const app::LedgerTask& task)
{
    for (const db::LightOverride& o : task.overrides) {
        const bool now = task.light.override_ == o;
        QStringList words { tr("“%1” from %2 to %3: %4")
                                .arg(app::lightText(app::Light(o.light)),
                                    o.from.toString(Qt::ISODate), o.until.toString(Qt::ISODate),
                                    o.reason) };
        if (!o.actor.isEmpty())
            words.append(o.actor);
        if (!now)
            words.append(o.until < m_day ? tr("no longer in force") : tr("not in force"));
        QLabel* text = wrappedLabel(
            words.join(QStringLiteral(" · ")), now ? activeTheme().text : activeTheme().text2);
        text->setObjectName(QStringLiteral("task.setByHand"));
        column->addWidget(fact(tr("Set by hand"), text));
    }
}

void TaskPanel::addActions(const app::LedgerTask& task)
{
    if (task.actions.empty())
        return;
    const Theme& theme = activeTheme();
    QVBoxLayout* column = addSection(tr("Actions"), {}, "task.actions");
    for (const db::Action& action : task.actions) {
        const bool overdue = app::isOverdue(action, m_day);
        auto* box = new QVBoxLayout;
        box->setContentsMargins(edge, 0, edge, 2);
        box->setSpacing(0);
        QPushButton* open
            = linkButton(action.code + QStringLiteral("  ") + action.title, "task.action");
        open->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        open->setStyleSheet(QStringLiteral("text-align: left;"));
        connect(open, &QPushButton::clicked, this,
            [this, code = action.code] { m_acts.editAction(code); });
        box->addWidget(open);
        QStringList words;
        if (!action.owner.isEmpty())
            words.append(action.owner);
        if (action.closedOn)
            words.append(
                tr("closed %1: %2").arg(action.closedOn->toString(Qt::ISODate), action.result));
        else if (action.dueOn)
            words.append((overdue ? tr("overdue since %1") : tr("due %1"))
                             .arg(action.dueOn->toString(Qt::ISODate)));
        QLabel* about = wrappedLabel(words.join(QStringLiteral(" · ")),
            overdue ? theme.lights[std::size_t(app::Light::Late)].text : theme.text2);
        about->setContentsMargins(4, 0, 0, 0);
        box->addWidget(about);
        column->addLayout(box);
    }
}

} // namespace ui
