// SPDX-License-Identifier: GPL-3.0-or-later
// Changing the roll-out: what is refused, in which words, and that nothing is lost by it.
#include "app/rollout/rollout_edits.h"

#include "app/attachments.h"
#include "app/edits.h"
#include "app/rollout/matrix.h"
#include "tests/support/engines.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/raw_database.h"
#include "tests/support/rollout_workspace.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

namespace {

using app::RolloutDraft;
using app::RolloutOutcome;
using support::RolloutWorkspace;

const QString words = QStringLiteral("Seen at the site on 3 May");

class RolloutEdits : public testing::Test
{
protected:
    QString dump() const { return support::RawDatabase(path).dump(); }
    QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    // What is refused says so in these words, and leaves the workspace as it was.
    void expectRefused(const std::function<void()>& act, const char* said) const
    {
        const QString before = dump();
        try {
            act();
            ADD_FAILURE() << "not refused: " << said;
        } catch (const db::Error& error) {
            EXPECT_TRUE(error.sentence().contains(QString::fromUtf8(said)))
                << error.sentence().toStdString();
        }
        EXPECT_EQ(dump(), before);
    }
    RolloutOutcome set(db::MeasureId measure, db::RegionId region, const RolloutDraft& draft)
    {
        return app::setRollout(*w.store, { { measure, region } }, draft);
    }
    std::vector<db::RolloutEntry> entries(db::MeasureId measure, db::RegionId region) const
    {
        return w.store->measures().rollout(measure, region);
    }
    static RolloutDraft draft(QDate day, const char* state, const QString& override = {})
    {
        return RolloutWorkspace::draft(day, state, override);
    }
    db::RolloutState state(const char* code) const
    {
        for (const db::RolloutState& s : w.store->measures().states()) {
            if (s.code == QString::fromUtf8(code))
                return s;
        }
        return {};
    }
    std::string ladder() const
    {
        QStringList codes;
        for (const db::RolloutState& s : w.store->measures().states())
            codes.append(s.rank ? s.code : QStringLiteral("(%1)").arg(s.code));
        return codes.join(u' ').toStdString();
    }

    QTemporaryDir folder;
    support::NewPlace place;
    QString path = place.path();
    RolloutWorkspace w { path };
};

TEST_F(RolloutEdits, RefuseAStateWithoutItsEvidence)
{
    for (const char* gated : { "issued", "pilot", "full", "eval" })
        expectRefused(
            [&] {
                set(w.third, w.north, draft({ 2022, 5, 3 }, gated));
            },
            "(Third, North 1)");
    expectRefused([&] { set(w.third, w.north, draft({ 2022, 5, 3 }, "pilot")); }, "“Pilot”");
    expectRefused(
        [&] {
            set(w.third, w.north, draft({ 2022, 5, 3 }, "pilot", QStringLiteral(" ")));
        },
        "needs evidence");
    expectRefused(
        [&] {
            app::setRollout(*w.store, { { w.third, w.north }, { w.third, w.corps } },
                draft({ 2022, 5, 3 }, "full"));
        },
        "Third, North 1 and 1 more");
}

TEST_F(RolloutEdits, NeedNoneAtTheFootOfTheLadder)
{
    for (const char* free : { "none", "study", "na" })
        EXPECT_EQ(set(w.third, w.north, draft({ 2022, 5, 3 }, free)).written, 1) << free;
    EXPECT_EQ(entries(w.third, w.north).size(), 1u); // a state is replaced within its day
}

TEST_F(RolloutEdits, TakeADocumentAFileOrAReason)
{
    RolloutDraft byDocument = draft({ 2022, 5, 3 }, "issued");
    byDocument.evidence.document = w.document;
    EXPECT_EQ(set(w.third, w.north, byDocument).written, 1);
    RolloutDraft byFile = draft({ 2022, 6, 3 }, "pilot");
    byFile.evidence.file = write("plan.pdf", "%PDF-1.4 plan");
    byFile.note = QStringLiteral("nine cities");
    byFile.reason = QStringLiteral("Quarterly return");
    EXPECT_EQ(set(w.third, w.north, byFile).written, 1);
    EXPECT_EQ(set(w.third, w.north, draft({ 2022, 7, 3 }, "full", words)).written, 1);

    const auto all = entries(w.third, w.north);
    ASSERT_EQ(all.size(), 3u);
    EXPECT_EQ(all[0].evidence, w.document);
    ASSERT_TRUE(all[1].attachment);
    EXPECT_EQ(w.store->attachments().find(*all[1].attachment)->name, QStringLiteral("plan.pdf"));
    EXPECT_EQ(all[1].note, QStringLiteral("nine cities"));
    EXPECT_EQ(all[2].overrideReason, words);
    EXPECT_EQ(w.store->sources().find(all[2].source)->kind, QStringLiteral("person"));
    EXPECT_EQ(w.store->journal().log(2)[1].reason, QStringLiteral("Quarterly return"));
    app::RolloutQuery query;
    for (const auto& [month, proof] : { std::pair(5, db::Proof::Document),
             std::pair(6, db::Proof::Attachment), std::pair(7, db::Proof::Override) }) {
        query.day = QDate(2022, month, 30);
        EXPECT_EQ(app::rolloutMatrix(*w.store, query).at(2, 0).proof, proof);
    }
}

TEST_F(RolloutEdits, RefuseWhatDoesNotExist)
{
    const QDate day(2022, 5, 3);
    expectRefused([&] { set(w.third, w.north, draft(day, "done", words)); }, "“done”");
    expectRefused([&] { set(w.third, w.north, draft({}, "study")); }, "which day");
    expectRefused(
        [&] {
            set(w.third, w.north, draft({ 2023, 1, 1 }, "study"));
        },
        "2023-01-01 has not come");
    expectRefused([&] { set(db::MeasureId { 99 }, w.north, draft(day, "study")); }, "measure");
    expectRefused([&] { set(w.third, w.nation, draft(day, "study")); }, "Nation takes no part");
    expectRefused([&] { set(w.third, db::RegionId { 99 }, draft(day, "study")); }, "takes no part");
    RolloutDraft d = draft(day, "full");
    d.evidence.document = db::DocumentId { 99 };
    expectRefused([&] { set(w.third, w.north, d); }, "document");
    d.evidence = { {}, db::AttachmentId { 99 }, {}, {} };
    expectRefused([&] { set(w.third, w.north, d); }, "file");
    d.evidence = { {}, {}, folder.filePath(QStringLiteral("gone.pdf")), {} };
    expectRefused([&] { set(w.third, w.north, d); }, "gone.pdf");
}

TEST_F(RolloutEdits, SayWhichLaterStateStays)
{
    const RolloutOutcome outcome = set(w.first, w.northeast, draft({ 2021, 7, 1 }, "pilot", words));
    ASSERT_EQ(outcome.notices.size(), 1);
    EXPECT_EQ(outcome.notices[0],
        QStringLiteral("First, Northeast 1: “Rolled out” from 2022-02-10 on stays in force."));
    EXPECT_EQ(entries(w.first, w.northeast).size(), 4u);
    EXPECT_TRUE(set(w.first, w.northeast, draft({ 2022, 7, 1 }, "eval", words)).notices.isEmpty());
}

TEST_F(RolloutEdits, WriteNothingWhereNothingIsNew)
{
    const QString before = dump();
    const RolloutOutcome outcome
        = set(w.second, w.northeast, draft({ 2022, 5, 3 }, "none")); // so since 2021
    EXPECT_EQ(outcome.written, 0);
    EXPECT_EQ(outcome.unchanged, 1);
    EXPECT_EQ(outcome.batch, db::BatchId {});
    EXPECT_EQ(dump(), before);
    // The same state with evidence it did not have is new, and since stays what it was.
    EXPECT_EQ(set(w.first, w.corps, draft({ 2022, 5, 3 }, "pilot", words)).written, 1);
    app::RolloutQuery query;
    query.day = w.day();
    EXPECT_EQ(app::rolloutMatrix(*w.store, query).at(0, 3).sinceDay(), QDate(2021, 2, 1));
}

TEST_F(RolloutEdits, AddToWhatWasSaidTheSameDay)
{
    RolloutDraft d = draft({ 2022, 5, 3 }, "full", words);
    set(w.third, w.north, d);
    d.evidence = { w.document, {}, {}, {} };
    EXPECT_EQ(set(w.third, w.north, d).written, 1);
    const auto all = entries(w.third, w.north);
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0].overrideReason, words);
    EXPECT_EQ(all[0].evidence, w.document);
    RolloutDraft noted = draft({ 2022, 5, 3 }, "full"); // what it rests on is known
    noted.note = QStringLiteral("nine cities");
    EXPECT_EQ(set(w.third, w.north, noted).written, 1);
    EXPECT_EQ(entries(w.third, w.north)[0].note, noted.note);
    d.state = QStringLiteral("pilot"); // another state: what was said of the first is not kept
    set(w.third, w.north, d);
    EXPECT_EQ(entries(w.third, w.north)[0].overrideReason, QString());
}

TEST_F(RolloutEdits, AreOneActEachAndTakenBack)
{
    const QString before = dump();
    RolloutDraft d = draft({ 2022, 12, 31 }, "eval");
    d.evidence.file = write("table.csv", "a,b\n");
    const RolloutOutcome outcome = app::setRollout(
        *w.store, { { w.third, w.north }, { w.third, w.corps }, { w.first, w.east } }, d);
    EXPECT_EQ(outcome.written, 3);
    const QString after = dump();
    app::undo(*w.store, outcome.batch);
    EXPECT_EQ(dump(), before);
    app::redo(*w.store);
    EXPECT_EQ(dump(), after); // the file is found again
    const auto copy = app::openAttachment(*w.store, *entries(w.third, w.north).front().attachment);
    EXPECT_EQ(support::fileBytes(copy.path), "a,b\n");
}

TEST_F(RolloutEdits, ClearShowsTheStateBefore)
{
    const RolloutOutcome outcome = app::clearRollout(
        *w.store, { { w.first, w.east }, { w.third, w.corps } }, { 2022, 12, 31 }, words);
    EXPECT_EQ(outcome.written, 1);
    EXPECT_EQ(outcome.unchanged, 1);
    EXPECT_EQ(entries(w.first, w.east).back().state, QStringLiteral("issued"));
    EXPECT_EQ(app::clearRollout(*w.store, { { w.third, w.corps } }, w.day()).batch, db::BatchId {});
}

TEST_F(RolloutEdits, ReplayingTheJournalGivesWhatWasKnownThen)
{
    // Every act begins in a millisecond of its own.
    const auto instant = [] {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        while (QDateTime::currentDateTimeUtc() <= now) { }
        return now;
    };
    std::vector<std::pair<QDateTime, std::vector<db::RolloutEntry>>> known;
    const auto note = [&] { known.emplace_back(instant(), w.store->measures().rollout()); };
    note();
    set(w.third, w.north, draft({ 2022, 5, 3 }, "study"));
    note();
    const RolloutOutcome second = set(w.third, w.north, draft({ 2022, 5, 3 }, "full", words));
    note();
    app::clearRollout(*w.store, { { w.first, w.east } }, w.day());
    note();
    app::undo(*w.store, second.batch);
    note();
    for (const auto& [at, rows] : known)
        EXPECT_EQ(w.store->measures().rolloutAsKnown(at), rows);
    EXPECT_EQ(w.store->measures().rolloutAsKnown(QDateTime::currentDateTimeUtc()),
        w.store->measures().rollout());
    EXPECT_TRUE(w.store->measures().rolloutAsKnown(QDateTime(QDate(2020, 1, 1), QTime())).empty());
    // And the matrix of every day follows from it.
    const app::RolloutBook replayed = app::rolloutBookAsKnown(*w.store, known.back().first);
    EXPECT_EQ(replayed.steps, app::rolloutBook(*w.store).steps);
    for (const QDate day : app::rolloutDays(replayed)) {
        app::RolloutQuery query;
        query.day = day;
        EXPECT_EQ(app::rolloutMatrix(replayed, w.store->catalog(), query).cells,
            app::rolloutMatrix(*w.store, query).cells);
    }
}

TEST_F(RolloutEdits, SaveAMeasureOnceItHasWhatItNeeds)
{
    db::Measure m;
    expectRefused([&] { app::saveMeasure(*w.store, m); }, "needs a code");
    m.code = QStringLiteral("New");
    expectRefused([&] { app::saveMeasure(*w.store, m); }, "needs a title");
    m.titleZh = QStringLiteral("新举措");
    expectRefused([&] { app::saveMeasure(*w.store, m); }, "no class of measures");
    m.listClass = QStringLiteral("universal");
    m.listVersion = QStringLiteral("国医改发〔2019〕2号");
    m.id = app::saveMeasure(*w.store, m);
    const db::Measure saved = w.store->measures().all().back();
    EXPECT_EQ(saved.id, m.id);
    EXPECT_EQ(saved.listVersion, m.listVersion);
    EXPECT_EQ(saved.sortOrder, 4);
    db::Measure twice = m;
    twice.id = {};
    expectRefused([&] { app::saveMeasure(*w.store, twice); }, "“New” already");
    db::Measure renamed = saved;
    renamed.code = QStringLiteral("Other");
    expectRefused([&] { app::saveMeasure(*w.store, renamed); }, "code of a measure stays");
    db::Measure changed = saved;
    changed.titleEn = QStringLiteral("A new measure");
    EXPECT_EQ(app::saveMeasure(*w.store, changed), m.id);
    EXPECT_EQ(w.store->measures().all().back().titleEn, changed.titleEn);
    app::removeMeasure(*w.store, m.id);
    EXPECT_EQ(w.store->measures().all().size(), 3u);
    expectRefused([&] { app::removeMeasure(*w.store, w.first); }, "“First” has roll-out states");
}

TEST_F(RolloutEdits, ReorderMeasures)
{
    app::reorderMeasures(*w.store, { w.second, w.first });
    std::vector<db::MeasureId> ids;
    for (const db::Measure& m : w.store->measures().all())
        ids.push_back(m.id);
    EXPECT_EQ(ids, (std::vector { w.second, w.first, w.third }));
}

TEST_F(RolloutEdits, MakeTheLadderOfOnesOwn)
{
    EXPECT_EQ(ladder(), "none study issued pilot full eval (na)");
    db::RolloutState planned { QStringLiteral("planned"), 2, QStringLiteral("划"),
        QStringLiteral("已列计划"), QStringLiteral("Planned"), QStringLiteral("study"), false,
        false };
    app::saveState(*w.store, planned);
    EXPECT_EQ(ladder(), "none study planned issued pilot full eval (na)");
    EXPECT_EQ(state("eval").rank, 6);
    planned.rank = 1;
    planned.needsEvidence = true;
    app::saveState(*w.store, planned);
    EXPECT_EQ(ladder(), "none planned study issued pilot full eval (na)");
    expectRefused(
        [&] {
            set(w.third, w.north, draft({ 2022, 5, 3 }, "planned"));
        },
        "“Planned” needs");
    const QString before = dump();
    app::reorderStates(*w.store,
        { QStringLiteral("none"), QStringLiteral("study"), QStringLiteral("pilot"),
            QStringLiteral("issued"), QStringLiteral("full"), QStringLiteral("eval") });
    EXPECT_EQ(ladder(), "none study pilot issued full eval (na) (planned)");
    app::undo(*w.store, w.store->journal().batches(1).front().id);
    EXPECT_EQ(dump(), before);
    app::removeState(*w.store, QStringLiteral("planned"));
    EXPECT_EQ(ladder(), "none study issued pilot full eval (na)");
    EXPECT_EQ(state("eval").rank, 5);
}

TEST_F(RolloutEdits, RefuseALadderThatMakesNoSense)
{
    expectRefused([&] { app::removeState(*w.store, QStringLiteral("full")); }, "“Rolled out”");
    db::RolloutState s = state("pilot");
    s.mark = QStringLiteral("试点");
    expectRefused([&] { app::saveState(*w.store, s); }, "one character");
    s.mark = QStringLiteral("推");
    expectRefused([&] { app::saveState(*w.store, s); }, "“Rolled out” has that mark");
    s = state("pilot");
    s.look = QStringLiteral("pink");
    expectRefused([&] { app::saveState(*w.store, s); }, "“pink” is no look");
    s = state("pilot");
    s.nameZh.clear();
    s.nameEn.clear();
    expectRefused([&] { app::saveState(*w.store, s); }, "needs a name");
    s = state("pilot");
    s.code = QStringLiteral("试");
    expectRefused([&] { app::saveState(*w.store, s); }, "“试” is none");
    s = state("eval");
    s.rolledOut = false;
    expectRefused([&] { app::saveState(*w.store, s); }, "“Evaluated” stands above");
    s = state("na");
    s.rolledOut = true;
    expectRefused([&] { app::saveState(*w.store, s); }, "outside the ladder");
    expectRefused([&] { app::reorderStates(*w.store, { QStringLiteral("none") }); }, "outside");
    expectRefused(
        [&] {
            app::reorderStates(*w.store, { QStringLiteral("full"), QStringLiteral("full") });
        },
        "“full” does not fit");
}

TEST_F(RolloutEdits, SaveAndRemoveRules)
{
    db::RolloutRule rule = w.store->measures().rules().front();
    rule.expression = QStringLiteral("days > 365");
    app::saveRolloutRule(*w.store, rule);
    EXPECT_EQ(w.store->measures().rules().front(), rule);
    rule.expression = QStringLiteral("day > 365");
    expectRefused([&] { app::saveRolloutRule(*w.store, rule); }, "at character 1");
    rule.expression = QStringLiteral("days > 365");
    rule.sentenceZh = rule.sentenceEn = QString();
    expectRefused([&] { app::saveRolloutRule(*w.store, rule); }, "needs the sentence");
    app::removeRolloutRule(*w.store, rule.id);
    EXPECT_EQ(w.store->measures().rules().size(), 5u);
}

TEST_F(RolloutEdits, KeepAFileOnceByItsHash)
{
    const db::AttachmentId id = app::attachFile(*w.store, write("one.txt", "the same bytes"));
    const QString before = dump();
    EXPECT_EQ(app::attachFile(*w.store, write("two.txt", "the same bytes")), id);
    EXPECT_EQ(dump(), before);
    const auto kept = w.store->attachments().find(id);
    EXPECT_EQ(kept->name, QStringLiteral("one.txt"));
    EXPECT_EQ(kept->mediaType, QStringLiteral("text/plain"));
    EXPECT_EQ(kept->size, 14);
    // echo -n "the same bytes" | sha256sum
    EXPECT_EQ(kept->sha256,
        QStringLiteral("7d95d9eeb9c191ad25da1c2014f6985c9a3094bf5065029ea0a79767f0522ce6"));
}

TEST_F(RolloutEdits, RefuseAFileThatCannotBeKept)
{
    const auto attach
        = [&](const QString& name) { return [this, name] { app::attachFile(*w.store, name); }; };
    expectRefused(attach(folder.filePath(QStringLiteral("none.pdf"))), "There is no file");
    expectRefused(attach(folder.path()), "is not a file");
    expectRefused(attach(write("empty.pdf", {})), "empty.pdf is empty");
    const QString large = folder.filePath(QStringLiteral("large.bin"));
    ASSERT_TRUE(QFile(write("large.bin", "x")).resize(app::largestAttachment + 1));
    expectRefused(attach(large), "too large");
    const QString locked = write("locked.pdf", "x");
    QFile::setPermissions(folder.path(),
        QFile::permissions(folder.path()) | QFileDevice::ReadOther | QFileDevice::ExeOther);
    QFile::setPermissions(locked, QFileDevice::Permissions());
    expectRefused(
        [&] {
            const support::OrdinaryUser user;
            app::readAttachment(locked);
        },
        "cannot be read");
}

TEST_F(RolloutEdits, OpenACopyThatCanOnlyBeRead)
{
    const db::AttachmentId id = app::attachFile(*w.store, write("plan.pdf", "%PDF-1.4"));
    QString opened;
    {
        const app::AttachmentCopy copy = app::openAttachment(*w.store, id);
        opened = copy.path;
        EXPECT_TRUE(opened.endsWith(QStringLiteral("/plan.pdf")));
        EXPECT_EQ(support::fileBytes(opened), "%PDF-1.4");
        EXPECT_FALSE(QFile::permissions(opened).testFlag(QFileDevice::WriteOwner));
    }
    EXPECT_FALSE(QFile::exists(opened));
    EXPECT_THROW(app::openAttachment(*w.store, db::AttachmentId { 99 }), app::Error);
}

TEST_F(RolloutEdits, TellAFileThatAnotherProgramChanged)
{
    const db::AttachmentId id = app::attachFile(*w.store, write("plan.pdf", "%PDF-1.4"));
    support::RawDatabase raw(path);
    const bool server = support::engine() == support::Engine::Postgresql;
    const QByteArray bytes = server ? "BYTEA" : "BLOB";
    EXPECT_NE(raw.exec("UPDATE attachment_content SET content = CAST('x' AS " + bytes + ")"), 0);
    EXPECT_NE(raw.exec("DELETE FROM attachment_content"), 0);
    EXPECT_NE(raw.exec("REPLACE INTO attachment_content (sha256, content) "
                       "SELECT sha256, CAST('x' AS BLOB) FROM attachment"),
        0); // no statement of the server: refused there as well
    const QByteArray unguarded = server
        ? "ALTER TABLE attachment_content DISABLE TRIGGER attachment_content_only_added, "
          "DROP CONSTRAINT attachment_content_is_what_its_hash_says; "
        : "DROP TRIGGER attachment_content_no_update; ";
    ASSERT_EQ(raw.exec(unguarded + "UPDATE attachment_content SET content = CAST('x' AS " + bytes
                  + "); UPDATE attachment SET name = '../../../etc/passwd'"),
        0);
    expectRefused([&] { app::openAttachment(*w.store, id); }, "has been changed");
    ASSERT_EQ(
        raw.exec("UPDATE attachment_content SET content = CAST('%PDF-1.4' AS " + bytes + ")"), 0);
    EXPECT_TRUE(app::openAttachment(*w.store, id).path.endsWith(QStringLiteral("/passwd")));
    EXPECT_FALSE(app::openAttachment(*w.store, id).path.contains(QStringLiteral("..")));
}

} // namespace
