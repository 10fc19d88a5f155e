// SPDX-License-Identifier: GPL-3.0-or-later
// How the import dialog is built; what it does is in import_dialog.cpp.
#include "ui/dialogs/import_dialog.h"

#include "ui/models/conflicts_model.h"
#include "ui/models/findings_model.h"
#include "ui/models/rows_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

QTableView* tableFor(QAbstractTableModel* model, const QString& name, const char* objectName)
{
    auto* view = new QTableView;
    view->setObjectName(QLatin1String(objectName));
    view->setAccessibleName(name);
    view->setModel(model);
    view->setShowGrid(false);
    view->setAlternatingRowColors(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setIconSize(QSize(14, 14));
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(26);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setStretchLastSection(true);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    return view;
}

void setWidths(QTableView* view, std::initializer_list<int> widths)
{
    int column = 0;
    for (const int width : widths)
        view->setColumnWidth(column++, width);
}

QPushButton* linkButton(const QString& text, const char* objectName)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(objectName));
    button->setAccessibleName(text);
    button->setProperty("role", QStringLiteral("link"));
    return button;
}

} // namespace

QWidget* ImportDialog::buildHead()
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(4);
    m_file = new QLabel;
    m_file->setObjectName(QStringLiteral("import.file"));
    m_file->setProperty("role", QStringLiteral("title"));
    m_about = new QLabel;
    m_about->setObjectName(QStringLiteral("import.about"));
    m_about->setProperty("role", QStringLiteral("note"));
    column->addWidget(m_file);
    column->addWidget(m_about);
    return head;
}

void ImportDialog::buildTables()
{
    m_findings = new FindingsModel(this);
    m_conflicts = new ConflictsModel(this);
    m_findingsView = tableFor(m_findings, tr("Findings"), "import.findings");
    setWidths(m_findingsView, { 120, 56, 110, 130, 170 });
    m_conflictsView = tableFor(m_conflicts, tr("Conflicts"), "import.conflicts");
    setWidths(m_conflictsView, { 56, 220, 130, 100, 120, 120 });

    m_rows = new RowsModel(this);
    QTableView* rows = tableFor(m_rows, tr("Rows of the file"), "import.rows");
    setWidths(rows, { 56, 300, 130, 110, 110, 90 });

    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 4, 12, 4);
    auto* hint = new QLabel(tr("The file states another number than the accepted one."));
    hint->setProperty("role", QStringLiteral("note"));
    bar->addWidget(hint);
    bar->addStretch(1);
    QPushButton* keepAll = linkButton(tr("Keep all"), "import.keepAll");
    QPushButton* takeAll = linkButton(tr("Take all new values"), "import.takeAll");
    bar->addWidget(keepAll);
    bar->addWidget(takeAll);
    column->addLayout(bar);
    column->addWidget(m_conflictsView, 1);
    connect(keepAll, &QPushButton::clicked, this, [this] { m_conflicts->chooseAll(false); });
    connect(takeAll, &QPushButton::clicked, this, [this] { m_conflicts->chooseAll(true); });

    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("import.tabs"));
    m_tabs->setAccessibleName(tr("Findings and conflicts"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(m_findingsView, tr("Findings"));
    m_tabs->addTab(page, tr("Conflicts"));
    m_tabs->addTab(rows, tr("Rows of the file"));
}

QWidget* ImportDialog::buildWhy()
{
    m_why = new QWidget;
    auto* row = new QHBoxLayout(m_why);
    row->setContentsMargins(20, 8, 20, 8);
    row->setSpacing(8);
    auto* label = new QLabel(tr("Reason for changing the targets"));
    m_whyText = new QLineEdit;
    m_whyText->setObjectName(QStringLiteral("import.why"));
    m_whyText->setAccessibleName(label->text());
    label->setBuddy(m_whyText);
    row->addWidget(label);
    row->addWidget(m_whyText, 1);
    connect(m_whyText, &QLineEdit::textChanged, this, &ImportDialog::showWhetherItCanBeApplied);
    m_why->hide();
    return m_why;
}

QWidget* ImportDialog::buildFoot()
{
    auto* foot = new QFrame;
    foot->setObjectName(QStringLiteral("dialogFoot"));
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 10, 20, 10);
    row->setSpacing(8);
    m_save = new QPushButton(tr("Save findings…"));
    m_save->setObjectName(QStringLiteral("import.save"));
    m_save->setAccessibleName(tr("Save the findings as a table"));
    m_reason = new QLabel;
    m_reason->setObjectName(QStringLiteral("import.reason"));
    m_reason->setProperty("role", QStringLiteral("danger"));
    m_reason->setWordWrap(true);
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_skip = new QPushButton(tr("Skip this file"));
    m_skip->setObjectName(QStringLiteral("import.skip"));
    m_skip->setAccessibleName(m_skip->text());
    auto* cancel = new QPushButton(tr("Close"));
    cancel->setObjectName(QStringLiteral("import.close"));
    cancel->setAccessibleName(tr("Close without importing what is shown"));
    m_apply = new QPushButton(tr("Apply"));
    m_apply->setObjectName(QStringLiteral("import.apply"));
    m_apply->setAccessibleName(tr("Apply this file"));
    m_apply->setProperty("role", QStringLiteral("primary"));
    m_apply->setDefault(true);
    row->addWidget(m_save);
    row->addWidget(m_reason, 1);
    row->addWidget(m_skip);
    row->addWidget(cancel);
    row->addWidget(m_apply);
    connect(m_save, &QPushButton::clicked, this, &ImportDialog::saveFindings);
    connect(m_skip, &QPushButton::clicked, this, &ImportDialog::skip);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &ImportDialog::apply);
    return foot;
}

} // namespace ui
