// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/status_line.h"

#include "app/entry/reporting.h"
#include "ui/icon.h"
#include "ui/look.h"
#include "ui/others/others_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTime>

#include <utility>

namespace ui {

namespace {

QLabel* statusLabel(QHBoxLayout* row, const char* name)
{
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(name));
    row->addWidget(label);
    return label;
}

QPushButton* decideButton()
{
    auto* button = new QPushButton(StatusLine::tr("Decide…"));
    button->setObjectName(QStringLiteral("status_decide"));
    button->setAccessibleName(StatusLine::tr("Decide about the cells that are not yet sent"));
    button->setToolTip(button->accessibleName());
    button->setProperty("role", QStringLiteral("link"));
    button->setFlat(true);
    button->setFixedHeight(22);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where the typing is
    return button;
}

// Cells where another source states another value and nobody has settled which one holds.
int disputedCells(const db::Cube& cube)
{
    int count = 0;
    for (const db::Cube::Slab& slab : cube.slabs()) {
        for (const db::CubeCell& cell : slab.cells)
            count += cell.claims ? 1 : 0;
    }
    return count;
}

} // namespace

StatusLine::StatusLine(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("statusLine"));
    setFixedHeight(26);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(16);
    auto* file = new QHBoxLayout;
    file->setSpacing(5);
    m_fileMark = statusLabel(file, "status_mark");
    m_file = statusLabel(file, "status_file");
    row->addLayout(file);
    m_saved = statusLabel(row, "status_saved");
    auto* waiting = new QHBoxLayout;
    waiting->setSpacing(5);
    m_unsent = statusLabel(waiting, "status_unsent");
    m_decide = decideButton();
    waiting->addWidget(m_decide);
    row->addLayout(waiting);
    m_drafts = statusLabel(row, "status_drafts");
    m_findings = statusLabel(row, "status_findings");
    m_notice = statusLabel(row, "status_notice");
    row->addWidget(new OthersLine(session));
    row->addStretch(1);
    m_asOf = statusLabel(row, "status_as_of");
    m_order = statusLabel(row, "status_order");
    m_demonstration = statusLabel(row, "status_demonstration");
    m_fileMark->setPixmap(
        iconPixmap(QStringLiteral("database"), activeTheme().text2, 14, devicePixelRatioF()));

    connect(m_decide, &QPushButton::clicked, this, &StatusLine::decisionWanted);
    connect(&session, &Session::storeChanged, this, &StatusLine::follow);
    connect(&session, &Session::connectionChanged, this, &StatusLine::follow);
    connect(&session, &Session::unsentChanged, this, &StatusLine::follow);
    connect(&session, &Session::othersChanged, this, [this] { m_others = true; });
    connect(&session, &Session::dataChanged, this, [this] {
        follow();
        if (!std::exchange(m_others, false) && m_session.connected() && m_session.store()
            && !m_session.store()->readOnly())
            m_saved->setText(
                tr("Saved %1").arg(QTime::currentTime().toString(QStringLiteral("HH:mm"))));
    });
    follow();
}

void StatusLine::follow()
{
    const db::Store* store = m_session.store();
    for (QLabel* label : { m_fileMark, m_saved, m_asOf, m_order })
        label->setVisible(store);
    if (!store) {
        for (QLabel* label : { m_unsent, m_drafts, m_findings, m_notice, m_demonstration })
            label->hide();
        m_decide->hide();
        m_file->setText(tr("No workspace open"));
        m_file->setToolTip({});
        return;
    }
    const bool memory = store->path() == QLatin1String(":memory:");
    m_file->setText(memory ? tr("In memory only") : store->name());
    m_file->setToolTip(store->shared() ? store->name() : store->path());
    const int unsent = int(m_session.unsent().all().size());
    m_unsent->setText(tr("%n cell(s) not yet sent", nullptr, unsent));
    m_unsent->setVisible(unsent > 0);
    m_decide->setVisible(unsent > 0 && m_session.connected());
    if (!m_session.connected()) {
        m_saved->setText(tr("Not connected"));
        return; // the rest stands as it was read
    }
    m_saved->setText(store->readOnly() ? tr("Read-only") : tr("All changes saved"));
    try {
        showState(*store);
    } catch (const db::ConnectionLost& error) {
        m_session.lose(error.sentence(), error.details());
    }
}

void StatusLine::showState(const db::Store& store)
{
    const int drafts = app::waitingReturns(store);
    m_drafts->setText(tr("%n unsent draft(s)", nullptr, drafts));
    m_drafts->setVisible(drafts > 0);
    const int disputed = disputedCells(store.cube());
    m_findings->setText(tr("%n disputed value(s)", nullptr, disputed));
    m_findings->setToolTip(tr("Other sources state another value for these cells"));
    m_findings->setVisible(disputed > 0);
    m_notice->setText(store.notice());
    m_notice->setToolTip(store.notice());
    m_notice->setVisible(!store.notice().isEmpty());
    m_asOf->setText(tr("As of %1").arg(store.asOf().toString(Qt::ISODate)));
    m_order->setText(tr("Order: official"));
    m_demonstration->setText(tr("Demonstration data"));
    m_demonstration->setVisible(store.isDemonstration());
}

} // namespace ui
