// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_dialog.h"

#include "ui/models/conflicts_model.h"
#include "ui/models/findings_model.h"
#include "ui/models/rows_model.h"
#include "ui/user_action.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace ui {

namespace {

constexpr int progressAfter = 300; // ms

QString formatText(app::FileFormat format)
{
    switch (format) {
    case app::FileFormat::Canonical: return ImportDialog::tr("table of observations");
    case app::FileFormat::StatisticsBureau: return ImportDialog::tr("statistics bureau table");
    case app::FileFormat::List: return ImportDialog::tr("reference list");
    case app::FileFormat::Unknown: break;
    }
    return ImportDialog::tr("unknown format");
}

} // namespace

ImportDialog::ImportDialog(
    const db::Catalog& catalog, const QStringList& files, ImportSteps steps, QWidget* parent)
    : QDialog(parent)
    , m_catalog(catalog)
    , m_files(files)
    , m_steps(std::move(steps))
{
    setObjectName(QStringLiteral("dialog.import"));
    setWindowTitle(tr("Import"));
    resize(1000, 640);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());

    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("import.progress"));
    m_progress->setAccessibleName(tr("Reading the file"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(2);
    m_progress->hide();
    column->addWidget(m_progress);

    m_band = new QFrame;
    m_band->setObjectName(QStringLiteral("errorBand"));
    auto* band = new QVBoxLayout(m_band);
    band->setContentsMargins(20, 8, 20, 8);
    band->setSpacing(4);
    auto* bandRow = new QHBoxLayout;
    m_bandText = new QLabel;
    m_bandText->setObjectName(QStringLiteral("import.failure"));
    m_bandText->setWordWrap(true);
    m_bandMore = new QPushButton(tr("Details"));
    m_bandMore->setAccessibleName(tr("Show the technical details"));
    m_bandMore->setProperty("role", QStringLiteral("link"));
    bandRow->addWidget(m_bandText, 1);
    bandRow->addWidget(m_bandMore);
    m_bandDetails = new QLabel;
    m_bandDetails->setWordWrap(true);
    m_bandDetails->setTextInteractionFlags(Qt::TextSelectableByMouse);
    band->addLayout(bandRow);
    band->addWidget(m_bandDetails);
    m_band->hide();
    column->addWidget(m_band);
    connect(m_bandMore, &QPushButton::clicked, this,
        [this] { m_bandDetails->setVisible(m_bandDetails->isHidden()); });

    auto* counts = new QFrame;
    counts->setProperty("role", QStringLiteral("counts"));
    auto* countRow = new QHBoxLayout(counts);
    countRow->setContentsMargins(20, 8, 20, 8);
    countRow->setSpacing(28);
    for (int i = 0; i < 5; ++i) {
        m_countLabels.push_back(new QLabel);
        m_countLabels.back()->setObjectName(QStringLiteral("import.count.%1").arg(i));
        m_countLabels.back()->setTextFormat(Qt::RichText);
        countRow->addWidget(m_countLabels.back());
    }
    countRow->addStretch(1);
    m_counts = counts;
    column->addWidget(counts);
    buildTables();
    column->addWidget(m_tabs, 1);
    column->addWidget(buildWhy());
    column->addWidget(buildFoot());

    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        try {
            showPlan(m_watcher.result());
        } catch (const std::exception&) {
            const Failure failure = currentFailure();
            showFailure(failure.sentence, failure.details);
        }
    });
    connect(m_conflicts, &ConflictsModel::choicesChanged, this, &ImportDialog::showCounts);
    planNext();
}

void ImportDialog::planNext()
{
    if (++m_current >= m_files.size()) {
        m_results.empty() ? reject() : accept();
        return;
    }
    const QString path = m_files.at(m_current);
    const QString name = QFileInfo(path).fileName();
    m_file->setText(m_files.size() == 1
            ? name
            : tr("%1 (file %2 of %3)").arg(name).arg(m_current + 1).arg(m_files.size()));
    m_about->setText(tr("Reading…"));
    m_band->hide();
    m_apply->setEnabled(false);
    m_save->setEnabled(false);
    m_reason->clear();
    m_why->hide();
    m_skip->setVisible(m_current + 1 < m_files.size());
    m_rows->setPlan(nullptr, nullptr); // before the rows it looks at go
    m_plan = {};
    if (m_steps.background) {
        QTimer::singleShot(
            progressAfter, this, [this] { m_progress->setVisible(m_watcher.isRunning()); });
        m_watcher.setFuture(QtConcurrent::run(m_steps.plan, path));
        return;
    }
    try {
        showPlan(m_steps.plan(path));
    } catch (const std::exception&) {
        const Failure failure = currentFailure();
        showFailure(failure.sentence, failure.details);
    }
}

void ImportDialog::showPlan(const app::ImportPlan& plan)
{
    m_progress->hide();
    m_rows->setPlan(nullptr, nullptr);
    m_plan = plan;
    QStringList about { formatText(plan.format) };
    if (!plan.encoding.isEmpty())
        about.append(plan.encoding);
    if (!plan.newIndicators.empty())
        about.append(tr("%n new indicator(s)", nullptr, int(plan.newIndicators.size())));
    if (plan.demonstration)
        about.append(tr("demonstration data"));
    m_about->setText(about.join(tr(", ", "list separator")));
    m_about->setToolTip(tr("SHA-256 %1").arg(QString::fromLatin1(plan.sha256.toHex())));
    m_findings->setRows(plan.findings);
    m_conflicts->setPlan(plan, m_catalog);
    m_rows->setPlan(&m_plan, &m_catalog);
    const int conflicts = m_conflicts->rowCount();
    m_tabs->setTabText(0, tr("Findings %1").arg(plan.findings.size()));
    m_tabs->setTabText(1, tr("Conflicts %1").arg(conflicts));
    m_tabs->setTabEnabled(1, conflicts > 0);
    // What must be decided comes to the front, unless something must be mended first.
    m_tabs->setTabText(2, tr("Rows of the file %1").arg(plan.rows.size()));
    m_tabs->setTabEnabled(2, !plan.rows.empty());
    m_tabs->setCurrentIndex(conflicts > 0 && plan.acceptable() ? 1
            : plan.findings.empty() && !plan.rows.empty()      ? 2
                                                               : 0);
    m_save->setEnabled(!plan.findings.empty());
    showCounts();
    m_why->setVisible(plan.acceptable() && plan.changesTargets());
    m_whyText->clear();
    showWhetherItCanBeApplied();
}

void ImportDialog::showWhetherItCanBeApplied()
{
    const QString reason = reasonAgainst();
    m_reason->setText(reason);
    m_apply->setEnabled(reason.isEmpty());
    m_apply->setToolTip(reason);
}

void ImportDialog::showCounts()
{
    const QString labels[] = { tr("new"), tr("unchanged"), tr("details changed"),
        tr("noted as claims"), tr("conflicts") };
    const app::RowEffect effects[] = { app::RowEffect::New, app::RowEffect::Same,
        app::RowEffect::Detail, app::RowEffect::Claim, app::RowEffect::Conflict };
    const int listed[] = { m_plan.list.added, m_plan.list.unchanged, m_plan.list.changed, 0, 0 };
    for (size_t i = 0; i < std::size(effects); ++i)
        m_countLabels[i]->setText(
            QStringLiteral("<span style='font-size:18px;font-weight:700'>%1</span> "
                           "<span style='font-size:12px'>%2</span>")
                .arg(m_plan.count(effects[i]) + listed[i])
                .arg(labels[i]));
}

QString ImportDialog::reasonAgainst() const
{
    if (!m_plan.readable)
        return tr("This file cannot be read. See the findings.");
    const int errors
        = int(std::ranges::count(m_plan.findings, app::Severity::Error, &app::Finding::severity));
    if (errors > 0)
        return tr("%n error(s) must be mended in the file first.", nullptr, errors);
    const bool listed = !m_plan.list.writes.empty();
    if (m_plan.rows.empty() && !listed && m_plan.list.unchanged == 0)
        return tr("There are no rows to take in.");
    if (m_plan.count(app::RowEffect::Same) == std::ssize(m_plan.rows) && !listed)
        return tr("Everything in this file is in the workspace already.");
    if (m_plan.changesTargets() && m_whyText->text().trimmed().isEmpty())
        return tr("Targets change: say why.");
    return {};
}

void ImportDialog::showFailure(const QString& sentence, const QString& details)
{
    m_progress->hide();
    m_bandText->setText(sentence);
    m_bandDetails->setText(details);
    m_bandDetails->hide();
    m_bandMore->setVisible(!details.isEmpty());
    m_band->show();
}

void ImportDialog::apply()
{
    if (!reasonAgainst().isEmpty())
        return;
    try {
        m_results.push_back(m_steps.apply(
            m_plan, { m_conflicts->choices(), QStringLiteral("window"), m_whyText->text() }));
    } catch (const std::exception&) {
        const Failure failure = currentFailure();
        showFailure(failure.sentence, failure.details);
        return;
    }
    planNext();
}

void ImportDialog::skip()
{
    // A file still being read is left to finish by itself; its plan is not wanted any more.
    m_watcher.setFuture(QFuture<app::ImportPlan>());
    planNext();
}

void ImportDialog::saveFindings()
{
    auto* chooser = new QFileDialog(this, tr("Save findings"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilter(tr("Comma-separated table (*.csv)"));
    chooser->setDefaultSuffix(QStringLiteral("csv"));
    chooser->selectFile(
        QFileInfo(m_plan.file).completeBaseName() + QStringLiteral("-findings.csv"));
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QSaveFile file(path);
        const QByteArray table = app::findingsCsv(m_plan.findings);
        if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size() || !file.commit())
            showFailure(tr("The findings could not be saved as %1.").arg(path), file.errorString());
    });
    chooser->open();
}

} // namespace ui
