// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/others/row_words.h"

#include "app/entry/typed.h"
#include "app/format.h"
#include "app/others/field_words.h"
#include "app/others/names.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

namespace app {

namespace {

struct RowWords
{
    Q_DECLARE_TR_FUNCTIONS(RowWords)
};

QJsonObject object(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

bool isFigure(const QString& table)
{
    return table == QLatin1String("observation") || table == QLatin1String("claim")
        || table == QLatin1String("entry");
}

// Key and row in one: whichever of them tells something.
class Reader
{
public:
    Reader(const db::Store& store, const QString& table, const QString& key, const QString& row)
        : m_names(store)
        , m_table(table)
        , m_key(object(key))
        , m_row(object(row))
    {
    }

    QString subject() const
    {
        const QString kind = tableText(m_table);
        if (isFigure(m_table))
            return cell().isEmpty() ? kind : cell();
        if (m_table == QLatin1String("comment") || m_table == QLatin1String("dismissal"))
            return joined({ kind, cell() });
        if (m_table == QLatin1String("target") || m_table == QLatin1String("form_item")
            || m_table == QLatin1String("rollout") || m_table == QLatin1String("task_progress")
            || m_table == QLatin1String("light_override") || m_table == QLatin1String("milestone"))
            return ofOther(kind);
        if (m_table == QLatin1String("submission") || m_table == QLatin1String("return_reason"))
            return joined({ kind, named("round_id"), named("indicator_id"), named("region_id") });
        if (m_table == QLatin1String("round"))
            return joined({ kind, named("form_id"), named("period_id") });
        if (m_table == QLatin1String("member_region"))
            return joined({ kind, text("login"), named("region_id") });
        return joined({ kind, own() });
    }

private:
    QJsonValue value(const char* column) const
    {
        const QLatin1String name(column);
        return m_key.contains(name) ? m_key.value(name) : m_row.value(name);
    }
    QString text(const char* column) const { return value(column).toVariant().toString(); }
    QString named(const char* column) const
    {
        return m_names.text(m_table, QLatin1String(column), value(column), m_row);
    }
    QString cell() const
    {
        return joined({ named("indicator_id"), named("region_id"), named("period_id") });
    }

    // What belongs to another thing is called by it.
    QString ofOther(const QString& kind) const
    {
        if (m_table == QLatin1String("rollout"))
            return joined({ named("measure_id"), named("region_id") });
        if (m_table == QLatin1String("target"))
            return joined({ kind, named("indicator_id"), named("region_id"), named("period_id") });
        if (m_table == QLatin1String("form_item"))
            return joined({ kind, named("form_id"), named("indicator_id") });
        if (m_table == QLatin1String("task_progress"))
            return joined({ kind, named("task_id"), named("region_id"), text("on_date") });
        if (m_table == QLatin1String("milestone"))
            return joined({ kind + u' ' + text("number"), named("task_id"), ownName() });
        return joined({ kind, named("task_id") });
    }

    QString ownName() const
    {
        const QStringList order = chinese()
            ? QStringList { QStringLiteral("title_zh"), QStringLiteral("name_zh"),
                  QStringLiteral("title_en"), QStringLiteral("name_en") }
            : QStringList { QStringLiteral("title_en"), QStringLiteral("name_en"),
                  QStringLiteral("title_zh"), QStringLiteral("name_zh") };
        for (const QString& column : order) {
            if (const QString name = m_row.value(column).toString(); !name.isEmpty())
                return name;
        }
        return m_row.value(QLatin1String("title")).toString();
    }

    QString own() const
    {
        const QString name = ownName().isEmpty() ? text("name") : ownName();
        if (!name.isEmpty() && m_table != QLatin1String("action"))
            return name;
        for (const char* column : { "code", "key", "login" }) {
            if (const QString known = text(column); !known.isEmpty())
                return joined({ known, name });
        }
        // Its row is gone: what it was called before is no longer told.
        return name.isEmpty() ? m_names.ofId(m_table, value("id")) : name;
    }

    Names m_names;
    QString m_table;
    QJsonObject m_key;
    QJsonObject m_row;
};

// The figure of an observation, claim or entry as it stands in a cell.
QString figure(const db::Store& store, const QString& table, const QJsonObject& row)
{
    const db::Indicator* indicator = store.catalog().indicator(
        db::IndicatorId { row[QLatin1String("indicator_id")].toInteger() });
    const QJsonValue value = row[QLatin1String("value")];
    const auto missing = db::Missing(row[QLatin1String("missing")].toInt());
    if (table == QLatin1String("entry") && missing == db::Missing::None)
        return row[QLatin1String("text")].toString();
    return typedText(value.isDouble() ? std::optional(value.toDouble()) : std::nullopt, missing,
        indicator ? *indicator : db::Indicator {});
}

} // namespace

QString rowSubject(
    const db::Store& store, const QString& table, const QString& key, const QString& row)
{
    return Reader(store, table, key, row).subject();
}

std::vector<FieldWords> rowFields(const db::Store& store, const QString& table, const QString& row)
{
    const QJsonObject columns = object(row);
    std::vector<FieldWords> fields;
    if (columns.isEmpty())
        return fields;
    const Names names(store);
    for (const QString& column : wordedColumns(table)) {
        if (isFigure(table) && column == QLatin1String("value"))
            fields.push_back({ column, columnText(column), figure(store, table, columns) });
        else if (columns.contains(column))
            fields.push_back({ column, columnText(column),
                names.text(table, column, columns.value(column), columns) });
    }
    return fields;
}

QString rowPhrase(
    const db::Store& store, const QString& table, const QString& row, const QString& other)
{
    if (row.isEmpty())
        return RowWords::tr("taken away");
    const std::vector<FieldWords> fields = rowFields(store, table, row);
    const std::vector<FieldWords> others = rowFields(store, table, other);
    const QString none = RowWords::tr("none", "value");
    const QString main = mainColumn(table);
    QStringList parts;
    for (const FieldWords& field : fields) {
        const auto same = std::ranges::find(others, field.column, &FieldWords::column);
        const bool differs = same == others.end() || same->text != field.text;
        const QString text = field.text.isEmpty() ? none : field.text;
        // The figure, the state or the text says what it is by itself.
        if (field.column == main && (differs || isFigure(table)))
            parts.prepend(text);
        else if (others.empty() ? main.isEmpty() && !field.text.isEmpty() : differs)
            parts.append(RowWords::tr("%1: %2", "field, value").arg(field.label, text));
    }
    constexpr qsizetype most = 4;
    const qsizetype left = parts.size() - most;
    if (left > 0) {
        parts = parts.mid(0, most);
        parts.append(RowWords::tr("and %n more", nullptr, int(left)));
    }
    return parts.isEmpty() ? RowWords::tr("the same") : parts.join(RowWords::tr("; ", "separator"));
}

QString clockText(const QString& utc, const QDateTime& now)
{
    const QDateTime at = QDateTime::fromString(utc, Qt::ISODate).toTimeZone(now.timeZone());
    if (!at.isValid())
        return utc;
    return at.toString(
        at.date() == now.date() ? QStringLiteral("HH:mm") : QStringLiteral("MM-dd HH:mm"));
}

} // namespace app
