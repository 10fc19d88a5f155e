// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rollout/signals_list.h"

#include "app/format.h"
#include "app/rollout/co_movement.h"
#include "ui/entry/finding_band.h"
#include "ui/look.h"
#include "ui/pages/pane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <span>

namespace ui {

namespace {

constexpr int edge = 16;
constexpr std::size_t shownRows = 20; // of a kind; more are seen in the matrix

app::Light lightOf(const QString& kind)
{
    if (kind == QStringLiteral("lags"))
        return app::Light::Late;
    return kind == QStringLiteral("stands_out") ? app::Light::Ok : app::Light::Warn;
}

QString noneText(const QString& kind)
{
    if (kind == QStringLiteral("lags"))
        return SignalsList::tr("No region lags by these rules.");
    return kind == QStringLiteral("stands_out")
        ? SignalsList::tr("No region stands out by these rules.")
        : SignalsList::tr("Nothing has stalled by these rules.");
}

} // namespace

QString ruleKindText(const QString& kind)
{
    if (kind == QStringLiteral("lags"))
        return SignalsList::tr("Lagging");
    return kind == QStringLiteral("stands_out") ? SignalsList::tr("Standing out")
                                                : SignalsList::tr("Stalled");
}

SignalsList::SignalsList(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("signalsList"));
    setAccessibleName(tr("What stands out in the roll-out"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll = paneScroll(&m_rows);
    outer->addWidget(m_scroll);
}

void SignalsList::show(const app::RolloutBook& book, const app::RolloutMatrix& matrix)
{
    clearLayout(m_rows);
    const db::Store* store = m_session.store();
    if (!store)
        return;
    setUpdatesEnabled(false);
    const app::AdoptionScope scope { matrix.query.day, matrix.query.within, matrix.query.lowest };
    const auto rules = store->measures().rules();
    const app::RolloutJudgement judged = app::judgeRollout(book, store->catalog(), rules, scope);
    addFaults(judged.faults);
    for (const char* kind : { "lags", "stands_out", "stalled" })
        addFindings(book, judged, rules, QLatin1String(kind));
    addPairs(book, scope);
    m_rows->addStretch(1);
    setUpdatesEnabled(true);
}

void SignalsList::addFaults(const QStringList& faults)
{
    if (faults.isEmpty())
        return;
    auto* band = new Band(BandTone::Danger);
    band->setObjectName(QStringLiteral("signals.faults"));
    band->setText(tr("%n rule(s) cannot be read and say nothing", nullptr, int(faults.size())),
        faults.join(u'\n'), tr("Lists › Rules…"));
    m_rows->addWidget(band);
}

void SignalsList::addNote(const QString& text, const char* name)
{
    QLabel* label = plainLabel(text, smallPx, false, activeTheme().text2);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(edge, 2, edge, 8);
    m_rows->addWidget(label);
}

QString SignalsList::measureTitle(const app::RolloutBook& book, db::MeasureId id) const
{
    const auto it = std::ranges::find(book.measures, id, &db::Measure::id);
    return it == book.measures.end() ? QString() : app::title(*it);
}

void SignalsList::addFindings(const app::RolloutBook& book, const app::RolloutJudgement& judged,
    const std::vector<db::RolloutRule>& rules, const QString& kind)
{
    const auto findings = judged.of(kind);
    const bool cells = kind == QStringLiteral("stalled");
    auto* header = new PaneHeader(ruleKindText(kind));
    header->setObjectName(QStringLiteral("signals.") + kind);
    header->setNote(cells ? tr("%n cell(s)", nullptr, int(findings.size()))
                          : tr("%n region(s)", nullptr, int(findings.size())));
    m_rows->addWidget(header);
    QStringList said;
    for (const db::RolloutRule& rule : rules) {
        if (rule.enabled && rule.kind == kind)
            said.append(tr("%1: %2", "rule, expression").arg(rule.code, rule.expression));
    }
    addNote(said.isEmpty() ? tr("No rule of this kind is on.") : said.join(u'\n'), "signals.rules");
    if (findings.empty() && !said.isEmpty())
        addNote(noneText(kind), "signals.none");
    for (const app::RolloutFinding* finding :
        std::span(findings).first(std::min(findings.size(), shownRows))) {
        const db::Region* region = m_session.store()->catalog().region(finding->region);
        QString title = region ? app::shortName(*region) : QString();
        if (finding->measure)
            title
                = tr("%1: %2", "region, measure").arg(title, measureTitle(book, *finding->measure));
        auto* row = new LightRow(lightOf(kind), title, finding->sentence);
        row->setObjectName(QStringLiteral("signals.row.") + kind);
        row->setEnd(finding->ruleCode);
        if (finding->measure)
            connect(row, &LightRow::clicked, this,
                [this, cell = app::RolloutCellId { *finding->measure, finding->region }] {
                    Q_EMIT cellWanted(cell);
                });
        else
            connect(row, &LightRow::clicked, this,
                [this, region = finding->region] { Q_EMIT regionWanted(region); });
        m_rows->addWidget(row);
    }
    if (findings.size() > shownRows)
        addNote(tr("and %n more", nullptr, int(findings.size() - shownRows)), "signals.more");
}

void SignalsList::addPairs(const app::RolloutBook& book, const app::AdoptionScope& scope)
{
    const auto pairs = app::coMovement(book, m_session.store()->catalog(), scope);
    auto* header = new PaneHeader(tr("Measures that move together"));
    header->setObjectName(QStringLiteral("signals.pairs"));
    header->setNote(tr("%n pair(s)", nullptr, int(pairs.size())));
    m_rows->addWidget(header);
    addNote(tr("Rank correlation over the regions of the day each measure was rolled out; regions "
               "without it come last. They moved together; that is no proof that one brought the "
               "other about."),
        "signals.pairsAbout");
    if (pairs.empty())
        addNote(tr("No two measures move together, or fewer than %1 regions have a record of both "
                   "and fewer than %2 have rolled each out.")
                    .arg(app::coMovementRegions)
                    .arg(app::coMovementReached),
            "signals.noPairs");
    for (const app::CoMovement& pair : pairs) {
        auto* row = new QWidget;
        row->setObjectName(QStringLiteral("signals.pair"));
        auto* columns = new QHBoxLayout(row);
        columns->setContentsMargins(edge, 4, edge, 4);
        columns->setSpacing(12);
        const QString names
            = tr("%1 and %2", "two measures")
                  .arg(measureTitle(book, pair.first), measureTitle(book, pair.second));
        const QString count = tr("n = %1 regions; rolled out in %2 and in %3 of them")
                                  .arg(pair.regions)
                                  .arg(pair.firstReached)
                                  .arg(pair.secondReached);
        QLabel* text = plainLabel(names + u'\n' + count, smallPx, false, activeTheme().text);
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        columns->addWidget(text, 1);
        columns->addWidget(
            plainLabel(app::signedNumber(pair.coefficient, 2), bodyPx, true, activeTheme().text), 0,
            Qt::AlignTop);
        m_rows->addWidget(row);
    }
}

} // namespace ui
