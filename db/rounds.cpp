// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/rounds.h"

#include "db/sql.h"
#include "db/store.h"

namespace db {

namespace {

std::vector<Round> roundRows(QSqlQuery q)
{
    std::vector<Round> rows;
    while (q.next())
        rows.push_back({ idAt<RoundId>(q, 0), idAt<FormId>(q, 1), periodAt(q, 2), dateAt(q, 3),
            dateAt(q, 4), optionalDate(q, 5), q.value(6).toString(), idAt<SourceId>(q, 7) });
    return rows;
}

std::vector<Submission> submissionRows(QSqlQuery q)
{
    std::vector<Submission> rows;
    while (q.next())
        rows.push_back({ idAt<RoundId>(q, 0), idAt<RegionId>(q, 1),
            SubmissionState(q.value(2).toInt()), optionalDate(q, 3) });
    return rows;
}

template <typename Row> std::optional<Row> first(const std::vector<Row>& rows)
{
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

} // namespace

std::vector<Round> Rounds::all() const
{
    return roundRows(run(m_db, R"sql(
        SELECT id, form_id, period_id, opens_on, due_on, closed_on, note, source_id
        FROM round
        ORDER BY period_id DESC, id)sql"));
}

std::optional<Round> Rounds::find(RoundId id) const
{
    return first(roundRows(run(m_db, R"sql(
        SELECT id, form_id, period_id, opens_on, due_on, closed_on, note, source_id
        FROM round
        WHERE id = ?)sql",
        { bind(id) })));
}

std::optional<Round> Rounds::find(FormId form, Period period) const
{
    return first(roundRows(run(m_db, R"sql(
        SELECT id, form_id, period_id, opens_on, due_on, closed_on, note, source_id
        FROM round
        WHERE form_id = ? AND period_id = ?)sql",
        { bind(form), period.id() })));
}

RoundId Rounds::put(Change& change, const Round& r) const
{
    change.putPeriod(r.period);
    QSqlQuery q = run(m_db, R"sql(
        INSERT INTO round (form_id, period_id, opens_on, due_on, closed_on, note, source_id)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (form_id, period_id) DO UPDATE SET opens_on = excluded.opens_on,
            due_on = excluded.due_on, closed_on = excluded.closed_on, note = excluded.note,
            source_id = excluded.source_id
        RETURNING id)sql",
        { bind(r.form), r.period.id(), bind(r.opensOn), bind(r.dueOn), bind(r.closedOn),
            bind(r.note), bind(r.source) });
    q.next();
    return idAt<RoundId>(q, 0);
}

std::vector<Submission> Rounds::submissions(RoundId round) const
{
    return submissionRows(run(m_db, R"sql(
        SELECT round_id, region_id, state, received_on
        FROM submission
        WHERE round_id = ?
        ORDER BY region_id)sql",
        { bind(round) }));
}

std::vector<Submission> Rounds::submissions() const
{
    return submissionRows(run(m_db, R"sql(
        SELECT round_id, region_id, state, received_on
        FROM submission
        ORDER BY round_id, region_id)sql"));
}

std::optional<Submission> Rounds::submission(RoundId round, RegionId region) const
{
    return first(submissionRows(run(m_db, R"sql(
        SELECT round_id, region_id, state, received_on
        FROM submission
        WHERE round_id = ? AND region_id = ?)sql",
        { bind(round), bind(region) })));
}

void Rounds::put(Change&, const Submission& s) const
{
    run(m_db, R"sql(
        INSERT INTO submission (round_id, region_id, state, received_on)
        VALUES (?, ?, ?, ?)
        ON CONFLICT (round_id, region_id) DO UPDATE SET state = excluded.state,
            received_on = excluded.received_on
        WHERE submission.state <> excluded.state
            OR submission.received_on IS DISTINCT FROM excluded.received_on)sql",
        { bind(s.round), bind(s.region), int(s.state), bind(s.receivedOn) });
}

std::vector<ReturnReason> Rounds::returnReasons(RoundId round) const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT id, round_id, region_id, indicator_id, reason, returned_on, settled
        FROM return_reason
        WHERE round_id = ?
        ORDER BY id)sql",
        { bind(round) });
    std::vector<ReturnReason> rows;
    while (q.next())
        rows.push_back({ idAt<ReturnId>(q, 0), idAt<RoundId>(q, 1), idAt<RegionId>(q, 2),
            optionalId<IndicatorId>(q, 3), q.value(4).toString(), dateAt(q, 5),
            q.value(6).toBool() });
    return rows;
}

ReturnId Rounds::add(Change&, const ReturnReason& r) const
{
    QSqlQuery q = run(m_db, R"sql(
        INSERT INTO return_reason (round_id, region_id, indicator_id, reason, returned_on, settled)
        VALUES (?, ?, ?, ?, ?, ?)
        RETURNING id)sql",
        { bind(r.round), bind(r.region), bind(r.indicator), bind(r.reason), bind(r.returnedOn),
            int(r.settled) });
    q.next();
    return idAt<ReturnId>(q, 0);
}

void Rounds::settleReasons(Change&, RoundId round, RegionId region) const
{
    run(m_db, R"sql(
        UPDATE return_reason
        SET settled = 1
        WHERE round_id = ? AND region_id = ? AND settled = 0)sql",
        { bind(round), bind(region) });
}

} // namespace db
