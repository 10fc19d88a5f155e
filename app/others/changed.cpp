// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/others/changed.h"

#include "app/format.h"
#include "app/others/row_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace app {

namespace {

struct ChangedText
{
    Q_DECLARE_TR_FUNCTIONS(ChangedText)
};

QJsonObject object(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

// What comes with an act and is nobody's news by itself.
bool goesAlong(const QString& table)
{
    static const QStringList tables { QStringLiteral("source"), QStringLiteral("period"),
        QStringLiteral("attachment"), QStringLiteral("setting"), QStringLiteral("return_reason") };
    return tables.contains(table);
}

std::optional<db::CellKey> cellIn(const QJsonObject& row)
{
    const auto period = db::Period::fromId(row[QLatin1String("period_id")].toInteger());
    if (!period)
        return std::nullopt;
    return db::CellKey { db::IndicatorId { row[QLatin1String("indicator_id")].toInteger() },
        db::Basis(row[QLatin1String("basis")].toInt()), *period,
        db::RegionId { row[QLatin1String("region_id")].toInteger() } };
}

void setSubject(ChangedThing& thing, const db::Store& store, const db::OthersChange& change)
{
    const QJsonObject key = object(change.rowKey);
    if (change.action == QLatin1String("import")) {
        thing.kind = ThingKind::Import;
        thing.id = key[QLatin1String("indicator_id")].toInteger();
    } else if (change.cell) {
        thing.kind
            = change.table == QLatin1String("dismissal") ? ThingKind::Remark : ThingKind::Value;
        thing.cell = change.cell;
    } else if (change.table == QLatin1String("comment") || change.table == QLatin1String("claim")) {
        thing.kind
            = change.table == QLatin1String("comment") ? ThingKind::Remark : ThingKind::Value;
        const auto rows = store.journal().ofRow(change.table, change.rowKey);
        if (!rows.empty())
            thing.cell = cellIn(
                object(rows.back().newRow.isEmpty() ? rows.back().oldRow : rows.back().newRow));
        if (!thing.cell)
            thing.kind = ThingKind::List;
    } else if (change.table == QLatin1String("rollout")) {
        thing.kind = ThingKind::Rollout;
        thing.rollout
            = RolloutCellId { db::MeasureId { key[QLatin1String("measure_id")].toInteger() },
                  db::RegionId { key[QLatin1String("region_id")].toInteger() } };
    } else if (change.table == QLatin1String("submission")) {
        thing.kind = ThingKind::Return;
        thing.id = key[QLatin1String("round_id")].toInteger();
        thing.region = db::RegionId { key[QLatin1String("region_id")].toInteger() };
    } else if (change.table == QLatin1String("task") || key.contains(QLatin1String("task_id"))) {
        thing.kind = ThingKind::Task;
        thing.id = key[change.table == QLatin1String("task") ? QLatin1String("id")
                                                             : QLatin1String("task_id")]
                       .toInteger();
    } else if (change.table == QLatin1String("action")) {
        thing.kind = ThingKind::Action;
        thing.code = key[QLatin1String("code")].toString();
    } else if (change.table == QLatin1String("project")) {
        thing.kind = ThingKind::Project;
        thing.id = key[QLatin1String("id")].toInteger();
    }
}

QString counted(ThingKind kind, int count)
{
    switch (kind) {
    case ThingKind::Value: return ChangedText::tr("%n value(s)", nullptr, count);
    case ThingKind::Remark: return ChangedText::tr("%n remark(s)", nullptr, count);
    case ThingKind::Rollout: return ChangedText::tr("%n roll-out state(s)", nullptr, count);
    case ThingKind::Return: return ChangedText::tr("%n return(s)", nullptr, count);
    case ThingKind::Task: return ChangedText::tr("%n task(s)", nullptr, count);
    case ThingKind::Action: return ChangedText::tr("%n action(s)", nullptr, count);
    case ThingKind::Project: return ChangedText::tr("%n project(s)", nullptr, count);
    case ThingKind::Import: return ChangedText::tr("values of %n indicator(s)", nullptr, count);
    case ThingKind::List: break;
    }
    return ChangedText::tr("%n entry(s) of lists", nullptr, count);
}

// "a", "a and b", "a, b and c".
QString listed(const QStringList& parts)
{
    const QString comma = chinese() ? QStringLiteral("、") : QStringLiteral(", ");
    if (parts.size() < 2)
        return parts.join(comma);
    return ChangedText::tr("%1 and %2", "the last of a list")
        .arg(parts.mid(0, parts.size() - 1).join(comma), parts.back());
}

// The state that was in force before the step of that day.
QString stateBefore(const db::Store& store, const ChangedThing& thing)
{
    const QString day = object(thing.rowKey)[QLatin1String("from_on")].toString();
    QString code;
    for (const db::RolloutEntry& entry : store.measures().rollout()) {
        if (entry.measure == thing.rollout->measure && entry.region == thing.rollout->region
            && entry.from.toString(Qt::ISODate) < day)
            code = entry.state;
    }
    for (const db::RolloutState& state : store.measures().states()) {
        if (state.code == code)
            return name(state);
    }
    return {};
}

} // namespace

bool ChangedThing::sameAs(const ChangedThing& other) const
{
    if (kind != other.kind)
        return false;
    if (kind == ThingKind::List)
        return table == other.table && rowKey == other.rowKey;
    return cell == other.cell && rollout == other.rollout && id == other.id
        && region == other.region && code == other.code;
}

std::vector<ChangedThing> changedThings(
    const db::Store& store, const std::vector<db::OthersChange>& changes)
{
    std::vector<ChangedThing> things;
    for (const db::OthersChange& change : changes) {
        if (goesAlong(change.table))
            continue;
        ChangedThing thing;
        thing.actor = change.actor;
        thing.at = thing.since = change.at;
        thing.table = change.table;
        thing.rowKey = change.rowKey;
        setSubject(thing, store, change);
        const auto known = std::ranges::find_if(
            things, [&](const ChangedThing& other) { return other.sameAs(thing); });
        if (known != things.end()) {
            thing.since = known->since;
            // A working value that was accepted: the accepted one tells more than its going.
            if (change.action == QLatin1String("delete") && known->at == change.at)
                thing.table = known->table;
            things.erase(known);
        }
        things.push_back(std::move(thing));
    }
    // The first value typed makes a return a draft: the value is the news.
    std::erase_if(things, [&](const ChangedThing& thing) {
        return thing.kind == ThingKind::Return
            && std::ranges::any_of(things, [&](const ChangedThing& other) {
                   return other.kind == ThingKind::Value && other.cell
                       && other.cell->region == thing.region;
               });
    });
    return things;
}

QString changedSentence(const std::vector<ChangedThing>& things)
{
    if (things.empty())
        return {};
    QStringList people;
    std::array<int, int(ThingKind::List) + 1> counts {};
    for (const ChangedThing& thing : things) {
        if (!people.contains(thing.actor))
            people.append(thing.actor);
        ++counts[std::size_t(thing.kind)];
    }
    QStringList parts;
    for (std::size_t kind = 0; kind < counts.size(); ++kind) {
        if (counts[kind] > 0)
            parts.append(counted(ThingKind(kind), counts[kind]));
    }
    constexpr qsizetype named = 2;
    const QString who = people.size() <= named
        ? listed(people)
        : ChangedText::tr("%n people", nullptr, int(people.size()));
    return ChangedText::tr("%1 changed %2", "people, what").arg(who, listed(parts));
}

QString changedLine(const db::Store& store, const ChangedThing& thing, const QDateTime& now)
{
    const QString head
        = ChangedText::tr("%1 changed this at %2").arg(thing.actor, clockText(thing.at, now));
    const std::vector<db::JournalEntry> rows = store.journal().ofRow(thing.table, thing.rowKey);
    const auto first = std::ranges::find_if(
        rows, [&](const db::JournalEntry& row) { return row.at >= thing.since; });
    if (first == rows.end())
        return head;
    const QString before = first->oldRow;
    const QString after = rows.back().newRow;
    QString from = before.isEmpty() ? QString() : rowPhrase(store, thing.table, before, after);
    if (thing.kind == ThingKind::Rollout && before.isEmpty())
        from = stateBefore(store, thing);
    const QString to = rowPhrase(store, thing.table, after, before);
    const QString colon = chinese() ? QStringLiteral("：") : QStringLiteral(": ");
    return head + colon + (from.isEmpty() ? to : from + QStringLiteral(" → ") + to);
}

} // namespace app
