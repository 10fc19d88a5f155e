// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ways.h"

#include <algorithm>

namespace ui {

namespace {

template <typename Row, typename Id>
void goToRow(Session& session, Thing thing, const std::vector<Row>& rows, Id id)
{
    const auto row = std::ranges::find(rows, id, &Row::id);
    if (row != rows.end())
        goTo(session, thing, row->code);
}

} // namespace

QString pageOf(Thing thing)
{
    switch (thing) {
    case Thing::Task: return QStringLiteral("tasks");
    case Thing::Measure: return QStringLiteral("rollout");
    case Thing::Project: return QStringLiteral("projects");
    case Thing::Document: return QStringLiteral("documents");
    }
    return {};
}

void goTo(Session& session, Thing thing, const QString& code)
{
    session.go({ pageOf(thing), session.filter(), code });
}

void goTo(Session& session, db::TaskId task)
{
    goToRow(session, Thing::Task, session.store()->tasks().all(), task);
}

void goTo(Session& session, db::MeasureId measure)
{
    goToRow(session, Thing::Measure, session.store()->measures().all(), measure);
}

void goTo(Session& session, db::DocumentId document)
{
    goToRow(session, Thing::Document, session.store()->documents().all(), document);
}

QString entryItem(db::RoundId round, const std::optional<db::CellKey>& cell)
{
    QString item = QStringLiteral("round:%1").arg(qint64(round));
    if (cell)
        item += QStringLiteral(":%1:%2:%3:%4")
                    .arg(qint64(cell->indicator))
                    .arg(int(cell->basis))
                    .arg(cell->period.id())
                    .arg(qint64(cell->region));
    return item;
}

std::optional<EntryPlace> entryPlace(const QString& item)
{
    const QStringList parts = item.split(u':');
    if (parts.size() < 2 || parts[0] != QLatin1String("round"))
        return std::nullopt;
    EntryPlace place;
    place.round = db::RoundId { parts[1].toLongLong() };
    const auto period
        = parts.size() == 6 ? db::Period::fromId(parts[4].toLongLong()) : std::nullopt;
    if (period)
        place.cell = db::CellKey { db::IndicatorId { parts[2].toLongLong() },
            db::Basis(parts[3].toInt()), *period, db::RegionId { parts[5].toLongLong() } };
    return place;
}

} // namespace ui
