// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a list file by column names, and what reading it needs: what is known already, what
// earlier rows of the same file brought, where to report. Used by the list readers only.
#pragma once

#include "app/exchange/finding_list.h"
#include "app/exchange/lists.h"

#include <QHash>
#include <QSet>

namespace app {

// A form whose rows are being read: one row an item, so it is planned when the file has ended.
struct FormInFile
{
    int line = 0; // of its first row
    db::Form form;
    QString source;
    std::vector<db::FormItem> items;
    bool good = true; // none of its rows has a problem
};

// The ids are settled when the writes run: a row may refer to one that the same file brings.
struct ListContext
{
    const db::Store& store;
    QString file;
    QStringList header;
    ListPlan plan;
    FindingList findings;
    QSet<QString> codes; // in this file
    QHash<QString, std::pair<QString, int>> parents; // of regions or tasks, and the line
    std::vector<db::Document> documents;
    std::vector<db::Task> tasks;
    std::vector<db::Measure> measures;
    std::vector<db::Project> projects;
    std::vector<db::Target> targets;
    QHash<qint64, bool> targetsStated; // by earlier rows: true when one changes it
    std::vector<db::RolloutEntry> rollout;
    std::vector<db::RolloutState> states; // as the file leaves them
    std::vector<db::Milestone> milestones;
    std::vector<db::Source> sources;
    std::vector<db::Department> departments;
    std::vector<db::TaskProgress> progress;
    std::vector<db::LightOverride> overrides;
    std::vector<db::LightRule> lightRules;
    std::vector<db::Action> actions;
    std::vector<FormInFile> forms;
    std::vector<db::CheckRule> rules;

    QString sourceTitle(db::SourceId id) const;
};

class ListRow
{
public:
    ListRow(ListContext& context, const CsvTable& table, int row)
        : m_context(context)
        , m_table(table)
        , m_row(row)
    {
    }

    QString text(const char* column) const; // trimmed; empty without such a column
    bool has(const char* column) const; // the file has this column
    QString required(const char* column);
    std::optional<int> integer(const char* column);
    std::optional<double> real(const char* column);
    std::optional<double> optionalReal(const char* column); // none when empty
    bool flag(const char* column);
    QString oneOf(const char* column, const QStringList& allowed);
    std::optional<QDate> date(const char* column);
    QDate day(const char* column); // a date that must be given
    std::optional<db::Period> period(const char* column);
    std::optional<db::RegionId> region(const char* column, bool needed);
    std::optional<db::IndicatorId> indicator(const char* column, bool needed);
    QString source(); // the citation; required of every row
    // The row's own code, once in the file.
    QString code(const char* column);
    // The same for a key of several columns; `column` is the one to look at.
    void once(const char* column, const QString& key);

    void problem(const char* code, const char* column, const QString& found,
        const QString& expected, const QString& message);
    bool good() const { return m_good; }
    int line() const { return m_table.line(m_row); }

private:
    ListContext& m_context;
    const CsvTable& m_table;
    int m_row;
    bool m_good = true;
};

// Counts the row and, unless it is already so, plans the write.
template <typename Value, typename Write>
void planWrite(ListContext& context, const Value* existing, bool same, Write write)
{
    if (existing && same) {
        ++context.plan.unchanged;
        return;
    }
    ++(existing ? context.plan.changed : context.plan.added);
    context.plan.writes.push_back(std::move(write));
}

void readRegion(ListContext& context, ListRow& row);
void readIndicator(ListContext& context, ListRow& row);
void readDocument(ListContext& context, ListRow& row);
void readTask(ListContext& context, ListRow& row);
void readMeasure(ListContext& context, ListRow& row);
void readTarget(ListContext& context, ListRow& row);
void readProject(ListContext& context, ListRow& row);
void readRolloutState(ListContext& context, ListRow& row);
void finishRolloutStates(ListContext& context); // the ladder as a whole
void readRollout(ListContext& context, ListRow& row);
void readMilestone(ListContext& context, ListRow& row);
void readProgress(ListContext& context, ListRow& row);
void readOverride(ListContext& context, ListRow& row);
void readLightRule(ListContext& context, ListRow& row);
void readAction(ListContext& context, ListRow& row);
void readDepartment(ListContext& context, ListRow& row);
void readFormItem(ListContext& context, ListRow& row);
void planForms(ListContext& context); // after the last row
void readCheckRule(ListContext& context, ListRow& row);

} // namespace app
