// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome.h"

#include "db/server_address.h"
#include "ui/frame/choice_row.h"
#include "ui/icon.h"
#include "ui/look.h"

#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int columnWidth = 640;
constexpr int shownRecent = 5;

QLabel* textLine(const QString& text, const char* role)
{
    auto* label = new QLabel(text);
    label->setProperty("role", QLatin1String(role));
    label->setWordWrap(true);
    return label;
}

QFrame* rule()
{
    auto* line = new QFrame;
    line->setProperty("role", QStringLiteral("rule"));
    line->setFixedHeight(1);
    return line;
}

} // namespace

Welcome::Welcome(const QStringList& recentFiles, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("welcome"));
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto* middle = new QWidget;
    middle->setFixedWidth(columnWidth);
    outer->addWidget(middle, 0, Qt::AlignHCenter);
    outer->addStretch(3);

    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* mark = new QLabel;
    mark->setPixmap(iconPixmap(QStringLiteral("app"), activeTheme().text, 40, devicePixelRatioF()));
    column->addWidget(mark);
    column->addSpacing(16);
    column->addWidget(textLine(tr("ReformBoard"), "headline"));
    column->addSpacing(4);
    column->addWidget(textLine(tr("Follow health reform in every province: tasks, measures and "
                                  "indicators in one file on this computer."),
        "note"));
    column->addSpacing(24);

    auto* facts = new ChoiceRow(QStringLiteral("chart"), tr("Begin with the public facts"),
        tr("Published statistics and policy documents, each figure with its source"), 64);
    facts->setObjectName(QStringLiteral("welcome.facts"));
    auto* demonstration = new ChoiceRow(QStringLiteral("overview"),
        tr("Look round the demonstration"),
        tr("The same with made-up roll-out states and quarterly values, marked as such everywhere"),
        64);
    demonstration->setObjectName(QStringLiteral("welcome.demonstration"));
    auto* open = new ChoiceRow(QStringLiteral("folder"), tr("Open a workspace file"),
        tr("Or drop it anywhere on this window"), 64);
    open->setObjectName(QStringLiteral("welcome.open"));
    auto* shared = new ChoiceRow(QStringLiteral("database"), tr("Open a shared workspace"),
        tr("In a database of your office's server, with others at the same time"), 64);
    shared->setObjectName(QStringLiteral("welcome.shared"));
    column->addWidget(rule());
    for (ChoiceRow* row : { facts, demonstration, open, shared }) {
        column->addWidget(row);
        column->addWidget(rule());
    }
    addRecent(column, recentFiles);

    connect(facts, &QAbstractButton::clicked, this, &Welcome::factsChosen);
    connect(demonstration, &QAbstractButton::clicked, this, &Welcome::demonstrationChosen);
    connect(open, &QAbstractButton::clicked, this, &Welcome::openChosen);
    connect(shared, &QAbstractButton::clicked, this, &Welcome::sharedChosen);
}

void Welcome::addRecent(QVBoxLayout* column, const QStringList& files)
{
    if (files.isEmpty())
        return;
    column->addSpacing(24);
    column->addWidget(textLine(tr("Opened before"), "strong"));
    column->addSpacing(4);
    int number = 0;
    for (const QString& path : files.mid(0, shownRecent)) {
        const QFileInfo file(path);
        const bool shared = db::isServerAddress(path);
        const db::ServerAddress address = shared ? db::serverAddress(path) : db::ServerAddress {};
        auto* row = shared
            ? new ChoiceRow(QStringLiteral("database"),
                address.database.isEmpty() ? address.server() : address.database, address.server(),
                46)
            : new ChoiceRow(QStringLiteral("folder"), file.fileName(), file.absolutePath(), 46);
        row->setObjectName(QStringLiteral("welcome.recent.%1").arg(number++));
        if (!shared && !file.exists()) {
            row->setEnabled(false);
            row->setMark(tr("not found"));
            row->setToolTip(tr("The file was moved or deleted, or its drive is not connected"));
        }
        column->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, path] { Q_EMIT recentChosen(path); });
    }
}

} // namespace ui
