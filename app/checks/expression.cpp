// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/expression.h"

#include "app/error.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace app {

namespace {

struct ExpressionText
{
    Q_DECLARE_TR_FUNCTIONS(ExpressionText)
};

// Where, outside brackets, one of these begins; -1 when nowhere.
qsizetype find(const QString& text, qsizetype from, qsizetype to, const QString& token)
{
    int depth = 0;
    for (qsizetype i = from; i < to; ++i) {
        depth += text[i] == u'(' ? 1 : text[i] == u')' ? -1 : 0;
        if (depth == 0 && QStringView(text).mid(i, to - i).startsWith(token))
            return i;
    }
    return -1;
}

} // namespace

Expression::Expression(const QString& text, const db::Catalog& catalog)
{
    Formula::fence(text);
    // With an alternative in it, a comparison that fails is no failure of the whole.
    const bool alternatives = find(text, 0, text.size(), QStringLiteral("||")) >= 0
        || find(text, 0, text.size(), QStringLiteral("?")) >= 0;
    qsizetype from = 0;
    for (qsizetype to = 0; to < text.size(); from = to + 2) {
        to = alternatives ? -1 : find(text, from, text.size(), QStringLiteral("&&"));
        if (to < 0)
            to = text.size();
        if (alternatives) {
            m_parts.push_back({ text.trimmed(), Sign::None, compile(text, from, to, catalog), {} });
        } else {
            read(text, from, to, catalog);
        }
    }
    if (m_operands.empty())
        throw Error(ExpressionText::tr("The expression names no indicator."));
}

Expression::~Expression() = default;

void Expression::read(const QString& text, qsizetype from, qsizetype to, const db::Catalog& catalog)
{
    // Two-character signs first: "<" begins "<=".
    static const std::pair<const char*, Sign> signs[]
        = { { "<=", Sign::LessEqual }, { ">=", Sign::GreaterEqual }, { "==", Sign::Equal },
              { "!=", Sign::NotEqual }, { "<", Sign::Less }, { ">", Sign::Greater } };
    const QString side = text.mid(from, to - from).trimmed();
    for (const auto& [sign, meaning] : signs) {
        const QString token = QString::fromLatin1(sign);
        const qsizetype at = find(text, from, to, token);
        if (at < 0)
            continue;
        const qsizetype right = at + token.size();
        for (const auto& [other, unused] : signs) {
            const QString again = QString::fromLatin1(other);
            for (const qsizetype second :
                { find(text, from, at, again), find(text, right, to, again) }) {
                if (second >= 0)
                    Formula::failAt(
                        ExpressionText::tr("compare two sides at a time and join them with &&."),
                        second);
            }
        }
        Formula left = compile(text, from, at, catalog); // names in the order of the text
        m_parts.push_back({ side, meaning, std::move(left), compile(text, right, to, catalog) });
        return;
    }
    m_parts.push_back({ side, Sign::None, compile(text, from, to, catalog), {} });
}

Formula Expression::compile(
    const QString& text, qsizetype from, qsizetype to, const db::Catalog& catalog)
{
    return { text, from, to,
        [&](const QString& name, qsizetype at) { return place(name, at, catalog); } };
}

double* Expression::place(const QString& name, qsizetype at, const db::Catalog& catalog)
{
    Operand operand;
    const db::Indicator* indicator = catalog.indicatorByCode(name);
    static const std::pair<const char*, At> prefixes[]
        = { { "prev_", At::Previous }, { "lastyear_", At::LastYear }, { "nation_", At::Nation } };
    for (const auto& [prefix, meaning] : prefixes) {
        const QString word = QString::fromLatin1(prefix);
        if (!indicator && name.startsWith(word)) {
            indicator = catalog.indicatorByCode(name.mid(word.size()));
            operand.at = meaning;
        }
    }
    if (!indicator)
        Formula::failAt(
            ExpressionText::tr("there is no indicator with the code “%1”.").arg(name), at);
    operand.indicator = indicator->id;
    const auto known = std::ranges::find(m_operands, operand);
    if (known != m_operands.end())
        return m_values[std::size_t(known - m_operands.begin())].get();
    m_operands.push_back(operand);
    m_values.push_back(std::make_unique<double>(1));
    return m_values.back().get();
}

std::optional<db::IndicatorId> Expression::subject() const
{
    const auto it = std::ranges::find(m_operands, At::Same, &Operand::at);
    return it == m_operands.end() ? std::nullopt : std::optional(it->indicator);
}

bool Expression::holds(Sign sign, double left, double right, double tolerance)
{
    const double scale = std::max(std::abs(left), std::abs(right));
    const double rounding = 1e-9 * scale; // 0.1 + 0.2 is 0.3
    const double slack = std::max(tolerance * scale, rounding);
    switch (sign) {
    case Sign::None: return left != 0;
    case Sign::Less: return right - left > rounding;
    case Sign::LessEqual: return left - right <= slack;
    case Sign::Equal: return std::abs(left - right) <= slack;
    case Sign::NotEqual: return std::abs(left - right) > slack;
    case Sign::GreaterEqual: return right - left <= slack;
    case Sign::Greater: return left - right > rounding;
    }
    return true;
}

std::optional<Expression::Verdict> Expression::evaluate(
    std::span<const double> values, double tolerance)
{
    for (std::size_t i = 0; i < m_values.size(); ++i)
        *m_values[i] = values[i];
    Verdict verdict;
    for (const Part& part : m_parts) {
        const double left = part.left.value();
        const double right = part.right ? part.right->value() : 0;
        if (!std::isfinite(left) || !std::isfinite(right))
            return std::nullopt; // what cannot be worked out is not assessed
        if (!verdict.holds || holds(part.sign, left, right, tolerance))
            continue;
        verdict.holds = false;
        verdict.failed = part.text;
        if (part.right) {
            verdict.left = left;
            verdict.right = right;
        }
    }
    return verdict;
}

} // namespace app
