// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/explanation_field.h"

#include "app/entry/entry_edits.h"
#include "ui/look.h"
#include "ui/pages/pane.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

ExplanationField::ExplanationField(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit)
    , m_count(plainLabel({}, smallPx, false, activeTheme().text2))
    , m_fault(plainLabel({}, smallPx, false, activeTheme().danger))
    , m_save(new QPushButton(tr("Save explanation")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 8, 20, 10);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->addWidget(plainLabel(tr("Written explanation"), smallPx, true, activeTheme().text));
    head->addStretch(1);
    head->addWidget(m_count);
    column->addLayout(head);
    m_edit->setObjectName(QStringLiteral("cell.explanation"));
    m_edit->setAccessibleName(tr("Written explanation"));
    m_edit->setPlaceholderText(tr("What was checked, and why the value is right"));
    m_edit->setFont(ui::font(smallPx));
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(58);
    m_edit->installEventFilter(this);
    column->addWidget(m_edit);
    m_fault->setObjectName(QStringLiteral("cell.explanation.fault"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
    m_count->setObjectName(QStringLiteral("cell.explanation.count"));
    m_save->setObjectName(QStringLiteral("cell.explanation.save"));
    m_save->setAccessibleName(m_save->text());
    m_save->setFont(ui::font(smallPx));
    column->addWidget(m_save, 0, Qt::AlignLeft);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &ExplanationField::showCount);
    connect(m_save, &QPushButton::clicked, this, [this] { save(true); });
    showCount();
}

void ExplanationField::setText(const QString& saved, const QString& typed)
{
    m_saved = saved;
    m_tried = typed;
    const QString& shown = typed.isEmpty() ? saved : typed;
    if (m_edit->toPlainText() != shown)
        m_edit->setPlainText(shown);
    showCount();
}

void ExplanationField::setSaved(const QString& saved)
{
    m_saved = saved;
    showCount();
}

QString ExplanationField::text() const
{
    return m_edit->toPlainText().trimmed();
}

void ExplanationField::focus()
{
    m_edit->setFocus();
    m_edit->moveCursor(QTextCursor::End);
}

void ExplanationField::showCount()
{
    const int count = int(text().size());
    m_count->setText(tr("%1 of at least %2").arg(count).arg(app::shortestExplanation));
    m_save->setEnabled(unsaved() && count >= app::shortestExplanation);
    m_fault->hide();
}

// Leaving the field keeps what is long enough; only a person asking is told that it is too short.
void ExplanationField::save(bool askedFor)
{
    if (!unsaved())
        return;
    if (text().size() >= app::shortestExplanation) {
        if (!askedFor && text() == m_tried)
            return;
        m_tried = text();
        Q_EMIT written(m_tried);
    } else if (askedFor) {
        m_fault->setText(tr("An explanation has at least %1 characters: say what was checked and "
                            "why the value is right.")
                             .arg(app::shortestExplanation));
        m_fault->show();
    }
}

bool ExplanationField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !(key->modifiers() & Qt::ShiftModifier)) {
            save(true);
            return true;
        }
    }
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        save(false);
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
