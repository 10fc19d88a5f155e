// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/milestone_dialog.h"

#include "app/format.h"

#include <QPushButton>
#include <QSignalBlocker>

namespace ui {

namespace {

void fillDocuments(
    SearchBox* box, const db::Store& store, const std::optional<db::DocumentId>& chosen)
{
    const QSignalBlocker quiet(box);
    for (const db::Document& document : store.documents().all()) {
        QStringList words { document.number, app::title(document), document.code };
        words.removeAll(QString());
        box->addRow(words.join(QStringLiteral("  ")), qint64(document.id));
    }
    box->choose(chosen ? std::optional(qint64(*chosen)) : std::nullopt);
}

std::optional<db::DocumentId> documentIn(const SearchBox* box)
{
    const auto id = box->chosen();
    return id ? std::optional(db::DocumentId { *id }) : std::nullopt;
}

QString taskTitle(const db::Store& store, db::TaskId id)
{
    for (const db::Task& task : store.tasks().all()) {
        if (task.id == id)
            return app::title(task);
    }
    return {};
}

} // namespace

MilestoneDialog::MilestoneDialog(db::Store& store, const db::Milestone& milestone, QWidget* parent)
    : EditDialog(store, QStringLiteral("milestone"),
        milestone.number == 0 ? tr("New milestone") : tr("Milestone %1").arg(milestone.number),
        taskTitle(store, milestone.task), tr("Save the milestone"), parent)
    , m_draft(milestone)
{
    m_titleZh = addLine("titleZh", tr("Chinese title"), milestone.titleZh);
    m_titleEn = addLine("titleEn", tr("English title"), milestone.titleEn);
    m_due = addDay("due", tr("Due on"), milestone.dueOn);
    m_baseline = addDay("baseline", tr("First promised for"), milestone.baselineOn);
    m_baseline->setPlaceholderText(tr("as due"));
    m_baseline->setToolTip(tr("Kept by itself when the due date moves for the first time"));
    m_done = addDay("done", tr("Done on"), milestone.doneOn);
    m_done->setPlaceholderText(tr("open"));
    m_evidence = addSearch("evidence", tr("Document as evidence"));
    fillDocuments(m_evidence, store, milestone.evidence);
    if (milestone.number != 0) {
        QPushButton* remove = addButton("remove", tr("Remove"));
        connect(remove, &QPushButton::clicked, this, [this] {
            writeInstead(
                [this] { app::removeMilestone(this->store(), m_draft.task, m_draft.number); });
        });
    }
    ready();
    (app::chinese() ? m_titleZh : m_titleEn)->setFocus();
}

db::Milestone MilestoneDialog::edited() const
{
    db::Milestone milestone = m_draft;
    milestone.titleZh = m_titleZh->text().trimmed();
    milestone.titleEn = m_titleEn->text().trimmed();
    milestone.dueOn = m_due->day().value_or(QDate());
    milestone.baselineOn = m_baseline->day();
    milestone.doneOn = m_done->day();
    milestone.evidence = documentIn(m_evidence);
    return milestone;
}

QString MilestoneDialog::objection() const
{
    return app::objection(store(), edited());
}

void MilestoneDialog::write()
{
    app::setMilestone(store(), edited());
}

MilestoneDoneDialog::MilestoneDoneDialog(
    db::Store& store, const db::Milestone& milestone, QWidget* parent)
    : EditDialog(store, QStringLiteral("done"), tr("Mark as done"), app::title(milestone),
        tr("Mark as done"), parent)
    , m_milestone(milestone)
{
    m_day = addDay("day", tr("Done on"), store.asOf());
    m_evidence = addSearch("evidence", tr("Document as evidence"));
    fillDocuments(m_evidence, store, milestone.evidence);
    ready();
    m_day->setFocus();
    m_day->selectAll();
}

QString MilestoneDoneDialog::objection() const
{
    if (!m_day->day())
        return tr("Say on which day it was done.");
    db::Milestone milestone = m_milestone;
    milestone.doneOn = m_day->day();
    milestone.evidence = documentIn(m_evidence);
    return app::objection(store(), milestone);
}

void MilestoneDoneDialog::write()
{
    app::markMilestoneDone(
        store(), m_milestone.task, m_milestone.number, m_day->day(), documentIn(m_evidence));
}

} // namespace ui
