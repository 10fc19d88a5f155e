// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/list_dialog.h"

#include "ui/dialogs/state_dialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int signSize = 16;

} // namespace

ListDialog::ListDialog(
    db::Store& store, const ListDialogWords& words, bool ordered, QWidget* parent)
    : QDialog(parent)
    , m_name(words.name)
    , m_listed(store)
    , m_parts(buildDialog(*this, words.name, words.title, words.about, {}))
    , m_writer(store, m_parts)
{
    resize(1000, 700);
    m_parts.body->setContentsMargins(0, 0, 0, 12);
    buildTable(words);
    buildFoot(words.newWord, ordered);
}

QString ListDialog::partName(const char* part) const
{
    return m_name + u'.' + QLatin1String(part);
}

void ListDialog::buildTable(const ListDialogWords& words)
{
    m_table = plainTable(partName("table"), words.title, words.columns);
    m_table->verticalHeader()->setDefaultSectionSize(26);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(180);
    m_parts.body->addWidget(m_table, 1);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int now, int, int before) {
        if (now != before && !m_filling)
            leave(before);
    });
}

// In the foot of the dialog, before what closes it.
void ListDialog::buildFoot(const QString& newWord, bool ordered)
{
    const auto button = [this](const QString& text, const char* part) {
        auto* result = new QPushButton(text);
        result->setObjectName(partName(part));
        result->setAccessibleName(text);
        result->setAutoDefault(false);
        return result;
    };
    m_fault = m_parts.reason;
    m_fault->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_fault->setTextFormat(Qt::PlainText);
    m_new = button(newWord, "new");
    m_remove = button(tr("Remove"), "remove");
    m_save = button(tr("Save"), "save");
    m_save->setProperty("role", QStringLiteral("primary"));
    m_save->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(20, 0, 20, 0);
    buttons->setSpacing(8);
    buttons->addWidget(m_new);
    if (ordered) {
        m_up = button(tr("Move up"), "up");
        m_down = button(tr("Move down"), "down");
        buttons->addWidget(m_up);
        buttons->addWidget(m_down);
        connect(m_up, &QPushButton::clicked, this, [this] { moveBy(-1); });
        connect(m_down, &QPushButton::clicked, this, [this] { moveBy(1); });
    }
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    m_parts.body->addLayout(buttons);
    auto* foot = qobject_cast<QHBoxLayout*>(m_parts.close->parentWidget()->layout());
    foot->addWidget(m_save);
    connect(m_new, &QPushButton::clicked, this, [this] {
        if (!keep())
            return;
        choose(-1);
    });
    connect(m_save, &QPushButton::clicked, this, [this] { keep(); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const int at = row();
        const int next = std::min(at, rows() - 2);
        const QString after = next < 0 ? QString() : key(next == at ? at + 1 : next);
        if (at >= 0 && run([&] { remove(at); }))
            reload(after);
    });
}

QLineEdit* ListDialog::line(const char* name, const QString& label)
{
    QLineEdit* field = lineEdit(partName(name), label);
    connect(field, &QLineEdit::textChanged, this, &ListDialog::follow);
    return field;
}

void ListDialog::addPair(const QString& a, QWidget* first, const QString& b, QWidget* second)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(labelled(a, first), 1);
    row->addWidget(labelled(b, second), 1);
    m_parts.body->addLayout(row);
}

QString ListDialog::sign(int) const
{
    return {};
}

void ListDialog::moveRow(int, int) { }

int ListDialog::row() const
{
    return m_table->currentRow() < rows() ? m_table->currentRow() : -1;
}

void ListDialog::start(const QString& key)
{
    reload(key);
    m_table->setFocus();
}

void ListDialog::reload(const QString& wanted)
{
    load();
    int chosen = rows() > 0 ? 0 : -1;
    {
        const QScopedValueRollback quiet(m_filling, true);
        m_table->setRowCount(rows());
        for (int i = 0; i < rows(); ++i) {
            if (key(i) == wanted)
                chosen = i;
            const QStringList cells = texts(i);
            for (int column = 0; column < int(cells.size()); ++column) {
                auto* item = new QTableWidgetItem(cells[column]);
                item->setToolTip(cells[column]);
                if (column == 0 && !sign(i).isEmpty())
                    item->setIcon(stateSign(sign(i), signSize, devicePixelRatioF()));
                m_table->setItem(i, column, item);
            }
        }
    }
    choose(chosen);
}

void ListDialog::choose(int row)
{
    {
        const QScopedValueRollback quiet(m_filling, true);
        m_table->setCurrentCell(row, row < 0 ? -1 : 0);
        if (row < 0)
            m_table->clearSelection();
        showFields(row);
        m_writer.begin();
        // Long texts are read from their beginning.
        for (QLineEdit* field : findChildren<QLineEdit*>())
            field->setCursorPosition(0);
    }
    follow();
}

// What was typed for the row left behind is kept; where it is refused the cursor goes back.
void ListDialog::leave(int from)
{
    const int to = m_table->currentRow();
    if (!dirty(from)) {
        choose(to);
        return;
    }
    const QString wanted = to < 0 || to >= rows() ? QString() : key(to);
    QString fault = objection(from);
    if (fault.isEmpty() && run([&] { save(from); })) {
        reload(wanted);
        return;
    }
    if (fault.isEmpty())
        fault = m_fault->text();
    const QScopedValueRollback quiet(m_filling, true);
    m_table->setCurrentCell(from, from < 0 ? -1 : 0);
    m_fault->setText(fault);
}

bool ListDialog::keep()
{
    const int at = row();
    if (!dirty(at))
        return true;
    if (const QString fault = objection(at); !fault.isEmpty()) {
        m_fault->setText(fault);
        return false;
    }
    QString saved;
    if (!run([&] { saved = save(at); }))
        return false;
    reload(saved);
    return true;
}

void ListDialog::moveBy(int step)
{
    const int from = row();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= rows() || !keep())
        return;
    const QString moved = key(from);
    if (run([&] { moveRow(from, to); }))
        reload(moved);
}

void ListDialog::follow()
{
    if (m_filling)
        return;
    const int at = row();
    const bool typed = dirty(at);
    const QString refusal = app::whyNot(m_listed, doing());
    const bool free = refusal.isEmpty();
    const QString fault = !free ? refusal : typed ? objection(at) : QString();
    m_fault->setText(fault);
    m_fault->setToolTip({});
    m_save->setEnabled(typed && fault.isEmpty());
    m_save->setToolTip(typed || !free ? fault : tr("Nothing has been changed."));
    m_new->setEnabled(free);
    m_new->setToolTip(refusal);
    m_remove->setEnabled(at >= 0 && free);
    m_remove->setToolTip(refusal);
    if (m_up) {
        m_up->setEnabled(at > 0 && free);
        m_down->setEnabled(at >= 0 && at + 1 < rows() && free);
    }
}

// A refusal belongs beside the fields, not into a dialog over the dialog.
bool ListDialog::run(const std::function<void()>& act)
{
    const bool written = m_writer.run(act);
    m_changed = m_changed || written;
    return written;
}

} // namespace ui
