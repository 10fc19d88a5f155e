// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/edit_dialog.h"

#include "app/format.h"
#include "app/ledger/ledger.h"
#include "ui/icon.h"
#include "ui/look.h"

#include <QAction>
#include <QCalendarWidget>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStringListModel>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace ui {

namespace {

const QRegularExpression& separators()
{
    static const QRegularExpression all(QStringLiteral("[;；,，、]\\s*"));
    return all;
}

// Completes the last of several names and leaves those before it alone.
class NamesCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;

    QStringList splitPath(const QString& path) const override
    {
        return { path.mid(lastPart(path)).trimmed() };
    }
    QString pathFromIndex(const QModelIndex& index) const override
    {
        const auto* line = qobject_cast<const QLineEdit*>(widget());
        const QString text = line ? line->text() : QString();
        return text.left(lastPart(text)) + QCompleter::pathFromIndex(index);
    }

private:
    static qsizetype lastPart(const QString& text)
    {
        QRegularExpressionMatch match;
        const qsizetype at = text.lastIndexOf(separators(), -1, &match);
        return at < 0 ? 0 : match.capturedEnd();
    }
};

QStringList departmentWords(const db::Store& store)
{
    QStringList words;
    for (const db::Department& department : store.departments().all())
        words.append(department.nameZh);
    return words;
}

} // namespace

DayLine::DayLine(QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(QStringLiteral("2022-12-31"));
    setMaximumWidth(180);
    QAction* calendar
        = addAction(icon(QStringLiteral("arrow-down"), activeTheme().text2), TrailingPosition);
    calendar->setText(tr("Calendar"));
    calendar->setToolTip(tr("Calendar (F4)"));
    connect(calendar, &QAction::triggered, this, &DayLine::showCalendar);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto read = day())
            setDay(read);
    });
}

void DayLine::setDay(std::optional<QDate> day)
{
    setText(day && day->isValid() ? day->toString(Qt::ISODate) : QString());
}

std::optional<QDate> DayLine::day() const
{
    const QString typed = text().trimmed();
    for (const char* format : { "yyyy-M-d", "yyyyMMdd", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日" }) {
        if (const QDate day = QDate::fromString(typed, QString::fromUtf8(format)); day.isValid())
            return day;
    }
    return {};
}

QString DayLine::fault() const
{
    return readable() ? QString() : tr("“%1” is not a day; write it like 2022-12-31.").arg(text());
}

void DayLine::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    const std::optional<QDate> now = day();
    if (event->key() == Qt::Key_F4)
        showCalendar();
    else if (step != 0 && now)
        setDay(now->addDays(step));
    else
        QLineEdit::keyPressEvent(event);
}

void DayLine::showCalendar()
{
    auto* calendar = new QCalendarWidget(this);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAccessibleName(accessibleName());
    if (const auto now = day())
        calendar->setSelectedDate(*now);
    const auto take = [this, calendar](QDate chosen) {
        setDay(chosen);
        calendar->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    calendar->move(mapToGlobal(QPoint(0, height())));
    calendar->show();
    calendar->setFocus();
}

SearchBox::SearchBox(QWidget* parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMaxVisibleItems(16);
    addItem(QString(), QVariant());
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    lineEdit()->setPlaceholderText(tr("none; type to search"));
}

void SearchBox::addRow(const QString& text, qint64 id)
{
    addItem(text, id);
}

void SearchBox::choose(std::optional<qint64> id)
{
    setCurrentIndex(id ? std::max(0, findData(*id)) : 0);
    lineEdit()->setCursorPosition(0); // its beginning is what is read
}

std::optional<qint64> SearchBox::chosen() const
{
    const QString text = currentText().trimmed();
    // Two rows may read alike; the one that was picked is meant.
    const int row
        = itemText(currentIndex()) == text ? currentIndex() : findText(text, Qt::MatchFixedString);
    return row > 0 ? std::optional(itemData(row).toLongLong()) : std::nullopt;
}

QString SearchBox::fault() const
{
    return currentText().trimmed().isEmpty() || chosen()
        ? QString()
        : tr("“%1” is not in the list; choose one of those proposed, or none.")
              .arg(currentText().trimmed());
}

// Turning the wheel over it scrolls what it stands in instead of changing the value.
void SearchBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

EditDialog::EditDialog(db::Store& store, const QString& name, const QString& title,
    const QString& about, const QString& acceptWord, QWidget* parent)
    : QDialog(parent)
    , m_store(store)
    , m_name(name)
    , m_parts(buildDialog(*this, name, title, about, acceptWord))
    , m_writer(store, m_parts)
{
    setMinimumWidth(560);
}

void EditDialog::ready()
{
    m_parts.body->addStretch(1);
    m_parts.body->setContentsMargins(0, 0, 0, 14);
    m_ready = true;
    check();
}

void EditDialog::check()
{
    if (m_ready) {
        const QString refusal = app::whyNot(m_store, doing());
        const QString fault = refusal.isEmpty() ? fieldFault() : refusal;
        setReason(m_parts, fault.isEmpty() ? objection() : fault);
    }
}

void EditDialog::accept()
{
    check();
    if (m_parts.accept && !m_parts.accept->isEnabled())
        return;
    writeInstead([this] { write(); });
}

bool EditDialog::writeInstead(const std::function<void()>& act)
{
    if (!m_writer.run(act))
        return false;
    QDialog::accept();
    return true;
}

QString EditDialog::named(const char* field) const
{
    return m_name + u'.' + QString::fromLatin1(field);
}

void EditDialog::addRow(const QString& label, QWidget* field)
{
    QWidget* row = labelled(label, field);
    if (m_onLine > 0) {
        m_line->addWidget(row, 1);
        --m_onLine;
    } else {
        m_parts.body->addWidget(row);
    }
}

void EditDialog::sideBySide(int fields)
{
    m_line = new QHBoxLayout;
    m_line->setSpacing(0);
    m_onLine = fields;
    m_parts.body->addLayout(m_line);
}

QString EditDialog::fieldFault() const
{
    for (const QWidget* field : findChildren<QWidget*>()) {
        const auto* day = qobject_cast<const DayLine*>(field);
        const auto* box = qobject_cast<const SearchBox*>(field);
        const QString fault = day ? day->fault() : box ? box->fault() : QString();
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

QLineEdit* EditDialog::addLine(const char* field, const QString& label, const QString& text)
{
    QLineEdit* line = lineEdit(named(field), label);
    line->setText(text);
    connect(line, &QLineEdit::textChanged, this, &EditDialog::check);
    addRow(label, line);
    return line;
}

QPlainTextEdit* EditDialog::addText(const char* field, const QString& label, const QString& text)
{
    auto* edit = new QPlainTextEdit(text);
    edit->setObjectName(named(field));
    edit->setAccessibleName(label);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(64);
    connect(edit, &QPlainTextEdit::textChanged, this, &EditDialog::check);
    addRow(label, edit);
    return edit;
}

DayLine* EditDialog::addDay(const char* field, const QString& label, std::optional<QDate> day)
{
    auto* line = new DayLine;
    line->setObjectName(named(field));
    line->setAccessibleName(label);
    line->setDay(day);
    connect(line, &QLineEdit::textChanged, this, [this, line] {
        setFault(line, line->fault());
        check();
    });
    // A day is short: it keeps to the left of its row.
    auto* row = new QWidget;
    auto* keeping = new QHBoxLayout(row);
    keeping->setContentsMargins(0, 0, 0, 0);
    keeping->addWidget(line, 1);
    keeping->addStretch(0);
    row->setFocusProxy(line);
    addRow(label, row);
    return line;
}

QComboBox* EditDialog::addCombo(const char* field, const QString& label)
{
    auto* combo = new QComboBox;
    combo->setObjectName(named(field));
    combo->setAccessibleName(label);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(combo, &QComboBox::currentIndexChanged, this, &EditDialog::check);
    addRow(label, combo);
    return combo;
}

SearchBox* EditDialog::addSearch(const char* field, const QString& label)
{
    auto* box = new SearchBox;
    box->setObjectName(named(field));
    box->setAccessibleName(label);
    box->lineEdit()->setAccessibleName(label);
    connect(box, &QComboBox::currentTextChanged, this, [this, box] {
        setFault(box->lineEdit(), box->fault());
        check();
    });
    addRow(label, box);
    return box;
}

QPushButton* EditDialog::addButton(const char* field, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(named(field));
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    const QString refusal = app::whyNot(m_store, app::Doing::Edit);
    button->setEnabled(refusal.isEmpty());
    button->setToolTip(refusal);
    if (auto* foot = qobject_cast<QHBoxLayout*>(m_parts.close->parentWidget()->layout()))
        foot->insertWidget(0, button);
    return button;
}

void EditDialog::addFact(const char* field, const QString& label, const QString& text)
{
    auto* fact = new QLabel(text);
    fact->setObjectName(named(field));
    fact->setTextFormat(Qt::PlainText);
    fact->setWordWrap(true);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addRow(label, fact);
}

void EditDialog::proposeDepartments(QLineEdit* line)
{
    auto* completer = new NamesCompleter(departmentWords(m_store), line);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    line->setCompleter(completer);
}

void openDialog(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ui
