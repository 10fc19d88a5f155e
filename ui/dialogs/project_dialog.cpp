// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/project_dialog.h"

#include "app/format.h"
#include "app/ledger/project_list.h"
#include "app/ledger/task_edits.h"
#include "app/others/may.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QComboBox* combo(const char* name, const QString& accessibleName)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

// Found by any part of its words; only what is in the list can be chosen.
QComboBox* searchCombo(const char* name, const QString& accessibleName)
{
    QComboBox* box = combo(name, accessibleName);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->lineEdit()->setAccessibleName(accessibleName);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    return box;
}

// The entry whose words stand in the line; none: -1.
int chosen(const QComboBox* box)
{
    return box->findText(box->currentText().trimmed(), Qt::MatchFixedString);
}

void choose(QComboBox* box, const QVariant& data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

QWidget* pair(QWidget* left, QWidget* right)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(left, 1);
    layout->addWidget(right, 1);
    return row;
}

} // namespace

ProjectDialog::ProjectDialog(db::Store& store, const db::Project& draft, QWidget* parent)
    : QDialog(parent)
    , m_store(store)
    , m_draft(draft)
    , m_parts(buildDialog(*this, QStringLiteral("project"),
          draft.id == db::ProjectId {} ? tr("New centre or pilot") : tr("Change a centre or pilot"),
          tr("What no source states stays empty. A row that only states a number is kept apart "
             "from "
             "those known by name."),
          tr("Save")))
    , m_writer(store, m_parts)
{
    resize(820, 560);
    if (m_draft.completeness.isEmpty())
        m_draft.completeness = QStringLiteral("named");
    buildFields();
    fillKinds();
    fillRegions();
    fillSources();
    m_code->setText(m_draft.code);
    m_code->setReadOnly(m_draft.id != db::ProjectId {});
    m_code->setToolTip(
        m_code->isReadOnly() ? tr("The code of a project stays as it is.") : QString());
    proposeCode();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ProjectDialog::proposeCode);
    connect(m_code, &QLineEdit::textChanged, this, &ProjectDialog::check);
    for (const TextField& field : m_texts)
        connect(field.line, &QLineEdit::textChanged, this, &ProjectDialog::check);
    for (QComboBox* box : { m_kind, m_known, m_status })
        connect(box, &QComboBox::currentIndexChanged, this, &ProjectDialog::check);
    for (QComboBox* box : { m_region, m_source })
        connect(box, &QComboBox::currentTextChanged, this, &ProjectDialog::check);
    check();
}

QLineEdit* ProjectDialog::text(const char* name, const QString& label, QString db::Project::*field)
{
    QLineEdit* line = lineEdit(QLatin1String(name), label);
    line->setText(m_draft.*field);
    line->setCursorPosition(0);
    m_texts.push_back({ line, field });
    return line;
}

void ProjectDialog::buildFields()
{
    m_kind = combo("project.kind", tr("Kind"));
    m_code = lineEdit(QStringLiteral("project.code"), tr("Code"));
    m_region = searchCombo("project.region", tr("Region"));
    m_status = combo("project.status", tr("Status"));
    m_known = combo("project.known", tr("Known by"));
    m_source = searchCombo("project.source", tr("Source"));
    m_count = text("project.count", tr("Number"), &db::Project::count);
    const auto field = [this](const char* name, const QString& label, QString db::Project::*of) {
        return labelled(label, text(name, label, of));
    };
    QVBoxLayout* rows = m_parts.body;
    rows->setSpacing(8);
    rows->addWidget(pair(labelled(tr("Kind"), m_kind), labelled(tr("Code"), m_code)));
    rows->addWidget(pair(field("project.nameZh", tr("Chinese name"), &db::Project::nameZh),
        field("project.nameEn", tr("English name"), &db::Project::nameEn)));
    rows->addWidget(pair(labelled(tr("Known by"), m_known), labelled(tr("Number"), m_count)));
    rows->addWidget(pair(labelled(tr("Region"), m_region),
        field("project.place", tr("Place"), &db::Project::place)));
    rows->addWidget(pair(field("project.batch", tr("Batch"), &db::Project::batch),
        field("project.year", tr("Year"), &db::Project::year)));
    rows->addWidget(pair(labelled(tr("Status"), m_status),
        field("project.specialty", tr("Specialty"), &db::Project::specialty)));
    rows->addWidget(
        pair(field("project.output", tr("Output hospital"), &db::Project::outputHospital),
            field("project.host", tr("Host hospital"), &db::Project::hostHospital)));
    rows->addWidget(pair(field("project.beds", tr("Beds"), &db::Project::beds),
        field("project.investment", tr("Investment"), &db::Project::investment)));
    rows->addWidget(field("project.outflow", tr("Effect on outflow"), &db::Project::outflowEffect));
    rows->addWidget(field("project.note", tr("Note"), &db::Project::note));
    rows->addWidget(labelled(tr("Source"), m_source));
    rows->addStretch(1);
    orderTabs();
}

// As the fields are read, the buttons last.
void ProjectDialog::orderTabs()
{
    std::vector<QWidget*> order { m_kind, m_code };
    for (const TextField& field : m_texts) {
        if (field.line == m_count)
            continue;
        if (field.field == &db::Project::place)
            order.insert(order.end(), { m_known, m_count, m_region });
        if (field.field == &db::Project::specialty)
            order.push_back(m_status);
        order.push_back(field.line);
    }
    order.insert(order.end(), { m_source, m_parts.close, m_parts.accept });
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    m_texts[1].line->setFocus(); // the name
}

void ProjectDialog::fillKinds()
{
    QStringList kinds = app::projectKinds();
    if (!m_draft.kind.isEmpty() && !kinds.contains(m_draft.kind))
        kinds.append(m_draft.kind); // one of an imported list
    for (const QString& kind : kinds)
        m_kind->addItem(app::projectKindText(kind), kind);
    choose(m_kind, m_draft.kind);
    QStringList statuses { QString() };
    statuses.append(app::projectStatuses());
    if (!statuses.contains(m_draft.status))
        statuses.append(m_draft.status);
    for (const QString& status : statuses)
        m_status->addItem(
            status.isEmpty() ? tr("not stated") : app::projectStatusText(status), status);
    choose(m_status, m_draft.status);
    m_known->addItem(tr("its name"), QStringLiteral("named"));
    m_known->addItem(tr("a number only"), QStringLiteral("count_only"));
    m_known->addItem(tr("a number derived from others"), QStringLiteral("count_derived"));
    choose(m_known, m_draft.completeness);
}

// With its code: Jilin is a province and a city.
void ProjectDialog::fillRegions()
{
    m_region->addItem(tr("none"), qint64(0));
    for (const db::Region& region : m_store.catalog().regions())
        m_region->addItem(
            QStringLiteral("%1  %2").arg(app::name(region), region.code), qint64(region.id));
    choose(m_region, qint64(m_draft.region.value_or(db::RegionId {})));
}

void ProjectDialog::fillSources()
{
    m_source->addItem(tr("entered by hand"), qint64(0));
    for (const db::Source& source : m_store.sources().all())
        m_source->addItem(source.title, qint64(source.id));
    choose(m_source, qint64(m_draft.source));
    m_source->lineEdit()->setCursorPosition(0);
}

// A code that was typed is left alone.
void ProjectDialog::proposeCode()
{
    if (m_draft.id != db::ProjectId {} || m_code->text() != m_proposed)
        return;
    m_proposed = app::nextProjectCode(m_store, m_kind->currentData().toString());
    m_code->setText(m_proposed);
}

db::Project ProjectDialog::project() const
{
    db::Project p = m_draft;
    p.code = m_code->text().trimmed();
    p.kind = m_kind->currentData().toString();
    for (const TextField& field : m_texts)
        p.*field.field = field.line->text().trimmed();
    const qint64 region = m_region->itemData(chosen(m_region)).toLongLong();
    p.region = region == 0 ? std::nullopt : std::optional(db::RegionId { region });
    p.status = m_status->currentData().toString();
    p.completeness = m_known->currentData().toString();
    p.source = db::SourceId { m_source->itemData(chosen(m_source)).toLongLong() };
    return p;
}

QString ProjectDialog::fault() const
{
    const db::Project p = project();
    if (p.id == db::ProjectId {}) {
        const auto all = m_store.projects().all();
        const auto known = std::ranges::find(all, p.code, &db::Project::code);
        if (known != all.end())
            return tr("%1 is the code of %2 already.").arg(p.code, app::name(*known));
    }
    if (chosen(m_region) < 0)
        return tr("No region is called “%1”. Choose one of the list.").arg(m_region->currentText());
    if (chosen(m_source) < 0)
        return tr("No source is called “%1”. Choose one of the list.").arg(m_source->currentText());
    return app::projectFault(m_store, p);
}

void ProjectDialog::check()
{
    const bool number = m_known->currentData().toString() != QStringLiteral("named");
    m_count->setEnabled(number);
    m_count->setToolTip(number ? QString() : tr("For rows that state a number without names."));
    const QString refusal = app::whyNot(m_store, app::Doing::Edit);
    setReason(m_parts, refusal.isEmpty() ? fault() : refusal);
}

void ProjectDialog::accept()
{
    if (!m_parts.accept->isEnabled())
        return;
    if (m_writer.run([this] { app::saveProject(m_store, project()); }))
        QDialog::accept();
}

} // namespace ui
