// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "app/others/may.h"
#include "ui/frame/connection_bar.h"
#include "ui/frame/navigation_rail.h"
#include "ui/frame/notice_bar.h"
#include "ui/frame/palette.h"
#include "ui/frame/sheet.h"
#include "ui/frame/status_line.h"
#include "ui/frame/top_bar.h"
#include "ui/frame/window_actions.h"
#include "ui/icon.h"
#include "ui/pages/welcome.h"
#include "ui/user_action.h"
#include "ui/ways.h"

#include <QAction>
#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize smallest(1366, 768);
constexpr QSize usual(1440, 900);

} // namespace

MainWindow::MainWindow(Session& session, Settings& settings, Language& language,
    WindowServices services, QWidget* parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_settings(settings)
    , m_language(language)
    , m_services(std::move(services))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(smallest);
    setAcceptDrops(true);
    resize(usual);
    restoreGeometry(m_settings.get(setting::geometry));
    m_language.apply(m_settings.get(setting::language));
    applyLook(themeChoice(m_settings.get(setting::theme)));
    rebuild();

    connect(&session, &Session::storeChanged, this, [this] {
        m_indexStale = true;
        showStore();
    });
    connect(&session, &Session::dataChanged, this, [this] {
        m_indexStale = true;
        follow();
    });
    connect(&session, &Session::pageChanged, this, &MainWindow::showPage);
    connect(&session, &Session::historyChanged, this, &MainWindow::follow);
    connectSession();
}

MainWindow::~MainWindow() = default;

void MainWindow::rebuild()
{
    // The parts may be in the middle of their own signal: they go once that has returned, but
    // nobody finds them by name any more.
    if (QWidget* old = takeCentralWidget()) {
        old->hide();
        old->setParent(nullptr);
        old->deleteLater();
    }
    if (m_actions) {
        m_actions->setParent(nullptr);
        m_actions->deleteLater();
    }
    m_pages.clear();
    setWindowIcon(icon(QStringLiteral("app"), activeTheme().text));

    m_actions = new WindowActions(
        m_services.pages, m_settings.get(setting::language), m_settings.get(setting::theme), this);
    for (QAction* action : m_actions->all())
        addAction(action); // their keys work while the menu bar is hidden
    auto* bar = new QMenuBar;
    m_recent = new QMenu(tr("Recent"), bar);
    m_recent->setObjectName(QStringLiteral("menu.recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    m_actions->fill(bar, m_recent);
    setMenuBar(bar);
    bar->hide();

    auto* root = new QWidget;
    root->setObjectName(QStringLiteral("frameRoot"));
    auto* columns = new QHBoxLayout(root);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_rail = new NavigationRail(m_services.pages, m_actions->pageActions);
    columns->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    columns->addLayout(column, 1);

    auto* menu = new QMenu(root);
    menu->setObjectName(QStringLiteral("menu.main"));
    m_actions->fill(menu, m_recent);
    m_topBar
        = new TopBar(m_session, { m_actions->back, m_actions->forward, m_actions->palette, menu });
    column->addWidget(m_topBar);
    auto* sheet = new Sheet;
    auto* inner = new QVBoxLayout(sheet);
    inner->setContentsMargins(1, 1, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(new ConnectionBar(m_session, m_actions->reconnect));
    m_notice = new NoticeBar;
    inner->addWidget(m_notice);
    m_stack = new QStackedWidget;
    m_stack->setObjectName(QStringLiteral("pageStack"));
    inner->addWidget(m_stack, 1);
    column->addWidget(sheet, 1);
    auto* status = new StatusLine(m_session);
    connect(status, &StatusLine::decisionWanted, this, &MainWindow::decideUnsent);
    column->addWidget(status);
    setCentralWidget(root);
    root->show(); // at once, so that the page loads in this turn of the event loop

    connectActions();
    m_indexStale = true;
    showStore();
}

void MainWindow::connectActions()
{
    const WindowActions& a = *m_actions;
    connect(a.create, &QAction::triggered, this, [this] { askCreate(app::WorkspaceKind::Empty); });
    connect(a.open, &QAction::triggered, this, &MainWindow::askOpen);
    connect(a.openShared, &QAction::triggered, this, [this] { askShared(); });
    connect(a.import, &QAction::triggered, this, &MainWindow::askImport);
    connect(a.copy, &QAction::triggered, this, &MainWindow::askCopy);
    connect(a.members, &QAction::triggered, this, &MainWindow::openMembers);
    connect(a.close, &QAction::triggered, this, [this] {
        m_session.closeStore();
        m_settings.set(setting::lastWorkspace, QString());
    });
    connect(a.undo, &QAction::triggered, this, &MainWindow::undoLast);
    connect(a.redo, &QAction::triggered, this, &MainWindow::redoLast);
    connect(a.reload, &QAction::triggered, this, &MainWindow::reload);
    connect(a.reconnect, &QAction::triggered, this, &MainWindow::reconnect);
    connect(a.back, &QAction::triggered, &m_session, &Session::back);
    connect(a.forward, &QAction::triggered, &m_session, &Session::forward);
    connect(a.palette, &QAction::triggered, this, &MainWindow::showPalette);
    connect(a.newAction, &QAction::triggered, this, &MainWindow::openAction);
    connect(a.about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    for (const QAction* page : a.pageActions)
        connect(page, &QAction::triggered, this,
            [this, page] { m_session.setPage(page->data().toString()); });
    connect(a.languages, &QActionGroup::triggered, this,
        [this](const QAction* action) { setLanguage(action->data().toString()); });
    connect(a.themes, &QActionGroup::triggered, this,
        [this](const QAction* action) { setTheme(action->data().toString()); });
}

void MainWindow::showStore()
{
    // Pages hold rows of the store that was open; the next one gets pages of its own.
    while (QWidget* old = m_stack->currentWidget()) {
        m_stack->removeWidget(old);
        old->hide();
        old->setParent(nullptr);
        old->deleteLater();
    }
    m_pages.clear();
    m_notice->hide();
    if (!m_session.store()) {
        auto* welcome = new Welcome(m_settings.get(setting::recentFiles));
        connect(
            welcome, &Welcome::factsChosen, this, [this] { askCreate(app::WorkspaceKind::Facts); });
        connect(welcome, &Welcome::demonstrationChosen, this,
            [this] { askCreate(app::WorkspaceKind::Demonstration); });
        connect(welcome, &Welcome::openChosen, this, &MainWindow::askOpen);
        connect(welcome, &Welcome::sharedChosen, this, [this] { askShared(); });
        connect(welcome, &Welcome::recentChosen, this, &MainWindow::openPlace);
        m_stack->addWidget(welcome);
    } else if (m_session.page().isEmpty() && !m_services.pages.empty()) {
        m_session.setPage(QString::fromLatin1(m_services.pages.front().id));
    }
    showPage();
    m_stack->setFocus(); // the keys work at once, and no ring is drawn before Tab is used
}

void MainWindow::showPage()
{
    if (m_session.store()) {
        const QString id = m_session.page();
        Page*& page = m_pages[id];
        for (const PageSpec& spec : m_services.pages) {
            if (page || id != QLatin1String(spec.id))
                continue;
            page = spec.create(m_session, m_stack);
            page->setObjectName(QStringLiteral("page.") + id);
            page->setAccessibleName(pageTitle(spec));
            m_stack->addWidget(page);
        }
        if (page)
            m_stack->setCurrentWidget(page);
    }
    follow();
}

void MainWindow::follow()
{
    const db::Store* store = m_session.store();
    for (QAction* page : m_actions->pageActions) {
        page->setEnabled(store);
        page->setChecked(store && page->data().toString() == m_session.page());
    }
    const bool connected = m_session.connected();
    const bool writable = store && connected && app::may(*store, app::Doing::Enter);
    m_actions->undo->setEnabled(writable);
    const std::pair<QAction*, app::Doing> held[]
        = { { m_actions->import, app::Doing::Import }, { m_actions->newAction, app::Doing::Edit } };
    for (const auto& [action, doing] : held) {
        const QString refusal = !store ? QString()
            : connected                ? app::whyNot(*store, doing)
                                       : tr("There is no connection");
        action->setEnabled(store && refusal.isEmpty());
        action->setToolTip(refusal);
    }
    m_actions->copy->setEnabled(store && connected);
    m_actions->copy->setToolTip(!store ? tr("No workspace is open")
            : connected ? tr("Every row and the whole history, into a file or onto a "
                             "server. A copy in one file is the back-up of the office.")
                        : tr("There is no connection"));
    for (QAction* action :
        { m_actions->members, m_actions->close, m_actions->reload, m_actions->palette })
        action->setEnabled(store);
    m_actions->reconnect->setEnabled(!connected);
    m_actions->reconnect->setVisible(!connected);
    m_actions->undo->setText(tr("Undo last act"));
    m_actions->redo->setText(tr("Redo"));
    m_actions->redo->setEnabled(false);
    if (connected) {
        try {
            followHistory(writable);
        } catch (const db::ConnectionLost& error) {
            m_session.lose(error.sentence(), error.details()); // which comes here again
            return;
        }
    }
    m_actions->back->setEnabled(store && m_session.canGoBack());
    m_actions->forward->setEnabled(store && m_session.canGoForward());
    setWindowTitle(!store ? tr("ReformBoard")
            : connected   ? tr("%1 — ReformBoard").arg(store->name())
                          : tr("%1 (not connected) — ReformBoard").arg(store->name()));
}

void MainWindow::followHistory(bool writable)
{
    const db::Store* store = m_session.store();
    m_rail->showWaiting(store);
    if (!writable)
        return;
    const std::optional<db::Batch> last = app::lastUndoable(*store);
    m_actions->undo->setEnabled(last.has_value());
    if (last)
        m_actions->undo->setText(tr("Undo: %1").arg(last->label));
    m_actions->redo->setEnabled(app::lastRedoable(*store).has_value());
}

void MainWindow::setLanguage(const QString& language)
{
    m_settings.set(setting::language, language);
    m_language.apply(language);
    rebuild();
}

void MainWindow::setTheme(const QString& theme)
{
    m_settings.set(setting::theme, theme);
    applyLook(themeChoice(theme));
    rebuild();
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

QString MainWindow::notice() const
{
    return m_notice->text();
}

void MainWindow::buildIndex()
{
    std::vector<PaletteItem> items;
    for (const QAction* page : m_actions->pageActions)
        items.push_back(
            { PaletteKind::Page, page->text(), page->shortcut().toString(QKeySequence::NativeText),
                page->data().toString(), 0, QLatin1Char('\n') + page->data().toString() });
    std::vector<PaletteItem> rows = paletteItems(*m_session.store());
    items.insert(
        items.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    for (const QAction* action : m_actions->all()) {
        if (!action->objectName().startsWith(QLatin1String("action.page."))
            && action != m_actions->palette) {
            const QString title = action->actionGroup() == m_actions->languages
                ? QStringLiteral("语言 Language: %1").arg(action->text())
                : action->actionGroup() == m_actions->themes ? tr("Theme: %1").arg(action->text())
                                                             : action->text();
            items.push_back({ PaletteKind::Command, title,
                action->shortcut().toString(QKeySequence::NativeText), action->objectName(), 0,
                {} });
        }
    }
    m_index.setItems(std::move(items));
    m_indexStale = false;
}

void MainWindow::showPalette()
{
    if (m_indexStale && m_session.connected())
        runUserAction(this, [this] { buildIndex(); });
    auto* palette = new Palette(m_index, this);
    connect(palette, &Palette::chosen, this, &MainWindow::goTo);
    palette->showBelow(m_topBar->searchButton(), true);
}

void MainWindow::goTo(const PaletteItem& item)
{
    if (item.kind == PaletteKind::Command) {
        if (auto* action = findChild<QAction*>(item.target))
            action->trigger();
        return;
    }
    const auto pageOr = [this](const QString& wanted) {
        const bool known = std::ranges::any_of(m_services.pages,
            [&](const PageSpec& spec) { return QLatin1String(spec.id) == wanted; });
        return known ? wanted : m_session.page();
    };
    Place place = m_session.place();
    place.item = item.target;
    switch (item.kind) {
    case PaletteKind::Page:
        place.page = item.target;
        place.item.clear();
        break;
    case PaletteKind::Region:
        place.page = pageOr(QStringLiteral("province"));
        place.filter.region = db::RegionId { item.id };
        break;
    case PaletteKind::Indicator:
        place.page = pageOr(QStringLiteral("indicators"));
        place.filter.indicator = db::IndicatorId { item.id };
        break;
    case PaletteKind::Task: place.page = pageOr(pageOf(Thing::Task)); break;
    case PaletteKind::Document: place.page = pageOr(pageOf(Thing::Document)); break;
    case PaletteKind::Measure: place.page = pageOr(pageOf(Thing::Measure)); break;
    case PaletteKind::Project:
        // Of the region shown, or of all: those of another are not in the list.
        place.page = pageOr(pageOf(Thing::Project));
        if (place.filter.region != db::RegionId { item.id })
            place.filter.region = m_session.store()->catalog().nation();
        break;
    case PaletteKind::Command: return;
    }
    m_session.go(place);
}

// Alt alone shows the classic menu bar and hides it again; Alt with another key is a shortcut.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    m_altAlone = event->key() == Qt::Key_Alt;
    QMainWindow::keyPressEvent(event);
}

void MainWindow::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Alt && m_altAlone)
        menuBar()->setVisible(menuBar()->isHidden());
    m_altAlone = false;
    QMainWindow::keyReleaseEvent(event);
}

} // namespace ui
