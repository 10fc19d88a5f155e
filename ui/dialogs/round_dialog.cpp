// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/round_dialog.h"

#include "app/calc/accumulation.h"
#include "app/format.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int daysToAnswer = 20; // after the end of the period
constexpr int periodsBack = 12;

QDateEdit* dateEdit(const char* name, const QString& what)
{
    auto* edit = new QDateEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(what);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setCalendarPopup(true);
    return edit;
}

} // namespace

db::Period periodAt(const QString& frequency, const QDate& day)
{
    if (frequency == QStringLiteral("monthly"))
        return db::Period::month(day.year(), day.month());
    if (frequency == QStringLiteral("quarterly"))
        return db::Period::quarter(day.year(), (day.month() + 2) / 3);
    if (frequency == QStringLiteral("half_yearly"))
        return db::Period::half(day.year(), (day.month() + 5) / 6);
    return frequency == QStringLiteral("annual") ? db::Period::year(day.year()) : db::Period {};
}

db::Period nextPeriod(
    const QString& frequency, const std::vector<db::Period>& opened, const QDate& today)
{
    if (!opened.empty())
        return periodAt(frequency, std::ranges::max(opened).endDate().addDays(1));
    const db::Period current = periodAt(frequency, today);
    return current.isNull() || current.endDate() <= today ? current : app::previousPeriod(current);
}

RoundDialog::RoundDialog(Given given, QWidget* parent)
    : QDialog(parent)
    , m_given(std::move(given))
    , m_parts(buildDialog(*this, QStringLiteral("round"), tr("Open a round"),
          tr("Every reporting region gets a line in it, so that who has sent nothing stays in "
             "sight."),
          tr("Open the round")))
{
    resize(560, 380);
    buildFields();
    for (const db::Form& form : m_given.forms)
        m_form->addItem(app::name(form), qint64(form.id));
    connect(m_form, &QComboBox::currentIndexChanged, this, &RoundDialog::fillPeriods);
    connect(m_period, &QComboBox::currentIndexChanged, this, &RoundDialog::suggestDates);
    connect(m_opens, &QDateEdit::dateChanged, this, &RoundDialog::check);
    connect(m_due, &QDateEdit::dateChanged, this, &RoundDialog::check);
    fillPeriods();
}

void RoundDialog::buildFields()
{
    m_form = new QComboBox;
    m_form->setObjectName(QStringLiteral("round.form"));
    m_form->setAccessibleName(tr("Form"));
    m_form->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* newForm = new QPushButton(tr("New form…"));
    newForm->setObjectName(QStringLiteral("round.newForm"));
    newForm->setAccessibleName(newForm->text());
    newForm->setAutoDefault(false);
    auto* forms = new QWidget;
    auto* row = new QHBoxLayout(forms);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_form, 1);
    row->addWidget(newForm);
    connect(newForm, &QPushButton::clicked, this, &RoundDialog::formWanted);
    m_period = new QComboBox;
    m_period->setObjectName(QStringLiteral("round.period"));
    m_period->setAccessibleName(tr("Period"));
    m_opens = dateEdit("round.opens", tr("Opens on"));
    m_due = dateEdit("round.due", tr("Due on"));
    m_note = lineEdit(QStringLiteral("round.note"), tr("Note"));
    m_parts.body->addWidget(labelled(tr("Form"), forms));
    m_parts.body->addWidget(labelled(tr("Period"), m_period));
    m_parts.body->addWidget(labelled(tr("Opens on"), m_opens));
    m_parts.body->addWidget(labelled(tr("Due on"), m_due));
    m_parts.body->addWidget(labelled(tr("Note"), m_note));
    m_parts.body->addStretch(1);
}

const db::Form* RoundDialog::form() const
{
    const int index = m_form->currentIndex();
    return index < 0 ? nullptr : &m_given.forms[std::size_t(index)];
}

db::Period RoundDialog::period() const
{
    return db::Period::fromId(m_period->currentData().toLongLong()).value_or(db::Period {});
}

const db::Round* RoundDialog::roundOf(db::Period period) const
{
    const db::Form* chosen = form();
    const auto found = std::ranges::find_if(m_given.rounds, [&](const db::Round& round) {
        return chosen && round.form == chosen->id && round.period == period;
    });
    return found == m_given.rounds.end() ? nullptr : &*found;
}

void RoundDialog::fillPeriods()
{
    const QSignalBlocker quiet(m_period);
    m_period->clear();
    if (const db::Form* chosen = form()) {
        std::vector<db::Period> opened;
        for (const db::Round& round : m_given.rounds) {
            if (round.form == chosen->id)
                opened.push_back(round.period);
        }
        const db::Period next = nextPeriod(chosen->frequency, opened, m_given.today);
        db::Period at = std::max(next, periodAt(chosen->frequency, m_given.today));
        // The suggestion is in the list however long ago the latest round was.
        for (int i = 0; !at.isNull() && (i < periodsBack || at >= next);
             ++i, at = app::previousPeriod(at)) {
            const QString words = app::periodText(at);
            m_period->addItem(roundOf(at) ? tr("%1 (opened)").arg(words) : words, qint64(at.id()));
        }
        m_period->setCurrentIndex(m_period->findData(qint64(next.id())));
    }
    suggestDates();
}

void RoundDialog::suggestDates()
{
    const db::Period chosen = period();
    if (!chosen.isNull()) {
        const QSignalBlocker first(m_opens);
        const QSignalBlocker second(m_due);
        // A round for a period long past is due from the day it opens.
        const QDate opens = std::max(m_given.today, chosen.endDate().addDays(1));
        const QDate due = chosen.endDate().addDays(daysToAnswer);
        m_opens->setDate(due < opens ? m_given.today : opens);
        m_due->setDate(due < opens ? m_given.today.addDays(daysToAnswer) : due);
    }
    check();
}

void RoundDialog::check()
{
    QString reason;
    if (!form())
        reason = tr("There is no form yet. Make one first: it says what is asked for.");
    else if (period().isNull())
        reason = tr("This form has no frequency the program knows.");
    else if (const db::Round* other = roundOf(period()))
        reason = tr("This form has a round for %1 already, due on %2.")
                     .arg(app::periodText(period()), other->dueOn.toString(Qt::ISODate));
    else if (m_due->date() < m_opens->date())
        reason = tr("The deadline is before the day it opens.");
    setReason(m_parts, reason);
}

app::RoundDraft RoundDialog::draft() const
{
    const db::Form* chosen = form();
    return { chosen ? chosen->id : db::FormId {}, period(), m_opens->date(), m_due->date(),
        m_note->text().trimmed() };
}

} // namespace ui
