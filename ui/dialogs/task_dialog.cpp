// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/task_dialog.h"

#include "app/format.h"

#include <QHash>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace ui {

namespace {

constexpr const char* kinds[]
    = { "task", "task_unnumbered", "measure_item", "requirement", "section" };
constexpr const char* origins[] = { "", "national", "provincial", "prescribed", "self_selected",
    "prescribed_or_self_selected_unknown" };

QString listName(const std::vector<db::Document>& documents, db::DocumentId id)
{
    const auto found = std::ranges::find(documents, id, &db::Document::id);
    return found == documents.end() ? QString()
        : found->number.isEmpty()   ? app::title(*found)
                                    : found->number;
}

// Tasks of the other lists, each told apart by its code.
void fillOthers(SearchBox* box, const db::Store& store, const std::vector<db::Task>& tasks,
    const db::Task& task, std::optional<db::TaskId> chosen)
{
    const QSignalBlocker quiet(box);
    const std::vector<db::Document> documents = store.documents().all();
    for (const db::Task& other : tasks) {
        if (other.document != task.document && other.kind != QStringLiteral("section"))
            box->addRow(
                QStringLiteral("%1  %2  %3")
                    .arg(other.code, app::title(other), listName(documents, other.document)),
                qint64(other.id));
    }
    box->choose(chosen ? std::optional(qint64(*chosen)) : std::nullopt);
}

std::optional<db::TaskId> taskIn(const SearchBox* box)
{
    const auto id = box->chosen();
    return id ? std::optional(db::TaskId { *id }) : std::nullopt;
}

} // namespace

QString taskKindText(const QString& kind)
{
    static const QHash<QString, QString> words {
        { QStringLiteral("task"), TaskDialog::tr("task") },
        { QStringLiteral("task_unnumbered"), TaskDialog::tr("task without a number") },
        { QStringLiteral("measure_item"), TaskDialog::tr("item of a task") },
        { QStringLiteral("requirement"), TaskDialog::tr("requirement") },
        { QStringLiteral("section"), TaskDialog::tr("section") },
    };
    return words.value(kind, kind);
}

QString taskOriginText(const QString& origin)
{
    if (origin.isEmpty())
        return TaskDialog::tr("not stated");
    if (origin == QStringLiteral("national"))
        return TaskDialog::tr("national");
    if (origin == QStringLiteral("provincial"))
        return TaskDialog::tr("provincial");
    if (origin == QStringLiteral("prescribed"))
        return TaskDialog::tr("prescribed");
    if (origin == QStringLiteral("self_selected"))
        return TaskDialog::tr("self-selected");
    return TaskDialog::tr("prescribed or self-selected, unknown which");
}

TaskDialog::TaskDialog(db::Store& store, const db::Task& draft, QWidget* parent)
    : EditDialog(store, QStringLiteral("task"),
        draft.id == db::TaskId {} ? tr("New task") : tr("Task %1").arg(draft.code),
        listName(store.documents().all(), draft.document), tr("Save the task"), parent)
    , m_draft(draft)
{
    setMinimumWidth(760);
    const std::vector<db::Task> tasks = store.tasks().all();
    addPlace(tasks);
    addWords();
    addLinks(tasks);
    ready();
    (app::chinese() ? m_titleZh : m_titleEn)->setFocus();
}

void TaskDialog::addPlace(const std::vector<db::Task>& tasks)
{
    sideBySide(2);
    m_code = addLine("code", tr("Code"), m_draft.code);
    m_code->setReadOnly(m_draft.id != db::TaskId {}); // by code a task is known
    m_number = addLine(
        "number", tr("Number"), m_draft.number ? QString::number(*m_draft.number) : QString());
    sideBySide(2);
    m_under = addSearch("under", tr("Stands under"));
    const QSignalBlocker quiet(m_under);
    for (const db::Task& other : tasks) {
        if (other.document == m_draft.document && other.id != m_draft.id)
            m_under->addRow(
                QStringLiteral("%1  %2").arg(other.code, app::title(other)), qint64(other.id));
    }
    m_under->choose(m_draft.parent ? std::optional(qint64(*m_draft.parent)) : std::nullopt);
    m_kind = addCombo("kind", tr("Kind"));
    for (const char* kind : kinds)
        m_kind->addItem(taskKindText(QString::fromLatin1(kind)), QString::fromLatin1(kind));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(m_draft.kind)));
}

void TaskDialog::addWords()
{
    m_titleZh = addLine("titleZh", tr("Chinese title"), m_draft.titleZh);
    m_titleEn = addLine("titleEn", tr("English title"), m_draft.titleEn);
    m_lead = addLine("lead", tr("Lead department"), m_draft.leadDepartment);
    m_joint = addLine("joint", tr("Joint departments"), m_draft.jointDepartments);
    proposeDepartments(m_lead);
    proposeDepartments(m_joint);
    sideBySide(2);
    m_due = addDay("due", tr("Due on"));
    m_due->setText(m_draft.dueOn);
    m_origin = addCombo("origin", tr("Origin"));
    for (const char* origin : origins)
        m_origin->addItem(taskOriginText(QString::fromLatin1(origin)), QString::fromLatin1(origin));
    // A word of the source that is none of ours stays as it is.
    if (m_origin->findData(m_draft.origin) < 0)
        m_origin->addItem(m_draft.origin, m_draft.origin);
    m_origin->setCurrentIndex(m_origin->findData(m_draft.origin));
    m_deliverable = addLine("deliverable", tr("Deliverable"), m_draft.deliverable);
    m_target = addText("target", tr("Target in words"), m_draft.targetText);
}

void TaskDialog::addLinks(const std::vector<db::Task>& tasks)
{
    m_implements = addSearch("implements", tr("Implements"));
    fillOthers(m_implements, store(), tasks, m_draft, m_draft.implements);
    m_follows = addSearch("follows", tr("Follows"));
    fillOthers(m_follows, store(), tasks, m_draft, m_draft.follows);
    m_note = addText("note", tr("Note"), m_draft.note);
    m_source = addSearch("source", tr("Source"));
    m_source->lineEdit()->setPlaceholderText(tr("that of the document"));
    const QSignalBlocker quiet(m_source);
    for (const db::Source& source : store().sources().all())
        m_source->addRow(source.title, qint64(source.id));
    if (m_draft.source != db::SourceId {})
        m_source->choose(qint64(m_draft.source));
}

db::Task TaskDialog::edited() const
{
    db::Task task = m_draft;
    task.code = m_code->text().trimmed();
    bool isNumber = false;
    const int number = m_number->text().trimmed().toInt(&isNumber);
    task.number = isNumber ? std::optional(number) : std::nullopt;
    task.parent = taskIn(m_under);
    task.kind = m_kind->currentData().toString();
    task.titleZh = m_titleZh->text().trimmed();
    task.titleEn = m_titleEn->text().trimmed();
    task.leadDepartment = m_lead->text().trimmed();
    task.jointDepartments = m_joint->text().trimmed();
    task.dueOn = m_due->day() ? m_due->day()->toString(Qt::ISODate) : QString();
    task.origin = m_origin->currentData().toString();
    task.deliverable = m_deliverable->text().trimmed();
    task.targetText = m_target->toPlainText().trimmed();
    task.implements = taskIn(m_implements);
    task.follows = taskIn(m_follows);
    task.note = m_note->toPlainText().trimmed();
    task.source = db::SourceId { m_source->chosen().value_or(0) };
    return task;
}

QString TaskDialog::objection() const
{
    const QString number = m_number->text().trimmed();
    bool isNumber = false;
    if (number.toInt(&isNumber); !number.isEmpty() && !isNumber)
        return tr("The number is not a whole number.");
    const db::Task task = edited();
    // Saving goes by code: a new task must not become a change of another one.
    if (m_draft.id == db::TaskId {}) {
        const std::vector<db::Task> tasks = store().tasks().all();
        if (std::ranges::find(tasks, task.code, &db::Task::code) != tasks.end())
            return tr("There is a task with the code %1 already.").arg(task.code);
    }
    return app::objection(store(), task);
}

void TaskDialog::write()
{
    m_saved = app::saveTask(store(), edited());
}

LinkDialog::LinkDialog(db::Store& store, const db::Task& task, QWidget* parent)
    : EditDialog(store, QStringLiteral("link"), tr("Link with other lists"),
        task.code + QStringLiteral("  ") + app::title(task), tr("Save the links"), parent)
    , m_task(task)
{
    const std::vector<db::Task> tasks = store.tasks().all();
    m_implements = addSearch("implements", tr("Implements"));
    fillOthers(m_implements, store, tasks, task, task.implements);
    m_follows = addSearch("follows", tr("Follows"));
    fillOthers(m_follows, store, tasks, task, task.follows);
    setMinimumWidth(640);
    ready();
}

db::Task LinkDialog::edited() const
{
    db::Task task = m_task;
    task.implements = taskIn(m_implements);
    task.follows = taskIn(m_follows);
    return task;
}

QString LinkDialog::objection() const
{
    return app::objection(store(), edited());
}

void LinkDialog::write()
{
    app::linkTasks(store(), m_task.id, taskIn(m_implements), taskIn(m_follows));
}

} // namespace ui
