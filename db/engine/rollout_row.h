// SPDX-License-Identifier: GPL-3.0-or-later
// One row of the roll-out, as both engines read it natively.
#pragma once

#include "db/engine/engine.h"
#include "db/error.h"

#include <string_view>

namespace db::engine {

class StepReader
{
public:
    explicit StepReader(const std::vector<RolloutState>& states)
    {
        m_codes.reserve(states.size());
        for (const RolloutState& state : states)
            m_codes.push_back(state.code.toUtf8());
    }

    // Throws Error on a day that cannot be read.
    RolloutStep step(qint64 measure, qint64 region, std::string_view day, std::string_view state,
        qint64 proof) const
    {
        RolloutStep step;
        step.measure = MeasureId { measure };
        step.region = RegionId { region };
        step.day = julianDay(day);
        for (std::size_t i = 0; i < m_codes.size() && step.state < 0; ++i) {
            if (state == std::string_view(m_codes[i].constData(), std::size_t(m_codes[i].size())))
                step.state = qint16(i);
        }
        step.proof = Proof(proof);
        return step;
    }

private:
    static int digits(std::string_view text, std::size_t from, std::size_t count)
    {
        int value = 0;
        for (const char c : text.substr(from, count))
            value = value * 10 + (c - '0');
        return value;
    }
    // 2022-11-30, as the program writes it.
    static qint32 julianDay(std::string_view iso)
    {
        const QDate day = iso.size() == 10
            ? QDate(digits(iso, 0, 4), digits(iso, 5, 2), digits(iso, 8, 2))
            : QDate();
        if (!day.isValid())
            throw Error(unreadable(), QString::fromUtf8(iso.data(), qsizetype(iso.size())));
        return qint32(day.toJulianDay());
    }

    std::vector<QByteArray> m_codes;
};

} // namespace db::engine
