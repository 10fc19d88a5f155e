// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/doctor.h"

#include "app/doctor/health_checks.h"

#include <QCoreApplication>

namespace app {

std::span<const HealthCheck> healthChecks()
{
    static const HealthCheck all[] = {
        { "file", true, QT_TRANSLATE_NOOP("Doctor", "The file is sound"), health::file },
        { "schema", true,
            QT_TRANSLATE_NOOP("Doctor", "Tables and triggers are as the program made them"),
            health::schema },
        { "references", true, QT_TRANSLATE_NOOP("Doctor", "Every row that is referred to is there"),
            health::references },
        { "history", true, QT_TRANSLATE_NOOP("Doctor", "The history is as it was written"),
            health::history },
        { "codes", true, QT_TRANSLATE_NOOP("Doctor", "No two codes differ in capitals alone"),
            health::duplicateCodes },
        { "class-limits", true,
            QT_TRANSLATE_NOOP("Doctor", "Class limits of maps ascend without overlap"),
            health::classLimits },
        { "region-rings", true, QT_TRANSLATE_NOOP("Doctor", "No region belongs to itself"),
            health::regionRings },
        { "task-rings", true, QT_TRANSLATE_NOOP("Doctor", "No task belongs to itself"),
            health::taskRings },
        { "attachments", true,
            QT_TRANSLATE_NOOP("Doctor", "Every attached file is there as it was"),
            health::attachments },
        { "empty-forms", true, QT_TRANSLATE_NOOP("Doctor", "Every form asks for something"),
            health::emptyForms },
        { "empty-rounds", true, QT_TRANSLATE_NOOP("Doctor", "Every round is asked of somebody"),
            health::emptyRounds },
        { "stray-entries", true,
            QT_TRANSLATE_NOOP("Doctor", "Every entered value belongs to a round"),
            health::strayEntries },
        { "target-path", false,
            QT_TRANSLATE_NOOP("Doctor", "Every target ahead has a value to set out from"),
            health::targetsWithoutPath },
        { "target-past", false,
            QT_TRANSLATE_NOOP("Doctor", "Every target that is past has a value to judge it by"),
            health::targetsPast },
        { "task-lead", false, QT_TRANSLATE_NOOP("Doctor", "Every task has a lead department"),
            health::tasksWithoutLead },
        { "indicator-words", false,
            QT_TRANSLATE_NOOP("Doctor", "Every indicator has a unit and a definition"),
            health::indicatorsUndefined },
        { "document-number", false, QT_TRANSLATE_NOOP("Doctor", "Every document has its number"),
            health::documentsWithoutNumber },
        { "unused-sources", false, QT_TRANSLATE_NOOP("Doctor", "Every source is cited"),
            health::sourcesUncited },
        { "old-keystrokes", false,
            QT_TRANSLATE_NOOP("Doctor", "No cell was left open for more than 30 days"),
            health::keystrokesLeft },
    };
    return all;
}

std::vector<HealthFindings> examine(const db::Store& store, const QDate& today)
{
    std::vector<HealthFindings> found;
    for (const HealthCheck& check : healthChecks()) {
        QStringList sentences = check.find(store, today);
        if (sentences.isEmpty())
            continue;
        found.push_back({ &check, std::move(sentences) });
        if (check.find == health::file)
            break;
    }
    return found;
}

QString helpText(const HealthCheck& check)
{
    return QCoreApplication::translate("Doctor", check.help);
}

} // namespace app
