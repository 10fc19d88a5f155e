// SPDX-License-Identifier: GPL-3.0-or-later
// Regions that lag, regions that stand out, cells that have stalled and measures that move
// together: each with the sentence of the rule that says so.
#pragma once

#include "app/rollout/adoption.h"
#include "app/rollout/rollout_edits.h"
#include "ui/session.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace ui {

class SignalsList : public QWidget
{
    Q_OBJECT

public:
    explicit SignalsList(Session& session, QWidget* parent = nullptr);

    using QWidget::show;
    void show(const app::RolloutBook& book, const app::RolloutMatrix& matrix);

Q_SIGNALS:
    void regionWanted(db::RegionId region);
    void cellWanted(const app::RolloutCellId& cell);

private:
    void addFaults(const QStringList& faults);
    void addFindings(const app::RolloutBook& book, const app::RolloutJudgement& judged,
        const std::vector<db::RolloutRule>& rules, const QString& kind);
    void addPairs(const app::RolloutBook& book, const app::AdoptionScope& scope);
    void addNote(const QString& text, const char* name);
    QString measureTitle(const app::RolloutBook& book, db::MeasureId id) const;

    Session& m_session;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_rows = nullptr;
};

// 滞后 · 突出 · 停滞: the kinds of rules in words.
QString ruleKindText(const QString& kind);

} // namespace ui
