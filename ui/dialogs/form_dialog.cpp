// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/form_dialog.h"

#include "app/calc/number_text.h"
#include "app/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

enum Column { ItemColumn, BasisColumn, WholeColumn, RequiredColumn, LowerColumn, UpperColumn };

constexpr int idRole = Qt::UserRole + 1;

QString limitText(const std::optional<double>& value)
{
    return value ? QString::fromLatin1(app::machineText(*value)) : QString();
}

QPushButton* button(const QString& text, const char* name)
{
    auto* result = new QPushButton(text);
    result->setObjectName(QLatin1String(name));
    result->setAccessibleName(text);
    result->setAutoDefault(false);
    return result;
}

} // namespace

FormDialog::FormDialog(const db::Catalog& catalog, app::FormDraft draft, QWidget* parent)
    : QDialog(parent)
    , m_catalog(catalog)
    , m_draft(std::move(draft))
    , m_parts(buildDialog(*this, QStringLiteral("form"),
          m_draft.form.code.isEmpty() ? tr("New form") : tr("Form %1").arg(m_draft.form.code),
          tr("A form says what is asked for; a round asks for it once."), tr("Save the form")))
{
    resize(940, 640);
    buildHead();
    buildItems();
    fillRows();
    check();
}

void FormDialog::buildHead()
{
    m_code = lineEdit(QStringLiteral("form.code"), tr("Code"));
    m_code->setText(m_draft.form.code);
    m_nameZh = lineEdit(QStringLiteral("form.nameZh"), tr("Chinese name"));
    m_nameZh->setText(m_draft.form.nameZh);
    m_nameEn = lineEdit(QStringLiteral("form.nameEn"), tr("English name"));
    m_nameEn->setText(m_draft.form.nameEn);
    m_frequency = new QComboBox;
    m_frequency->setObjectName(QStringLiteral("form.frequency"));
    m_frequency->setAccessibleName(tr("Frequency"));
    m_frequency->addItem(tr("monthly"), QStringLiteral("monthly"));
    m_frequency->addItem(tr("quarterly"), QStringLiteral("quarterly"));
    m_frequency->addItem(tr("half-yearly"), QStringLiteral("half_yearly"));
    m_frequency->addItem(tr("annual"), QStringLiteral("annual"));
    const int known = m_frequency->findData(m_draft.form.frequency);
    m_frequency->setCurrentIndex(known >= 0 ? known : 1);
    for (const auto& [name, field] :
        { std::pair<QString, QWidget*> { tr("Code"), m_code }, { tr("Chinese name"), m_nameZh },
            { tr("English name"), m_nameEn }, { tr("Frequency"), m_frequency } })
        m_parts.body->addWidget(labelled(name, field));
    for (QLineEdit* line : { m_code, m_nameZh, m_nameEn })
        connect(line, &QLineEdit::textChanged, this, &FormDialog::check);
}

void FormDialog::buildItems()
{
    m_table = plainTable(QStringLiteral("form.items"), tr("Items of the form"),
        { tr("Item"), tr("Basis"), tr("Part of"), tr("Required"), tr("At least"), tr("At most") });
    m_table->horizontalHeader()->setSectionResizeMode(ItemColumn, QHeaderView::Stretch);
    const int widths[] = { 0, 160, 160, 84, 92, 92 };
    for (int column = BasisColumn; column <= UpperColumn; ++column)
        m_table->setColumnWidth(column, widths[column]);
    connect(m_table, &QTableWidget::currentCellChanged, this, &FormDialog::check);
    m_parts.body->addWidget(buildChooser());
    m_parts.body->addWidget(m_table, 1);
}

// Part of the name or the code, then Enter: the indicator becomes the last item.
QWidget* FormDialog::buildChooser()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(8);
    m_search = lineEdit(QStringLiteral("form.search"), tr("Add an indicator"));
    m_search->setPlaceholderText(tr("Add an indicator: part of its name or code"));
    auto* known = new QStandardItemModel(this);
    for (const db::Indicator& indicator : m_catalog.indicators()) {
        auto* item
            = new QStandardItem(app::name(indicator) + QStringLiteral("  ") + indicator.code);
        item->setData(qint64(indicator.id), idRole);
        known->appendRow(item);
    }
    auto* completer = new QCompleter(known, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_search->setCompleter(completer);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
        [this](const QModelIndex& index) {
            addItem(db::IndicatorId { index.data(idRole).toLongLong() });
            // After the completer has put the chosen text into the line.
            QTimer::singleShot(0, m_search, &QLineEdit::clear);
        });
    m_up = button(tr("Up"), "form.up");
    m_down = button(tr("Down"), "form.down");
    m_remove = button(tr("Remove"), "form.remove");
    row->addWidget(m_search, 1);
    for (QPushButton* each : { m_up, m_down, m_remove })
        row->addWidget(each);
    connect(m_up, &QPushButton::clicked, this, [this] { moveItem(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveItem(1); });
    connect(m_remove, &QPushButton::clicked, this, &FormDialog::removeItem);
    return bar;
}

QString FormDialog::nameOf(db::IndicatorId id) const
{
    const db::Indicator* indicator = m_catalog.indicator(id);
    return indicator ? app::name(*indicator) : QString();
}

void FormDialog::fillRows()
{
    m_table->setRowCount(int(m_draft.items.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row);
}

void FormDialog::fillRow(int row)
{
    db::FormItem& item = m_draft.items[std::size_t(row)];
    const db::Indicator* indicator = m_catalog.indicator(item.indicator);
    const QString name = nameOf(item.indicator);
    auto* cell = new QTableWidgetItem((item.partOf ? tr("of which: %1").arg(name) : name)
        + (indicator && !indicator->unit.isEmpty()
                ? QStringLiteral("  (%1)").arg(app::unitText(indicator->unit))
                : QString()));
    cell->setToolTip(cell->text());
    m_table->setItem(row, ItemColumn, cell);
    m_table->setCellWidget(row, BasisColumn, basisBox(row));
    m_table->setCellWidget(row, WholeColumn, wholeBox(row));
    auto* required = new QCheckBox;
    required->setObjectName(QStringLiteral("form.required.%1").arg(row));
    required->setAccessibleName(tr("%1 is required").arg(name));
    required->setChecked(item.required);
    connect(required, &QCheckBox::toggled, this,
        [this, row](bool on) { m_draft.items[std::size_t(row)].required = on; });
    m_table->setCellWidget(row, RequiredColumn, required);
    m_table->setCellWidget(row, LowerColumn, limitLine(row, false));
    m_table->setCellWidget(row, UpperColumn, limitLine(row, true));
}

QComboBox* FormDialog::basisBox(int row)
{
    const db::FormItem& item = m_draft.items[std::size_t(row)];
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("form.basis.%1").arg(row));
    box->setAccessibleName(tr("Basis of %1").arg(nameOf(item.indicator)));
    for (const db::Basis basis :
        { db::Basis::Discrete, db::Basis::YearToDate, db::Basis::PointInTime })
        box->addItem(app::basisText(basis), int(basis));
    box->setCurrentIndex(int(item.basis));
    connect(box, &QComboBox::currentIndexChanged, this,
        [this, row](int index) { m_draft.items[std::size_t(row)].basis = db::Basis(index); });
    return box;
}

QComboBox* FormDialog::wholeBox(int row)
{
    const db::FormItem& item = m_draft.items[std::size_t(row)];
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("form.whole.%1").arg(row));
    box->setAccessibleName(tr("What %1 is a part of").arg(nameOf(item.indicator)));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->addItem(QStringLiteral("—"), QVariant());
    for (const db::FormItem& other : m_draft.items) {
        if (other.indicator != item.indicator)
            box->addItem(nameOf(other.indicator), qint64(other.indicator));
    }
    box->setCurrentIndex(item.partOf ? box->findData(qint64(*item.partOf)) : 0);
    connect(box, &QComboBox::activated, this, [this, row, box] {
        const QVariant whole = box->currentData();
        auto& partOf = m_draft.items[std::size_t(row)].partOf;
        partOf.reset();
        if (whole.isValid())
            partOf = db::IndicatorId { whole.toLongLong() };
        // The row's own boxes are replaced, so not while one of them is telling.
        QTimer::singleShot(0, this, [this] {
            fillRows();
            check();
        });
    });
    return box;
}

QLineEdit* FormDialog::limitLine(int row, bool upper)
{
    db::FormItem& item = m_draft.items[std::size_t(row)];
    const QString name = nameOf(item.indicator);
    QLineEdit* line = lineEdit(
        (upper ? QStringLiteral("form.upper.%1") : QStringLiteral("form.lower.%1")).arg(row),
        upper ? tr("Largest allowed value of %1").arg(name)
              : tr("Smallest allowed value of %1").arg(name));
    line->setText(limitText(upper ? item.upper : item.lower));
    line->setAlignment(Qt::AlignRight);
    connect(line, &QLineEdit::textChanged, this, [this, row, upper, line](const QString& text) {
        db::FormItem& changed = m_draft.items[std::size_t(row)];
        auto& limit = upper ? changed.upper : changed.lower;
        limit = app::peopleNumber(text, {}).value;
        setFault(line, text.trimmed().isEmpty() || limit ? QString() : tr("This is not a number."));
        check();
    });
    return line;
}

void FormDialog::addItem(db::IndicatorId id)
{
    const db::Indicator* indicator = m_catalog.indicator(id);
    const auto there = std::ranges::find(m_draft.items, id, &db::FormItem::indicator);
    if (!indicator)
        return;
    if (there == m_draft.items.end()) {
        db::FormItem item;
        item.indicator = id;
        item.basis = indicator->basis;
        m_draft.items.push_back(item);
        fillRows();
        m_table->setCurrentCell(m_table->rowCount() - 1, ItemColumn);
    } else {
        m_table->setCurrentCell(int(there - m_draft.items.begin()), ItemColumn);
    }
    check();
}

void FormDialog::removeItem()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const db::IndicatorId gone = m_draft.items[std::size_t(row)].indicator;
    m_draft.items.erase(m_draft.items.begin() + row);
    for (db::FormItem& item : m_draft.items) {
        if (item.partOf == gone)
            item.partOf.reset();
    }
    fillRows();
    m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1), ItemColumn);
    check();
}

void FormDialog::moveItem(int by)
{
    const int row = m_table->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_table->rowCount())
        return;
    std::swap(m_draft.items[std::size_t(row)], m_draft.items[std::size_t(to)]);
    fillRows();
    m_table->setCurrentCell(to, ItemColumn);
    check();
}

QString FormDialog::faultOf(const db::FormItem& item, int row) const
{
    if (item.lower && item.upper && *item.lower > *item.upper)
        return tr("%1: the lower bound is above the upper one.").arg(nameOf(item.indicator));
    if (!item.partOf)
        return {};
    const auto whole = std::ranges::find(m_draft.items, *item.partOf, &db::FormItem::indicator);
    return whole - m_draft.items.begin() < row
        ? QString()
        : tr("%1 must come after the item it is a part of.").arg(nameOf(item.indicator));
}

void FormDialog::check()
{
    QString reason;
    if (m_code->text().trimmed().isEmpty())
        reason = tr("The form needs a code.");
    else if (m_nameZh->text().trimmed().isEmpty() && m_nameEn->text().trimmed().isEmpty())
        reason = tr("The form needs a name.");
    else if (m_draft.items.empty())
        reason = tr("The form has no item yet.");
    for (int row = 0; reason.isEmpty() && row < int(m_draft.items.size()); ++row)
        reason = faultOf(m_draft.items[std::size_t(row)], row);
    for (const QLineEdit* line : m_table->findChildren<QLineEdit*>()) {
        if (reason.isEmpty() && line->property("invalid").toBool())
            reason = tr("%1: this is not a number.").arg(line->accessibleName());
    }
    setReason(m_parts, reason);
    const int row = m_table->currentRow();
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_table->rowCount());
}

app::FormDraft FormDialog::draft() const
{
    app::FormDraft result = m_draft;
    result.form.code = m_code->text().trimmed();
    result.form.nameZh = m_nameZh->text().trimmed();
    result.form.nameEn = m_nameEn->text().trimmed();
    result.form.frequency = m_frequency->currentData().toString();
    int order = 0;
    for (db::FormItem& item : result.items) {
        item.form = result.form.id;
        item.order = ++order;
    }
    return result;
}

} // namespace ui
