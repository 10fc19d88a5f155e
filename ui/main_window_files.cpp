// SPDX-License-Identifier: GPL-3.0-or-later
// The window's commands: open, create, import, undo, what is dropped on it, a new action.
#include "ui/main_window.h"

#include "app/ledger/action_draft.h"
#include "app/others/may.h"
#include "db/server_address.h"
#include "ui/conflict.h"
#include "ui/dialogs/action_dialog.h"
#include "ui/dialogs/copy_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/members_dialog.h"
#include "ui/frame/notice_bar.h"
#include "ui/frame/window_actions.h"
#include "ui/user_action.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QStandardPaths>

namespace ui {

namespace {

const QLatin1String suffix("reform");

QString documentsFolder(const Settings& settings)
{
    const QString last = settings.get(setting::folder);
    if (!last.isEmpty() && QFileInfo(last).isDir())
        return last;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QStringList droppedFiles(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files.append(url.toLocalFile());
    }
    return files;
}

bool isWorkspace(const QString& path)
{
    return QFileInfo(path).suffix().compare(suffix, Qt::CaseInsensitive) == 0;
}

// Not modal to the event loop: the answer comes by signal, so nothing waits inside a handler.
QFileDialog* fileDialog(QWidget* parent, const QString& title, const QString& folder)
{
    auto* dialog = new QFileDialog(parent, title, folder);
    dialog->setObjectName(QStringLiteral("dialog.file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

bool MainWindow::openWorkspace(const QString& path)
{
    return runUserAction(this, [&] {
        db::OpenOutcome outcome = db::Store::open(path);
        if (!outcome.store) {
            const QString sentence = outcome.sentence.isEmpty()
                ? tr("%1 could not be opened.").arg(placeName(path))
                : outcome.sentence;
            throw db::Error(sentence, outcome.details);
        }
        takeStore(std::move(outcome.store), outcome.sentence);
    });
}

void MainWindow::takeStore(std::unique_ptr<db::Store> store, const QString& sentence)
{
    const QString path = store->path();
    m_probe.stop();
    m_awaited.clear();
    m_session.setStore(std::move(store));
    m_settings.addRecentFile(path);
    m_settings.set(setting::lastWorkspace, storedPlace(path));
    if (!m_session.store()->shared())
        m_settings.set(setting::folder, QFileInfo(path).absolutePath());
    if (!sentence.isEmpty())
        m_notice->showText(sentence, nullptr);
}

bool MainWindow::createWorkspace(const QString& path, app::WorkspaceKind kind)
{
    const bool made = runUserAction(this, [&] { m_services.createWorkspace(path, kind); });
    return made && openWorkspace(path);
}

void MainWindow::askOpen()
{
    QFileDialog* dialog = fileDialog(this, tr("Open workspace"), documentsFolder(m_settings));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Workspaces (*.reform)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openWorkspace);
    dialog->open();
}

void MainWindow::askCreate(app::WorkspaceKind kind)
{
    QFileDialog* dialog = fileDialog(this, tr("New workspace"), documentsFolder(m_settings));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Workspaces (*.reform)"));
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(kind == app::WorkspaceKind::Demonstration ? tr("demonstration.reform")
                                                                 : tr("reform.reform"));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, kind](const QString& path) { createWorkspace(path, kind); });
    dialog->open();
}

void MainWindow::askImport()
{
    QFileDialog* dialog = fileDialog(this, tr("Import files"), documentsFolder(m_settings));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({ tr("Tables (*.csv *.tsv *.txt *.xls *.xlsx)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::importFiles);
    dialog->open();
}

void MainWindow::askCopy()
{
    const db::Store* store = m_session.store();
    if (!store)
        return;
    auto* dialog
        = new CopyDialog(store->path(), documentsFolder(m_settings), recentAddresses(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { openPlace(dialog->target()); });
    openDialog(dialog);
}

void MainWindow::importFiles(const QStringList& paths)
{
    db::Store* store = m_session.store();
    if (!store || paths.isEmpty())
        return;
    if (const QString refusal = app::whyNot(*store, app::Doing::Import); !refusal.isEmpty()) {
        m_notice->showText(refusal, nullptr); // dropped, or by the key
        return;
    }
    ImportSteps steps;
    const QString place = store->path();
    steps.background = place != QLatin1String(":memory:");
    if (steps.background) {
        steps.plan = [place](const QString& path) {
            const db::OpenOutcome outcome = db::Store::open(place);
            if (!outcome.store)
                throw db::Error(outcome.sentence, outcome.details);
            return app::planImport(*outcome.store, path);
        };
    } else {
        steps.plan = [store](const QString& path) { return app::planImport(*store, path); };
    }
    steps.apply = [store](const app::ImportPlan& plan, const app::ImportChoices& choices) {
        return app::applyImport(*store, plan, choices);
    };
    auto* dialog = new ImportDialog(store->catalog(), paths, std::move(steps), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &QDialog::finished, this, [this, dialog] { announceImport(dialog->results()); });
    // The store must stay the one the dialog was opened for.
    connect(&m_session, &Session::storeChanged, dialog, &QDialog::reject);
    dialog->open();
}

void MainWindow::announceImport(const std::vector<app::ImportResult>& results)
{
    if (results.empty())
        return;
    app::ImportResult sum;
    for (const app::ImportResult& result : results) {
        sum.added += result.added;
        sum.updated += result.updated;
        sum.claims += result.claims;
    }
    m_session.announceDataChanged();
    QStringList parts { tr("%n added", nullptr, sum.added) };
    if (sum.updated > 0)
        parts.append(tr("%n changed", nullptr, sum.updated));
    if (sum.claims > 0)
        parts.append(tr("%n noted as claims", nullptr, sum.claims));
    m_notice->showText(parts.join(tr(", ", "list separator")), m_actions->undo);
}

void MainWindow::undoLast()
{
    db::Store* store = m_session.store();
    runAct(m_session, this, [this, store] {
        const std::optional<db::Batch> last = store ? app::lastUndoable(*store) : std::nullopt;
        if (!last)
            return;
        app::undo(*store, last->id);
        m_session.announceDataChanged();
        m_notice->showText(tr("Undone: %1").arg(last->label), nullptr);
    });
}

void MainWindow::redoLast()
{
    db::Store* store = m_session.store();
    runAct(m_session, this, [this, store] {
        if (!store || !app::lastRedoable(*store))
            return;
        app::redo(*store);
        m_session.announceDataChanged();
    });
}

void MainWindow::reload()
{
    if (!m_session.connected()) {
        m_session.retry();
        return;
    }
    runUserAction(this, [this] {
        m_session.store()->reload();
        m_session.announceDataChanged();
    });
}

void MainWindow::openMembers()
{
    db::Store* store = m_session.store();
    if (!store)
        return;
    runUserAction(this, [&] {
        auto* dialog = new MembersDialog(*store, this);
        connect(dialog, &QDialog::finished, this, [this, dialog] {
            if (dialog->changed())
                m_session.announceDataChanged();
        });
        connect(&m_session, &Session::storeChanged, dialog, &QDialog::reject);
        openDialog(dialog);
    });
}

void MainWindow::openAction()
{
    db::Store* store = m_session.store();
    runUserAction(this, [&] {
        const std::optional<db::Action> here
            = currentPage() ? currentPage()->actionHere() : std::nullopt;
        auto* dialog = new ActionDialog(
            *store, here ? *here : app::actionDraft(*store, m_session.filter()), this);
        connect(dialog, &QDialog::accepted, &m_session, &Session::announceDataChanged);
        // The store must stay the one the dialog was opened for.
        connect(&m_session, &Session::storeChanged, dialog, &QDialog::reject);
        openDialog(dialog);
    });
}

void MainWindow::fillRecent()
{
    m_recent->clear();
    const QStringList files = m_settings.get(setting::recentFiles);
    for (const QString& path : files) {
        const bool shared = db::isServerAddress(path);
        QAction* entry
            = m_recent->addAction(shared ? placeName(path) : QDir::toNativeSeparators(path));
        entry->setEnabled(shared || QFileInfo::exists(path));
        connect(entry, &QAction::triggered, this, [this, path] { openPlace(path); });
    }
    if (files.isEmpty())
        m_recent->addAction(tr("None yet"))->setEnabled(false);
}

void MainWindow::showAbout()
{
    auto* box = new QMessageBox(this);
    box->setObjectName(QStringLiteral("dialog.about"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About ReformBoard"));
    box->setIconPixmap(windowIcon().pixmap(48, 48));
    box->setText(tr("ReformBoard %1").arg(QLatin1String(REFORMBOARD_VERSION)));
    box->setInformativeText(tr("Follows health reform tasks, measures and indicators by province. "
                               "Free software under the GNU General Public License, version 3 "
                               "or later. It opens no network connection but the one to a shared "
                               "workspace that you open."));
    box->open();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.set(setting::geometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QStringList files = droppedFiles(event->mimeData());
    const bool workspace = files.size() == 1 && isWorkspace(files.front());
    if (workspace || (!files.isEmpty() && m_session.store()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList files = droppedFiles(event->mimeData());
    event->acceptProposedAction();
    if (files.size() == 1 && isWorkspace(files.front()))
        openWorkspace(files.front());
    else
        importFiles(files);
}

} // namespace ui
