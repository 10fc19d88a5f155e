// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc/task_light.h"

#include "app/calc/number_text.h"
#include "app/error.h"
#include "app/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace app {

namespace {

struct TaskLightText
{
    Q_DECLARE_TR_FUNCTIONS(TaskLightText)
};

constexpr std::array variables {
    LightVariable { "days", QT_TRANSLATE_NOOP("LightVariables", "days left until the due date") },
    LightVariable { "dated", QT_TRANSLATE_NOOP("LightVariables", "1 with a due date, else 0") },
    LightVariable {
        "overdue_days", QT_TRANSLATE_NOOP("LightVariables", "days past the due date, else 0") },
    LightVariable { "milestones", QT_TRANSLATE_NOOP("LightVariables", "milestones") },
    LightVariable {
        "milestones_done", QT_TRANSLATE_NOOP("LightVariables", "milestones done by the day") },
    LightVariable {
        "milestones_due", QT_TRANSLATE_NOOP("LightVariables", "milestones due before the day") },
    LightVariable { "milestone_overdue_days",
        QT_TRANSLATE_NOOP("LightVariables", "days the open milestone that waits longest is late") },
    LightVariable { "time_share",
        QT_TRANSLATE_NOOP("LightVariables", "share of the time that has passed, 0 to 1") },
    LightVariable {
        "done_share", QT_TRANSLATE_NOOP("LightVariables", "share of the milestones done, 0 to 1") },
    LightVariable { "regions_expected",
        QT_TRANSLATE_NOOP("LightVariables", "regions the linked targets are for") },
    LightVariable {
        "regions_judged", QT_TRANSLATE_NOOP("LightVariables", "regions with a figure for them") },
    LightVariable {
        "regions_meeting", QT_TRANSLATE_NOOP("LightVariables", "regions that meet them") },
    LightVariable { "reported",
        QT_TRANSLATE_NOOP("LightVariables", "1 where progress has been entered, else 0") },
    LightVariable {
        "progress", QT_TRANSLATE_NOOP("LightVariables", "progress entered, in percent") },
    LightVariable { "expected_progress",
        QT_TRANSLATE_NOOP("LightVariables", "percent of the time that has passed") },
    LightVariable { "evidence",
        QT_TRANSLATE_NOOP("LightVariables", "milestones done with a document as evidence") },
    LightVariable { "monitor",
        QT_TRANSLATE_NOOP("LightVariables", "1 where linked indicators are only watched, else 0") },
};

std::array<double, variables.size()> numbers(const TaskEvidence& e, int days)
{
    return { double(days), e.due ? 1.0 : 0.0, double(std::max(0, -days)), double(e.milestones),
        double(e.milestonesDone), double(e.milestonesDue), double(e.milestoneOverdueDays),
        e.timeShare, e.milestones > 0 ? double(e.milestonesDone) / e.milestones : 0.0,
        double(e.regionsExpected), double(e.regionsJudged), double(e.regionsMeeting),
        e.progress ? 1.0 : 0.0, e.progress.value_or(0), 100 * e.timeShare, double(e.proven),
        e.monitorOnly ? 1.0 : 0.0 };
}

Formula readFormula(const QString& text, std::vector<double>& values)
{
    Formula::fence(text);
    return { text, 0, text.size(), [&](const QString& name, qsizetype at) {
                const auto it = std::ranges::find_if(variables,
                    [&](const LightVariable& v) { return name == QLatin1StringView(v.name); });
                if (it == variables.end())
                    Formula::failAt(TaskLightText::tr("“%1” is not known here.").arg(name), at);
                return &values[std::size_t(it - variables.begin())];
            } };
}

constexpr std::array placeholders { "name", "due", "days", "overdue_days", "milestones", "done",
    "expected", "milestone", "milestone_overdue_days", "regions", "judged", "meeting", "short",
    "progress", "expected_progress", "unproven" };

std::array<QString, placeholders.size()> words(const TaskEvidence& e, int days)
{
    const auto whole = [](int value) { return QString::number(value); };
    const auto percent = [](double value) {
        return QString::fromLatin1(machineText(std::round(10 * value) / 10));
    };
    return { e.title, e.due ? e.due->toString(Qt::ISODate) : QStringLiteral("—"), whole(days),
        whole(std::max(0, -days)), whole(e.milestones), whole(e.milestonesDone),
        whole(e.milestonesDue), e.milestoneOverdue, whole(e.milestoneOverdueDays),
        whole(e.regionsExpected), whole(e.regionsJudged), whole(e.regionsMeeting),
        whole(e.regionsExpected - e.regionsMeeting), e.progress ? percent(*e.progress) : QString(),
        percent(100 * e.timeShare), whole(e.milestonesDone - e.proven) };
}

// One pass, so that a brace in a title is never read as a placeholder. Unknown ones stay as they
// are; `unknown` is the first of them.
QString filled(const QString& pattern, std::span<const QString> values, QString* unknown = nullptr)
{
    QString text;
    qsizetype from = 0;
    while (true) {
        const qsizetype open = pattern.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0)
            return text + pattern.mid(from);
        const QString word = pattern.mid(open + 1, close - open - 1);
        const auto it = std::ranges::find_if(
            placeholders, [&](const char* p) { return word == QLatin1StringView(p); });
        text += pattern.mid(from, open - from);
        if (it != placeholders.end()) {
            text += values[std::size_t(it - placeholders.begin())];
        } else {
            text += pattern.mid(open, close - open + 1);
            if (unknown && unknown->isEmpty())
                *unknown = word;
        }
        from = close + 1;
    }
}

QString sentenceOf(const db::LightRule& rule)
{
    const QString& own = chinese() ? rule.sentenceZh : rule.sentenceEn;
    return own.isEmpty() ? (chinese() ? rule.sentenceEn : rule.sentenceZh) : own;
}

QString overrideSentence(const TaskLight& l)
{
    return TaskLightText::tr("Set by hand until %1: %2. By rule it is “%3”: %4")
        .arg(l.override_->until.toString(Qt::ISODate), l.override_->reason, lightText(l.computed),
            l.sentence);
}

} // namespace

bool isRecorded(const TaskEvidence& e)
{
    return e.milestones > 0 || e.regionsJudged > 0 || e.progress;
}

bool isDone(const TaskEvidence& e)
{
    return isRecorded(e) && e.milestonesDone >= e.milestones
        && (e.regionsJudged == 0 || e.regionsMeeting >= e.regionsExpected)
        && e.progress.value_or(100) >= 100;
}

std::span<const LightVariable> lightVariables()
{
    return variables;
}

std::span<const char* const> lightPlaceholders()
{
    return placeholders;
}

LightRules::LightRules(const std::vector<db::LightRule>& rules)
    : m_values(variables.size(), 1.0)
{
    for (const db::LightRule& rule : rules) {
        if (!rule.enabled)
            continue;
        try {
            m_rules.push_back({ rule, readFormula(rule.expression, m_values) });
        } catch (const Error& error) {
            throw Error(TaskLightText::tr("The light rule %1 cannot be used. %2")
                            .arg(rule.code, error.sentence()),
                error.details());
        }
    }
}

TaskLight LightRules::judge(const TaskEvidence& evidence, const QDate& day,
    const std::optional<db::LightOverride>& override_)
{
    TaskLight result;
    result.evidence = evidence;
    if (evidence.due)
        result.days = int(day.daysTo(*evidence.due));
    std::ranges::copy(numbers(evidence, result.days), m_values.begin());
    // What cannot be worked out is not true.
    const auto first = std::ranges::find_if(m_rules, [](const Rule& r) {
        const double value = r.formula.value();
        return std::isfinite(value) && value != 0;
    });
    if (first == m_rules.end()) {
        result.sentence = TaskLightText::tr("No rule says anything about it.");
    } else {
        result.computed = Light(std::clamp(first->rule.light, 0, lightCount - 1));
        result.rule = first->rule.code;
        result.sentence = filled(sentenceOf(first->rule), words(evidence, result.days));
    }
    result.light = result.computed;
    if (override_) {
        result.override_ = override_;
        result.light = Light(std::clamp(override_->light, 0, lightCount - 1));
        result.sentence = overrideSentence(result);
    }
    return result;
}

void requireSound(const db::LightRule& rule)
{
    if (rule.code.trimmed().isEmpty())
        throw Error(TaskLightText::tr("Give the rule a code."));
    if (rule.light < 0 || rule.light >= lightCount)
        throw Error(
            TaskLightText::tr("The rule %1 names a light that is not there.").arg(rule.code));
    std::vector<double> values(variables.size(), 1.0);
    readFormula(rule.expression, values);
    const std::array<QString, placeholders.size()> nothing;
    for (const QString& sentence : { rule.sentenceZh, rule.sentenceEn }) {
        QString unknown;
        filled(sentence, nothing, &unknown);
        if (!unknown.isEmpty())
            throw Error(
                TaskLightText::tr("The sentence of the rule %1 holds {%2}, which is not known.")
                    .arg(rule.code, unknown));
    }
    if (rule.sentenceZh.trimmed().isEmpty() && rule.sentenceEn.trimmed().isEmpty())
        throw Error(TaskLightText::tr("Give the rule %1 a sentence that explains the light.")
                        .arg(rule.code));
}

QString reasonText(const TaskLight& light)
{
    return light.sentence;
}

bool meets(double value, const db::Target& target, db::Direction direction)
{
    switch (target.op) {
    case db::Qualifier::Greater: return value > target.value;
    case db::Qualifier::AtLeast: return value >= target.value;
    case db::Qualifier::Less: return value < target.value;
    case db::Qualifier::AtMost: return value <= target.value;
    case db::Qualifier::Exact:
    case db::Qualifier::About:
        return direction == db::Direction::Lower ? value <= target.value : value >= target.value;
    }
    return false;
}

bool isJudged(const db::Indicator& indicator)
{
    return indicator.direction == db::Direction::Higher
        || indicator.direction == db::Direction::Lower;
}

} // namespace app
