// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entry/entry_edits.h"

#include "app/edits.h"
#include "tests/app/entry_workspace.h"
#include "tests/support/engines.h"
#include "tests/support/raw_database.h"

#include <gtest/gtest.h>

namespace {

using app::EnterOutcome;
using app::Orientation;
using app::Reference;
using db::SubmissionState;
using support::RawDatabase;
using testing::EntryWorkspace;

const auto typed = QStringLiteral("30.6");
const auto words = QStringLiteral("新院区七月起计入，与上年口径一致");

class Entering : public testing::Test
{
protected:
    app::CellId beijing() const { return w.id(w.beijing, w.share); }
    app::CellId before(db::Period period) const
    {
        app::CellId id = beijing();
        id.key.period = period;
        return id;
    }
    std::optional<db::Entry> entry() const { return w.entry(beijing()); }
    QString dump() const { return RawDatabase(path).dump(); }
    // Opens the file again, as the next day would.
    void reopen()
    {
        w.store.reset();
        w.store = db::Store::open(path).store;
        ASSERT_TRUE(w.store);
    }

    support::NewPlace place;
    QString path = place.path();
    EntryWorkspace w { path };
};

TEST_F(Entering, AValueOfARoundBecomesAnEntryAndItsRegionADraft)
{
    const EnterOutcome outcome = w.enter(beijing(), typed);
    EXPECT_EQ(outcome.written, 1);
    EXPECT_EQ(outcome.unreadable, 0);
    EXPECT_EQ(entry()->text, typed);
    EXPECT_EQ(entry()->value, std::optional(30.6));
    EXPECT_EQ(entry()->batch, outcome.batch);
    EXPECT_EQ(w.state(w.beijing), SubmissionState::Draft);
    EXPECT_EQ(w.state(w.xinjiang), SubmissionState::NotStarted);
    EXPECT_FALSE(w.accepted(beijing()));
    EXPECT_EQ(w.store->journal().batch(outcome.batch)->label,
        QStringLiteral("Enter 30.6 (北京市, SHARE)"));
    EXPECT_EQ(w.store->journal().batch(outcome.batch)->via, QStringLiteral("window"));
}

TEST_F(Entering, TheSameAgainLeavesNoTrace)
{
    w.enter(beijing(), typed);
    const auto acts = w.acts();
    const EnterOutcome again = w.enter(beijing(), typed);
    EXPECT_EQ(again.batch, db::BatchId {});
    EXPECT_EQ(again.written, 0);
    w.enter(w.id(w.beijing, w.kinds), QString());
    w.accept(w.outside(w.beijing), 64);
    w.enter(w.outside(w.beijing), QStringLiteral("64.0"));
    EXPECT_EQ(w.acts(), acts + 1); // the accepted value only
}

TEST_F(Entering, ATextThatCannotBeReadIsKept)
{
    const EnterOutcome outcome = w.enter(beijing(), QStringLiteral("3O.6"));
    EXPECT_EQ(outcome.written, 1);
    EXPECT_EQ(outcome.unreadable, 1);
    EXPECT_EQ(entry()->text, QStringLiteral("3O.6"));
    EXPECT_FALSE(entry()->readable());
    EXPECT_EQ(w.state(w.beijing), SubmissionState::Draft);
    w.enter(beijing(), typed);
    EXPECT_TRUE(entry()->readable());
}

TEST_F(Entering, AnEmptyTextTakesTheEntryAway)
{
    w.enter(beijing(), typed);
    EXPECT_EQ(w.enter(beijing(), QStringLiteral(" ")).written, 1);
    EXPECT_FALSE(entry());
}

TEST_F(Entering, AReturnedRegionStaysReturned)
{
    w.setState(w.beijing, SubmissionState::Returned);
    w.enter(beijing(), typed);
    EXPECT_EQ(w.state(w.beijing), SubmissionState::Returned);
    EXPECT_TRUE(entry());
}

TEST_F(Entering, LockedCellsAreSkippedAndCounted)
{
    w.setState(w.xinjiang, SubmissionState::Submitted);
    w.setState(w.corps, SubmissionState::Accepted);
    std::vector<app::CellText> cells;
    for (const db::RegionId region : { w.beijing, w.xinjiang, w.corps })
        cells.push_back({ w.id(region, w.share), typed });
    const EnterOutcome outcome = app::enterCells(*w.store, cells, QStringLiteral("Paste 3 × 1"));
    EXPECT_EQ(outcome.written, 1);
    EXPECT_EQ(outcome.locked, 2);
    EXPECT_FALSE(w.entry(cells[1].id));
    EXPECT_EQ(w.store->journal().batch(outcome.batch)->label, QStringLiteral("Paste 3 × 1"));
    const auto acts = w.acts();
    EXPECT_EQ(w.enter(cells[1].id, typed).locked, 1);
    EXPECT_EQ(w.acts(), acts);
}

TEST_F(Entering, AnExplanationStaysWithTheValueUntilItChanges)
{
    w.enter(beijing(), typed);
    app::explain(*w.store, beijing().key, words);
    EXPECT_EQ(entry()->explanation, words);
    w.enter(beijing(), QStringLiteral("30.60")); // the same value
    EXPECT_EQ(entry()->text, QStringLiteral("30.60"));
    EXPECT_EQ(entry()->explanation, words);
    w.enter(beijing(), QStringLiteral("30.7"));
    EXPECT_EQ(entry()->explanation, QString());
}

TEST_F(Entering, AnExplanationNeedsTenCharactersAndAValue)
{
    EXPECT_THROW(app::explain(*w.store, beijing().key, words), app::Error); // empty cell
    w.enter(beijing(), typed);
    EXPECT_THROW(
        app::explain(*w.store, beijing().key, QStringLiteral("  情况属实如此如此  ")), app::Error);
    EXPECT_EQ(entry()->explanation, QString());
    app::explain(*w.store, beijing().key, QStringLiteral("情况属实，已经核对过。"));
    const auto acts = w.acts();
    app::explain(*w.store, beijing().key, QStringLiteral("情况属实，已经核对过。"));
    EXPECT_EQ(w.acts(), acts);
    w.setState(w.beijing, SubmissionState::Submitted);
    EXPECT_THROW(app::explain(*w.store, beijing().key, words), app::Error);
}

TEST_F(Entering, AnAcceptedValueIsExplainedAndNotedWhereItStands)
{
    w.accept(w.outside(w.beijing), 64);
    app::explain(*w.store, w.outside(w.beijing).key, words);
    app::setCellNote(*w.store, w.outside(w.beijing).key, QStringLiteral("快报数"));
    const auto row = w.store->observations().find(w.outside(w.beijing).key);
    EXPECT_EQ(row->explanation, words);
    EXPECT_EQ(row->note, QStringLiteral("快报数"));
    EXPECT_EQ(row->source, w.yearbook);
    w.enter(beijing(), typed);
    app::setCellNote(*w.store, beijing().key, QStringLiteral("快报数"));
    EXPECT_EQ(entry()->note, QStringLiteral("快报数"));
    w.enter(beijing(), QStringLiteral("31"));
    EXPECT_EQ(entry()->note, QStringLiteral("快报数"));
}

TEST_F(Entering, AKeystrokeIsThereAfterAHardStop)
{
    const auto acts = w.acts();
    app::keepKeystroke(*w.store, beijing(), QStringLiteral("3"));
    app::keepKeystroke(*w.store, beijing(), QStringLiteral("30."));
    EXPECT_EQ(w.acts(), acts);
    // The file as it is on disk this moment, the log included: nobody said goodbye. What a server
    // has taken is there whoever comes.
    const QTemporaryDir folder;
    QString copy = folder.filePath(QStringLiteral("copy.mrdb"));
    for (const char* suffix : { "", "-wal" })
        QFile::copy(path + QString::fromUtf8(suffix), copy + QString::fromUtf8(suffix));
    if (support::engine() == support::Engine::Postgresql)
        copy = path;
    const auto store = db::Store::open(copy).store;
    ASSERT_TRUE(store);
    const auto kept = store->entries().keystrokes();
    ASSERT_EQ(kept.size(), 1u);
    EXPECT_EQ(kept[0].text, QStringLiteral("30."));
    EXPECT_EQ(kept[0].key, beijing().key);
}

TEST_F(Entering, EnterAndEscapeEndAKeystroke)
{
    app::keepKeystroke(*w.store, beijing(), typed);
    w.enter(beijing(), typed);
    EXPECT_TRUE(w.store->entries().keystrokes().empty());
    app::keepKeystroke(*w.store, beijing(), QStringLiteral("30.6"));
    w.enter(beijing(), typed); // nothing changes, but the editor is closed
    EXPECT_TRUE(w.store->entries().keystrokes().empty());
    app::keepKeystroke(*w.store, beijing(), QStringLiteral("31"));
    app::dropKeystroke(*w.store, beijing());
    EXPECT_TRUE(w.store->entries().keystrokes().empty());
    EXPECT_EQ(entry()->text, typed);
}

TEST_F(Entering, BothTermsMakeTheValue)
{
    app::setTerms(*w.store, beijing(), 341, 930);
    EXPECT_EQ(entry()->value, std::optional(36.6666666666667)); // 341 ÷ 930 × 100
    EXPECT_EQ(entry()->numerator, std::optional(341.0));
    EXPECT_EQ(entry()->denominator, std::optional(930.0));
    EXPECT_EQ(entry()->text, QStringLiteral("341/930"));
    w.enter(beijing(), QStringLiteral("36.6666666666667")); // the same value keeps them
    EXPECT_EQ(entry()->numerator, std::optional(341.0));
    w.enter(beijing(), QStringLiteral("36.7"));
    EXPECT_FALSE(entry()->numerator);
    // An indicator without terms of its own.
    app::setTerms(*w.store, w.id(w.beijing, w.kinds), 9, 4);
    EXPECT_EQ(w.entry(w.id(w.beijing, w.kinds))->text, QStringLiteral("2.25"));
    EXPECT_EQ(w.entry(w.id(w.beijing, w.kinds))->denominator, std::optional(4.0));
}

TEST_F(Entering, TheSameTermsOfAnAcceptedValueLeaveNoTrace)
{
    app::CellId cell = before(db::Period::quarter(2020, 1));
    app::setTerms(*w.store, cell, 341, 930);
    EXPECT_EQ(w.store->observations().find(cell.key)->numerator, std::optional(341.0));
    const auto acts = w.acts();
    w.enter(cell, QStringLiteral("341/930"));
    EXPECT_EQ(w.acts(), acts);
    EXPECT_THROW(app::setTerms(*w.store, cell, 342, 930), app::ReasonNeeded);
    app::setTerms(*w.store, cell, 342, 930, words);
    EXPECT_EQ(w.store->observations().find(cell.key)->numerator, std::optional(342.0));
}

TEST_F(Entering, TermsNeedADenominatorAndAnOpenCell)
{
    EXPECT_THROW(app::setTerms(*w.store, beijing(), 341, 0), app::Error);
    w.setState(w.beijing, SubmissionState::Submitted);
    EXPECT_THROW(app::setTerms(*w.store, beijing(), 341, 930), app::Error);
    EXPECT_FALSE(entry());
}

TEST_F(Entering, AReasonCanStandInsteadOfAValue)
{
    app::setMissing(*w.store, { beijing(), w.id(w.beijing, w.kinds) }, db::Missing::NotCollected);
    EXPECT_EQ(entry()->missing, db::Missing::NotCollected);
    EXPECT_EQ(entry()->text, QStringLiteral("not collected"));
    EXPECT_FALSE(entry()->value);
    EXPECT_EQ(w.entry(w.id(w.beijing, w.kinds))->missing, db::Missing::NotCollected);
    app::setMissing(*w.store, { beijing() }, db::Missing::None);
    EXPECT_FALSE(entry());
}

TEST_F(Entering, OutsideRoundsTheAcceptedValueChangesAtOnce)
{
    const app::CellId cell = w.outside(w.beijing);
    w.enter(cell, QStringLiteral("64"));
    EXPECT_EQ(w.accepted(cell), std::optional(64.0));
    EXPECT_FALSE(w.entry(cell));
    const auto row = w.store->observations().find(cell.key);
    const auto source = w.store->sources().find(row->source);
    EXPECT_TRUE(source->title.startsWith(QStringLiteral("键入：")));
    EXPECT_EQ(source->kind, QStringLiteral("person"));
    EXPECT_EQ(w.store->cube().at(cell.key).number(), std::optional(64.0));
}

TEST_F(Entering, AnAcceptedValueChangesOnlyWithAReason)
{
    const app::CellId cell = w.outside(w.beijing);
    w.accept(cell, 64);
    const QString all = dump();
    const auto acts = w.acts();
    EXPECT_THROW(w.enter(cell, QStringLiteral("65")), app::ReasonNeeded);
    EXPECT_THROW(w.enter(cell, QString()), app::ReasonNeeded);
    EXPECT_THROW(
        app::enterCells(*w.store, { { beijing(), typed }, { cell, typed } }), app::ReasonNeeded);
    EXPECT_EQ(dump(), all);
    EXPECT_EQ(w.acts(), acts);
    const EnterOutcome outcome = w.enter(cell, QStringLiteral("65"), words);
    EXPECT_EQ(w.accepted(cell), std::optional(65.0));
    EXPECT_EQ(w.store->journal().entries(outcome.batch).back().reason, words);
    w.enter(cell, QString(), words);
    EXPECT_FALSE(w.store->observations().find(cell.key));
}

TEST_F(Entering, APublishedValueIsCorrectedWithAReasonAndCitesItsRound)
{
    w.accept(beijing(), 28);
    w.setState(w.beijing, SubmissionState::Published);
    EXPECT_THROW(w.enter(beijing(), typed), app::ReasonNeeded);
    EXPECT_THROW(w.enter(w.id(w.beijing, w.kinds), QStringLiteral("307")), app::ReasonNeeded);
    w.enter(beijing(), typed, words);
    const auto row = w.store->observations().find(beijing().key);
    EXPECT_EQ(row->value, std::optional(30.6));
    EXPECT_EQ(row->status, db::ValueStatus::Reported);
    EXPECT_EQ(row->source, w.yearbook); // as it was cited before
    w.enter(w.id(w.beijing, w.kinds), QStringLiteral("307"), words);
    EXPECT_EQ(w.store->observations().find(w.id(w.beijing, w.kinds).key)->source, w.bulletin);
    EXPECT_FALSE(entry());
    EXPECT_EQ(w.state(w.beijing), SubmissionState::Published);
}

TEST_F(Entering, OverAnAcceptedValueWhatCannotBeReadStaysATextUntilCleared)
{
    const app::CellId cell = w.outside(w.beijing);
    w.accept(cell, 64);
    EXPECT_EQ(w.enter(cell, QStringLiteral("6S")).unreadable, 1); // changes no value: no reason
    EXPECT_EQ(w.entry(cell)->text, QStringLiteral("6S"));
    EXPECT_EQ(w.accepted(cell), std::optional(64.0));
    w.enter(cell, QString());
    EXPECT_FALSE(w.entry(cell));
    EXPECT_EQ(w.accepted(cell), std::optional(64.0));
    w.enter(cell, QStringLiteral("6S"));
    w.enter(cell, QStringLiteral("65"), words);
    EXPECT_FALSE(w.entry(cell));
    EXPECT_EQ(w.accepted(cell), std::optional(65.0));
}

TEST_F(Entering, CopiesAnEmptyCellFromTheLastPeriodUntilConfirmed)
{
    w.accept(before(db::Period::quarter(2022, 2)), 30.1);
    app::CellId xinjiang = w.id(w.xinjiang, w.share);
    db::Observation none;
    none.key = xinjiang.key;
    none.key.period = db::Period::quarter(2022, 2);
    none.missing = db::Missing::NotApplicable;
    none.source = w.yearbook;
    w.put({ none });
    w.enter(w.id(w.corps, w.share), QStringLiteral("25"));
    std::vector<app::CellId> cells;
    for (const db::RegionId region : { w.beijing, w.xinjiang, w.corps })
        cells.push_back(w.id(region, w.share));
    const EnterOutcome outcome = app::copyFrom(*w.store, cells, Reference::LastPeriod);
    EXPECT_EQ(outcome.written, 2);
    EXPECT_EQ(entry()->value, std::optional(30.1));
    EXPECT_EQ(entry()->text, QStringLiteral("30.1"));
    EXPECT_EQ(entry()->origin, QStringLiteral("2022Q2"));
    EXPECT_EQ(w.entry(xinjiang)->missing, db::Missing::NotApplicable); // the reason comes along
    EXPECT_EQ(w.entry(cells[2])->text, QStringLiteral("25")); // was not empty
    EXPECT_EQ(w.state(w.beijing), SubmissionState::Draft);
    EXPECT_TRUE(w.at(beijing()).copied);
    app::confirmCopied(*w.store, { beijing() });
    EXPECT_EQ(entry()->origin, QString());
    EXPECT_FALSE(w.at(beijing()).copied);
    EXPECT_TRUE(w.at(xinjiang).copied);
    w.enter(xinjiang, QStringLiteral("31"));
    EXPECT_EQ(w.entry(xinjiang)->origin, QString()); // another value is one's own
}

TEST_F(Entering, CopiesFromLastYearAndFromTheRegionAbove)
{
    w.accept(before(db::Period::quarter(2021, 3)), 29.1);
    app::copyFrom(*w.store, { beijing() }, Reference::LastYear);
    EXPECT_EQ(entry()->origin, QStringLiteral("2021Q3"));
    EXPECT_EQ(entry()->value, std::optional(29.1));
    {
        db::Change change(*w.store, EntryWorkspace::act());
        db::Region corps = *w.store->catalog().region(w.corps);
        corps.parent = w.xinjiang;
        w.store->regions().put(change, corps);
        change.commit();
    }
    w.enter(w.id(w.xinjiang, w.share), QStringLiteral("33")); // entered, not yet accepted
    app::copyFrom(*w.store, { w.id(w.corps, w.share) }, Reference::Parent);
    EXPECT_EQ(w.entry(w.id(w.corps, w.share))->value, std::optional(33.0));
    EXPECT_EQ(w.entry(w.id(w.corps, w.share))->origin, QStringLiteral("650000"));
    const auto acts = w.acts();
    EXPECT_EQ(app::copyFrom(*w.store, { w.id(w.beijing, w.kinds) }, Reference::Parent).written, 0);
    EXPECT_EQ(w.acts(), acts);
}

TEST_F(Entering, OutsideRoundsACopyWaitsForItsConfirmation)
{
    w.accept({ w.cell(w.beijing, 2019), {} }, 60);
    const app::CellId cell = w.outside(w.beijing); // 2020
    app::copyFrom(*w.store, { cell }, Reference::LastPeriod);
    EXPECT_EQ(w.entry(cell)->origin, QStringLiteral("2019"));
    EXPECT_FALSE(w.accepted(cell));
    app::confirmCopied(*w.store, { cell });
    EXPECT_EQ(w.accepted(cell), std::optional(60.0));
    EXPECT_FALSE(w.entry(cell));
}

TEST_F(Entering, ACopyDoesNotOverwriteWhatIsBeingTyped)
{
    w.accept(before(db::Period::quarter(2022, 2)), 30.1);
    app::keepKeystroke(*w.store, beijing(), QStringLiteral("3"));
    EXPECT_EQ(app::copyFrom(*w.store, { beijing() }, Reference::LastPeriod).written, 0);
    EXPECT_EQ(w.at(beijing()).text, QStringLiteral("3"));
}

TEST_F(Entering, LockedAndPublishedCellsAreNotCopiedInto)
{
    w.accept(before(db::Period::quarter(2022, 2)), 30.1);
    for (const auto state : { SubmissionState::Submitted, SubmissionState::Published }) {
        w.setState(w.beijing, state);
        EXPECT_EQ(app::copyFrom(*w.store, { beijing() }, Reference::LastPeriod).locked, 1);
        EXPECT_FALSE(entry());
    }
}

TEST_F(Entering, RollOutStatesAreTypedAsMarkWordOrCode)
{
    const app::CellId cell = w.rollout(w.beijing);
    const auto state = [&] { return w.at(cell, Orientation::MeasuresByRegions).text; };
    const std::pair<const char*, const char*> texts[] = { { "试", "试" }, { "全面推开", "推" },
        { "Document issued", "文" }, { "eval", "评" }, { "—", "—" }, { "不适用", "—" } };
    for (const auto& [text, mark] : texts) {
        w.enter(cell, QString::fromUtf8(text), words);
        EXPECT_EQ(state(), QString::fromUtf8(mark)) << text;
    }
    const auto rows = w.store->measures().rollout();
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].from, QDate(2022, 9, 30));
    EXPECT_EQ(w.store->sources().find(rows[0].source)->kind, QStringLiteral("person"));
    const auto acts = w.acts();
    w.enter(cell, QStringLiteral("na"));
    EXPECT_EQ(w.acts(), acts);
    w.enter(cell, QString());
    EXPECT_TRUE(w.store->measures().rollout().empty());
}

TEST_F(Entering, ClearingARollOutStateShowsTheOneBefore)
{
    const app::CellId cell = w.rollout(w.beijing);
    {
        db::Change change(*w.store, EntryWorkspace::act());
        w.store->measures().put(change,
            { w.measures[0], w.beijing, { 2022, 3, 1 }, QStringLiteral("issued"), {}, {}, {},
                w.yearbook, {} });
        change.commit();
    }
    w.enter(cell, QStringLiteral("试"), words);
    w.enter(cell, QString());
    EXPECT_EQ(w.at(cell, Orientation::MeasuresByRegions).text, QStringLiteral("文"));
}

TEST_F(Entering, ARollOutStateWithoutEvidenceAsksForTheReason)
{
    const QString before = dump();
    EXPECT_THROW(w.enter(w.rollout(w.beijing), QStringLiteral("试")), app::ReasonNeeded);
    EXPECT_EQ(dump(), before);
    w.enter(w.rollout(w.beijing), QStringLiteral("研")); // asks for none
    EXPECT_TRUE(w.store->measures().rollout()[0].overrideReason.isEmpty());
}

TEST_F(Entering, ARollOutReasonIsKeptAndAnUnreadableStateStaysInTheCell)
{
    const app::CellId cell = w.rollout(w.beijing);
    w.enter(cell, QStringLiteral("推"), words);
    EXPECT_EQ(w.store->measures().rollout()[0].overrideReason, words);
    const auto acts = w.acts();
    const EnterOutcome outcome = w.enter(cell, QStringLiteral("快了"));
    EXPECT_EQ(outcome.unreadable, 1);
    EXPECT_EQ(w.acts(), acts);
    const app::SheetCell shown = w.at(cell, Orientation::MeasuresByRegions);
    EXPECT_EQ(shown.text, QStringLiteral("快了"));
    EXPECT_EQ(shown.state, app::CellState::Invalid);
    w.enter(cell, QStringLiteral("评"), words);
    EXPECT_TRUE(w.store->entries().keystrokes().empty());
}

TEST_F(Entering, RemarksAreAddedSettledAndOpenedAgain)
{
    db::Comment comment;
    comment.key = beijing().key;
    comment.text = QStringLiteral(" 请核实 ");
    comment.owner = QStringLiteral("王敏");
    comment.dueOn = QDate(2022, 12, 5);
    const db::CommentId id = app::addComment(*w.store, comment);
    ASSERT_EQ(w.store->comments().of(beijing().key).size(), 1u);
    EXPECT_EQ(w.store->comments().of(beijing().key)[0].text, QStringLiteral("请核实"));
    EXPECT_EQ(w.store->comments().of(beijing().key)[0].owner, QStringLiteral("王敏"));
    app::resolveComment(*w.store, id, true);
    EXPECT_TRUE(w.store->comments().open().empty());
    EXPECT_EQ(
        w.store->comments().of(beijing().key)[0].resolvedOn, std::optional(QDate(2022, 11, 30)));
    const auto acts = w.acts();
    app::resolveComment(*w.store, id, true);
    EXPECT_EQ(w.acts(), acts);
    app::resolveComment(*w.store, id, false);
    EXPECT_EQ(w.store->comments().open().size(), 1u);
    comment.text = QStringLiteral("  ");
    EXPECT_THROW(app::addComment(*w.store, comment), app::Error);
}

// ---- taking back ----

class TakingBack : public Entering
{
protected:
    // 32 regions by 12 items, as a province sheet is pasted.
    std::vector<app::CellText> block()
    {
        db::Change change(*w.store, EntryWorkspace::act());
        std::vector<db::RegionId> regions { w.beijing, w.xinjiang, w.corps };
        for (int i = int(regions.size()); i < 32; ++i) {
            db::Region region;
            region.code = QString::number(700000 + i);
            region.nameZh = region.shortZh = region.nameEn = region.code;
            region.type = QStringLiteral("province");
            region.sortOrder = 10 + i;
            region.source = w.yearbook;
            regions.push_back(w.store->regions().put(change, region));
            w.store->rounds().put(change,
                db::Submission { w.round.id, regions.back(), SubmissionState::NotStarted, {} });
        }
        std::vector<db::FormItem> items;
        for (int i = 0; i < 12; ++i) {
            db::Indicator indicator;
            indicator.code = indicator.nameZh = QStringLiteral("I%1").arg(i);
            indicator.xpccRule = QStringLiteral("separate");
            indicator.source = w.yearbook;
            items.push_back({ w.formId, w.store->indicators().put(change, indicator),
                db::Basis::Discrete, i, {}, true, {}, {} });
        }
        w.store->forms().setItems(change, w.formId, items);
        change.commit();
        std::vector<app::CellText> cells;
        for (const db::RegionId region : regions) {
            for (const db::FormItem& item : items)
                cells.push_back({ { { item.indicator, item.basis, w.round.period, region }, {} },
                    QString::number(0.1 * double(cells.size())) });
        }
        cells[7].text = QStringLiteral("7O"); // one that cannot be read
        return cells;
    }
    void undoLast() { app::undo(*w.store, app::lastUndoable(*w.store)->id); }
};

TEST_F(TakingBack, APasteOf32By12IsOneStepAndUndoRestoresEverything)
{
    const auto cells = block();
    const QString empty = dump();
    const auto acts = w.acts();
    const EnterOutcome outcome = app::enterCells(*w.store, cells, QStringLiteral("Paste 32 × 12"));
    EXPECT_EQ(outcome.written, 384);
    EXPECT_EQ(outcome.unreadable, 1);
    EXPECT_EQ(w.acts(), acts + 1);
    EXPECT_EQ(w.state(w.corps), SubmissionState::Draft);
    const QString full = dump();
    undoLast();
    EXPECT_EQ(dump(), empty);
    EXPECT_EQ(w.state(w.corps), SubmissionState::NotStarted);
    app::redo(*w.store);
    EXPECT_EQ(dump(), full);
}

TEST_F(TakingBack, WorksAfterReopeningTheFile)
{
    const QString empty = dump();
    w.enter(beijing(), typed);
    const QString one = dump();
    reopen();
    undoLast();
    EXPECT_EQ(dump(), empty);
    reopen();
    ASSERT_TRUE(app::lastRedoable(*w.store));
    EXPECT_EQ(app::lastRedoable(*w.store)->label, QStringLiteral("Enter 30.6 (北京市, SHARE)"));
    app::redo(*w.store);
    EXPECT_EQ(dump(), one);
}

TEST_F(TakingBack, GoesBackAndForthAnyNumberOfTimes)
{
    std::vector<QString> states { dump() };
    for (const char* text : { "30.6", "3O.7", "341/930" }) {
        w.enter(beijing(), QString::fromUtf8(text));
        states.push_back(dump());
    }
    for (int round = 0; round < 3; ++round) {
        for (std::size_t i = states.size() - 1; i-- > 0;) {
            undoLast();
            EXPECT_EQ(dump(), states[i]);
        }
        if (round == 1)
            reopen();
        for (std::size_t i = 1; i < states.size(); ++i) {
            ASSERT_TRUE(app::lastRedoable(*w.store)) << round << i;
            app::redo(*w.store);
            EXPECT_EQ(dump(), states[i]);
        }
        EXPECT_FALSE(app::lastRedoable(*w.store));
        EXPECT_THROW(app::redo(*w.store), app::Error);
    }
}

TEST_F(TakingBack, ANewActEndsWhatCouldBeDoneAgain)
{
    w.enter(beijing(), typed);
    undoLast();
    EXPECT_TRUE(app::lastRedoable(*w.store));
    w.enter(beijing(), QStringLiteral("31"));
    EXPECT_FALSE(app::lastRedoable(*w.store));
    undoLast();
    EXPECT_EQ(app::lastRedoable(*w.store)->label, QStringLiteral("Enter 31 (北京市, SHARE)"));
    app::redo(*w.store);
    EXPECT_EQ(entry()->text, QStringLiteral("31"));
    EXPECT_EQ(app::lastUndoable(*w.store)->label, QStringLiteral("Enter 31 (北京市, SHARE)"));
}

TEST_F(TakingBack, RestoresAcceptedValuesInMemoryToo)
{
    const app::CellId cell = w.outside(w.beijing);
    w.accept(cell, 64);
    w.enter(cell, QStringLiteral("65"), words);
    undoLast();
    EXPECT_EQ(w.accepted(cell), std::optional(64.0));
    EXPECT_EQ(w.store->cube().at(cell.key).number(), std::optional(64.0));
    app::redo(*w.store);
    EXPECT_EQ(w.store->cube().at(cell.key).number(), std::optional(65.0));
}

TEST_F(TakingBack, RestoresARollOutState)
{
    w.enter(w.rollout(w.beijing), QStringLiteral("文"), words);
    const QString before = dump();
    w.enter(w.rollout(w.beijing), QStringLiteral("试"), words);
    undoLast();
    EXPECT_EQ(dump(), before);
    undoLast();
    EXPECT_TRUE(w.store->measures().rollout().empty());
}

TEST_F(TakingBack, IsNotTrippedUpByTheLastDigitsOfAReal)
{
    const app::CellId cell = w.outside(w.beijing);
    w.accept(cell, 0.1 + 0.2);
    w.enter(cell, QStringLiteral("36.66666666666667"), words);
    undoLast();
    EXPECT_DOUBLE_EQ(*w.accepted(cell), 0.3);
}

} // namespace
