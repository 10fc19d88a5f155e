// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_dialogs.h"

#include "ui/pages/pane.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace ui {

namespace {

QLabel* label(const QString& text, const char* role)
{
    auto* result = new QLabel(text);
    result->setProperty("role", QString::fromLatin1(role));
    result->setTextFormat(Qt::PlainText);
    result->setWordWrap(true);
    return result;
}

QVBoxLayout* columnOf(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(20, 16, 20, 14);
    column->setSpacing(10);
    return column;
}

QPushButton* addButtons(QDialog* dialog, QVBoxLayout* column, const QString& act)
{
    auto* box = new QDialogButtonBox;
    QPushButton* go = box->addButton(act, QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("dialog.accept"));
    go->setProperty("role", QStringLiteral("primary"));
    go->setDefault(true);
    QPushButton* cancel = box->addButton(ReasonDialog::tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("dialog.cancel"));
    QObject::connect(box, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(box, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addWidget(box);
    return go;
}

} // namespace

ReasonDialog::ReasonDialog(
    const QString& sentence, std::function<void(const QString& reason)> given, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("dialog.reason"));
    setWindowTitle(tr("Reason for the change"));
    setMinimumWidth(420);
    QVBoxLayout* column = columnOf(this);
    column->addWidget(label(sentence, "strong"));
    m_text = new QPlainTextEdit;
    m_text->setObjectName(QStringLiteral("reason.text"));
    m_text->setAccessibleName(tr("Reason for the change"));
    m_text->setPlaceholderText(tr("For example: corrected by the region on 9 November"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(64);
    column->addWidget(m_text);
    m_ok = addButtons(this, column, tr("Change the value"));
    m_ok->setEnabled(false);
    connect(m_text, &QPlainTextEdit::textChanged, this,
        [this] { m_ok->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
    connect(this, &QDialog::accepted, this,
        [this, given = std::move(given)] { given(m_text->toPlainText().trimmed()); });
    m_text->setFocus();
}

PasteDialog::PasteDialog(const PastePreview& preview, std::function<void()> agreed, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("dialog.paste"));
    setWindowTitle(tr("Paste over values"));
    setMinimumWidth(460);
    QVBoxLayout* column = columnOf(this);
    column->addWidget(
        label(tr("%n value(s) would be replaced.", nullptr, preview.replaced()), "strong"));
    QStringList counts { tr("New: %1").arg(preview.added), tr("Changed: %1").arg(preview.changed) };
    if (preview.cleared > 0)
        counts.append(tr("Cleared: %1").arg(preview.cleared));
    if (preview.unreadable > 0)
        counts.append(tr("Cannot be read: %1").arg(preview.unreadable));
    if (preview.locked > 0)
        counts.append(tr("Locked, left as they are: %1").arg(preview.locked));
    column->addWidget(label(counts.join(QStringLiteral("   ")), "note"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const PastePreview::Sample& sample : preview.samples) {
        auto* where = new ElidedLabel;
        where->setFullText(sample.where);
        grid->addWidget(where, row, 0);
        grid->addWidget(label(sample.before, "note"), row, 1, Qt::AlignRight);
        grid->addWidget(label(QStringLiteral("→"), "quiet"), row, 2);
        grid->addWidget(label(sample.after, "strong"), row++, 3, Qt::AlignRight);
    }
    column->addLayout(grid);
    if (preview.replaced() > int(preview.samples.size()))
        column->addWidget(label(
            tr("and %n more", nullptr, preview.replaced() - int(preview.samples.size())), "quiet"));
    addButtons(this, column, tr("Paste"));
    connect(this, &QDialog::accepted, this, std::move(agreed));
}

} // namespace ui
