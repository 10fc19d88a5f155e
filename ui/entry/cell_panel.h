// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the entry grid about the current cell: findings with their one-key fix, eight
// periods, the other regions, definition and terms, target and source, change record, remarks.
#pragma once

#include "app/checks/check.h"
#include "app/entry/cell_context.h"
#include "ui/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class HistoryLine;
class PeerStrip;

class CellPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CellPanel(Session& session, QWidget* parent = nullptr);

    using QWidget::show;
    // The findings are those of this cell.
    void show(const app::Sheet& sheet, const app::CellId& cell,
        const std::vector<app::CheckFinding>& findings);
    // While a text is being typed: what it would mean, or why it cannot be read.
    void showTyping(const QString& text);
    void clear();
    void focusExplanation();
    void focusComment();
    const app::CellContext& context() const { return m_context; }

Q_SIGNALS:
    void edited(); // something was written to the store
    void goTo(const db::CellKey& cell); // a period or a region of a picture was chosen
    void suggestionTaken(); // write the suggestion of the typed text into the cell

private:
    Session& m_session;
    app::CellContext m_context;
};

} // namespace ui
