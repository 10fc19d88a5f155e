// SPDX-License-Identifier: GPL-3.0-or-later
// The joined selector of the top bar: region, period and compare as one row of buttons, each with
// its popup. Shows the session's filter and changes nothing but it.
#pragma once

#include "ui/session.h"

#include <QAbstractButton>

namespace ui {

class SelectorButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SelectorButton(const QString& label, QWidget* parent = nullptr);
    void setValue(const QString& value);
    const QString& value() const { return m_value; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_value;
};

class Selector : public QWidget
{
    Q_OBJECT

public:
    explicit Selector(Session& session, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();

    Session& m_session;
    SelectorButton* m_region = nullptr;
    SelectorButton* m_period = nullptr;
    SelectorButton* m_compare = nullptr;
};

// "Last year, median of 31 regions": what the filter compares with, in words.
QString compareText(const db::Filter& filter, int statisticalRegions);

} // namespace ui
