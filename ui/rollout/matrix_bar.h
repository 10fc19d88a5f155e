// SPDX-License-Identifier: GPL-3.0-or-later
// The controls over the matrix: which regions, in what order, of which day and compared with what.
#pragma once

#include "app/rollout/matrix.h"

#include <QFrame>

class QComboBox;
class QDateEdit;
class QPushButton;

namespace ui {

class PeriodSlider;

enum class MatrixLevel : quint8 { Provinces, Below, Lowest };

class MatrixBar : public QFrame
{
    Q_OBJECT

public:
    explicit MatrixBar(QWidget* parent = nullptr);

    // The days there are, and the day of the session's period. The slider goes to it when it is
    // another one than before.
    void setDays(const std::vector<QDate>& changes, QDate home);
    void setYearsBack(int years); // of the session's comparison
    // Where "below" leads; an empty name: nowhere.
    void setBelow(db::RegionId region, const QString& name);
    void setLevel(MatrixLevel level); // tells nobody
    MatrixLevel level() const { return m_level; }
    // Day, comparison, scope, order and groups; which measures is not its business.
    app::RolloutQuery query() const;
    PeriodSlider* slider() const { return m_slider; }

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void choose(MatrixLevel level);
    QDate compareDay() const;

    PeriodSlider* m_slider = nullptr;
    QComboBox* m_since = nullptr;
    QDateEdit* m_own = nullptr;
    QPushButton* m_groups = nullptr;
    QPushButton* m_nation = nullptr; // the way back
    std::vector<QPushButton*> m_levels;
    MatrixLevel m_level = MatrixLevel::Provinces;
    db::RegionId m_below {};
    app::RolloutOrder m_order = app::RolloutOrder::Official;
    QDate m_home;
    int m_years = 1;
};

} // namespace ui
