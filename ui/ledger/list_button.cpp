// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/list_button.h"

#include "app/ledger/shown.h"
#include "ui/look.h"

#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace ui {

ListButton::ListButton(QWidget* parent)
    : SelectorButton(tr("List"), parent)
{
    setObjectName(QStringLiteral("tasks.lists"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &ListButton::openMenu);
}

void ListButton::setLists(std::vector<db::Document> lists, db::DocumentId shown)
{
    m_lists = std::move(lists);
    m_shown = shown;
    const auto found = std::ranges::find(m_lists, shown, &db::Document::id);
    const QString name = found == m_lists.end() ? QString() : app::listTitle(*found);
    setValue(name);
    setToolTip(name);
    setAccessibleName(tr("List of tasks: %1").arg(name));
}

void ListButton::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("tasks.listMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const db::Document& list : m_lists) {
        QAction* action = menu->addAction(app::listTitle(list));
        action->setObjectName(QStringLiteral("tasks.list.") + list.code);
        action->setCheckable(true);
        action->setChecked(list.id == m_shown);
        connect(
            action, &QAction::triggered, this, [this, code = list.code] { Q_EMIT chosen(code); });
    }
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

void ListButton::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(activeTheme().line);
        painter.setBrush(activeTheme().surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }
    SelectorButton::paintEvent(event);
}

} // namespace ui
