// SPDX-License-Identifier: GPL-3.0-or-later
// Documents and sources: what is stated where, and how much of it the workspace knows.
#include "app/format.h"
#include "ui/look.h"
#include "ui/models/outline.h"
#include "ui/pages/figure_source.h"
#include "ui/pages/filter_list.h"
#include "ui/pages/pages.h"
#include "ui/pages/pane.h"
#include "ui/ways.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int keyRole = Qt::UserRole + 1;
constexpr int rowHeight = 26;

class DocumentsPage : public Page
{
    Q_DECLARE_TR_FUNCTIONS(DocumentsPage)

public:
    DocumentsPage(Session& session, QWidget* parent)
        : Page(session, parent)
        , m_header(new PageHeader)
    {
        body()->addWidget(m_header);
        auto* columns = paneSplitter(Qt::Horizontal);
        columns->addWidget(makeList());
        columns->addWidget(paneScroll(&m_detail));
        columns->setStretchFactor(1, 1);
        columns->setSizes({ 460, 900 });
        body()->addWidget(columns, 1);
        connect(&session, &Session::itemChanged, this, [this] {
            if (isVisible())
                showItem();
        });
    }

protected:
    void load(const db::Filter&) override
    {
        const db::Store& store = *session().store();
        m_header->setTitle(tr("Documents and sources"), tr("what is stated where"));
        m_header->setStore(store);
        const QString item = session().item();
        if (!item.isEmpty())
            m_sources = item.startsWith(QStringLiteral("source:"));
        fillList(store);
        showItem();
    }

private:
    QWidget* makeList()
    {
        m_list = new FilterList(QStringLiteral("outlineFilter"), QStringLiteral("outline"),
            tr("Documents and sources"), keyRole);
        m_list->setMinimumWidth(300);
        m_list->setMaximumWidth(520);
        m_list->addLeading(segmentedSwitch(
            { tr("Documents"), tr("Sources") }, QStringLiteral("show"),
            [this](int id) {
                m_sources = id == 1;
                fillList(*session().store());
            },
            &m_tabs));
        connect(m_list, &FilterList::chosen, this,
            [this](const QVariant& key) { goTo(session(), Thing::Document, key.toString()); });
        return m_list;
    }

    void fillList(const db::Store& store)
    {
        QStandardItemModel& model = m_list->beginFill();
        m_tabs[m_sources ? 1 : 0]->setChecked(true); // 0 documents, 1 sources
        QStandardItem* group = nullptr;
        for (const OutlineEntry& entry :
            m_sources ? sourceOutline(store) : documentOutline(store)) {
            if (!group || group->text() != entry.group) {
                group = new QStandardItem(entry.group);
                group->setFont(ui::font(smallPx, true));
                group->setFlags(Qt::ItemIsEnabled);
                auto* blank = new QStandardItem;
                blank->setFlags(Qt::ItemIsEnabled);
                model.appendRow({ group, blank });
            }
            auto* item = new QStandardItem(entry.title);
            item->setData(entry.key, keyRole);
            item->setToolTip(entry.title + u'\n' + entry.detail);
            auto* detail = new QStandardItem(entry.detail);
            detail->setForeground(activeTheme().text3);
            detail->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            group->appendRow({ item, detail });
        }
        m_list->endFill(tr("Filter"), m_sources ? 84 : 180);
    }

    void showItem()
    {
        const db::Store& store = *session().store();
        QString key = session().item();
        const bool wantsSources = key.startsWith(QStringLiteral("source:"));
        if (!key.isEmpty() && wantsSources != m_sources) {
            m_sources = wantsSources;
            fillList(store);
        }
        if (outlineOwner(store, key).isEmpty())
            key = m_list->firstKey().toString();
        m_list->select(outlineOwner(store, key));
        const OutlineDetail detail = outlineDetail(store, key);
        clearLayout(m_detail);
        if (detail.title.isEmpty()) {
            auto* none = plainLabel(tr("This workspace has no documents yet. Import a list of "
                                       "documents, or start with the public facts."),
                bodyPx, false, activeTheme().text2);
            none->setContentsMargins(20, 20, 20, 20);
            none->setWordWrap(true);
            m_detail->addWidget(none);
            m_detail->addStretch(1);
            return;
        }
        auto* title = plainLabel(detail.title, subheadPx, true, activeTheme().text);
        title->setWordWrap(true);
        title->setContentsMargins(16, 14, 16, 6);
        m_detail->addWidget(title);
        for (const auto& [name, value] : detail.facts)
            m_detail->addWidget(factLine(name, value));
        if (!detail.warning.isEmpty()) {
            auto* warning = new LightRow(app::Light::NoData, tr("Incomplete copy"), detail.warning);
            warning->setObjectName(QStringLiteral("incomplete"));
            m_detail->addSpacing(6);
            m_detail->addWidget(warning);
        }
        for (const OutlineTable& table : detail.tables)
            addTable(table, detail.mark);
        m_detail->addStretch(1);
    }

    void addTable(const OutlineTable& table, const QString& mark)
    {
        auto* header = new PaneHeader(table.title);
        header->setNote(table.note.isEmpty() ? QString::number(table.rows.size()) : table.note);
        m_detail->addSpacing(8);
        m_detail->addWidget(header);
        auto* view = new QTableView;
        auto* model = new QStandardItemModel(view);
        model->setHorizontalHeaderLabels(table.headers);
        int marked = -1;
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            QList<QStandardItem*> items;
            for (const QString& text : table.rows[i]) {
                auto* item = new QStandardItem(text);
                item->setEditable(false);
                item->setToolTip(text);
                items.append(item);
            }
            items.first()->setData(table.keys[i], keyRole);
            if (table.keys[i] == mark)
                marked = int(i);
            model->appendRow(items);
        }
        view->setModel(model);
        view->setAccessibleName(table.title);
        view->setShowGrid(false);
        view->setFrameShape(QFrame::NoFrame);
        view->setSelectionBehavior(QAbstractItemView::SelectRows);
        view->verticalHeader()->hide();
        view->verticalHeader()->setDefaultSectionSize(rowHeight);
        view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        view->setWordWrap(false);
        widths(view, table);
        const int rows = std::min(int(table.rows.size()), 18);
        view->setFixedHeight(30 + rows * rowHeight + 2);
        if (marked >= 0) {
            view->selectRow(marked);
            view->scrollTo(model->index(marked, 0), QAbstractItemView::PositionAtCenter);
        }
        connect(view, &QTableView::activated, this,
            [this, view, thing = table.thing](const QModelIndex& index) {
                const QString key = index.siblingAtColumn(0).data(keyRole).toString();
                if (thing)
                    goTo(session(), *thing, key);
                else
                    openFigure(view, key);
            });
        m_detail->addWidget(view);
    }

    // The widest text column takes what is left.
    static void widths(QTableView* view, const OutlineTable& table)
    {
        const QFontMetrics metrics(ui::font(smallPx));
        int widest = 0;
        int stretch = 0;
        for (int c = 0; c < table.headers.size(); ++c) {
            int width = metrics.horizontalAdvance(table.headers[c]);
            for (std::size_t r = 0; r < std::min<std::size_t>(table.rows.size(), 60); ++r)
                width = std::max(width, metrics.horizontalAdvance(table.rows[r][c]));
            if (width > widest) {
                widest = width;
                stretch = c;
            }
            view->setColumnWidth(c, std::min(width + 26, 260));
        }
        view->horizontalHeader()->setSectionResizeMode(stretch, QHeaderView::Stretch);
        view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        view->horizontalHeader()->setHighlightSections(false);
    }

    void openFigure(QWidget* anchor, const QString& key)
    {
        const QStringList parts = key.split(u':');
        if (parts.size() != 5 || parts.first() != QStringLiteral("figure"))
            return;
        const auto period = db::Period::fromId(parts[3].toLongLong());
        if (period)
            showFigureSource(anchor, session(),
                { db::IndicatorId { parts[1].toLongLong() }, db::Basis(parts[2].toInt()), *period,
                    db::RegionId { parts[4].toLongLong() } });
    }

    PageHeader* m_header;
    QVBoxLayout* m_detail = nullptr;
    FilterList* m_list = nullptr;
    std::vector<QPushButton*> m_tabs;
    bool m_sources = false;
};

} // namespace

Page* makeDocumentsPage(Session& session, QWidget* parent)
{
    return new DocumentsPage(session, parent);
}

} // namespace ui
