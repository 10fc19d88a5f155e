// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/project_panel.h"

#include "app/format.h"
#include "app/others/may.h"
#include "ui/look.h"
#include "ui/pages/pane.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int edge = 16;

// Addresses have no blanks to break at; a label would push the panel wide.
class ReadText : public QTextEdit
{
public:
    explicit ReadText(const QString& text)
    {
        setObjectName(QStringLiteral("project.text"));
        setReadOnly(true);
        setFocusPolicy(Qt::ClickFocus);
        setStyleSheet(QStringLiteral("QTextEdit { border: none; background: transparent; }"));
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        setFont(ui::font(smallPx));
        document()->setDocumentMargin(0);
        setPlainText(text);
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QTextEdit::resizeEvent(event);
        document()->setTextWidth(viewport()->width());
        setFixedHeight(int(document()->size().height()) + 2);
    }
};

QWidget* fact(const QString& name, const QString& value)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(edge, 2, edge, 2);
    layout->setSpacing(10);
    auto* label = plainLabel(name, smallPx, false, activeTheme().text2);
    label->setFixedWidth(96);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* text = new ReadText(value);
    text->setAccessibleName(name);
    layout->addWidget(label, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    return row;
}

QLabel* line(const QString& text, int pixels, bool bold, const QColor& colour)
{
    auto* label = plainLabel(text, pixels, bold, colour);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(edge, 2, edge, 2);
    return label;
}

} // namespace

ProjectPanel::ProjectPanel(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
{
    setProperty("sunken", true);
    setMinimumWidth(290);
    setMaximumWidth(376);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(paneScroll(&m_facts, true), 1);
    rows->addWidget(hairline());
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(edge, 8, edge, 8);
    foot->setSpacing(8);
    const auto button = [&](const char* name, const QString& text) {
        auto* b = new QPushButton(text);
        b->setObjectName(QString::fromLatin1(name));
        b->setAccessibleName(text);
        b->setProperty("small", true);
        foot->addWidget(b);
        return b;
    };
    m_change = button("project.change", tr("Change…"));
    m_remove = button("project.remove", tr("Remove"));
    foot->addStretch(1);
    rows->addLayout(foot);
    connect(m_change, &QPushButton::clicked, this, &ProjectPanel::changeWanted);
    connect(m_remove, &QPushButton::clicked, this, &ProjectPanel::removeWanted);
}

void ProjectPanel::show(const app::ProjectRow& row)
{
    clearLayout(m_facts);
    addHead(row);
    addFacts(row);
    addSource(row.project.source);
    addRecord(row.project.id);
    m_facts->addStretch(1);
    follow(true);
}

void ProjectPanel::clear()
{
    clearLayout(m_facts);
    m_facts->addSpacing(14);
    m_facts->addWidget(line(tr("No project is selected."), bodyPx, true, activeTheme().text));
    m_facts->addWidget(line(tr("Choose a row of the table to see what is known of it."), smallPx,
        false, activeTheme().text2));
    m_facts->addStretch(1);
    follow(false);
}

void ProjectPanel::follow(bool any)
{
    const QString refusal
        = m_session.store() ? app::whyNot(*m_session.store(), app::Doing::Edit) : QString();
    for (QPushButton* button : { m_change, m_remove }) {
        button->setEnabled(any && refusal.isEmpty());
        button->setToolTip(refusal);
    }
    m_change->setToolTip(m_change->isEnabled() ? tr("Enter") : m_change->toolTip());
    m_remove->setToolTip(m_remove->isEnabled() ? tr("Delete") : m_remove->toolTip());
}

void ProjectPanel::addHead(const app::ProjectRow& row)
{
    const Theme& theme = activeTheme();
    const db::Project& p = row.project;
    m_facts->addSpacing(12);
    auto* title = line(app::name(p), subheadPx, true, theme.text);
    title->setObjectName(QStringLiteral("project.title"));
    m_facts->addWidget(title);
    const QString other = app::name(p) == p.nameZh ? p.nameEn : p.nameZh;
    if (!other.isEmpty() && other != app::name(p))
        m_facts->addWidget(line(other, smallPx, false, theme.text2));
    m_facts->addWidget(line(app::projectKindText(p.kind), smallPx, false, theme.text2));
    m_facts->addSpacing(6);
    const QString gaps = row.cell(app::ProjectColumn::Gaps);
    if (gaps.isEmpty())
        return;
    auto* said = new LightRow(app::Light::NoData,
        app::isNamed(p) ? tr("Incomplete in the sources") : tr("A number, not a project"), gaps);
    said->setObjectName(QStringLiteral("project.gaps"));
    said->setFocusPolicy(Qt::NoFocus);
    said->setCursor(Qt::ArrowCursor);
    m_facts->addWidget(said);
    m_facts->addSpacing(6);
}

void ProjectPanel::addFacts(const app::ProjectRow& row)
{
    const db::Project& p = row.project;
    const auto add = [this](const QString& name, const QString& value) {
        if (!value.isEmpty())
            m_facts->addWidget(fact(name, value));
    };
    for (std::size_t c = 1; c + 1 < app::projectColumnCount; ++c)
        add(app::projectColumnText(app::ProjectColumn(c)), row.cells[c]);
    add(tr("Number stated"), p.count);
    add(tr("Note"), p.note);
    add(tr("Code"), p.code);
}

void ProjectPanel::addSource(db::SourceId id)
{
    const auto source = m_session.store()->sources().find(id);
    if (!source)
        return;
    m_facts->addSpacing(6);
    m_facts->addWidget(new PaneHeader(tr("Source")));
    const std::pair<QString, QString> lines[] = { { tr("Title"), source->title },
        { tr("Publisher"), source->publisher }, { tr("Published"), source->publishedOn },
        { tr("Address"), source->address }, { tr("Note"), source->note } };
    for (const auto& [name, value] : lines) {
        if (!value.isEmpty())
            m_facts->addWidget(fact(name, value));
    }
}

// The latest first.
void ProjectPanel::addRecord(db::ProjectId id)
{
    constexpr std::size_t most = 6;
    const db::Journal journal = m_session.store()->journal();
    auto entries
        = journal.ofRow(QStringLiteral("project"), QStringLiteral("{\"id\":%1}").arg(qint64(id)));
    std::ranges::reverse(entries);
    if (entries.empty())
        return;
    m_facts->addSpacing(6);
    auto* head = new PaneHeader(tr("Change record"));
    head->setNote(tr("%n change(s)", "", int(entries.size())));
    m_facts->addWidget(head);
    for (std::size_t i = 0; i < std::min(most, entries.size()); ++i) {
        const db::JournalEntry& entry = entries[i];
        const auto act = entry.batch ? journal.batch(*entry.batch) : std::nullopt;
        const QDateTime at = QDateTime::fromString(entry.at, Qt::ISODate).toLocalTime();
        m_facts->addWidget(fact(at.toString(QStringLiteral("yyyy-MM-dd HH:mm")),
            act ? tr("%1: %2").arg(entry.actor, act->label) : entry.actor));
    }
}

} // namespace ui
