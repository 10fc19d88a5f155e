// SPDX-License-Identifier: GPL-3.0-or-later
// The menu that takes a picture out of the program: saved as PNG, SVG, PDF or its data as CSV, in
// one of the sizes, or copied.
#pragma once

#include "ui/charts/export.h"

#include <QMenu>

#include <functional>

namespace ui {

class ChartMenu : public QMenu
{
    Q_OBJECT

public:
    // `source` is called when something is taken out; `size` names the preset chosen at first.
    ChartMenu(std::function<app::ChartData()> source, QStringView size, QWidget* parent);
    const Preset& preset() const { return *m_preset; }
    QAction* beforeCopy() const { return m_beforeCopy; } // where a card adds its own

Q_SIGNALS:
    void saveWanted(const QString& path);

private:
    void ask(const QString& suffix);

    std::function<app::ChartData()> m_data;
    const Preset* m_preset;
    QAction* m_beforeCopy = nullptr;
    QString m_folder;
};

} // namespace ui
