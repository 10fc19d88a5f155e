// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bodies.h"
#include "ui/charts/draw.h"
#include "ui/charts/lights.h"

#include "app/format.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace ui::body {

namespace {

constexpr qreal headRow = 28;
constexpr qreal groupRow = 29;
constexpr qreal fullRow = 34;
constexpr qreal smallestRow = 22;
constexpr qreal space = 12;
constexpr qreal edge = 8;

enum Column { Name, Value, When, Track, Change, Spark, Rank, State, ColumnCount };

struct Line
{
    QRectF rect;
    const app::BulletGroup* group = nullptr; // a section row
    const app::Bullet* bullet = nullptr;
};

struct Plan
{
    std::array<QRectF, ColumnCount> columns; // left and width; null when there is no room
    std::vector<Line> lines;
    int left = 0; // bullets without room
    QRectF more;
};

QString unitOf(const app::Bullet& bullet)
{
    return bullet.figure.number ? bullet.unit : QString();
}

QString heading(Column column, const app::Bullets& bullets)
{
    const QString own = column == Name ? bullets.nameHeading
        : column == Track              ? bullets.trackHeading
        : column == State              ? bullets.stateHeading
                                       : QString();
    if (!own.isEmpty())
        return own;
    switch (column) {
    case Name: return QCoreApplication::translate("Charts", "Indicator");
    case Value: return QCoreApplication::translate("Charts", "Value");
    case When: return QCoreApplication::translate("Charts", "Period");
    case Track: return QCoreApplication::translate("Charts", "Among regions");
    case Change: return QCoreApplication::translate("Charts", "Change");
    case Spark: return QCoreApplication::translate("Charts", "Recent");
    case Rank: return QCoreApplication::translate("Charts", "Rank");
    default: return QCoreApplication::translate("Charts", "Light");
    }
}

bool rightAligned(Column column)
{
    return column == Value || column == Change || column == Rank;
}

void planColumns(Plan& p, const Frame& frame, const app::Bullets& bullets)
{
    std::array<qreal, ColumnCount> width {};
    // Rows that are no indicators have no history: only what they fill is a column.
    const bool indicators = bullets.nameHeading.isEmpty();
    for (int c = Value; c < ColumnCount; ++c)
        if (c == Value || c == State || (indicators && c != Track && c != Spark))
            width[c] = textWidth(font(smallPx), heading(static_cast<Column>(c), bullets));
    width[Track] = 154;
    width[Spark] = indicators ? 62 : 0;
    qreal longestName = 80;
    // Rows below the area are not drawn and do not widen a column.
    qreal room = frame.area.height() - headRow;
    for (const app::BulletGroup& group : bullets.groups) {
        for (const app::Bullet& b : group.rows) {
            room -= smallestRow;
            if (room < 0)
                break;
            const qreal unit = std::min<qreal>(textWidth(font(captionPx), unitOf(b)), 60);
            width[Value] = std::max(width[Value],
                textWidth(font(bodyPx, true), b.figure.text) + (unit > 0 ? 4 + unit : 0));
            width[When] = std::max(width[When], textWidth(font(smallPx), b.periodText));
            width[Change] = std::max(width[Change], textWidth(font(smallPx), b.changeText));
            width[Rank] = std::max(width[Rank], textWidth(font(smallPx), b.rankText));
            width[State] = std::max(width[State],
                b.light ? lightWidth(b.lightText) : textWidth(font(smallPx), b.lightText));
            longestName = std::max(longestName, textWidth(font(smallPx), b.name));
        }
    }
    width[Change] = std::min<qreal>(width[Change], 92);
    const qreal total = frame.area.width() - 2 * edge;
    const auto used = [&width] {
        qreal sum = 0;
        for (int c = Value; c < ColumnCount; ++c)
            sum += width[c] > 0 ? width[c] + space : 0;
        return sum;
    };
    // What gives way first: the spark, then half the track, the change, the rank.
    const qreal nameWanted = std::clamp<qreal>(longestName, 90, 190);
    if (total - used() < nameWanted)
        width[Track] = std::max<qreal>(96, total - used() - nameWanted + width[Track]);
    for (const Column c : { Spark, Change, Rank, When })
        if (total - used() < std::min<qreal>(nameWanted, 150))
            width[c] = 0;
    if (total - used() < 60)
        width[Track] = std::max<qreal>(36, width[Track] - (60 - total + used()));
    width[Name] = std::clamp<qreal>(total - used(), 60, std::max<qreal>(longestName, 60));
    // Room left over widens the track, which is what is read.
    const qreal spare = total - used() - width[Name];
    if (spare > 0)
        width[Track] += std::min<qreal>(spare, 160);
    qreal x = frame.area.left() + edge;
    for (int c = Name; c < ColumnCount; ++c) {
        if (width[c] <= 0)
            continue;
        p.columns[c] = QRectF(x, 0, width[c], 1);
        x += width[c] + space;
    }
}

Plan plan(const Frame& frame, const app::Bullets& bullets)
{
    Plan p;
    planColumns(p, frame, bullets);
    int rows = 0, groups = 0;
    for (const app::BulletGroup& group : bullets.groups) {
        rows += static_cast<int>(group.rows.size());
        groups += !group.title.isEmpty();
    }
    const qreal room = frame.area.height() - headRow - groups * groupRow;
    const qreal height = rows > 0 ? std::clamp<qreal>(room / rows, smallestRow, fullRow) : fullRow;
    qreal y = frame.area.top() + headRow;
    for (const app::BulletGroup& group : bullets.groups) {
        if (!group.title.isEmpty()) {
            if (y + groupRow + height <= frame.area.bottom() + 0.5)
                p.lines.push_back({ QRectF(frame.area.left(), y, frame.area.width(), groupRow),
                    &group, nullptr });
            y += groupRow;
        }
        for (const app::Bullet& bullet : group.rows) {
            if (y + height <= frame.area.bottom() + 0.5)
                p.lines.push_back(
                    { QRectF(frame.area.left(), y, frame.area.width(), height), nullptr, &bullet });
            else
                ++p.left;
            y += height;
        }
    }
    // The last line then says how many are left out.
    if (p.left > 0 && !p.lines.empty()) {
        p.left += p.lines.back().bullet != nullptr;
        p.more = p.lines.back().rect;
        p.lines.pop_back();
    }
    return p;
}

struct Scale
{
    QRectF track;
    double minimum;
    double maximum;
    qreal x(double value) const
    {
        const double range = maximum > minimum ? maximum - minimum : 1;
        return track.left() + 6
            + std::clamp((value - minimum) / range, 0.0, 1.0) * (track.width() - 12);
    }
};

void paintTarget(QPainter& painter, qreal x, qreal y, const Theme& theme)
{
    painter.fillRect(QRectF(x - 0.75, y - 9, 1.5, 18), theme.target);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.target);
    painter.drawPolygon(QPolygonF({ { x - 4, y - 9 }, { x + 4, y - 9 }, { x, y - 4 } }));
}

// Quantiles of fewer than five regions say nothing: words stand where the dot and the target
// leave most room.
void drawFew(QPainter& painter, const Scale& scale, const app::Bullet& b, const Theme& theme)
{
    if (b.regionCount == 0)
        return;
    std::vector<qreal> taken { scale.track.left() - 6, scale.x(*b.figure.number),
        scale.track.right() + 6 };
    if (b.target)
        taken.push_back(scale.x(*b.target));
    std::ranges::sort(taken);
    QRectF best;
    for (size_t i = 1; i < taken.size(); ++i) {
        const QRectF room(taken[i - 1] + 10, scale.track.top(), taken[i] - taken[i - 1] - 18,
            scale.track.height());
        if (room.width() > best.width())
            best = room;
    }
    drawLabel(painter, best, Qt::AlignLeft,
        QCoreApplication::translate("Charts", "too few regions: %1").arg(b.regionCount),
        font(captionPx), theme.text3);
}

void paintTrack(QPainter& painter, const QRectF& box, const app::Bullet& b, const Theme& theme)
{
    const qreal y = box.center().y();
    const Scale scale { QRectF(box.left(), y - 6, box.width(), 12), b.minimum, b.maximum };
    painter.setPen(QPen(theme.line, 1));
    painter.drawLine(QPointF(box.left(), y + 8.5), QPointF(box.right(), y + 8.5));
    if (!b.figure.number) {
        drawHatch(painter, scale.track, theme);
        // The reason stands on the side of the target where there is more room.
        QRectF words = scale.track.adjusted(6, 0, -6, 0);
        if (b.target && scale.x(*b.target) > words.center().x())
            words.setRight(scale.x(*b.target) - 8);
        else if (b.target)
            words.setLeft(scale.x(*b.target) + 8);
        drawOnPatch(painter, words, b.figure.reason.isEmpty() ? noDataWord() : b.figure.reason,
            font(captionPx), theme.text2, theme);
    } else if (b.regionCount >= 5) {
        const auto band = [&](double from, double to, const QColor& colour) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawRoundedRect(QRectF(QPointF(scale.x(from), scale.track.top()),
                                        QPointF(scale.x(to), scale.track.bottom())),
                1, 1);
        };
        band(b.quantiles[0], b.quantiles[4], theme.band);
        band(b.quantiles[1], b.quantiles[3], theme.band2);
        painter.fillRect(QRectF(scale.x(b.quantiles[2]) - 1, y - 6, 2, 12), theme.median);
    }
    if (b.target)
        paintTarget(painter, scale.x(*b.target), y, theme);
    if (!b.figure.number)
        return;
    const bool hollow = isEstimate(b.figure.status);
    painter.setPen(hollow ? QPen(theme.accent, 1.8) : QPen(theme.surface, 1.5));
    painter.setBrush(hollow ? theme.surface : theme.accent);
    const qreal r = hollow ? 4 : 5.75;
    painter.drawEllipse(QPointF(scale.x(*b.figure.number), y), r, r);
    if (b.regionCount < 5)
        drawFew(painter, scale, b, theme);
}

void paintValue(QPainter& painter, const QRectF& cell, const app::Bullet& b, const Theme& theme)
{
    const qreal number = textWidth(font(bodyPx, true), b.figure.text);
    const QString unit = unitOf(b);
    const qreal room = cell.width() - number - 4;
    const qreal unitWidth = std::min(textWidth(font(captionPx), unit), std::max<qreal>(0, room));
    if (!unit.isEmpty())
        drawLabel(painter, QRectF(cell.right() - unitWidth, cell.top(), unitWidth, cell.height()),
            Qt::AlignLeft, unit, font(captionPx), theme.text2);
    drawText(painter, cell.adjusted(0, 0, unit.isEmpty() ? 0 : -unitWidth - 4, 0), Qt::AlignRight,
        b.figure.text, font(bodyPx, true), b.figure.number ? theme.text : theme.text3);
}

void paintBullet(QPainter& painter, const Frame& frame, const Plan& p, const Line& line)
{
    const Theme& theme = frame.theme;
    const app::Bullet& b = *line.bullet;
    const auto cell = [&](Column c) {
        return QRectF(
            p.columns[c].left(), line.rect.top(), p.columns[c].width(), line.rect.height());
    };
    const auto has = [&p](Column c) { return !p.columns[c].isNull(); };
    painter.setPen(QPen(theme.lineSubtle, 1));
    painter.drawLine(QPointF(line.rect.left(), line.rect.bottom() - 0.5),
        QPointF(line.rect.right(), line.rect.bottom() - 0.5));
    // A long name may use what the figure of its own row leaves free.
    const qreal figure = textWidth(font(bodyPx, true), b.figure.text) + 4
        + std::min<qreal>(textWidth(font(captionPx), unitOf(b)), 60);
    QRectF name = cell(Name);
    name.setRight(std::max(name.right(), cell(Value).right() - figure - 10));
    drawLabel(painter, name, Qt::AlignLeft, b.name, font(smallPx), theme.text);
    paintValue(painter, cell(Value), b, theme);
    if (has(When))
        drawText(painter, cell(When), Qt::AlignLeft, b.periodText, font(smallPx),
            b.stale ? theme.lights[static_cast<size_t>(app::Light::Warn)].text : theme.text2);
    paintTrack(painter, cell(Track), b, theme);
    if (has(Change))
        drawLabel(painter, cell(Change), Qt::AlignRight, b.changeText, font(smallPx),
            b.changeGood > 0       ? theme.good
                : b.changeGood < 0 ? theme.bad
                                   : theme.text2);
    if (has(Spark)) {
        QRectF box = cell(Spark);
        box = QRectF(box.left(), box.center().y() - 12, 62, 24);
        drawSpark(painter, box, b.spark, theme);
    }
    if (has(Rank))
        drawText(painter, cell(Rank), Qt::AlignRight, b.rankText, font(smallPx), theme.text);
    if (b.light)
        drawLight(painter, cell(State), *b.light, b.lightText, theme);
    else
        drawLabel(painter, cell(State), Qt::AlignLeft, b.lightText, font(smallPx), theme.text2);
}

void paintHeader(QPainter& painter, const Frame& frame, const Plan& p, const app::Bullets& bullets)
{
    const QRectF row(frame.area.left(), frame.area.top(), frame.area.width(), headRow);
    painter.fillRect(row, frame.theme.sunken);
    painter.setPen(QPen(frame.theme.line, 1));
    painter.drawLine(
        QPointF(row.left(), row.bottom() - 0.5), QPointF(row.right(), row.bottom() - 0.5));
    for (int c = Name; c < ColumnCount; ++c) {
        const auto column = static_cast<Column>(c);
        if (p.columns[c].isNull())
            continue;
        drawLabel(painter,
            QRectF(p.columns[c].left(), row.top(), p.columns[c].width(), row.height()),
            rightAligned(column) ? Qt::AlignRight : Qt::AlignLeft, heading(column, bullets),
            font(smallPx), frame.theme.text2);
    }
}

} // namespace

void paint(QPainter& painter, const Frame& frame, const app::Bullets& bullets)
{
    const Plan p = plan(frame, bullets);
    paintHeader(painter, frame, p, bullets);
    const QRectF visible = painter.hasClipping() ? painter.clipBoundingRect() : frame.area;
    for (const Line& line : p.lines) {
        if (!visible.intersects(line.rect))
            continue;
        if (line.bullet) {
            paintBullet(painter, frame, p, line);
            continue;
        }
        drawLabel(painter, line.rect.adjusted(edge, 0, -edge, 0), Qt::AlignLeft, line.group->title,
            font(smallPx, true), frame.theme.text);
        painter.setPen(QPen(frame.theme.lineSubtle, 1));
        painter.drawLine(QPointF(line.rect.left(), line.rect.bottom() - 0.5),
            QPointF(line.rect.right(), line.rect.bottom() - 0.5));
    }
    if (p.left > 0)
        drawLabel(painter, p.more.adjusted(edge, 0, -edge, 0), Qt::AlignLeft,
            QCoreApplication::translate("Charts", "and %1 more in the table").arg(p.left),
            font(captionPx), frame.theme.text3);
}

std::vector<ChartHit> hits(const Frame& frame, const app::Bullets& bullets)
{
    const Plan p = plan(frame, bullets);
    std::vector<ChartHit> result;
    for (const Line& line : p.lines) {
        if (!line.bullet)
            continue;
        const app::Bullet& b = *line.bullet;
        ChartHit hit;
        hit.rect = line.rect;
        hit.indicator = b.indicator;
        hit.key = b.figure.key;
        QStringList more { b.periodText };
        if (!b.targetText.isEmpty())
            more.append(b.targetText);
        if (b.regionCount >= 5 && b.figure.number)
            more.append(QCoreApplication::translate("Charts", "rank %1").arg(b.rankText));
        if (!b.changeText.isEmpty())
            more.append(b.changeText);
        if (!b.lightText.isEmpty() && bullets.stateHeading.isEmpty())
            more.append(b.lightText);
        hit.tip = figureTip(b.figure, b.name, b.unit, more);
        result.push_back(hit);
    }
    return result;
}

QSizeF minimum(const ChartLook&, const app::Bullets& bullets)
{
    qreal height = headRow;
    for (const app::BulletGroup& group : bullets.groups)
        height += (group.title.isEmpty() ? 0 : groupRow) + qreal(group.rows.size()) * fullRow;
    return { 320, height };
}

} // namespace ui::body
