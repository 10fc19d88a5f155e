// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/window_actions.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace ui {

WindowActions::WindowActions(
    std::span<const PageSpec> pages, const QString& language, const QString& theme, QObject* parent)
    : QObject(parent)
{
    setObjectName(QStringLiteral("actions"));
    create = add(QStringLiteral("action.new"), tr("New workspace…"), QKeySequence::New);
    open = add(QStringLiteral("action.open"), tr("Open…"), QKeySequence(Qt::CTRL | Qt::Key_O));
    openShared = add(QStringLiteral("action.openShared"), tr("Open shared workspace…"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    import = add(QStringLiteral("action.import"), tr("Import files…"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    members = add(QStringLiteral("action.members"), tr("Who may do what…"));
    copy = add(QStringLiteral("action.copy"), tr("Copy workspace to…"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)); // where others save under another name
    close = add(
        QStringLiteral("action.close"), tr("Close workspace"), QKeySequence(Qt::CTRL | Qt::Key_W));
    undo = add(
        QStringLiteral("action.undo"), tr("Undo last act"), QKeySequence(Qt::CTRL | Qt::Key_Z));
    redo = add(QStringLiteral("action.redo"), tr("Redo"), QKeySequence(Qt::CTRL | Qt::Key_Y));
    reload = add(QStringLiteral("action.reload"), tr("Reload"), QKeySequence(Qt::Key_F5));
    reconnect = add(QStringLiteral("action.reconnect"), tr("Connect to the server again"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    back = add(QStringLiteral("action.back"), tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    forward = add(
        QStringLiteral("action.forward"), tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right));
    palette
        = add(QStringLiteral("action.palette"), tr("Go to…"), QKeySequence(Qt::CTRL | Qt::Key_K));
    newAction = add(QStringLiteral("action.newAction"), tr("New action…"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    about = add(QStringLiteral("action.about"), tr("About ReformBoard"));
    quit = add(QStringLiteral("action.quit"), tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));

    auto* pageGroup = new QActionGroup(this);
    int number = 1;
    for (const PageSpec& page : pages) {
        QAction* action = add(QStringLiteral("action.page.") + QLatin1String(page.id),
            pageTitle(page),
            number <= 9 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)) : QKeySequence());
        action->setCheckable(true);
        action->setData(QString::fromLatin1(page.id));
        pageGroup->addAction(action);
        pageActions.push_back(action);
        ++number;
    }

    languages = new QActionGroup(this);
    addChoice(languages, QStringLiteral("action.language.system"), tr("As the system", "language"),
        {}, language);
    // Each language in its own words, so that whoever landed in the wrong one finds the way back.
    addChoice(languages, QStringLiteral("action.language.zh_CN"), QStringLiteral("简体中文"),
        QStringLiteral("zh_CN"), language);
    addChoice(languages, QStringLiteral("action.language.en"), QStringLiteral("English"),
        QStringLiteral("en"), language);

    themes = new QActionGroup(this);
    addChoice(themes, QStringLiteral("action.theme.system"), tr("As the system", "theme"),
        QStringLiteral("system"), theme);
    addChoice(themes, QStringLiteral("action.theme.light"), tr("Light", "theme"),
        QStringLiteral("light"), theme);
    addChoice(themes, QStringLiteral("action.theme.dark"), tr("Dark", "theme"),
        QStringLiteral("dark"), theme);
}

QAction* WindowActions::add(const QString& name, const QString& text, const QKeySequence& keys)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setMenuRole(QAction::NoRole);
    m_all.push_back(action);
    return action;
}

QAction* WindowActions::addChoice(QActionGroup* group, const QString& name, const QString& text,
    const QString& word, const QString& current)
{
    QAction* action = add(name, text);
    action->setCheckable(true);
    action->setData(word);
    action->setChecked(word == current);
    group->addAction(action);
    return action;
}

std::vector<QAction*> WindowActions::all() const
{
    return m_all;
}

void WindowActions::addFile(QMenu* menu, QMenu* recent) const
{
    menu->setToolTipsVisible(true); // why something is not possible
    menu->addAction(create);
    menu->addAction(open);
    menu->addAction(openShared);
    menu->addMenu(recent);
    menu->addSeparator();
    menu->addAction(import);
    menu->addAction(members);
    menu->addSeparator();
    menu->addAction(copy);
    menu->addAction(close);
}

void WindowActions::addLanguages(QMenu* menu) const
{
    // In both languages for the same reason as the entries.
    QMenu* sub = menu->addMenu(QStringLiteral("语言 Language"));
    sub->addActions(languages->actions());
}

void WindowActions::addThemes(QMenu* menu) const
{
    QMenu* sub = menu->addMenu(tr("Theme"));
    sub->addActions(themes->actions());
}

void WindowActions::fill(QMenuBar* bar, QMenu* recent) const
{
    QMenu* file = bar->addMenu(tr("&File"));
    addFile(file, recent);
    file->addSeparator();
    file->addAction(quit);
    QMenu* edit = bar->addMenu(tr("&Edit"));
    edit->addAction(undo);
    edit->addAction(redo);
    edit->addAction(reload);
    edit->addAction(reconnect);
    edit->addSeparator();
    edit->addAction(newAction);
    QMenu* go = bar->addMenu(tr("&Go"));
    go->addAction(palette);
    go->addSeparator();
    go->addAction(back);
    go->addAction(forward);
    go->addSeparator();
    for (QAction* page : pageActions)
        go->addAction(page);
    QMenu* view = bar->addMenu(tr("&View"));
    addLanguages(view);
    addThemes(view);
    bar->addMenu(tr("&Help"))->addAction(about);
}

void WindowActions::fill(QMenu* menu, QMenu* recent) const
{
    addFile(menu, recent);
    menu->addSeparator();
    menu->addAction(undo);
    menu->addAction(redo);
    menu->addAction(reload);
    menu->addAction(reconnect);
    menu->addSeparator();
    menu->addAction(newAction);
    menu->addSeparator();
    addLanguages(menu);
    addThemes(menu);
    menu->addSeparator();
    menu->addAction(about);
    menu->addAction(quit);
}

} // namespace ui
