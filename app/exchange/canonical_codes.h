// SPDX-License-Identifier: GPL-3.0-or-later
// The letters and tags by which the long table writes the closed sets of an observation.
#pragma once

#include "db/types.h"

#include <string_view>

namespace app {

struct StatusCode
{
    db::ValueStatus status = db::ValueStatus::Reported;
    db::Missing missing = db::Missing::None;
};

std::optional<StatusCode> statusFromLetter(std::string_view letter);
char statusLetter(const db::Observation& observation);

std::optional<db::Confidentiality> confidentialityFromLetter(std::string_view letter);
char confidentialityLetter(db::Confidentiality confidentiality);

std::optional<db::Basis> basisFromCode(std::string_view code);
const char* basisCode(db::Basis basis);

std::optional<db::Qualifier> qualifierFromSign(QStringView sign);
QString qualifierSign(db::Qualifier qualifier);

struct TaggedComment
{
    db::Qualifier qualifier = db::Qualifier::Exact;
    bool notDue = false;
    QString text; // without the tags
    QString unknownTag; // a tag of ours with a value that is none of ours
};

TaggedComment commentWithoutTags(const QString& comment);
QString commentWithTags(const db::Observation& observation);

} // namespace app
