// SPDX-License-Identifier: GPL-3.0-or-later
// Which shared workspace to open: its parts and its address, each following the other. It looks
// there without holding up the window, and offers an empty database for a new workspace. A
// password is asked for only when the server wants one that PostgreSQL's own files do not hold.
#pragma once

#include "app/workspace.h"
#include "db/server_address.h"
#include "ui/dialogs/dialog_parts.h"
#include "ui/place_probe.h"
#include "ui/user_action.h"

#include <QDialog>
#include <QFutureWatcher>

#include <functional>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QProgressBar;

namespace ui {

struct AddressSteps
{
    // Opens it in the window; why not, empty when it is open.
    std::function<QString(const QString& place)> open;
    // Makes a workspace there; runs beside the window, throws Error. Without it none is made: an
    // empty database is what is looked for, and handed to `open`.
    std::function<void(const QString& place, app::WorkspaceKind kind)> create;
};

class AddressDialog : public QDialog
{
    Q_OBJECT

public:
    // `recent` are addresses, newest first; the first one stands in the fields.
    AddressDialog(const QStringList& recent, AddressSteps steps, QWidget* parent = nullptr);

    void answer(const db::PlaceFound& found); // of the place in the fields

    void accept() override;
    void reject() override; // first gives up connecting

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum class State : quint8 { Editing, Connecting, Empty, Making };

    QLineEdit* addLine(const char* field, const QString& label, const QString& hint);
    void buildFields(const QStringList& recent);
    void buildPassword();
    void buildStart();
    void readFields(); // into the address
    void readAddress(); // into the fields
    void setState(State state, const QString& sentence = {});
    QString objection() const;
    void openThere();
    void dropPassword(); // typed for another login
    QString keeping() const; // the password; why not
    QString place() const; // as it stands in the line

    AddressSteps m_steps;
    DialogParts m_parts;
    PlaceProbe m_probe;
    QFutureWatcher<Failure> m_making;
    State m_state = State::Editing;
    bool m_filling = false;
    db::ServerAddress m_address; // also with what has no field
    QWidget* m_fields = nullptr;
    QLineEdit* m_server = nullptr;
    QLineEdit* m_port = nullptr;
    QLineEdit* m_database = nullptr;
    QLineEdit* m_login = nullptr;
    QComboBox* m_encryption = nullptr;
    QComboBox* m_line = nullptr; // the address
    QLabel* m_certificate = nullptr;
    QWidget* m_secret = nullptr; // shown where the server asks for a password
    QLineEdit* m_password = nullptr;
    QString m_asking; // the login it was typed for
    QCheckBox* m_keep = nullptr;
    QWidget* m_start = nullptr; // shown for an empty database
    QLabel* m_startText = nullptr;
    QButtonGroup* m_kinds = nullptr;
    QProgressBar* m_progress = nullptr;
};

} // namespace ui
