// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/compare_dialog.h"

#include "app/error.h"
#include "app/format.h"
#include "app/ledger/task_edits.h"
#include "app/others/may.h"
#include "ui/user_action.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QString listText(const db::Document& document)
{
    QStringList words { document.number, app::title(document) };
    words.removeAll(QString());
    return words.join(QStringLiteral("  "));
}

QComboBox* listBox(const char* name, const QString& what, const std::vector<db::Document>& lists)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(what);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const db::Document& list : lists)
        box->addItem(listText(list), qint64(list.id));
    return box;
}

QPushButton* button(const QString& text, const char* name)
{
    auto* result = new QPushButton(text);
    result->setObjectName(QLatin1String(name));
    result->setAccessibleName(text);
    result->setAutoDefault(false);
    return result;
}

db::DocumentId chosen(const QComboBox* box)
{
    return db::DocumentId { box->currentData().toLongLong() };
}

} // namespace

CompareDialog::CompareDialog(db::Store& store, db::DocumentId list, QWidget* parent)
    : QDialog(parent)
    , m_store(store)
    , m_lists(app::taskDocuments(store))
    , m_parts(buildDialog(*this, QStringLiteral("compare"), tr("Compare two lists"),
          tr("A probable pair is alike by its title only. Confirm it when the later task continues "
             "the earlier one; the link is then kept."),
          {}))
    , m_writer(store, m_parts)
{
    resize(1080, 680);
    buildHead(list);
    buildTable();
    buildKeys();
    compare();
    m_table->setFocus();
}

void CompareDialog::buildHead(db::DocumentId list)
{
    m_before = listBox("compare.before", tr("Earlier list"), m_lists);
    m_after = listBox("compare.after", tr("Later list"), m_lists);
    const auto at = std::ranges::find(m_lists, list, &db::Document::id);
    const int after = at == m_lists.end() ? 0 : int(at - m_lists.begin());
    // The lists stand newest first, the national ones before the others: the next one of the same
    // level is the one before it.
    int before = std::min(after + 1, int(m_lists.size()) - 1);
    for (int i = int(m_lists.size()) - 1; i > after; --i) {
        if (m_lists[std::size_t(i)].level == m_lists[std::size_t(after)].level)
            before = i;
    }
    m_before->setCurrentIndex(before);
    m_after->setCurrentIndex(after);
    m_parts.body->addWidget(labelled(tr("Earlier list"), m_before));
    m_parts.body->addWidget(labelled(tr("Later list"), m_after));
    m_counts = new QLabel;
    m_counts->setObjectName(QStringLiteral("compare.counts"));
    m_counts->setProperty("role", QStringLiteral("strong"));
    m_counts->setContentsMargins(20, 0, 20, 0);
    m_counts->setWordWrap(true);
    m_parts.body->addWidget(m_counts);
    connect(m_before, &QComboBox::currentIndexChanged, this, &CompareDialog::compare);
    connect(m_after, &QComboBox::currentIndexChanged, this, &CompareDialog::compare);
}

void CompareDialog::buildTable()
{
    m_table = plainTable(
        QStringLiteral("compare.table"), tr("Tasks of both lists"), app::comparisonHead());
    m_table->verticalHeader()->setDefaultSectionSize(28);
    const int widths[] = { 120, 110, 310, 110, 310 };
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_parts.body->addWidget(m_table, 1);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &CompareDialog::follow);
    connect(m_table, &QTableWidget::cellActivated, this, [this] {
        const app::ComparedTask* row = current();
        if (!row)
            return;
        Q_EMIT taskWanted(row->after ? row->after->id : row->before->id);
        close();
    });
}

void CompareDialog::buildKeys()
{
    m_confirm = button(tr("Confirm the pair"), "compare.confirm");
    QPushButton* copyKey = button(tr("Copy the table"), "compare.copy");
    QPushButton* save = button(tr("Save as CSV…"), "compare.save");
    auto* row = new QHBoxLayout;
    row->setContentsMargins(20, 0, 20, 8);
    row->addWidget(m_confirm);
    row->addStretch(1);
    row->addWidget(copyKey);
    row->addWidget(save);
    m_parts.body->addLayout(row);
    connect(m_confirm, &QPushButton::clicked, this, &CompareDialog::confirm);
    connect(copyKey, &QPushButton::clicked, this, &CompareDialog::copy);
    connect(save, &QPushButton::clicked, this, &CompareDialog::askFile);
}

void CompareDialog::compare()
{
    m_comparison = {};
    QString reason;
    if (m_lists.size() < 2)
        reason = tr("There is only one list; import another one to compare it with.");
    else if (chosen(m_before) == chosen(m_after))
        reason = tr("Choose two different lists.");
    else
        m_comparison = app::compareLists(m_store, chosen(m_before), chosen(m_after));
    m_parts.reason->setText(reason);
    const app::ListComparison& c = m_comparison;
    m_counts->setText(reason.isEmpty()
            ? tr("Kept %1, %2 of them only probably · new %3 · dropped %4")
                  .arg(c.kept)
                  .arg(c.probable)
                  .arg(c.added)
                  .arg(c.dropped)
            : QString());
    const auto table = app::comparisonTable(c);
    m_table->setRowCount(int(table.size()));
    for (int row = 0; row < int(table.size()); ++row) {
        const QStringList& texts = table[std::size_t(row)];
        for (int column = 0; column < int(texts.size()); ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            m_table->setItem(row, column, item);
        }
        QFont face = m_table->font();
        face.setBold(c.rows[std::size_t(row)].match == app::ListMatch::Probable);
        m_table->item(row, 0)->setFont(face);
    }
    follow();
}

const app::ComparedTask* CompareDialog::current() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= int(m_comparison.rows.size()) ? nullptr
                                                           : &m_comparison.rows[std::size_t(row)];
}

void CompareDialog::follow()
{
    const app::ComparedTask* row = current();
    const bool probable = row && row->match == app::ListMatch::Probable;
    const QString refusal = app::whyNot(m_store, app::Doing::Edit);
    m_confirm->setEnabled(probable && refusal.isEmpty());
    m_confirm->setToolTip(!refusal.isEmpty() ? refusal
            : probable                       ? QString()
                                             : tr("Choose a row that says “probably kept”."));
}

void CompareDialog::confirm()
{
    const app::ComparedTask* pair = current();
    if (!pair || !m_confirm->isEnabled())
        return;
    const int row = m_table->currentRow();
    const bool linked = m_writer.run([&] {
        app::linkTasks(m_store, pair->after->id, pair->after->implements, pair->before->id);
    });
    if (!linked)
        return;
    compare();
    m_table->setCurrentCell(row, 0);
    Q_EMIT this->linked();
}

void CompareDialog::copy() const
{
    QStringList lines { app::comparisonHead().join(u'\t') };
    for (const QStringList& row : app::comparisonTable(m_comparison))
        lines.append(row.join(u'\t'));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void CompareDialog::askFile()
{
    auto* dialog = new QFileDialog(this, tr("Save the comparison"));
    dialog->setObjectName(QStringLiteral("dialog.file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("comparison.csv"));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString& path) { runUserAction(this, [&] { saveCsv(path); }); });
    dialog->open();
}

void CompareDialog::saveCsv(const QString& path)
{
    QSaveFile file(path);
    const QByteArray bytes = app::comparisonCsv(m_comparison);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw app::Error(tr("%1 could not be written.").arg(path), file.errorString());
}

} // namespace ui
