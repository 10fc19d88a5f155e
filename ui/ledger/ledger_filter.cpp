// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_filter.h"

#include "app/format.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace ui {

namespace {

// The first entry stands for all; the choice stays while it exists.
void fill(QComboBox* box, const QString& all, const QStringList& keys, const QStringList& words)
{
    const QSignalBlocker quiet(box);
    const QString before = box->currentData().toString();
    box->clear();
    box->addItem(all, QString());
    for (qsizetype i = 0; i < keys.size(); ++i)
        box->addItem(words[i], keys[i]);
    box->setCurrentIndex(std::max(0, box->findData(before)));
}

} // namespace

LedgerFilterBar::LedgerFilterBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLineEdit)
    , m_department(new QComboBox)
    , m_origin(new QComboBox)
{
    setObjectName(QStringLiteral("ledger.filter"));
    setProperty("sunken", true);
    setFixedHeight(40);
    setFocusProxy(m_text);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 14, 0);
    row->setSpacing(8);
    m_text->setObjectName(QStringLiteral("ledger.filter.text"));
    m_text->setPlaceholderText(tr("Title, target, milestone or department"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setClearButtonEnabled(true);
    m_department->setObjectName(QStringLiteral("ledger.filter.department"));
    m_department->setAccessibleName(tr("Department"));
    m_origin->setObjectName(QStringLiteral("ledger.filter.origin"));
    m_origin->setAccessibleName(tr("Origin"));
    auto* all = new QPushButton(tr("Show all"));
    all->setObjectName(QStringLiteral("ledger.filter.clear"));
    row->addWidget(m_text, 1);
    for (QComboBox* box : { m_department, m_origin }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &LedgerFilterBar::changed);
    }
    row->addWidget(all);
    connect(m_text, &QLineEdit::textChanged, this, &LedgerFilterBar::changed);
    connect(all, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT changed();
    });
}

void LedgerFilterBar::setLedger(const app::Ledger& ledger)
{
    QStringList departments;
    for (const app::DepartmentTasks& d : ledger.departments) {
        if (!d.department.isEmpty())
            departments.append(d.department);
    }
    fill(m_department, tr("All departments"), departments, departments);
    const QStringList origins = app::originsOf(ledger);
    QStringList words;
    for (const QString& origin : origins)
        words.append(app::originText(origin));
    fill(m_origin, tr("All origins"), origins, words);
}

app::LedgerFilter LedgerFilterBar::filter() const
{
    return { {}, m_department->currentData().toString(), m_origin->currentData().toString(),
        m_text->text() };
}

QString LedgerFilterBar::words(std::optional<app::Light> light) const
{
    QStringList words;
    if (light)
        words.append(app::lightText(*light));
    for (const QComboBox* box : { m_department, m_origin }) {
        if (box->currentIndex() > 0)
            words.append(box->currentText());
    }
    if (!m_text->text().trimmed().isEmpty())
        words.append(tr("“%1”").arg(m_text->text().trimmed()));
    return words.join(app::chinese() ? QStringLiteral("、") : QStringLiteral(", "));
}

void LedgerFilterBar::clear()
{
    const QSignalBlocker text(m_text);
    const QSignalBlocker department(m_department);
    const QSignalBlocker origin(m_origin);
    m_text->clear();
    m_department->setCurrentIndex(0);
    m_origin->setCurrentIndex(0);
}

} // namespace ui
