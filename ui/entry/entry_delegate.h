// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the cells of the entry grid with their marks and runs the one-line editor inside them.
#pragma once

#include <QLineEdit>
#include <QPointer>
#include <QStyledItemDelegate>

class QKeyEvent;

namespace ui {

class EntryModel;
struct Theme;

class EntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    EntryDelegate(const EntryModel& model, QObject* parent);

    // True: the editor replaces what stood there and arrows leave it, as after typing a digit.
    void setReplacing(bool replacing) { m_replacing = replacing; }
    // Red while what is in the editor cannot be read.
    static void setUnreadable(QWidget* editor, bool unreadable);
    QLineEdit* editor() const { return m_editor; } // the newest

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

Q_SIGNALS:
    void typed(QWidget* editor, const QPersistentModelIndex& index, const QString& text);
    void gaveUp(const QPersistentModelIndex& index);
    // A key that ended the editor, or does not concern it: for the view.
    void passed(QKeyEvent* event);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    bool ends(const QKeyEvent& event) const;
    bool filterKey(QWidget* editor, QKeyEvent* event);
    void paintGround(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index, const Theme& theme) const;
    void paintText(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
        const Theme& theme) const;

    const EntryModel& m_model;
    mutable QPointer<QLineEdit> m_editor; // Qt's createEditor is const
    bool m_replacing = true;
};

} // namespace ui
