// SPDX-License-Identifier: GPL-3.0-or-later
// Centres and pilots: the kinds, the projects of one kind, where and when they are, and everything
// known of the one selected.
#include "app/charts/charts.h"
#include "app/charts/project_charts.h"
#include "app/error.h"
#include "app/format.h"
#include "app/ledger/task_edits.h"
#include "app/others/may.h"
#include "ui/conflict.h"
#include "ui/dialogs/project_dialog.h"
#include "ui/pages/figure_source.h"
#include "ui/pages/pages.h"
#include "ui/pages/pane.h"
#include "ui/projects/kinds_list.h"
#include "ui/projects/project_panel.h"
#include "ui/projects/projects_table.h"
#include "ui/user_action.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {

namespace {

class ProjectsPage : public Page
{
    Q_DECLARE_TR_FUNCTIONS(ProjectsPage)

public:
    ProjectsPage(Session& session, QWidget* parent)
        : Page(session, parent)
        , m_header(new PageHeader)
        , m_kinds(new KindsList)
        , m_table(new ProjectsTable)
        , m_panel(new ProjectPanel(session))
        , m_batches(new ChartCard)
        , m_map(new ChartCard)
    {
        body()->addWidget(m_header);
        addButtons();
        auto* columns = paneSplitter(Qt::Horizontal);
        m_kinds->setMinimumWidth(240);
        m_kinds->setMaximumWidth(380);
        columns->addWidget(m_kinds);
        columns->addWidget(makeMiddle());
        columns->addWidget(m_panel);
        columns->setStretchFactor(1, 1);
        columns->setSizes({ 312, 738, 316 });
        body()->addWidget(columns, 1);
        connectParts();
    }

protected:
    void load(const db::Filter& filter) override
    {
        const db::Store& store = *session().store();
        m_header->setStore(store);
        followItem(store);
        app::ProjectList list = app::projectList(store, m_kind, filter.region);
        const db::Region* region = store.catalog().region(filter.region);
        const bool narrowed = region && region->id != store.catalog().nation();
        const app::ProjectKind& all = list.kinds.front();
        const QStringList context { narrowed ? app::name(*region) : tr("all regions"),
            tr("%n known by name", "", all.named),
            tr("%n row(s) state a number only", "", int(all.stated.size())) };
        m_header->setTitle(tr("Centres and pilots"),
            context.join(app::chinese() ? QStringLiteral("，") : QStringLiteral(", ")));
        m_kinds->show(list.kinds, m_kind);
        m_table->show(kindTitle(m_kind), narrowed ? app::shortName(*region) : QString(),
            std::move(list.rows));
        if (!m_wanted.isEmpty())
            m_table->select(m_wanted);
        m_wanted.clear();
        const QString refusal = app::whyNot(store, app::Doing::Edit);
        m_new->setEnabled(refusal.isEmpty());
        m_new->setToolTip(refusal.isEmpty() ? tr("Insert") : refusal);
        showCharts(store, filter);
    }

private:
    void addButtons()
    {
        const auto button = [this](const char* name, const QString& text) {
            auto* b = new QPushButton(text);
            b->setObjectName(QString::fromLatin1(name));
            b->setAccessibleName(text);
            m_header->addButton(b);
            return b;
        };
        m_export = button("projects.export", tr("Export CSV…"));
        m_new = button("projects.new", tr("New project…"));
        m_new->setProperty("primary", true);
    }

    QWidget* makeMiddle()
    {
        auto* middle = paneSplitter(Qt::Vertical);
        m_table->setMinimumSize(420, 160);
        middle->addWidget(m_table);
        m_lower = new QStackedWidget;
        m_lower->setMinimumHeight(300);
        for (ChartCard* card : { m_batches, m_map }) {
            m_lower->addWidget(card);
            addSwitch(card);
            connectPane(card, session());
        }
        middle->addWidget(m_lower);
        middle->setStretchFactor(0, 1);
        middle->setSizes({ 396, 378 });
        return middle;
    }

    // By batch or by province: the same place, one click apart.
    void addSwitch(ChartCard* card)
    {
        const int own = m_lower->indexOf(card);
        std::vector<QPushButton*>& parts = m_switches[std::size_t(own)];
        card->addHeaderWidget(segmentedSwitch(
            { tr("By batch"), tr("By province") }, QStringLiteral("projects.chart%1").arg(own),
            [this](int i) {
                m_byProvince = i == 1;
                showLower();
            },
            &parts));
    }

    // Only regional medical centres come in batches.
    bool hasBatches() const
    {
        return m_kind.isEmpty() || m_kind.startsWith(QStringLiteral("nrmc"));
    }

    void showLower()
    {
        const int shown = m_byProvince || !hasBatches() ? 1 : 0;
        for (const std::vector<QPushButton*>& parts : m_switches) {
            parts[std::size_t(shown)]->setChecked(true);
            parts.front()->setEnabled(hasBatches());
            parts.front()->setToolTip(hasBatches()
                    ? QString()
                    : tr("Only national regional medical centres are approved in batches."));
        }
        m_lower->setCurrentIndex(shown);
    }

    void connectParts()
    {
        connect(m_kinds, &KindsList::chosen, this, [this](const QString& kind) {
            m_kind = kind;
            refreshNow();
        });
        connect(m_table, &ProjectsTable::currentChanged, this, &ProjectsPage::showCurrent);
        connect(m_table, &ProjectsTable::changeWanted, this, &ProjectsPage::change);
        connect(m_table, &ProjectsTable::removeWanted, this, &ProjectsPage::remove);
        connect(m_table, &ProjectsTable::newWanted, this, &ProjectsPage::create);
        connect(m_table, &ProjectsTable::allRegionsWanted, this,
            [this] { session().setRegion(session().store()->catalog().nation()); });
        connect(m_panel, &ProjectPanel::changeWanted, this, &ProjectsPage::change);
        connect(m_panel, &ProjectPanel::removeWanted, this, &ProjectsPage::remove);
        connect(m_new, &QPushButton::clicked, this, &ProjectsPage::create);
        connect(m_export, &QPushButton::clicked, this, &ProjectsPage::askAndExport);
        connect(&session(), &Session::itemChanged, this, [this] {
            m_item.clear();
            if (isVisible())
                refreshNow();
        });
    }

    // A project asked for by its code, once.
    void followItem(const db::Store& store)
    {
        const QString item = session().item();
        if (item.isEmpty() || item == m_item)
            return;
        m_item = item;
        const auto all = store.projects().all();
        const auto asked = std::ranges::find(all, item, &db::Project::code);
        if (asked == all.end())
            return;
        m_wanted = item;
        if (!m_kind.isEmpty())
            m_kind = asked->kind;
    }

    void showCharts(const db::Store& store, const db::Filter& filter)
    {
        m_batches->setData(app::chart(u"projects-by-batch")->load(store, filter));
        m_map->setData(app::projectsByProvince(store, filter, m_kind));
        showLower();
    }

    void showCurrent()
    {
        if (const app::ProjectRow* row = m_table->current())
            m_panel->show(*row);
        else
            m_panel->clear();
    }

    void create()
    {
        db::Project draft;
        draft.kind = m_kind;
        const db::Store& store = *session().store();
        if (session().filter().region != store.catalog().nation())
            draft.region = session().filter().region;
        edit(draft);
    }

    void change()
    {
        if (const app::ProjectRow* row = m_table->current())
            edit(row->project);
    }

    void edit(const db::Project& draft)
    {
        db::Store& store = *session().store();
        if (!app::may(store, app::Doing::Edit))
            return;
        auto* dialog = new ProjectDialog(store, draft, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog] {
            const db::Project made = dialog->project();
            m_wanted = made.code;
            if (!m_kind.isEmpty())
                m_kind = made.kind; // it stays in sight
            session().announceDataChanged();
        });
        dialog->open();
    }

    // At once: undo brings it back.
    void remove()
    {
        const app::ProjectRow* row = m_table->current();
        db::Store& store = *session().store();
        if (!row || !app::may(store, app::Doing::Edit))
            return;
        const QString name = app::name(row->project);
        const db::ProjectId id = row->project.id;
        if (!runAct(session(), this, [&store, id] { app::removeProject(store, id); }))
            return;
        session().announceDataChanged();
        m_table->say(tr("%1 is removed; Ctrl+Z brings it back.").arg(name));
    }

    void askAndExport()
    {
        auto* dialog = new QFileDialog(this, tr("Export the table"),
            QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
            QStringLiteral("CSV (*.csv)"));
        dialog->setObjectName(QStringLiteral("dialog.projects.export"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("csv"));
        QString proposed = kindTitle(m_kind);
        for (const QChar c : QStringLiteral("/\\:*?\"<>|"))
            proposed.remove(c);
        dialog->selectFile(proposed + QStringLiteral(".csv"));
        connect(dialog, &QFileDialog::fileSelected, this, &ProjectsPage::saveTable);
        dialog->open();
    }

    void saveTable(const QString& path)
    {
        const bool written = runUserAction(this, [&] {
            QSaveFile file(path);
            const QByteArray bytes = app::projectCsv(
                *session().store(), kindTitle(m_kind), m_table->shownRows(), m_table->columns());
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
                || !file.commit())
                throw app::Error(tr("%1 could not be written. Check the folder and the space left.")
                                     .arg(QDir::toNativeSeparators(path)),
                    file.errorString());
        });
        if (written)
            m_table->say(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    }

    PageHeader* m_header;
    KindsList* m_kinds;
    ProjectsTable* m_table;
    ProjectPanel* m_panel;
    ChartCard* m_batches;
    ChartCard* m_map;
    QStackedWidget* m_lower = nullptr;
    std::array<std::vector<QPushButton*>, 2> m_switches; // one in each card, the same two parts
    bool m_byProvince = true;
    QPushButton* m_export = nullptr;
    QPushButton* m_new = nullptr;
    QString m_kind; // empty: all
    QString m_item; // asked for last
    QString m_wanted; // to be selected by the next load
};

} // namespace

Page* makeProjectsPage(Session& session, QWidget* parent)
{
    return new ProjectsPage(session, parent);
}

} // namespace ui
