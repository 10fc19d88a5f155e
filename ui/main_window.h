// SPDX-License-Identifier: GPL-3.0-or-later
// The one window: the frame around the pages and the commands of the menu. Its content can be
// built again at any time from the session, which is how language and theme change at once.
#pragma once

#include "app/edits.h"
#include "app/exchange/import.h"
#include "app/workspace.h"
#include "ui/frame/palette_index.h"
#include "ui/language.h"
#include "ui/look.h"
#include "ui/pages.h"
#include "ui/settings.h"

#include <QHash>
#include <QMainWindow>

#include <functional>

class QMenu;
class QStackedWidget;

namespace ui {

class NavigationRail;
class AddressDialog;
class NoticeBar;
class TopBar;
class WindowActions;

// What the window cannot do by itself; tests hand in their own.
struct WindowServices
{
    std::function<void(const QString& path, app::WorkspaceKind kind)> createWorkspace
        = app::createWorkspace;
    std::span<const PageSpec> pages = ui::pages();
};

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // All three must outlive the window. Applies the language and theme of the settings.
    MainWindow(Session& session, Settings& settings, Language& language,
        WindowServices services = {}, QWidget* parent = nullptr);
    ~MainWindow() override;

    // False when nothing was opened; the person has been told why.
    bool openWorkspace(const QString& path);
    // The same; a server is looked at first without holding up the window. Where nobody answers
    // it says so and offers to try again.
    void openPlace(const QString& place);
    bool createWorkspace(const QString& path, app::WorkspaceKind kind);
    void importFiles(const QStringList& paths);
    // The stored words: language "", zh_CN, en; theme system, light, dark.
    void setLanguage(const QString& language);
    void setTheme(const QString& theme);

    Page* currentPage() const; // nullptr while nothing is open
    QString notice() const; // what the notice bar says, empty while it is hidden

protected:
    bool event(QEvent* event) override; // LostEvent
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;

private:
    void rebuild();
    void connectActions();
    void showStore(); // pages or welcome
    void showPage();
    void follow(); // what is possible now: enabled actions, the checked page, the title
    void followHistory(bool writable);
    void showPalette();
    void goTo(const PaletteItem& item);
    void buildIndex();

    void takeStore(std::unique_ptr<db::Store> store, const QString& sentence);
    QString objectionTo(const QString& place); // opens it; why not, empty when it is open
    void askOpen();
    void reconnect();
    QStringList recentAddresses() const; // newest first
    AddressDialog* askShared(const QString& first = {});
    void hear(const db::PlaceFound& found); // of the place that is to be opened
    void connectSession();
    void tellSent(const app::SendOutcome& outcome);
    void decideUnsent();
    void askCreate(app::WorkspaceKind kind);
    void askImport();
    void askCopy();
    void fillRecent();
    void undoLast();
    void redoLast();
    void reload();
    void showAbout();
    void openMembers();
    void openAction(); // about what the page shows
    void announceImport(const std::vector<app::ImportResult>& results);

    Session& m_session;
    Settings& m_settings;
    Language& m_language;
    WindowServices m_services;
    PaletteIndex m_index;
    PlaceProbe m_probe;
    QString m_awaited; // the address that is to be opened
    QString m_answer; // about an act under way when the connection went
    bool m_altAlone = false; // Alt went down and no other key since
    bool m_indexStale = true;

    // The content, built again on every change of language or theme.
    WindowActions* m_actions = nullptr;
    QMenu* m_recent = nullptr;
    NavigationRail* m_rail = nullptr;
    TopBar* m_topBar = nullptr;
    NoticeBar* m_notice = nullptr;
    QStackedWidget* m_stack = nullptr;
    QHash<QString, Page*> m_pages; // made when first shown
};

} // namespace ui
