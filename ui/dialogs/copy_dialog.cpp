// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/copy_dialog.h"

#include "app/others/field_words.h"
#include "db/server_address.h"
#include "ui/dialogs/address_dialog.h"
#include "ui/settings.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int barSteps = 1000; // of the bar; rows may be more than an int holds
const QLatin1String suffix(".reform");

// With the day in its name: of several copies in one folder the newest is seen.
QString proposedFile(const QString& source, const QString& folder)
{
    const bool shared = db::isServerAddress(source);
    const QString name
        = shared ? db::serverAddress(source).database : QFileInfo(source).completeBaseName();
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    const QString base
        = QDir(folder).filePath(name.isEmpty() ? day : QStringLiteral("%1 %2").arg(name, day));
    QString path = base + suffix;
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = QStringLiteral("%1 (%2)").arg(base).arg(i) + suffix;
    return path;
}

QString tableText(const QString& table)
{
    if (table == QStringLiteral("journal"))
        return CopyDialog::tr("History");
    if (table == QStringLiteral("attachment_content"))
        return CopyDialog::tr("Attached files");
    return app::tableText(table);
}

} // namespace

CopyDialog::CopyDialog(
    const QString& source, const QString& folder, const QStringList& recent, QWidget* parent)
    : QDialog(parent)
    , m_source(source)
    , m_folder(db::isServerAddress(source) ? folder : QFileInfo(source).absolutePath())
    , m_recent(recent)
    , m_parts(buildDialog(*this, QStringLiteral("copy"), tr("Copy workspace"),
          tr("Every row and the whole history, as they are at this moment. What arrived is "
             "compared with what was sent. The workspace itself stays as it is, and stays open."),
          tr("Copy")))
{
    setMinimumWidth(700);
    buildFields();
    m_told = new QLabel;
    m_told->setObjectName(QStringLiteral("copy.told"));
    m_told->setWordWrap(true);
    m_told->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_parts.body->addWidget(labelled({}, m_told));
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("copy.progress"));
    m_progress->setAccessibleName(tr("Copying"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_parts.body->addSpacing(4);
    m_parts.body->addStretch(1);
    m_parts.body->addWidget(m_progress);
    connect(&m_copy, &PlaceCopy::progressed, this, &CopyDialog::tell);
    connect(&m_copy, &PlaceCopy::done, this, &CopyDialog::finish);
    connect(&m_copy, &PlaceCopy::failed, this, &CopyDialog::stopped);
    connect(&m_copy, &PlaceCopy::locked, this, [this](const db::PlaceFound& found) {
        const bool wanted = m_state == State::Copying;
        stopped({ found.sentence, found.details });
        if (wanted)
            fillIn()->answer(found);
    });
    m_path->setText(proposedFile(m_source, m_folder));
    m_path->setFocus();
    m_path->selectAll();
    choose();
}

void CopyDialog::browse()
{
    auto* chooser = new QFileDialog(this, tr("Copy to a new file"), m_folder);
    chooser->setObjectName(QStringLiteral("dialog.file"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setOption(QFileDialog::DontConfirmOverwrite); // nothing ever is
    chooser->setNameFilter(tr("Workspaces (*.reform)"));
    chooser->setDefaultSuffix(suffix.mid(1));
    chooser->selectFile(target());
    connect(chooser, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    chooser->open();
}

AddressDialog* CopyDialog::fillIn()
{
    QStringList addresses = m_recent;
    if (!m_address->text().trimmed().isEmpty())
        addresses.prepend(m_address->text().trimmed());
    AddressSteps steps;
    steps.open = [this](const QString& place) {
        m_address->setText(place);
        return QString();
    };
    auto* dialog = new AddressDialog(addresses, steps, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

QLineEdit* CopyDialog::line() const
{
    return m_toServer->isChecked() ? m_address : m_path;
}

void CopyDialog::choose()
{
    m_file->setVisible(!m_toServer->isChecked());
    m_server->setVisible(m_toServer->isChecked());
    setState(State::Editing);
}

QString CopyDialog::target() const
{
    const QString typed = line()->text().trimmed();
    if (m_toServer->isChecked() || typed.isEmpty())
        return typed;
    const QString path = QDir(m_folder).absoluteFilePath(typed);
    if (path.endsWith(u'/') || QFileInfo(path).isDir())
        return {};
    return path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix;
}

QString CopyDialog::objection() const
{
    const QString place = target();
    if (m_toServer->isChecked())
        return place.isEmpty() ? tr("Paste the address of an empty database, or fill it in.")
                               : db::serverAddress(place).problem;
    if (db::isServerAddress(m_path->text().trimmed()))
        return tr("This is an address: choose “A shared workspace” for it.");
    if (place.isEmpty())
        return tr("Write a name for the new file, or choose one with Browse…");
    if (QFileInfo::exists(place))
        return tr("%1 exists already. Choose another name; nothing is overwritten.")
            .arg(placeName(place));
    return {};
}

void CopyDialog::setState(State state, const Failure& failure)
{
    m_state = state;
    const bool busy = state == State::Copying || state == State::GivingUp;
    m_fields->setEnabled(state == State::Editing);
    m_told->parentWidget()->setVisible(state != State::Editing);
    m_progress->setVisible(busy);
    m_parts.close->setText(state == State::Done ? tr("Close") : tr("Cancel"));
    m_parts.close->setAccessibleName(m_parts.close->text());
    m_parts.close->setEnabled(state != State::GivingUp);
    m_parts.accept->setText(state == State::Done ? tr("Open the copy") : tr("Copy"));
    m_parts.accept->setAccessibleName(m_parts.accept->text());
    setReason(m_parts, state == State::Editing ? objection() : QString());
    if (busy)
        m_parts.accept->setEnabled(false);
    if (!failure.sentence.isEmpty())
        m_parts.reason->setText(failure.sentence); // it may be tried again as it stands
    m_parts.reason->setToolTip(failure.details);
    fitHeight(*this);
}

void CopyDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    fitHeight(*this);
}

void CopyDialog::accept()
{
    if (!m_parts.accept->isEnabled())
        return;
    if (m_state == State::Done) {
        QDialog::accept();
        return;
    }
    const QString place = target();
    line()->setText(place); // as it will be called
    m_told->setText(tr("Copying to %1…").arg(placeName(place)));
    m_progress->setRange(0, 0);
    setState(State::Copying);
    m_parts.close->setFocus();
    m_copy.start(m_source, place);
}

void CopyDialog::reject()
{
    if (m_state == State::Copying) {
        m_told->setText(tr("Giving up…"));
        setState(State::GivingUp);
        m_copy.stop();
    } else if (m_state != State::GivingUp) {
        QDialog::reject();
    }
}

void CopyDialog::tell(const db::CopyProgress& progress)
{
    if (m_state != State::Copying)
        return;
    const QString text
        = progress.comparing ? tr("%1: %2 of %3 rows compared") : tr("%1: %2 of %3 rows copied");
    m_told->setText(text.arg(tableText(progress.table)).arg(progress.rows).arg(progress.of));
    m_progress->setRange(0, barSteps);
    m_progress->setValue(int(barSteps * progress.rows / std::max<qint64>(progress.of, 1)));
}

void CopyDialog::stopped(const Failure& failure)
{
    const bool asked = m_state == State::GivingUp;
    setState(State::Editing,
        asked ? Failure { tr("Given up; nothing is at the new place."), {} } : failure);
    line()->setFocus();
}

void CopyDialog::finish(const std::vector<db::TableSum>& sums)
{
    qint64 rows = 0;
    for (const db::TableSum& sum : sums)
        rows += sum.rows;
    m_told->setText(
        tr("%1 in %2: the same, row for row.")
            .arg(tr("%n row(s)", nullptr, int(rows)), tr("%n table(s)", nullptr, int(sums.size())))
        + u'\n' + tr("Checksum %1").arg(QString::fromLatin1(db::digestOf(sums).toHex())));
    setState(State::Done);
    m_parts.accept->setFocus();
}

} // namespace ui
