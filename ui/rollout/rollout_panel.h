// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the matrix: everything about the cell the cursor is in — state record, evidence files,
// distribution over the regions, adoption steps, legal basis.
#pragma once

#include "app/attachments.h"
#include "app/rollout/cell_summary.h"
#include "ui/session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class AdoptionSteps;
class StateBar;
class OthersNote;
class StateHead;

class RolloutPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RolloutPanel(Session& session, QWidget* parent = nullptr);

    using QWidget::show;
    // Both are read within the call only.
    void show(const app::RolloutBook& book, const app::RolloutMatrix& matrix,
        const app::RolloutCellId& cell);
    void clear();

Q_SIGNALS:
    void changeWanted(); // the button that changes the state
    void actionWanted();
    void edited();
    void documentWanted(const QString& code);

private:
    struct Section
    {
        QWidget* widget = nullptr;
        QLabel* title = nullptr;
        QLabel* note = nullptr;
        QVBoxLayout* column = nullptr;
    };
    // What is shown, read once a call.
    struct Shown
    {
        const app::RolloutBook& book;
        const db::Measure& measure;
        const db::Region& region;
        const app::CellSummary& summary;
        const std::vector<db::RolloutEntry>& entries; // by day
        const std::vector<db::Document>& documents;
        QDate day;
        const db::RolloutState* state(const QString& code) const;
        const db::Document* document(db::DocumentId id) const;
        const db::RolloutEntry* inForce() const;
    };
    void build();
    void buildHead();
    void buildPictures();
    Section addSection(const QString& title, const char* name);

    void showHead(const Shown& shown);
    void showRecord(const Shown& shown);
    void addStep(const Shown& shown, const db::RolloutEntry& entry);
    void showEvidence(const Shown& shown);
    void showSpread(const Shown& shown);
    void showBelow(const Shown& shown);
    void showBasis(const Shown& shown);
    void addDocument(QVBoxLayout* into, const db::Document& document);
    void openFile(db::AttachmentId attachment);
    QString stepSentence(const Shown& shown) const;

    Session& m_session;
    std::vector<app::AttachmentCopy> m_copies; // they last as long as the panel

    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_sections = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_title = nullptr;
    QVBoxLayout* m_list = nullptr; // the document the measure comes from
    StateHead* m_head = nullptr;
    OthersNote* m_others = nullptr;
    QLabel* m_rests = nullptr; // what the state rests on
    QPushButton* m_change = nullptr;
    QPushButton* m_action = nullptr;
    Section m_record;
    QVBoxLayout* m_steps = nullptr;
    Section m_evidence;
    QVBoxLayout* m_files = nullptr;
    Section m_spread;
    StateBar* m_bar = nullptr;
    QLabel* m_barWords = nullptr;
    Section m_adopted;
    AdoptionSteps* m_curve = nullptr;
    QLabel* m_curveWords = nullptr;
    Section m_below;
    StateBar* m_belowBar = nullptr;
    QLabel* m_belowWords = nullptr;
    Section m_basis;
    QVBoxLayout* m_facts = nullptr;
};

} // namespace ui
