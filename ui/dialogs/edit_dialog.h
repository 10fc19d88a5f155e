// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialogs that write one thing share: the objection to it at every key, the write when it
// is accepted, and staying open with the sentence when the write is refused.
#pragma once

#include "app/others/may.h"
#include "ui/conflict.h"
#include "ui/dialogs/dialog_parts.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>

#include <functional>

class QHBoxLayout;
class QPlainTextEdit;

namespace ui {

// A day as it is typed (2022-12-31, 20221231, 2022年12月31日), from a calendar, or by the arrow
// keys.
class DayLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit DayLine(QWidget* parent = nullptr);
    void setDay(std::optional<QDate> day);
    std::optional<QDate> day() const; // none: empty, or not a day
    bool readable() const { return text().trimmed().isEmpty() || day(); }
    QString fault() const; // why it cannot be read

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showCalendar();
};

// One row of a long list, found by typing any part of it. Empty where nothing need be chosen.
class SearchBox : public QComboBox
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget* parent = nullptr);
    void addRow(const QString& text, qint64 id);
    void choose(std::optional<qint64> id);
    std::optional<qint64> chosen() const; // none: empty, or no row of the list
    QString fault() const;

protected:
    void wheelEvent(QWheelEvent* event) override;
};

class EditDialog : public QDialog
{
    Q_OBJECT

public:
    void accept() override;

protected:
    EditDialog(db::Store& store, const QString& name, const QString& title, const QString& about,
        const QString& acceptWord, QWidget* parent);

    // What is done by accepting it: who may is asked at every key.
    virtual app::Doing doing() const { return app::Doing::Edit; }
    // Why it cannot be written as it stands; empty when it can.
    virtual QString objection() const = 0;
    virtual void write() = 0; // throws with a sentence
    void ready(); // at the end of building: from now on objections are asked for
    void check(); // after every change of a field
    // Writes something else than what is accepted (remove, end). True when it went through, and
    // the dialog closes.
    bool writeInstead(const std::function<void()>& act);

    // Why one of its days or searched rows cannot be read; the first in order.
    QString fieldFault() const;
    // Labelled rows in the order they are asked for, named dialog.field.
    QLineEdit* addLine(const char* field, const QString& label, const QString& text = {});
    QPlainTextEdit* addText(const char* field, const QString& label, const QString& text);
    DayLine* addDay(const char* field, const QString& label, std::optional<QDate> day = {});
    QComboBox* addCombo(const char* field, const QString& label);
    SearchBox* addSearch(const char* field, const QString& label);
    QPushButton* addButton(const char* field, const QString& text); // at the left of the foot
    void sideBySide(int fields); // the next ones stand on one line
    void addFact(const char* field, const QString& label, const QString& text);
    // Names of departments are proposed, several of them parted by 、
    void proposeDepartments(QLineEdit* line);

    db::Store& store() const { return m_store; }
    const DialogParts& parts() const { return m_parts; }

private:
    QString named(const char* field) const;
    void addRow(const QString& label, QWidget* field);

    db::Store& m_store;
    QString m_name;
    DialogParts m_parts;
    Writer m_writer;
    QHBoxLayout* m_line = nullptr; // of fields side by side
    int m_onLine = 0; // how many more belong there
    bool m_ready = false;
};

// Puts it before the window, freed when it closes.
void openDialog(QDialog* dialog);

} // namespace ui
