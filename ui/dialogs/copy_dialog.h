// SPDX-License-Identifier: GPL-3.0-or-later
// Copies the workspace to a new file or into an empty database, tells how far it is and what
// arrived. Accepted when the copy is to be opened.
#pragma once

#include "ui/dialogs/dialog_parts.h"
#include "ui/place_copy.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QRadioButton;

namespace ui {

class AddressDialog;

class CopyDialog : public QDialog
{
    Q_OBJECT

public:
    // In `folder` the copy of a server is proposed; `recent` are addresses, newest first.
    CopyDialog(const QString& source, const QString& folder, const QStringList& recent,
        QWidget* parent = nullptr);

    QString target() const; // empty while no name is written

    void accept() override; // copies; when that is done, the copy is to be opened
    void reject() override; // gives up copying first

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum class State : quint8 { Editing, Copying, GivingUp, Done };

    void buildFields();
    QWidget* buildFile();
    QWidget* buildServer();
    void browse();
    AddressDialog* fillIn();
    void choose(); // file or server
    void setState(State state, const Failure& failure = {});
    QString objection() const;
    QLineEdit* line() const; // in use
    void tell(const db::CopyProgress& progress);
    void stopped(const Failure& failure);
    void finish(const std::vector<db::TableSum>& sums);

    QString m_source;
    QString m_folder;
    QStringList m_recent;
    DialogParts m_parts;
    PlaceCopy m_copy;
    State m_state = State::Editing;
    QWidget* m_fields = nullptr;
    QRadioButton* m_toServer = nullptr;
    QWidget* m_file = nullptr;
    QLineEdit* m_path = nullptr;
    QWidget* m_server = nullptr;
    QLineEdit* m_address = nullptr;
    QLabel* m_told = nullptr; // how far, then what arrived
    QProgressBar* m_progress = nullptr;
};

} // namespace ui
