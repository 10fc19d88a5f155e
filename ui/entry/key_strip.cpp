// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/key_strip.h"

#include "ui/look.h"
#include "ui/others/others_mark.h"
#include "ui/pages/pane.h"

#include <QHBoxLayout>

#include <utility>

namespace ui {

KeyStrip::KeyStrip(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("keyStrip"));
    setFixedHeight(32);
    auto* strip = new QHBoxLayout(this);
    strip->setContentsMargins(20, 0, 8, 0);
    strip->setSpacing(8);
    // The keys give way to the legend where there is not room for both.
    auto* inner = new QWidget;
    inner->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    strip->addWidget(inner, 1);
    auto* row = new QHBoxLayout(inner);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5);
    const std::pair<QString, QString> keys[] = { { QStringLiteral("Enter"), tr("down") },
        { QStringLiteral("Tab"), tr("right") }, { QStringLiteral("F2"), tr("edit") },
        { QStringLiteral("Ctrl D"), tr("fill down") }, { QStringLiteral("Ctrl V"), tr("paste") },
        { QStringLiteral("Ctrl M"), tr("why missing") },
        { QStringLiteral("Ctrl Enter"), tr("this cell") },
        { QStringLiteral("F8"), tr("next finding") }, { QStringLiteral("F1"), tr("all keys") } };
    const Theme& theme = activeTheme();
    for (const auto& [key, word] : keys) {
        QLabel* cap = plainLabel(key, captionPx, false, theme.text2);
        cap->setProperty("key", true);
        cap->setFixedHeight(20);
        row->addWidget(cap);
        row->addWidget(plainLabel(word, smallPx, false, theme.text2));
        row->addSpacing(8);
    }
    row->addStretch(1);
    m_others = new QWidget;
    m_others->setObjectName(QStringLiteral("entry.othersLegend"));
    auto* legend = new QHBoxLayout(m_others);
    legend->setContentsMargins(0, 0, 8, 0);
    legend->setSpacing(5);
    auto* mark = new QLabel;
    mark->setPixmap(othersPixmap(devicePixelRatioF()));
    legend->addWidget(mark);
    m_othersText = plainLabel({}, smallPx, false, theme.text2);
    legend->addWidget(m_othersText);
    strip->addWidget(m_others);
    m_others->hide();
}

void KeyStrip::showOthers(int cells)
{
    m_othersText->setText(tr("%n changed by others", nullptr, cells));
    m_others->setVisible(cells > 0);
}

} // namespace ui
