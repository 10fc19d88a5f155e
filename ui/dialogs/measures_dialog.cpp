// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/measures_dialog.h"

#include "app/format.h"
#include "app/rollout/rollout_edits.h"
#include "ui/dialogs/edit_dialog.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QTableWidget>

#include <algorithm>
#include <utility>

namespace ui {

MeasuresDialog::MeasuresDialog(db::Store& store, QWidget* parent)
    : ListDialog(store,
        { QStringLiteral("measures"), tr("Measures"),
            tr("The rows of the matrix, in this order. A measure that has roll-out states "
               "stays."),
            { tr("Code"), tr("Title"), tr("Class"), tr("List"), tr("Listed by") },
            tr("New measure") },
        true, parent)
    , m_store(store)
{
    auto* table = findChild<QTableWidget*>(partName("table"));
    const int widths[] = { 90, 330, 180, 200 };
    for (int column = 0; column < int(std::size(widths)); ++column)
        table->setColumnWidth(column, widths[column]);
    buildFields();
    start({});
}

void MeasuresDialog::buildFields()
{
    m_code = line("code", tr("Code"));
    m_class = new QComboBox;
    m_class->setObjectName(partName("class"));
    m_class->setAccessibleName(tr("Class"));
    for (const char* word : { "universal", "exploratory", "unclassified" })
        m_class->addItem(app::measureClassText(QLatin1String(word)), QString::fromLatin1(word));
    m_titleZh = line("titleZh", tr("Chinese title"));
    m_titleEn = line("titleEn", tr("English title"));
    m_domain = line("domain", tr("Field"));
    m_indicator = new SearchBox;
    m_indicator->setObjectName(partName("indicator"));
    m_indicator->setAccessibleName(tr("Indicator"));
    for (const db::Indicator& indicator : m_store.catalog().indicators())
        m_indicator->addRow(indicator.code + u' ' + app::name(indicator), qint64(indicator.id));
    m_listVersion = line("listVersion", tr("List"));
    m_listedBy = line("listedBy", tr("Listed by"));
    m_target = line("target", tr("Target"));
    m_note = line("note", tr("Note"));
    addPair(tr("Code"), m_code, tr("Class"), m_class);
    addPair(tr("Chinese title"), m_titleZh, tr("English title"), m_titleEn);
    addPair(tr("List"), m_listVersion, tr("Listed by"), m_listedBy);
    addPair(tr("Field"), m_domain, tr("Indicator"), m_indicator);
    addPair(tr("Target"), m_target, tr("Note"), m_note);
    connect(m_class, &QComboBox::currentIndexChanged, this, &MeasuresDialog::follow);
    connect(m_indicator, &QComboBox::currentTextChanged, this, &MeasuresDialog::follow);
}

void MeasuresDialog::load()
{
    m_measures = m_store.measures().all();
    QStringList domains;
    for (const db::Measure& measure : m_measures)
        domains.append(measure.domain);
    domains.removeDuplicates();
    m_domain->setCompleter(new QCompleter(domains, m_domain));
}

QString MeasuresDialog::key(int row) const
{
    return m_measures[std::size_t(row)].code;
}

QStringList MeasuresDialog::texts(int row) const
{
    const db::Measure& measure = m_measures[std::size_t(row)];
    return { measure.code, app::title(measure), app::measureClassText(measure.listClass),
        measure.listVersion, measure.listedBy };
}

void MeasuresDialog::showFields(int row)
{
    db::Measure measure;
    measure.listClass = QStringLiteral("universal");
    if (row >= 0)
        measure = m_measures[std::size_t(row)];
    m_code->setText(measure.code);
    m_code->setReadOnly(row >= 0);
    m_code->setToolTip(
        row < 0 ? QString() : tr("Files and other workspaces know a measure by its code."));
    m_class->setCurrentIndex(m_class->findData(measure.listClass));
    m_titleZh->setText(measure.titleZh);
    m_titleEn->setText(measure.titleEn);
    m_domain->setText(measure.domain);
    m_indicator->choose(
        measure.indicator ? std::optional(qint64(*measure.indicator)) : std::nullopt);
    m_listVersion->setText(measure.listVersion);
    m_listedBy->setText(measure.listedBy);
    m_target->setText(measure.targetText);
    m_note->setText(measure.note);
    m_shown = edited(row);
    if (row < 0)
        m_code->setFocus();
}

db::Measure MeasuresDialog::edited(int row) const
{
    db::Measure measure;
    if (row >= 0)
        measure = m_measures[std::size_t(row)];
    measure.code = m_code->text().trimmed();
    measure.listClass = m_class->currentData().toString();
    measure.titleZh = m_titleZh->text().trimmed();
    measure.titleEn = m_titleEn->text().trimmed();
    measure.domain = m_domain->text().trimmed();
    measure.listVersion = m_listVersion->text().trimmed();
    measure.listedBy = m_listedBy->text().trimmed();
    measure.targetText = m_target->text().trimmed();
    measure.note = m_note->text().trimmed();
    measure.indicator.reset();
    if (const auto indicator = m_indicator->chosen())
        measure.indicator = db::IndicatorId { *indicator };
    return measure;
}

bool MeasuresDialog::dirty(int row) const
{
    // A text that is no indicator is an edit as well.
    return edited(row) != m_shown || !m_indicator->fault().isEmpty();
}

QString MeasuresDialog::objection(int row) const
{
    const db::Measure now = edited(row);
    if (const QString fault = m_indicator->fault(); !fault.isEmpty())
        return fault;
    if (now.code.isEmpty())
        return tr("Give it a code.");
    if (now.titleZh.isEmpty() && now.titleEn.isEmpty())
        return tr("Give it a title in one language at least.");
    return {};
}

QString MeasuresDialog::save(int row)
{
    const db::Measure measure = edited(row);
    app::saveMeasure(m_store, measure);
    return measure.code;
}

void MeasuresDialog::remove(int row)
{
    app::removeMeasure(m_store, m_measures[std::size_t(row)].id);
}

void MeasuresDialog::moveRow(int from, int to)
{
    std::vector<db::MeasureId> order;
    for (const db::Measure& measure : m_measures)
        order.push_back(measure.id);
    std::swap(order[std::size_t(from)], order[std::size_t(to)]);
    app::reorderMeasures(m_store, order);
}

} // namespace ui
