// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/others/conflict_words.h"

#include "app/others/row_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace app {

namespace {

struct ConflictText
{
    Q_DECLARE_TR_FUNCTIONS(ConflictText)
};

std::optional<CellId> cellOf(const db::ConflictRow& row)
{
    const QJsonObject key = QJsonDocument::fromJson(row.key.toUtf8()).object();
    CellId id;
    id.key.region = db::RegionId { key[QLatin1String("region_id")].toInteger() };
    if (row.table == QLatin1String("rollout")) {
        id.measure = db::MeasureId { key[QLatin1String("measure_id")].toInteger() };
        return id;
    }
    const auto period = db::Period::fromId(key[QLatin1String("period_id")].toInteger());
    const bool isCell
        = row.table == QLatin1String("entry") || row.table == QLatin1String("observation");
    if (!isCell || !period)
        return std::nullopt;
    id.key.indicator = db::IndicatorId { key[QLatin1String("indicator_id")].toInteger() };
    id.key.basis = db::Basis(key[QLatin1String("basis")].toInt());
    id.key.period = *period;
    return id;
}

std::optional<db::RegionId> regionOf(const db::ConflictRow& row)
{
    const QJsonValue id = QJsonDocument::fromJson(row.key.toUtf8())[QLatin1String("region_id")];
    return id.isDouble() ? std::optional(db::RegionId { id.toInteger() }) : std::nullopt;
}

// Both rows, each column once, where they are not the same.
std::vector<ConflictWords::Field> differences(const db::Store& store, const db::ConflictRow& row)
{
    const auto theirs = rowFields(store, row.table, row.theirs);
    const auto ours = rowFields(store, row.table, row.ours);
    const auto textOf = [](const std::vector<FieldWords>& fields, const QString& column) {
        const auto found = std::ranges::find(fields, column, &FieldWords::column);
        return found == fields.end() ? QString() : found->text;
    };
    std::vector<ConflictWords::Field> fields;
    for (const FieldWords& field : theirs.empty() ? ours : theirs) {
        const QString mine = textOf(ours, field.column);
        const QString other = textOf(theirs, field.column);
        if (mine != other)
            fields.push_back({ field.label, other, mine });
    }
    return fields;
}

} // namespace

std::vector<ConflictWords> conflictWords(const db::Store& store, const db::Conflict& conflict)
{
    std::vector<ConflictWords> all;
    for (const db::ConflictRow& row : conflict.rows()) {
        ConflictWords words;
        words.subject
            = rowSubject(store, row.table, row.key, row.theirs.isEmpty() ? row.ours : row.theirs);
        words.actor = row.actor;
        words.at = row.at;
        words.theirs = rowPhrase(store, row.table, row.theirs, row.ours);
        words.ours = rowPhrase(store, row.table, row.ours, row.theirs);
        words.fields = differences(store, row);
        words.cell = cellOf(row);
        words.region = regionOf(row);
        const auto same = std::ranges::find_if(all,
            [&](const ConflictWords& known) { return known.cell && known.cell == words.cell; });
        if (same == all.end())
            all.push_back(std::move(words));
        else if (!row.theirs.isEmpty()) // what is left of it, not what it was moved from
            *same = std::move(words);
    }
    return all;
}

QString conflictSentence(const std::vector<ConflictWords>& all, const QDateTime& now)
{
    if (all.empty())
        return {};
    const auto last = std::ranges::max_element(all, {}, &ConflictWords::at);
    const QString clock = clockText(last->at, now);
    const bool one = std::ranges::all_of(
        all, [&](const ConflictWords& words) { return words.actor == last->actor; });
    if (all.size() == 1)
        return ConflictText::tr("%1 changed this at %2, after you last saw it. Nothing was "
                                "overwritten.")
            .arg(last->actor, clock);
    if (one)
        return ConflictText::tr("%1 changed %n of these until %2, after you last saw them. Nothing "
                                "was overwritten.",
            nullptr, int(all.size()))
            .arg(last->actor, clock);
    return ConflictText::tr("Several people changed %n of these until %1, after you last saw them. "
                            "Nothing was overwritten.",
        nullptr, int(all.size()))
        .arg(clock);
}

QString conflictTable(const std::vector<ConflictWords>& all)
{
    QStringList lines { QStringList {
        ConflictText::tr("What"), ConflictText::tr("Theirs"), ConflictText::tr("Yours") }
                            .join(u'\t') };
    for (const ConflictWords& words : all)
        lines.append(QStringList { words.subject, words.theirs, words.ours }.join(u'\t'));
    return lines.join(u'\n');
}

} // namespace app
