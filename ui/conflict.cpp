// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflict.h"

#include "app/others/row_words.h"
#include "ui/look.h"
#include "ui/others/others_mark.h"
#include "ui/user_action.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDateTime>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

struct ConflictUi
{
    Q_DECLARE_TR_FUNCTIONS(ConflictUi)
};

QLabel* label(const QString& text, const char* role)
{
    auto* result = new QLabel(text);
    result->setProperty("role", QLatin1String(role));
    result->setTextFormat(Qt::PlainText);
    result->setWordWrap(true);
    result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return result;
}

QString byWhom(const app::ConflictWords& words)
{
    return ConflictUi::tr("%1, %2", "person, time")
        .arg(words.actor, app::clockText(words.at, QDateTime::currentDateTime()));
}

// One of the two values, in a frame of its own.
QFrame* valueBox(const QString& head, const QString& by, const QString& value, const char* name)
{
    auto* box = new QFrame;
    box->setProperty("role", QStringLiteral("side"));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(12, 8, 12, 10);
    column->setSpacing(2);
    column->addWidget(label(by.isEmpty() ? head : head + QStringLiteral(" · ") + by, "note"));
    QLabel* figure = label(value, "figure");
    figure->setObjectName(QLatin1String(name));
    figure->setFont(ui::font(value.size() <= 16 ? titlePx : bodyPx, true));
    column->addWidget(figure);
    column->addStretch(1);
    return box;
}

QTableWidget* comparing(const QString& name, const QString& first)
{
    auto* table = plainTable(name, ConflictUi::tr("Theirs and yours"),
        { first, ConflictUi::tr("Theirs"), ConflictUi::tr("Yours") });
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setFocusPolicy(Qt::NoFocus);
    table->setWordWrap(true);
    table->verticalHeader()->setDefaultSectionSize(28);
    return table;
}

void addRow(QTableWidget* table, const QStringList& texts)
{
    const int row = table->rowCount();
    table->insertRow(row);
    for (int column = 0; column < int(texts.size()); ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        item->setToolTip(texts[column]);
        table->setItem(row, column, item);
    }
}

void fit(QTableWidget* table, int mostRows)
{
    table->resizeColumnsToContents();
    table->setColumnWidth(0, std::clamp(table->columnWidth(0) + 16, 120, 380));
    table->setColumnWidth(1, std::clamp(table->columnWidth(1) + 16, 120, 260));
    table->horizontalHeader()->setStretchLastSection(true);
    const int rows = std::min(table->rowCount(), mostRows);
    table->setFixedHeight(30 + rows * 28 + 4);
}

QString oursAsText(const std::vector<app::ConflictWords>& all)
{
    return all.size() == 1 ? all.front().ours : app::conflictTable(all);
}

} // namespace

ConflictDialog::ConflictDialog(
    const std::vector<app::ConflictWords>& all, ConflictChoices choices, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const bool many = all.size() > 1;
    const DialogParts parts = buildDialog(*this, QStringLiteral("conflict"),
        many ? tr("Somebody else has changed %n of these", nullptr, int(all.size()))
             : tr("Somebody else has changed this"),
        app::conflictSentence(all, QDateTime::currentDateTime()), tr("Keep theirs"));
    if (many)
        addMany(all, parts.body);
    else if (!all.empty())
        addOne(all.front(), parts.body);
    parts.close->setVisible(bool(choices.keep));
    parts.close->setText(tr("Decide later"));
    parts.close->setAccessibleName(parts.close->text());
    parts.close->setToolTip(tr("What was typed stays where it is, not written yet"));
    if (many && choices.keep) {
        parts.accept->setText(tr("Keep theirs, do the rest"));
        parts.accept->setAccessibleName(parts.accept->text());
    }
    const auto button = [&](const QString& text, const char* name) {
        auto* b = new QPushButton(text);
        b->setObjectName(QLatin1String(name));
        b->setAccessibleName(text);
        b->setAutoDefault(false);
        return b;
    };
    auto* foot = qobject_cast<QHBoxLayout*>(parts.accept->parentWidget()->layout());
    QPushButton* copy = button(tr("Copy mine"), "conflict.copy");
    QPushButton* overwrite
        = button(many ? tr("Write all of mine") : tr("Write mine"), "conflict.overwrite");
    foot->insertWidget(0, copy);
    foot->insertWidget(foot->indexOf(parts.accept), overwrite);
    parts.reason->hide();
    foot->insertStretch(1, 1);
    connect(copy, &QPushButton::clicked, this,
        [text = oursAsText(all)] { QGuiApplication::clipboard()->setText(text); });
    QObject* context = parent ? static_cast<QObject*>(parent) : qApp;
    const auto choose = [context](const std::function<void()>& act) {
        // What is chosen may open the next dialog: this one is gone by then.
        if (act)
            QMetaObject::invokeMethod(
                context, [act] { act(); }, Qt::QueuedConnection);
    };
    connect(overwrite, &QPushButton::clicked, this, [this, choose, act = choices.overwrite] {
        choose(act);
        QDialog::reject();
    });
    connect(this, &QDialog::accepted, this, [choose, act = choices.keep] { choose(act); });
    setMinimumWidth(many ? 640 : 460);
    parts.accept->setFocus();
}

void ConflictDialog::addOne(const app::ConflictWords& words, QLayout* body)
{
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(20, 0, 20, 14);
    column->setSpacing(10);
    QLabel* subject = label(words.subject, "strong");
    subject->setObjectName(QStringLiteral("conflict.subject"));
    column->addWidget(subject);
    if (words.cell || words.fields.size() < 2) {
        auto* both = new QHBoxLayout;
        both->setSpacing(12);
        both->addWidget(valueBox(tr("Theirs"), byWhom(words), words.theirs, "conflict.theirs"), 1);
        both->addWidget(valueBox(tr("Yours"), {}, words.ours, "conflict.ours"), 1);
        column->addLayout(both);
    } else {
        QTableWidget* table = comparing(QStringLiteral("conflict.table"), tr("Field"));
        for (const app::ConflictWords::Field& field : words.fields)
            addRow(table, { field.label, field.theirs, field.ours });
        fit(table, 8);
        column->addWidget(table);
    }
    body->addWidget(inside);
}

void ConflictDialog::addMany(const std::vector<app::ConflictWords>& all, QLayout* body)
{
    QTableWidget* table = comparing(QStringLiteral("conflict.table"), tr("What"));
    for (const app::ConflictWords& words : all)
        addRow(table,
            { words.subject, words.theirs + QStringLiteral("  (") + byWhom(words) + u')',
                words.ours });
    fit(table, 10);
    body->addWidget(table);
}

void ConflictDialog::openAt(const QRect& cell)
{
    adjustSize();
    const QRect room = parentWidget()->screen()->availableGeometry();
    const int below = cell.bottom() + 6;
    const int y = below + height() <= room.bottom() ? below : cell.top() - height() - 34;
    move(std::clamp(cell.left(), room.left(), std::max(room.left(), room.right() - width())),
        std::max(room.top(), y));
    open();
}

namespace {

bool runSeen(Session& session, QWidget* parent, const std::function<void()>& act,
    const ActWays& ways, std::optional<qint64> seen)
{
    std::optional<db::Conflict> conflict;
    const bool done = runUserAction(parent, [&] {
        std::optional<db::SeenUntil> until;
        if (seen && session.store())
            until.emplace(*session.store(), *seen);
        try {
            act();
        } catch (const db::Conflict& refused) {
            conflict = refused;
        }
    });
    if (!conflict)
        return done;
    session.askOthers(); // theirs is on the screen before it is asked about
    if (!session.store())
        return false;
    std::vector<app::ConflictWords> words = app::conflictWords(*session.store(), *conflict);
    for (app::ConflictWords& one : words)
        one.ours = ways.ours.isEmpty() ? one.ours : ways.ours;
    ConflictChoices choices;
    const QPointer<Session> still(&session);
    const QPointer<QWidget> page(parent);
    const auto again = [still, page, ways](const std::function<void()>& what, qint64 shown) {
        if (still && page && still->store() && runSeen(*still, page, what, ways, shown))
            still->announceDataChanged();
    };
    const qint64 shown = conflict->seen();
    choices.overwrite = [again, act, shown] { again(act, shown); };
    if (ways.rest && !words.empty()) {
        if (const auto rest = ways.rest(words))
            choices.keep = [again, rest, shown] { again(rest, shown); };
    }
    auto* dialog = new ConflictDialog(words, std::move(choices), parent);
    // The store must stay the one the act was meant for.
    QObject::connect(&session, &Session::storeChanged, dialog, &QDialog::reject);
    dialog->open();
    return false;
}

} // namespace

bool runAct(
    Session& session, QWidget* parent, const std::function<void()>& act, const ActWays& ways)
{
    return runSeen(session, parent, act, ways, ways.seen);
}

Writer::Writer(db::Store& store, const DialogParts& parts)
    : m_store(store)
    , m_parts(parts)
    , m_seen(store.seen())
{
}

void Writer::begin()
{
    m_seen = m_store.seen();
    if (m_note)
        m_note->hide();
}

bool Writer::run(const std::function<void()>& act)
{
    try {
        const db::SeenUntil until(m_store, m_seen);
        act();
        if (m_note)
            m_note->hide();
        return true;
    } catch (const db::Conflict& conflict) {
        m_seen = std::max(m_seen, conflict.seen());
        show(conflict);
    } catch (const std::exception&) {
        // A refusal belongs beside the fields, and nothing typed is lost. What can be mended is
        // asked again at the next key.
        const Failure failure = currentFailure();
        m_parts.reason->setText(failure.sentence);
        m_parts.reason->setToolTip(failure.details);
    }
    return false;
}

void Writer::show(const db::Conflict& conflict)
{
    const std::vector<app::ConflictWords> all = app::conflictWords(m_store, conflict);
    if (m_note)
        delete m_note;
    m_note = new QFrame;
    m_note->setObjectName(QStringLiteral("conflict.note"));
    m_note->setProperty("role", QStringLiteral("conflict"));
    auto* column = new QVBoxLayout(m_note);
    column->setContentsMargins(20, 8, 20, 10);
    column->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    auto* mark = new QLabel;
    mark->setPixmap(othersPixmap(m_note->devicePixelRatioF()));
    head->addWidget(mark, 0, Qt::AlignTop);
    QLabel* sentence = label(app::conflictSentence(all, QDateTime::currentDateTime()), "strong");
    sentence->setObjectName(QStringLiteral("conflict.sentence"));
    head->addWidget(sentence, 1);
    column->addLayout(head);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    int row = 0;
    const auto add
        = [&](const QString& what, const QString& theirs, const QString& ours, const char* role) {
              grid->addWidget(label(what, "note"), row, 0, Qt::AlignTop);
              grid->addWidget(label(theirs, role), row, 1, Qt::AlignTop);
              grid->addWidget(label(ours, role), row++, 2, Qt::AlignTop);
          };
    add({}, ConflictUi::tr("Theirs"), ConflictUi::tr("Yours"), "note");
    for (const app::ConflictWords& words : all) {
        if (all.size() == 1 && words.fields.size() > 1) {
            for (const app::ConflictWords::Field& field : words.fields)
                add(field.label, field.theirs, field.ours, "strong");
        } else {
            add(words.subject, words.theirs, words.ours, "strong");
        }
    }
    column->addLayout(grid);
    column->addWidget(
        label(ConflictUi::tr("What you typed is still here. Accepting now writes it over theirs; "
                             "closing keeps theirs."),
            "note"));
    m_parts.body->insertWidget(0, m_note);
    m_note->show(); // at once, for the size of the dialog
    m_parts.reason->clear();
    if (QWidget* dialog = m_parts.body->parentWidget()) {
        m_parts.body->activate();
        dialog->resize(dialog->size().expandedTo(dialog->sizeHint()));
    }
}

} // namespace ui
