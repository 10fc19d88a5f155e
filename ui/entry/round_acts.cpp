// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/round_acts.h"

#include "app/entry/round_edits.h"
#include "app/format.h"
#include "app/others/may.h"
#include "ui/dialogs/calendar_dialog.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/dialogs/return_dialog.h"
#include "ui/dialogs/round_dialog.h"
#include "ui/dialogs/rules_dialog.h"
#include "ui/entry/round_bar.h"
#include "ui/entry/sheet_print.h"
#include "ui/user_action.h"

#include <QAction>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace ui {

namespace {

// The words of one step: asked for one region, for all, and what is said afterwards.
void take(db::Store& store, db::RoundId round, db::SubmissionState from,
    const std::vector<db::RegionId>& regions)
{
    switch (from) {
    case db::SubmissionState::Submitted: app::accept(store, round, regions); break;
    case db::SubmissionState::Accepted: app::publish(store, round, regions); break;
    default: app::submit(store, round, regions); break;
    }
}

} // namespace

QString advanceText(db::SubmissionState state)
{
    switch (state) {
    case db::SubmissionState::Submitted: return RoundActs::tr("Accept %1");
    case db::SubmissionState::Accepted: return RoundActs::tr("Publish %1");
    case db::SubmissionState::Published: return RoundActs::tr("%1 is published");
    default: return RoundActs::tr("Submit %1");
    }
}

RoundActs::RoundActs(Session& session, QWidget* page)
    : QObject(page)
    , m_session(session)
    , m_page(page)
    , m_menu(std::make_unique<QMenu>())
{
    m_menu->setObjectName(QStringLiteral("menu.round"));
    m_menu->setToolTipsVisible(true);
    fill();
    connect(m_menu.get(), &QMenu::aboutToShow, this, &RoundActs::follow);
}

RoundActs::~RoundActs() = default;

QAction* RoundActs::add(const char* name, const QString& text, const std::function<void()>& act)
{
    QAction* action = m_menu->addAction(text);
    action->setObjectName(QStringLiteral("action.round.") + QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, act);
    return action;
}

void RoundActs::fill()
{
    add("open", tr("Open a round…"), [this] { openRound(); });
    add("form", tr("Form and items…"), [this] { editForm(); });
    add("rules", tr("Check rules…"), [this] {
        db::Store& store = *m_session.store();
        auto* dialog = new RulesDialog(store.catalog(), ruleSteps(store), m_page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::finished, this, [this, dialog] {
            if (dialog->changed())
                Q_EMIT changed();
        });
        dialog->open();
    });
    m_menu->addSeparator();
    add("calendar", tr("Reporting calendar…"), [this] {
        const db::Store& store = *m_session.store();
        auto* dialog = new CalendarDialog(store, store.asOf(), m_page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &CalendarDialog::roundChosen, this,
            [this, dialog](db::RoundId round, db::RegionId) {
                dialog->close();
                Q_EMIT roundWanted(round);
            });
        dialog->open();
    });
    add("print", tr("Print the sheet…"), [this] { printSheet(false); });
    add("printBlank", tr("Print a blank form…"), [this] { printSheet(true); });
    m_menu->addSeparator();
    add("acceptAll", tr("Accept all that are submitted"),
        [this] { advanceAll(db::SubmissionState::Submitted); });
    add("publishAll", tr("Publish all that are accepted"),
        [this] { advanceAll(db::SubmissionState::Accepted); });
    m_menu->addSeparator();
    add("deadline", tr("Move the deadline…"), [this] { moveDeadline(); });
    add("close", tr("Close the round"), [this] { closeOrReopen(); });
}

void RoundActs::setRound(db::RoundId round)
{
    m_round = round;
    follow();
}

void RoundActs::follow()
{
    const db::Store* store = m_session.store();
    if (!store)
        return;
    const auto round = store->rounds().find(m_round);
    const auto submissions = store->rounds().submissions(m_round);
    const auto any = [&](db::SubmissionState state) {
        return std::ranges::any_of(
            submissions, [state](const db::Submission& s) { return s.state == state; });
    };
    for (QAction* action : m_menu->actions()) {
        const QString name = action->objectName().section(u'.', 2);
        bool possible = name == QLatin1String("open") || name == QLatin1String("rules")
            || name == QLatin1String("calendar") || name == QLatin1String("form")
            || round.has_value();
        if (name == QLatin1String("acceptAll"))
            possible = any(db::SubmissionState::Submitted);
        if (name == QLatin1String("publishAll"))
            possible = any(db::SubmissionState::Accepted);
        const bool reads = name == QLatin1String("calendar") || name == QLatin1String("print")
            || name == QLatin1String("printBlank");
        const bool reviews
            = name == QLatin1String("acceptAll") || name == QLatin1String("publishAll");
        const QString refusal = reads
            ? QString()
            : app::whyNot(*store, reviews ? app::Doing::Review : app::Doing::Edit);
        action->setEnabled(possible && refusal.isEmpty());
        action->setToolTip(refusal);
        if (name == QLatin1String("close"))
            action->setText(
                round && round->closedOn ? tr("Open the round again…") : tr("Close the round"));
    }
}

bool RoundActs::run(const std::function<void()>& act, const ActWays& ways)
{
    const auto done = std::make_shared<bool>(false);
    const auto told = [this, act, done] {
        try {
            act();
            *done = true;
        } catch (const app::Blocked& blocked) {
            // Not a failure: the list beside the grid says where.
            Q_EMIT notice(blocked.sentence());
            Q_EMIT findingsWanted();
        }
    };
    const bool through = runAct(m_session, m_page, told, ways);
    if (through && *done)
        Q_EMIT changed();
    return through && *done;
}

void RoundActs::openRound()
{
    db::Store& store = *m_session.store();
    auto* dialog
        = new RoundDialog({ store.forms().all(), store.rounds().all(), store.asOf() }, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RoundDialog::formWanted, this, [this, dialog] {
        dialog->close();
        m_round = {};
        editForm();
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog, &store] {
        run([this, &store, draft = dialog->draft()] {
            const db::RoundId made = app::openRound(store, draft);
            QMetaObject::invokeMethod(
                this, [this, made] { Q_EMIT roundWanted(made); }, Qt::QueuedConnection);
        });
    });
    dialog->open();
}

void RoundActs::editForm()
{
    db::Store& store = *m_session.store();
    app::FormDraft draft;
    if (const auto round = store.rounds().find(m_round)) {
        if (const auto form = store.forms().find(round->form))
            draft = { *form, store.forms().items(form->id) };
    }
    const bool isNew = draft.form.code.isEmpty();
    auto* dialog = new FormDialog(store.catalog(), std::move(draft), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, &store, isNew] {
        const app::FormDraft saved = dialog->draft();
        if (run([&store, saved] { app::saveForm(store, saved); }) && isNew)
            openRound();
    });
    dialog->open();
}

void RoundActs::advance(db::RegionId region)
{
    db::Store& store = *m_session.store();
    const auto row = store.rounds().submission(m_round, region);
    if (row)
        advance(row->state, { region });
}

// Where somebody else has changed one of the regions meanwhile the others go on without it.
bool RoundActs::advance(db::SubmissionState from, const std::vector<db::RegionId>& regions)
{
    db::Store& store = *m_session.store();
    const auto step = [&store, round = m_round, from](
                          const std::vector<db::RegionId>& of) -> std::function<void()> {
        if (of.empty())
            return {};
        return [&store, round, from, of] { take(store, round, from, of); };
    };
    ActWays ways;
    ways.ours = advanceText(from).arg(tr("as it was"));
    ways.rest = [step, regions](const std::vector<app::ConflictWords>& all) {
        std::vector<db::RegionId> left = regions;
        std::erase_if(left, [&](db::RegionId region) {
            return std::ranges::any_of(
                all, [&](const app::ConflictWords& words) { return words.region == region; });
        });
        return step(left);
    };
    return run(step(regions), ways);
}

void RoundActs::advanceAll(db::SubmissionState state)
{
    db::Store& store = *m_session.store();
    std::vector<db::RegionId> regions;
    for (const db::Submission& row : store.rounds().submissions(m_round)) {
        if (row.state == state)
            regions.push_back(row.region);
    }
    if (!regions.empty() && advance(state, regions))
        Q_EMIT notice(state == db::SubmissionState::Submitted
                ? tr("Accepted %n region(s). Ctrl+Z takes it back.", "", int(regions.size()))
                : tr("Published %n region(s). Ctrl+Z takes it back.", "", int(regions.size())));
}

void RoundActs::sendBack(db::RegionId region, const std::vector<app::CheckFinding>& findings)
{
    db::Store& store = *m_session.store();
    const db::Region* row = store.catalog().region(region);
    const auto round = store.rounds().find(m_round);
    if (!row || !round)
        return;
    const app::Sheet sheet
        = app::loadSheet(store, { app::Orientation::RegionsByItems, m_round, {} });
    const auto line = std::ranges::find(sheet.rows, region, &app::SheetHead::region);
    std::vector<ReturnDialog::Item> items;
    for (std::size_t i = 0; line != sheet.rows.end() && i < sheet.columns.size(); ++i) {
        const app::SheetCell& cell = sheet.at(int(line - sheet.rows.begin()), int(i));
        const auto finding = std::ranges::find_if(findings,
            [&](const app::CheckFinding& f) { return f.cell == cell.id.key && !f.settled(); });
        items.push_back({ sheet.columns[i].indicator, sheet.columns[i].title, cell.text,
            finding == findings.end() ? QString() : finding->sentence });
    }
    auto* dialog = new ReturnDialog(app::name(*row), std::move(items), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, &store, region] {
        run([&store, round = m_round, region, reasons = dialog->reasons()] {
            app::returnSubmission(store, round, region, reasons);
        });
    });
    dialog->open();
}

// A date and a reason: small enough to be made here.
void RoundActs::moveDeadline()
{
    db::Store& store = *m_session.store();
    const auto round = store.rounds().find(m_round);
    if (!round)
        return;
    auto* dialog = new QDialog(m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Move the deadline"));
    auto* form = new QFormLayout(dialog);
    auto* day = new QDateEdit(round->dueOn);
    day->setCalendarPopup(true);
    day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    auto* reason = new QLineEdit;
    reason->setMinimumWidth(320);
    form->addRow(tr("Due on"), day);
    form->addRow(tr("Reason"), reason);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    form->addRow(buttons);
    connect(reason, &QLineEdit::textChanged, buttons, [buttons](const QString& text) {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(!text.trimmed().isEmpty());
    });
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, &store, day, reason] {
        run([&store, id = m_round, due = day->date(), why = reason->text().trimmed()] {
            app::moveDeadline(store, id, due, why);
        });
    });
    dialog->open();
}

void RoundActs::closeOrReopen()
{
    db::Store& store = *m_session.store();
    const auto round = store.rounds().find(m_round);
    if (!round)
        return;
    run([&store, id = m_round, closed = round->closedOn.has_value()] {
        if (closed)
            app::reopenRound(store, id, tr("opened again from the window"));
        else
            app::closeRound(store, id);
    });
}

void RoundActs::printSheet(bool blank)
{
    const db::Store& store = *m_session.store();
    runUserAction(m_page, [&] {
        openPrintDialog(m_page, store,
            app::loadSheet(store, { app::Orientation::RegionsByItems, m_round, {} }), blank);
    });
}

} // namespace ui
