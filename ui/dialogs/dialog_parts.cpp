// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialog_parts.h"

#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

struct DialogText
{
    Q_DECLARE_TR_FUNCTIONS(DialogText)
};

QLabel* label(const QString& text, const char* role)
{
    auto* result = new QLabel(text);
    result->setProperty("role", QLatin1String(role));
    result->setWordWrap(true);
    return result;
}

} // namespace

DialogParts buildDialog(QDialog& dialog, const QString& name, const QString& title,
    const QString& about, const QString& acceptWord)
{
    DialogParts parts;
    dialog.setObjectName(QStringLiteral("dialog.") + name);
    dialog.setWindowTitle(title);
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(20, 16, 20, 12);
    head->setSpacing(4);
    parts.title = label(title, "title");
    parts.about = label(about, "note");
    parts.about->setVisible(!about.isEmpty());
    head->addWidget(parts.title);
    head->addWidget(parts.about);
    column->addLayout(head);
    parts.body = new QVBoxLayout;
    parts.body->setSpacing(10);
    column->addLayout(parts.body, 1);

    auto* foot = new QFrame;
    foot->setObjectName(QStringLiteral("dialogFoot"));
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 10, 20, 10);
    row->setSpacing(8);
    parts.reason = label({}, "danger");
    parts.reason->setObjectName(name + QStringLiteral(".reason"));
    parts.reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(parts.reason, 1);
    parts.close = new QPushButton(
        acceptWord.isEmpty() ? DialogText::tr("Close") : DialogText::tr("Cancel"));
    parts.close->setObjectName(name + QStringLiteral(".close"));
    parts.close->setAccessibleName(parts.close->text());
    parts.close->setAutoDefault(false);
    row->addWidget(parts.close);
    QObject::connect(parts.close, &QPushButton::clicked, &dialog, &QDialog::reject);
    if (!acceptWord.isEmpty()) {
        parts.accept = new QPushButton(acceptWord);
        parts.accept->setObjectName(name + QStringLiteral(".accept"));
        parts.accept->setAccessibleName(acceptWord);
        parts.accept->setProperty("role", QStringLiteral("primary"));
        parts.accept->setDefault(true);
        row->addWidget(parts.accept);
        QObject::connect(parts.accept, &QPushButton::clicked, &dialog, &QDialog::accept);
    }
    column->addWidget(foot);
    return parts;
}

void setReason(const DialogParts& parts, const QString& reason)
{
    parts.reason->setText(reason);
    if (!parts.accept)
        return;
    parts.accept->setEnabled(reason.isEmpty());
    parts.accept->setToolTip(reason);
}

void fitHeight(QDialog& dialog)
{
    if (!dialog.isVisible())
        return;
    // Rows are widgets of their own: what changed in them reaches the dialog by these.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const int wanted = dialog.layout()->totalHeightForWidth(dialog.width());
    if (wanted > dialog.height())
        dialog.resize(dialog.width(), wanted);
}

QWidget* labelled(const QString& text, QWidget* field)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(12);
    QLabel* name = label(text, "note");
    name->setFixedWidth(110);
    name->setBuddy(field);
    layout->addWidget(name);
    layout->addWidget(field, 1);
    return row;
}

QLineEdit* lineEdit(const QString& objectName, const QString& accessibleName)
{
    auto* line = new QLineEdit;
    line->setObjectName(objectName);
    line->setAccessibleName(accessibleName);
    return line;
}

QTableWidget* plainTable(
    const QString& objectName, const QString& accessibleName, const QStringList& columns)
{
    auto* table = new QTableWidget(0, int(columns.size()));
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setHorizontalHeaderLabels(columns);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(34);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    return table;
}

void setFault(QLineEdit* line, const QString& fault)
{
    line->setToolTip(fault);
    if (line->property("invalid").toBool() == !fault.isEmpty())
        return;
    line->setProperty("invalid", !fault.isEmpty());
    line->style()->unpolish(line);
    line->style()->polish(line);
}

} // namespace ui
