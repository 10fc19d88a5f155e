// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/address_dialog.h"

#include "app/passwords.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace ui {

namespace {

constexpr int usualPort = 5432;

QString option(const char* name)
{
    return QString::fromLatin1(name);
}

// A host, user or database may also stand among the options.
QString either(const QString& part, const db::ServerAddress& address, const char* name)
{
    return part.isEmpty() ? address.option(option(name)) : part;
}

QLabel* note(const QString& text)
{
    auto* label = new QLabel(text);
    label->setProperty("role", QStringLiteral("note"));
    label->setWordWrap(true);
    label->setContentsMargins(142, 0, 20, 0); // beneath the fields
    return label;
}

} // namespace

AddressDialog::AddressDialog(const QStringList& recent, AddressSteps steps, QWidget* parent)
    : QDialog(parent)
    , m_steps(std::move(steps))
    , m_parts(buildDialog(*this, QStringLiteral("address"),
          m_steps.create ? tr("Open shared workspace") : tr("Address of an empty database"),
          tr("A workspace that several people work in at once lies in a database of a PostgreSQL "
             "server. Whoever looks after the server knows these words."),
          tr("Open")))
{
    setMinimumWidth(620);
    buildFields(recent);
    buildStart();
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("address.progress"));
    m_progress->setAccessibleName(tr("Connecting"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_parts.body->addSpacing(4);
    m_parts.body->addStretch(1);
    m_parts.body->addWidget(m_progress);
    m_progress->hide();
    connect(&m_probe, &PlaceProbe::found, this, &AddressDialog::answer);
    connect(&m_making, &QFutureWatcherBase::finished, this, [this] {
        const Failure failure = m_making.result();
        if (failure.sentence.isEmpty())
            openThere();
        else
            setState(State::Editing, failure.sentence);
    });
    readAddress();
    m_server->setFocus();
    m_server->selectAll();
}

QLineEdit* AddressDialog::addLine(const char* field, const QString& label, const QString& hint)
{
    QLineEdit* line = lineEdit(QStringLiteral("address.") + QString::fromLatin1(field), label);
    line->setPlaceholderText(hint);
    connect(line, &QLineEdit::textEdited, this, &AddressDialog::readFields);
    // All begin at one edge, also the short one.
    auto* row = new QWidget;
    auto* keeping = new QHBoxLayout(row);
    keeping->setContentsMargins(0, 0, 0, 0);
    keeping->addWidget(line, 1);
    keeping->addStretch(0);
    row->setFocusProxy(line);
    m_fields->layout()->addWidget(labelled(label, row));
    return line;
}

void AddressDialog::buildFields(const QStringList& recent)
{
    m_fields = new QWidget;
    auto* rows = new QVBoxLayout(m_fields);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    m_parts.body->addWidget(m_fields);
    m_server = addLine("server", tr("Server"), tr("name or number; empty: this computer"));
    m_port = addLine("port", tr("Port"), QString::number(usualPort));
    m_port->setValidator(new QIntValidator(1, 65535, m_port));
    m_port->setMaximumWidth(120);
    m_database = addLine("database", tr("Database"), {});
    m_login = addLine("login", tr("Login"), tr("empty: the name you work under here"));

    m_encryption = new QComboBox;
    m_encryption->setObjectName(QStringLiteral("address.encryption"));
    m_encryption->setAccessibleName(tr("Encryption"));
    m_encryption->addItem(tr("as the server offers"), QString());
    m_encryption->addItem(tr("always encrypted"), QStringLiteral("require"));
    m_encryption->addItem(tr("encrypted, certificate checked"), QStringLiteral("verify-ca"));
    m_encryption->addItem(
        tr("encrypted, certificate and name of the server checked"), QStringLiteral("verify-full"));
    m_encryption->addItem(tr("only where the server insists"), QStringLiteral("allow"));
    m_encryption->addItem(tr("never encrypted"), QStringLiteral("disable"));
    connect(m_encryption, &QComboBox::currentIndexChanged, this, &AddressDialog::readFields);
    rows->addWidget(labelled(tr("Encryption"), m_encryption));
    m_certificate = note(tr("The certificate is checked against ~/.postgresql/root.crt, or "
                            "against the file that sslrootcert=… in the address names."));
    rows->addWidget(m_certificate);

    m_line = new QComboBox;
    m_line->setObjectName(QStringLiteral("address.line"));
    m_line->setAccessibleName(tr("Address"));
    m_line->setEditable(true);
    m_line->setCompleter(nullptr); // what is pasted stays as it is
    m_line->setInsertPolicy(QComboBox::NoInsert);
    m_line->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_line->addItems(recent);
    m_line->lineEdit()->setObjectName(QStringLiteral("address.text"));
    m_line->lineEdit()->setAccessibleName(tr("Address"));
    m_line->lineEdit()->setPlaceholderText(QStringLiteral("postgresql://user@host:port/database"));
    connect(m_line, &QComboBox::editTextChanged, this, &AddressDialog::readAddress);
    rows->addWidget(labelled(tr("Address"), m_line));
    rows->addWidget(note(tr(
        "The password is read from PostgreSQL's own files: .pgpass in your home folder, the file "
        "that PGPASSFILE names, or a service file. Where they hold none, it is asked for.")));
    buildPassword();
}

void AddressDialog::buildPassword()
{
    m_secret = new QWidget;
    auto* rows = new QVBoxLayout(m_secret);
    rows->setContentsMargins(0, 4, 0, 8);
    rows->setSpacing(8);
    m_password = lineEdit(QStringLiteral("address.password"), tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    rows->addWidget(labelled(tr("Password"), m_password));
    m_keep = new QCheckBox(tr("Keep it in the keychain of this computer"));
    m_keep->setObjectName(QStringLiteral("address.keep"));
    m_keep->setAccessibleName(m_keep->text());
    m_keep->setToolTip(tr("Otherwise it is known until the program ends. It never stands in a "
                          "file of ReformBoard."));
    auto* beneath = new QHBoxLayout;
    beneath->setContentsMargins(142, 0, 20, 0);
    beneath->addWidget(m_keep);
    rows->addLayout(beneath);
    m_secret->hide();
    m_fields->layout()->addWidget(m_secret);
}

void AddressDialog::buildStart()
{
    m_start = new QFrame;
    m_start->setObjectName(QStringLiteral("address.start"));
    auto* rows = new QVBoxLayout(m_start);
    rows->setContentsMargins(142, 4, 20, 4);
    rows->setSpacing(6);
    m_startText = new QLabel;
    m_startText->setObjectName(QStringLiteral("address.start.text"));
    m_startText->setWordWrap(true);
    m_startText->setProperty("role", QStringLiteral("strong"));
    rows->addWidget(m_startText);
    m_kinds = new QButtonGroup(this);
    const auto add = [&](const char* name, const QString& text, app::WorkspaceKind kind) {
        auto* choice = new QRadioButton(text);
        choice->setObjectName(QStringLiteral("address.start.") + QString::fromLatin1(name));
        choice->setAccessibleName(text);
        m_kinds->addButton(choice, int(kind));
        rows->addWidget(choice);
    };
    add("empty", tr("with the regions only"), app::WorkspaceKind::Empty);
    add("facts", tr("with the public facts: published statistics and documents"),
        app::WorkspaceKind::Facts);
    add("demonstration", tr("as the demonstration, with made-up values marked as such"),
        app::WorkspaceKind::Demonstration);
    m_kinds->button(int(app::WorkspaceKind::Empty))->setChecked(true);
    m_start->hide();
    m_parts.body->addWidget(m_start);
}

// What has no field, such as a file of certificates, stays as it was.
void AddressDialog::readFields()
{
    if (m_filling)
        return;
    db::ServerAddress address = m_address;
    const QString server = m_server->text().trimmed();
    const QString port = m_port->text().trimmed();
    const QString login = m_login->text().trimmed();
    // Before a host that is not written there is no place for a login or a port.
    const bool socket = server.startsWith(u'/');
    const bool bare = socket || server.isEmpty();
    address.host = bare ? QString() : server;
    address.setOption(option("host"), socket ? server : QString());
    address.port = bare || port.isEmpty() ? -1 : port.toInt();
    address.setOption(option("port"), bare ? port : QString());
    address.user = bare ? QString() : login;
    address.setOption(option("user"), bare ? login : QString());
    address.database = m_database->text().trimmed();
    address.setOption(option("dbname"), {});
    const QString mode = m_encryption->currentData().toString();
    if (!mode.isEmpty() || address.option(option("sslmode")) != QStringLiteral("prefer"))
        address.setOption(option("sslmode"), mode);
    const bool nothing = bare && !socket && address.database.isEmpty() && address.options.empty();
    m_filling = true;
    m_line->setEditText(nothing ? QString() : address.text());
    m_filling = false;
    m_address = address; // also while it is none yet
    const db::ServerAddress read = db::serverAddress(place());
    m_address.problem = read.problem;
    m_address.holdsPassword = read.holdsPassword;
    dropPassword();
    setState(State::Editing);
}

void AddressDialog::readAddress()
{
    if (m_filling)
        return;
    m_filling = true;
    m_address = db::serverAddress(place());
    const auto set = [](QLineEdit* line, const QString& text) {
        if (line->text() != text)
            line->setText(text);
    };
    set(m_server, either(m_address.host, m_address, "host"));
    set(m_port,
        m_address.port > 0 ? QString::number(m_address.port) : m_address.option(option("port")));
    set(m_database, either(m_address.database, m_address, "dbname"));
    set(m_login, either(m_address.user, m_address, "user"));
    m_encryption->setCurrentIndex(
        std::max(0, m_encryption->findData(m_address.option(option("sslmode")))));
    m_filling = false;
    dropPassword();
    setState(State::Editing);
}

void AddressDialog::setState(State state, const QString& sentence)
{
    m_state = state;
    if (state == State::Editing || state == State::Empty)
        m_probe.stop();
    const bool busy = state == State::Connecting || state == State::Making;
    m_fields->setEnabled(!busy);
    m_start->setVisible(state == State::Empty || state == State::Making);
    m_start->setEnabled(state == State::Empty);
    m_progress->setVisible(busy);
    m_parts.accept->setText(!m_steps.create ? tr("Use this address")
            : m_start->isHidden()           ? tr("Open")
                                            : tr("Start here"));
    m_parts.accept->setAccessibleName(m_parts.accept->text());
    m_parts.close->setEnabled(state != State::Making);
    const QString mode = m_encryption->currentData().toString();
    m_certificate->setVisible(mode.startsWith(QStringLiteral("verify")));
    setReason(m_parts, objection());
    if (!sentence.isEmpty())
        m_parts.reason->setText(sentence); // it may be tried again as it stands
    fitHeight(*this);
}

void AddressDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    fitHeight(*this);
}

QString AddressDialog::place() const
{
    return m_line->currentText().trimmed();
}

QString AddressDialog::objection() const
{
    if (m_state == State::Connecting)
        return tr("Connecting to %1…").arg(m_address.server());
    if (m_state == State::Making)
        return tr("The workspace is being made; this cannot be interrupted.");
    if (place().isEmpty())
        return tr("Write the server and the database, or paste an address.");
    if (!m_port->hasAcceptableInput() && !m_port->text().isEmpty())
        return tr("The port is a number from 1 to 65535.");
    if (m_database->text().trimmed().isEmpty() && m_address.option(option("service")).isEmpty()
        && db::isServerAddress(place()) && !m_address.holdsPassword)
        return tr("Write the name of the database.");
    return m_address.problem;
}

void AddressDialog::accept()
{
    if (!m_parts.accept->isEnabled())
        return;
    if (m_state != State::Empty) {
        if (!m_password->text().isEmpty())
            app::rememberPassword(m_address, m_password->text());
        m_probe.look(place());
        setState(State::Connecting);
        return;
    }
    setState(State::Making);
    m_making.setFuture(QtConcurrent::run([create = m_steps.create, place = place(),
                                             kind = app::WorkspaceKind(m_kinds->checkedId())] {
        try {
            create(place, kind);
            return Failure {};
        } catch (const std::exception&) {
            return currentFailure();
        }
    }));
}

void AddressDialog::reject()
{
    if (m_state == State::Connecting)
        setState(State::Editing, tr("Given up; nothing was opened."));
    else if (m_state != State::Making)
        QDialog::reject();
}

void AddressDialog::answer(const db::PlaceFound& found)
{
    if (m_state != State::Connecting && m_state != State::Editing)
        return;
    if (found.lacksPassword)
        m_asking = app::loginOf(m_address);
    m_secret->setVisible(found.lacksPassword || !m_secret->isHidden());
    switch (found.status) {
    case db::OpenStatus::Opened:
    case db::OpenStatus::Upgraded:
        if (m_steps.create)
            openThere();
        else
            setState(
                State::Editing, tr("There is a workspace in %1 already.").arg(m_address.name()));
        break;
    case db::OpenStatus::Empty:
        if (!m_steps.create) {
            openThere();
            break;
        }
        m_startText->setText(
            tr("The database %1 is empty. Start a new workspace here:").arg(m_address.database));
        setState(State::Empty);
        m_kinds->checkedButton()->setFocus();
        break;
    default:
        setState(State::Editing,
            found.lacksPassword && m_password->text().isEmpty()
                ? tr("%1 asks for the password of this login.").arg(m_address.server())
                : found.sentence);
        if (found.lacksPassword) {
            m_password->setFocus();
            m_password->selectAll();
        }
    }
}

void AddressDialog::dropPassword()
{
    if (m_secret->isHidden() || app::loginOf(m_address) == m_asking)
        return;
    m_password->clear();
    m_keep->setChecked(false);
    m_secret->hide();
}

QString AddressDialog::keeping() const
{
    if (!m_keep->isChecked() || m_password->text().isEmpty())
        return {};
    try {
        app::keepPassword(m_address, m_password->text());
        return {};
    } catch (const app::Error& error) {
        m_keep->setChecked(false); // the next attempt goes on without
        return error.sentence();
    }
}

void AddressDialog::openThere()
{
    QString sentence = keeping();
    if (sentence.isEmpty())
        sentence = m_steps.open(place());
    if (sentence.isEmpty())
        QDialog::accept();
    else
        setState(State::Editing, sentence);
}

} // namespace ui
