// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_matrix.h"

namespace support {

namespace {

std::vector<db::RolloutState> ladder()
{
    struct Step
    {
        const char* code;
        const char* mark;
        const char* zh;
        const char* en;
    };
    constexpr Step steps[] = { { "none", "未", "未启动", "Not started" },
        { "study", "研", "研究", "Studying" }, { "issued", "文", "已出文件", "Document issued" },
        { "pilot", "试", "试点", "Pilot" }, { "full", "推", "全面推开", "Rolled out" },
        { "eval", "评", "已评估", "Evaluated" }, { "na", "—", "不适用", "Not applicable" } };
    std::vector<db::RolloutState> states;
    for (const Step& step : steps) {
        db::RolloutState state;
        state.code = state.look = QString::fromUtf8(step.code);
        state.mark = QString::fromUtf8(step.mark);
        state.nameZh = QString::fromUtf8(step.zh);
        state.nameEn = QString::fromUtf8(step.en);
        if (state.code != QStringLiteral("na"))
            state.rank = int(states.size());
        state.rolledOut = state.rank && *state.rank >= 4;
        states.push_back(state);
    }
    return states;
}

std::vector<app::RolloutGroup> groups(int count, int parts, const QString& name)
{
    std::vector<app::RolloutGroup> result;
    for (int i = 0; i < parts; ++i) {
        const int first = count * i / parts;
        const int next = count * (i + 1) / parts;
        result.push_back({ name + QString::number(i + 1), first, next - first });
    }
    return result;
}

} // namespace

app::RolloutMatrix sampleMatrix(int rows, int columns, bool chinese)
{
    app::RolloutMatrix m;
    m.query.day = QDate(2024, 12, 31);
    m.query.compareDay = QDate(2024, 9, 30);
    m.states = ladder();
    for (int row = 0; row < rows; ++row) {
        app::MatrixRow head;
        head.measure.id = db::MeasureId { row + 1 };
        head.measure.titleZh = head.title = chinese ? QStringLiteral("深化医保支付方式改革")
                                                    : QStringLiteral("Payment-method reform");
        m.rows.push_back(head);
    }
    for (int column = 0; column < columns; ++column)
        m.columns.push_back({ db::RegionId { column + 1 },
            chinese ? QStringLiteral("内蒙古") : QStringLiteral("Inner Mon."), {} });
    m.rowGroups = groups(rows, 3, chinese ? QStringLiteral("普遍推广") : QStringLiteral("Group "));
    m.columnBlocks = groups(columns, 6, chinese ? QStringLiteral("华北") : QStringLiteral("Area "));
    m.cells.resize(std::size_t(rows) * std::size_t(columns));
    for (std::size_t i = 0; i < m.cells.size(); ++i) {
        app::RolloutCell& cell = m.cells[i];
        cell.state = i % 11 == 10 ? qint16(-1) : qint16((i + i / 32) % 7);
        cell.since = cell.state < 0 ? 0 : qint32(QDate(2023, 5, 1).toJulianDay());
        cell.changed = i % 7 == 6;
        m.changed += cell.changed;
        const db::RolloutState* state = m.state(cell);
        const app::RolloutTotal one { state && state->rolledOut, !state || state->rank,
            state && state->rank };
        for (app::RolloutTotal* total : { &m.rows[i / std::size_t(columns)].total,
                 &m.columns[i % std::size_t(columns)].total, &m.total }) {
            total->rolledOut += one.rolledOut;
            total->applicable += one.applicable;
            total->recorded += one.recorded;
        }
    }
    return m;
}

} // namespace support
