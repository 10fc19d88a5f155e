// SPDX-License-Identifier: GPL-3.0-or-later
// Every action of the window with its object name, text and keys, and the menus made of them. It
// decides nothing: the window connects them.
#pragma once

#include "ui/pages.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace ui {

class WindowActions : public QObject
{
    Q_OBJECT

public:
    // Checks the entries of the language and theme in force; both as the settings store them.
    WindowActions(std::span<const PageSpec> pages, const QString& language, const QString& theme,
        QObject* parent = nullptr);

    QAction* create = nullptr;
    QAction* open = nullptr;
    QAction* openShared = nullptr;
    QAction* import = nullptr;
    QAction* members = nullptr; // who may do what
    QAction* copy = nullptr; // to a file or a server
    QAction* close = nullptr;
    QAction* undo = nullptr;
    QAction* redo = nullptr;
    QAction* reload = nullptr;
    QAction* reconnect = nullptr; // while the server cannot be reached
    QAction* back = nullptr;
    QAction* forward = nullptr;
    QAction* palette = nullptr;
    QAction* newAction = nullptr; // what somebody is to do about what is shown
    QAction* about = nullptr;
    QAction* quit = nullptr;
    std::vector<QAction*> pageActions; // in the order of the pages
    QActionGroup* languages = nullptr; // data(): the stored word
    QActionGroup* themes = nullptr;

    // All of them, for the window to listen to their keys and for the palette.
    std::vector<QAction*> all() const;
    void fill(QMenuBar* bar, QMenu* recent) const;
    void fill(QMenu* menu, QMenu* recent) const;

private:
    QAction* add(const QString& name, const QString& text, const QKeySequence& keys = {});
    QAction* addChoice(QActionGroup* group, const QString& name, const QString& text,
        const QString& word, const QString& current);
    void addFile(QMenu* menu, QMenu* recent) const;
    void addLanguages(QMenu* menu) const;
    void addThemes(QMenu* menu) const;

    std::vector<QAction*> m_all;
};

} // namespace ui
