// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/field.h"

#include <cstdio>
#include <vector>

namespace bench {

namespace {

struct Line
{
    QString what;
    double goal = 0;
    std::map<Field, double> figures;
};

std::vector<Line>& lines()
{
    static std::vector<Line> all;
    return all;
}

} // namespace

void note(const QString& what, Field field, double figure, double goal)
{
    auto it = std::ranges::find(lines(), what, &Line::what);
    if (it == lines().end())
        it = lines().insert(it, { what, goal, {} });
    it->figures[field] = figure;
}

void printNotes()
{
    if (lines().empty())
        return;
    std::printf("\n%-52s %10s %10s %6s %10s %10s %6s\n%-52s %10s %10s %6s %10s %10s %6s %6s\n", "",
        "256,000", "256,000", "", "25.6 M", "25.6 M", "", "", "SQLite", "PostgreSQL", "x", "SQLite",
        "PostgreSQL", "x", "goal");
    for (const Line& line : lines()) {
        std::printf("%-52s", qPrintable(line.what));
        bool met = true;
        for (const bool large : { false, true }) {
            double base = 0;
            for (const auto engine : { support::Engine::Sqlite, support::Engine::Postgresql }) {
                const auto it = line.figures.find({ engine, large });
                if (it == line.figures.end()) {
                    std::printf(" %10s", "");
                    continue;
                }
                std::printf(" %10.2f", it->second);
                met = met && (line.goal == 0 || it->second <= line.goal);
                if (engine == support::Engine::Sqlite)
                    base = it->second;
                else if (base > 0)
                    std::printf(" %6.2f", it->second / base);
            }
            if (line.figures.count({ support::Engine::Postgresql, large }) == 0 || base == 0)
                std::printf(" %6s", "");
        }
        if (line.goal > 0)
            std::printf(" <= %.4g %s", line.goal, met ? "" : "MISSED");
        std::printf("\n");
    }
}

} // namespace bench
