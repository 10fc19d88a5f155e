// SPDX-License-Identifier: GPL-3.0-or-later
// Arithmetic and comparisons over named values, as people write rules: fenced, then read by
// muParser. Throws Error with what is wrong and at which character.
#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace mu {
class Parser;
}

namespace app {

class Formula
{
public:
    // Where the value of a name will stand while the formula is used; throws for an unknown name
    // (failAt). `at` is its place in the whole text.
    using Place = std::function<double*(const QString& name, qsizetype at)>;

    // Nothing but arithmetic and comparisons may go on to the parser: no text, no assignment, no
    // depth without end.
    static void fence(const QString& text);
    [[noreturn]] static void failAt(const QString& what, qsizetype at, const QString& details = {});
    static bool isNameCharacter(QChar c);

    // Reads the part [from, to) of a text that the fence has let through.
    Formula(const QString& text, qsizetype from, qsizetype to, const Place& place);
    ~Formula();
    Formula(Formula&& other) noexcept;
    Formula& operator=(Formula&& other) noexcept;

    double value() const; // not a number when it cannot be worked out

private:
    std::unique_ptr<mu::Parser> m_parser;
};

} // namespace app
