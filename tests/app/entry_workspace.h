// SPDX-License-Identifier: GPL-3.0-or-later
// A round of four items for three regions over a small workspace, for the tests of entering. Every
// state is set directly: how it is reached is tested elsewhere.
#pragma once

#include "app/entry/entry_edits.h"
#include "tests/support/small_workspace.h"

namespace testing {

class EntryWorkspace : public support::SmallWorkspace
{
public:
    explicit EntryWorkspace(const QString& path = QStringLiteral(":memory:"))
        : SmallWorkspace(path)
    {
        db::Change change(*store, act());
        kinds = indicator(change, "KINDS", "种", "count");
        share = indicator(change, "SHARE", "%", "ratio");
        visits = indicator(change, "VISITS", "人次", "count");
        urgent = indicator(change, "URGENT", "人次", "count");
        db::Form form;
        form.code = QStringLiteral("MR-QTR");
        form.nameZh = QStringLiteral("三医联动季报");
        form.frequency = QStringLiteral("quarterly");
        form.source = yearbook;
        formId = store->forms().put(change, form);
        store->forms().setItems(change, formId,
            { { formId, kinds, db::Basis::PointInTime, 1, {}, true, {}, {} },
                { formId, share, db::Basis::YearToDate, 2, {}, true, {}, {} },
                { formId, visits, db::Basis::Discrete, 3, {}, false, {}, {} },
                { formId, urgent, db::Basis::Discrete, 4, visits, false, {}, {} } });
        round = { {}, formId, db::Period::quarter(2022, 3), QDate(2022, 10, 1), QDate(2022, 10, 20),
            {}, {}, bulletin };
        round.id = store->rounds().put(change, round);
        for (const db::RegionId region : { beijing, xinjiang, corps })
            store->rounds().put(
                change, db::Submission { round.id, region, db::SubmissionState::NotStarted, {} });
        change.setSetting(QStringLiteral("as_of"), QStringLiteral("2022-11-30"));
        for (const char* code : { "U01", "U02" }) {
            db::Measure measure;
            measure.code = measure.titleZh = measure.titleEn = QString::fromUtf8(code);
            measure.listClass = QStringLiteral("universal");
            measure.sortOrder = int(measures.size());
            measure.source = yearbook;
            measures.push_back(store->measures().put(change, measure));
        }
        change.commit();
    }

    app::CellId id(db::RegionId region, db::IndicatorId item) const
    {
        const db::Basis basis = item == kinds ? db::Basis::PointInTime
            : item == share                   ? db::Basis::YearToDate
                                              : db::Basis::Discrete;
        return { { item, basis, round.period, region }, {} };
    }
    app::CellId rollout(db::RegionId region, std::size_t measure = 0) const
    {
        return { { {}, db::Basis::Discrete, round.period, region }, measures[measure] };
    }
    // No round asks for this cell.
    app::CellId outside(db::RegionId region) const { return { cell(region, 2020), {} }; }

    app::EnterOutcome enter(const app::CellId& cell, const QString& text, const QString& why = {})
    {
        return app::enterCells(*store, { { cell, text } }, {}, why);
    }
    std::optional<db::Entry> entry(const app::CellId& cell) const
    {
        return store->entries().find(cell.key);
    }
    std::optional<double> accepted(const app::CellId& cell) const
    {
        const auto row = store->observations().find(cell.key);
        return row ? row->value : std::nullopt;
    }
    db::SubmissionState state(db::RegionId region) const
    {
        return store->rounds().submission(round.id, region)->state;
    }
    void setState(db::RegionId region, db::SubmissionState state)
    {
        db::Change change(*store, act());
        store->rounds().put(change, db::Submission { round.id, region, state, {} });
        change.commit();
    }
    void close(std::optional<QDate> day)
    {
        db::Change change(*store, act());
        round.closedOn = day;
        store->rounds().put(change, round);
        change.commit();
    }
    void sendBack(db::RegionId region, db::IndicatorId item, const QString& reason)
    {
        setState(region, db::SubmissionState::Returned);
        db::Change change(*store, act());
        store->rounds().add(
            change, { {}, round.id, region, item, reason, QDate(2022, 11, 1), false });
        change.commit();
    }
    void accept(const app::CellId& cell, double number)
    {
        db::Observation row;
        row.key = cell.key;
        row.value = number;
        row.source = yearbook;
        put({ row });
    }
    app::Sheet sheet(app::Orientation orientation = app::Orientation::RegionsByItems) const
    {
        return app::loadSheet(*store, { orientation, round.id, beijing });
    }
    app::SheetCell at(const app::CellId& cell,
        app::Orientation orientation = app::Orientation::RegionsByItems) const
    {
        for (const app::SheetCell& found : sheet(orientation).cells) {
            if (found.id == cell)
                return found;
        }
        return {};
    }
    qsizetype acts() const { return qsizetype(store->journal().batches(-1).size()); }

    db::IndicatorId kinds {};
    db::IndicatorId share {};
    db::IndicatorId visits {};
    db::IndicatorId urgent {};
    db::FormId formId {};
    db::Round round;
    std::vector<db::MeasureId> measures;

private:
    db::IndicatorId indicator(
        db::Change& change, const char* code, const char* unit, const char* type)
    {
        db::Indicator i;
        i.code = i.nameZh = i.nameEn = QString::fromUtf8(code);
        i.unit = QString::fromUtf8(unit);
        i.valueType = QString::fromUtf8(type);
        i.frequency = QStringLiteral("quarterly");
        if (i.valueType == QStringLiteral("ratio")) {
            i.numerator = QStringLiteral("service income");
            i.denominator = QStringLiteral("medical income");
        }
        i.xpccRule = QStringLiteral("separate");
        i.source = yearbook;
        return store->indicators().put(change, i);
    }
};

} // namespace testing
