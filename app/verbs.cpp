// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs.h"

#include "app/verbs/audit_verbs.h"
#include "app/verbs/check_verb.h"
#include "app/verbs/copy_verbs.h"
#include "app/verbs/data_verbs.h"
#include "app/verbs/ledger_verbs.h"
#include "app/verbs/members_verb.h"
#include "app/verbs/revision_verb.h"
#include "app/verbs/rollout_verbs.h"
#include "app/verbs/round_verbs.h"

#include <QCoreApplication>

namespace app {

namespace {

struct Verbs
{
    Q_DECLARE_TR_FUNCTIONS(Verbs)
};

void printHelp(std::span<const std::span<const Verb>> lists, QTextStream& out)
{
    out << Verbs::tr("reformboard [WORKSPACE] opens the window. Verbs, without a window:")
        << "\n\n";
    for (const auto& list : lists) {
        for (const Verb& verb : list)
            out << "  reformboard " << verb.name << ' ' << verb.usage << "\n      "
                << QCoreApplication::translate("Verbs", verb.help) << '\n';
    }
    out << '\n'
        << Verbs::tr("Exit codes: 0 done, 1 findings to look at, 2 refused, 3 unreadable.") << '\n';
}

} // namespace

std::span<const Verb> verbs()
{
    static const Verb all[] = {
        { "new", "WORKSPACE [--facts|--empty|--demo]",
            QT_TRANSLATE_NOOP("Verbs",
                "Makes a workspace; with the public facts unless told "
                "otherwise."),
            runNew },
        { "import", "WORKSPACE FILE… [--dry-run] [--json] [--conflicts keep|take] [--reason TEXT]",
            QT_TRANSLATE_NOOP("Verbs", "Reads files into a workspace, each whole or not at all."),
            runImport },
        { "copy", "SOURCE TARGET [--json]",
            QT_TRANSLATE_NOOP("Verbs",
                "Copies a workspace to a new place, from a file or server to a file or server, all "
                "of it or nothing, and compares every row."),
            runCopy },
        { "checksum", "WORKSPACE [--json]",
            QT_TRANSLATE_NOOP("Verbs",
                "Prints what is the same for the same rows wherever they lie, by table and for the "
                "whole."),
            runChecksum },
        { "query",
            "WORKSPACE [--indicator CODE-OR-EXACT-NAME] [--region CODE] [--period P] "
            "[--csv|--json]",
            QT_TRANSLATE_NOOP("Verbs", "Prints accepted values in the exchange columns."),
            runQuery },
        { "audit", "verify WORKSPACE [--noted SEAL] [--json] | log WORKSPACE [--limit N] [--json]",
            QT_TRANSLATE_NOOP("Verbs",
                "Tells whether the history is as it was written, or lists the acts in it, newest "
                "first."),
            runAudit },
        { "task",
            "list WORKSPACE [--document CODE] [--region CODE] [--day DATE] [--json]"
            " | set WORKSPACE CODE [--document CODE] [--kind WORD] [--parent CODE] [--number N]"
            " [--title-zh T] [--title-en T] [--lead NAME] [--joint NAMES] [--due DATE]"
            " [--target T] [--deliverable T] [--implements CODE] [--follows CODE] [--progress N"
            " --on DATE]"
            " | remove WORKSPACE CODE"
            " | milestone WORKSPACE CODE [NUMBER] [--title-zh T] [--title-en T] [--due DATE]"
            " [--baseline DATE] [--done DATE|no] [--evidence CODE] [--remove]"
            " | override WORKSPACE CODE --light ok|warn|late|not_due|no_data --until DATE"
            " --reason T [--from DATE] | override WORKSPACE CODE --end [--on DATE]"
            " | history WORKSPACE CODE [--json]"
            " | export WORKSPACE [--list NAME] [--document CODE] [-o FILE]"
            " | compare WORKSPACE EARLIER LATER [--json]",
            QT_TRANSLATE_NOOP("Verbs",
                "The ledger of the key tasks: lists it with lights and why, changes it, tells its "
                "history, writes its lists, compares two of them."),
            runTask },
        { "action",
            "list WORKSPACE [--all] [--day DATE] [--json]"
            " | open WORKSPACE --title T [--task CODE] [--measure CODE] [--indicator CODE]"
            " [--region CODE] [--period P] [--gap T] [--owner T] [--due DATE] [--on DATE]"
            " | close WORKSPACE CODE --result T [--on DATE]",
            QT_TRANSLATE_NOOP(
                "Verbs", "What is to be done about tasks and red cells, until closed."),
            runAction },
        { "project",
            "list WORKSPACE [--kind WORD] [--batch B] [--region CODE] [--json]"
            " | set WORKSPACE CODE [--kind WORD] [--name-zh T] [--name-en T] [--region CODE]"
            " [--place T] [--batch B] [--year Y] [--status T] [--specialty T] [--output T]"
            " [--host T] [--beds T] [--investment T] [--outflow T] [--count N]"
            " [--completeness named|count_only|count_derived] [--note T]"
            " | history WORKSPACE CODE [--json] | export WORKSPACE [-o FILE]",
            QT_TRANSLATE_NOOP("Verbs", "Centres, pilots, demonstration and rewarded places."),
            runProject },
        { "doctor", "WORKSPACE [--json]",
            QT_TRANSLATE_NOOP("Verbs",
                "Examines a workspace: damage, ids that lead nowhere, doubled codes, rings, what "
                "was left unfinished."),
            runDoctor },
        { "revisions", "WORKSPACE [CODE-OR-EXACT-NAME] [--json]",
            QT_TRANSLATE_NOOP("Verbs",
                "Tells how far figures moved between their first statement and the final one."),
            runRevisions },
        { "check",
            "WORKSPACE [--round FORM/PERIOD] [--region CODE] [--indicator CODE-OR-EXACT-NAME] "
            "[--severity block|explain|inform] [--json]",
            QT_TRANSLATE_NOOP(
                "Verbs", "Checks accepted and entered values by the rules of the workspace."),
            runCheck },
        { "round",
            "list WORKSPACE [--json] | open WORKSPACE --form CODE --period P --due DATE [--opens "
            "DATE] | close WORKSPACE ROUND | status WORKSPACE [ROUND] [--json]",
            QT_TRANSLATE_NOOP("Verbs",
                "Lists, opens and closes reporting rounds (ROUND like MR-Q/2022Q3) and tells who "
                "has reported and when."),
            runRound },
        { "submit", "WORKSPACE --round ROUND --region CODE[,CODE…]",
            QT_TRANSLATE_NOOP("Verbs",
                "Submits what regions have entered; findings in the way are listed and end in 1."),
            runSubmit },
        { "accept", "WORKSPACE --round ROUND --region CODE[,CODE…]",
            QT_TRANSLATE_NOOP("Verbs", "Makes the entries of regions accepted values."),
            runAccept },
        { "return", "WORKSPACE --round ROUND --region CODE --reason TEXT [--indicator CODE]",
            QT_TRANSLATE_NOOP("Verbs", "Sends a region's return back with a reason."), runReturn },
        { "publish", "WORKSPACE --round ROUND --region CODE[,CODE…]",
            QT_TRANSLATE_NOOP("Verbs",
                "Makes accepted values reported ones; from then on a change needs a reason."),
            runPublish },
        { "history", "WORKSPACE --cell INDICATOR/REGION/PERIOD[/BASIS] [--json]",
            QT_TRANSLATE_NOOP("Verbs",
                "Prints what happened to one cell: who, when, by which way, from what to what."),
            runHistory },
        { "rollout",
            "list WORKSPACE [--day D] [--measure M] [--region X] [--json] | "
            "set WORKSPACE --measure M --region X --state S --date D "
            "[--evidence DOC|--attach FILE|--override TEXT] [--note TEXT] | "
            "history WORKSPACE --measure M --region X [--json] | "
            "adoption WORKSPACE [--day D] [--json] | lagging WORKSPACE [--day D] [--json] | "
            "export WORKSPACE -o FILE.csv [--list rollout|measures|states]",
            QT_TRANSLATE_NOOP("Verbs",
                "Lists and sets roll-out states, tells how measures spread and who lags, writes "
                "the lists to files."),
            runRollout },
        { "members",
            "WORKSPACE [--json] | WORKSPACE --set LOGIN --role reader|entry|reviewer|owner"
            " [--regions CODE[,CODE…]] | WORKSPACE --remove LOGIN",
            QT_TRANSLATE_NOOP("Verbs",
                "Lists who may do what in a shared workspace, gives a login its role and regions, "
                "takes it away."),
            runMembers },
    };
    return all;
}

std::optional<int> runVerb(std::span<const std::span<const Verb>> lists,
    const QStringList& arguments, QTextStream& out, QTextStream& err)
{
    if (arguments.isEmpty())
        return std::nullopt;
    const QString& name = arguments.first();
    if (name == QStringLiteral("--help") || name == QStringLiteral("help")
        || name == QStringLiteral("-h")) {
        printHelp(lists, out);
        return int(Exit::Done);
    }
    if (name == QStringLiteral("--version")) {
        out << "ReformBoard " REFORMBOARD_VERSION << '\n';
        return int(Exit::Done);
    }
    for (const auto& list : lists) {
        for (const Verb& verb : list) {
            if (name != QString::fromUtf8(verb.name))
                continue;
            VerbCall call { arguments.mid(1), out, err };
            try {
                return int(verb.run(call));
            } catch (const Usage& error) {
                err << error.sentence() << '\n'
                    << Verbs::tr("Usage:") << " reformboard " << verb.name << ' ' << verb.usage
                    << '\n';
                return int(Exit::Refused);
            } catch (const Unreadable& error) {
                err << error.sentence() << '\n';
                return int(Exit::Unreadable);
            } catch (const db::Error& error) {
                err << error.sentence() << '\n';
                if (!error.details().isEmpty())
                    err << error.details().trimmed() << '\n';
                return int(Exit::Refused);
            } catch (const std::exception& error) {
                err << QString::fromLocal8Bit(error.what()) << '\n';
                return int(Exit::Refused);
            }
        }
    }
    return std::nullopt;
}

Options::Options(const QStringList& arguments, const QStringList& valued, const QStringList& flags)
{
    bool onlyRest = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        if (onlyRest || !argument.startsWith(u'-') || argument == QStringLiteral("-")) {
            m_rest.append(argument);
            continue;
        }
        if (argument == QStringLiteral("--")) {
            onlyRest = true;
            continue;
        }
        const QString bare
            = argument.startsWith(QStringLiteral("--")) ? argument.mid(2) : argument.mid(1);
        const QString name = bare.section(u'=', 0, 0);
        if (flags.contains(name) && !bare.contains(u'=')) {
            m_names.append(name);
            m_values.append(QString());
        } else if (valued.contains(name)) {
            const bool inlined = bare.contains(u'=');
            if (!inlined && i + 1 >= arguments.size())
                throw Usage(Verbs::tr("The option %1 needs a value after it.").arg(argument));
            m_names.append(name);
            m_values.append(inlined ? bare.section(u'=', 1) : arguments[++i]);
        } else {
            throw Usage(Verbs::tr("The option %1 is not known here.").arg(argument));
        }
    }
}

bool Options::has(const QString& name) const
{
    return m_names.contains(name);
}

QString Options::value(const QString& name, const QString& fallback) const
{
    const qsizetype i = m_names.lastIndexOf(name);
    return i < 0 ? fallback : m_values[i];
}

} // namespace app
