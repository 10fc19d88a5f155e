// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pane.h"

#include "app/format.h"
#include "ui/charts/lights.h"
#include "ui/look.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStyleOption>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int edge = 16;
constexpr int glyphColumn = 22;

// As wide as its word in bold: being chosen must not cut it.
class SegmentButton : public QPushButton
{
public:
    using QPushButton::QPushButton;
    QSize sizeHint() const override
    {
        const auto width = [this](bool bold) {
            return QFontMetrics(ui::font(smallPx, bold)).horizontalAdvance(text());
        };
        return QPushButton::sizeHint() + QSize(std::max(0, width(true) - width(false)), 0);
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

void setInk(QWidget* widget, const QColor& colour)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, colour);
    widget->setPalette(palette);
}

} // namespace

ElidedLabel::ElidedLabel(QWidget* parent)
    : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ElidedLabel::setFullText(const QString& text)
{
    m_full = text;
    elide();
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::elide()
{
    const QString shown = fontMetrics().elidedText(m_full, Qt::ElideRight, width());
    setText(shown);
    setToolTip(shown == m_full ? QString() : m_full);
}

DataMark::DataMark(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void DataMark::setMark(const QString& text, bool demonstration)
{
    m_text = text;
    m_demonstration = demonstration;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize DataMark::sizeHint() const
{
    return { QFontMetrics(ui::font(captionPx)).horizontalAdvance(m_text) + 18, 20 };
}

void DataMark::paintEvent(QPaintEvent*)
{
    const Theme& theme = activeTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_demonstration ? theme.text2 : theme.line, 1,
        m_demonstration ? Qt::DashLine : Qt::SolidLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9.5, 9.5);
    painter.setFont(ui::font(captionPx));
    painter.setPen(theme.text2);
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

QLabel* plainLabel(const QString& text, int pixels, bool bold, const QColor& colour)
{
    auto* label = new QLabel(text);
    label->setFont(ui::font(pixels, bold));
    setInk(label, colour);
    return label;
}

QFrame* hairline()
{
    auto* line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    QPalette palette = line->palette();
    palette.setColor(QPalette::Window, activeTheme().lineSubtle);
    line->setPalette(palette);
    return line;
}

PageHeader::PageHeader(QWidget* parent)
    : QFrame(parent)
{
    setFixedHeight(52);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_row = new QHBoxLayout;
    m_row->setContentsMargins(20, 0, 20, 0);
    m_row->setSpacing(8);
    outer->addLayout(m_row);
    const Theme& theme = activeTheme();
    m_title = plainLabel({}, titlePx, true, theme.text);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_context = new ElidedLabel;
    m_context->setFont(ui::font(smallPx));
    setInk(m_context, theme.text2);
    m_mark = new DataMark;
    m_row->addWidget(m_title);
    m_row->addSpacing(4);
    m_row->addWidget(m_context, 1);
    m_row->addWidget(m_mark);
}

void PageHeader::setTitle(const QString& title, const QString& context)
{
    m_title->setText(title);
    m_context->setFullText(context);
}

void PageHeader::setStore(const db::Store& store)
{
    m_mark->setMark(store.isDemonstration()
            ? QStringLiteral("演示数据 / demonstration data")
            : QCoreApplication::translate("ui::PageHeader", "Public facts, each with its source"),
        store.isDemonstration());
}

void PageHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(activeTheme().lineSubtle);
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
}

void PageHeader::addButton(QWidget* button)
{
    m_row->addWidget(button);
}

PaneHeader::PaneHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(36);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(edge, 0, edge, 0);
    m_row->setSpacing(8);
    const Theme& theme = activeTheme();
    m_title = plainLabel(title, bodyPx, true, theme.text);
    m_note = new ElidedLabel;
    m_note->setFont(ui::font(smallPx));
    setInk(m_note, theme.text3);
    m_row->addWidget(m_title);
    m_row->addWidget(m_note, 1);
}

void PaneHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PaneHeader::setNote(const QString& note)
{
    m_note->setFullText(note);
}

void PaneHeader::addWidget(QWidget* widget)
{
    m_row->addWidget(widget);
}

LightRow::LightRow(app::Light light, const QString& title, const QString& reason, QWidget* parent)
    : QAbstractButton(parent)
    , m_light(light)
    , m_title(title)
    , m_reason(reason)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFixedHeight(rowHeight(280));
    setAccessibleName(app::lightText(light) + u' ' + title + u' ' + reason);
    setToolTip(reason.isEmpty() ? title : title + u'\n' + reason);
}

void LightRow::setEnd(const QString& text)
{
    m_end = text;
    updateGeometry();
}

void LightRow::setState(const QString& rolloutState)
{
    m_state = rolloutState;
}

// The reason in at most two lines; the second ends in an ellipsis when there would be more.
QString LightRow::reasonIn(int width, QStringList* lines) const
{
    const QFont small = ui::font(smallPx);
    const QFontMetrics metrics(small);
    const int room = width - edge * 2 - glyphColumn;
    QTextLayout layout(m_reason, small);
    layout.beginLayout();
    const QTextLine first = [&] {
        QTextLine line = layout.createLine();
        if (line.isValid())
            line.setLineWidth(room);
        return line;
    }();
    layout.endLayout();
    lines->clear();
    if (m_reason.isEmpty())
        return {};
    const int cut = first.isValid() ? first.textLength() : int(m_reason.size());
    lines->append(m_reason.left(cut).trimmed());
    if (cut < m_reason.size())
        lines->append(metrics.elidedText(m_reason.mid(cut).trimmed(), Qt::ElideRight, room));
    return lines->join(u'\n');
}

int LightRow::rowHeight(int width) const
{
    QStringList lines;
    reasonIn(width, &lines);
    return m_reason.isEmpty() ? 26 : 8 + 18 + int(lines.size()) * 17 + 8;
}

void LightRow::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    setFixedHeight(rowHeight(width()));
}

void LightRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = activeTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse())
        painter.fillRect(rect(), isDown() ? theme.pressed : theme.hover);
    if (hasFocus()) {
        painter.setPen(QPen(theme.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 4, 4);
    }
    const bool single = m_reason.isEmpty();
    const int top = single ? 0 : 8;
    const int line = single ? height() : 18;
    const QPointF centre(edge + 6, top + line / 2.0);
    if (m_state.isEmpty())
        drawLightGlyph(painter, centre, 11, m_light, theme);
    else
        drawStateSwatch(painter, QRectF(centre.x() - 7, centre.y() - 7, 14, 14), m_state, theme);
    const QFont title = ui::font(single ? smallPx : bodyPx, !single);
    int endWidth = 0;
    painter.setFont(ui::font(smallPx));
    if (!m_end.isEmpty()) {
        endWidth = QFontMetrics(painter.font()).horizontalAdvance(m_end) + 10;
        painter.setPen(theme.text2);
        painter.drawText(
            QRect(0, top, width() - edge, line), Qt::AlignRight | Qt::AlignVCenter, m_end);
    }
    const int left = edge + glyphColumn;
    const int room = width() - left - edge - endWidth;
    painter.setFont(title);
    painter.setPen(theme.text);
    painter.drawText(QRect(left, top, room, line), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(title).elidedText(m_title, Qt::ElideRight, room));
    QStringList lines;
    reasonIn(width(), &lines);
    painter.setFont(ui::font(smallPx));
    painter.setPen(theme.text2);
    for (qsizetype i = 0; i < lines.size(); ++i)
        painter.drawText(QRect(left, 26 + int(i) * 17, width() - left - edge, 17),
            Qt::AlignLeft | Qt::AlignVCenter, lines[i]);
    if (!single) {
        painter.setPen(theme.lineSubtle);
        painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
    }
}

QFrame* segmentedSwitch(const QStringList& words, const QString& named,
    const std::function<void(int)>& chosen, std::vector<QPushButton*>* parts)
{
    auto* frame = new QFrame;
    frame->setProperty("segmented", true);
    frame->setFixedHeight(24);
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* group = new QButtonGroup(frame);
    for (int i = 0; i < words.size(); ++i) {
        auto* button = new SegmentButton(words[i]);
        button->setObjectName(QStringLiteral("%1.%2").arg(named).arg(i));
        button->setAccessibleName(words[i]);
        button->setProperty("small", true);
        button->setFont(ui::font(smallPx));
        button->setCheckable(true);
        button->setChecked(i == 0);
        // The chosen part is bold: each has the room for that.
        button->setMinimumWidth(
            QFontMetrics(ui::font(smallPx, true)).horizontalAdvance(words[i]) + 22);
        group->addButton(button, i);
        row->addWidget(button);
        if (parts)
            parts->push_back(button);
    }
    QObject::connect(group, &QButtonGroup::idClicked, frame, chosen);
    return frame;
}

QSplitter* paneSplitter(Qt::Orientation orientation, QWidget* parent)
{
    auto* splitter = new QSplitter(orientation, parent);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    return splitter;
}

QScrollArea* paneScroll(QVBoxLayout** inner, bool sunken, QWidget* parent)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    *inner = new QVBoxLayout(content);
    (*inner)->setContentsMargins(0, 0, 0, 12);
    (*inner)->setSpacing(0);
    for (QWidget* widget : { static_cast<QWidget*>(scroll), scroll->viewport(), content }) {
        QPalette palette = widget->palette();
        const QColor ground = sunken ? activeTheme().sunken : activeTheme().surface;
        palette.setColor(QPalette::Window, ground);
        palette.setColor(QPalette::Base, ground);
        widget->setPalette(palette);
        widget->setAutoFillBackground(true);
    }
    scroll->setWidget(content);
    return scroll;
}

void clearLayout(QBoxLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (auto* inner = qobject_cast<QBoxLayout*>(item->layout())) {
            clearLayout(inner);
        }
        delete item;
    }
}

QWidget* factLine(const QString& name, const QString& value)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(edge, 2, edge, 2);
    layout->setSpacing(12);
    auto* label = plainLabel(name, smallPx, false, activeTheme().text2);
    label->setFixedWidth(116);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* text = plainLabel(value, smallPx, false, activeTheme().text);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(label);
    layout->addWidget(text, 1);
    return row;
}

} // namespace ui
