// SPDX-License-Identifier: GPL-3.0-or-later
// Command-line verbs: the frame every verb shares and THE LIST of those that need no picture
// (ui/picture_verbs adds the rest, since app links no Gui). Verbs write to streams that tests
// replace and return documented exit codes.
#pragma once

#include "app/error.h"

#include <QStringList>
#include <QTextStream>

#include <span>

namespace app {

// 0 done · 1 findings to look at · 2 refused · 3 unreadable
enum class Exit : int { Done = 0, Findings = 1, Refused = 2, Unreadable = 3 };

struct VerbCall
{
    QStringList arguments; // after the verb
    QTextStream& out;
    QTextStream& err;
};

struct Verb
{
    const char* name;
    const char* usage; // one line
    const char* help; // source text, translation context "Verbs"
    Exit (*run)(VerbCall&);
};

std::span<const Verb> verbs();

// Runs the verb that the first argument names; none when it names no verb (a workspace to open).
// Every exception becomes a sentence on err and an exit code.
std::optional<int> runVerb(std::span<const std::span<const Verb>> lists,
    const QStringList& arguments, QTextStream& out, QTextStream& err);

// --name VALUE and --flag parsing shared by verbs. Throws Usage with a sentence.
class Options
{
public:
    // `valued` and `flags` without dashes; "o" is the short -o.
    Options(const QStringList& arguments, const QStringList& valued, const QStringList& flags);
    const QStringList& rest() const { return m_rest; }
    bool has(const QString& name) const;
    QString value(const QString& name, const QString& fallback = {}) const;

private:
    QStringList m_rest;
    QStringList m_names;
    QStringList m_values;
};

class Usage : public Error
{
public:
    using Error::Error;
};

class Unreadable : public Error
{
public:
    using Error::Error;
};

} // namespace app
