// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/override_dialog.h"

#include "app/format.h"
#include "ui/ledger/light_icon.h"

#include <QPlainTextEdit>
#include <QPushButton>

namespace ui {

OverrideDialog::OverrideDialog(
    db::Store& store, const db::Task& task, const app::TaskLight& now, QDate day, QWidget* parent)
    : EditDialog(store, QStringLiteral("override"), tr("Set the light by hand"), app::title(task),
        tr("Set the light"), parent)
    , m_task(task.id)
    , m_computed(now.computed)
{
    addFact("now", tr("By rule"),
        now.override_ ? now.sentence
                      : QStringLiteral("%1 · %2").arg(app::lightText(now.computed), now.sentence));
    m_light = addCombo("light", tr("Light"));
    for (int light = 0; light < app::lightCount; ++light)
        m_light->addItem(lightIcon(app::Light(light)), app::lightText(app::Light(light)), light);
    m_light->setCurrentIndex(int(now.light));
    m_reason = addText("reason", tr("Reason"), now.override_ ? now.override_->reason : QString());
    sideBySide(2);
    m_from = addDay("from", tr("From"), day);
    m_until = addDay("until", tr("Until, included"),
        now.override_ ? std::optional(now.override_->until) : std::nullopt);
    if (now.override_) {
        QPushButton* end = addButton("end", tr("End the override"));
        end->setToolTip(
            tr("From %1 on the light is that of the rules again").arg(day.toString(Qt::ISODate)));
        connect(end, &QPushButton::clicked, this, [this, day] {
            writeInstead([this, day] { app::endOverride(this->store(), m_task, day); });
        });
    }
    ready();
    m_light->setFocus();
}

db::LightOverride OverrideDialog::edited() const
{
    db::LightOverride o;
    o.task = m_task;
    o.light = m_light->currentData().toInt();
    o.reason = m_reason->toPlainText().trimmed();
    o.from = m_from->day().value_or(QDate());
    o.until = m_until->day().value_or(QDate());
    return o;
}

QString OverrideDialog::objection() const
{
    return app::objection(store(), edited());
}

void OverrideDialog::write()
{
    app::overrideLight(store(), edited());
}

} // namespace ui
