// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/text_output.h"
#include "app/format.h"
#include "app/ledger/ledger.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <set>

namespace app {

namespace {

// Of Chinese the pairs of characters, of other writing the words: pairs of Latin letters are alike
// in any two titles.
QStringList partsOf(const QString& title)
{
    QString letters;
    QStringList words { QString() };
    for (const QChar c : title) {
        if (c.isLetterOrNumber()) {
            letters += c.toLower();
            words.back() += c.toLower();
        } else if (!words.back().isEmpty()) {
            words.append(QString());
        }
    }
    words.removeAll(QString());
    const bool chinese
        = std::ranges::any_of(letters, [](QChar c) { return c.script() == QChar::Script_Han; });
    if (!chinese)
        return words;
    if (letters.size() == 1)
        return { letters };
    QStringList pairs;
    for (qsizetype i = 0; i + 1 < letters.size(); ++i)
        pairs.append(letters.mid(i, 2));
    return pairs;
}

// In the language both have; Chinese first, in which the lists are written.
double similarity(const db::Task& a, const db::Task& b)
{
    if (!a.titleZh.isEmpty() && !b.titleZh.isEmpty())
        return titleSimilarity(a.titleZh, b.titleZh);
    return titleSimilarity(a.titleEn, b.titleEn);
}

class Matcher
{
public:
    Matcher(std::vector<db::Task> before, std::vector<db::Task> after)
        : m_before(std::move(before))
        , m_after(std::move(after))
        , m_partner(m_after.size())
        , m_match(m_after.size(), ListMatch::None)
        , m_similarity(m_after.size())
    {
        link();
        same();
        probable();
    }

    ListComparison result() const
    {
        ListComparison c;
        for (std::size_t a = 0; a < m_after.size(); ++a) {
            const bool kept = m_partner[a].has_value();
            c.rows.push_back({ kept ? std::optional(m_before[*m_partner[a]]) : std::nullopt,
                m_after[a], m_match[a], m_similarity[a] });
            ++(kept ? c.kept : c.added);
            c.probable += m_match[a] == ListMatch::Probable;
        }
        for (std::size_t b = 0; b < m_before.size(); ++b) {
            if (m_taken.contains(b))
                continue;
            c.rows.push_back({ m_before[b], std::nullopt, ListMatch::None, 0 });
            ++c.dropped;
        }
        return c;
    }

private:
    void take(std::size_t a, std::size_t b, ListMatch match)
    {
        m_partner[a] = b;
        m_match[a] = match;
        m_similarity[a] = similarity(m_before[b], m_after[a]);
        m_taken.insert(b);
    }

    void link()
    {
        for (std::size_t a = 0; a < m_after.size(); ++a) {
            for (std::size_t b = 0; b < m_before.size(); ++b) {
                if (m_after[a].follows == m_before[b].id && !m_taken.contains(b))
                    take(a, b, ListMatch::Linked);
            }
        }
    }

    void same()
    {
        for (std::size_t a = 0; a < m_after.size(); ++a) {
            for (std::size_t b = 0; b < m_before.size() && !m_partner[a]; ++b) {
                if (!m_taken.contains(b) && similarity(m_before[b], m_after[a]) == 1)
                    take(a, b, ListMatch::SameTitle);
            }
        }
    }

    // The most alike first; one task continues one task.
    void probable()
    {
        struct Pair
        {
            double similarity;
            std::size_t after;
            std::size_t before;
        };
        std::vector<Pair> pairs;
        for (std::size_t a = 0; a < m_after.size(); ++a) {
            for (std::size_t b = 0; b < m_before.size(); ++b) {
                const double alike = similarity(m_before[b], m_after[a]);
                if (alike >= probableSimilarity)
                    pairs.push_back({ alike, a, b });
            }
        }
        std::ranges::stable_sort(pairs, std::greater {}, &Pair::similarity);
        for (const Pair& pair : pairs) {
            if (!m_partner[pair.after] && !m_taken.contains(pair.before))
                take(pair.after, pair.before, ListMatch::Probable);
        }
    }

    std::vector<db::Task> m_before;
    std::vector<db::Task> m_after;
    std::vector<std::optional<std::size_t>> m_partner; // of each later task
    std::vector<ListMatch> m_match;
    std::vector<double> m_similarity;
    std::set<std::size_t> m_taken;
};

struct CompareText
{
    Q_DECLARE_TR_FUNCTIONS(CompareText)
};

} // namespace

QString comparedText(const ComparedTask& row)
{
    if (!row.before)
        return CompareText::tr("new");
    if (!row.after)
        return CompareText::tr("dropped");
    switch (row.match) {
    case ListMatch::Linked: return CompareText::tr("kept, linked");
    case ListMatch::SameTitle: return CompareText::tr("kept, same title");
    default: return CompareText::tr("probably kept");
    }
}

QStringList comparisonHead()
{
    return { CompareText::tr("Comparison"), CompareText::tr("Code before"),
        CompareText::tr("Task before"), CompareText::tr("Code after"),
        CompareText::tr("Task after"), CompareText::tr("Alike") };
}

std::vector<QStringList> comparisonTable(const ListComparison& comparison)
{
    std::vector<QStringList> table;
    for (const ComparedTask& row : comparison.rows) {
        const bool pair = row.before && row.after;
        table.push_back({ comparedText(row), row.before ? row.before->code : QString(),
            row.before ? title(*row.before) : QString(), row.after ? row.after->code : QString(),
            row.after ? title(*row.after) : QString(),
            pair ? number(100 * row.similarity, 0) + u'%' : QString() });
    }
    return table;
}

QByteArray comparisonCsv(const ListComparison& comparison)
{
    QByteArray out("\xEF\xBB\xBF"); // spreadsheets take it for UTF-8 by this
    const auto add = [&](const QStringList& cells) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i > 0)
                out += ',';
            appendCsvText(out, cells[i]);
        }
        out += "\r\n";
    };
    add(comparisonHead());
    for (const QStringList& row : comparisonTable(comparison))
        add(row);
    return out;
}

double titleSimilarity(const QString& a, const QString& b)
{
    QStringList one = partsOf(a);
    QStringList two = partsOf(b);
    if (one.isEmpty() || two.isEmpty())
        return 0;
    if (one == two)
        return 1;
    std::ranges::sort(one);
    std::ranges::sort(two);
    QStringList common;
    std::ranges::set_intersection(one, two, std::back_inserter(common));
    // Titles of the same parts in another order are alike, not the same.
    return std::min(0.99, 2.0 * double(common.size()) / double(one.size() + two.size()));
}

ListComparison compareLists(const db::Store& store, db::DocumentId before, db::DocumentId after)
{
    const auto tasksOf = [&](db::DocumentId document) {
        std::vector<db::Task> tasks = store.tasks().of(document);
        std::erase_if(tasks, [](const db::Task& t) { return t.kind == QStringLiteral("section"); });
        return tasks;
    };
    return Matcher(tasksOf(before), tasksOf(after)).result();
}

} // namespace app
