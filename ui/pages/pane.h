// SPDX-License-Identifier: GPL-3.0-or-later
// The parts pages are put together from: the page header, pane headers, key-value lines, lists of
// lights. They show what they are given and decide nothing.
#pragma once

#include "app/light.h"
#include "ui/session.h"

#include <QAbstractButton>
#include <QFrame>
#include <QLabel>

#include <functional>

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QSplitter;
class QVBoxLayout;

namespace ui {

// A label that shortens itself with an ellipsis and tells the whole text in its tooltip.
class ElidedLabel : public QLabel
{
public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    void setFullText(const QString& text);
    QSize minimumSizeHint() const override { return { 20, QLabel::minimumSizeHint().height() }; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void elide();
    QString m_full;
};

// The pill that says where the data comes from: dashed for demonstration, solid for a source.
class DataMark : public QWidget
{
public:
    explicit DataMark(QWidget* parent = nullptr);
    void setMark(const QString& text, bool demonstration);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    bool m_demonstration = false;
};

// 52 px: title, one line of context, at the right the data mark and buttons.
class PageHeader : public QFrame
{
public:
    explicit PageHeader(QWidget* parent = nullptr);
    void setTitle(const QString& title, const QString& context);
    void setStore(const db::Store& store);
    void addButton(QWidget* button);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_title;
    ElidedLabel* m_context;
    DataMark* m_mark;
    QBoxLayout* m_row;
};

// 36 px: bold title and a note.
class PaneHeader : public QWidget
{
public:
    explicit PaneHeader(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setNote(const QString& note);
    void addWidget(QWidget* widget);

private:
    QLabel* m_title;
    ElidedLabel* m_note;
    QBoxLayout* m_row;
};

// One row of a list: a glyph or state disc, a bold title, a reason of at most two lines.
class LightRow : public QAbstractButton
{
    Q_OBJECT

public:
    LightRow(
        app::Light light, const QString& title, const QString& reason, QWidget* parent = nullptr);
    // A right-aligned word instead of a second line.
    void setEnd(const QString& text);
    void setState(const QString& rolloutState); // a roll-out disc instead of the light
    QSize sizeHint() const override { return { 280, height() }; }
    QSize minimumSizeHint() const override { return { 120, 26 }; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int rowHeight(int width) const;
    QString reasonIn(int width, QStringList* lines) const;

    app::Light m_light;
    QString m_title;
    QString m_reason;
    QString m_end;
    QString m_state;
};

// A small segmented switch; the first part is chosen. `named` gives the parts their object names.
QFrame* segmentedSwitch(const QStringList& words, const QString& named,
    const std::function<void(int)>& chosen, std::vector<QPushButton*>* parts = nullptr);
// Hairline between panes, 7 px to take hold of.
QSplitter* paneSplitter(Qt::Orientation orientation, QWidget* parent = nullptr);
// A scroll area without frame that never scrolls sideways; `inner` receives its layout.
QScrollArea* paneScroll(QVBoxLayout** inner, bool sunken = false, QWidget* parent = nullptr);
void clearLayout(QBoxLayout* layout);
QLabel* plainLabel(const QString& text, int pixels, bool bold, const QColor& colour);
QFrame* hairline();
// Name at the left, value at the right of it.
QWidget* factLine(const QString& name, const QString& value);

} // namespace ui
