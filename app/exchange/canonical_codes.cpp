// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/canonical_codes.h"

#include <iterator>

namespace app {

namespace {

using db::Missing;
using db::Qualifier;
using db::ValueStatus;

// In the order of the enums.
constexpr std::string_view statusLetters = "APEIUFBDVNW";
constexpr ValueStatus statuses[] = { ValueStatus::Reported, ValueStatus::Preliminary,
    ValueStatus::Estimate, ValueStatus::Derived, ValueStatus::Conflicting, ValueStatus::Forecast,
    ValueStatus::Break, ValueStatus::DefinitionDiffers, ValueStatus::Unvalidated,
    ValueStatus::NotSignificant, ValueStatus::IncludesOther };
constexpr std::string_view missingLetters = "OLMQK";
constexpr Missing reasons[] = { Missing::NotReported, Missing::NotCollected, Missing::NotApplicable,
    Missing::Suppressed, Missing::IncludedElsewhere };
constexpr std::string_view confidentialityLetters = "FNCDS";

const QString qualifierTag = QStringLiteral("[qualifier=");
const QString missingTag = QStringLiteral("[missing=");
const QString notDueTag = QStringLiteral("[missing=not-due]");
const QString endOfTags = QStringLiteral("[]"); // before a comment that itself looks like a tag

bool looksTagged(const QString& text)
{
    return text.startsWith(qualifierTag) || text.startsWith(missingTag)
        || text.startsWith(endOfTags);
}

} // namespace

std::optional<StatusCode> statusFromLetter(std::string_view letter)
{
    if (letter.size() != 1)
        return std::nullopt;
    if (const auto at = statusLetters.find(letter); at != std::string_view::npos)
        return StatusCode { statuses[at], Missing::None };
    if (const auto at = missingLetters.find(letter); at != std::string_view::npos)
        return StatusCode { ValueStatus::Reported, reasons[at] };
    return std::nullopt;
}

char statusLetter(const db::Observation& observation)
{
    if (!observation.value) {
        for (size_t i = 0; i < std::size(reasons); ++i) {
            if (reasons[i] == observation.missing)
                return missingLetters[i];
        }
        return 'O'; // not due has no letter: it is a tag
    }
    for (size_t i = 0; i < std::size(statuses); ++i) {
        if (statuses[i] == observation.status)
            return statusLetters[i];
    }
    return 'A';
}

std::optional<db::Confidentiality> confidentialityFromLetter(std::string_view letter)
{
    const auto at
        = letter.size() == 1 ? confidentialityLetters.find(letter) : std::string_view::npos;
    return at != std::string_view::npos ? std::optional(db::Confidentiality(at)) : std::nullopt;
}

char confidentialityLetter(db::Confidentiality confidentiality)
{
    return confidentialityLetters[size_t(confidentiality)];
}

std::optional<db::Basis> basisFromCode(std::string_view code)
{
    if (code == "discrete")
        return db::Basis::Discrete;
    if (code == "ytd")
        return db::Basis::YearToDate;
    return code == "point" ? std::optional(db::Basis::PointInTime) : std::nullopt;
}

const char* basisCode(db::Basis basis)
{
    switch (basis) {
    case db::Basis::Discrete: return "discrete";
    case db::Basis::YearToDate: return "ytd";
    case db::Basis::PointInTime: return "point";
    }
    return "";
}

std::optional<Qualifier> qualifierFromSign(QStringView sign)
{
    for (const auto q : { Qualifier::Greater, Qualifier::AtLeast, Qualifier::Less,
             Qualifier::AtMost, Qualifier::About }) {
        if (qualifierSign(q) == sign)
            return q;
    }
    return std::nullopt;
}

QString qualifierSign(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Exact: return {};
    case Qualifier::Greater: return QStringLiteral(">");
    case Qualifier::AtLeast: return QStringLiteral(">=");
    case Qualifier::Less: return QStringLiteral("<");
    case Qualifier::AtMost: return QStringLiteral("<=");
    case Qualifier::About: return QStringLiteral("about");
    }
    return {};
}

TaggedComment commentWithoutTags(const QString& comment)
{
    TaggedComment result;
    QStringView rest = comment;
    for (;;) {
        const auto close = rest.indexOf(u']');
        if (rest.startsWith(qualifierTag) && close > 0) {
            const auto sign = rest.sliced(qualifierTag.size(), close - qualifierTag.size());
            const auto qualifier = qualifierFromSign(sign);
            if (!qualifier)
                result.unknownTag = rest.first(close + 1).toString();
            result.qualifier = qualifier.value_or(Qualifier::Exact);
        } else if (rest.startsWith(missingTag) && close > 0) {
            result.notDue = rest.startsWith(notDueTag);
            if (!result.notDue)
                result.unknownTag = rest.first(close + 1).toString();
        } else {
            break;
        }
        rest = rest.sliced(close + 1);
        if (rest.startsWith(u' '))
            rest = rest.sliced(1);
    }
    if (rest.startsWith(endOfTags))
        rest = rest.sliced(endOfTags.size());
    result.text = rest.toString();
    return result;
}

QString commentWithTags(const db::Observation& observation)
{
    QString tags;
    if (observation.qualifier != Qualifier::Exact)
        tags += qualifierTag + qualifierSign(observation.qualifier) + u']';
    if (!observation.value && observation.missing == Missing::NotDue)
        tags += notDueTag;
    if (looksTagged(observation.note))
        return tags + endOfTags + observation.note;
    if (tags.isEmpty() || observation.note.isEmpty())
        return tags + observation.note;
    return tags + u' ' + observation.note;
}

} // namespace app
