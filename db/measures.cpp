// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/measures.h"

#include "db/engine/engine.h"
#include "db/sql.h"
#include "db/store.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <tuple>

namespace db {

namespace {

std::vector<RolloutEntry> entryRows(QSqlQuery q)
{
    std::vector<RolloutEntry> rows;
    while (q.next())
        rows.push_back({ idAt<MeasureId>(q, 0), idAt<RegionId>(q, 1), dateAt(q, 2),
            q.value(3).toString(), optionalId<DocumentId>(q, 4), q.value(5).toString(),
            q.value(6).toString(), idAt<SourceId>(q, 7), optionalId<AttachmentId>(q, 8) });
    return rows;
}

template <typename Id> std::optional<Id> optionalMember(const QJsonObject& row, const char* key)
{
    const QJsonValue value = row[QLatin1String(key)];
    return value.isDouble() ? std::optional(Id { value.toInteger() }) : std::nullopt;
}

// A row as a trigger wrote it down.
RolloutEntry entryOf(const QByteArray& json)
{
    const QJsonObject row = QJsonDocument::fromJson(json).object();
    const auto text = [&](const char* key) { return row[QLatin1String(key)].toString(); };
    return { MeasureId { row[QStringLiteral("measure_id")].toInteger() },
        RegionId { row[QStringLiteral("region_id")].toInteger() },
        QDate::fromString(text("from_on"), Qt::ISODate), text("state"),
        optionalMember<DocumentId>(row, "evidence_id"), text("override_reason"), text("note"),
        SourceId { row[QStringLiteral("source_id")].toInteger() },
        optionalMember<AttachmentId>(row, "attachment_id") };
}

} // namespace

std::vector<Measure> Measures::all() const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT id, code, list_class, domain, title_zh, title_en, target_text, indicator_id,
            listed_by, note, sort_order, source_id, list_version
        FROM measure
        ORDER BY sort_order, id)sql");
    std::vector<Measure> rows;
    while (q.next())
        rows.push_back({ idAt<MeasureId>(q, 0), q.value(1).toString(), q.value(2).toString(),
            q.value(3).toString(), q.value(4).toString(), q.value(5).toString(),
            q.value(6).toString(), optionalId<IndicatorId>(q, 7), q.value(8).toString(),
            q.value(9).toString(), q.value(10).toInt(), idAt<SourceId>(q, 11),
            q.value(12).toString() });
    return rows;
}

MeasureId Measures::put(Change& change, const Measure& m) const
{
    change.touchCatalog();
    QSqlQuery q = run(m_db, R"sql(
        INSERT INTO measure (code, list_class, domain, title_zh, title_en, target_text,
            indicator_id, listed_by, note, sort_order, source_id, list_version)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (code) DO UPDATE SET list_class = excluded.list_class,
            domain = excluded.domain, title_zh = excluded.title_zh, title_en = excluded.title_en,
            target_text = excluded.target_text, indicator_id = excluded.indicator_id,
            listed_by = excluded.listed_by, note = excluded.note,
            sort_order = excluded.sort_order, source_id = excluded.source_id,
            list_version = excluded.list_version
        RETURNING id)sql",
        { bind(m.code), bind(m.listClass), bind(m.domain), bind(m.titleZh), bind(m.titleEn),
            bind(m.targetText), bind(m.indicator), bind(m.listedBy), bind(m.note), m.sortOrder,
            bind(m.source), bind(m.listVersion) });
    q.next();
    return idAt<MeasureId>(q, 0);
}

void Measures::remove(Change& change, MeasureId id) const
{
    change.touchCatalog();
    run(m_db, R"sql(
        DELETE FROM measure
        WHERE id = ?)sql",
        { db::bind(id) });
}

bool Measures::inUse(MeasureId id) const
{
    return run(m_db, R"sql(
        SELECT measure_id
        FROM rollout
        WHERE measure_id = ?
        LIMIT 1)sql",
        { db::bind(id) })
        .next();
}

std::vector<RolloutState> Measures::states() const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT code, rank, mark, name_zh, name_en, look, needs_evidence, rolled_out
        FROM rollout_state
        ORDER BY rank IS NULL, rank, code)sql");
    std::vector<RolloutState> rows;
    while (q.next())
        rows.push_back({ q.value(0).toString(), optionalInt(q, 1), q.value(2).toString(),
            q.value(3).toString(), q.value(4).toString(), q.value(5).toString(),
            q.value(6).toBool(), q.value(7).toBool() });
    return rows;
}

void Measures::put(Change&, const RolloutState& s) const
{
    run(m_db, R"sql(
        INSERT INTO rollout_state (code, rank, mark, name_zh, name_en, look, needs_evidence,
            rolled_out)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (code) DO UPDATE SET rank = excluded.rank, mark = excluded.mark,
            name_zh = excluded.name_zh, name_en = excluded.name_en, look = excluded.look,
            needs_evidence = excluded.needs_evidence, rolled_out = excluded.rolled_out)sql",
        { db::bind(s.code), db::bind(s.rank), db::bind(s.mark), db::bind(s.nameZh),
            db::bind(s.nameEn), db::bind(s.look), int(s.needsEvidence), int(s.rolledOut) });
}

void Measures::removeState(Change&, const QString& code) const
{
    run(m_db, R"sql(
        DELETE FROM rollout_state
        WHERE code = ?)sql",
        { code });
}

bool Measures::stateInUse(const QString& code) const
{
    return run(m_db, R"sql(
        SELECT state
        FROM rollout
        WHERE state = ?
        LIMIT 1)sql",
        { code })
        .next();
}

void Measures::setLadder(Change&, const QStringList& codes) const
{
    const std::vector<RolloutState> before = states();
    const auto rankOf = [&](const QString& code) {
        const qsizetype place = codes.indexOf(code);
        return place < 0 ? std::nullopt : std::optional(int(place));
    };
    const auto set = [&](const RolloutState& state, std::optional<int> rank) {
        run(m_db, R"sql(
            UPDATE rollout_state
            SET rank = ?
            WHERE code = ?)sql",
            { db::bind(rank), state.code });
    };
    // A rank is free only once the state that had it has left it.
    for (const RolloutState& state : before) {
        if (state.rank && rankOf(state.code) != state.rank)
            set(state, std::nullopt);
    }
    for (const RolloutState& state : before) {
        if (rankOf(state.code) && rankOf(state.code) != state.rank)
            set(state, rankOf(state.code));
    }
}

std::vector<RolloutEntry> Measures::rollout() const
{
    return entryRows(run(m_db, R"sql(
        SELECT measure_id, region_id, from_on, state, evidence_id, override_reason, note, source_id,
            attachment_id
        FROM rollout
        ORDER BY measure_id, region_id, from_on)sql"));
}

std::vector<RolloutEntry> Measures::rollout(MeasureId measure, RegionId region) const
{
    return entryRows(run(m_db, R"sql(
        SELECT measure_id, region_id, from_on, state, evidence_id, override_reason, note, source_id,
            attachment_id
        FROM rollout
        WHERE measure_id = ? AND region_id = ?
        ORDER BY from_on)sql",
        { db::bind(measure), db::bind(region) }));
}

std::vector<RolloutStep> Measures::steps(const std::vector<RolloutState>& states) const
{
    return engine::of(m_db).readSteps(m_db, states);
}

std::vector<RolloutEntry> Measures::rolloutAsKnown(const QDateTime& instant) const
{
    // An act counts from its beginning: nobody ever saw a part of it.
    QSqlQuery q = run(m_db, R"sql(
        SELECT j.old_row, j.new_row
        FROM journal j
        LEFT JOIN batch b ON b.id = j.batch_id
        WHERE j.table_name = 'rollout' AND coalesce(b.at, j.at) <= ?
        ORDER BY j.id)sql",
        { instant.toUTC().toString(Qt::ISODateWithMs) });
    std::map<std::tuple<MeasureId, RegionId, QDate>, RolloutEntry> rows;
    const auto key = [](const RolloutEntry& e) { return std::tuple(e.measure, e.region, e.from); };
    while (q.next()) {
        if (!q.isNull(0))
            rows.erase(key(entryOf(q.value(0).toByteArray())));
        if (!q.isNull(1)) {
            const RolloutEntry entry = entryOf(q.value(1).toByteArray());
            rows.insert_or_assign(key(entry), entry);
        }
    }
    std::vector<RolloutEntry> entries;
    entries.reserve(rows.size());
    for (auto& [at, entry] : rows)
        entries.push_back(std::move(entry));
    return entries;
}

void Measures::put(Change&, const RolloutEntry& e) const
{
    run(m_db, R"sql(
        INSERT INTO rollout (measure_id, region_id, from_on, state, evidence_id, override_reason,
            note, source_id, attachment_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (measure_id, region_id, from_on) DO UPDATE SET state = excluded.state,
            evidence_id = excluded.evidence_id, override_reason = excluded.override_reason,
            note = excluded.note, source_id = excluded.source_id,
            attachment_id = excluded.attachment_id)sql",
        { bind(e.measure), bind(e.region), e.from.toString(Qt::ISODate), bind(e.state),
            bind(e.evidence), bind(e.overrideReason), bind(e.note), bind(e.source),
            bind(e.attachment) });
}

void Measures::remove(Change&, MeasureId measure, RegionId region, QDate from) const
{
    run(m_db, R"sql(
        DELETE FROM rollout
        WHERE measure_id = ? AND region_id = ? AND from_on = ?)sql",
        { db::bind(measure), db::bind(region), bind(from) });
}

std::vector<RolloutRule> Measures::rules() const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT id, code, kind, expression, sentence_zh, sentence_en, enabled, sort_order
        FROM rollout_rule
        ORDER BY sort_order, code)sql");
    std::vector<RolloutRule> rows;
    while (q.next())
        rows.push_back({ idAt<RolloutRuleId>(q, 0), q.value(1).toString(), q.value(2).toString(),
            q.value(3).toString(), q.value(4).toString(), q.value(5).toString(),
            q.value(6).toBool(), q.value(7).toInt() });
    return rows;
}

RolloutRuleId Measures::put(Change&, const RolloutRule& r) const
{
    QSqlQuery q = run(m_db, R"sql(
        INSERT INTO rollout_rule (code, kind, expression, sentence_zh, sentence_en, enabled,
            sort_order)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (code) DO UPDATE SET kind = excluded.kind, expression = excluded.expression,
            sentence_zh = excluded.sentence_zh, sentence_en = excluded.sentence_en,
            enabled = excluded.enabled, sort_order = excluded.sort_order
        RETURNING id)sql",
        { bind(r.code), bind(r.kind), bind(r.expression), bind(r.sentenceZh), bind(r.sentenceEn),
            int(r.enabled), r.order });
    q.next();
    return idAt<RolloutRuleId>(q, 0);
}

void Measures::remove(Change&, RolloutRuleId id) const
{
    run(m_db, R"sql(
        DELETE FROM rollout_rule
        WHERE id = ?)sql",
        { db::bind(id) });
}

} // namespace db
