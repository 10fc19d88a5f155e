// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rollout/matrix_words.h"

#include "app/format.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct MatrixWords
{
    Q_DECLARE_TR_FUNCTIONS(MatrixWords)
};

QString belowLine(const app::RolloutMatrix& matrix, const app::ChildShare& below)
{
    QStringList parts;
    for (std::size_t i = matrix.states.size(); i-- > 0;) {
        if (below.counts[i] > 0)
            parts.append(
                QStringLiteral("%1 %2").arg(app::name(matrix.states[i])).arg(below.counts[i]));
    }
    if (below.unknown > 0)
        parts.append(MatrixWords::tr("no record %1").arg(below.unknown));
    return MatrixWords::tr("%n region(s) below: ", nullptr, below.regions)
        + parts.join(app::chinese() ? QStringLiteral("，") : QStringLiteral(", "));
}

} // namespace

QString stateWord(const app::RolloutMatrix& matrix, const app::RolloutCell& cell)
{
    const db::RolloutState* state = matrix.state(cell);
    return state ? app::name(*state) : MatrixWords::tr("No record");
}

QStringList cellLines(
    const app::RolloutMatrix& matrix, int row, int column, const app::ChildShare* below)
{
    const app::RolloutCell& cell = matrix.at(row, column);
    QStringList lines { stateWord(matrix, cell) };
    if (cell.since != 0)
        lines.append(MatrixWords::tr("since %1, %2")
                         .arg(cell.sinceDay().toString(Qt::ISODate), app::proofText(cell.proof)));
    if (cell.changed)
        lines.append(
            MatrixWords::tr("changed since %1").arg(matrix.query.compareDay.toString(Qt::ISODate)));
    lines.append(matrix.columns[std::size_t(column)].name);
    lines.append(matrix.rows[std::size_t(row)].title);
    if (below && below->regions > 0)
        lines.append(belowLine(matrix, *below));
    return lines;
}

QString blockText(
    const app::RolloutMatrix& matrix, std::span<const int> rows, std::span<const int> columns)
{
    QStringList head { MatrixWords::tr("Measure") };
    for (const int column : columns)
        head.append(matrix.columns[std::size_t(column)].name);
    QStringList lines { head.join(u'\t') };
    for (const int row : rows) {
        QStringList line { matrix.rows[std::size_t(row)].title };
        for (const int column : columns) {
            const app::RolloutCell& cell = matrix.at(row, column);
            const db::RolloutState* state = matrix.state(cell);
            line.append(
                state ? app::stateGlyph(state->look) + u' ' + app::name(*state) : QString());
        }
        lines.append(line.join(u'\t'));
    }
    return lines.join(u'\n');
}

QStringList totalsHead()
{
    return { MatrixWords::tr("Rolled out"), MatrixWords::tr("/ applicable") };
}

QString totalsLabel()
{
    return MatrixWords::tr("Measures rolled out");
}

bool hasDagger(const db::Measure& measure)
{
    return measure.titleZh.isEmpty();
}

QString daggerNote()
{
    return MatrixWords::tr("† Title known from English sources only; the Chinese wording is to be "
                           "verified and can be entered under Lists.");
}

} // namespace ui
