// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of the doctor's list, each a sentence a finding. Used by app/doctor only.
#pragma once

#include "db/store.h"

#include <QStringList>

namespace app::health {

QStringList file(const db::Store& store, const QDate& today);
QStringList schema(const db::Store& store, const QDate& today);
QStringList references(const db::Store& store, const QDate& today);
QStringList history(const db::Store& store, const QDate& today);
QStringList duplicateCodes(const db::Store& store, const QDate& today);
QStringList classLimits(const db::Store& store, const QDate& today);
QStringList regionRings(const db::Store& store, const QDate& today);
QStringList taskRings(const db::Store& store, const QDate& today);
QStringList attachments(const db::Store& store, const QDate& today);
QStringList emptyForms(const db::Store& store, const QDate& today);
QStringList emptyRounds(const db::Store& store, const QDate& today);
QStringList strayEntries(const db::Store& store, const QDate& today);
QStringList targetsWithoutPath(const db::Store& store, const QDate& today);
QStringList targetsPast(const db::Store& store, const QDate& today);
QStringList tasksWithoutLead(const db::Store& store, const QDate& today);
QStringList indicatorsUndefined(const db::Store& store, const QDate& today);
QStringList documentsWithoutNumber(const db::Store& store, const QDate& today);
QStringList sourcesUncited(const db::Store& store, const QDate& today);
QStringList keystrokesLeft(const db::Store& store, const QDate& today);

} // namespace app::health
