// SPDX-License-Identifier: GPL-3.0-or-later
// Entry of monitoring data: the round, its grid, what stands beside the cell, and the acts that
// move a region's return from draft to published.
#include "app/edits.h"
#include "app/entry/reporting.h"
#include "app/format.h"
#include "app/others/may.h"
#include "ui/entry/cell_panel.h"
#include "ui/entry/entry_grid.h"
#include "ui/entry/findings_list.h"
#include "ui/entry/key_strip.h"
#include "ui/entry/round_acts.h"
#include "ui/entry/round_bar.h"
#include "ui/pages/empty_pane.h"
#include "ui/pages/pages.h"
#include "ui/pages/pane.h"
#include "ui/ways.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int panelWidth = 330;

class EntryPage : public Page
{
    Q_DECLARE_TR_FUNCTIONS(EntryPage)

public:
    EntryPage(Session& session, QWidget* parent)
        : Page(session, parent)
        , m_acts(new RoundActs(session, this))
        , m_header(new PageHeader)
        , m_bar(new RoundBar)
        , m_grid(new EntryGrid(session))
        , m_keys(new KeyStrip)
        , m_panel(new CellPanel(session))
        , m_findings(new FindingsList(session))
    {
        body()->addWidget(m_header);
        addButtons();
        m_stack = new QStackedWidget;
        body()->addWidget(m_stack, 1);
        m_stack->addWidget(makeWork());
        m_stack->addWidget(makeEmpty());
        connectParts();
    }

protected:
    void load(const db::Filter& filter) override
    {
        const db::Store& store = *session().store();
        m_header->setStore(store);
        chooseRound(store, filter);
        m_acts->setRound(m_query.round);
        const bool any = m_query.round != db::RoundId {};
        m_stack->setCurrentIndex(any ? 0 : 1);
        for (QPushButton* button : { m_primary, m_return, m_check })
            button->setVisible(any);
        if (!any) {
            m_header->setTitle(tr("Entry"), tr("no round has been opened yet"));
            return;
        }
        if (m_query.orientation == app::Orientation::ItemsByPeriods)
            m_query.region = rowRegion(store, filter.region);
        m_findingRows = app::check(store, { m_query.round, {}, {} });
        // What somebody is typing stays in the editor when others have changed the sheet around it.
        if (m_grid->isEditing() && m_grid->sheet().query == m_query)
            m_grid->reload();
        else
            m_grid->show(m_query);
        m_grid->setFindings(m_findingRows);
        m_findings->setFindings(m_findingRows);
        showRound(store);
        followItem();
        showCell();
    }

    // Typing goes into the grid from the first key on.
    void showEvent(QShowEvent* event) override
    {
        Page::showEvent(event);
        m_grid->setFocus();
    }

private:
    void addButtons()
    {
        const auto button = [this](const char* name) {
            auto* b = new QPushButton;
            b->setObjectName(QString::fromLatin1(name));
            m_header->addButton(b);
            return b;
        };
        m_menu = button("entry.round");
        m_menu->setText(tr("Round ▾"));
        m_menu->setMenu(m_acts->menu());
        m_return = button("entry.return");
        m_check = button("entry.check");
        m_check->setText(tr("Check  F9"));
        m_check->setShortcut(Qt::Key_F9);
        m_primary = button("entry.primary");
        m_primary->setProperty("primary", true);
    }

    QWidget* makeWork()
    {
        auto* work = new QWidget;
        auto* rows = new QVBoxLayout(work);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(0);
        auto* columns = paneSplitter(Qt::Horizontal);
        rows->addWidget(columns, 1);
        auto* left = new QWidget;
        auto* leftRows = new QVBoxLayout(left);
        leftRows->setContentsMargins(0, 0, 0, 0);
        leftRows->setSpacing(0);
        leftRows->addWidget(m_bar);
        leftRows->addWidget(m_grid, 1);
        leftRows->addWidget(m_keys);
        columns->addWidget(left);
        columns->addWidget(makeSide());
        columns->setStretchFactor(0, 1);
        columns->setSizes({ 1000, panelWidth });
        return work;
    }

    QWidget* makeSide()
    {
        auto* side = new QFrame;
        side->setProperty("sunken", true);
        side->setMinimumWidth(300);
        side->setMaximumWidth(384);
        auto* rows = new QVBoxLayout(side);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(0);
        auto* top = new QWidget;
        auto* line = new QVBoxLayout(top);
        line->setContentsMargins(14, 8, 14, 6);
        line->addWidget(segmentedSwitch(
            { tr("Cell"), tr("Findings") }, QStringLiteral("entry.side"),
            [this](int id) { m_side->setCurrentIndex(id); }, &m_sideParts));
        rows->addWidget(top);
        m_side = new QStackedWidget;
        m_side->addWidget(m_panel);
        m_side->addWidget(m_findings);
        rows->addWidget(m_side, 1);
        return side;
    }

    QWidget* makeEmpty()
    {
        auto* empty = new EmptyPane(QStringLiteral("entry.empty"));
        empty->say(tr("No round has been opened in this workspace."),
            tr("A round asks every region for the items of a form, for one period, by a "
               "deadline."),
            tr("Open a round…"));
        connect(empty, &EmptyPane::wanted, m_acts, &RoundActs::openRound);
        return empty;
    }

    void connectParts()
    {
        connect(&session(), &Session::itemChanged, this, [this] {
            m_item.clear();
            if (isVisible())
                refreshNow();
        });
        connect(m_grid, &EntryGrid::othersSeen, m_keys, &KeyStrip::showOthers);
        connect(m_acts, &RoundActs::changed, this, [this] { session().announceDataChanged(); });
        connect(m_acts, &RoundActs::roundWanted, this, &EntryPage::goToRound);
        connect(m_acts, &RoundActs::findingsWanted, this, [this] { showSide(1); });
        connect(m_acts, &RoundActs::notice, m_bar, &RoundBar::say);
        connect(m_bar, &RoundBar::roundChosen, this, &EntryPage::goToRound);
        connect(m_bar, &RoundBar::orientationChosen, this, [this](app::Orientation orientation) {
            m_query.orientation = orientation;
            const auto cell = m_grid->current();
            if (orientation == app::Orientation::ItemsByPeriods && cell)
                session().setRegion(cell->key.region);
            refreshNow();
        });
        connect(m_grid, &EntryGrid::currentChanged, this, &EntryPage::showCell);
        connect(m_grid, &EntryGrid::typing, this,
            [this](const app::CellId&, const QString& text) { m_panel->showTyping(text); });
        connect(m_grid, &EntryGrid::edited, this, [this] { session().announceDataChanged(); });
        connect(m_panel, &CellPanel::edited, this, [this] { session().announceDataChanged(); });
        connect(
            m_findings, &FindingsList::edited, this, [this] { session().announceDataChanged(); });
        connect(m_grid, &EntryGrid::detailsWanted, this, [this] {
            showSide(0);
            m_panel->setFocus();
        });
        connect(m_grid, &EntryGrid::notice, m_bar, &RoundBar::say);
        connect(m_panel, &CellPanel::suggestionTaken, m_grid, &EntryGrid::applySuggestion);
        connect(m_panel, &CellPanel::goTo, m_grid, &EntryGrid::goTo);
        connect(m_findings, &FindingsList::goTo, this, [this](const db::CellKey& cell) {
            if (m_grid->goTo(cell))
                m_grid->setFocus();
        });
        connect(m_check, &QPushButton::clicked, this, [this] {
            m_grid->finishTyping();
            refreshNow();
            showSide(1);
        });
        connect(m_primary, &QPushButton::clicked, this, [this] { m_acts->advance(m_region); });
        connect(m_return, &QPushButton::clicked, this,
            [this] { m_acts->sendBack(m_region, m_findingRows); });
    }

    // The round asked for by name, else the one shown before while it is for this period, else one
    // for the period of the filter, else the current one.
    void chooseRound(const db::Store& store, const db::Filter& filter)
    {
        const std::vector<db::Round> rounds = store.rounds().all();
        const auto asked = entryPlace(session().item());
        const auto named = std::ranges::find_if(
            rounds, [&](const db::Round& round) { return asked && asked->round == round.id; });
        if (named != rounds.end()) {
            m_query.round = named->id;
            return;
        }
        const auto shown = std::ranges::find(rounds, m_query.round, &db::Round::id);
        if (shown != rounds.end()
            && (m_period == filter.period || shown->period == filter.period)) {
            m_period = filter.period;
            return;
        }
        const auto same = std::ranges::find_if(rounds, [&](const db::Round& round) {
            return round.period == filter.period
                && (shown == rounds.end() || round.form == shown->form);
        });
        if (same != rounds.end() && !m_period.isNull())
            m_query.round = same->id;
        else if (shown == rounds.end())
            m_query.round = app::currentRound(store).value_or(db::RoundId {});
        m_period = filter.period;
    }

    static db::RegionId rowRegion(const db::Store& store, db::RegionId wanted)
    {
        const auto reporting = store.catalog().reporting();
        const bool known = std::ranges::find(reporting, wanted) != reporting.end();
        return known || reporting.empty() ? wanted : reporting.front();
    }

    void goToRound(db::RoundId round)
    {
        const auto row = session().store()->rounds().find(round);
        db::Filter filter = session().filter();
        if (row)
            filter.period = row->period;
        session().go({ QStringLiteral("entry"), filter, entryItem(round) });
        refreshNow();
    }

    // A cell asked for, once; the sheet that has it is the one of regions and items.
    void followItem()
    {
        if (session().item() == m_item)
            return;
        m_item = session().item();
        const auto asked = entryPlace(m_item);
        if (!asked || !asked->cell || asked->round != m_query.round)
            return;
        if (!m_grid->goTo(*asked->cell)) {
            m_query.orientation = app::Orientation::RegionsByItems;
            m_grid->show(m_query);
            m_grid->setFindings(m_findingRows);
            showRound(*session().store());
            m_grid->goTo(*asked->cell);
        }
        showSide(0);
    }

    void showRound(const db::Store& store)
    {
        const auto round = store.rounds().find(m_query.round);
        const auto submissions = store.rounds().submissions(m_query.round);
        const app::Punctuals counts = app::count(*round, submissions, store.asOf());
        QStringList context { tr("due %1").arg(round->dueOn.toString(Qt::ISODate)),
            tr("%n region(s)", "", int(submissions.size())),
            tr("%n item(s)", "", int(store.forms().items(round->form).size())),
            tr("on time %1, late %2, missing %3")
                .arg(counts.onTime)
                .arg(counts.late)
                .arg(counts.missing) };
        if (round->closedOn)
            context.append(tr("closed %1").arg(round->closedOn->toString(Qt::ISODate)));
        m_header->setTitle(tr("Entry"),
            context.join(app::chinese() ? QStringLiteral("，") : QStringLiteral(", ")));
        m_bar->show(store, m_query, submissions);
        const auto open = std::ranges::count_if(
            m_findingRows, [](const app::CheckFinding& f) { return !f.settled(); });
        m_sideParts[1]->setText(open > 0 ? tr("Findings %1").arg(open) : tr("Findings"));
    }

    void showCell()
    {
        try {
            readCell();
        } catch (const db::ConnectionLost& error) {
            m_panel->clear(); // of another cell than the one the keys are in
            session().lose(error.sentence(), error.details());
        }
    }

    void readCell()
    {
        const auto cell = m_grid->current();
        m_region = {};
        if (!cell) {
            m_panel->clear();
        } else {
            std::vector<app::CheckFinding> here;
            std::ranges::copy_if(m_findingRows, std::back_inserter(here),
                [&](const app::CheckFinding& f) { return f.cell == cell->key; });
            m_panel->show(m_grid->sheet(), *cell, here);
            m_region = cell->key.region;
        }
        followRegion();
    }

    // The primary button is the next step of the region the cell is in.
    void followRegion()
    {
        const db::Store& store = *session().store();
        const db::Region* region = store.catalog().region(m_region);
        const auto row = store.rounds().submission(m_query.round, m_region);
        const QString name = region ? app::shortName(*region) : QString();
        const auto state = row ? row->state : db::SubmissionState::NotStarted;
        m_primary->setText(advanceText(state).arg(name));
        m_return->setText(tr("Return %1…").arg(name));
        const bool reviews
            = state == db::SubmissionState::Submitted || state == db::SubmissionState::Accepted;
        const QString refusal
            = app::whyNot(store, reviews ? app::Doing::Review : app::Doing::Enter, m_region);
        const bool writable = row && refusal.isEmpty();
        m_primary->setEnabled(writable && state != db::SubmissionState::Published);
        m_return->setVisible(reviews);
        m_return->setEnabled(writable);
        for (QPushButton* button : { m_primary, m_return })
            button->setToolTip(refusal);
    }

    void showSide(int index)
    {
        m_side->setCurrentIndex(index);
        m_sideParts[std::size_t(index)]->setChecked(true);
    }

    RoundActs* m_acts;
    PageHeader* m_header;
    RoundBar* m_bar;
    EntryGrid* m_grid;
    KeyStrip* m_keys;
    CellPanel* m_panel;
    FindingsList* m_findings;
    QStackedWidget* m_stack = nullptr;
    QStackedWidget* m_side = nullptr;
    std::vector<QPushButton*> m_sideParts;
    QPushButton* m_menu = nullptr;
    QPushButton* m_return = nullptr;
    QPushButton* m_check = nullptr;
    QPushButton* m_primary = nullptr;
    app::SheetQuery m_query;
    db::Period m_period; // of the filter at the last load
    db::RegionId m_region {}; // of the current cell
    QString m_item; // of the session, already gone to
    std::vector<app::CheckFinding> m_findingRows;
};

} // namespace

Page* makeEntryPage(Session& session, QWidget* parent)
{
    return new EntryPage(session, parent);
}

} // namespace ui
