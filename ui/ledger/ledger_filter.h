// SPDX-License-Identifier: GPL-3.0-or-later
// What the ledger is narrowed to besides its lights: words, a department, where a task comes from.
#pragma once

#include "app/ledger/shown.h"

#include <QFrame>

class QComboBox;
class QLineEdit;

namespace ui {

class LedgerFilterBar : public QFrame
{
    Q_OBJECT

public:
    explicit LedgerFilterBar(QWidget* parent = nullptr);
    void setLedger(const app::Ledger& ledger); // what there is to choose from; the choice stays
    app::LedgerFilter filter() const;
    // "Behind, 国家医保局": for paper.
    QString words(std::optional<app::Light> light) const;
    void clear(); // says nothing

Q_SIGNALS:
    void changed();

private:
    QLineEdit* m_text;
    QComboBox* m_department;
    QComboBox* m_origin;
};

} // namespace ui
