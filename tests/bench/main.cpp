// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the benchmarks and says at the end, in a small table, how they stand against their goals.
// Ratios are taken within one run; the machine's own speed is in both halves of them.
#include "tests/bench/field.h"
#include "tests/bench/frame.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

#include <cstdio>
#include <map>

namespace {

struct Goal
{
    const char* benchmark;
    const char* counter; // empty: the time itself, in ms
    const char* what;
    double limit;
    bool atLeast;
};

constexpr double noGoal = 0; // measured to be watched

const Goal goals[] = {
    { "import/", "sqlite3 equal table", "import: times faster than sqlite3, equal table", 2, true },
    { "import/", "sqlite3 trigger aside", "  the same, its insert trigger away", 1, true },
    { "import/", "sqlite3 five columns", "import: times faster than sqlite3, 5 columns", 1, true },
    { "switchRegionOnProvince/", "median ms", "region switch, province page, median ms", 16,
        false },
    { "switchRegionOnOverview/", "median ms", "region switch, overview, median ms", 16, false },
    { "switchIndicatorOnOverview/", "median ms", "indicator switch, overview, median ms", 16,
        false },
    { "checkEverything/", "", "check 128,000 cells by all rules, ms", 1000, false },
    { "checkEverything/", "x group by", "  the same / one GROUP BY over the rows", noGoal, false },
    { "checkEverything/", "x reading", "  the same / reading the rows into memory", noGoal, false },
    { "checkOneReturn/", "", "check one region's return of 100 items, ms", 50, false },
    { "pasteIntoEntryGrid/", "median ms", "paste 32 × 12 into the entry grid, median ms", 100,
        false },
    { "rolloutBook/", "", "roll-out of 640,000 cells read, ms", noGoal, false },
    { "rolloutMatrix/", "", "roll-out matrix of 640,000 cells, ms", 150, false },
    { "rolloutSimilarity/", "", "the same by similarity, ms", noGoal, false },
    { "paintRolloutMatrix/", "median ms", "one frame of the scrolled matrix, 1440 × 900, ms", 16,
        false },
    { "paintRolloutMatrix/", "x plain rectangles", "  the same / plain rectangles and characters",
        noGoal, false },
    { "openWorkspace/", "", "open 256,000 rows, ms", noGoal, false },
    { "firstPaint/", "x bare window", "open and first page painted / bare window", noGoal, false },
};

class Reporter : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run>& runs) override
    {
        for (const Run& run : runs)
            m_runs.insert_or_assign(run.benchmark_name(), run);
        ConsoleReporter::ReportRuns(runs);
    }
    void print() const
    {
        std::printf("\n%-50s %10s %10s\n", "", "measured", "goal");
        for (const Goal& goal : goals) {
            for (const auto& [name, run] : m_runs) {
                if (name.rfind(goal.benchmark, 0) != 0)
                    continue;
                double value = run.GetAdjustedRealTime();
                if (*goal.counter) {
                    const auto counter = run.counters.find(goal.counter);
                    if (counter == run.counters.end())
                        continue;
                    value = counter->second.value;
                }
                if (goal.limit == noGoal) {
                    std::printf("%-50s %10.2f\n", goal.what, value);
                    continue;
                }
                const bool met = goal.atLeast ? value >= goal.limit : value <= goal.limit;
                std::printf("%-50s %10.2f %6s %.4g %s\n", goal.what, value,
                    goal.atLeast ? ">=" : "<=", goal.limit, met ? "" : "MISSED");
            }
        }
    }

private:
    std::map<std::string, Run> m_runs;
};

} // namespace

namespace {

double statusMegabytes(const char* of)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression number(QStringLiteral("\\d+"));
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(of))
            return number.match(QString::fromLatin1(line)).captured().toDouble() * 1024 / 1e6;
    }
    return 0;
}

// A run of its own, which has done nothing else: ms until the first page is painted, memory then
// and at its most.
int show(const QString& place)
{
    QElapsedTimer timer;
    timer.start();
    bench::Frame frame;
    frame.open(place, "overview");
    std::printf("%.1f\n%.1f\n%.1f\n", double(timer.nsecsElapsed()) / 1e6, statusMegabytes("VmRSS"),
        statusMegabytes("VmHWM"));
    return frame.session.store() ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // As an office would set its server up, and as safe as a file is.
    qputenv("REFORMBOARD_TEST_SERVER",
        "shared_buffers=1GB fsync=on full_page_writes=on max_wal_size=4GB");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--show") == 0)
        return show(QString::fromLocal8Bit(argv[2]));
    // Minutes and gigabytes: only when asked for.
    benchmark::SetBenchmarkFilter("-large:1");
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    Reporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    reporter.print();
    bench::printNotes();
    return 0;
}
