// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/terms_editor.h"

#include "app/calc/number_text.h"
#include "app/format.h"
#include "ui/look.h"
#include "ui/pages/pane.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

namespace {

std::optional<double> term(const QString& text)
{
    return app::peopleNumber(text, {}).value;
}

QString shown(const std::optional<double>& value)
{
    return value ? QString::fromLatin1(app::machineText(*value)) : QString();
}

} // namespace

TermsEditor::TermsEditor(QWidget* parent)
    : QWidget(parent)
    , m_result(plainLabel({}, smallPx, false, activeTheme().text2))
    , m_write(new QPushButton(tr("Enter the quotient")))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(20, 4, 20, 4);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    const QString names[] = { tr("Numerator"), tr("Denominator") };
    const char* const objects[] = { "cell.numerator", "cell.denominator" };
    for (int i = 0; i < 2; ++i) {
        m_names[i] = plainLabel({}, smallPx, false, activeTheme().text2);
        m_names[i]->setWordWrap(true);
        m_lines[i] = new QLineEdit;
        m_lines[i]->setObjectName(QLatin1String(objects[i]));
        m_lines[i]->setAccessibleName(names[i]);
        m_lines[i]->setFont(ui::font(smallPx));
        m_lines[i]->setFixedWidth(112);
        m_lines[i]->setAlignment(Qt::AlignRight);
        grid->addWidget(m_names[i], i, 0);
        grid->addWidget(m_lines[i], i, 1, Qt::AlignRight);
        connect(m_lines[i], &QLineEdit::textChanged, this, &TermsEditor::showResult);
        connect(m_lines[i], &QLineEdit::returnPressed, this, &TermsEditor::write);
    }
    m_result->setObjectName(QStringLiteral("cell.quotient"));
    m_result->setWordWrap(true);
    m_write->setObjectName(QStringLiteral("cell.terms.write"));
    m_write->setAccessibleName(m_write->text());
    m_write->setFont(ui::font(smallPx));
    grid->addWidget(m_result, 2, 0);
    grid->addWidget(m_write, 2, 1, Qt::AlignRight);
    connect(m_write, &QPushButton::clicked, this, &TermsEditor::write);
}

void TermsEditor::setData(const app::CellContext& context, const QString& locked)
{
    const bool sameCell = m_context.key == context.key;
    const std::optional<double> before[] = { m_context.numerator(), m_context.denominator() };
    m_context = context;
    const std::optional<double> values[] = { context.numerator(), context.denominator() };
    const QString words[] = { context.indicator->numerator, context.indicator->denominator };
    for (int i = 0; i < 2; ++i) {
        m_names[i]->setText(words[i].isEmpty() ? m_lines[i]->accessibleName() : words[i]);
        m_lines[i]->setAccessibleDescription(words[i]);
        m_lines[i]->setEnabled(locked.isEmpty());
        m_lines[i]->setToolTip(locked);
        // What is half typed stays when the cell is only read again.
        if (!sameCell || values[i] != before[i])
            m_lines[i]->setText(shown(values[i]));
    }
    m_write->setToolTip(locked);
    showResult();
}

void TermsEditor::showResult()
{
    const auto numerator = term(m_lines[0]->text());
    const auto denominator = term(m_lines[1]->text());
    const bool complete = numerator && denominator && *denominator != 0;
    const bool changed
        = numerator != m_context.numerator() || denominator != m_context.denominator();
    m_write->setEnabled(complete && changed && m_lines[0]->isEnabled());
    if (m_lines[0]->text().isEmpty() && m_lines[1]->text().isEmpty()) {
        m_result->clear();
    } else if (!complete) {
        m_result->setText(denominator && *denominator == 0 ? tr("The denominator is zero")
                                                           : tr("Both terms are needed"));
    } else if (m_context.indicator) {
        const auto value = app::quotient(*numerator, *denominator, *m_context.indicator);
        m_result->setText(value
                ? QStringLiteral("= %1 %2").arg(app::number(*value, m_context.indicator->decimals),
                    app::unitText(m_context.indicator->unit))
                : QString());
    }
}

void TermsEditor::write()
{
    const auto numerator = term(m_lines[0]->text());
    const auto denominator = term(m_lines[1]->text());
    if (m_write->isEnabled() && numerator && denominator)
        Q_EMIT written(*numerator, *denominator);
}

} // namespace ui
