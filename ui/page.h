// SPDX-License-Identifier: GPL-3.0-or-later
// A full screen of the window. Hidden pages go stale and load when shown; an exception while
// loading becomes a band with the sentence and Retry, never a dialog.
#pragma once

#include "ui/session.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ui {

class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Session& session, QWidget* parent = nullptr);

    // Loads when visible, else remembers to. Not virtual: load() is.
    void refresh();
    // Loads now whatever is visible (pictures, tests).
    void refreshNow();
    // What the last load failed with; empty when it did not.
    QString errorSentence() const;
    // What an action opened from here would be about, filled in as far as the page knows; none:
    // what the window is narrowed to.
    virtual std::optional<db::Action> actionHere() const { return {}; }

Q_SIGNALS:
    void loaded();

protected:
    virtual void load(const db::Filter& filter) = 0;
    void showEvent(QShowEvent* event) override;

    Session& session() const { return m_session; }
    // Everything of the page goes into here; the error band sits above it.
    QVBoxLayout* body() const { return m_body; }

private:
    void showError(const QString& sentence, const QString& details);

    Session& m_session;
    QWidget* m_errorBand = nullptr;
    QLabel* m_errorText = nullptr;
    QVBoxLayout* m_body = nullptr;
    bool m_stale = true;
    std::optional<db::Filter> m_shown; // what the last load was for
};

} // namespace ui
