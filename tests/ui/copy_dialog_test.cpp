// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace copied from the window: what arrives is the same, nothing is overwritten, nothing is
// left where it comes to nothing, and what was typed can be mended.
#include "app/passwords.h"
#include "db/passwords.h"
#include "tests/support/bad_listener.h"
#include "tests/support/engines.h"
#include "tests/support/private_server.h"
#include "tests/ui/fixture.h"
#include "ui/dialogs/copy_dialog.h"
#include "ui/look.h"
#include "ui/main_window.h"

#include <QAction>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace ui::test {

namespace {

using support::Engine;
using support::NewPlace;

class CopyDialogTest : public testing::Test
{
protected:
    CopyDialogTest()
    {
        applyLook(ThemeChoice::Light);
        sampleStore(source.path());
        const QStringList recent { QStringLiteral("postgresql://anna@db.example/office") };
        dialog = std::make_unique<CopyDialog>(source.path(), folder.path(), recent);
        dialog->show();
    }
    template <typename T> T* find(const char* name) const
    {
        return dialog->findChild<T*>(QStringLiteral("copy.") + QLatin1String(name));
    }
    QPushButton* accept() const { return find<QPushButton>("accept"); }
    QString reason() const { return find<QLabel>("reason")->text(); }
    QString told() const { return find<QLabel>("told")->text(); }
    QString in(const char* name) const { return folder.filePath(QLatin1String(name)); }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }

    void toFile(const QString& path) const
    {
        find<QRadioButton>("to.file")->click();
        find<QLineEdit>("path")->setText(path);
    }
    void toServer(const QString& address) const
    {
        find<QRadioButton>("to.server")->click();
        find<QLineEdit>("address")->setText(address);
    }
    // Until it is at an end either way.
    bool ends() const
    {
        return QTest::qWaitFor([&] { return accept()->isEnabled() || !reason().isEmpty(); }, 30000);
    }
    bool copies() const
    {
        accept()->click();
        return ends() && accept()->text() == QStringLiteral("Open the copy");
    }
    bool fails() const
    {
        accept()->click();
        return ends() && !reason().isEmpty();
    }

    const NewPlace source;
    QTemporaryDir folder;
    std::unique_ptr<CopyDialog> dialog;
};

TEST_F(CopyDialogTest, ProposesANewFile)
{
    const QFileInfo proposed(find<QLineEdit>("path")->text());
    EXPECT_EQ(proposed.suffix(), QStringLiteral("reform"));
    EXPECT_FALSE(proposed.exists());
    EXPECT_EQ(proposed.absolutePath(),
        source.database().isEmpty() ? QFileInfo(source.path()).absolutePath() : folder.path());
    EXPECT_TRUE(accept()->isEnabled());
    EXPECT_EQ(accept()->text(), QStringLiteral("Copy"));
}

TEST_F(CopyDialogTest, TheFileIsTheSameRowForRow)
{
    toFile(in("office"));
    ASSERT_TRUE(copies()) << reason().toStdString();
    const QString copy = in("office.reform");
    EXPECT_EQ(dialog->target(), copy);
    EXPECT_EQ(find<QLineEdit>("path")->text(), copy);
    const std::vector<db::TableSum> sums = db::checksums(copy);
    EXPECT_EQ(sums, db::checksums(source.path()));
    EXPECT_TRUE(told().contains(QString::fromLatin1(db::digestOf(sums).toHex())));
    EXPECT_TRUE(told().contains(QStringLiteral("row for row")));
    EXPECT_GE(dialog->height(), dialog->layout()->totalHeightForWidth(dialog->width()))
        << "something is cut off";
    EXPECT_EQ(files(), QStringList { QStringLiteral("office.reform") });
    EXPECT_EQ(dialog->result(), 0);
    accept()->click();
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
}

TEST_F(CopyDialogTest, TheDatabaseIsTheSameRowForRow)
{
    const NewPlace target(Engine::Postgresql);
    toServer(QStringLiteral(" %1 ").arg(target.path()));
    ASSERT_TRUE(copies()) << reason().toStdString();
    EXPECT_EQ(dialog->target(), target.path());
    EXPECT_EQ(db::checksums(target.path()), db::checksums(source.path()));
}

TEST_F(CopyDialogTest, TheCopyNeedNotBeOpened)
{
    toFile(in("office.reform"));
    ASSERT_TRUE(copies());
    find<QPushButton>("close")->click();
    EXPECT_TRUE(dialog->isHidden());
    EXPECT_EQ(dialog->result(), QDialog::Rejected);
    EXPECT_TRUE(QFile::exists(in("office.reform")));
}

TEST_F(CopyDialogTest, OverwritesNothing)
{
    const QString taken = in("taken.reform");
    const auto contentOf = [&] {
        QFile file(taken);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto take = [&] {
        QFile file(taken);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("mine");
    };
    toFile(taken);
    EXPECT_TRUE(accept()->isEnabled());
    take(); // after the dialog looked
    ASSERT_TRUE(fails());
    EXPECT_TRUE(reason().contains(QStringLiteral("exists already"))) << reason().toStdString();
    EXPECT_EQ(contentOf(), QByteArray("mine"));
    toFile(in("taken")); // without the suffix it is the same
    EXPECT_FALSE(accept()->isEnabled());
    EXPECT_TRUE(reason().contains(QStringLiteral("exists already")));
    EXPECT_EQ(files(), QStringList { QStringLiteral("taken.reform") });
    toFile(in("free.reform"));
    EXPECT_TRUE(accept()->isEnabled());
    EXPECT_TRUE(copies());
}

TEST_F(CopyDialogTest, AFolderIsNoName)
{
    for (const QString& path : { QString(), QStringLiteral("  "), folder.path(), in("new/") }) {
        toFile(path);
        EXPECT_FALSE(accept()->isEnabled()) << path.toStdString();
        EXPECT_TRUE(reason().contains(QStringLiteral("name"))) << path.toStdString();
    }
}

TEST_F(CopyDialogTest, AnAddressIsNoFile)
{
    toFile(QStringLiteral("postgresql://db.example/office"));
    EXPECT_FALSE(accept()->isEnabled());
    EXPECT_TRUE(reason().contains(QStringLiteral("is an address")));
}

TEST_F(CopyDialogTest, SaysWhatIsWrongWithAFolderAndKeepsTheName)
{
    const QString path = in("nowhere/office.reform");
    toFile(path);
    ASSERT_TRUE(fails());
    EXPECT_TRUE(reason().contains(QStringLiteral("could not be written")))
        << reason().toStdString();
    EXPECT_EQ(find<QLineEdit>("path")->text(), path);
    QDir(folder.path()).mkdir(QStringLiteral("nowhere"));
    EXPECT_TRUE(copies()) << "tried again as it stands";
}

TEST_F(CopyDialogTest, GivenUpItLeavesNothing)
{
    toFile(in("office.reform"));
    accept()->click();
    EXPECT_FALSE(accept()->isEnabled());
    EXPECT_TRUE(find<QProgressBar>("progress")->isVisible());
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_TRUE(dialog->isVisible());
    ASSERT_TRUE(ends());
    EXPECT_TRUE(reason().contains(QStringLiteral("Given up"))) << reason().toStdString();
    EXPECT_EQ(files(), QStringList());
    EXPECT_FALSE(find<QProgressBar>("progress")->isVisible());
    EXPECT_TRUE(copies()) << "nothing is in the way";
}

TEST_F(CopyDialogTest, AClosedWindowLeavesNothing)
{
    toFile(in("office.reform"));
    accept()->click();
    dialog.reset();
    EXPECT_EQ(files(), QStringList());
}

TEST_F(CopyDialogTest, AServerThatSaysNothingIsGivenUpAtOnce)
{
    const support::BadListener mute { QByteArray() };
    toServer(mute.address());
    accept()->click();
    QElapsedTimer timer;
    timer.start();
    find<QPushButton>("close")->click();
    ASSERT_TRUE(ends());
    EXPECT_LT(timer.elapsed(), 2000);
    EXPECT_TRUE(reason().contains(QStringLiteral("Given up")));
}

TEST_F(CopyDialogTest, SaysWhatIsWrongWithAnAddressAndKeepsIt)
{
    const std::pair<const char*, const char*> cases[] {
        { "", "Paste the address" },
        { "db.example", "not the address" },
        { "postgresql://anna:secret@db.example/office", "holds a password" },
    };
    for (const auto& [address, words] : cases) {
        toServer(QString::fromUtf8(address));
        EXPECT_FALSE(accept()->isEnabled()) << address;
        EXPECT_TRUE(reason().contains(QString::fromUtf8(words)))
            << address << ": " << reason().toStdString();
    }
    const NewPlace target(Engine::Postgresql);
    QString missing = target.path();
    missing.replace(QStringLiteral("/field_"), QStringLiteral("/nowhere_"));
    toServer(missing);
    ASSERT_TRUE(fails());
    EXPECT_TRUE(reason().contains(QStringLiteral("There is no database nowhere_")))
        << reason().toStdString();
    EXPECT_EQ(find<QLineEdit>("address")->text(), missing);
    toServer(target.path());
    EXPECT_TRUE(copies()) << reason().toStdString();
}

TEST_F(CopyDialogTest, ADatabaseThatIsNotEmptyIsLeftAsItIs)
{
    const NewPlace target(Engine::Postgresql);
    db::Store::create(target.path());
    const auto before = db::checksums(target.path());
    toServer(target.path());
    ASSERT_TRUE(fails());
    EXPECT_EQ(db::checksums(target.path()), before);
}

TEST_F(CopyDialogTest, TheAddressCanBeFilledInByItsParts)
{
    const NewPlace target(Engine::Postgresql);
    const NewPlace taken(Engine::Postgresql);
    db::Store::create(taken.path());
    toServer(taken.path());
    find<QPushButton>("fillIn")->click();
    auto* parts = dialog->findChild<QDialog*>(QStringLiteral("dialog.address"));
    ASSERT_NE(parts, nullptr);
    auto* use = parts->findChild<QPushButton*>(QStringLiteral("address.accept"));
    EXPECT_EQ(use->text(), QStringLiteral("Use this address"));
    use->click();
    const auto* said = parts->findChild<QLabel*>(QStringLiteral("address.reason"));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return said->text().contains(QStringLiteral("There is a workspace in")); }, 15000))
        << said->text().toStdString();
    auto* database = parts->findChild<QLineEdit*>(QStringLiteral("address.database"));
    EXPECT_EQ(database->text(), taken.database());
    database->selectAll();
    QTest::keyClicks(database, target.database());
    const QPointer<QDialog> shown(parts);
    use->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !shown || shown->isHidden(); }, 15000));
    EXPECT_EQ(find<QLineEdit>("address")->text(), target.path());
    EXPECT_TRUE(accept()->isEnabled());
}

TEST_F(CopyDialogTest, AsksForThePasswordOfTheServerItGoesTo)
{
    support::PrivateServer server;
    const QString target = server.newDatabase(QStringLiteral("field"));
    server.askForPassword("secret");
    app::usePasswords();

    toServer(target);
    ASSERT_TRUE(fails());
    const QPointer<QDialog> parts = dialog->findChild<QDialog*>(QStringLiteral("dialog.address"));
    ASSERT_NE(parts, nullptr);
    auto* password = parts->findChild<QLineEdit*>(QStringLiteral("address.password"));
    ASSERT_TRUE(password->isVisible());
    QTest::keyClicks(password, QStringLiteral("secret"));
    parts->findChild<QPushButton*>(QStringLiteral("address.accept"))->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !parts || parts->isHidden(); }, 15000));
    EXPECT_TRUE(copies()) << reason().toStdString();
    EXPECT_EQ(db::checksums(target), db::checksums(source.path()));
    db::setPasswordSource({});
}

TEST_F(CopyDialogTest, EveryInputHasAnAccessibleName)
{
    for (const QWidget* widget : dialog->findChildren<QWidget*>()) {
        const bool input = qobject_cast<const QAbstractButton*>(widget)
            || qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QProgressBar*>(widget);
        if (input && widget->accessibleName().isEmpty())
            ADD_FAILURE() << widget->objectName().toStdString();
    }
}

TEST(CopyWindowTest, CopiesWhatIsOpenAndOpensTheCopy)
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.set(setting::theme, QStringLiteral("light"));
    settings.set(setting::language, QStringLiteral("en"));
    Session session;
    Language language;
    WindowServices services;
    services.pages = countingPages();
    MainWindow window(session, settings, language, services);
    window.show();
    auto* copy = window.findChild<QAction*>(QStringLiteral("action.copy"));
    ASSERT_NE(copy, nullptr);
    EXPECT_FALSE(copy->isEnabled());
    EXPECT_TRUE(copy->toolTip().contains(QStringLiteral("No workspace")));

    const NewPlace source;
    sampleStore(source.path());
    ASSERT_TRUE(window.openWorkspace(source.path()));
    EXPECT_TRUE(copy->toolTip().contains(QStringLiteral("back-up")));
    copy->trigger();
    auto* dialog = window.findChild<CopyDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(
        dialog->findChild<QLabel*>(QStringLiteral("copy.source"))->text(), session.store()->name());
    const QString target = folder.filePath(QStringLiteral("copy.reform"));
    dialog->findChild<QLineEdit*>(QStringLiteral("copy.path"))->setText(target);
    auto* accept = dialog->findChild<QPushButton*>(QStringLiteral("copy.accept"));
    accept->click();
    EXPECT_FALSE(accept->isEnabled()) << "waited for the copy";
    ASSERT_TRUE(QTest::qWaitFor([&] { return accept->isEnabled(); }, 30000));
    EXPECT_EQ(session.store()->path(), source.path());
    accept->click();
    EXPECT_EQ(session.store()->path(), target);
    session.closeStore();
}

} // namespace

} // namespace ui::test
