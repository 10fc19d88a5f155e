// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, periods, names and closed sets to words. The one place where wording of values happens;
// the language is that of the installed translation.
#pragma once

#include "app/light.h"
#include "db/cube.h"
#include "db/types.h"

namespace app {

bool chinese(); // true while the Chinese translation is installed

// Names in the language shown, falling back to the other one when a source gives only that.
QString name(const db::Region& region);
QString shortName(const db::Region& region);
QString name(const db::Indicator& indicator);
QString title(const db::Document& document);
QString title(const db::Task& task);
QString title(const db::Measure& measure);
QString title(const db::Milestone& milestone);
QString name(const db::Department& department);
QString name(const db::Project& project);
QString name(const db::Form& form);
QString name(const db::RolloutState& state);
QString themeName(const QString& theme);
QString unitText(const QString& unit); // 张 → beds in English

// Fixed decimals, U+2212 for minus, no thousands separator below 10,000.
QString number(double value, int decimals);
QString signedNumber(double value, int decimals); // +1.09, −0.33, 0.00
// For a few characters of room: 1.25万 and 3.1亿, in English 12.5k and 3.1M; below 10,000 as
// number().
QString shortNumber(double value, int decimals);
// The figure with its qualifier: "> 300", "about 95"; "—" when there is none.
QString cellText(const db::CubeCell& cell, int decimals);
QString qualifierText(db::Qualifier qualifier);
QString missingText(db::Missing missing);
QString statusText(db::ValueStatus status);
QString basisText(db::Basis basis);
QString directionText(db::Direction direction);
QString lightText(Light light);
QString completenessText(const QString& completeness);
QString documentKindText(const QString& kind);
QString projectKindText(const QString& kind);
QString measureClassText(const QString& listClass);

QString periodText(db::Period period, db::Basis basis = db::Basis::Discrete); // 2022年四季度
QString periodShort(db::Period period); // 2022, 22Q4, 22.07

} // namespace app
