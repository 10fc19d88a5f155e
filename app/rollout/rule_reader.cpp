// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rollout/rule_reader.h"

#include "app/format.h"
#include "app/rollout/adoption.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace app {

namespace {

struct AdoptionText
{
    Q_DECLARE_TR_FUNCTIONS(AdoptionText)
};

// In the order in which the judge gives them.
constexpr RuleFigure regionFigures[] = {
    { "recorded", QT_TRANSLATE_NOOP("Adoption", "measures with a record that apply") },
    { "untouched", QT_TRANSLATE_NOOP("Adoption", "of these at the foot of the ladder") },
    { "stalled", QT_TRANSLATE_NOOP("Adoption", "of these named by a rule for stalled cells") },
    { "first", QT_TRANSLATE_NOOP("Adoption", "measures it was the first to roll out") },
    { "applicable", QT_TRANSLATE_NOOP("Adoption", "measures that apply") },
    { "coverage", QT_TRANSLATE_NOOP("Adoption", "share of applicable measures rolled out, %") },
    { "median_coverage", QT_TRANSLATE_NOOP("Adoption", "median of that over the regions") },
    { "progress",
        QT_TRANSLATE_NOOP("Adoption", "mean way up the ladder of the recorded measures, %") },
    { "median_progress", QT_TRANSLATE_NOOP("Adoption", "median of that over the regions") },
    { "days", QT_TRANSLATE_NOOP("Adoption", "days since the last step up on any measure") },
    { "regions", QT_TRANSLATE_NOOP("Adoption", "regions compared") },
};
constexpr RuleFigure cellFigures[] = {
    { "days", QT_TRANSLATE_NOOP("Adoption", "days in this state") },
    { "rank", QT_TRANSLATE_NOOP("Adoption", "place on the ladder, 0 its foot") },
    { "top", QT_TRANSLATE_NOOP("Adoption", "place from which a measure counts as rolled out") },
    { "full", QT_TRANSLATE_NOOP("Adoption", "1 when it counts as rolled out, else 0") },
    { "evidence",
        QT_TRANSLATE_NOOP("Adoption", "1 when a document, file or reason is given, else 0") },
};

const QRegularExpression& braces()
{
    static const QRegularExpression expression(QStringLiteral("\\{([^{}]*)\\}"));
    return expression;
}

} // namespace

std::span<const RuleFigure> ruleFigures(QStringView kind)
{
    if (kind == u"lags" || kind == u"stands_out")
        return regionFigures;
    if (kind == u"stalled")
        return cellFigures;
    return {};
}

RuleReader::RuleReader(const db::RolloutRule& rule)
    : m_rule(rule)
{
    for (const RuleFigure& figure : ruleFigures(rule.kind))
        m_names.push_back(QString::fromLatin1(figure.name));
    if (m_names.empty())
        throw Error(AdoptionText::tr("“%1” is no kind of rule.").arg(rule.kind));
    m_values.assign(m_names.size(), 1);
    Formula::fence(rule.expression);
    m_formula.emplace(rule.expression, 0, rule.expression.size(),
        [this](const QString& name, qsizetype at) { return place(name, at); });
    checkSentence(rule.sentenceZh);
    checkSentence(rule.sentenceEn);
}

double* RuleReader::place(const QString& name, qsizetype at)
{
    const auto it = std::ranges::find(m_names, name);
    if (it == m_names.end())
        Formula::failAt(
            AdoptionText::tr("there is no figure “%1”; the figures are %2.")
                .arg(name, QStringList(m_names.begin(), m_names.end()).join(QStringLiteral(", "))),
            at);
    return &m_values[std::size_t(it - m_names.begin())];
}

void RuleReader::checkSentence(const QString& sentence) const
{
    QStringList known(m_names.begin(), m_names.end());
    known << QStringLiteral("region");
    if (m_rule.kind == QStringLiteral("stalled"))
        known << QStringLiteral("measure") << QStringLiteral("state");
    for (auto it = braces().globalMatch(sentence); it.hasNext();) {
        const QString name = it.next().captured(1);
        if (!known.contains(name))
            throw Error(AdoptionText::tr("The sentence names {%1}, which is no figure; use %2.")
                            .arg(name, known.join(QStringLiteral(", "))));
    }
}

bool RuleReader::holds(std::initializer_list<double> figures)
{
    std::ranges::copy(figures, m_values.begin());
    const double value = m_formula->value();
    return std::isfinite(value) && value != 0;
}

QString RuleReader::sentence(std::initializer_list<std::pair<QString, QString>> words) const
{
    const bool zh = m_rule.sentenceEn.isEmpty() || (chinese() && !m_rule.sentenceZh.isEmpty());
    QString text = zh ? m_rule.sentenceZh : m_rule.sentenceEn;
    for (std::size_t i = 0; i < m_names.size(); ++i)
        text.replace(QStringLiteral("{%1}").arg(m_names[i]), number(m_values[i], 0));
    for (const auto& [name, word] : words)
        text.replace(QStringLiteral("{%1}").arg(name), word);
    return text;
}

} // namespace app
