// SPDX-License-Identifier: GPL-3.0-or-later
// One overload a body: draw it, list what can be pointed at, say how much room it wants. Only
// paint.cpp calls these; a new kind of chart adds three overloads and a file.
#pragma once

#include "ui/charts/paint.h"

namespace ui::body {

// What an overload needs to know of the picture besides its own body.
struct Frame
{
    QRectF area;
    const app::ChartData& data;
    const ChartLook& look;
    const Theme& theme;
};

void paint(QPainter& painter, const Frame& frame, const app::TileMap& map);
void paint(QPainter& painter, const Frame& frame, const app::Trend& trend);
void paint(QPainter& painter, const Frame& frame, const app::Ranking& ranking);
void paint(QPainter& painter, const Frame& frame, const app::Multiples& multiples);
void paint(QPainter& painter, const Frame& frame, const app::Stacks& stacks);
void paint(QPainter& painter, const Frame& frame, const app::Units& units);
void paint(QPainter& painter, const Frame& frame, const app::Bullets& bullets);
void paint(QPainter& painter, const Frame& frame, const app::RolloutMatrix& matrix);

std::vector<ChartHit> hits(const Frame& frame, const app::TileMap& map);
std::vector<ChartHit> hits(const Frame& frame, const app::Trend& trend);
std::vector<ChartHit> hits(const Frame& frame, const app::Ranking& ranking);
std::vector<ChartHit> hits(const Frame& frame, const app::Multiples& multiples);
std::vector<ChartHit> hits(const Frame& frame, const app::Stacks& stacks);
std::vector<ChartHit> hits(const Frame& frame, const app::Units& units);
std::vector<ChartHit> hits(const Frame& frame, const app::Bullets& bullets);
std::vector<ChartHit> hits(const Frame& frame, const app::RolloutMatrix& matrix);

QSizeF minimum(const ChartLook& look, const app::TileMap& map);
QSizeF minimum(const ChartLook& look, const app::Trend& trend);
QSizeF minimum(const ChartLook& look, const app::Ranking& ranking);
QSizeF minimum(const ChartLook& look, const app::Multiples& multiples);
QSizeF minimum(const ChartLook& look, const app::Stacks& stacks);
QSizeF minimum(const ChartLook& look, const app::Units& units);
QSizeF minimum(const ChartLook& look, const app::Bullets& bullets);
QSizeF minimum(const ChartLook& look, const app::RolloutMatrix& matrix);

} // namespace ui::body
