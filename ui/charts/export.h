// SPDX-License-Identifier: GPL-3.0-or-later
// Charts as files and on the clipboard: size presets in millimetres, always the paper theme, the
// same bytes for the same data whatever the window, screen or zoom.
#pragma once

#include "app/charts/chart_data.h"

#include <QSizeF>

#include <memory>
#include <span>

class QMimeData;

namespace ui {

struct Preset
{
    const char* id; // text-width, half-width, a4, a3, slide, half-slide, square, owid
    const char* title; // source text, translation context "Presets"
    QSizeF millimetres;
    double dpi; // of the PNG
};

std::span<const Preset> presets(); // the first is the default
const Preset* preset(QStringView id); // nullptr when unknown
QString presetTitle(const Preset& preset);

// The finished picture: title, unit, period, body, note, source and demonstration mark inside.
QByteArray chartPng(const app::ChartData& data, const Preset& preset);
QByteArray chartSvg(const app::ChartData& data, const Preset& preset);
QByteArray chartPdf(const app::ChartData& data, const Preset& preset);
// By the suffix of the path (png, svg, pdf, csv), through a temporary file that is renamed at the
// end. Throws app::Error with a sentence when the folder refuses or the disk is full.
void saveChart(const app::ChartData& data, const Preset& preset, const QString& path);
// SVG, PDF, PNG (2x), tab-separated text and an HTML table in one.
std::unique_ptr<QMimeData> chartMime(const app::ChartData& data);

} // namespace ui
