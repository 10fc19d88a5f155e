// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/figure_source.h"

#include "app/calc/series.h"
#include "app/format.h"
#include "ui/frame/popup.h"
#include "ui/look.h"
#include "ui/pages/pane.h"
#include "ui/ways.h"

#include <QApplication>
#include <QCoreApplication>
#include <QCursor>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace ui {

namespace {

class SourcePopup : public Popup
{
    Q_DECLARE_TR_FUNCTIONS(FigureSource)

public:
    SourcePopup(QWidget* parent, Session& session, const db::CellKey& key)
        : Popup(parent)
        , m_session(session)
    {
        setObjectName(QStringLiteral("figureSource"));
        setFixedWidth(420);
        body()->setContentsMargins(4, 12, 4, 12);
        body()->setSpacing(0);
        fill(*session.store(), key);
    }

private:
    void add(QWidget* widget) { body()->addWidget(widget); }

    void heading(const QString& text)
    {
        body()->addSpacing(8);
        auto* label = plainLabel(text, bodyPx, true, activeTheme().text);
        label->setContentsMargins(16, 4, 16, 2);
        add(label);
    }

    void sourceLines(const db::Store& store, const db::Observation& o)
    {
        const auto source = store.sources().find(o.source);
        if (!source)
            return;
        add(factLine(tr("Source"), source->title));
        if (!source->publisher.isEmpty())
            add(factLine(tr("Publisher"), source->publisher));
        if (!source->note.isEmpty())
            add(factLine(tr("Its note"), source->note));
    }

    void fill(const db::Store& store, const db::CellKey& key)
    {
        const db::Indicator* indicator = store.catalog().indicator(key.indicator);
        const db::Region* region = store.catalog().region(key.region);
        if (!indicator || !region)
            return;
        const db::CubeCell cell = store.cube().at(key);
        auto* value = plainLabel(
            app::cellText(cell, indicator->decimals) + u' ' + app::unitText(indicator->unit),
            titlePx, true, activeTheme().text);
        value->setContentsMargins(16, 0, 16, 2);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        add(value);
        auto* name = plainLabel(app::name(*region) + QStringLiteral(" · ") + app::name(*indicator)
                + QStringLiteral(" · ") + app::periodText(key.period, key.basis),
            smallPx, false, activeTheme().text2);
        name->setWordWrap(true);
        name->setContentsMargins(16, 0, 16, 6);
        add(name);
        const auto row = store.observations().find(key);
        if (!row) {
            add(factLine(tr("Why empty"), app::missingText(cell.missing)));
            return;
        }
        if (!row->value)
            add(factLine(tr("Why empty"), app::missingText(row->missing)));
        add(factLine(tr("Status"), app::statusText(row->status)));
        add(factLine(tr("Basis"), app::basisText(key.basis)));
        sourceLines(store, *row);
        if (!row->note.isEmpty())
            add(factLine(tr("Note"), row->note));
        if (!indicator->definition.isEmpty())
            add(factLine(tr("Definition"), indicator->definition));
        claims(store, key, *indicator);
        history(store, key);
        sourceButton(row->source);
    }

    void claims(const db::Store& store, const db::CellKey& key, const db::Indicator& indicator)
    {
        const auto others = store.observations().claims(key);
        if (others.empty())
            return;
        heading(tr("Stated by other sources"));
        for (const db::Observation& claim : others) {
            const auto source = store.sources().find(claim.source);
            add(factLine(
                claim.value ? app::number(*claim.value, indicator.decimals) : QStringLiteral("—"),
                app::statusText(claim.status) + QStringLiteral(" · ")
                    + (source ? source->title : QString())
                    + (claim.note.isEmpty() ? QString() : QStringLiteral(" · ") + claim.note)));
        }
    }

    void history(const db::Store& store, const db::CellKey& key)
    {
        const auto entries = store.journal().ofCell(key);
        if (entries.empty())
            return;
        heading(tr("Changes"));
        const std::size_t shown = 4;
        for (std::size_t i = entries.size(); i-- > 0 && entries.size() - i <= shown;) {
            const db::JournalEntry& e = entries[i];
            add(factLine(e.at.left(10),
                QStringLiteral("%1 · %2 · %3").arg(e.actor, e.via, actionWord(e.action))));
        }
    }

    static QString actionWord(const QString& action)
    {
        if (action == QStringLiteral("insert"))
            return tr("entered");
        if (action == QStringLiteral("update"))
            return tr("changed");
        if (action == QStringLiteral("delete"))
            return tr("removed");
        return tr("imported");
    }

    void sourceButton(db::SourceId source)
    {
        body()->addSpacing(8);
        auto* row = new QHBoxLayout;
        row->setContentsMargins(16, 0, 16, 0);
        auto* open = new QPushButton(tr("Everything from this source"));
        open->setObjectName(QStringLiteral("openSource"));
        connect(open, &QPushButton::clicked, this, [this, source] {
            Session& session = m_session;
            close();
            goTo(session, Thing::Document, QStringLiteral("source:%1").arg(qint64(source)));
        });
        row->addWidget(open);
        row->addStretch();
        body()->addLayout(row);
    }

    Session& m_session;
};

// Trends know region and period only; the rest is the page's indicator.
db::CellKey completed(db::CellKey key, const Session& session)
{
    if (key.indicator != db::IndicatorId {})
        return key;
    key.indicator = session.filter().indicator;
    if (const db::Indicator* indicator = session.store()->catalog().indicator(key.indicator)) {
        if (const auto* slab = app::slabOf(session.store()->cube(), *indicator))
            key.basis = slab->basis;
    }
    return key;
}

template <typename Chart> void wire(Chart* chart, Session& session)
{
    QObject::connect(chart, &Chart::regionActivated, &session, &Session::setRegion);
    QObject::connect(chart, &Chart::regionPinned, &session, &Session::togglePinned);
    QObject::connect(chart, &Chart::indicatorActivated, &session, &Session::setIndicator);
    QObject::connect(
        chart, &Chart::taskActivated, &session, [&session](db::TaskId id) { goTo(session, id); });
    QObject::connect(chart, &Chart::measureActivated, &session,
        [&session](db::MeasureId id) { goTo(session, id); });
    QObject::connect(
        chart, &Chart::sourceRequested, &session, [chart, &session](const db::CellKey& key) {
            showFigureSource(chart, session, completed(key, session));
        });
}

} // namespace

void showFigureSource(QWidget* anchor, Session& session, const db::CellKey& key)
{
    if (!session.store())
        return;
    auto* popup = new SourcePopup(anchor->window(), session, key);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->adjustSize();
    QPoint at = QCursor::pos();
    const QRect window(anchor->window()->mapToGlobal(QPoint()), anchor->window()->size());
    if (!window.contains(at))
        at = window.center();
    const QRect screen = anchor->screen()->availableGeometry();
    at.setX(std::clamp(
        at.x() + 12, screen.left(), std::max(screen.left(), screen.right() - popup->width())));
    at.setY(std::clamp(
        at.y() + 12, screen.top(), std::max(screen.top(), screen.bottom() - popup->height())));
    popup->move(at);
    popup->show();
}

void connectChart(ChartCard* card, Session& session)
{
    wire(card, session);
}

void connectPane(ChartCard* card, Session& session)
{
    card->setMarkVisible(false);
    wire(card, session);
}

void connectChart(ChartView* view, Session& session)
{
    wire(view, session);
}

} // namespace ui
