// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rollout_rules_dialog.h"

#include "app/format.h"
#include "app/rollout/rollout_edits.h"
#include "app/rollout/rule_reader.h"
#include "ui/rollout/signals_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int pause = 200; // ms without a key before the rule is tried
constexpr const char* kinds[] = { "lags", "stands_out", "stalled" };

} // namespace

RolloutRulesDialog::RolloutRulesDialog(db::Store& store, QDate day, QWidget* parent)
    : ListDialog(store,
        { QStringLiteral("rolloutRules"), tr("Rules of the roll-out"),
            tr("A rule is an expression over the figures below; it names the regions or "
               "cells for which it holds and says its sentence, the figures in braces "
               "filled in."),
            { tr("Code"), tr("On"), tr("Kind"), tr("Names now"), tr("Rule") }, tr("New rule") },
        false, parent)
    , m_store(store)
    , m_day(day)
    , m_later(new QTimer(this))
{
    auto* table = findChild<QTableWidget*>(partName("table"));
    const int widths[] = { 80, 60, 120, 100 };
    for (int column = 0; column < int(std::size(widths)); ++column)
        table->setColumnWidth(column, widths[column]);
    m_later->setSingleShot(true);
    m_later->setInterval(pause);
    connect(m_later, &QTimer::timeout, this, &RolloutRulesDialog::preview);
    buildFields();
    start({});
}

void RolloutRulesDialog::buildFields()
{
    m_code = line("code", tr("Code"));
    m_kind = new QComboBox;
    m_kind->setObjectName(partName("kind"));
    m_kind->setAccessibleName(tr("Kind"));
    for (const char* kind : kinds)
        m_kind->addItem(ruleKindText(QLatin1String(kind)), QString::fromLatin1(kind));
    m_enabled = new QCheckBox(tr("On"));
    m_enabled->setObjectName(partName("enabled"));
    m_enabled->setAccessibleName(tr("The rule is on"));
    m_expression = line("expression", tr("Rule"));
    m_sentenceZh = line("sentenceZh", tr("Chinese sentence"));
    m_sentenceEn = line("sentenceEn", tr("English sentence"));
    m_preview = new QLabel;
    m_preview->setObjectName(partName("preview"));
    m_preview->setProperty("role", QStringLiteral("note"));
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_figures = plainTable(
        partName("figures"), tr("Figures a rule may name"), { tr("Figure"), tr("Means") });
    m_figures->verticalHeader()->setDefaultSectionSize(22);
    m_figures->setColumnWidth(0, 150);
    m_figures->horizontalHeader()->setStretchLastSection(true);
    m_figures->setFixedHeight(140);
    m_figures->setToolTip(tr("Double-click puts a figure into the rule."));
    auto* kind = new QWidget;
    auto* row = new QHBoxLayout(kind);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_kind, 1);
    row->addWidget(m_enabled);
    addPair(tr("Code"), m_code, tr("Kind"), kind);
    fields()->addWidget(labelled(tr("Rule"), m_expression));
    addPair(tr("Chinese sentence"), m_sentenceZh, tr("English sentence"), m_sentenceEn);
    fields()->addWidget(labelled(tr("It says now"), m_preview));
    fields()->addWidget(labelled(tr("Figures"), m_figures));
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showFigures();
        follow();
        m_later->start();
    });
    connect(m_enabled, &QCheckBox::toggled, this, &RolloutRulesDialog::follow);
    for (QLineEdit* each : { m_expression, m_sentenceZh, m_sentenceEn })
        connect(each, &QLineEdit::textChanged, this, [this] { m_later->start(); });
    connect(m_figures, &QTableWidget::cellActivated, this, [this](int at, int) {
        m_expression->insert(m_figures->item(at, 0)->text());
        m_expression->setFocus();
    });
}

void RolloutRulesDialog::showFigures()
{
    const auto figures = app::ruleFigures(m_kind->currentData().toString());
    m_figures->setRowCount(int(figures.size()));
    for (int i = 0; i < int(figures.size()); ++i) {
        const app::RuleFigure& figure = figures[std::size_t(i)];
        m_figures->setItem(i, 0, new QTableWidgetItem(QString::fromLatin1(figure.name)));
        m_figures->setItem(
            i, 1, new QTableWidgetItem(QCoreApplication::translate("Adoption", figure.means)));
    }
}

void RolloutRulesDialog::load()
{
    m_book = app::rolloutBook(m_store);
    m_rules = m_store.measures().rules();
    m_found.clear();
    for (const db::RolloutRule& rule : m_rules)
        m_found.push_back(int(judge(rule).findings.size()));
}

QString RolloutRulesDialog::key(int row) const
{
    return m_rules[std::size_t(row)].code;
}

QStringList RolloutRulesDialog::texts(int row) const
{
    const db::RolloutRule& rule = m_rules[std::size_t(row)];
    return { rule.code, rule.enabled ? tr("on") : tr("off"), ruleKindText(rule.kind),
        QString::number(m_found[std::size_t(row)]), rule.expression };
}

void RolloutRulesDialog::showFields(int row)
{
    db::RolloutRule rule;
    rule.kind = QString::fromLatin1(kinds[0]);
    if (row >= 0)
        rule = m_rules[std::size_t(row)];
    m_code->setText(rule.code);
    m_code->setReadOnly(row >= 0);
    m_kind->setCurrentIndex(m_kind->findData(rule.kind));
    m_enabled->setChecked(rule.enabled);
    m_expression->setText(rule.expression);
    m_sentenceZh->setText(rule.sentenceZh);
    m_sentenceEn->setText(rule.sentenceEn);
    m_shown = edited(row);
    showFigures();
    preview();
    if (row < 0)
        m_code->setFocus();
}

db::RolloutRule RolloutRulesDialog::edited(int row) const
{
    db::RolloutRule rule;
    if (row >= 0)
        rule = m_rules[std::size_t(row)];
    else
        rule.order = m_rules.empty() ? 10 : m_rules.back().order + 10;
    rule.code = m_code->text().trimmed();
    rule.kind = m_kind->currentData().toString();
    rule.enabled = m_enabled->isChecked();
    rule.expression = m_expression->text().trimmed();
    rule.sentenceZh = m_sentenceZh->text().trimmed();
    rule.sentenceEn = m_sentenceEn->text().trimmed();
    return rule;
}

bool RolloutRulesDialog::dirty(int row) const
{
    return edited(row) != m_shown;
}

QString RolloutRulesDialog::objection(int row) const
{
    const db::RolloutRule now = edited(row);
    if (now.code.isEmpty())
        return tr("Give it a code.");
    if (row < 0 && std::ranges::find(m_rules, now.code, &db::RolloutRule::code) != m_rules.end())
        return tr("There is a rule with the code “%1” already.").arg(now.code);
    if (now.expression.isEmpty())
        return tr("Write what has to hold, like recorded >= 3 && coverage < median_coverage.");
    try {
        const app::RuleReader read(now);
    } catch (const app::Error& error) {
        return error.sentence();
    }
    return now.sentenceZh.isEmpty() && now.sentenceEn.isEmpty()
        ? tr("Write the sentence it says, in one language at least.")
        : QString();
}

QString RolloutRulesDialog::save(int row)
{
    const db::RolloutRule rule = edited(row);
    app::saveRolloutRule(m_store, rule);
    return rule.code;
}

void RolloutRulesDialog::remove(int row)
{
    app::removeRolloutRule(m_store, m_rules[std::size_t(row)].id);
}

// Rules of regions may count what the rules of cells have named: those stay in.
app::RolloutJudgement RolloutRulesDialog::judge(const db::RolloutRule& rule) const
{
    std::vector<db::RolloutRule> asked;
    for (const db::RolloutRule& other : m_rules) {
        if (other.code != rule.code && other.kind == QStringLiteral("stalled"))
            asked.push_back(other);
    }
    asked.push_back(rule);
    asked.back().enabled = true; // what it would say when it is on
    app::RolloutJudgement judged
        = app::judgeRollout(m_book, m_store.catalog(), asked, { m_day, {}, false });
    std::erase_if(judged.findings,
        [&](const app::RolloutFinding& finding) { return finding.ruleCode != rule.code; });
    return judged;
}

void RolloutRulesDialog::preview()
{
    m_later->stop();
    const db::RolloutRule now = edited(row());
    if (now.expression.isEmpty()) {
        m_preview->setText(QStringLiteral("—"));
        return;
    }
    try {
        const app::RuleReader read(now);
    } catch (const app::Error& error) {
        m_preview->setText(error.sentence());
        return;
    }
    const app::RolloutJudgement judged = judge(now);
    const bool cells = now.kind == QStringLiteral("stalled");
    const int count = int(judged.findings.size());
    QString text
        = cells ? tr("names %n cell(s)", nullptr, count) : tr("names %n region(s)", nullptr, count);
    if (count > 0) {
        const db::Region* region = m_store.catalog().region(judged.findings.front().region);
        text = tr("%1; for %2: %3", "count, region, sentence")
                   .arg(text, region ? app::shortName(*region) : QString(),
                       judged.findings.front().sentence);
    }
    m_preview->setText(text);
}

} // namespace ui
