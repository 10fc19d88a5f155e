// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/round_bar.h"

#include "app/entry/cell_context.h"
#include "app/entry/reporting.h"
#include "app/format.h"
#include "ui/charts/draw.h"
#include "ui/entry/entry_marks.h"
#include "ui/look.h"
#include "ui/pages/pane.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

namespace ui {

namespace {

constexpr int saidFor = 8000;

} // namespace

// Glyph, word and count of each state that occurs, most advanced first; the words go when there is
// no room for them, the counts never.
class StateCounts : public QWidget
{
public:
    explicit StateCounts(QWidget* parent = nullptr)
        : QWidget(parent)
    {
        setObjectName(QStringLiteral("entry.states"));
        setFixedHeight(24);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setCounts(const std::array<int, db::submissionStateCount>& counts)
    {
        m_counts = counts;
        QStringList words;
        for (int i = db::submissionStateCount - 1; i >= 0; --i) {
            if (counts[std::size_t(i)] > 0)
                words.append(word(i) + u' ' + QString::number(counts[std::size_t(i)]));
        }
        setToolTip(words.join(u'\n'));
        setAccessibleName(words.join(QStringLiteral(", ")));
        update();
    }
    QSize minimumSizeHint() const override { return { 120, 24 }; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = activeTheme();
        const QFont plain = ui::font(smallPx);
        const QFont bold = ui::font(smallPx, true);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        bool words = true;
        for (const bool attempt : { true, false }) {
            words = attempt;
            if (paint(nullptr, words, plain, bold, theme) <= width())
                break;
        }
        paint(&painter, words, plain, bold, theme);
    }

private:
    static QString word(int state) { return app::submissionStateText(db::SubmissionState(state)); }

    // Returns the width; without a painter it only measures.
    qreal paint(QPainter* painter, bool words, const QFont& plain, const QFont& bold,
        const Theme& theme) const
    {
        qreal x = 0;
        for (int i = db::submissionStateCount - 1; i >= 0; --i) {
            const int count = m_counts[std::size_t(i)];
            if (count == 0)
                continue;
            if (painter)
                drawSubmissionGlyph(
                    *painter, { x + 6, height() / 2.0 }, 11, db::SubmissionState(i), theme);
            x += 16;
            const auto text = [&](const QString& what, const QFont& font, const QColor& colour) {
                const qreal w = textWidth(font, what);
                if (painter)
                    drawText(
                        *painter, QRectF(x, 0, w + 2, height()), Qt::AlignLeft, what, font, colour);
                x += w;
            };
            if (words) {
                text(word(i), plain, theme.text2);
                x += 4;
            }
            text(QString::number(count), bold, theme.text);
            x += 14;
        }
        return x;
    }

    std::array<int, db::submissionStateCount> m_counts {};
};

RoundBar::RoundBar(QWidget* parent)
    : QFrame(parent)
    , m_round(new QPushButton)
    , m_rounds(new QMenu(this))
    , m_counts(new StateCounts)
    , m_notice(new ElidedLabel)
    , m_quiet(new QTimer(this))
{
    setFixedHeight(42);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 14, 0);
    row->setSpacing(12);
    m_round->setObjectName(QStringLiteral("entry.roundChoice"));
    m_round->setProperty("small", true);
    m_round->setMenu(m_rounds);
    row->addWidget(m_round);
    row->addWidget(segmentedSwitch(
        { tr("Regions × items"), tr("Items × periods"), tr("Measures × regions") },
        QStringLiteral("entry.orientation"),
        [this](int id) { Q_EMIT orientationChosen(app::Orientation(id)); }, &m_orientations));
    auto* stack = new QStackedWidget;
    stack->setFixedHeight(24);
    stack->addWidget(m_counts);
    stack->addWidget(m_notice);
    m_notice->setObjectName(QStringLiteral("entry.notice"));
    m_notice->setFont(ui::font(smallPx));
    row->addWidget(stack, 1);
    m_quiet->setSingleShot(true);
    connect(m_quiet, &QTimer::timeout, stack, [stack] { stack->setCurrentIndex(0); });
}

void RoundBar::show(const db::Store& store, const app::SheetQuery& query,
    const std::vector<db::Submission>& submissions)
{
    fillRounds(store, query.round);
    m_orientations[std::size_t(query.orientation)]->setChecked(true);
    m_counts->setCounts(app::stateCounts(submissions));
}

void RoundBar::fillRounds(const db::Store& store, db::RoundId current)
{
    m_rounds->clear();
    for (const db::Round& round : app::roundsInOrder(store)) {
        QAction* action
            = m_rounds->addAction(roundTitle(store, round) + u'\t' + roundDetail(store, round));
        action->setCheckable(true);
        action->setChecked(round.id == current);
        const db::RoundId id = round.id;
        connect(action, &QAction::triggered, this, [this, id] { Q_EMIT roundChosen(id); });
        if (round.id == current) {
            m_round->setText(roundTitle(store, round) + QStringLiteral("  ▾"));
            m_round->setAccessibleName(tr("Round: %1").arg(roundTitle(store, round)));
        }
    }
}

void RoundBar::say(const QString& sentence)
{
    m_notice->setFullText(sentence);
    static_cast<QStackedWidget*>(m_notice->parentWidget())->setCurrentWidget(m_notice);
    m_quiet->start(saidFor);
}

QString roundTitle(const db::Store& store, const db::Round& round)
{
    const auto form = store.forms().find(round.form);
    return (form ? app::name(*form) : QString()) + u' ' + app::periodText(round.period);
}

QString roundDetail(const db::Store& store, const db::Round& round)
{
    const app::Punctuals counts
        = app::count(round, store.rounds().submissions(round.id), store.asOf());
    const QString due = RoundBar::tr("due %1").arg(round.dueOn.toString(Qt::ISODate));
    if (counts.missing > 0)
        return RoundBar::tr("%1, %n overdue", "", counts.missing).arg(due);
    if (round.closedOn)
        return RoundBar::tr("%1, closed").arg(due);
    return due;
}

} // namespace ui
