// SPDX-License-Identifier: GPL-3.0-or-later
// What a login may do, at the window: what it may not is grey or locked, with the reason in words
// and the name of the login. Against a real server, one login a role.
#include "app/others/may.h"
#include "tests/support/office.h"
#include "ui/dialogs/members_dialog.h"
#include "ui/dialogs/task_dialog.h"
#include "ui/entry/entry_grid.h"
#include "ui/entry/entry_model.h"
#include "ui/look.h"
#include "ui/others/others_line.h"
#include "ui/others/unseen.h"
#include "ui/pages/pages.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace ui::test {

namespace {

struct Login
{
    const char* login;
    app::CellLock own; // a cell of a region granted to eve
    app::CellLock other;
    bool edits;
    bool grants;
    const char* line; // at the foot of the window
};

const Login logins[] = {
    { "rita", app::CellLock::ForReaders, app::CellLock::ForReaders, false, false, "Reader" },
    { "eve", app::CellLock::None, app::CellLock::NotGranted, false, false,
        "Entry: Beijing, Tianjin" },
    { "rob", app::CellLock::None, app::CellLock::None, true, false, "Reviewer" },
    { "olga", app::CellLock::None, app::CellLock::None, true, true, "Owner" },
};

class RolesInTheWindow : public testing::TestWithParam<Login>
{
protected:
    static void SetUpTestSuite() { s_office = new support::Office; }
    static void TearDownTestSuite()
    {
        delete s_office;
        s_office = nullptr;
    }
    RolesInTheWindow()
    {
        ui::applyLook(ui::ThemeChoice::Light);
        session.setStore(s_office->as(GetParam().login));
    }
    QString login() const { return QString::fromLatin1(GetParam().login); }

    static inline support::Office* s_office = nullptr;
    Session session;
};

std::string loginName(const testing::TestParamInfo<Login>& info)
{
    return info.param.login;
}

} // namespace

TEST_P(RolesInTheWindow, LockTheCellsThatMayNotBeTypedInto)
{
    session.setPage(QStringLiteral("entry"));
    const std::unique_ptr<Page> page(makeEntryPage(session, nullptr));
    page->resize(1300, 800);
    page->show();
    ASSERT_EQ(page->errorSentence(), QString());
    const EntryModel& model = *page->findChild<EntryModel*>();
    EXPECT_EQ(model.cell(model.index(0, 0))->lock, GetParam().own);
    EXPECT_EQ(model.cell(model.index(5, 0))->lock, GetParam().other);
    EXPECT_EQ(model.flags(model.index(5, 0)).testFlag(Qt::ItemIsEditable),
        GetParam().other == app::CellLock::None);
    const QString tip = model.data(model.index(5, 0), Qt::ToolTipRole).toString();
    EXPECT_EQ(tip.contains(QStringLiteral("Your login")), GetParam().other != app::CellLock::None)
        << tip.toStdString();
    auto* primary = page->findChild<QPushButton*>(QStringLiteral("entry.primary"));
    EXPECT_EQ(primary->isEnabled(), GetParam().own == app::CellLock::None);
    EXPECT_EQ(primary->toolTip().contains(login()), !primary->isEnabled());
    const auto* open = page->findChild<QPushButton*>(QStringLiteral("entry.round"))
                           ->menu()
                           ->findChild<QAction*>(QStringLiteral("action.round.open"));
    ASSERT_NE(open, nullptr);
    EXPECT_EQ(open->isEnabled(), GetParam().edits);
    EXPECT_EQ(open->toolTip().contains(login()), !GetParam().edits);
}

TEST_P(RolesInTheWindow, AreToldAtTheFoot)
{
    OthersLine line(session);
    EXPECT_EQ(line.findChild<QLabel*>(QStringLiteral("status_role"))->text(),
        QString::fromLatin1(GetParam().line));
}

TEST_P(RolesInTheWindow, KeepADialogFromWriting)
{
    TaskDialog dialog(*session.store(), db::Task());
    dialog.show();
    const QString reason = dialog.findChild<QLabel*>(QStringLiteral("task.reason"))->text();
    EXPECT_EQ(reason.contains(login()), !GetParam().edits) << reason.toStdString();
}

TEST_P(RolesInTheWindow, LetOwnersAloneSayWhoMayDoWhat)
{
    MembersDialog dialog(*session.store());
    dialog.show();
    auto* table = dialog.findChild<QTableWidget*>(QStringLiteral("members.table"));
    EXPECT_GE(table->rowCount(), 4);
    auto* fresh = dialog.findChild<QPushButton*>(QStringLiteral("members.new"));
    EXPECT_EQ(fresh->isEnabled(), GetParam().grants);
    const QString reason = dialog.findChild<QLabel*>(QStringLiteral("members.reason"))->text();
    EXPECT_EQ(reason.contains(login()), !GetParam().grants) << reason.toStdString();
    if (!GetParam().grants)
        return;
    fresh->click();
    dialog.findChild<QComboBox*>(QStringLiteral("members.login"))
        ->setEditText(QStringLiteral("li.na"));
    auto* regions = dialog.findChild<QListWidget*>(QStringLiteral("members.regions"));
    auto* save = dialog.findChild<QPushButton*>(QStringLiteral("members.save"));
    EXPECT_FALSE(save->isEnabled()); // who enters, enters for some region
    regions->item(2)->setCheckState(Qt::Checked);
    ASSERT_TRUE(save->isEnabled())
        << dialog.findChild<QLabel*>(QStringLiteral("members.reason"))->text().toStdString();
    save->click();
    const auto made = session.store()->members().find(QStringLiteral("li.na"));
    ASSERT_TRUE(made.has_value());
    EXPECT_EQ(made->role, db::Role::Entry);
    EXPECT_EQ(made->regions, std::vector { s_office->workspace.regions[2] });
    dialog.findChild<QPushButton*>(QStringLiteral("members.remove"))->click();
    EXPECT_FALSE(session.store()->members().find(QStringLiteral("li.na")).has_value());
}

INSTANTIATE_TEST_SUITE_P(As, RolesInTheWindow, testing::ValuesIn(logins), loginName);

} // namespace ui::test
