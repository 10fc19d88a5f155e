// SPDX-License-Identifier: GPL-3.0-or-later
// How many tasks have which light, as buttons: pressing one shows only those, pressing it again
// shows all.
#pragma once

#include "app/ledger/ledger.h"

#include <QAbstractButton>

#include <array>

namespace ui {

class LightButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LightButton(app::Light light, QWidget* parent = nullptr);
    void setCount(int count);
    void setWordShown(bool shown);
    int widthWith(bool word) const;
    QSize sizeHint() const override { return { widthWith(m_word), 24 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    app::Light m_light;
    int m_count = 0;
    bool m_word = true;
};

class LightFilter : public QWidget
{
    Q_OBJECT

public:
    explicit LightFilter(QWidget* parent = nullptr);
    void setCounts(const app::LightCounts& counts);
    std::optional<app::Light> chosen() const;
    void choose(std::optional<app::Light> light); // says nothing
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int widthWith(bool words) const;
    void arrange();

    std::array<LightButton*, app::lightCount> m_buttons {};
};

} // namespace ui
