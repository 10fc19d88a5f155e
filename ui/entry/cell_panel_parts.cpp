// SPDX-License-Identifier: GPL-3.0-or-later
// How the panel beside the grid is built; what it shows is in cell_panel.cpp.
#include "ui/entry/cell_panel.h"

#include "app/format.h"
#include "ui/entry/cell_pictures.h"
#include "ui/entry/explanation_field.h"
#include "ui/entry/finding_band.h"
#include "ui/entry/remarks.h"
#include "ui/entry/terms_editor.h"
#include "ui/look.h"
#include "ui/others/others_note.h"
#include "ui/pages/pane.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace ui {

namespace {

constexpr int edge = 20;

// Turning the wheel over it scrolls the panel instead of changing the value.
class CalmComboBox : public QComboBox
{
protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

QLabel* wrapping(const QColor& colour, const char* name)
{
    QLabel* label = plainLabel({}, smallPx, false, colour);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel* indented(QLabel* label)
{
    label->setContentsMargins(edge, 0, edge, 4);
    return label;
}

} // namespace

CellPanel::CellPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("cellPanel"));
    setAccessibleName(tr("About the cell"));
    setMinimumWidth(300);
    setMaximumWidth(384);
    build();
    connectParts();
    setFocusProxy(m_history);
    clear();
}

void CellPanel::build()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    QPalette ground = palette();
    ground.setColor(QPalette::Window, activeTheme().sunken);
    setPalette(ground);
    setAutoFillBackground(true);
    m_empty = plainLabel(
        tr("Choose a cell to see what it is about"), smallPx, false, activeTheme().text2);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(edge, edge, edge, edge);
    outer->addWidget(m_empty, 1);
    m_scroll = paneScroll(&m_sections, true);
    outer->addWidget(m_scroll, 1);
    buildHead();
    buildPictures();
    buildDefinition();
    m_record = addSection(tr("Change record"), "cell.record");
    m_changes = new QVBoxLayout;
    m_changes->setContentsMargins(edge, 0, edge, 10);
    m_changes->setSpacing(4);
    m_record.column->addLayout(m_changes);
    buildRemarks();
    m_sections->addStretch(1);
}

void CellPanel::buildHead()
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(edge, 12, edge, 10);
    column->setSpacing(2);
    m_title = wrapping(activeTheme().text2, "cell.title");
    m_name = wrapping(activeTheme().text, "cell.name");
    m_name->setFont(ui::font(subheadPx, true));
    m_lock = wrapping(activeTheme().text2, "cell.lock");
    column->addWidget(m_title);
    column->addWidget(m_name);
    column->addWidget(m_lock);
    m_byOthers = new OthersNote(0);
    column->addWidget(m_byOthers);
    m_sections->addWidget(head);
    m_fault = new Band(BandTone::Danger);
    m_fault->setObjectName(QStringLiteral("cell.fault"));
    m_sections->addWidget(m_fault);
    m_bands = new QVBoxLayout;
    m_bands->setSpacing(1);
    m_sections->addLayout(m_bands);
    m_explanation = new ExplanationField;
    m_sections->addWidget(m_explanation);
}

CellPanel::Section CellPanel::addSection(const QString& title, const char* name)
{
    Section section;
    section.widget = new QWidget;
    section.widget->setObjectName(QLatin1String(name));
    section.column = new QVBoxLayout(section.widget);
    section.column->setContentsMargins(0, 0, 0, 0);
    section.column->setSpacing(0);
    section.column->addWidget(hairline());
    auto* head = new QHBoxLayout;
    head->setContentsMargins(edge, 10, edge, 4);
    head->setSpacing(10);
    section.title = plainLabel(title, smallPx, true, activeTheme().text);
    section.note = wrapping(activeTheme().text2, "");
    section.note->setAlignment(Qt::AlignRight | Qt::AlignTop);
    head->addWidget(section.title, 0, Qt::AlignTop);
    head->addWidget(section.note, 1);
    section.column->addLayout(head);
    m_sections->addWidget(section.widget);
    return section;
}

void CellPanel::buildPictures()
{
    m_past = addSection(tr("Last %1 periods").arg(app::historyLength), "cell.past");
    m_past.note->setObjectName(QStringLiteral("cell.unit"));
    auto* framed = new QHBoxLayout;
    framed->setContentsMargins(14, 0, 14, 2);
    m_history = new HistoryLine;
    framed->addWidget(m_history);
    m_past.column->addLayout(framed);
    m_lastYear = indented(wrapping(activeTheme().text2, "cell.lastYear"));
    m_single = indented(wrapping(activeTheme().text2, "cell.single"));
    m_past.column->addWidget(m_lastYear);
    m_past.column->addWidget(m_single);
    m_past.column->addSpacing(6);

    m_others = addSection(tr("Other regions"), "cell.others");
    m_others.note->setObjectName(QStringLiteral("cell.median"));
    auto* strip = new QHBoxLayout;
    strip->setContentsMargins(14, 0, 14, 6);
    m_peers = new PeerStrip;
    strip->addWidget(m_peers);
    m_others.column->addLayout(strip);
}

void CellPanel::buildDefinition()
{
    m_definition = addSection(tr("Definition"), "cell.definition");
    m_meaning = indented(wrapping(activeTheme().text2, "cell.meaning"));
    m_definition.column->addWidget(m_meaning);
    m_terms = new TermsEditor;
    m_definition.column->addWidget(m_terms);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(edge, 4, edge, 4);
    row->setSpacing(8);
    auto* label = plainLabel(tr("No value, because"), smallPx, false, activeTheme().text2);
    label->setWordWrap(true);
    m_missing = new CalmComboBox;
    m_missing->setObjectName(QStringLiteral("cell.missing"));
    m_missing->setAccessibleName(label->text());
    m_missing->setFont(ui::font(smallPx));
    m_missing->setMinimumContentsLength(8);
    m_missing->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_missing->addItem(QStringLiteral("—"), int(db::Missing::None));
    for (const db::Missing reason :
        { db::Missing::NotReported, db::Missing::NotCollected, db::Missing::NotApplicable,
            db::Missing::Suppressed, db::Missing::IncludedElsewhere, db::Missing::NotDue })
        m_missing->addItem(app::missingText(reason), int(reason));
    row->addWidget(label, 1);
    row->addWidget(m_missing, 1);
    m_definition.column->addLayout(row);
    m_facts = new QVBoxLayout;
    m_facts->setContentsMargins(edge, 2, edge, 10);
    m_facts->setSpacing(4);
    m_definition.column->addLayout(m_facts);
}

void CellPanel::buildRemarks()
{
    m_said = addSection(tr("Remarks"), "cell.remarks");
    m_remarks = new Remarks;
    m_said.column->addWidget(m_remarks);
}

} // namespace ui
