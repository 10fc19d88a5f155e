// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what, held to by the database itself: any client, any statement. Against a real
// server, as several logins.
#include "tests/support/office.h"
#include "tests/support/raw_database.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

namespace {

using support::Office;
using support::RawDatabase;

// What is tried, and by whom it may be done. The words in braces are put in by the fixture: a
// region eve enters for and another one, cells a round asks for (asked) and does not (free).
struct Attempt
{
    const char* name;
    const char* sql;
    const char* may; // of R(eader) E(ntry) V (reviewer) O(wner)
};

std::string attemptName(const testing::TestParamInfo<Attempt>& attempt)
{
    return attempt.param.name;
}

#define HASH(content) "encode(sha256('" content "'), 'hex')"

class Roles : public testing::TestWithParam<Attempt>
{
protected:
    static void SetUpTestSuite()
    {
        s_office = new Office;
        RawDatabase raw(s_office->place.path());
        for (const char* sql : setUp)
            ASSERT_EQ(raw.exec(filled(sql)), 0) << raw.rows(filled(sql)).join(u' ').toStdString();
    }
    static void TearDownTestSuite()
    {
        delete s_office;
        s_office = nullptr;
    }

    static QByteArray filled(QByteArray sql)
    {
        const support::RoundWorkspace& w = s_office->workspace;
        const QByteArray item = QByteArray::number(qint64(w.items[0].indicator)) + ", "
            + QByteArray::number(int(w.items[0].basis)) + ", ";
        const auto number = [](auto id) { return QByteArray::number(qint64(id)); };
        const std::pair<const char*, QByteArray> words[] = {
            { "{own}", number(w.regions[0]) },
            { "{other}", number(w.regions[5]) },
            { "{nation}", number(w.nation) },
            { "{round}", number(w.round) },
            { "{measure}", number(w.measures[0]) },
            { "{source}", number(w.source) },
            { "{indicator}", number(w.items[0].indicator) },
            { "{asked}", item + QByteArray::number(w.period.id()) },
            { "{free}", item + QByteArray::number(db::Period::year(2020).id()) },
            { "{period}", QByteArray::number(w.period.id()) },
            { "{year}", QByteArray::number(db::Period::year(2020).id()) },
        };
        for (const auto& [word, text] : words)
            sql.replace(word, text);
        return sql;
    }

    // Empty when it was done.
    static QString refusal(const char* login, const QByteArray& sql)
    {
        RawDatabase raw(s_office->path(login));
        EXPECT_EQ(raw.exec("BEGIN"), 0);
        const QStringList rows = raw.rows(sql);
        raw.exec("ROLLBACK");
        if (rows == QStringList { QStringLiteral("1") })
            return {};
        return rows.isEmpty() ? QStringLiteral("silence") : rows.first();
    }

    static constexpr const char* setUp[] = {
        "INSERT INTO period VALUES ({year}, '2020', '2020-01-01', '2020-12-31')",
        "INSERT INTO entry (indicator_id, basis, period_id, region_id, text, batch_id) VALUES "
        "({asked}, {own}, '1', 1), ({asked}, {other}, '1', 1), ({asked}, {nation}, '1', 1)",
        "INSERT INTO observation (indicator_id, basis, period_id, region_id, value, source_id, "
        "batch_id) VALUES ({free}, {own}, 1, {source}, 1), ({free}, {other}, 1, {source}, 1)",
        "INSERT INTO claim (indicator_id, basis, period_id, region_id, value, source_id, batch_id) "
        "VALUES ({free}, {own}, 2, {source}, 1), ({free}, {other}, 2, {source}, 1)",
        "INSERT INTO comment (indicator_id, basis, period_id, region_id, text, author, at) VALUES "
        "({asked}, {own}, 'why', 'rob', ''), ({asked}, {other}, 'why', 'rob', '')",
        "INSERT INTO rollout (measure_id, region_id, from_on, state, source_id) VALUES "
        "({measure}, {own}, '2020-01-01', 'study', {source}), "
        "({measure}, {other}, '2020-01-01', 'study', {source})",
        "INSERT INTO document (id, code, source_id) VALUES (1, 'D', {source})",
        "INSERT INTO task (id, code, document_id, kind, source_id) VALUES (1, 'T', 1, 'task', "
        "{source})",
        "INSERT INTO task_progress (task_id, region_id, on_date, percent, source_id) VALUES "
        "(1, {own}, '2020-01-01', 10, {source}), (1, {other}, '2020-01-01', 10, {source})",
        "UPDATE submission SET state = 2 WHERE region_id IN ({own}, {other})",
        "INSERT INTO return_reason (id, round_id, region_id, reason, returned_on) VALUES "
        "(1, {round}, {own}, 'too high', '2022-10-11'), "
        "(2, {round}, {other}, 'too high', '2022-10-11')",
        "UPDATE submission SET state = 1 WHERE region_id IN ({own}, {other})",
        "INSERT INTO attachment_content (sha256, content) SELECT encode(sha256(c), 'hex'), c "
        "FROM unnest(ARRAY['a', 'b', 'c']::BYTEA[]) AS c",
        "INSERT INTO attachment (id, sha256, name, size, added_on, added_by) VALUES "
        "(1, " HASH("a") ", 'a', 1, '', 'eve'), (2, " HASH("b") ", 'b', 1, '', 'somebody')",
        "INSERT INTO keystroke VALUES (0, 1, 0, 1, 1, 'x', 'somebody', '')",
    };
    static inline Office* s_office = nullptr;
};

#define ENTRY "INSERT INTO entry (indicator_id, basis, period_id, region_id, text, batch_id) "
#define VALUE                                                                                      \
    "INSERT INTO observation (indicator_id, basis, period_id, region_id, value, source_id, "       \
    "batch_id) "
#define CLAIM                                                                                      \
    "INSERT INTO claim (indicator_id, basis, period_id, region_id, value, source_id, batch_id) "
#define COMMENT "INSERT INTO comment (indicator_id, basis, period_id, region_id, text, author, at) "
#define ROLLOUT "INSERT INTO rollout (measure_id, region_id, from_on, state, source_id) "
#define SEAL "INSERT INTO journal_seal SELECT "
#define BATCH "INSERT INTO batch (at, actor, via, label) "

const Attempt attempts[] = {
    { "AFact", "UPDATE region SET note = 'x' WHERE id = {own} RETURNING 1", "VO" },
    { "ASetting", "INSERT INTO setting VALUES ('x', 'y') RETURNING 1", "VO" },
    { "ATarget",
        "INSERT INTO target (indicator_id, period_id, operator, value, source_id) "
        "VALUES ({indicator}, {period}, 0, 1, {source}) RETURNING 1",
        "VO" },
    { "ARule", "UPDATE check_rule SET enabled = 0 WHERE code = 'E110' RETURNING 1", "VO" },
    { "ARound", "UPDATE round SET due_on = '2023-01-01' RETURNING 1", "VO" },
    { "AMember", "INSERT INTO member VALUES ('mallory', 3) RETURNING 1", "O" },
    { "MoreForOneself", "UPDATE member SET role = 3 WHERE login = session_user RETURNING 1", "O" },
    { "ARemovedMember", "DELETE FROM member WHERE login = 'rita' RETURNING 1", "O" },
    { "ARegionGranted", "INSERT INTO member_region VALUES ('eve', {other}) RETURNING 1", "O" },

    { "AnOwnEntry",
        "UPDATE entry SET text = '2' WHERE region_id = {own} AND period_id = {period} RETURNING 1",
        "EVO" },
    { "AnOwnNewEntry", ENTRY "VALUES ({free}, {own}, '2', 1) RETURNING 1", "EVO" },
    { "AnOwnEntryGone", "DELETE FROM entry WHERE region_id = {own} RETURNING 1", "EVO" },
    { "AnothersNewEntry", ENTRY "VALUES ({free}, {other}, '2', 1) RETURNING 1", "VO" },
    { "AnothersEntry", "UPDATE entry SET text = '2' WHERE region_id = {other} RETURNING 1", "VO" },
    { "AnothersEntryGone", "DELETE FROM entry WHERE region_id = {other} RETURNING 1", "VO" },
    { "AnothersEntryTakenOver",
        "UPDATE entry SET region_id = {own}, period_id = {year} WHERE region_id = {other} "
        "RETURNING 1",
        "VO" },
    { "AnEntryOverAnothers",
        ENTRY "VALUES ({asked}, {other}, '3', 1) ON CONFLICT (indicator_id, basis, period_id, "
              "region_id) DO UPDATE SET text = excluded.text RETURNING 1",
        "VO" },
    { "AnEntryForTheNation", "UPDATE entry SET text = '2' WHERE region_id = {nation} RETURNING 1",
        "VO" },

    { "AnOwnValueNoRoundAsksFor",
        "UPDATE observation SET value = 3 WHERE region_id = {own} RETURNING 1", "EVO" },
    { "AnOwnValueNoRoundAsksForGone", "DELETE FROM observation WHERE region_id = {own} RETURNING 1",
        "EVO" },
    { "AnOwnValueARoundAsksFor", VALUE "VALUES ({asked}, {own}, 1, {source}, 1) RETURNING 1",
        "VO" },
    { "AnothersNewValue", VALUE "VALUES ({asked}, {other}, 1, {source}, 1) RETURNING 1", "VO" },
    { "AnothersValue", "UPDATE observation SET value = 3 WHERE region_id = {other} RETURNING 1",
        "VO" },
    { "AnothersValueGone", "DELETE FROM observation WHERE region_id = {other} RETURNING 1", "VO" },
    { "AnothersValueTakenOver",
        "UPDATE observation SET region_id = {own}, basis = 1 WHERE region_id = {other} RETURNING 1",
        "VO" },
    { "AnOwnClaim", CLAIM "VALUES ({free}, {own}, 1, {source}, 1) RETURNING 1", "EVO" },
    { "AnOwnClaimARoundAsksFor", CLAIM "VALUES ({asked}, {own}, 1, {source}, 1) RETURNING 1",
        "VO" },
    { "AnothersClaimGone", "DELETE FROM claim WHERE region_id = {other} RETURNING 1", "VO" },

    { "AnOwnRemark", COMMENT "VALUES ({asked}, {own}, 'x', session_user, '') RETURNING 1", "EVO" },
    { "AnOwnRemarkSettled",
        "UPDATE comment SET resolved_on = '2022-10-12' WHERE region_id = {own} RETURNING 1",
        "EVO" },
    { "ARemarkOfRobReworded",
        "UPDATE comment SET text = 'agreed' WHERE region_id = {own} RETURNING 1", "V" },
    { "ARemarkOfRobTakenOver",
        "UPDATE comment SET author = session_user WHERE region_id = {own} RETURNING 1", "V" },
    { "ARemarkOfRobMoved",
        "UPDATE comment SET period_id = {year} WHERE region_id = {own} RETURNING 1", "V" },
    { "AnothersRemark", COMMENT "VALUES ({asked}, {other}, 'x', session_user, '') RETURNING 1",
        "VO" },
    { "AnothersRemarkGone", "DELETE FROM comment WHERE region_id = {other} RETURNING 1", "VO" },
    { "AnOwnRolloutStep",
        ROLLOUT "VALUES ({measure}, {own}, '2021-01-01', 'pilot', {source}) RETURNING 1", "EVO" },
    { "ARolloutStepOnNoDay",
        ROLLOUT "VALUES ({measure}, {own}, '2021-02-30', 'pilot', {source}) RETURNING 1", "" },
    { "ARolloutStepInAnotherSpelling",
        ROLLOUT "VALUES ({measure}, {own}, '2021-2-3', 'pilot', {source}) RETURNING 1", "" },
    { "ARolloutStepMovedToNoDay",
        "UPDATE rollout SET from_on = '2021/01/01' WHERE region_id = {own} RETURNING 1", "" },
    { "AnothersRolloutStep",
        ROLLOUT "VALUES ({measure}, {other}, '2021-01-01', 'pilot', {source}) RETURNING 1", "VO" },
    { "AnothersRolloutStepGone", "DELETE FROM rollout WHERE region_id = {other} RETURNING 1",
        "VO" },
    { "AnOwnProgress", "UPDATE task_progress SET percent = 9 WHERE region_id = {own} RETURNING 1",
        "EVO" },
    { "AnothersProgress",
        "UPDATE task_progress SET percent = 9 WHERE region_id = {other} RETURNING 1", "VO" },

    { "AnOwnSubmission", "UPDATE submission SET state = 2 WHERE region_id = {own} RETURNING 1",
        "EVO" },
    { "AnOwnSubmissionAsTheProgramWritesIt",
        "INSERT INTO submission VALUES ({round}, {own}, 2, '2022-10-12') ON CONFLICT (round_id, "
        "region_id) DO UPDATE SET state = excluded.state RETURNING 1",
        "EVO" },
    { "AnOwnAcceptance", "UPDATE submission SET state = 4 WHERE region_id = {own} RETURNING 1",
        "VO" },
    { "AnOwnPublication", "UPDATE submission SET state = 5 WHERE region_id = {own} RETURNING 1",
        "VO" },
    { "AnothersSubmission", "UPDATE submission SET state = 2 WHERE region_id = {other} RETURNING 1",
        "VO" },
    { "ARegionThatIsNotAsked", "INSERT INTO submission VALUES ({round}, {nation}, 0) RETURNING 1",
        "VO" },
    { "ASubmissionGone", "DELETE FROM submission WHERE region_id = {other} + 1 RETURNING 1", "VO" },
    { "AReturnReason",
        "INSERT INTO return_reason (round_id, region_id, reason, returned_on) VALUES ({round}, "
        "{own}, 'x', '') RETURNING 1",
        "VO" },
    { "AReturnReasonSettled", "UPDATE return_reason SET settled = 1 WHERE id = 1 RETURNING 1",
        "EVO" },
    { "AReturnReasonReworded", "UPDATE return_reason SET reason = 'fine' WHERE id = 1 RETURNING 1",
        "VO" },
    { "AnothersReturnReasonSettled",
        "UPDATE return_reason SET settled = 1 WHERE id = 2 RETURNING 1", "VO" },

    { "ASource", "INSERT INTO source (title, kind) VALUES ('New', 'statistics') RETURNING 1",
        "VO" },
    { "TheSourceOfWhatOneTypes",
        "INSERT INTO source (title, kind) VALUES ('键入：' || session_user, 'person') RETURNING 1",
        "EVO" },
    { "TheSourceOfWhatAnotherTypes",
        "INSERT INTO source (title, kind) VALUES ('键入：somebody', 'person') RETURNING 1", "VO" },
    { "AFile",
        "INSERT INTO attachment (id, sha256, name, size, added_on, added_by) VALUES "
        "(3, " HASH("c") ", 'c', 1, '', session_user) RETURNING 1",
        "EVO" },
    { "AFileRenamed", "UPDATE attachment SET name = 'x' WHERE id = 1 RETURNING 1", "VO" },
    { "AFileOfEveTakenBack", "DELETE FROM attachment WHERE id = 1 RETURNING 1", "EVO" },
    { "AFileOfAnotherTakenBack", "DELETE FROM attachment WHERE id = 2 RETURNING 1", "VO" },
    { "AFilesBytes", "INSERT INTO attachment_content VALUES (" HASH("d") ", 'd') RETURNING 1",
        "EVO" },
    { "BytesUnderTheHashOfAFileToCome",
        "INSERT INTO attachment_content VALUES (" HASH("d") ", 'junk') RETURNING 1", "" },
    { "BytesUnderAHashInCapitals",
        "INSERT INTO attachment_content VALUES (upper(" HASH("d") "), 'd') RETURNING 1", "" },
    { "AFilesBytesGone", "DELETE FROM attachment_content RETURNING 1", "" },
    { "APeriod",
        "INSERT INTO period VALUES (202912012, '2029', '2029-01-01', '2029-12-31') RETURNING 1",
        "EVO" },
    { "APeriodThatIsNone", "INSERT INTO period VALUES (7, '7', '', '') RETURNING 1", "" },
    { "APeriodUnderTheCodeOfAnother",
        "INSERT INTO period VALUES (203012012, '2029', '2030-01-01', '2030-12-31') RETURNING 1",
        "" },
    { "APeriodWithOtherDays",
        "INSERT INTO period VALUES (202912012, '2029', '2029-01-01', '2029-12-30') RETURNING 1",
        "" },
    { "APeriodGone", "DELETE FROM period WHERE id = {year} RETURNING 1", "" },

    { "OnesOwnKeystroke",
        "INSERT INTO keystroke VALUES (0, 1, 0, 1, 1, 'x', session_user, '') RETURNING 1", "EVO" },
    { "AnothersKeystroke",
        "INSERT INTO keystroke VALUES (0, 2, 0, 1, 1, 'x', 'somebody', '') RETURNING 1", "" },
    { "AnothersKeystrokeRead", "SELECT 1 FROM keystroke", "" },
    { "AnActInOnesOwnName", BATCH "VALUES ('', session_user, 'window', 'x') RETURNING 1", "EVO" },
    { "AnActInAnothersName", BATCH "VALUES ('', 'office', 'window', 'x') RETURNING 1", "" },
    { "AnActReworded", "UPDATE batch SET label = 'x' WHERE id = 1 RETURNING 1", "" },
    { "AnActMarkedAsTakenBack", "UPDATE batch SET undone = 1 WHERE id = 1 RETURNING 1", "" },
    { "AnActGone", "DELETE FROM batch RETURNING 1", "" },
    { "AnEntryInTheJournal",
        "INSERT INTO journal (at, actor, via, table_name, action, row_key) VALUES ('', 'rob', "
        "'window', 'observation', 'import', '') RETURNING 1",
        "" },
    { "TheJournalRewritten", "UPDATE journal SET actor = 'rob' RETURNING 1", "" },
    { "TheJournalGone", "DELETE FROM journal RETURNING 1", "" },
    { "AnActThatTakesBackAnothers",
        "INSERT INTO batch (at, actor, via, label, undoes) VALUES ('', session_user, 'undo', 'x', "
        "1) RETURNING 1",
        "VO" },
    { "ASealThatIsNoDigest", SEAL "max(id), 'x' FROM journal RETURNING 1", "" },
    { "ASealThatIsNotTheDigest", SEAL "max(id), repeat('0', 64) FROM journal RETURNING 1", "VO" },
    { "ASealOfWhatIsToCome", SEAL "1000000, repeat('0', 64) RETURNING 1", "" },
    { "ASealOfAnEarlierEntry", SEAL "max(id) - 1, repeat('0', 64) FROM journal RETURNING 1", "" },
    { "ASealThatDoesNotSeeTheOthers",
        "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ; " SEAL
        "max(id), repeat('0', 64) FROM journal RETURNING 1",
        "" },
    { "TheSchemaVersion", "UPDATE workspace SET schema_version = 99 RETURNING 1", "" },
    { "Emptying", "TRUNCATE comment", "" },
    { "TheTablesThemselves", "DROP TABLE comment", "" },
    { "TheRulesThemselves", "ALTER TABLE comment DISABLE ROW LEVEL SECURITY", "" },
};

TEST_P(Roles, MayDoWhatTheyAreForAndNothingElse)
{
    static const QRegularExpression words(
        QStringLiteral("row-level security|permission denied|may not change|may not add|may "
                       "change nothing but|must be owner|violates check constraint|out of range"));
    const QByteArray sql = filled(GetParam().sql);
    for (std::size_t role = 0; role < Office::logins.size(); ++role) {
        const bool may = std::string_view(GetParam().may).find("REVO"[role]) != std::string::npos;
        const QString refused = refusal(Office::logins[role], sql);
        EXPECT_EQ(refused.isEmpty(), may) << Office::logins[role] << ": " << refused.toStdString();
        // Never in silence, but for what is not even seen.
        if (!may && !sql.startsWith("SELECT")) {
            EXPECT_TRUE(refused.contains(words))
                << Office::logins[role] << ": " << refused.toStdString();
        }
    }
    EXPECT_FALSE(refusal("nobody", sql).isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Try, Roles, testing::ValuesIn(attempts), attemptName);

} // namespace
