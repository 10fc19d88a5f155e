// SPDX-License-Identifier: GPL-3.0-or-later
// Expressions that people write into rules: what they may hold, what is wrong with one in words,
// and a formula over named values, read once and evaluated often.
#pragma once

#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace mu {
class Parser;
}

namespace app {

// Nothing but arithmetic and comparisons goes on to the parser: no text, no assignment, no depth
// without end. Throws Error with the place.
void fenceExpression(const QString& text);
// Throws Error: what is wrong at that character, counted from 0.
[[noreturn]] void failExpression(const QString& what, qsizetype at, const QString& technical = {});
QString expressionFault(int parserCode); // of mu::EErrorCodes

class Formula
{
public:
    // Throws Error when it cannot be read or uses another name.
    Formula(const QString& text, std::span<const char* const> names);
    ~Formula();
    Formula(Formula&&) noexcept;
    Formula& operator=(Formula&&) noexcept;

    // One value for each name, in their order. None when the result is no number.
    std::optional<double> evaluate(std::span<const double> values);

private:
    std::vector<double> m_values; // bound to the parser: their address stays
    std::unique_ptr<mu::Parser> m_parser;
};

} // namespace app
