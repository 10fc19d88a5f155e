// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/every_edit.h"

#include "app/attachments.h"
#include "app/edits.h"
#include "app/entry/round_edits.h"
#include "app/entry/unsent.h"
#include "app/exchange/import.h"
#include "app/ledger/task_edits.h"
#include "app/sharing.h"
#include "app/workspace.h"
#include "tests/app/entry_workspace.h"
#include "tests/support/check_workspace.h"
#include "tests/support/engines.h"
#include "tests/support/raw_database.h"
#include "tests/support/rollout_workspace.h"
#include "tests/support/small_ledger.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace support {

namespace {

const QString words = QStringLiteral("counted twice, it is really so");

class Walk
{
public:
    void all()
    {
        const NewPlace empty(Engine::Postgresql);
        db::Store::create(empty.path());
        result.tables
            = RawDatabase(empty.path())
                  .rows("SELECT table_name FROM information_schema.columns WHERE table_schema = "
                        "'public' AND column_name = 'region_id' AND is_nullable = 'NO' "
                        "AND table_name <> 'member_region' ORDER BY 1");
        entering();
        rounds();
        checks();
        rollout();
        ledger();
        exchange();
        repositories();
    }
    EveryEdit result;

private:
    // What is sent for one place is heard from here to the end of the function.
    class Heard
    {
    public:
        explicit Heard(EveryEdit& into)
            : m_into(into)
        {
        }
        ~Heard() { m_into.statements += m_sent.statements(); }
        Heard(const Heard&) = delete;
        Heard& operator=(const Heard&) = delete;

        NewPlace place { Engine::Postgresql };

    private:
        EveryEdit& m_into;
        Sent m_sent { place };
    };

    template <typename Edit> void act(db::Store& store, const char* name, Edit edit)
    {
        const auto last = store.journal().batches(1);
        edit();
        Acted acted { QString::fromUtf8(name), {} };
        for (const db::Batch& batch : store.journal().batches(-1)) {
            if (!last.empty() && batch.id == last.front().id)
                break;
            for (const db::JournalEntry& entry : store.journal().entries(batch.id))
                addRegion(acted.regions, entry);
        }
        result.acts.push_back(std::move(acted));
    }
    void addRegion(std::set<qint64>& regions, const db::JournalEntry& entry) const
    {
        if (!result.tables.contains(entry.table))
            return;
        // A bulk insert is one entry for many rows, of every region.
        if (entry.action == QStringLiteral("import"))
            regions.insert({ -1, -2 });
        for (const QString& row : { entry.oldRow, entry.newRow }) {
            const QJsonValue region
                = QJsonDocument::fromJson(row.toUtf8()).object()[QStringLiteral("region_id")];
            if (region.isDouble())
                regions.insert(region.toInteger());
        }
    }
    void undoAndRedo(db::Store& store)
    {
        act(store, "undo", [&] { app::undo(store, app::lastUndoable(store)->id); });
        act(store, "redo", [&] { app::redo(store); });
    }

    void entering()
    {
        Heard heard(result);
        testing::EntryWorkspace w(heard.place.path());
        db::Store& s = *w.store;
        const app::CellId share = w.id(w.beijing, w.share);
        const app::CellId visits = w.id(w.beijing, w.visits);
        app::keepKeystroke(s, share, QStringLiteral("3"));
        app::dropKeystroke(s, share);
        app::keepKeystroke(s, share, QStringLiteral("3"));
        act(s, "enterCells", [&] { w.enter(share, QStringLiteral("30.6")); });
        act(s, "enterCells", [&] { w.enter(visits, QStringLiteral("5")); });
        act(s, "enterCells", [&] { w.enter(visits, {}); });
        act(s, "enterCells", [&] { w.enter(w.rollout(w.beijing), QStringLiteral("研")); });
        act(s, "setMissing", [&] { app::setMissing(s, { visits }, db::Missing::NotCollected); });
        act(s, "setTerms", [&] { app::setTerms(s, share, 341, 930); });
        act(s, "explain", [&] { app::explain(s, share.key, words); });
        act(s, "setCellNote", [&] { app::setCellNote(s, share.key, words); });
        app::CellId before = w.id(w.xinjiang, w.visits);
        before.key.period = db::Period::quarter(2021, 3);
        w.accept(before, 7);
        const app::CellId empty = w.id(w.xinjiang, w.visits);
        act(s, "copyFrom", [&] { app::copyFrom(s, { empty }, app::Reference::LastYear); });
        act(s, "confirmCopied", [&] { app::confirmCopied(s, { empty }); });
        undoAndRedo(s);

        app::UnsentCells unsent;
        const app::CellId urgent = w.id(w.beijing, w.urgent);
        unsent.keep({ { urgent, QStringLiteral("6"), {}, {}, true, {}, false, {} } }, s.catalog());
        act(s, "sendUnsent", [&] { app::sendUnsent(s, unsent); });
        unsent.keep({ { urgent, QStringLiteral("7"), {}, {}, true, {}, false, {} } }, s.catalog());
        app::sendUnsent(s, unsent); // somebody has written 6
        act(s, "settleUnsent", [&] { app::settleUnsent(s, unsent, urgent, true); });

        db::Comment comment;
        comment.key = share.key;
        comment.text = words;
        act(s, "addComment", [&] { comment.id = app::addComment(s, comment); });
        undoAndRedo(s);
        act(s, "resolveComment", [&] { app::resolveComment(s, comment.id, true); });
        undoAndRedo(s);
        const app::CellId outside = w.outside(w.beijing);
        act(s, "enterCells", [&] { w.enter(outside, QStringLiteral("70"), words); });
        act(s, "enterCells", [&] { w.enter(outside, QStringLiteral("71"), words); });
        act(s, "enterCells", [&] { w.enter(outside, {}, words); });
        undoAndRedo(s);
    }

    void rounds()
    {
        Heard heard(result);
        testing::EntryWorkspace w(heard.place.path());
        db::Store& s = *w.store;
        const db::RoundId round = w.round.id;
        act(s, "moveDeadline", [&] { app::moveDeadline(s, round, { 2022, 11, 20 }, words); });
        act(s, "closeRound", [&] { app::closeRound(s, round); });
        act(s, "reopenRound", [&] { app::reopenRound(s, round, words); });
        w.enter(w.id(w.beijing, w.kinds), QStringLiteral("310"));
        w.enter(w.id(w.beijing, w.share), QStringLiteral("30.6"));
        const std::vector one { w.beijing };
        act(s, "submit", [&] { app::submit(s, round, one); });
        act(s, "withdraw", [&] { app::withdraw(s, round, w.beijing); });
        act(s, "submit", [&] { app::submit(s, round, one); });
        act(s, "returnSubmission", [&] {
            app::returnSubmission(s, round, w.beijing, { { w.kinds, words } });
        });
        undoAndRedo(s);
        act(s, "submit", [&] { app::submit(s, round, one); });
        undoAndRedo(s);
        act(s, "accept", [&] { app::accept(s, round, one); });
        undoAndRedo(s);
        act(s, "publish", [&] { app::publish(s, round, one); });
        act(s, "openRound", [&] {
            app::openRound(
                s, { w.formId, db::Period::quarter(2022, 2), { 2022, 7, 1 }, { 2022, 7, 20 }, {} });
        });
        app::FormDraft draft;
        draft.form.code = draft.form.nameZh = QStringLiteral("F2");
        draft.form.frequency = QStringLiteral("quarterly");
        draft.form.source = w.yearbook;
        draft.items = { { {}, w.visits, db::Basis::Discrete, 1, {}, true, {}, {} },
            { {}, w.urgent, db::Basis::Discrete, 2, {}, true, {}, {} } };
        act(s, "saveForm", [&] { draft.form.id = app::saveForm(s, draft); });
        draft.items.pop_back();
        act(s, "saveForm", [&] { app::saveForm(s, draft); });
    }

    void checks()
    {
        Heard heard(result);
        CheckWorkspace w(heard.place.path());
        db::Store& s = *w.store;
        w.put(w.shareCell(), 101);
        const auto percent = [&] { return w.found(QStringLiteral("percent")).at(0); };
        act(s, "dismiss", [&] { app::dismiss(s, percent(), words); });
        act(s, "restoreFinding", [&] { app::restoreFinding(s, percent()); });
        db::CheckRule rule;
        rule.code = QStringLiteral("X1");
        rule.method = QStringLiteral("expression");
        rule.expression = QStringLiteral("SHARE <= 40");
        act(s, "saveRule", [&] { app::saveRule(s, rule); });
        app::dismiss(s, w.found(rule.method).at(0), words);
        act(s, "removeRule", [&] { app::removeRule(s, w.rule(rule.code).id); });
    }

    void rollout()
    {
        Heard heard(result);
        RolloutWorkspace w(heard.place.path());
        db::Store& s = *w.store;
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("plan.txt")));
        if (file.open(QIODevice::WriteOnly))
            file.write("a plan");
        file.close();
        act(s, "attachFile", [&] { app::attachFile(s, file.fileName()); });
        const std::vector<app::RolloutCellId> cell { { w.third, w.north } };
        app::RolloutDraft draft = RolloutWorkspace::draft({ 2022, 5, 3 }, "pilot");
        draft.evidence.file = file.fileName();
        act(s, "setRollout", [&] { app::setRollout(s, cell, draft); });
        undoAndRedo(s);
        act(s, "clearRollout", [&] { app::clearRollout(s, cell, w.day()); });
        undoAndRedo(s);
        db::Measure measure;
        measure.code = measure.titleZh = QStringLiteral("New");
        measure.listClass = QStringLiteral("universal");
        act(s, "saveMeasure", [&] { measure.id = app::saveMeasure(s, measure); });
        act(s, "removeMeasure", [&] { app::removeMeasure(s, measure.id); });
        act(s, "reorderMeasures", [&] { app::reorderMeasures(s, { w.second, w.first }); });
        const db::RolloutState planned { QStringLiteral("planned"), 2, QStringLiteral("划"),
            QStringLiteral("已列计划"), QStringLiteral("Planned"), QStringLiteral("study"), false,
            false };
        act(s, "saveState", [&] { app::saveState(s, planned); });
        act(s, "removeState", [&] { app::removeState(s, planned.code); });
        QStringList ladder;
        for (const db::RolloutState& state : s.measures().states()) {
            if (state.rank)
                ladder.append(state.code);
        }
        ladder.swapItemsAt(2, 3);
        act(s, "reorderStates", [&] { app::reorderStates(s, ladder); });
        db::RolloutRule rule = s.measures().rules().front();
        rule.expression = QStringLiteral("days > 365");
        act(s, "saveRolloutRule", [&] { app::saveRolloutRule(s, rule); });
        act(s, "removeRolloutRule", [&] { app::removeRolloutRule(s, rule.id); });
    }

    void ledger()
    {
        Heard heard(result);
        SmallLedger l(heard.place.path());
        tasks(l);
        actions(l);
        db::LightRule rule = l.store.lights().rules().front();
        rule.enabled = false;
        act(l.store, "saveLightRule", [&] { app::saveLightRule(l.store, rule); });
        act(l.store, "removeLightRule", [&] { app::removeLightRule(l.store, rule.code); });
        const db::Department office { QStringLiteral("NHC"), QStringLiteral("国家卫生健康委"), {},
            {} };
        act(l.store, "saveDepartment", [&] { app::saveDepartment(l.store, office); });
        act(l.store, "removeDepartment", [&] { app::removeDepartment(l.store, office.code); });
        db::Project project;
        project.code = project.nameZh = QStringLiteral("P1");
        project.kind = QStringLiteral("regional_medical_center");
        project.region = l.workspace.beijing;
        project.source = l.workspace.yearbook;
        act(l.store, "saveProject", [&] { project.id = app::saveProject(l.store, project); });
        act(l.store, "removeProject", [&] { app::removeProject(l.store, project.id); });
        undoAndRedo(l.store);
        act(l.store, "removeTask", [&] { app::removeTask(l.store, l.a); });
    }

    void tasks(SmallLedger& l)
    {
        db::Store& s = l.store;
        act(s, "saveTask", [&] { app::saveTask(s, l.task("N", "新任务", l.first)); });
        const db::TaskId later = l.put(l.task("C", "后续", l.second));
        act(s, "linkTasks", [&] { app::linkTasks(s, later, {}, l.a); });
        const db::Milestone milestone = l.milestone(l.a, 1, "2022-06-30");
        act(s, "setMilestone", [&] { app::setMilestone(s, milestone); });
        act(s, "markMilestoneDone",
            [&] { app::markMilestoneDone(s, l.a, 1, day("2022-07-02"), l.first); });
        act(s, "removeMilestone", [&] { app::removeMilestone(s, l.a, 1); });
        db::TaskProgress half { l.a, l.workspace.beijing, day("2022-11-30"), 50, {}, {} };
        act(s, "setProgress", [&] { app::setProgress(s, half); });
        act(s, "removeProgress", [&] { app::removeProgress(s, l.a, half.region, half.on); });
        undoAndRedo(s);
        for (const db::RegionId region : { l.workspace.beijing, l.workspace.corps }) {
            half.region = region;
            app::setProgress(s, half);
        }
        db::LightOverride light { l.a, day("2022-07-01"), day("2022-07-31"), 0, words, {}, {}, {} };
        act(s, "overrideLight", [&] { app::overrideLight(s, light); });
        act(s, "endOverride", [&] { app::endOverride(s, l.a, day("2022-07-20")); });
        act(s, "endOverride", [&] { app::endOverride(s, l.a, day("2022-07-01")); });
    }

    void actions(SmallLedger& l)
    {
        db::Store& s = l.store;
        db::Action action;
        action.task = l.a;
        action.region = l.workspace.beijing;
        action.title = words;
        action.openedOn = day("2022-07-01");
        act(s, "openAction", [&] { action.code = app::openAction(s, action); });
        undoAndRedo(s);
        action = s.actions().all().front();
        action.owner = words;
        act(s, "updateAction", [&] { app::updateAction(s, action); });
        act(s, "closeAction", [&] { app::closeAction(s, action.code, day("2022-08-01"), words); });
    }

    void exchange()
    {
        Heard heard(result);
        const auto store = db::Store::create(heard.place.path());
        db::Store& s = *store;
        act(s, "fillWorkspace", [&] { app::fillWorkspace(s, app::WorkspaceKind::Demonstration); });
        const auto import = [&](const char* value, bool take) {
            const app::ImportPlan plan = app::planImport(s, QStringLiteral("list.csv"),
                QByteArray("indicator,region,period,basis,value,source_doc\n"
                           "BEDS_10K,120000,2024,point,")
                    + value + ",Another source\nBEDS_10K,110000,2024,point," + value
                    + ",Another source\n");
            act(s, "applyImport", [&] {
                app::applyImport(s, plan,
                    { std::vector<bool>(std::size_t(plan.count(app::RowEffect::Conflict)), take),
                        QStringLiteral("import"), {} });
            });
        };
        import("65.5", false); // kept beside the other as a claim
        undoAndRedo(s);
        import("65.5", true); // the claim takes the place of the value
        act(s, "removeDemonstration", [&] { app::removeDemonstration(s); });
    }

    // What the edits need not reach.
    void repositories()
    {
        Heard heard(result);
        SmallWorkspace w(heard.place.path());
        db::Store& s = *w.store;
        const db::BatchId many = w.put(w.months(110));
        act(s, "undo", [&] { w.undo(many); });
        const db::Member wang { QStringLiteral("wang"), db::Role::Entry, { w.beijing, w.corps } };
        act(s, "setMember", [&] { app::setMember(s, wang); });
        act(s, "setMember", [&] { app::setMember(s, { wang.login, wang.role, { w.corps } }); });
        act(s, "removeMember", [&] { app::removeMember(s, wang.login); });
        db::Change change(s, SmallWorkspace::act());
        change.setSetting(QStringLiteral("as_of"), QStringLiteral("2022-11-30"));
        db::Target target;
        target.indicator = w.beds;
        target.region = w.beijing;
        target.period = db::Period::year(2030);
        target.value = 70;
        target.source = w.yearbook;
        target.id = s.targets().put(change, target);
        target.value = 75;
        s.targets().put(change, target);
        change.commit();
    }
};

} // namespace

const EveryEdit& everyEdit()
{
    static const EveryEdit done = [] {
        Walk walk;
        walk.all();
        return std::move(walk.result);
    }();
    return done;
}

} // namespace support
