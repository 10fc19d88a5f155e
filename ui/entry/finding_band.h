// SPDX-License-Identifier: GPL-3.0-or-later
// One thing to see to about a cell, as a tinted band: what it is, the sentence, the key that mends
// it, or the reason for putting it aside.
#pragma once

#include "app/checks/check.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

enum class BandTone : quint8 { Danger, Warn, Quiet };

class Band : public QFrame
{
    Q_OBJECT

public:
    Band(BandTone tone, QWidget* parent = nullptr);
    void setText(const QString& title, const QString& sentence, const QString& aside = {});
    // The main key of the band; an empty text takes it away. `keys` is shown beside it.
    QPushButton* setFix(const QString& text, const QString& keys = {});

Q_SIGNALS:
    void fixed();

protected:
    QVBoxLayout* column() const { return m_column; }
    QColor ink() const;

private:
    BandTone m_tone;
    QVBoxLayout* m_column;
    QLabel* m_title;
    QLabel* m_aside;
    QLabel* m_sentence;
    QWidget* m_fixRow;
    QPushButton* m_fix;
    QLabel* m_keys;
};

// A finding of the checks; a 强制 one cannot be put aside.
class FindingBand : public Band
{
    Q_OBJECT

public:
    // `rule`: the name of its rule.
    FindingBand(const app::CheckFinding& finding, const QString& rule, QWidget* parent = nullptr);

Q_SIGNALS:
    void suggestionTaken(const QString& text);
    void dismissed(const QString& reason);
    void restored();

private:
    void addPutAside();
};

QString ruleName(const db::CheckRule& rule); // in the language shown
BandTone toneOf(const app::CheckFinding& finding);
QString findingTitle(const app::CheckFinding& finding, const QString& rule); // E110 强制：不是数字

} // namespace ui
