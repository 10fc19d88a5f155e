// SPDX-License-Identifier: GPL-3.0-or-later
// The entry grid over a round of 32 regions and twelve items, and keys that go where a person's go.
#pragma once

#include "tests/support/round_workspace.h"
#include "ui/entry/entry_grid.h"
#include "ui/entry/entry_model.h"
#include "ui/entry/entry_view.h"
#include "ui/look.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>

#include <gtest/gtest.h>

namespace ui::test {

using support::RoundWorkspace;

class EntryGridTest : public testing::Test
{
protected:
    explicit EntryGridTest(const QString& path = QStringLiteral(":memory:"))
        : workspace(path)
    {
        ui::applyLook(ui::ThemeChoice::Light);
        session.setStore(std::move(workspace.store));
        open();
        QObject::connect(&grid, &EntryGrid::notice, [this](const QString& s) { notices << s; });
        QObject::connect(&grid, &EntryGrid::edited, [this] { ++edits; });
    }
    ~EntryGridTest() override { QGuiApplication::clipboard()->clear(); }

    void open(app::Orientation orientation = app::Orientation::RegionsByItems)
    {
        app::SheetQuery query;
        query.orientation = orientation;
        query.round = workspace.round;
        query.region = workspace.regions[0];
        grid.resize(1040, 700);
        grid.show(query);
        grid.show();
        QApplication::setActiveWindow(&grid);
        view().setFocus();
    }
    // The store is lent to the session; changing it goes through here.
    template <typename Act> void change(Act act)
    {
        db::Store& held = store();
        workspace.store.reset(&held);
        act(workspace);
        static_cast<void>(workspace.store.release());
        grid.reload();
    }

    db::Store& store() { return *session.store(); }
    ui::EntryView& view() { return *grid.findChild<ui::EntryView*>(); }
    ui::EntryModel& model() { return *grid.findChild<ui::EntryModel*>(); }
    const app::SheetCell& cell(int row, int column) { return grid.sheet().at(row, column); }
    QString text(int row, int column) { return cell(row, column).text; }
    std::optional<db::Entry> entry(int region, int item)
    {
        return store().entries().find(workspace.cell(region, item));
    }
    std::pair<int, int> at()
    {
        return { view().currentIndex().row(), view().currentIndex().column() };
    }
    void place(int row, int column) { view().goTo(model().index(row, column)); }
    void select(int top, int left, int bottom, int right)
    {
        place(top, left);
        view().selectionModel()->select(
            QItemSelection(model().index(top, left), model().index(bottom, right)),
            QItemSelectionModel::ClearAndSelect);
    }
    // Keys go where a person's would: to whatever has the focus.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focus(), Qt::Key(key), modifiers);
    }
    void type(const QString& keys)
    {
        for (const QChar c : keys)
            QTest::keyClick(focus(), c.toLatin1());
    }
    QWidget* focus()
    {
        QWidget* popup = QApplication::activePopupWidget();
        if (popup)
            return popup->focusWidget() ? popup->focusWidget() : popup;
        return QApplication::focusWidget() ? QApplication::focusWidget() : &view();
    }
    QLineEdit* editor() { return qobject_cast<QLineEdit*>(QApplication::focusWidget()); }
    void onClipboard(const QString& plain, const QString& html = {})
    {
        auto* data = new QMimeData;
        if (!plain.isNull())
            data->setText(plain);
        if (!html.isNull())
            data->setHtml(html);
        QGuiApplication::clipboard()->setMimeData(data);
    }
    int batches() { return int(store().journal().batches(-1).size()); }

    RoundWorkspace workspace;
    ui::Session session;
    EntryGrid grid { session };
    QStringList notices;
    int edits = 0;
};

} // namespace ui::test
