// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rules_dialog.h"

#include "app/calc/number_text.h"
#include "app/checks/checks.h"
#include "app/checks/expression.h"
#include "app/error.h"
#include "app/format.h"
#include "ui/entry/finding_band.h"
#include "ui/user_action.h"

#include <QComboBox>
#include <QCoreApplication>
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

enum Column { OnColumn, CodeColumn, NameColumn, SeverityColumn, SubjectColumn, LimitColumn };

const QString expressionMethod = QStringLiteral("expression");

db::CheckRule newExpression()
{
    db::CheckRule rule;
    rule.method = expressionMethod;
    return rule;
}

const app::CheckMethod* methodOf(const db::CheckRule& rule)
{
    const auto methods = app::checkMethods();
    const auto found = std::ranges::find_if(methods, [&](const app::CheckMethod& method) {
        return rule.method == QString::fromUtf8(method.id);
    });
    return found == methods.end() ? nullptr : &*found;
}

QString thresholdText(const db::CheckRule& rule)
{
    return rule.threshold ? QString::fromLatin1(app::machineText(*rule.threshold)) : QString();
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

RuleSteps ruleSteps(db::Store& store)
{
    return { [&store] { return store.rules().all(); },
        [&store](const db::CheckRule& rule) { app::saveRule(store, rule); },
        [&store](const db::CheckRule& rule) { app::removeRule(store, rule.id); },
        [&store](const QString& expression) {
            try {
                const app::Expression read(expression, store.catalog());
                return QString();
            } catch (const app::Error& error) {
                return error.sentence();
            }
        },
        &store };
}

RulesDialog::RulesDialog(const db::Catalog& catalog, RuleSteps steps, QWidget* parent)
    : QDialog(parent)
    , m_catalog(catalog)
    , m_steps(std::move(steps))
    , m_parts(buildDialog(*this, QStringLiteral("rules"), tr("Check rules"),
          tr("A rule that must be met blocks submitting, one to explain asks for a written reason, "
             "a notice only informs. Each change can be undone."),
          {}))
    , m_writer(*m_steps.store, m_parts)
{
    resize(980, 680);
    buildTable();
    buildFields();
    reload({});
}

void RulesDialog::buildTable()
{
    m_table = plainTable(QStringLiteral("rules.table"), tr("Check rules"),
        { tr("On"), tr("Code"), tr("Name"), tr("Severity"), tr("For"), tr("Threshold or rule") });
    m_table->verticalHeader()->setDefaultSectionSize(26);
    const int widths[] = { 40, 80, 260, 80, 220, 200 };
    for (int column = OnColumn; column <= LimitColumn; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_parts.body->addWidget(m_table, 1);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int now, int, int before) {
        if (now != before)
            showRule();
    });
    connect(m_table, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem* item) {
        if (m_filling || item->column() != OnColumn)
            return;
        db::CheckRule rule = m_rules[std::size_t(item->row())];
        rule.enabled = item->checkState() == Qt::Checked;
        const bool saved = run([&] { m_steps.save(rule); });
        reload(rule.code);
        if (saved)
            m_table->setFocus();
    });
}

void RulesDialog::buildFields()
{
    m_code = lineEdit(QStringLiteral("rules.code"), tr("Code"));
    m_nameZh = lineEdit(QStringLiteral("rules.nameZh"), tr("Chinese name"));
    m_nameEn = lineEdit(QStringLiteral("rules.nameEn"), tr("English name"));
    m_severity = new QComboBox;
    m_severity->setObjectName(QStringLiteral("rules.severity"));
    m_severity->setAccessibleName(tr("Severity"));
    for (const db::CheckSeverity severity :
        { db::CheckSeverity::Blocks, db::CheckSeverity::Explain, db::CheckSeverity::Informs })
        m_severity->addItem(app::severityText(severity), int(severity));
    m_indicator = new QComboBox;
    m_indicator->setObjectName(QStringLiteral("rules.indicator"));
    m_indicator->setAccessibleName(tr("For"));
    m_indicator->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_indicator->addItem(tr("every indicator it fits"), QVariant());
    for (const db::Indicator& indicator : m_catalog.indicators())
        m_indicator->addItem(
            app::name(indicator) + QStringLiteral("  ") + indicator.code, qint64(indicator.id));
    m_threshold = lineEdit(QStringLiteral("rules.threshold"), tr("Threshold"));
    m_thresholdMeans = new QLabel;
    m_thresholdMeans->setObjectName(QStringLiteral("rules.thresholdMeans"));
    m_thresholdMeans->setProperty("role", QStringLiteral("note"));
    m_expression = lineEdit(QStringLiteral("rules.expression"), tr("Rule"));
    m_expression->setPlaceholderText(
        QStringLiteral("PERS_EXP_SHARE <= 100 && PERS_EXP_SHARE >= lastyear_PERS_EXP_SHARE"));
    m_fault = new QLabel;
    m_fault->setObjectName(QStringLiteral("rules.fault"));
    m_fault->setProperty("role", QStringLiteral("danger"));
    m_fault->setWordWrap(true);
    m_parts.reason = m_fault;
    m_save = button(tr("Save the rule"), "rules.save");
    m_remove = button(tr("Remove"), "rules.remove");
    QPushButton* add = button(tr("New rule"), "rules.new");

    const auto pair = [this](const QString& a, QWidget* first, const QString& b, QWidget* second) {
        auto* row = new QHBoxLayout;
        row->setSpacing(0);
        row->addWidget(labelled(a, first), 1);
        row->addWidget(labelled(b, second), 1);
        m_parts.body->addLayout(row);
    };
    pair(tr("Code"), m_code, tr("Severity"), m_severity);
    pair(tr("Chinese name"), m_nameZh, tr("English name"), m_nameEn);
    auto* limit = new QWidget;
    auto* limitRow = new QHBoxLayout(limit);
    limitRow->setContentsMargins(0, 0, 0, 0);
    m_threshold->setFixedWidth(80);
    limitRow->addWidget(m_threshold);
    limitRow->addWidget(m_thresholdMeans, 1);
    pair(tr("For"), m_indicator, tr("Threshold"), limit);
    m_expressionRow = labelled(tr("Rule"), m_expression);
    m_parts.body->addWidget(m_expressionRow);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(20, 0, 20, 8);
    foot->addWidget(m_fault, 1);
    for (QPushButton* each : { add, m_remove, m_save })
        foot->addWidget(each);
    m_parts.body->addLayout(foot);

    for (QLineEdit* line : { m_code, m_nameZh, m_nameEn, m_threshold, m_expression }) {
        connect(line, &QLineEdit::textChanged, this, &RulesDialog::checkFields);
        connect(line, &QLineEdit::returnPressed, this, &RulesDialog::save);
    }
    connect(m_severity, &QComboBox::currentIndexChanged, this, &RulesDialog::checkFields);
    connect(m_indicator, &QComboBox::currentIndexChanged, this, &RulesDialog::checkFields);
    connect(m_save, &QPushButton::clicked, this, &RulesDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &RulesDialog::removeRule);
    connect(add, &QPushButton::clicked, this, &RulesDialog::newRule);
}

void RulesDialog::reload(const QString& code)
{
    m_rules = m_steps.load();
    int row = 0;
    {
        const QScopedValueRollback filling(m_filling, true);
        m_table->setRowCount(int(m_rules.size()));
        for (int i = 0; i < int(m_rules.size()); ++i) {
            fillRow(i);
            if (m_rules[std::size_t(i)].code == code)
                row = i;
        }
        m_table->setCurrentCell(row, CodeColumn);
    }
    showRule();
}

void RulesDialog::fillRow(int row)
{
    const db::CheckRule& rule = m_rules[std::size_t(row)];
    auto* on = new QTableWidgetItem;
    on->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    on->setCheckState(rule.enabled ? Qt::Checked : Qt::Unchecked);
    on->setData(Qt::AccessibleTextRole, rule.enabled ? tr("on") : tr("off"));
    m_table->setItem(row, OnColumn, on);
    const db::Indicator* indicator
        = rule.indicator ? m_catalog.indicator(*rule.indicator) : nullptr;
    const QString limit = rule.method == expressionMethod ? rule.expression : thresholdText(rule);
    const QString texts[] = { rule.code, ruleName(rule), app::severityText(rule.severity),
        indicator ? app::name(*indicator) : tr("every indicator it fits"), limit };
    for (int i = 0; i < int(std::size(texts)); ++i) {
        auto* item = new QTableWidgetItem(texts[i]);
        item->setToolTip(texts[i]);
        m_table->setItem(row, CodeColumn + i, item);
    }
}

const db::CheckRule* RulesDialog::current() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= int(m_rules.size()) ? nullptr : &m_rules[std::size_t(row)];
}

void RulesDialog::showRule()
{
    if (m_filling)
        return;
    const db::CheckRule* rule = current();
    const db::CheckRule shown = rule ? *rule : newExpression();
    {
        const QScopedValueRollback filling(m_filling, true);
        m_code->setText(shown.code);
        m_nameZh->setText(shown.nameZh);
        m_nameEn->setText(shown.nameEn);
        m_severity->setCurrentIndex(int(shown.severity));
        m_indicator->setCurrentIndex(
            shown.indicator ? m_indicator->findData(qint64(*shown.indicator)) : 0);
        m_threshold->setText(thresholdText(shown));
        m_expression->setText(shown.expression);
    }
    const app::CheckMethod* method = methodOf(shown);
    m_thresholdMeans->setText(method && method->thresholdMeans
            ? QCoreApplication::translate("Checks", method->thresholdMeans)
            : tr("has none"));
    m_threshold->setEnabled(method && method->thresholdMeans);
    const bool own = shown.method == expressionMethod;
    m_code->setReadOnly(rule != nullptr); // by code a rule is known: of a new one only
    m_expressionRow->setVisible(own);
    m_remove->setEnabled(rule && own);
    m_remove->setToolTip(
        rule && !own ? tr("A built-in rule can be switched off instead.") : QString());
    checkFields();
}

db::CheckRule RulesDialog::edited() const
{
    const db::CheckRule* rule = current();
    db::CheckRule result = rule ? *rule : newExpression();
    result.code = m_code->text().trimmed();
    result.nameZh = m_nameZh->text().trimmed();
    result.nameEn = m_nameEn->text().trimmed();
    result.severity = db::CheckSeverity(m_severity->currentData().toInt());
    result.indicator.reset();
    if (const QVariant id = m_indicator->currentData(); id.isValid())
        result.indicator = db::IndicatorId { id.toLongLong() };
    result.threshold = app::peopleNumber(m_threshold->text(), {}).value;
    result.expression = m_expression->text().trimmed();
    if (!rule)
        result.order = m_rules.empty() ? 10 : m_rules.back().order + 10;
    return result;
}

void RulesDialog::checkFields()
{
    if (m_filling)
        return;
    const db::CheckRule* rule = current();
    const db::CheckRule now = edited();
    QString fault;
    if (!m_threshold->text().trimmed().isEmpty() && !now.threshold)
        fault = tr("The threshold is not a number.");
    setFault(m_threshold, fault);
    QString wrong;
    if (now.method == expressionMethod && !now.expression.isEmpty())
        wrong = m_steps.fault(now.expression);
    setFault(m_expression, wrong);
    m_fault->setText(fault.isEmpty() ? wrong : fault);
    m_fault->setToolTip({});
    const bool complete
        = !now.code.isEmpty() && (now.method != expressionMethod || !now.expression.isEmpty());
    m_save->setEnabled(complete && fault.isEmpty() && wrong.isEmpty() && (!rule || now != *rule));
}

void RulesDialog::save()
{
    if (!m_save->isEnabled())
        return;
    const db::CheckRule rule = edited();
    const bool taken = !current() && std::ranges::any_of(m_rules, [&](const db::CheckRule& other) {
        return other.code == rule.code;
    });
    if (taken)
        m_fault->setText(tr("There is a rule with the code %1 already.").arg(rule.code));
    else if (run([&] { m_steps.save(rule); }))
        reload(rule.code);
}

void RulesDialog::newRule()
{
    m_table->setCurrentCell(-1, -1);
    showRule();
    m_code->setFocus();
}

void RulesDialog::removeRule()
{
    const db::CheckRule* rule = current();
    if (rule && run([&] { m_steps.remove(*rule); }))
        reload({});
}

// A refusal belongs beside the fields, not into a dialog over the dialog.
bool RulesDialog::run(const std::function<void()>& act)
{
    const bool written = m_writer.run(act);
    m_changed = m_changed || written;
    return written;
}

} // namespace ui
