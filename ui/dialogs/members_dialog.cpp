// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/members_dialog.h"

#include "app/format.h"
#include "app/sharing.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr db::Role roles[]
    = { db::Role::Reader, db::Role::Entry, db::Role::Reviewer, db::Role::Owner };
constexpr QSize regionCell(98, 24);
constexpr int regionRows = 4;

QString about(const db::Store& store)
{
    const QString words = MembersDialog::tr(
        "The server itself holds everybody to it. A login that is not listed cannot open the "
        "workspace. Passwords are kept by the server, never here.");
    const QString keeper = store.shared() ? store.members().keeper() : QString();
    return keeper.isEmpty() ? words
                            : words + u' '
            + MembersDialog::tr("The tables belong to %1, who is always an owner.").arg(keeper);
}

} // namespace

MembersDialog::MembersDialog(db::Store& store, QWidget* parent)
    : ListDialog(store,
        { QStringLiteral("members"), tr("Who may do what"), about(store),
            { tr("Login"), tr("Role"), tr("Regions") }, tr("New member") },
        false, parent)
    , m_store(store)
{
    resize(980, 640);
    auto* table = findChild<QTableWidget*>(partName("table"));
    table->setColumnWidth(0, 220);
    table->setColumnWidth(1, 140);
    buildFields();
    start({});
}

void MembersDialog::buildFields()
{
    m_login = new QComboBox;
    m_login->setObjectName(partName("login"));
    m_login->setAccessibleName(tr("Login"));
    m_login->setEditable(true);
    m_login->setInsertPolicy(QComboBox::NoInsert);
    m_login->lineEdit()->setPlaceholderText(tr("as the server knows it"));
    m_role = new QComboBox;
    m_role->setObjectName(partName("role"));
    m_role->setAccessibleName(tr("Role"));
    for (const db::Role role : roles)
        m_role->addItem(app::roleName(role), int(role));
    addPair(tr("Login"), m_login, tr("Role"), m_role);
    m_meaning = new QLabel;
    m_meaning->setObjectName(partName("meaning"));
    m_meaning->setProperty("role", QStringLiteral("note"));
    fields()->addWidget(labelled({}, m_meaning));
    m_regions = new QListWidget;
    m_regions->setObjectName(partName("regions"));
    m_regions->setAccessibleName(tr("Regions"));
    m_regions->setFlow(QListView::LeftToRight);
    m_regions->setWrapping(true);
    m_regions->setResizeMode(QListView::Adjust);
    m_regions->setSelectionMode(QAbstractItemView::NoSelection);
    m_regions->setGridSize(regionCell);
    m_regions->setStyleSheet(QStringLiteral("QListView::item { border: none; }"));
    m_regions->setFixedHeight(regionCell.height() * regionRows + 6);
    for (const db::RegionId id : m_store.catalog().reporting()) {
        auto* item = new QListWidgetItem(app::shortName(*m_store.catalog().region(id)), m_regions);
        item->setData(Qt::UserRole, qint64(id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    fields()->addWidget(labelled(tr("Regions"), m_regions));
    connect(m_login, &QComboBox::currentTextChanged, this, &MembersDialog::follow);
    connect(m_regions, &QListWidget::itemChanged, this, &MembersDialog::follow);
    connect(m_role, &QComboBox::currentIndexChanged, this, [this] {
        followRole();
        follow();
    });
}

void MembersDialog::load()
{
    m_members = m_store.members().all();
}

QString MembersDialog::key(int row) const
{
    return m_members[std::size_t(row)].login;
}

QStringList MembersDialog::texts(int row) const
{
    const db::Member& member = m_members[std::size_t(row)];
    return { member.login, app::roleName(member.role),
        member.role == db::Role::Entry ? app::regionNames(m_store, member.regions)
                                       : tr("all", "regions") };
}

// The logins of the server that are no members yet are offered to a new one.
void MembersDialog::showFields(int row)
{
    const db::Member member = row < 0 ? db::Member() : m_members[std::size_t(row)];
    m_login->clear();
    if (row < 0 && app::may(m_store, app::Doing::Grant)) {
        for (const QString& login : m_store.members().logins()) {
            if (std::ranges::find(m_members, login, &db::Member::login) == m_members.end())
                m_login->addItem(login);
        }
    }
    m_login->setCurrentIndex(-1);
    m_login->setEditText(member.login);
    m_role->setCurrentIndex(m_role->findData(int(row < 0 ? db::Role::Entry : member.role)));
    for (int i = 0; i < m_regions->count(); ++i) {
        QListWidgetItem* item = m_regions->item(i);
        const db::RegionId id { item->data(Qt::UserRole).toLongLong() };
        const bool granted = std::ranges::find(member.regions, id) != member.regions.end();
        item->setCheckState(granted ? Qt::Checked : Qt::Unchecked);
    }
    const bool free = app::may(m_store, app::Doing::Grant);
    m_login->setEnabled(free && row < 0); // by login a member is known
    m_role->setEnabled(free);
    followRole();
    m_shown = edited();
    if (row < 0 && free)
        m_login->setFocus();
}

void MembersDialog::followRole()
{
    const auto role = db::Role(m_role->currentData().toInt());
    m_meaning->setText(app::roleText(role));
    const bool free = app::may(m_store, app::Doing::Grant) && role == db::Role::Entry;
    m_regions->setEnabled(free);
    m_regions->setToolTip(role == db::Role::Entry
            ? QString()
            : tr("Only who enters values is held to regions; the others see and do all of them."));
}

db::Member MembersDialog::edited() const
{
    db::Member member;
    member.login = m_login->currentText().trimmed();
    member.role = db::Role(m_role->currentData().toInt());
    for (int i = 0; member.role == db::Role::Entry && i < m_regions->count(); ++i) {
        const QListWidgetItem* item = m_regions->item(i);
        if (item->checkState() == Qt::Checked)
            member.regions.push_back(db::RegionId { item->data(Qt::UserRole).toLongLong() });
    }
    return member;
}

bool MembersDialog::dirty(int) const
{
    return edited() != m_shown;
}

QString MembersDialog::objection(int row) const
{
    const db::Member member = edited();
    if (row < 0
        && std::ranges::find(m_members, member.login, &db::Member::login) != m_members.end())
        return tr("%1 is in the list already.").arg(member.login);
    return app::objectionToSet(m_store, member);
}

QString MembersDialog::save(int)
{
    const db::Member member = edited();
    app::setMember(m_store, member);
    return member.login;
}

void MembersDialog::remove(int row)
{
    app::removeMember(m_store, m_members[std::size_t(row)].login);
}

} // namespace ui
