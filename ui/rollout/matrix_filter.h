// SPDX-License-Identifier: GPL-3.0-or-later
// Which measures the matrix shows: by list, class and words of their title; those without any
// record only when asked for.
#pragma once

#include "app/rollout/matrix.h"
#include "ui/frame/popup.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace ui {

struct MeasureFilter
{
    std::optional<QString> list; // list version; none: all lists
    QStringList hiddenClasses;
    QString words; // of the title or the code
    bool unrecorded = false; // also those without a state anywhere

    bool narrows() const { return list || !hiddenClasses.isEmpty() || !words.trimmed().isEmpty(); }
    bool operator==(const MeasureFilter&) const = default;
};

// In list order. Where nothing is recorded at all, what is not recorded counts too.
std::vector<db::MeasureId> chosenMeasures(
    const app::RolloutBook& book, const MeasureFilter& filter);

class MatrixFilterPopup : public Popup
{
    Q_OBJECT

public:
    // `changed` is called with every change, at once.
    MatrixFilterPopup(const app::RolloutBook& book, const MeasureFilter& filter,
        std::function<void(const MeasureFilter&)> changed, QWidget* parent);

private:
    void addList(const app::RolloutBook& book);
    void addClasses(const app::RolloutBook& book);
    void tell() { m_changed(m_filter); }

    MeasureFilter m_filter;
    std::function<void(const MeasureFilter&)> m_changed;
};

} // namespace ui
