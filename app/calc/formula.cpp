// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc/formula.h"

#include "app/error.h"

#include <QCoreApplication>

#include <muParser.h>

#include <algorithm>
#include <limits>
#include <vector>

namespace app {

namespace {

struct FormulaText
{
    Q_DECLARE_TR_FUNCTIONS(FormulaText)
};

constexpr qsizetype longest = 500;
constexpr int deepest = 32;

QString wordsOf(const mu::Parser::exception_type& error)
{
    switch (error.GetCode()) {
    case mu::ecUNEXPECTED_EOF:
    case mu::ecEMPTY_EXPRESSION: return FormulaText::tr("something is missing at the end.");
    case mu::ecMISSING_PARENS: return FormulaText::tr("a bracket is not closed.");
    case mu::ecUNEXPECTED_PARENS: return FormulaText::tr("this bracket does not fit here.");
    case mu::ecUNEXPECTED_OPERATOR: return FormulaText::tr("this sign does not fit here.");
    case mu::ecUNEXPECTED_VAL:
    case mu::ecUNEXPECTED_VAR:
    case mu::ecUNEXPECTED_FUN:
        return FormulaText::tr("there is no sign between this and what is before it.");
    case mu::ecTOO_MANY_PARAMS:
    case mu::ecTOO_FEW_PARAMS:
        return FormulaText::tr("the function takes another number of values.");
    default: return FormulaText::tr("this is not understood.");
    }
}

} // namespace

void Formula::failAt(const QString& what, qsizetype at, const QString& details)
{
    throw Error(
        FormulaText::tr("The expression cannot be read at character %1: %2").arg(at + 1).arg(what),
        details);
}

bool Formula::isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || c == u'_';
}

void Formula::fence(const QString& text)
{
    if (text.trimmed().isEmpty())
        throw Error(FormulaText::tr("The expression is empty."));
    if (text.size() > longest)
        throw Error(FormulaText::tr("The expression is longer than %1 characters.").arg(longest));
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!isNameCharacter(c) && !QStringLiteral(" .+-*/^()<>=!&|?:,").contains(c))
            failAt(FormulaText::tr("“%1” cannot be used in an expression.").arg(c), i);
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (depth > deepest)
            failAt(FormulaText::tr("the brackets are nested too deeply."), i);
        if (c != u'=')
            continue;
        const QChar before = i > 0 ? text[i - 1] : QChar();
        const bool comparison = before == u'<' || before == u'>' || before == u'!';
        if (!comparison && i + 1 < text.size() && text[i + 1] == u'=')
            ++i;
        else if (!comparison)
            failAt(FormulaText::tr("write == to say that two sides are equal."), i);
    }
}

Formula::Formula(const QString& text, qsizetype from, qsizetype to, const Place& place)
    : m_parser(std::make_unique<mu::Parser>())
{
    const QString side = text.mid(from, to - from);
    if (side.trimmed().isEmpty())
        failAt(FormulaText::tr("something is missing here."), std::min(to, text.size() - 1));
    try {
        m_parser->SetExpr(side.toStdString());
        // By place in the text, so that the first name is the first operand.
        std::vector<std::pair<qsizetype, QString>> names;
        for (const auto& [name, unused] : m_parser->GetUsedVar()) {
            const QString word = QString::fromStdString(name);
            qsizetype at = side.indexOf(word);
            while (at > 0 && isNameCharacter(side[at - 1]))
                at = side.indexOf(word, at + 1);
            names.emplace_back(at, word);
        }
        std::ranges::sort(names);
        for (const auto& [at, name] : names)
            m_parser->DefineVar(name.toStdString(), place(name, from + at));
        m_parser->Eval(); // reads it to the end
    } catch (const mu::Parser::exception_type& error) {
        const qsizetype at = error.GetPos() < 0 ? side.size() : qsizetype(error.GetPos());
        failAt(wordsOf(error), std::min(from + at, text.size() - 1),
            QString::fromStdString(error.GetMsg()));
    }
}

Formula::~Formula() = default;
Formula::Formula(Formula&& other) noexcept = default;
Formula& Formula::operator=(Formula&& other) noexcept = default;

double Formula::value() const
{
    try {
        return m_parser->Eval();
    } catch (const mu::Parser::exception_type&) {
        return std::numeric_limits<double>::quiet_NaN();
    }
}

} // namespace app
