// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the copy: what is copied, and the file or the database it goes to.
#include "db/server_address.h"
#include "ui/dialogs/copy_dialog.h"
#include "ui/settings.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

namespace {

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
    connect(filler, &QPushButton::clicked, this, [this] { fillIn(); });
    return widget;
}

} // namespace ui
