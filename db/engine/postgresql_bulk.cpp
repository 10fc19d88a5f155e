// SPDX-License-Identifier: GPL-3.0-or-later
// Many rows at once by COPY in its binary form: no text is made of a number on either side.
#include "db/engine/journal_bytes.h"
#include "db/engine/postgresql.h"
#include "db/engine/postgresql_native.h"
#include "db/engine/region_runs.h"
#include "db/engine/rollout_row.h"
#include "db/error.h"
#include "db/sql.h"

#include <QCoreApplication>

namespace db::engine::postgresql {

namespace {

constexpr int columnCount = 15;
constexpr const char* columns
    = "indicator_id, basis, period_id, region_id, value, missing, qualifier, status, "
      "confidentiality, numerator, denominator, note, explanation, source_id, batch_id";

// The words with the columns in place of each %.
QByteArray withColumns(QByteArray words)
{
    return words.replace('%', columns);
}

// Calls use(row, key) for each row; the first four columns are the key.
template <typename Use> void eachCell(CopyOut& row, Use use)
{
    while (row.next()) {
        const auto period = Period::fromId(row.integer(2));
        if (!period)
            throw Error(unreadable(), QStringLiteral("period %1").arg(row.integer(2)));
        use(CellKey { IndicatorId { row.integer(0) }, Basis(row.integer(1)), *period,
            RegionId { row.integer(3) } });
    }
}

} // namespace

void insertRows(const QSqlDatabase& db, std::span<const Observation> rows)
{
    // Where rows are held to what the login may do, the server takes them from a query only.
    QSqlQuery held = run(db, "SELECT row_security_active('observation')");
    const bool aside = held.next() && held.value(0).toBool();
    if (aside)
        run(db,
            withColumns("CREATE TEMPORARY TABLE incoming ON COMMIT DROP AS "
                        "SELECT % FROM observation WITH NO DATA")
                .constData());
    CopyIn copy(native(db), withColumns(aside ? "incoming (%)" : "observation (%)"), columnCount,
        QCoreApplication::translate(
            "Store", "The values could not be written; nothing was changed."));
    for (const Observation& o : rows) {
        copy.beginRow();
        copy.integer(qint64(o.key.indicator));
        copy.integer(qint64(o.key.basis));
        copy.integer(o.key.period.id());
        copy.integer(qint64(o.key.region));
        copy.real(o.value);
        copy.integer(qint64(o.missing));
        copy.integer(qint64(o.qualifier));
        copy.integer(qint64(o.status));
        copy.integer(qint64(o.confidentiality));
        copy.real(o.numerator);
        copy.real(o.denominator);
        copy.text(o.note);
        copy.text(o.explanation);
        copy.integer(qint64(o.source));
        copy.integer(qint64(o.batch));
    }
    copy.finish();
    if (!aside)
        return;
    run(db, withColumns("INSERT INTO observation (%) SELECT % FROM incoming").constData());
    run(db, "DROP TABLE incoming");
}

std::vector<Observation> readSeries(const QSqlDatabase& db, IndicatorId indicator, Basis basis)
{
    CopyOut row(native(db),
        "SELECT indicator_id, basis, period_id, region_id, value, missing, qualifier, status, "
        "confidentiality, numerator, denominator, note, explanation, source_id, batch_id, version "
        "FROM observation WHERE indicator_id = "
            + QByteArray::number(qint64(indicator))
            + " AND basis = " + QByteArray::number(int(basis)) + " ORDER BY period_id, region_id",
        unreadable());
    std::vector<Observation> rows;
    eachCell(row, [&](const CellKey& key) {
        Observation& o = rows.emplace_back();
        o.key = key;
        o.value = row.optionalReal(4);
        o.missing = Missing(row.integer(5));
        o.qualifier = Qualifier(row.integer(6));
        o.status = ValueStatus(row.integer(7));
        o.confidentiality = Confidentiality(row.integer(8));
        o.numerator = row.optionalReal(9);
        o.denominator = row.optionalReal(10);
        o.note = row.text(11);
        o.explanation = row.text(12);
        o.source = SourceId { row.integer(13) };
        o.batch = BatchId { row.integer(14) };
        o.version = row.integer(15);
    });
    return rows;
}

namespace {

// Columns 4 to 7 of the rows of a cube.
CubeCell cubeCell(const CopyOut& row)
{
    CubeCell cell;
    cell.present = true;
    cell.value = row.optionalReal(4).value_or(0);
    cell.missing = Missing(row.integer(5));
    cell.qualifier = Qualifier(row.integer(6));
    cell.status = ValueStatus(row.integer(7));
    return cell;
}

QByteArray number(auto id)
{
    return QByteArray::number(qint64(id));
}

// Every period there is by a descent each, and in each the regions that are held by a walk along
// the key: of most rows nothing is read. OFFSET 0 keeps the planner from joining in another way.
QByteArray heldRows(std::span<const RegionId> regions)
{
    QByteArray runs;
    for (const auto& [first, last] : regionRuns(regions))
        runs += (runs.isEmpty() ? "(" : ", (") + number(first) + ", " + number(last) + ')';
    return "WITH RECURSIVE extent AS ("
           "(SELECT indicator_id, basis, period_id FROM observation "
           "ORDER BY indicator_id, basis, period_id LIMIT 1) "
           "UNION ALL SELECT n.indicator_id, n.basis, n.period_id FROM extent e "
           "CROSS JOIN LATERAL (SELECT o.indicator_id, o.basis, o.period_id FROM observation o "
           "WHERE (o.indicator_id, o.basis, o.period_id) > (e.indicator_id, e.basis, e.period_id) "
           "ORDER BY o.indicator_id, o.basis, o.period_id LIMIT 1) n) "
           "SELECT e.indicator_id, e.basis, e.period_id, h.region_id, h.value, h.missing, "
           "h.qualifier, h.status FROM extent e CROSS JOIN (VALUES "
        + runs
        + ") run (first, last) "
          "LEFT JOIN LATERAL (SELECT region_id, value, missing, qualifier, status "
          "FROM observation o WHERE o.indicator_id = e.indicator_id AND o.basis = e.basis "
          "AND o.period_id = e.period_id AND o.region_id BETWEEN run.first AND run.last "
          "OFFSET 0) h ON true";
}

} // namespace

void loadCube(const QSqlDatabase& db, Cube& cube)
{
    {
        CopyOut row(native(db),
            cube.holdsAll() ? QByteArray(
                "SELECT indicator_id, basis, period_id, region_id, value, missing, qualifier, "
                "status FROM observation ORDER BY indicator_id, basis, period_id, region_id")
                            : heldRows(cube.regions()),
            unreadable());
        eachCell(row, [&](const CellKey& key) {
            if (row.isNull(3))
                cube.addPeriod(key.indicator, key.basis, key.period);
            else
                cube.put(key, cubeCell(row));
        });
    }
    // A claim that agrees with the accepted value does not make the cell disputed.
    CopyOut row(native(db),
        "SELECT DISTINCT c.indicator_id, c.basis, c.period_id, c.region_id FROM claim c "
        "CROSS JOIN LATERAL (SELECT value FROM observation o "
        "WHERE o.indicator_id = c.indicator_id AND o.basis = c.basis "
        "AND o.period_id = c.period_id AND o.region_id = c.region_id OFFSET 0) o "
        "WHERE o.value IS DISTINCT FROM c.value",
        unreadable());
    eachCell(row, [&](const CellKey& key) { cube.setClaims(key, true); });
}

void readRegion(const QSqlDatabase& db, std::span<const Cube::Slab> series, RegionId region,
    const Cube::Use& use)
{
    QByteArray values;
    for (const Cube::Slab& slab : series) {
        QByteArray periods;
        for (const Period period : slab.periods)
            periods += (periods.isEmpty() ? "" : ",") + QByteArray::number(period.id());
        values += (values.isEmpty() ? "(" : ", (") + number(slab.indicator) + "::BIGINT, "
            + number(slab.basis) + "::BIGINT, '{" + periods + "}'::BIGINT[])";
    }
    if (values.isEmpty())
        return;
    CopyOut row(native(db),
        "SELECT s.indicator_id, s.basis, p.id, o.region_id, o.value, o.missing, o.qualifier, "
        "o.status FROM (VALUES "
            + values
            + ") s (indicator_id, basis, periods) CROSS JOIN LATERAL unnest(s.periods) AS p (id) "
              "CROSS JOIN LATERAL (SELECT region_id, value, missing, qualifier, status "
              "FROM observation o WHERE o.indicator_id = s.indicator_id AND o.basis = s.basis "
              "AND o.period_id = p.id AND o.region_id = "
            + number(region) + " OFFSET 0) o",
        unreadable());
    eachCell(row, [&](const CellKey& key) { use(key, cubeCell(row)); });
}

void readPeriod(const QSqlDatabase& db, const CellKey& period, const Cube::Use& use)
{
    CopyOut row(native(db),
        "SELECT indicator_id, basis, period_id, region_id, value, missing, qualifier, status "
        "FROM observation WHERE indicator_id = "
            + number(period.indicator) + " AND basis = " + number(period.basis)
            + " AND period_id = " + QByteArray::number(period.period.id()),
        unreadable());
    eachCell(row, [&](const CellKey& key) { use(key, cubeCell(row)); });
}

std::vector<RolloutStep> readSteps(const QSqlDatabase& db, const std::vector<RolloutState>& states)
{
    const StepReader reader(states);
    CopyOut row(native(db),
        "SELECT measure_id, region_id, from_on, state, "
        "CASE WHEN evidence_id IS NOT NULL THEN 3 WHEN attachment_id IS NOT NULL THEN 2 "
        "WHEN override_reason <> '' THEN 1 ELSE 0 END "
        "FROM rollout ORDER BY measure_id, region_id, from_on",
        unreadable());
    std::vector<RolloutStep> steps;
    while (row.next())
        steps.push_back(reader.step(
            row.integer(0), row.integer(1), row.bytes(2), row.bytes(3), row.integer(4)));
    return steps;
}

void eachJournalRow(const QSqlDatabase& db, qint64 after,
    const std::function<void(qint64 id, const QByteArray& bytes)>& use)
{
    const QString sentence
        = QCoreApplication::translate("Store", "The history of the workspace could not be read.");
    // Between two ends: of one alone a planner that has not looked at the table yet expects a third
    // of it, and would read a long history whole at every act.
    const Result last = execute(native(db), "SELECT coalesce(max(id), 0) FROM journal", sentence);
    // What an undo marks on the act it takes back is left out.
    CopyOut row(native(db),
        "SELECT j.id, j.batch_id, j.at, j.actor, j.via, j.table_name, j.action, j.row_key, "
        "j.old_row, j.new_row, j.reason, b.at, b.actor, b.via, b.label, b.reason, b.undoes "
        "FROM journal j LEFT JOIN batch b ON b.id = j.batch_id "
        "WHERE j.id > "
            + QByteArray::number(after) + " AND j.id <= " + PQgetvalue(last.get(), 0, 0)
            + " ORDER BY j.id",
        sentence);
    constexpr int columns = 17;
    const auto isNumber = [](int column) { return column < 2 || column == columns - 1; };
    QByteArray bytes;
    while (row.next()) {
        bytes.clear();
        for (int column = 0; column < columns; ++column) {
            if (row.isNull(column))
                appendNull(bytes);
            else if (isNumber(column))
                appendInteger(bytes, row.integer(column));
            else
                appendText(bytes, row.bytes(column));
        }
        use(row.integer(0), bytes);
    }
}

} // namespace db::engine::postgresql
