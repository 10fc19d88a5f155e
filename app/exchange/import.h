// SPDX-License-Identifier: GPL-3.0-or-later
// Reading observation files: what is in them, what is wrong with them, what they would change.
// Nothing here writes; app/edits applies an accepted plan as one undoable act.
#pragma once

#include "app/exchange/finding.h"
#include "app/exchange/lists.h"
#include "db/store.h"

#include <QStringList>

namespace app {

enum class FileFormat : quint8 { Unknown, Canonical, StatisticsBureau, List };

// How a row of the plan meets what the store holds for its cell.
enum class RowEffect : quint8 {
    New, // the cell was empty, or had only a reason for its absence
    Same, // nothing would change
    Detail, // same number from the same source, other status or note
    Claim, // kept beside the accepted value: a second source in the same file, or one that agrees
    Conflict // another number than the accepted one: the user decides
};

struct PlannedRow
{
    db::Observation observation; // indicator id 0 - n stands for newIndicators[n - 1]; source unset
    int source = -1; // into ImportPlan::sources
    int row = 0; // line in the file
    RowEffect effect = RowEffect::New;
    std::optional<double> accepted; // what the store holds, for Conflict
};

struct ImportPlan
{
    QString file; // the path as given
    QByteArray sha256;
    FileFormat format = FileFormat::Unknown;
    QString encoding; // as recognised
    bool readable = true; // false: not a file we can read at all
    std::vector<db::Indicator> newIndicators;
    std::vector<db::Source> sources;
    std::vector<PlannedRow> rows;
    std::vector<Finding> findings;
    bool demonstration = false; // its sources are demonstration data
    ListPlan list; // when the file is a list

    int count(RowEffect effect) const;
    bool changesTargets() const; // those there are, not new ones: a reason is asked for
    bool acceptable() const { return readable && !hasErrors(findings); }
};

// Reads one observation file against the store. Never throws for what a file contains.
ImportPlan planImport(const db::Store& store, const QString& path);
// The same for bytes already in memory (resources, standard input); `name` is for the findings.
ImportPlan planImport(const db::Store& store, const QString& name, const QByteArray& bytes);

} // namespace app
