// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture_verbs.h"

#include "app/calc/tasks.h"
#include "app/charts/charts.h"
#include "app/verbs/data_verbs.h"
#include "app/verbs/round_verbs.h"
#include "ui/charts/export.h"
#include "ui/entry/sheet_print.h"
#include "ui/ledger/ledger_print.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

namespace ui {

namespace {

struct Verbs
{
    Q_DECLARE_TR_FUNCTIONS(Verbs)
};

QString languageArgument(const app::Options& options)
{
    const QString word = options.value(QStringLiteral("lang"), QStringLiteral("zh"));
    if (word == QStringLiteral("zh") || word == QStringLiteral("zh_CN"))
        return QStringLiteral("zh_CN");
    if (word == QStringLiteral("en"))
        return word;
    throw app::Usage(Verbs::tr("--lang is followed by zh or en."));
}

app::Exit runCharts(app::VerbCall& call)
{
    if (!call.arguments.isEmpty())
        throw app::Usage(Verbs::tr("charts takes no argument."));
    for (const app::ChartSpec& spec : app::charts())
        call.out << spec.id << '\t' << app::chartTitle(spec) << '\n';
    return app::Exit::Done;
}

app::Exit runChart(app::VerbCall& call)
{
    const app::Options options(call.arguments,
        { QStringLiteral("indicator"), QStringLiteral("region"), QStringLiteral("period"),
            QStringLiteral("lang"), QStringLiteral("preset"), QStringLiteral("o") },
        {});
    const QString target = options.value(QStringLiteral("o"));
    if (options.rest().size() != 2 || target.isEmpty())
        throw app::Usage(Verbs::tr("Give a workspace, a chart and -o with the file to write."));
    const app::ChartSpec* spec = app::chart(options.rest()[1]);
    if (!spec)
        throw app::Usage(Verbs::tr("There is no chart “%1”; reformboard charts lists them.")
                             .arg(options.rest()[1]));
    const QString presetName
        = options.value(QStringLiteral("preset"), QString::fromUtf8(presets().front().id));
    const Preset* size = preset(presetName);
    if (!size) {
        QStringList known;
        for (const Preset& p : presets())
            known.append(QString::fromUtf8(p.id));
        throw app::Usage(Verbs::tr("There is no size “%1”; choose one of %2.")
                             .arg(presetName, known.join(QStringLiteral(", "))));
    }
    Language language;
    language.apply(languageArgument(options));
    const auto store = app::openForVerb(options.rest().first(), call.err);
    db::Filter filter = defaultFilter(*store);
    if (options.has(QStringLiteral("indicator")))
        filter.indicator
            = app::indicatorArgument(*store, options.value(QStringLiteral("indicator"))).id;
    if (options.has(QStringLiteral("region")))
        filter.region = app::regionArgument(*store, options.value(QStringLiteral("region"))).id;
    if (options.has(QStringLiteral("period")))
        filter.period = app::periodArgument(options.value(QStringLiteral("period")));
    const app::ChartData data = spec->load(*store, filter);
    saveChart(data, *size, target);
    if (!data.empty.isEmpty()) {
        call.err << data.empty << ' ' << data.emptyHint << '\n';
        return app::Exit::Findings;
    }
    return app::Exit::Done;
}

QPageSize::PageSizeId paperArgument(const app::Options& options)
{
    const QString word = options.value(QStringLiteral("paper"), QStringLiteral("A4"));
    if (word == QStringLiteral("A3"))
        return QPageSize::A3;
    if (word == QStringLiteral("A4"))
        return QPageSize::A4;
    throw app::Usage(Verbs::tr("--paper is followed by A3 or A4."));
}

void saveFile(const QString& target, const QByteArray& bytes)
{
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw app::Error(
            Verbs::tr("%1 cannot be written. Check the folder and the space left.").arg(target),
            file.errorString());
}

// By code or number; without one the list in force, else the newest.
db::DocumentId listArgument(
    const db::Store& store, const app::Options& options, const db::Filter& filter)
{
    const std::vector<db::Document> lists = app::taskDocuments(store);
    if (lists.empty())
        throw app::Error(Verbs::tr("There is no list of tasks in this workspace."));
    if (!options.has(QStringLiteral("list")))
        return app::listInForce(store, filter).value_or(lists.front()).id;
    const QString wanted = options.value(QStringLiteral("list"));
    QStringList codes;
    for (const db::Document& list : lists) {
        if (list.code == wanted || list.number == wanted)
            return list.id;
        codes.append(list.code);
    }
    throw app::Usage(Verbs::tr("--list is followed by the code or number of a list of tasks: %1.")
                         .arg(codes.join(QStringLiteral(", "))));
}

app::Exit runSheet(app::VerbCall& call)
{
    const app::Options options(call.arguments,
        { QStringLiteral("round"), QStringLiteral("paper"), QStringLiteral("lang"),
            QStringLiteral("o") },
        { QStringLiteral("blank") });
    const QString target = options.value(QStringLiteral("o"));
    if (options.rest().size() != 1 || target.isEmpty() || !options.has(QStringLiteral("round")))
        throw app::Usage(Verbs::tr("Give a workspace, --round and -o with the PDF file to write."));
    const QPageSize::PageSizeId paper = paperArgument(options);
    Language language;
    language.apply(languageArgument(options));
    const auto store = app::openForVerb(options.rest().first(), call.err);
    const app::Sheet sheet = app::loadSheet(*store,
        { app::Orientation::RegionsByItems,
            app::roundArgument(*store, options.value(QStringLiteral("round"))).id, {} });
    saveFile(target, sheetPdf(*store, sheet, options.has(QStringLiteral("blank")), paper));
    return app::Exit::Done;
}

app::Exit runLedger(app::VerbCall& call)
{
    const app::Options options(call.arguments,
        { QStringLiteral("list"), QStringLiteral("paper"), QStringLiteral("period"),
            QStringLiteral("region"), QStringLiteral("lang"), QStringLiteral("o") },
        {});
    const QString target = options.value(QStringLiteral("o"));
    if (options.rest().size() != 1 || target.isEmpty())
        throw app::Usage(Verbs::tr("Give a workspace and -o with the PDF file to write."));
    const QPageSize::PageSizeId paper = paperArgument(options);
    Language language;
    language.apply(languageArgument(options));
    const auto store = app::openForVerb(options.rest().first(), call.err);
    db::Filter filter = defaultFilter(*store);
    if (options.has(QStringLiteral("period")))
        filter.period = app::periodArgument(options.value(QStringLiteral("period")));
    if (options.has(QStringLiteral("region")))
        filter.region = app::regionArgument(*store, options.value(QStringLiteral("region"))).id;
    const app::Ledger ledger = app::ledger(*store, listArgument(*store, options, filter), filter);
    saveFile(target, ledgerPdf(ledgerSheet(*store, ledger), paper));
    return app::Exit::Done;
}

QSize sizeArgument(const app::Options& options)
{
    const QString word = options.value(QStringLiteral("size"), QStringLiteral("1440x900"));
    const QSize size(word.section(u'x', 0, 0).toInt(), word.section(u'x', 1).toInt());
    if (size.width() < 200 || size.height() < 200 || size.width() > 8000 || size.height() > 8000)
        throw app::Usage(Verbs::tr("--size is followed by a width and height such as 1440x900."));
    return size;
}

app::Exit runSnapshot(app::VerbCall& call)
{
    const app::Options options(call.arguments,
        { QStringLiteral("page"), QStringLiteral("size"), QStringLiteral("lang"),
            QStringLiteral("region"), QStringLiteral("o") },
        { QStringLiteral("dark") });
    const QString folder = options.value(QStringLiteral("o"));
    if (options.rest().size() != 1 || folder.isEmpty())
        throw app::Usage(Verbs::tr("Give a workspace and -o with the folder to write into."));
    const QString wanted = options.value(QStringLiteral("page"));
    const bool known = wanted.isEmpty() || std::ranges::any_of(pages(), [&](const PageSpec& p) {
        return wanted == QString::fromUtf8(p.id);
    });
    if (!known) {
        QStringList ids;
        for (const PageSpec& p : pages())
            ids.append(QString::fromUtf8(p.id));
        throw app::Usage(Verbs::tr("There is no page “%1”; choose one of %2.")
                             .arg(wanted, ids.join(QStringLiteral(", "))));
    }
    const QString language = languageArgument(options);
    const bool dark = options.has(QStringLiteral("dark"));
    const QSize size = sizeArgument(options);
    auto store = app::openForVerb(options.rest().first(), call.err);
    if (!QDir().mkpath(folder))
        throw app::Error(Verbs::tr("The folder %1 cannot be made.").arg(folder));

    // The person's own settings stay out of the picture and untouched.
    const QTemporaryDir place;
    Settings settings(place.filePath(QStringLiteral("snapshot.ini")));
    settings.set(setting::language, language);
    settings.set(setting::theme, dark ? QStringLiteral("dark") : QStringLiteral("light"));
    Language translator;
    Session session;
    MainWindow window(session, settings, translator);
    const db::Region* region = options.has(QStringLiteral("region"))
        ? &app::regionArgument(*store, options.value(QStringLiteral("region")))
        : nullptr;
    session.setStore(std::move(store));
    window.setMinimumSize(0, 0);
    window.resize(size);
    window.show();
    for (const PageSpec& spec : pages()) {
        if (!wanted.isEmpty() && wanted != QString::fromUtf8(spec.id))
            continue;
        db::Filter filter = defaultFilter(*session.store());
        // A page about one region shows one: the first that reports, unless told otherwise.
        const auto& reporting = session.store()->catalog().reporting();
        if (region)
            filter.region = region->id;
        else if (qstrcmp(spec.id, "province") == 0 && !reporting.empty())
            filter.region = reporting[std::min<std::size_t>(12, reporting.size() - 1)];
        session.go({ QString::fromUtf8(spec.id), filter });
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        const QString file
            = QDir(folder).filePath(QStringLiteral("%1_%2_%3_%4x%5.png")
                                        .arg(QString::fromUtf8(spec.id), language,
                                            dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                        .arg(size.width())
                                        .arg(size.height()));
        if (!window.grab().save(file))
            throw app::Error(
                Verbs::tr("%1 cannot be written. Check the folder and the space left.").arg(file));
        call.out << file << '\n';
    }
    return app::Exit::Done;
}

} // namespace

std::span<const app::Verb> pictureVerbs()
{
    static const app::Verb all[] = {
        { "charts", "", QT_TRANSLATE_NOOP("Verbs", "Lists the charts, one a line, its id first."),
            runCharts },
        { "chart",
            "WORKSPACE CHART-ID [--indicator …] [--region …] [--period …] [--lang zh|en] "
            "[--preset NAME] -o FILE.{png,svg,pdf,csv}",
            QT_TRANSLATE_NOOP("Verbs", "Writes one chart as a picture or as its table."),
            runChart },
        { "sheet",
            "WORKSPACE --round FORM/PERIOD [--blank] [--paper A3|A4] [--lang zh|en] -o FILE.pdf",
            QT_TRANSLATE_NOOP("Verbs", "Writes the entry sheet of a round as pages to print."),
            runSheet },
        { "ledger",
            "WORKSPACE [--list CODE] [--paper A3|A4] [--period …] [--region …] [--lang zh|en] -o "
            "FILE.pdf",
            QT_TRANSLATE_NOOP("Verbs", "Writes the ledger of the key tasks as pages to print."),
            runLedger },
        { "snapshot",
            "WORKSPACE [--page ID] [--region CODE] [--size 1440x900] [--dark] [--lang en] -o DIR",
            QT_TRANSLATE_NOOP("Verbs", "Writes a picture of every page of the window."),
            runSnapshot },
    };
    return all;
}

} // namespace ui
