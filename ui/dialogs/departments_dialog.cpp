// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/departments_dialog.h"

#include "app/others/may.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

enum Column { CodeColumn, ZhColumn, EnColumn };

QPushButton* button(const QString& text, const char* name)
{
    auto* result = new QPushButton(text);
    result->setObjectName(QLatin1String(name));
    result->setAccessibleName(text);
    result->setAutoDefault(false);
    return result;
}

} // namespace

DepartmentsDialog::DepartmentsDialog(db::Store& store, QWidget* parent)
    : QDialog(parent)
    , m_store(store)
    , m_parts(buildDialog(*this, QStringLiteral("departments"), tr("Departments"),
          tr("The names a task may lead or join with. Each change can be undone."), {}))
    , m_writer(store, m_parts)
{
    resize(760, 560);
    m_table = plainTable(QStringLiteral("departments.table"), tr("Departments"),
        { tr("Code"), tr("Chinese name"), tr("English name") });
    m_table->verticalHeader()->setDefaultSectionSize(26);
    m_table->setColumnWidth(CodeColumn, 120);
    m_table->setColumnWidth(ZhColumn, 260);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_parts.body->addWidget(m_table, 1);
    buildFields();
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &DepartmentsDialog::showCurrent);
    reload({});
    m_table->setFocus();
}

void DepartmentsDialog::buildFields()
{
    m_code = lineEdit(QStringLiteral("departments.code"), tr("Code"));
    m_nameZh = lineEdit(QStringLiteral("departments.nameZh"), tr("Chinese name"));
    m_nameEn = lineEdit(QStringLiteral("departments.nameEn"), tr("English name"));
    m_save = button(tr("Save the department"), "departments.save");
    m_remove = button(tr("Remove"), "departments.remove");
    QPushButton* add = button(tr("New department"), "departments.new");
    m_parts.body->addWidget(labelled(tr("Code"), m_code));
    m_parts.body->addWidget(labelled(tr("Chinese name"), m_nameZh));
    m_parts.body->addWidget(labelled(tr("English name"), m_nameEn));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(20, 0, 20, 8);
    row->addStretch(1);
    for (QPushButton* each : { add, m_remove, m_save })
        row->addWidget(each);
    m_parts.body->addLayout(row);
    for (QLineEdit* line : { m_code, m_nameZh, m_nameEn }) {
        connect(line, &QLineEdit::textChanged, this, &DepartmentsDialog::check);
        connect(line, &QLineEdit::returnPressed, this, &DepartmentsDialog::save);
    }
    connect(add, &QPushButton::clicked, this, &DepartmentsDialog::newOne);
    connect(m_save, &QPushButton::clicked, this, &DepartmentsDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &DepartmentsDialog::remove);
}

void DepartmentsDialog::reload(const QString& code)
{
    m_all = m_store.departments().all();
    int row = -1;
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(int(m_all.size()));
        for (int i = 0; i < int(m_all.size()); ++i) {
            const db::Department& d = m_all[std::size_t(i)];
            m_table->setItem(i, CodeColumn, new QTableWidgetItem(d.code));
            m_table->setItem(i, ZhColumn, new QTableWidgetItem(d.nameZh));
            m_table->setItem(i, EnColumn, new QTableWidgetItem(d.nameEn));
            if (d.code == code)
                row = i;
        }
        m_table->setCurrentCell(row, row < 0 ? -1 : int(ZhColumn));
    }
    showCurrent();
}

const db::Department* DepartmentsDialog::current() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= int(m_all.size()) ? nullptr : &m_all[std::size_t(row)];
}

void DepartmentsDialog::showCurrent()
{
    const db::Department shown = current() ? *current() : db::Department();
    m_writer.begin();
    m_code->setText(shown.code);
    m_nameZh->setText(shown.nameZh);
    m_nameEn->setText(shown.nameEn);
    m_code->setReadOnly(current() != nullptr); // by code a department is known
    check();
}

db::Department DepartmentsDialog::typed() const
{
    db::Department d = current() ? *current() : db::Department();
    d.code = m_code->text().trimmed();
    d.nameZh = m_nameZh->text().trimmed();
    d.nameEn = m_nameEn->text().trimmed();
    return d;
}

void DepartmentsDialog::check()
{
    const db::Department now = typed();
    const bool untouched = current() ? now == *current() : now == db::Department();
    QString reason;
    const QString refusal = app::whyNot(m_store, app::Doing::Edit);
    if (!refusal.isEmpty())
        reason = refusal;
    else if (!untouched && !current()
        && std::ranges::find(m_all, now.code, &db::Department::code) != m_all.end())
        reason = tr("There is a department with the code %1 already.").arg(now.code);
    else if (!untouched)
        reason = app::objection(m_store, now);
    m_parts.reason->setText(reason);
    m_save->setEnabled(!untouched && reason.isEmpty());
    m_save->setToolTip(reason);
    m_remove->setEnabled(current() && refusal.isEmpty());
}

void DepartmentsDialog::newOne()
{
    m_table->clearSelection();
    m_table->setCurrentCell(-1, -1);
    showCurrent();
    m_code->setFocus();
}

void DepartmentsDialog::save()
{
    const db::Department now = typed();
    if (m_save->isEnabled() && run([&] { app::saveDepartment(m_store, now); }))
        reload(now.code);
}

void DepartmentsDialog::remove()
{
    const db::Department* department = current();
    if (department && run([&] { app::removeDepartment(m_store, department->code); }))
        reload({});
}

// A refusal belongs beside the fields, not into a dialog over the dialog.
bool DepartmentsDialog::run(const std::function<void()>& act)
{
    if (!m_writer.run(act))
        return false;
    Q_EMIT edited();
    return true;
}

} // namespace ui
