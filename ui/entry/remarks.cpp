// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/remarks.h"

#include "ui/look.h"
#include "ui/pages/pane.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace ui {

namespace {

QLineEdit* line(const char* name, const QString& what, const QString& hint)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(what);
    edit->setPlaceholderText(hint);
    edit->setFont(ui::font(smallPx));
    edit->setMinimumWidth(40);
    return edit;
}

} // namespace

QString ownerIn(const QString& text)
{
    static const QRegularExpression mention(QStringLiteral("[@＠]([^\\s@＠,，;；:：。]+)"));
    return mention.match(text).captured(1);
}

Remarks::Remarks(QWidget* parent)
    : QWidget(parent)
    , m_list(new QVBoxLayout)
    , m_text(line("cell.remark", tr("New remark"), tr("Write a remark; @ names who sees to it")))
    , m_more(new QWidget)
    , m_owner(line("cell.remark.owner", tr("Who sees to it"), tr("Who sees to it")))
    , m_due(line("cell.remark.due", tr("By when"), QStringLiteral("2022-12-31")))
    , m_fault(plainLabel(QString(), smallPx, false, activeTheme().danger))
    , m_add(new QPushButton(tr("Add")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 0, 20, 12);
    column->setSpacing(6);
    m_list->setSpacing(6);
    column->addLayout(m_list);
    column->addWidget(m_text);
    auto* row = new QHBoxLayout(m_more);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_due->setFixedWidth(96);
    m_add->setObjectName(QStringLiteral("cell.remark.add"));
    m_add->setAccessibleName(tr("Add the remark"));
    m_add->setFont(ui::font(smallPx));
    row->addWidget(m_owner, 1);
    row->addWidget(m_due);
    row->addWidget(m_add);
    column->addWidget(m_more);
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
    connect(m_text, &QLineEdit::textChanged, this, &Remarks::showMore);
    for (QLineEdit* edit : { m_text, m_owner, m_due })
        connect(edit, &QLineEdit::returnPressed, this, &Remarks::add);
    connect(m_add, &QPushButton::clicked, this, &Remarks::add);
    showMore();
}

void Remarks::setData(const std::vector<db::Comment>& comments, const QDate& today)
{
    clearLayout(m_list);
    for (const db::Comment& comment : comments)
        m_list->addWidget(row(comment, today));
}

QWidget* Remarks::row(const db::Comment& comment, const QDate& today)
{
    const Theme& theme = activeTheme();
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* text
        = plainLabel(comment.text, smallPx, false, comment.resolvedOn ? theme.text2 : theme.text);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(text);
    const QDateTime at = QDateTime::fromString(comment.at, Qt::ISODate).toLocalTime();
    QStringList facts { comment.author,
        at.isValid() ? at.toString(QStringLiteral("MM-dd HH:mm")) : comment.at };
    if (!comment.owner.isEmpty())
        facts.append(tr("for %1", "who sees to it").arg(comment.owner));
    const bool overdue = !comment.resolvedOn && comment.dueOn && *comment.dueOn < today;
    if (comment.resolvedOn)
        facts.append(tr("done %1").arg(comment.resolvedOn->toString(Qt::ISODate)));
    else if (comment.dueOn)
        facts.append((overdue ? tr("overdue since %1") : tr("due %1"))
                         .arg(comment.dueOn->toString(Qt::ISODate)));
    auto* foot = new QHBoxLayout;
    auto* about = plainLabel(
        facts.join(QStringLiteral(" · ")), smallPx, false, overdue ? theme.danger : theme.text2);
    about->setWordWrap(true);
    auto* done = new QPushButton(comment.resolvedOn ? tr("Open again") : tr("Done"));
    done->setObjectName(QStringLiteral("cell.remark.done.%1").arg(qint64(comment.id)));
    done->setAccessibleName(done->text() + QStringLiteral(": ") + comment.text);
    done->setProperty("role", QStringLiteral("link"));
    connect(done, &QPushButton::clicked, this,
        [this, id = comment.id, open = !comment.resolvedOn] { Q_EMIT resolved(id, open); });
    foot->addWidget(about, 1);
    foot->addWidget(done);
    column->addLayout(foot);
    return widget;
}

void Remarks::focus()
{
    m_text->setFocus();
}

bool Remarks::isBeingWritten() const
{
    return !m_text->text().trimmed().isEmpty();
}

void Remarks::emptyLines()
{
    for (QLineEdit* edit : { m_text, m_owner, m_due })
        edit->clear();
}

// The second line only appears once there is something to say.
void Remarks::showMore()
{
    m_more->setVisible(isBeingWritten());
    m_owner->setPlaceholderText(
        ownerIn(m_text->text()).isEmpty() ? tr("Who sees to it") : ownerIn(m_text->text()));
    m_fault->hide();
}

void Remarks::add()
{
    if (!isBeingWritten())
        return;
    std::optional<QDate> due;
    if (const QString text = m_due->text().trimmed(); !text.isEmpty()) {
        due = QDate::fromString(text, Qt::ISODate);
        if (!due->isValid()) {
            m_fault->setText(tr("A date is written like 2022-12-31."));
            m_fault->show();
            return;
        }
    }
    const QString owner = m_owner->text().trimmed();
    Q_EMIT written(
        m_text->text().trimmed(), owner.isEmpty() ? ownerIn(m_text->text()) : owner, due);
}

} // namespace ui
