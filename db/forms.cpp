// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/forms.h"

#include "db/sql.h"
#include "db/store.h"

#include <algorithm>

namespace db {

namespace {

std::vector<Form> formRows(QSqlQuery q)
{
    std::vector<Form> rows;
    while (q.next())
        rows.push_back({ idAt<FormId>(q, 0), q.value(1).toString(), q.value(2).toString(),
            q.value(3).toString(), q.value(4).toString(), q.value(5).toString(),
            idAt<SourceId>(q, 6) });
    return rows;
}

template <typename Row> std::optional<Row> first(std::vector<Row> rows)
{
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

} // namespace

std::vector<Form> Forms::all() const
{
    return formRows(run(m_db, R"sql(
        SELECT id, code, name_zh, name_en, frequency, note, source_id
        FROM form
        ORDER BY code)sql"));
}

std::optional<Form> Forms::find(FormId id) const
{
    return first(formRows(run(m_db, R"sql(
        SELECT id, code, name_zh, name_en, frequency, note, source_id
        FROM form
        WHERE id = ?)sql",
        { bind(id) })));
}

std::optional<Form> Forms::find(const QString& code) const
{
    return first(formRows(run(m_db, R"sql(
        SELECT id, code, name_zh, name_en, frequency, note, source_id
        FROM form
        WHERE code = ?)sql",
        { code })));
}

FormId Forms::put(Change&, const Form& f) const
{
    QSqlQuery q = run(m_db, R"sql(
        INSERT INTO form (code, name_zh, name_en, frequency, note, source_id)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (code) DO UPDATE SET name_zh = excluded.name_zh, name_en = excluded.name_en,
            frequency = excluded.frequency, note = excluded.note, source_id = excluded.source_id
        RETURNING id)sql",
        { bind(f.code), bind(f.nameZh), bind(f.nameEn), bind(f.frequency), bind(f.note),
            bind(f.source) });
    q.next();
    return idAt<FormId>(q, 0);
}

std::vector<FormItem> Forms::items(FormId form) const
{
    QSqlQuery q = run(m_db, R"sql(
        SELECT form_id, indicator_id, basis, sort_order, part_of, required, lower, upper
        FROM form_item
        WHERE form_id = ?
        ORDER BY sort_order, indicator_id)sql",
        { bind(form) });
    std::vector<FormItem> rows;
    while (q.next())
        rows.push_back({ idAt<FormId>(q, 0), idAt<IndicatorId>(q, 1), Basis(q.value(2).toInt()),
            q.value(3).toInt(), optionalId<IndicatorId>(q, 4), q.value(5).toBool(),
            optionalReal(q, 6), optionalReal(q, 7) });
    return rows;
}

void Forms::setItems(Change&, FormId form, const std::vector<FormItem>& items) const
{
    const std::vector<FormItem> before = this->items(form);
    // Parts go before the items they are parts of.
    for (auto it = before.rbegin(); it != before.rend(); ++it) {
        const bool kept = std::ranges::any_of(
            items, [&](const FormItem& item) { return item.indicator == it->indicator; });
        if (!kept)
            run(m_db, R"sql(
                DELETE FROM form_item
                WHERE form_id = ? AND indicator_id = ?)sql",
                { bind(form), bind(it->indicator) });
    }
    for (const FormItem& item : items) {
        const FormItem row { form, item.indicator, item.basis, item.order, item.partOf,
            item.required, item.lower, item.upper };
        if (std::ranges::find(before, row) != before.end())
            continue;
        run(m_db, R"sql(
            INSERT INTO form_item (form_id, indicator_id, basis, sort_order, part_of, required,
                lower, upper)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (form_id, indicator_id) DO UPDATE SET basis = excluded.basis,
                sort_order = excluded.sort_order, part_of = excluded.part_of,
                required = excluded.required, lower = excluded.lower, upper = excluded.upper)sql",
            { bind(form), bind(row.indicator), int(row.basis), row.order, bind(row.partOf),
                int(row.required), bind(row.lower), bind(row.upper) });
    }
}

} // namespace db
