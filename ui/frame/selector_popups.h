// SPDX-License-Identifier: GPL-3.0-or-later
// The three popups of the selector: regions in official order, periods with and without data,
// what to compare with. Each changes the session's filter and closes.
#pragma once

#include "ui/frame/popup.h"
#include "ui/session.h"

class QGridLayout;
class QLineEdit;
class QListWidget;

namespace ui {

class RegionPopup : public Popup
{
    Q_OBJECT

public:
    explicit RegionPopup(Session& session, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addGroups();
    void fill();
    void choose();

    Session& m_session;
    QString m_group; // economic group shown, empty for all
    QLineEdit* m_search = nullptr;
    QListWidget* m_list = nullptr;
};

class PeriodPopup : public Popup
{
    Q_OBJECT

public:
    explicit PeriodPopup(Session& session, QWidget* parent = nullptr);

private:
    void addPeriod(QGridLayout* grid, db::Period period, const QString& text, int row, int column,
        bool hasData);

    Session& m_session;
};

class ComparePopup : public Popup
{
    Q_OBJECT

public:
    explicit ComparePopup(Session& session, QWidget* parent = nullptr);

private:
    void addChoice(const QString& text, bool on, const db::Filter& filter, const QString& name);

    Session& m_session;
};

} // namespace ui
