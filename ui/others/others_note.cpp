// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/others/others_note.h"

#include "ui/look.h"
#include "ui/others/others_mark.h"

#include <QHBoxLayout>
#include <QLabel>

namespace ui {

OthersNote::OthersNote(int edge, QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(edge, 4, edge, 2);
    row->setSpacing(6);
    auto* mark = new QLabel;
    mark->setPixmap(othersPixmap(devicePixelRatioF()));
    mark->setContentsMargins(0, 4, 0, 0);
    row->addWidget(mark, 0, Qt::AlignTop);
    m_text->setObjectName(QStringLiteral("others.line"));
    m_text->setFont(ui::font(smallPx));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_text, 1);
    hide();
}

void OthersNote::setLine(const QString& line)
{
    m_text->setText(line);
    setVisible(!line.isEmpty());
}

} // namespace ui
