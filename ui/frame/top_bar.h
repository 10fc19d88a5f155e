// SPDX-License-Identifier: GPL-3.0-or-later
// The bar above the sheet: history, the joined selector, the way into the palette, the menu
// button. It owns no command; they are the window's actions.
#pragma once

#include "ui/session.h"

#include <QAbstractButton>

class QAction;
class QMenu;

namespace ui {

// Looks like a search field and opens the palette, which has the real one.
class SearchButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SearchButton(const QString& text, const QString& keys, QWidget* parent = nullptr);
    QSize sizeHint() const override { return { 300, 28 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_keys;
};

struct TopBarParts
{
    QAction* back;
    QAction* forward;
    QAction* palette;
    QMenu* menu;
};

class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(Session& session, const TopBarParts& parts, QWidget* parent = nullptr);
    // What the palette opens below.
    QWidget* searchButton() const { return m_search; }

private:
    QWidget* m_search = nullptr;
};

} // namespace ui
