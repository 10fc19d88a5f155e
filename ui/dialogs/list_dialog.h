// SPDX-License-Identifier: GPL-3.0-or-later
// A list somebody keeps — measures, states, rules — as a table with the fields of one row below it.
// Each change is one act and one step to undo; what is refused says why and stays typed.
#pragma once

#include "app/others/may.h"
#include "ui/conflict.h"
#include "ui/dialogs/dialog_parts.h"

#include <QDialog>

#include <functional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace ui {

// What a list dialog is named by.
struct ListDialogWords
{
    QString name; // of its objects: "measures" gives dialog.measures, measures.table, measures.save
    QString title;
    QString about;
    QStringList columns;
    QString newWord; // of the button: "New measure"
};

class ListDialog : public QDialog
{
    Q_OBJECT

public:
    bool changed() const { return m_changed; } // something was written

protected:
    ListDialog(db::Store& store, const ListDialogWords& words, bool ordered, QWidget* parent);
    virtual app::Doing doing() const { return app::Doing::Edit; } // by who may change the list
    // Called by the constructors of what derives, once their fields are there.
    void start(const QString& key);

    virtual void load() = 0; // reads the store
    virtual int rows() const = 0;
    virtual QString key(int row) const = 0; // what a row is known by across a reload
    virtual QStringList texts(int row) const = 0; // one a column
    virtual QString sign(int row) const; // a look, drawn in the first column; empty: none
    virtual void showFields(int row) = 0; // −1: those of a new one
    virtual bool dirty(int row) const = 0; // something else is in the fields
    virtual QString objection(int row) const = 0; // against what is in them; may be empty
    virtual QString save(int row) = 0; // its key; throws
    virtual void remove(int row) = 0; // throws
    virtual void moveRow(int from, int to); // throws

    QVBoxLayout* fields() { return m_parts.body; }
    QLineEdit* line(const char* name, const QString& label);
    // Two labelled fields side by side.
    void addPair(const QString& a, QWidget* first, const QString& b, QWidget* second);
    QString partName(const char* part) const;
    int row() const; // −1: a new one
    void follow(); // after a field has changed
    bool filling() const { return m_filling; }

private:
    void buildTable(const ListDialogWords& words);
    void buildFoot(const QString& newWord, bool ordered);
    void reload(const QString& key);
    void choose(int row); // as if it were clicked, without asking for what is typed
    void leave(int from); // another row was chosen
    bool keep(); // saves what is typed; false when it is refused
    void moveBy(int step);
    bool run(const std::function<void()>& act);

    QString m_name;
    db::Store& m_listed;
    DialogParts m_parts;
    Writer m_writer;
    QTableWidget* m_table = nullptr;
    QLabel* m_fault = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_up = nullptr; // null in a list without an order of its own
    QPushButton* m_down = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_save = nullptr;
    bool m_changed = false;
    bool m_filling = false;
};

} // namespace ui
