// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc/expression.h"

#include "app/error.h"

#include <QCoreApplication>

#include <muParser.h>

#include <algorithm>
#include <cmath>

namespace app {

namespace {

struct ExpressionText
{
    Q_DECLARE_TR_FUNCTIONS(ExpressionText)
};

constexpr qsizetype longest = 500;
constexpr int deepest = 32;

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || c == u'_';
}

} // namespace

void failExpression(const QString& what, qsizetype at, const QString& technical)
{
    throw Error(ExpressionText::tr("The expression cannot be read at character %1: %2")
                    .arg(at + 1)
                    .arg(what),
        technical);
}

QString expressionFault(int parserCode)
{
    switch (parserCode) {
    case mu::ecUNEXPECTED_EOF:
    case mu::ecEMPTY_EXPRESSION: return ExpressionText::tr("something is missing at the end.");
    case mu::ecMISSING_PARENS: return ExpressionText::tr("a bracket is not closed.");
    case mu::ecUNEXPECTED_PARENS: return ExpressionText::tr("this bracket does not fit here.");
    case mu::ecUNEXPECTED_OPERATOR: return ExpressionText::tr("this sign does not fit here.");
    case mu::ecUNEXPECTED_VAL:
    case mu::ecUNEXPECTED_VAR:
    case mu::ecUNEXPECTED_FUN:
        return ExpressionText::tr("there is no sign between this and what is before it.");
    case mu::ecTOO_MANY_PARAMS:
    case mu::ecTOO_FEW_PARAMS:
        return ExpressionText::tr("the function takes another number of values.");
    default: return ExpressionText::tr("this is not understood.");
    }
}

void fenceExpression(const QString& text)
{
    if (text.trimmed().isEmpty())
        throw Error(ExpressionText::tr("The expression is empty."));
    if (text.size() > longest)
        throw Error(
            ExpressionText::tr("The expression is longer than %1 characters.").arg(longest));
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!isNameCharacter(c) && !QStringLiteral(" .+-*/^()<>=!&|?:,").contains(c))
            failExpression(ExpressionText::tr("“%1” cannot be used in an expression.").arg(c), i);
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (depth > deepest)
            failExpression(ExpressionText::tr("the brackets are nested too deeply."), i);
        if (c != u'=')
            continue;
        const QChar before = i > 0 ? text[i - 1] : QChar();
        const bool comparison = before == u'<' || before == u'>' || before == u'!';
        if (!comparison && i + 1 < text.size() && text[i + 1] == u'=')
            ++i;
        else if (!comparison)
            failExpression(ExpressionText::tr("write == to say that two sides are equal."), i);
    }
}

Formula::Formula(const QString& text, std::span<const char* const> names)
    : m_values(names.size(), 1.0)
    , m_parser(std::make_unique<mu::Parser>())
{
    fenceExpression(text);
    try {
        for (std::size_t i = 0; i < names.size(); ++i)
            m_parser->DefineVar(names[i], &m_values[i]);
        m_parser->SetExpr(text.toStdString());
        for (const auto& [name, place] : m_parser->GetUsedVar()) {
            const QString word = QString::fromStdString(name);
            if (!place)
                failExpression(
                    ExpressionText::tr("“%1” is not known here.").arg(word), text.indexOf(word));
        }
        m_parser->Eval(); // reads it to the end
    } catch (const mu::Parser::exception_type& error) {
        const qsizetype at = error.GetPos() < 0 ? text.size() : qsizetype(error.GetPos());
        failExpression(expressionFault(error.GetCode()), std::min(at, text.size() - 1),
            QString::fromStdString(error.GetMsg()));
    }
}

Formula::~Formula() = default;
Formula::Formula(Formula&&) noexcept = default;
Formula& Formula::operator=(Formula&&) noexcept = default;

std::optional<double> Formula::evaluate(std::span<const double> values)
{
    std::ranges::copy(values.first(m_values.size()), m_values.begin());
    try {
        const double result = m_parser->Eval();
        return std::isfinite(result) ? std::optional(result) : std::nullopt;
    } catch (const mu::Parser::exception_type&) {
        return std::nullopt; // what cannot be worked out says nothing
    }
}

} // namespace app
