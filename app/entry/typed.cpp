// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entry/typed.h"

#include "app/calc/number_text.h"
#include "app/calc/periods.h"
#include "app/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace app {

namespace {

struct TypedText
{
    Q_DECLARE_TR_FUNCTIONS(TypedText)
};

constexpr std::array reasons { db::Missing::NotReported, db::Missing::NotCollected,
    db::Missing::NotApplicable, db::Missing::Suppressed, db::Missing::IncludedElsewhere,
    db::Missing::NotDue };

struct Word
{
    QStringView text;
    db::Missing missing;
};

// Both languages in either one: a paste comes from anywhere. The first of each is missingText().
constexpr Word words[] = {
    { u"not reported", db::Missing::NotReported },
    { u"未报送", db::Missing::NotReported },
    { u"未报", db::Missing::NotReported },
    { u"未上报", db::Missing::NotReported },
    { u"未填报", db::Missing::NotReported },
    { u"缺报", db::Missing::NotReported },
    { u"not collected", db::Missing::NotCollected },
    { u"未采集", db::Missing::NotCollected },
    { u"未收集", db::Missing::NotCollected },
    { u"未统计", db::Missing::NotCollected },
    { u"not applicable", db::Missing::NotApplicable },
    { u"n/a", db::Missing::NotApplicable },
    { u"不适用", db::Missing::NotApplicable },
    { u"withheld", db::Missing::Suppressed },
    { u"不予公布", db::Missing::Suppressed },
    { u"不公布", db::Missing::Suppressed },
    { u"counted in another region", db::Missing::IncludedElsewhere },
    { u"计入其他地区", db::Missing::IncludedElsewhere },
    { u"含在其他地区", db::Missing::IncludedElsewhere },
    { u"not due yet", db::Missing::NotDue },
    { u"not due", db::Missing::NotDue },
    { u"未到报送期", db::Missing::NotDue },
    { u"未到期", db::Missing::NotDue },
};

db::Missing reasonWord(const QString& text)
{
    const auto* word = std::ranges::find_if(
        words, [&](const Word& w) { return w.text.compare(text, Qt::CaseInsensitive) == 0; });
    if (word != std::end(words))
        return word->missing;
    const auto* reason = std::ranges::find_if(reasons,
        [&](db::Missing m) { return missingText(m).compare(text, Qt::CaseInsensitive) == 0; });
    return reason != reasons.end() ? *reason : db::Missing::None;
}

bool isFlag(const db::Indicator& indicator)
{
    return indicator.valueType == QStringLiteral("flag");
}

std::optional<double> flagWord(const QString& text)
{
    for (const QStringView yes : { u"是", u"yes", u"√" }) {
        if (yes.compare(text, Qt::CaseInsensitive) == 0)
            return 1;
    }
    for (const QStringView no : { u"否", u"no", u"×" }) {
        if (no.compare(text, Qt::CaseInsensitive) == 0)
            return 0;
    }
    return std::nullopt;
}

QString faultOf(NumberFault fault, const QString& text, int at)
{
    if (fault == NumberFault::NotANumber && at >= 1 && at <= text.size() && text[at - 1].isLetter()
        && text[at - 1].script() == QChar::Script_Latin)
        return TypedText::tr("Character %2 of “%1” is the letter %3.")
            .arg(text.left(40), QString::number(at), QString(text[at - 1]));
    return numberFaultText(fault, text, at);
}

// 万 belongs to what is counted or added up, not to a rate or an index.
bool takesFactor(const db::Indicator& indicator)
{
    return indicator.valueType == QStringLiteral("count")
        || indicator.valueType == QStringLiteral("amount");
}

Typed readNumber(const QString& text, const db::Indicator& indicator)
{
    Typed typed;
    const PeopleNumber number = peopleNumber(text, indicator.unit);
    const auto factor
        = std::find_if(text.begin(), text.end(), [](QChar c) { return c == u'万' || c == u'亿'; });
    if (number.ok() && number.value && factor != text.end() && !takesFactor(indicator)) {
        typed.fault = faultOf(NumberFault::FactorNotAllowed, text, int(factor - text.begin()) + 1);
    } else if (!number.ok()) {
        typed.fault = faultOf(number.fault, text, number.at);
    } else {
        typed.value = number.value;
        typed.missing = number.missing;
        typed.status = number.status;
    }
    return typed;
}

Typed readFraction(const QString& text, const db::Indicator& indicator)
{
    Typed typed;
    const qsizetype bar = text.indexOf(u'/');
    const auto term = [&](const QString& part) -> std::optional<double> {
        const PeopleNumber number = peopleNumber(part, {});
        if (number.ok() && number.value)
            return number.value;
        if (typed.fault.isEmpty())
            typed.fault = number.ok() ? faultOf(NumberFault::NotANumber, text, int(bar) + 1)
                                      : faultOf(number.fault, part, number.at);
        return std::nullopt;
    };
    const auto numerator = term(text.left(bar));
    const auto denominator = term(text.mid(bar + 1));
    if (!numerator || !denominator)
        return typed;
    typed.value = quotient(*numerator, *denominator, indicator);
    if (!typed.value) {
        typed.fault = *denominator == 0 ? TypedText::tr("“%1” divides by zero.").arg(text.left(40))
                                        : numberFaultText(NumberFault::OutOfRange, text, 1);
        return typed;
    }
    typed.numerator = numerator;
    typed.denominator = denominator;
    return typed;
}

Typed readPlainly(const QString& text, const db::Indicator& indicator)
{
    const QString plain = halfWidth(text).trimmed();
    Typed typed;
    if (plain.isEmpty())
        return typed;
    typed.missing = reasonWord(plain);
    if (typed.missing != db::Missing::None)
        return typed;
    if (isFlag(indicator)) {
        typed.value = flagWord(plain);
        if (typed.value)
            return typed;
    }
    const bool terms = !indicator.numerator.isEmpty() && !indicator.denominator.isEmpty();
    if (terms && plain.size() > 1 && plain.contains(u'/'))
        return readFraction(plain, indicator);
    return readNumber(text, indicator);
}

// Letters that look like digits, the points of a Chinese keyboard, the unit written behind.
QString mended(const QString& text, const db::Indicator& indicator)
{
    QString s = halfWidth(text);
    s.remove(u' ');
    if (!indicator.unit.isEmpty() && s.size() > indicator.unit.size() && s.endsWith(indicator.unit)
        && indicator.unit != QStringLiteral("%"))
        s.chop(indicator.unit.size());
    for (QChar& c : s) {
        if (QStringView(u"OoОо〇○Q").contains(c))
            c = u'0';
        else if (QStringView(u"lI|丨").contains(c))
            c = u'1';
    }
    return s;
}

QString pointed(QString text)
{
    for (QChar& c : text) {
        if (QStringView(u",、。．·;:").contains(c))
            c = u'.';
    }
    while (text.contains(QStringLiteral("..")))
        text.replace(QStringLiteral(".."), QStringLiteral("."));
    return text;
}

QString suggestionFor(const QString& text, const db::Indicator& indicator)
{
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
        return {};
    const QString likely = mended(text, indicator);
    for (const QString& candidate : { likely, pointed(likely) }) {
        if (candidate != text && readPlainly(candidate, indicator).value)
            return candidate;
    }
    return {};
}

} // namespace

std::optional<double> quotient(double numerator, double denominator, const db::Indicator& indicator)
{
    if (denominator == 0)
        return std::nullopt;
    const double hundred = indicator.unit == QStringLiteral("%") ? 100 : 1;
    // Fifteen digits are what the journal gives back to the last one.
    const double value = QByteArray::number(numerator / denominator * hundred, 'g', 15).toDouble();
    return std::abs(value) <= 1e300 ? std::optional(value) : std::nullopt;
}

Typed readTyped(const QString& text, const db::Indicator& indicator)
{
    Typed typed = readPlainly(text, indicator);
    if (!typed.fault.isEmpty())
        typed.suggestion = suggestionFor(text, indicator);
    return typed;
}

QString typedText(std::optional<double> value, db::Missing missing, const db::Indicator& indicator)
{
    if (!value)
        return missing == db::Missing::None ? QString() : missingText(missing);
    if (isFlag(indicator) && (*value == 0 || *value == 1))
        return *value == 0 ? TypedText::tr("no") : TypedText::tr("yes");
    const double size = std::abs(*value);
    if (size != 0 && (size < 1e-6 || size >= 1e15))
        return QString::fromUtf8(machineText(*value));
    return QString::number(*value, 'f', QLocale::FloatingPointShortest);
}

} // namespace app
