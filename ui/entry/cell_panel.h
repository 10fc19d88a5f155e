// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the entry grid about the current cell: findings with their one-key fix, eight
// periods, the other regions, definition and terms, target and source, change record, remarks.
#pragma once

#include "app/checks/check.h"
#include "app/entry/cell_context.h"
#include "ui/session.h"

#include <QWidget>

#include <functional>
#include <map>

class QComboBox;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class Band;
class ExplanationField;
class HistoryLine;
class OthersNote;
class PeerStrip;
class Remarks;
class TermsEditor;
struct ActWays;
struct OwnValue;

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

Q_SIGNALS:
    void edited(); // something was written to the store
    void goTo(const db::CellKey& cell); // a period or a region of a picture was chosen
    void suggestionTaken(); // write the suggestion of the typed text into the cell

private:
    struct Section
    {
        QWidget* widget = nullptr;
        QLabel* title = nullptr;
        QLabel* note = nullptr;
        QVBoxLayout* column = nullptr;
    };
    void build();
    void buildHead();
    void buildPictures();
    void buildDefinition();
    void buildRemarks();
    Section addSection(const QString& title, const char* name);
    void connectParts();

    void showHead(const app::Sheet& sheet);
    void showBands(const std::vector<app::CheckFinding>& findings);
    void addFinding(const app::CheckFinding& finding, const QString& rule);
    void showPictures(const OwnValue& own, bool typed);
    void showDefinition();
    void showFacts();
    void showRecord();
    void showMeasure();
    void showFault(const QString& fault, const QString& suggestion);
    OwnValue ownValue() const;
    QString lockedBecause() const; // why value and terms cannot be changed from here
    // Runs the act, tells that something was written.
    void write(const std::function<void(db::Store&)>& act, const ActWays& ways);
    void write(const std::function<void(db::Store&)>& act);
    void explain(const QString& text);
    void keepExplanation(); // another cell is to be shown, or none

    Session& m_session;
    app::CellContext m_context;
    app::SheetCell m_cell;
    bool m_shown = false; // a cell is

    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_sections = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_lock = nullptr;
    OthersNote* m_byOthers = nullptr;
    Band* m_fault = nullptr;
    QVBoxLayout* m_bands = nullptr;
    ExplanationField* m_explanation = nullptr;
    std::map<db::CellKey, QString> m_unsaved; // explanations that were refused or not ended
    Section m_past;
    HistoryLine* m_history = nullptr;
    QLabel* m_lastYear = nullptr;
    QLabel* m_single = nullptr;
    Section m_others;
    PeerStrip* m_peers = nullptr;
    Section m_definition;
    QLabel* m_meaning = nullptr;
    TermsEditor* m_terms = nullptr;
    QComboBox* m_missing = nullptr;
    QVBoxLayout* m_facts = nullptr;
    Section m_record;
    QVBoxLayout* m_changes = nullptr;
    Section m_said;
    Remarks* m_remarks = nullptr;
};

} // namespace ui
