// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/light_rules_dialog.h"

#include "app/format.h"
#include "app/ledger/task_draft.h"
#include "app/others/may.h"
#include "ui/ledger/light_icon.h"
#include "ui/user_action.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

enum Column { OnColumn, CodeColumn, LightColumn, ExpressionColumn, SentenceColumn };

QPushButton* button(const QString& text, const char* name)
{
    auto* result = new QPushButton(text);
    result->setObjectName(QLatin1String(name));
    result->setAccessibleName(text);
    result->setAutoDefault(false);
    return result;
}

QString countsText(const app::LightCounts& counts)
{
    QStringList words;
    for (int light = 0; light < app::lightCount; ++light)
        words.append(QStringLiteral("%1 %2")
                         .arg(app::lightText(app::Light(light)))
                         .arg(counts[std::size_t(light)]));
    return words.join(QStringLiteral("  "));
}

} // namespace

LightRulesDialog::LightRulesDialog(db::Store& store, app::Ledger ledger, QWidget* parent)
    : QDialog(parent)
    , m_store(store)
    , m_ledger(std::move(ledger))
    , m_parts(buildDialog(*this, QStringLiteral("lightRules"), tr("Light rules"),
          tr("The first rule that is on and true says the light and why. Each change can be "
             "undone."),
          {}))
    , m_writer(store, m_parts)
{
    resize(1040, 700);
    buildTable();
    buildFields();
    buildHelp();
    buildKeys();
    reload({});
    m_table->setFocus();
}

void LightRulesDialog::buildTable()
{
    m_table = plainTable(QStringLiteral("lightRules.table"), tr("Light rules"),
        { tr("On"), tr("Code"), tr("Light"), tr("When"), tr("Sentence") });
    m_table->verticalHeader()->setDefaultSectionSize(26);
    const int widths[] = { 40, 80, 110, 380, 300 };
    for (int column = OnColumn; column <= SentenceColumn; ++column)
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
        db::LightRule rule = m_rules[std::size_t(item->row())];
        rule.enabled = item->checkState() == Qt::Checked;
        run([&] { app::saveLightRule(m_store, rule); });
        reload(rule.code);
    });
}

void LightRulesDialog::buildFields()
{
    m_code = lineEdit(QStringLiteral("lightRules.code"), tr("Code"));
    m_order = new QSpinBox;
    m_order->setObjectName(QStringLiteral("lightRules.order"));
    m_order->setAccessibleName(tr("Order"));
    m_order->setRange(0, 9999);
    m_order->setButtonSymbols(QAbstractSpinBox::NoButtons); // the arrow keys do
    m_light = new QComboBox;
    m_light->setObjectName(QStringLiteral("lightRules.light"));
    m_light->setAccessibleName(tr("Light"));
    for (int light = 0; light < app::lightCount; ++light)
        m_light->addItem(lightIcon(app::Light(light)), app::lightText(app::Light(light)), light);
    m_expression = lineEdit(QStringLiteral("lightRules.expression"), tr("When"));
    m_sentenceZh = lineEdit(QStringLiteral("lightRules.sentenceZh"), tr("Chinese sentence"));
    m_sentenceEn = lineEdit(QStringLiteral("lightRules.sentenceEn"), tr("English sentence"));
    m_lastSentence = app::chinese() ? m_sentenceZh : m_sentenceEn;
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(labelled(tr("Code"), m_code), 1);
    row->addWidget(labelled(tr("Order"), m_order), 1);
    row->addWidget(labelled(tr("Light"), m_light), 1);
    m_parts.body->addLayout(row);
    m_parts.body->addWidget(labelled(tr("When"), m_expression));
    m_parts.body->addWidget(labelled(tr("Chinese sentence"), m_sentenceZh));
    m_parts.body->addWidget(labelled(tr("English sentence"), m_sentenceEn));
    for (QLineEdit* line : { m_code, m_expression, m_sentenceZh, m_sentenceEn }) {
        connect(line, &QLineEdit::textChanged, this, &LightRulesDialog::check);
        connect(line, &QLineEdit::returnPressed, this, &LightRulesDialog::save);
    }
    connect(m_order, &QSpinBox::valueChanged, this, &LightRulesDialog::check);
    connect(m_light, &QComboBox::currentIndexChanged, this, &LightRulesDialog::check);
}

// What may be used, with what it means; choosing one writes it where the cursor was.
void LightRulesDialog::buildHelp()
{
    m_words = new QComboBox;
    m_words->setObjectName(QStringLiteral("lightRules.words"));
    m_words->setAccessibleName(tr("Put a word into the rule"));
    m_words->addItem(tr("Put a word into the rule"));
    for (const app::LightVariable& variable : app::lightVariables())
        m_words->addItem(QStringLiteral("%1 — %2").arg(QLatin1String(variable.name),
                             QCoreApplication::translate("LightVariables", variable.meaning)),
            QLatin1String(variable.name));
    m_places = new QComboBox;
    m_places->setObjectName(QStringLiteral("lightRules.places"));
    m_places->setAccessibleName(tr("Put a figure into the sentence"));
    m_places->addItem(tr("Put a figure into the sentence"));
    for (const char* place : app::lightPlaceholders())
        m_places->addItem(QStringLiteral("{%1}").arg(QLatin1String(place)),
            QStringLiteral("{%1}").arg(QLatin1String(place)));
    for (QComboBox* box : { m_words, m_places })
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_words, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            m_expression->insert(m_words->itemData(index).toString());
        m_words->setCurrentIndex(0);
        m_expression->setFocus();
    });
    for (QLineEdit* line : { m_sentenceZh, m_sentenceEn })
        connect(line, &QLineEdit::cursorPositionChanged, this,
            [this, line] { m_lastSentence = line->hasFocus() ? line : m_lastSentence; });
    connect(m_places, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            m_lastSentence->insert(m_places->itemData(index).toString());
        m_places->setCurrentIndex(0);
        m_lastSentence->setFocus();
    });
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words, 3);
    row->addWidget(m_places, 2);
    m_parts.body->addWidget(labelled(tr("May be used"), both));
    m_preview = new QLabel;
    m_preview->setObjectName(QStringLiteral("lightRules.preview"));
    m_preview->setWordWrap(true);
    m_parts.body->addWidget(labelled(tr("This list then"), m_preview));
}

void LightRulesDialog::buildKeys()
{
    m_save = button(tr("Save the rule"), "lightRules.save");
    m_remove = button(tr("Remove"), "lightRules.remove");
    QPushButton* add = button(tr("New rule"), "lightRules.new");
    auto* row = new QHBoxLayout;
    row->setContentsMargins(20, 0, 20, 8);
    row->addStretch(1);
    for (QPushButton* each : { add, m_remove, m_save })
        row->addWidget(each);
    m_parts.body->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &LightRulesDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &LightRulesDialog::remove);
    connect(add, &QPushButton::clicked, this, &LightRulesDialog::newRule);
}

void LightRulesDialog::reload(const QString& code)
{
    m_rules = m_store.lights().rules();
    int row = m_rules.empty() ? -1 : 0;
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

void LightRulesDialog::fillRow(int row)
{
    const db::LightRule& rule = m_rules[std::size_t(row)];
    auto* on = new QTableWidgetItem;
    on->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable
        | (app::may(m_store, app::Doing::Edit) ? Qt::ItemIsUserCheckable : Qt::NoItemFlags));
    on->setCheckState(rule.enabled ? Qt::Checked : Qt::Unchecked);
    on->setData(Qt::AccessibleTextRole, rule.enabled ? tr("on") : tr("off"));
    m_table->setItem(row, OnColumn, on);
    const bool zh = app::chinese();
    const QString texts[] = { rule.code, app::lightText(app::Light(rule.light)), rule.expression,
        (zh && !rule.sentenceZh.isEmpty()) || rule.sentenceEn.isEmpty() ? rule.sentenceZh
                                                                        : rule.sentenceEn };
    for (int i = 0; i < int(std::size(texts)); ++i) {
        auto* item = new QTableWidgetItem(texts[i]);
        item->setToolTip(texts[i]);
        m_table->setItem(row, CodeColumn + i, item);
    }
    m_table->item(row, LightColumn)->setIcon(lightIcon(app::Light(rule.light)));
}

const db::LightRule* LightRulesDialog::current() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= int(m_rules.size()) ? nullptr : &m_rules[std::size_t(row)];
}

void LightRulesDialog::showRule()
{
    if (m_filling)
        return;
    const db::LightRule* rule = current();
    db::LightRule shown;
    shown.order = m_rules.empty() ? 10 : m_rules.back().order + 10;
    if (rule)
        shown = *rule;
    {
        const QScopedValueRollback filling(m_filling, true);
        m_code->setText(shown.code);
        m_order->setValue(shown.order);
        m_light->setCurrentIndex(shown.light);
        m_expression->setText(shown.expression);
        m_sentenceZh->setText(shown.sentenceZh);
        m_sentenceEn->setText(shown.sentenceEn);
    }
    for (QLineEdit* line : { m_expression, m_sentenceZh, m_sentenceEn })
        line->setCursorPosition(0);
    m_code->setReadOnly(rule != nullptr); // by code a rule is known
    m_remove->setEnabled(rule && app::may(m_store, app::Doing::Edit));
    m_writer.begin();
    check();
}

db::LightRule LightRulesDialog::typed() const
{
    db::LightRule rule = current() ? *current() : db::LightRule();
    rule.code = m_code->text().trimmed();
    rule.order = m_order->value();
    rule.light = m_light->currentData().toInt();
    rule.expression = m_expression->text().trimmed();
    rule.sentenceZh = m_sentenceZh->text().trimmed();
    rule.sentenceEn = m_sentenceEn->text().trimmed();
    return rule;
}

std::vector<db::LightRule> LightRulesDialog::withTyped() const
{
    std::vector<db::LightRule> rules = m_rules;
    const db::LightRule rule = typed();
    const auto there = std::ranges::find(rules, rule.code, &db::LightRule::code);
    if (there == rules.end())
        rules.push_back(rule);
    else
        *there = rule;
    std::ranges::stable_sort(rules, {}, &db::LightRule::order);
    return rules;
}

void LightRulesDialog::check()
{
    if (m_filling)
        return;
    const db::LightRule rule = typed();
    const bool untouched = current() ? rule == *current()
                                     : rule.code.isEmpty() && rule.expression.isEmpty()
            && rule.sentenceZh.isEmpty() && rule.sentenceEn.isEmpty();
    QString reason;
    const QString refusal = app::whyNot(m_store, app::Doing::Edit);
    if (!refusal.isEmpty())
        reason = refusal;
    else if (!current()
        && std::ranges::find(m_rules, rule.code, &db::LightRule::code) != m_rules.end())
        reason = tr("There is a rule with the code %1 already.").arg(rule.code);
    else if (!untouched)
        reason = app::objection(rule);
    m_parts.reason->setText(reason);
    m_save->setEnabled(!untouched && reason.isEmpty());
    m_save->setToolTip(reason);
    preview(reason);
}

void LightRulesDialog::preview(const QString& reason)
{
    if (!m_ledger.document) {
        m_preview->setText(tr("no list is shown"));
        return;
    }
    if (!reason.isEmpty()) {
        m_preview->setText(tr("as it is: %1").arg(countsText(m_ledger.counts)));
        return;
    }
    try {
        const app::LightPreview p = app::lightPreview(m_ledger, withTyped());
        m_preview->setText(p.changed == 0 ? tr("as it is: %1").arg(countsText(p.counts))
                                          : tr("%1 (%n light(s) would change)", nullptr, p.changed)
                                                .arg(countsText(p.counts)));
    } catch (const std::exception&) {
        // Another rule of the list cannot be read: its own row says why.
        m_preview->setText(currentFailure().sentence);
    }
}

void LightRulesDialog::newRule()
{
    m_table->setCurrentCell(-1, -1);
    showRule();
    m_code->setFocus();
}

void LightRulesDialog::save()
{
    const db::LightRule rule = typed();
    if (m_save->isEnabled() && run([&] { app::saveLightRule(m_store, rule); }))
        reload(rule.code);
}

void LightRulesDialog::remove()
{
    const db::LightRule* rule = current();
    if (rule && run([&] { app::removeLightRule(m_store, rule->code); }))
        reload({});
}

// A refusal belongs beside the fields, not into a dialog over the dialog.
bool LightRulesDialog::run(const std::function<void()>& act)
{
    if (!m_writer.run(act))
        return false;
    // What the list looks like now is what the next preview is compared with.
    if (m_ledger.document)
        m_ledger = app::ledger(m_store, m_ledger.document->id, m_ledger.at);
    Q_EMIT edited();
    return true;
}

} // namespace ui
