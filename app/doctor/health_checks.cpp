// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/health_checks.h"

#include "app/format.h"
#include "db/health.h"
#include "db/seal.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>

#include <algorithm>
#include <functional>
#include <set>

namespace app::health {

namespace {

struct Doctor
{
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

// Codes that a person, or a system that ignores capitals, would take for one another.
template <typename Rows> void addDuplicates(QStringList& found, const Rows& rows)
{
    QHash<QString, QString> seen;
    for (const auto& row : rows) {
        const QString plain = row.code.toCaseFolded();
        if (const auto it = seen.constFind(plain); it != seen.cend())
            found << Doctor::tr("The codes %1 and %2 differ in capitals alone.").arg(*it, row.code);
        else
            seen.insert(plain, row.code);
    }
}

// Rows that lead back to themselves over their parents. Each ring is told once.
template <typename Row> QStringList rings(const std::vector<Row>& rows)
{
    QHash<qint64, const Row*> byId;
    for (const Row& row : rows)
        byId.insert(qint64(row.id), &row);
    const auto above
        = [&](const Row* row) { return row->parent ? byId.value(qint64(*row->parent)) : nullptr; };
    QStringList found;
    std::set<const Row*> settled;
    for (const Row& row : rows) {
        QStringList way;
        std::set<const Row*> passed;
        const Row* at = &row;
        while (at && !settled.contains(at) && passed.insert(at).second) {
            way << at->code;
            at = above(at);
        }
        if (at && passed.contains(at))
            found << Doctor::tr("%1 belongs to itself: %2.")
                         .arg(at->code,
                             (way.mid(way.indexOf(at->code)) << at->code)
                                 .join(QStringLiteral(" → ")));
        settled.insert(passed.begin(), passed.end());
    }
    return found;
}

QString targetText(const db::Store& store, const db::Target& target)
{
    const db::Indicator* indicator = store.catalog().indicator(target.indicator);
    const db::Region* region = target.region ? store.catalog().region(*target.region) : nullptr;
    return QStringLiteral("%1 %2%3").arg(
        indicator ? indicator->code : QString::number(qint64(target.indicator)),
        target.period.code(), region ? u' ' + region->code : QString());
}

// Whether there is a value in a period that fits, for the target's region or any.
bool hasValue(
    const db::Store& store, const db::Target& target, const std::function<bool(db::Period)>& fits)
{
    const db::Cube& cube = store.cube();
    for (const db::Basis basis : cube.bases(target.indicator)) {
        const db::Cube::Slab* slab = cube.slab(target.indicator, basis);
        for (std::size_t p = 0; p < slab->periods.size(); ++p) {
            if (!fits(slab->periods[p]))
                continue;
            if (target.region ? cube.at(*slab, int(p), *target.region).hasValue()
                              : cube.hasValues(*slab, int(p)))
                return true;
        }
    }
    return false;
}

} // namespace

QStringList file(const db::Store& store, const QDate&)
{
    return db::fileProblems(store.database());
}

QStringList schema(const db::Store& store, const QDate&)
{
    QStringList found;
    for (const QString& name : db::schemaDifferences(store.database()))
        found << Doctor::tr("“%1” is not as the program made it.").arg(name);
    return found;
}

QStringList references(const db::Store& store, const QDate&)
{
    QStringList found;
    for (const db::DanglingReference& row : db::danglingReferences(store.database()))
        found << Doctor::tr(
            "%n row(s) of “%1” name a row of “%2” that is not there.", nullptr, int(row.rows))
                     .arg(row.table, row.refersTo);
    return found;
}

QStringList history(const db::Store& store, const QDate&)
{
    if (db::verifySeals(store.database()).intact())
        return {};
    return { Doctor::tr("The history was altered; “audit verify” tells where.") };
}

QStringList duplicateCodes(const db::Store& store, const QDate&)
{
    QStringList found;
    addDuplicates(found, store.catalog().indicators());
    addDuplicates(found, store.documents().all());
    addDuplicates(found, store.tasks().all());
    addDuplicates(found, store.measures().all());
    addDuplicates(found, store.projects().all());
    addDuplicates(found, store.forms().all());
    addDuplicates(found, store.rules().all());
    return found;
}

QStringList classLimits(const db::Store& store, const QDate&)
{
    QStringList found;
    for (const db::Indicator& indicator : store.catalog().indicators()) {
        const auto& limits = indicator.classLimits;
        if (std::ranges::adjacent_find(limits, std::greater_equal {}) != limits.end())
            found << Doctor::tr("The class limits of %1 do not ascend.").arg(indicator.code);
    }
    return found;
}

QStringList regionRings(const db::Store& store, const QDate&)
{
    return rings(store.catalog().regions());
}

QStringList taskRings(const db::Store& store, const QDate&)
{
    return rings(store.tasks().all());
}

QStringList attachments(const db::Store& store, const QDate&)
{
    QStringList found;
    for (const db::Attachment& attachment : store.attachments().all()) {
        const QByteArray content = store.attachments().content(attachment.sha256);
        if (content.isEmpty())
            found << Doctor::tr("The attached file %1 is gone.").arg(attachment.name);
        else if (QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()
            != attachment.sha256.toLatin1())
            found << Doctor::tr("The attached file %1 was altered.").arg(attachment.name);
    }
    return found;
}

QStringList emptyForms(const db::Store& store, const QDate&)
{
    QStringList found;
    for (const db::Form& form : store.forms().all()) {
        if (store.forms().items(form.id).empty())
            found << Doctor::tr("The form %1 has no items.").arg(form.code);
    }
    return found;
}

QStringList emptyRounds(const db::Store& store, const QDate&)
{
    std::set<db::RoundId> asked;
    for (const db::Submission& submission : store.rounds().submissions())
        asked.insert(submission.round);
    QStringList found;
    for (const db::Round& round : store.rounds().all()) {
        const auto form = store.forms().find(round.form);
        if (!asked.contains(round.id))
            found << Doctor::tr("The round %1 of the form %2 is asked of no region.")
                         .arg(round.period.code(), form ? form->code : QString());
    }
    return found;
}

QStringList strayEntries(const db::Store& store, const QDate&)
{
    std::set<db::CellKey> owed;
    for (const db::Round& round : store.rounds().all()) {
        const auto submissions = store.rounds().submissions(round.id);
        for (const db::FormItem& item : store.forms().items(round.form)) {
            for (const db::Submission& submission : submissions)
                owed.insert({ item.indicator, item.basis, round.period, submission.region });
        }
    }
    QStringList found;
    for (const db::Entry& entry : store.entries().all()) {
        if (owed.contains(entry.key))
            continue;
        const db::Indicator* indicator = store.catalog().indicator(entry.key.indicator);
        const db::Region* region = store.catalog().region(entry.key.region);
        found << Doctor::tr("The value entered for %1, %2, %3 belongs to no round.")
                     .arg(indicator ? indicator->code : QString(), entry.key.period.code(),
                         region ? shortName(*region) : QString());
    }
    return found;
}

QStringList targetsWithoutPath(const db::Store& store, const QDate&)
{
    QStringList found;
    for (const db::Target& target : store.targets().all()) {
        if (target.period.endDate() >= store.asOf()
            && !hasValue(store, target, [&](db::Period p) { return p < target.period; }))
            found << Doctor::tr("Target %1: no earlier value, so no path to it can be drawn.")
                         .arg(targetText(store, target));
    }
    return found;
}

QStringList targetsPast(const db::Store& store, const QDate&)
{
    const QDate day = store.asOf();
    QStringList found;
    for (const db::Target& target : store.targets().all()) {
        if (target.period.endDate() < day && !hasValue(store, target, [&](db::Period p) {
                return p.endYear() == target.period.endYear()
                    && p.endMonth() == target.period.endMonth();
            }))
            found << Doctor::tr("Target %1: its day is past and there is no value to judge it by.")
                         .arg(targetText(store, target));
    }
    return found;
}

QStringList tasksWithoutLead(const db::Store& store, const QDate&)
{
    QStringList found;
    for (const db::Task& task : store.tasks().all()) {
        if (task.kind != QStringLiteral("section") && task.leadDepartment.isEmpty())
            found << Doctor::tr("Task %1 names no lead department.").arg(task.code);
    }
    return found;
}

QStringList indicatorsUndefined(const db::Store& store, const QDate&)
{
    QStringList found;
    for (const db::Indicator& indicator : store.catalog().indicators()) {
        if (indicator.unit.isEmpty())
            found << Doctor::tr("Indicator %1 has no unit.").arg(indicator.code);
        if (indicator.definition.isEmpty())
            found << Doctor::tr("Indicator %1 has no definition.").arg(indicator.code);
    }
    return found;
}

QStringList documentsWithoutNumber(const db::Store& store, const QDate&)
{
    QStringList found;
    for (const db::Document& document : store.documents().all()) {
        if (document.number.isEmpty())
            found << Doctor::tr("Document %1 has no number.").arg(document.code);
    }
    return found;
}

QStringList sourcesUncited(const db::Store& store, const QDate&)
{
    QStringList found;
    for (const db::Source& source : store.sources().uncited())
        found << Doctor::tr("Nothing cites the source “%1”.").arg(source.title);
    return found;
}

QStringList keystrokesLeft(const db::Store& store, const QDate& today)
{
    QStringList found;
    for (const db::Keystroke& left : store.entries().everybodysKeystrokes()) {
        const QDate day = QDate::fromString(left.at.left(10), Qt::ISODate);
        if (day.daysTo(today) > 30)
            found << Doctor::tr("“%1”, typed by %2 on %3, was never confirmed.")
                         .arg(left.text, left.actor, left.at.left(10));
    }
    return found;
}

} // namespace app::health
