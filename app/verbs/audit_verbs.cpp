// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/audit_verbs.h"

#include "app/doctor/doctor.h"
#include "app/verbs/data_verbs.h"
#include "db/seal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace app {

namespace {

struct Verbs
{
    Q_DECLARE_TR_FUNCTIONS(Verbs)
};

QString breakSentence(const db::SealBreak& found)
{
    const QString act = found.label.isEmpty()
        ? Verbs::tr("an act that can no longer be named")
        : Verbs::tr("the act “%1” of %2, by %3").arg(found.label, found.at, found.actor);
    return found.gone > 0
        ? Verbs::tr("Entries %1 to %2 are no longer what was written (%3 of them are gone): %4.")
              .arg(found.first)
              .arg(found.last)
              .arg(found.gone)
              .arg(act)
        : Verbs::tr("Entries %1 to %2 are no longer what was written: %3.")
              .arg(found.first)
              .arg(found.last)
              .arg(act);
}

// What is to be said about the history, in the order of weight.
QStringList sentences(const db::SealReport& report)
{
    QStringList lines;
    if (report.firstBreak)
        lines << breakSentence(*report.firstBreak);
    if (report.broken > 1)
        lines << Verbs::tr("%n seal(s) in all do not hold.", nullptr, int(report.broken));
    if (report.gone > 0 && !report.firstBreak)
        lines << Verbs::tr(
            "%n entry(s) are gone, beginning with number %1.", nullptr, int(report.gone))
                     .arg(report.firstGone);
    if (report.stripped > 0)
        lines << Verbs::tr(
            "%n entry(s) of this program have lost their seal.", nullptr, int(report.stripped));
    if (report.intact())
        lines << Verbs::tr("The history is intact: entries %1, seals %2.")
                     .arg(report.rows)
                     .arg(report.seals);
    if (report.unsealed > report.stripped)
        lines << Verbs::tr("%n entry(s) of another program are not sealed yet; the next act seals "
                           "them.",
            nullptr, int(report.unsealed - report.stripped));
    return lines;
}

QJsonObject toJson(const db::SealReport& report)
{
    QJsonObject object { { QStringLiteral("intact"), report.intact() },
        { QStringLiteral("entries"), report.rows }, { QStringLiteral("seals"), report.seals },
        { QStringLiteral("broken"), report.broken },
        { QStringLiteral("unsealed"), report.unsealed },
        { QStringLiteral("stripped"), report.stripped }, { QStringLiteral("gone"), report.gone },
        { QStringLiteral("seal"), report.head } };
    if (report.firstBreak) {
        const db::SealBreak& found = *report.firstBreak;
        object[QStringLiteral("first")] = QJsonObject { { QStringLiteral("from"), found.first },
            { QStringLiteral("to"), found.last }, { QStringLiteral("gone"), found.gone },
            { QStringLiteral("batch"),
                found.batch ? QJsonValue(qint64(*found.batch)) : QJsonValue() },
            { QStringLiteral("at"), found.at }, { QStringLiteral("actor"), found.actor },
            { QStringLiteral("label"), found.label } };
    }
    return object;
}

Exit verify(const db::Store& store, const Options& options, VerbCall& call)
{
    const db::SealReport report = db::verifySeals(store.database());
    QStringList lines = sentences(report);
    bool good = report.intact();
    QJsonObject object = toJson(report);
    if (options.has(QStringLiteral("noted"))) {
        const QString noted = options.value(QStringLiteral("noted")).trimmed().toLower();
        const auto upTo = db::sealedUpTo(store.database(), noted);
        good = good && upTo;
        lines << (upTo
                ? Verbs::tr("The noted seal stands; it covers the entries up to %1.").arg(*upTo)
                : Verbs::tr("The noted seal is not in this history: it was cut off or "
                            "written anew, or the file is another one."));
        object[QStringLiteral("noted")] = upTo ? QJsonValue(*upTo) : QJsonValue(false);
    }
    if (good && !report.head.isEmpty())
        lines << Verbs::tr("Last seal, to be noted down: %1").arg(report.head);
    if (options.has(QStringLiteral("json")))
        call.out << QString::fromUtf8(QJsonDocument(object).toJson());
    else
        call.out << lines.join(u'\n') << '\n';
    return good ? Exit::Done : Exit::Findings;
}

QJsonObject toJson(const db::LoggedAct& act)
{
    return { { QStringLiteral("batch"), act.batch ? QJsonValue(qint64(*act.batch)) : QJsonValue() },
        { QStringLiteral("at"), act.at }, { QStringLiteral("actor"), act.actor },
        { QStringLiteral("via"), act.via }, { QStringLiteral("label"), act.label },
        { QStringLiteral("reason"), act.reason },
        { QStringLiteral("undoes"), act.undoes ? QJsonValue(qint64(*act.undoes)) : QJsonValue() },
        { QStringLiteral("undone"), act.undone }, { QStringLiteral("entries"), act.entries } };
}

QString logLine(const db::LoggedAct& act)
{
    QString line = QStringLiteral("%1  %2  %3  %4")
                       .arg(act.batch ? QString::number(qint64(*act.batch)) : QStringLiteral("—"),
                           act.at, act.actor, act.via);
    if (!act.label.isEmpty())
        line += QStringLiteral("  ") + act.label;
    line += QStringLiteral("  ") + Verbs::tr("%n entry(s)", nullptr, int(act.entries));
    if (!act.reason.isEmpty())
        line += QStringLiteral("  ") + Verbs::tr("reason: %1").arg(act.reason);
    if (act.undone)
        line += QStringLiteral("  ") + Verbs::tr("taken back");
    return line;
}

Exit log(const db::Store& store, const Options& options, VerbCall& call)
{
    bool valid = true;
    const int limit = options.has(QStringLiteral("limit"))
        ? options.value(QStringLiteral("limit")).toInt(&valid)
        : -1;
    if (!valid || limit < -1)
        throw Usage(Verbs::tr("--limit is followed by a number."));
    const auto acts = store.journal().log(limit);
    if (options.has(QStringLiteral("json"))) {
        QJsonArray array;
        for (const db::LoggedAct& act : acts)
            array.append(toJson(act));
        call.out << QString::fromUtf8(QJsonDocument(array).toJson());
        return Exit::Done;
    }
    for (const db::LoggedAct& act : acts)
        call.out << logLine(act) << '\n';
    return Exit::Done;
}

constexpr qsizetype shownFindings = 10; // of one check; JSON has them all

void printText(const std::vector<HealthFindings>& all, VerbCall& call)
{
    for (const HealthFindings& found : all) {
        call.out << (found.check->wrong ? Verbs::tr("error") : Verbs::tr("note")) << ' '
                 << found.check->id << ": " << helpText(*found.check) << '\n';
        for (const QString& sentence : found.sentences.mid(0, shownFindings))
            call.out << "  " << sentence << '\n';
        if (found.sentences.size() > shownFindings)
            call.out << "  "
                     << Verbs::tr(
                            "and %n more", nullptr, int(found.sentences.size() - shownFindings))
                     << '\n';
    }
    if (all.empty())
        call.out << Verbs::tr("Nothing is wrong.") << '\n';
}

} // namespace

Exit runAudit(VerbCall& call)
{
    const Options options(call.arguments, { QStringLiteral("noted"), QStringLiteral("limit") },
        { QStringLiteral("json") });
    const bool verifies = options.rest().value(0) == QStringLiteral("verify");
    if (options.rest().size() != 2
        || (!verifies && options.rest().first() != QStringLiteral("log")))
        throw Usage(Verbs::tr("Say verify or log, then one workspace."));
    const auto store = openForVerb(options.rest().at(1), call.err);
    return verifies ? verify(*store, options, call) : log(*store, options, call);
}

Exit runDoctor(VerbCall& call)
{
    const Options options(call.arguments, {}, { QStringLiteral("json") });
    if (options.rest().size() != 1)
        throw Usage(Verbs::tr("Give one workspace."));
    const auto store = openForVerb(options.rest().first(), call.err);
    const auto all = examine(*store, QDate::currentDate());
    if (options.has(QStringLiteral("json"))) {
        QJsonArray array;
        for (const HealthFindings& found : all)
            array.append(
                QJsonObject { { QStringLiteral("check"), QString::fromUtf8(found.check->id) },
                    { QStringLiteral("severity"),
                        found.check->wrong ? QStringLiteral("error") : QStringLiteral("info") },
                    { QStringLiteral("help"), helpText(*found.check) },
                    { QStringLiteral("findings"), QJsonArray::fromStringList(found.sentences) } });
        call.out << QString::fromUtf8(QJsonDocument(array).toJson());
    } else {
        printText(all, call);
    }
    const bool wrong
        = std::ranges::any_of(all, [](const HealthFindings& f) { return f.check->wrong; });
    return wrong ? Exit::Findings : Exit::Done;
}

} // namespace app
