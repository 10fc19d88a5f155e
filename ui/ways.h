// SPDX-License-Identifier: GPL-3.0-or-later
// Where one thing is shown in full: what a click on it, on a line about it or on its name leads to.
// The item of a place is the bare code; of the entry page see below.
#pragma once

#include "ui/session.h"

namespace ui {

enum class Thing : quint8 { Task, Measure, Project, Document };

QString pageOf(Thing thing); // an id of THE LIST of pages
// The filter stays: the page shows it for the region one came from.
void goTo(Session& session, Thing thing, const QString& code);
void goTo(Session& session, db::TaskId task);
void goTo(Session& session, db::MeasureId measure);
void goTo(Session& session, db::DocumentId document);

// On the entry page a round, and a cell of it or none: the item to ask for and what it says.
struct EntryPlace
{
    db::RoundId round {};
    std::optional<db::CellKey> cell;
};
QString entryItem(db::RoundId round, const std::optional<db::CellKey>& cell = std::nullopt);
std::optional<EntryPlace> entryPlace(const QString& item);

} // namespace ui
