// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog that opens a shared workspace: fields and address follow each other, what is missing
// is said in words, nobody waits for a server, an empty database becomes a workspace.
#include "app/passwords.h"
#include "db/passwords.h"
#include "tests/support/engines.h"
#include "tests/support/private_server.h"
#include "ui/dialogs/address_dialog.h"
#include "ui/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <gtest/gtest.h>

#include <sys/socket.h>

#include <arpa/inet.h>
#include <unistd.h>

namespace ui::test {

namespace {

class AddressDialogTest : public testing::Test
{
protected:
    AddressDialogTest()
    {
        applyLook(ThemeChoice::Light);
        AddressSteps steps;
        steps.open = [this](const QString& place) {
            opened.append(place);
            return refusal;
        };
        steps.create = [this](const QString& place, app::WorkspaceKind kind) {
            made = kind;
            db::Store::create(place);
        };
        dialog = std::make_unique<AddressDialog>(
            QStringList { QStringLiteral("postgresql://anna@db.example:5433/office") }, steps);
        dialog->show();
    }
    QLineEdit* field(const char* name) const
    {
        return dialog->findChild<QLineEdit*>(QStringLiteral("address.") + QLatin1String(name));
    }
    QComboBox* encryption() const
    {
        return dialog->findChild<QComboBox*>(QStringLiteral("address.encryption"));
    }
    QPushButton* accept() const
    {
        return dialog->findChild<QPushButton*>(QStringLiteral("address.accept"));
    }
    QString reason() const
    {
        return dialog->findChild<QLabel*>(QStringLiteral("address.reason"))->text();
    }
    void type(const char* name, const QString& text) const
    {
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClick(field(name), Qt::Key_Delete);
        QTest::keyClicks(field(name), text);
    }
    void paste(const QString& address) const { field("text")->setText(address); }
    bool comes(const char* part) const
    {
        return QTest::qWaitFor([&] { return reason().contains(QString::fromUtf8(part)); }, 15000);
    }

    QStringList opened;
    QString refusal;
    std::optional<app::WorkspaceKind> made;
    std::unique_ptr<AddressDialog> dialog;
};

struct Written
{
    const char* address;
    const char* server;
    const char* port;
    const char* database;
    const char* login;
    const char* mode;
};

const Written written[] {
    { "postgresql://anna@db.example:5433/office", "db.example", "5433", "office", "anna", "" },
    { "postgresql://db.example/office?sslmode=verify-full", "db.example", "", "office", "",
        "verify-full" },
    { "postgresql:///office?host=/run/postgresql&user=anna", "/run/postgresql", "", "office",
        "anna", "" },
    { "postgresql://anna@10.0.0.7/%E5%8C%BB%E6%94%B9?sslmode=require", "10.0.0.7", "", "医改",
        "anna", "require" },
};

} // namespace

TEST_F(AddressDialogTest, BeginsWithTheAddressOpenedLast)
{
    EXPECT_EQ(field("server")->text(), QStringLiteral("db.example"));
    EXPECT_EQ(field("port")->text(), QStringLiteral("5433"));
    EXPECT_TRUE(accept()->isEnabled());
}

TEST_F(AddressDialogTest, AnAddressFillsTheFields)
{
    for (const Written& w : written) {
        paste(QString::fromUtf8(w.address));
        EXPECT_EQ(field("server")->text(), QString::fromUtf8(w.server)) << w.address;
        EXPECT_EQ(field("port")->text(), QString::fromUtf8(w.port)) << w.address;
        EXPECT_EQ(field("database")->text(), QString::fromUtf8(w.database)) << w.address;
        EXPECT_EQ(field("login")->text(), QString::fromUtf8(w.login)) << w.address;
        EXPECT_EQ(encryption()->currentData().toString(), QString::fromUtf8(w.mode)) << w.address;
        EXPECT_TRUE(accept()->isEnabled()) << w.address << reason().toStdString();
    }
}

TEST_F(AddressDialogTest, TheFieldsMakeTheAddress)
{
    for (const Written& w : written) {
        paste({});
        type("server", QString::fromUtf8(w.server));
        type("port", QString::fromUtf8(w.port));
        field("database")->clear();
        Q_EMIT field("database")->textEdited({});
        field("database")->setText(QString::fromUtf8(w.database));
        Q_EMIT field("database")->textEdited({});
        type("login", QString::fromUtf8(w.login));
        encryption()->setCurrentIndex(encryption()->findData(QString::fromUtf8(w.mode)));
        EXPECT_EQ(field("text")->text(), QString::fromUtf8(w.address));
    }
}

TEST_F(AddressDialogTest, WhatHasNoFieldStays)
{
    paste(QStringLiteral("postgresql://db.example/office?sslrootcert=/etc/ca.pem"));
    type("login", QStringLiteral("bert"));
    encryption()->setCurrentIndex(encryption()->findData(QStringLiteral("verify-ca")));
    EXPECT_EQ(field("text")->text(),
        QStringLiteral(
            "postgresql://bert@db.example/office?sslrootcert=/etc/ca.pem&sslmode=verify-ca"));
}

TEST_F(AddressDialogTest, SaysWhyItCannotOpen)
{
    const std::pair<const char*, const char*> cases[] {
        { "", "paste an address" },
        { "postgresql://db.example/", "name of the database" },
        { "db.example", "not the address" },
        { "postgresql://anna:secret@db.example/office", "holds a password" },
        { "postgresql://db.example/office?password=secret", "holds a password" },
    };
    for (const auto& [address, words] : cases) {
        paste(QString::fromUtf8(address));
        EXPECT_FALSE(accept()->isEnabled()) << address;
        EXPECT_TRUE(reason().contains(QString::fromUtf8(words)))
            << address << ": " << reason().toStdString();
    }
    paste(QStringLiteral("postgresql:///?service=office"));
    EXPECT_TRUE(accept()->isEnabled());
}

TEST_F(AddressDialogTest, SaysWhatIsWrongAndKeepsWhatWasTyped)
{
    const support::NewPlace place(support::Engine::Postgresql);
    QString missing = place.path();
    missing.replace(QStringLiteral("/field_"), QStringLiteral("/nowhere_"));
    paste(missing);
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    EXPECT_FALSE(accept()->isEnabled());
    ASSERT_TRUE(comes("There is no database nowhere_")) << reason().toStdString();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(field("text")->text(), missing);
    EXPECT_TRUE(accept()->isEnabled());
    EXPECT_TRUE(opened.isEmpty());
}

TEST_F(AddressDialogTest, OpensAWorkspace)
{
    const support::NewPlace place(support::Engine::Postgresql);
    db::Store::create(place.path());
    paste(place.path());
    accept()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->isHidden(); }, 15000));
    EXPECT_EQ(opened, QStringList { place.path() });
}

TEST_F(AddressDialogTest, StaysOpenWhereItCouldNotBeOpenedAfterAll)
{
    const support::NewPlace place(support::Engine::Postgresql);
    db::Store::create(place.path());
    refusal = QStringLiteral("Gone again.");
    paste(place.path());
    accept()->click();
    ASSERT_TRUE(comes("Gone again."));
    EXPECT_TRUE(dialog->isVisible());
}

TEST_F(AddressDialogTest, OffersAnEmptyDatabaseForANewWorkspace)
{
    const support::NewPlace place(support::Engine::Postgresql);
    paste(place.path());
    auto* facts = dialog->findChild<QRadioButton*>(QStringLiteral("address.start.facts"));
    EXPECT_FALSE(facts->isVisible());
    accept()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return facts->isVisible(); }, 15000));
    facts->click();
    accept()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->isHidden(); }, 30000));
    EXPECT_EQ(made, app::WorkspaceKind::Facts);
    EXPECT_EQ(opened, QStringList { place.path() });
}

TEST_F(AddressDialogTest, ConnectingIsGivenUpAtOnce)
{
    // Takes connections and never says a word.
    const int mute = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ASSERT_EQ(::bind(mute, reinterpret_cast<sockaddr*>(&address), size), 0);
    ASSERT_EQ(::listen(mute, 8), 0);
    ::getsockname(mute, reinterpret_cast<sockaddr*>(&address), &size);

    paste(QStringLiteral("postgresql://127.0.0.1:%1/office").arg(ntohs(address.sin_port)));
    accept()->click();
    EXPECT_TRUE(reason().contains(QStringLiteral("Connecting")));
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(reason().contains(QStringLiteral("Given up")));
    EXPECT_TRUE(accept()->isEnabled());
    QElapsedTimer timer;
    timer.start();
    dialog.reset();
    EXPECT_LT(timer.elapsed(), 2000);
    ::close(mute);
}

TEST_F(AddressDialogTest, AsksForAPasswordOnlyWhereTheServerDoes)
{
    support::PrivateServer server;
    const QString place = server.newDatabase(QStringLiteral("field"));
    db::Store::create(place);
    server.askForPassword("secret");
    app::usePasswords();

    paste(place);
    EXPECT_FALSE(field("password")->isVisible());
    accept()->click();
    ASSERT_TRUE(comes("asks for the password")) << reason().toStdString();
    ASSERT_TRUE(field("password")->isVisible());
    EXPECT_EQ(field("password")->echoMode(), QLineEdit::Password);
    type("password", QStringLiteral("for this login"));
    type("login", QStringLiteral("bert"));
    EXPECT_FALSE(field("password")->isVisible());
    EXPECT_TRUE(field("password")->text().isEmpty()); // it is nobody else's
    paste(place);
    accept()->click();
    ASSERT_TRUE(comes("asks for the password")) << reason().toStdString();
    type("password", QStringLiteral("wrong"));
    accept()->click();
    ASSERT_TRUE(comes("does not let this login in")) << reason().toStdString();
    type("password", QStringLiteral("secret"));
    // There is no keychain here: said, and gone on without it.
    auto* keep = dialog->findChild<QCheckBox*>(QStringLiteral("address.keep"));
    keep->setChecked(true);
    accept()->click();
    ASSERT_TRUE(comes("keychain")) << reason().toStdString();
    EXPECT_FALSE(keep->isChecked());
    accept()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->isHidden(); }, 15000));
    EXPECT_EQ(opened, QStringList { place });
    EXPECT_NE(db::Store::open(place).store, nullptr); // known until the program ends
    db::setPasswordSource({});
}

TEST_F(AddressDialogTest, EveryInputHasAnAccessibleName)
{
    for (const QWidget* widget : dialog->findChildren<QWidget*>()) {
        const bool input = qobject_cast<const QAbstractButton*>(widget)
            || qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget);
        if (input && widget->accessibleName().isEmpty())
            ADD_FAILURE() << widget->objectName().toStdString();
    }
}

} // namespace ui::test
