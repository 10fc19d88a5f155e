// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/list_writers.h"

#include "app/exchange/text_output.h"

#include <QHash>

#include <initializer_list>

namespace app {

namespace {

void appendLine(QByteArray& out, std::initializer_list<QString> fields)
{
    const char* between = "";
    for (const QString& field : fields) {
        appendCsvText(out += between, field);
        between = ",";
    }
    out += '\n';
}

// Ids to the codes (or titles) that files know them by.
template <typename Rows, typename Text> QHash<qint64, QString> wordsOf(const Rows& rows, Text text)
{
    QHash<qint64, QString> words;
    for (const auto& row : rows)
        words.insert(qint64(row.id), row.*text);
    return words;
}

template <typename Id>
QString wordOf(const QHash<qint64, QString>& words, const std::optional<Id>& id)
{
    return id ? words.value(qint64(*id)) : QString();
}

QString flag(bool value)
{
    return value ? QStringLiteral("1") : QStringLiteral("0");
}

} // namespace

QByteArray measuresCsv(const db::Store& store)
{
    const auto sources = wordsOf(store.sources().all(), &db::Source::title);
    const auto indicators = wordsOf(store.catalog().indicators(), &db::Indicator::code);
    QByteArray out = "measure_id,class,domain,title_zh,title_en,target_text,indicator_code,"
                     "listed_by,note,list_version,sort_order,source\n";
    for (const db::Measure& m : store.measures().all())
        appendLine(out,
            { m.code, m.listClass, m.domain, m.titleZh, m.titleEn, m.targetText,
                wordOf(indicators, m.indicator), m.listedBy, m.note, m.listVersion,
                QString::number(m.sortOrder), sources.value(qint64(m.source)) });
    return out;
}

QByteArray rolloutStatesCsv(const db::Store& store)
{
    QByteArray out = "state_code,rank,mark,name_zh,name_en,look,needs_evidence,rolled_out\n";
    for (const db::RolloutState& s : store.measures().states())
        appendLine(out,
            { s.code, s.rank ? QString::number(*s.rank) : QString(), s.mark, s.nameZh, s.nameEn,
                s.look, flag(s.needsEvidence), flag(s.rolledOut) });
    return out;
}

QByteArray rolloutCsv(const db::Store& store)
{
    const auto sources = wordsOf(store.sources().all(), &db::Source::title);
    const auto measures = wordsOf(store.measures().all(), &db::Measure::code);
    const auto regions = wordsOf(store.catalog().regions(), &db::Region::code);
    const auto documents = wordsOf(store.documents().all(), &db::Document::code);
    const auto attachments = wordsOf(store.attachments().all(), &db::Attachment::sha256);
    QByteArray out = "measure,region,date,state,evidence_doc,attachment,override_reason,note,"
                     "source\n";
    for (const db::RolloutEntry& e : store.measures().rollout())
        appendLine(out,
            { measures.value(qint64(e.measure)), regions.value(qint64(e.region)),
                e.from.toString(Qt::ISODate), e.state, wordOf(documents, e.evidence),
                wordOf(attachments, e.attachment), e.overrideReason, e.note,
                sources.value(qint64(e.source)) });
    return out;
}

} // namespace app
