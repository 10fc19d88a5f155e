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
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int steps = 1000; // of the bar; rows may be more than an int holds
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

QLabel* note(const QString& text)
{
    auto* label = new QLabel(text);
    label->setProperty("role", QStringLiteral("note"));
    label->setWordWrap(true);
    return label;
}

QWidget* block(QVBoxLayout*& rows)
{
    auto* widget = new QWidget;
    rows = new QVBoxLayout(widget);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    return widget;
}

// A field with a button that fills it.
QWidget* filled(QLineEdit* line, QPushButton* button)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(line, 1);
    layout->addWidget(button);
    row->setFocusProxy(line);
    return row;
}

QPushButton* button(const QString& objectName, const QString& text)
{
    auto* result = new QPushButton(text);
    result->setObjectName(objectName);
    result->setAccessibleName(text);
    result->setAutoDefault(false);
    return result;
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
    m_parts.body->addStretch(1);
    m_parts.body->addWidget(m_progress);
    connect(&m_copy, &PlaceCopy::progressed, this, &CopyDialog::tell);
    connect(&m_copy, &PlaceCopy::done, this, &CopyDialog::finish);
    connect(&m_copy, &PlaceCopy::failed, this, [this](const Failure& failure) {
        const bool asked = m_state == State::GivingUp;
        setState(State::Editing,
            asked ? Failure { tr("Given up; nothing is at the new place."), {} } : failure);
    });
    m_path->setText(proposedFile(m_source, m_folder));
    m_path->setFocus();
    m_path->selectAll();
    choose();
}

void CopyDialog::buildFields()
{
    QVBoxLayout* rows = nullptr;
    m_fields = block(rows);
    m_parts.body->addWidget(m_fields);
    auto* source = new QLabel(placeName(m_source));
    source->setObjectName(QStringLiteral("copy.source"));
    source->setWordWrap(true);
    if (!db::isServerAddress(m_source))
        source->setToolTip(m_source);
    rows->addWidget(labelled(tr("Workspace"), source));

    auto* choices = new QWidget;
    auto* choiceRow = new QHBoxLayout(choices);
    choiceRow->setContentsMargins(0, 0, 0, 0);
    choiceRow->setSpacing(20);
    const auto add = [&](const char* name, const QString& text) {
        auto* choice = new QRadioButton(text);
        choice->setObjectName(QStringLiteral("copy.to.") + QString::fromLatin1(name));
        choice->setAccessibleName(text);
        choiceRow->addWidget(choice);
        return choice;
    };
    add("file", tr("A file"))->setChecked(true);
    m_toServer = add("server", tr("A shared workspace"));
    choiceRow->addStretch(1);
    rows->addWidget(labelled(tr("Copy to"), choices));
    rows->addWidget(m_file = buildFile());
    rows->addWidget(m_server = buildServer());
    connect(m_toServer, &QRadioButton::toggled, this, &CopyDialog::choose);
}

QWidget* CopyDialog::buildFile()
{
    QVBoxLayout* rows = nullptr;
    QWidget* widget = block(rows);
    m_path = lineEdit(QStringLiteral("copy.path"), tr("New file"));
    QPushButton* chooser = button(QStringLiteral("copy.browse"), tr("Browse…"));
    rows->addWidget(labelled(tr("New file"), filled(m_path, chooser)));
    rows->addWidget(labelled(
        {}, note(tr("A copy in one file is a back-up as well: keep it on another disk."))));
    connect(m_path, &QLineEdit::textChanged, this, [this] { setState(State::Editing); });
    connect(chooser, &QPushButton::clicked, this, &CopyDialog::browse);
    return widget;
}

QWidget* CopyDialog::buildServer()
{
    QVBoxLayout* rows = nullptr;
    QWidget* widget = block(rows);
    m_address = lineEdit(QStringLiteral("copy.address"), tr("Address"));
    m_address->setPlaceholderText(QStringLiteral("postgresql://user@host:port/database"));
    QPushButton* filler = button(QStringLiteral("copy.fillIn"), tr("Fill in…"));
    rows->addWidget(labelled(tr("Address"), filled(m_address, filler)));
    rows->addWidget(labelled({},
        note(tr("The database is there already and is empty; it belongs to the login that copies. "
                "Whoever looks after the server makes it."))));
    connect(m_address, &QLineEdit::textChanged, this, [this] { setState(State::Editing); });
    connect(filler, &QPushButton::clicked, this, &CopyDialog::fillIn);
    return widget;
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

void CopyDialog::fillIn()
{
    QStringList addresses = m_recent;
    if (!m_address->text().trimmed().isEmpty())
        addresses.prepend(m_address->text().trimmed());
    AddressSteps steps;
    steps.take = [this](const QString& place) { m_address->setText(place); };
    auto* dialog = new AddressDialog(addresses, steps, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
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
    m_progress->setRange(0, steps);
    m_progress->setValue(int(steps * progress.rows / std::max<qint64>(progress.of, 1)));
}

void CopyDialog::finish(const std::vector<db::TableSum>& sums)
{
    qint64 rows = 0;
    for (const db::TableSum& sum : sums)
        rows += sum.rows;
    m_told->setText(
        tr("%1 in %2, checksum %3: the same, row for row.")
            .arg(tr("%n row(s)", nullptr, int(rows)), tr("%n table(s)", nullptr, int(sums.size())),
                QString::fromLatin1(db::digestOf(sums).toHex())));
    setState(State::Done);
    m_parts.accept->setFocus();
}

} // namespace ui
