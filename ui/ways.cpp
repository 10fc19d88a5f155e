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

} // namespace ui
