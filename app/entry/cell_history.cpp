// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entry/cell_history.h"

#include "app/entry/typed.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace app {

namespace {

struct CellHistoryText
{
    Q_DECLARE_TR_FUNCTIONS(CellHistoryText)
};

QJsonObject object(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QString text(const QJsonObject& row, const char* column)
{
    return row.value(QLatin1String(column)).toString();
}

class Historian
{
public:
    Historian(const db::Store& store, const db::CellKey& key)
        : m_store(store)
        , m_key(key)
        , m_indicator(store.catalog().indicator(key.indicator))
        , m_accepted(store.journal().ofCell(key))
    {
    }

    std::vector<CellEvent> history()
    {
        entries();
        observations();
        comments();
        returns();
        std::ranges::stable_sort(m_found, {}, &Found::journal);
        std::vector<CellEvent> events;
        for (Found& found : m_found)
            events.push_back(std::move(found.event));
        return events;
    }

private:
    struct Found
    {
        qint64 journal = 0; // number of the entry: the order in which things happened
        CellEvent event;
    };

    void add(const db::JournalEntry& row, CellAct what, const QString& from, const QString& to,
        const QString& reason = {})
    {
        m_found.push_back({ row.id,
            { row.at, row.actor, row.via, what, from, to,
                reason.isEmpty() ? row.reason : reason } });
    }

    // A column of words that may change together with the value.
    void addWords(const db::JournalEntry& row, CellAct what, const char* column)
    {
        const QString from = text(object(row.oldRow), column);
        const QString to = text(object(row.newRow), column);
        if (from != to && row.action != QStringLiteral("delete"))
            add(row, what, from, to);
    }

    QString valueOf(const QJsonObject& row) const
    {
        if (row.isEmpty() || !m_indicator)
            return {};
        const QJsonValue value = row.value(QLatin1String("value"));
        return typedText(value.isDouble() ? std::optional(value.toDouble()) : std::nullopt,
            db::Missing(row.value(QLatin1String("missing")).toInt()), *m_indicator);
    }

    void entries()
    {
        std::set<db::BatchId> acceptedIn;
        for (const db::JournalEntry& row : m_accepted) {
            if (row.batch && row.action != QStringLiteral("delete"))
                acceptedIn.insert(*row.batch);
        }
        for (const db::JournalEntry& row :
            m_store.journal().ofRow(QStringLiteral("entry"), db::Journal::rowKey(m_key))) {
            const QJsonObject before = object(row.oldRow);
            const QJsonObject after = object(row.newRow);
            if (row.action == QStringLiteral("delete")) {
                // Where the value went on to the accepted ones, that is told below.
                if (row.batch && acceptedIn.contains(*row.batch))
                    m_movedIn.insert(*row.batch);
                else
                    add(row, CellAct::Cleared, text(before, "text"), {});
                continue;
            }
            if (before.isEmpty() || text(before, "text") != text(after, "text"))
                add(row, CellAct::Typed, text(before, "text"), text(after, "text"));
            else if (!text(before, "origin").isEmpty() && text(after, "origin").isEmpty())
                add(row, CellAct::Confirmed, text(before, "text"), text(after, "text"));
            else if (valueOf(before) != valueOf(after))
                add(row, CellAct::Typed, valueOf(before), valueOf(after));
            addWords(row, CellAct::Explained, "explanation");
            addWords(row, CellAct::Noted, "note");
        }
    }

    CellAct actOf(const db::JournalEntry& row) const
    {
        if (row.batch && m_movedIn.contains(*row.batch))
            return CellAct::Accepted;
        const bool imported = row.action == QStringLiteral("import")
            || row.via == QStringLiteral("import") || row.via == QStringLiteral("facts")
            || row.via == QStringLiteral("demonstration")
            || row.via == QStringLiteral("command line");
        return imported ? CellAct::Imported : CellAct::Changed;
    }

    void observations()
    {
        for (const db::JournalEntry& row : m_accepted) {
            const QJsonObject before = object(row.oldRow);
            const QJsonObject after = object(row.newRow);
            if (row.action == QStringLiteral("delete")) {
                add(row, CellAct::Removed, valueOf(before), {});
                continue;
            }
            const bool moved = row.batch && m_movedIn.contains(*row.batch);
            const auto status = [](const QJsonObject& of) {
                return db::ValueStatus(of.value(QLatin1String("status")).toInt());
            };
            if (before.isEmpty() || moved || valueOf(before) != valueOf(after))
                add(row, actOf(row), valueOf(before), valueAfter(row, after));
            else if (status(before) == db::ValueStatus::Preliminary
                && status(after) == db::ValueStatus::Reported)
                add(row, CellAct::Published, valueOf(before), valueOf(after));
            if (!before.isEmpty() && !moved) {
                addWords(row, CellAct::Explained, "explanation");
                addWords(row, CellAct::Noted, "note");
            }
        }
    }

    // A cell of a bulk import that nobody touched since is as it came.
    QString valueAfter(const db::JournalEntry& row, const QJsonObject& after) const
    {
        if (!after.isEmpty() || !m_indicator)
            return valueOf(after);
        const auto now = m_store.observations().find(m_key);
        return now ? typedText(now->value, now->missing, *m_indicator) : row.newRow;
    }

    static QString idKey(qint64 id) { return QStringLiteral("{\"id\":%1}").arg(id); }

    void comments()
    {
        for (const db::Comment& comment : m_store.comments().of(m_key)) {
            for (const db::JournalEntry& row :
                m_store.journal().ofRow(QStringLiteral("comment"), idKey(qint64(comment.id)))) {
                const QString before = text(object(row.oldRow), "resolved_on");
                const QString after = text(object(row.newRow), "resolved_on");
                if (row.oldRow.isEmpty())
                    add(row, CellAct::Commented, {}, comment.text);
                else if (before != after)
                    add(row, CellAct::Resolved, before, after, comment.text);
            }
        }
    }

    void returns()
    {
        const db::Rounds rounds = m_store.rounds();
        for (const db::Round& round : rounds.all()) {
            if (round.period != m_key.period || !asks(round))
                continue;
            for (const db::ReturnReason& reason : rounds.returnReasons(round.id)) {
                if (reason.region != m_key.region
                    || (reason.indicator && *reason.indicator != m_key.indicator))
                    continue;
                for (const db::JournalEntry& row : m_store.journal().ofRow(
                         QStringLiteral("return_reason"), idKey(qint64(reason.id)))) {
                    if (row.oldRow.isEmpty())
                        add(row, CellAct::Returned, {}, {}, reason.reason);
                }
            }
        }
    }

    bool asks(const db::Round& round) const
    {
        const std::vector<db::FormItem> items = m_store.forms().items(round.form);
        return std::ranges::any_of(items, [this](const db::FormItem& item) {
            return item.indicator == m_key.indicator && item.basis == m_key.basis;
        });
    }

    const db::Store& m_store;
    const db::CellKey m_key;
    const db::Indicator* m_indicator;
    std::vector<db::JournalEntry> m_accepted;
    std::set<db::BatchId> m_movedIn; // acts that made the working value the accepted one
    std::vector<Found> m_found;
};

} // namespace

std::vector<CellEvent> cellHistory(const db::Store& store, const db::CellKey& key)
{
    return Historian(store, key).history();
}

QString cellActText(CellAct what)
{
    switch (what) {
    case CellAct::Typed: return CellHistoryText::tr("typed");
    case CellAct::Cleared: return CellHistoryText::tr("cleared");
    case CellAct::Imported: return CellHistoryText::tr("imported");
    case CellAct::Changed: return CellHistoryText::tr("changed");
    case CellAct::Accepted: return CellHistoryText::tr("accepted");
    case CellAct::Published: return CellHistoryText::tr("published");
    case CellAct::Removed: return CellHistoryText::tr("removed");
    case CellAct::Explained: return CellHistoryText::tr("explained");
    case CellAct::Noted: return CellHistoryText::tr("noted");
    case CellAct::Confirmed: return CellHistoryText::tr("confirmed");
    case CellAct::Commented: return CellHistoryText::tr("commented");
    case CellAct::Resolved: return CellHistoryText::tr("comment settled");
    case CellAct::Returned: return CellHistoryText::tr("returned");
    }
    return {};
}

} // namespace app
