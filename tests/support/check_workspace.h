// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace to be checked: the nation, eight provinces and XPCC, a form with a total and its
// parts, one round of it, and the writing of single values and entries.
#pragma once

#include "app/checks/check.h"
#include "db/store.h"

namespace support {

class CheckWorkspace
{
public:
    explicit CheckWorkspace(const QString& path = QStringLiteral(":memory:"));

    std::unique_ptr<db::Store> store;
    db::SourceId source {};
    db::RegionId nation {};
    std::vector<db::RegionId> provinces; // eight, in official order
    db::RegionId corps {};
    db::IndicatorId total {}; // count, 人, adds up over regions; year to date in the form
    db::IndicatorId partA {}; // parts of it
    db::IndicatorId partB {};
    db::IndicatorId share {}; // ratio, %, one decimal; 0 to 60 in the form
    db::IndicatorId rate {}; // rate, ‰, two decimals; not in the form
    db::FormId form {};
    db::RoundId round {};
    const db::Period period = db::Period::quarter(2022, 3);

    db::RegionId province() const { return provinces.front(); }
    db::CellKey cell(db::IndicatorId indicator, db::Basis basis, db::Period at) const;
    db::CellKey totalCell() const { return cell(total, db::Basis::YearToDate, period); }
    db::CellKey shareCell() const { return cell(share, db::Basis::Discrete, period); }
    db::CellKey rateCell(int year) const
    {
        return cell(rate, db::Basis::Discrete, db::Period::year(year));
    }

    void put(const db::CellKey& key, std::optional<double> value,
        const std::function<void(db::Observation&)>& change = {});
    void remove(const db::CellKey& key);
    void enter(const db::CellKey& key, const QString& text, std::optional<double> value,
        const std::function<void(db::Entry&)>& change = {});
    void start(db::RegionId region); // its return becomes a draft
    void setIndicator(db::IndicatorId id, const std::function<void(db::Indicator&)>& change);
    db::CheckRule rule(const QString& code) const;
    void setRule(const QString& code, const std::function<void(db::CheckRule&)>& change);
    void addExpression(const QString& expression);

    // The findings of one method.
    std::vector<app::CheckFinding> found(
        const QString& method, const app::CheckScope& scope = {}) const;
};

} // namespace support
