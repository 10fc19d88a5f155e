// SPDX-License-Identifier: GPL-3.0-or-later
// Remarks on a cell, oldest first, and a line to write one: who is to see to it, by when, and
// whether that is done.
#pragma once

#include "db/types.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Remarks : public QWidget
{
    Q_OBJECT

public:
    explicit Remarks(QWidget* parent = nullptr);
    void setData(const std::vector<db::Comment>& comments, const QDate& today);
    void focus();
    void emptyLines(); // once the remark is stored
    bool isBeingWritten() const;

Q_SIGNALS:
    void written(const QString& text, const QString& owner, std::optional<QDate> due);
    void resolved(db::CommentId id, bool done);

private:
    QWidget* row(const db::Comment& comment, const QDate& today);
    void add();
    void showMore();

    QVBoxLayout* m_list;
    QLineEdit* m_text;
    QWidget* m_more;
    QLineEdit* m_owner;
    QLineEdit* m_due;
    QLabel* m_fault;
    QPushButton* m_add;
};

// The name after @ in "look at the source @王敏 please"; empty when there is none.
QString ownerIn(const QString& text);

} // namespace ui
