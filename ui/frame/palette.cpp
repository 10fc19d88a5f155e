// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/palette.h"

#include "ui/look.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int itemRole = Qt::UserRole;
constexpr int hintRole = Qt::UserRole + 1;
constexpr int kindRole = Qt::UserRole + 2;
constexpr int rowHeight = 32;

// Title, hint in grey, the kind at the right.
class PaletteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return { 100, rowHeight };
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const Theme& theme = activeTheme();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect box = option.rect;
        const bool current = option.state & QStyle::State_Selected;
        if (current || (option.state & QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(current ? theme.selected : theme.hover);
            painter->drawRoundedRect(box, 4, 4);
        }
        painter->setFont(ui::font(captionPx));
        const QString kind = index.data(kindRole).toString();
        const int kindWidth = QFontMetrics(painter->font()).horizontalAdvance(kind);
        painter->setPen(theme.text3);
        painter->drawText(box.adjusted(0, 0, -10, 0), Qt::AlignVCenter | Qt::AlignRight, kind);

        const int room = box.width() - kindWidth - 36;
        painter->setFont(ui::font(bodyPx, current));
        painter->setPen(theme.text);
        const QFontMetrics metrics(painter->font());
        const QString title
            = metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, room);
        painter->drawText(box.adjusted(10, 0, 0, 0), Qt::AlignVCenter, title);
        const int used = metrics.horizontalAdvance(title) + 8;
        painter->setFont(ui::font(smallPx));
        painter->setPen(theme.text3);
        if (room - used > 40)
            painter->drawText(box.adjusted(10 + used, 0, 0, 0), Qt::AlignVCenter,
                QFontMetrics(painter->font())
                    .elidedText(index.data(hintRole).toString(), Qt::ElideRight, room - used));
        painter->restore();
    }
};

} // namespace

Palette::Palette(const PaletteIndex& index, QWidget* parent)
    : Popup(parent)
    , m_index(index)
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Go to"));
    setFixedWidth(560);
    body()->setSpacing(6);
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("paletteSearch"));
    m_search->setPlaceholderText(tr("Name or code, in Chinese or English"));
    m_search->setAccessibleName(tr("Search everything"));
    m_search->installEventFilter(this);
    body()->addWidget(m_search);
    m_rows = new QStandardItemModel(this);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("popupList"));
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(rowHeight * 11);
    body()->addWidget(m_list);
    m_none = new QLabel(tr("Nothing has that name or code. Try fewer letters."));
    m_none->setObjectName(QStringLiteral("paletteNone"));
    m_none->setProperty("role", QStringLiteral("note"));
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setFixedHeight(rowHeight * 11);
    body()->addWidget(m_none);
    connect(m_search, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_search, &QLineEdit::returnPressed, this, &Palette::choose);
    connect(m_list, &QListView::clicked, this, &Palette::choose);
    search({});
    m_search->setFocus();
}

void Palette::search(const QString& typed)
{
    m_rows->clear();
    for (const int place : m_index.search(typed)) {
        const PaletteItem& item = m_index.items()[size_t(place)];
        auto* row = new QStandardItem(item.title);
        row->setData(place, itemRole);
        row->setData(item.hint, hintRole);
        row->setData(paletteKindText(item.kind), kindRole);
        m_rows->appendRow(row);
    }
    const bool any = m_rows->rowCount() > 0;
    m_list->setVisible(any);
    m_none->setVisible(!any);
    if (any)
        m_list->setCurrentIndex(m_rows->index(0, 0));
}

void Palette::choose()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const PaletteItem item = m_index.items()[size_t(current.data(itemRole).toInt())];
    close();
    Q_EMIT chosen(item);
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1
            : key == Qt::Key_Up              ? -1
            : key == Qt::Key_PageDown        ? 10
            : key == Qt::Key_PageUp          ? -10
                                             : 0;
        if (step != 0 && m_rows->rowCount() > 0) {
            const int row = qBound(0, m_list->currentIndex().row() + step, m_rows->rowCount() - 1);
            m_list->setCurrentIndex(m_rows->index(row, 0));
            return true;
        }
    }
    return Popup::eventFilter(watched, event);
}

} // namespace ui
