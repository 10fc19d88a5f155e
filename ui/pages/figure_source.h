// SPDX-License-Identifier: GPL-3.0-or-later
// Where a figure comes from, one step from any picture: accepted value, its source, what other
// sources state, who entered it. And the wiring every chart on a page shares.
#pragma once

#include "ui/charts/chart_card.h"
#include "ui/session.h"

namespace ui {

// A popup at the mouse (or the middle of the window), closed by Escape or a click outside.
void showFigureSource(QWidget* anchor, Session& session, const db::CellKey& key);

// The same for a pane of a page, whose header carries the demonstration mark.
void connectPane(ChartCard* card, Session& session);
// Selecting, pinning, going to tasks and measures, asking for the source.
void connectChart(ChartCard* card, Session& session);
void connectChart(ChartView* view, Session& session);

} // namespace ui
