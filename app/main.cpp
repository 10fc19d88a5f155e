// SPDX-License-Identifier: GPL-3.0-or-later
// Start-up: arguments to a verb or to the window. The one file that sees every layer.
#include "app/passwords.h"
#include "app/verbs.h"
#include "db/server_address.h"
#include "ui/application.h"
#include "ui/main_window.h"
#include "ui/picture_verbs.h"

#include <QFileInfo>
#include <QTimer>

#include <array>
#include <cstdio>

namespace {

// Verbs never open a window: they run on the platform that needs no display.
bool namesVerb(const QString& word, std::span<const std::span<const app::Verb>> lists)
{
    if (word == QStringLiteral("--help") || word == QStringLiteral("-h")
        || word == QStringLiteral("help") || word == QStringLiteral("--version"))
        return true;
    for (const auto& list : lists) {
        for (const app::Verb& verb : list) {
            if (word == QString::fromUtf8(verb.name))
                return true;
        }
    }
    return false;
}

// Qt remarks on a missing runtime folder and on size hints without a screen, neither of which
// concerns a person; everything else is said.
void quietHandler(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (message.startsWith(QStringLiteral("QStandardPaths: XDG_RUNTIME_DIR"))
        || message.contains(QStringLiteral("does not support propagateSizeHints")))
        return;
    std::fprintf(stderr, "%s\n", qUtf8Printable(qFormatLogMessage(type, context, message)));
}

int runVerbs(std::span<const std::span<const app::Verb>> lists, const QStringList& arguments)
{
    ui::Language language;
    language.apply(QString());
    QTextStream out(stdout);
    QTextStream err(stderr);
    const auto code = app::runVerb(lists, arguments, out, err);
    out.flush();
    // A full disk behind a redirection must not look like success.
    if (out.status() != QTextStream::Ok || std::fflush(stdout) != 0 || std::ferror(stdout)) {
        err << QCoreApplication::translate(
            "Verbs", "The output could not be written. Check the space left where it goes.")
            << '\n';
        return int(app::Exit::Refused);
    }
    return code.value_or(int(app::Exit::Refused));
}

int runWindow(QApplication& application, const QStringList& arguments)
{
    ui::Settings settings;
    ui::Language language;
    ui::Session session;
    ui::MainWindow window(session, settings, language);
    window.show();
    QString path = settings.get(ui::setting::lastWorkspace);
    if (!arguments.isEmpty())
        path = arguments.first();
    // After the first paint: no file work, and no waiting for a server, before the window is there.
    if (!arguments.isEmpty() || db::isServerAddress(path) || QFileInfo::exists(path))
        QTimer::singleShot(0, &window, [&window, path] { window.openPlace(path); });
    return application.exec();
}

} // namespace

int main(int argc, char** argv)
{
    const std::array lists { app::verbs(), ui::pictureVerbs() };
    const QString word = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const bool verb = namesVerb(word, lists);
    if (!verb && word.startsWith(u'-')) {
        std::fprintf(stderr, "%s is not known; try reformboard --help.\n", argv[1]);
        return int(app::Exit::Refused);
    }
    // Qt would end the program without a word that helps.
    if (!verb && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")
        && qEnvironmentVariableIsEmpty("DISPLAY")
        && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")) {
        std::fputs("There is no display for the window. The verbs need none; try reformboard "
                   "--help.\n",
            stderr);
        return int(app::Exit::Refused);
    }
    qInstallMessageHandler(quietHandler);
    if (verb)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    ui::Application application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("reformboard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(REFORMBOARD_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("reformboard"));
    app::usePasswords();
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    return verb ? runVerbs(lists, arguments) : runWindow(application, arguments);
}
