// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/canonical.h"

#include "tests/app/exchange_catalog.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

using app::ReadRows;

class Canonical : public testing::Test
{
protected:
    ReadRows read(const QByteArray& text)
    {
        m_csv = app::readCsv(text);
        EXPECT_FALSE(m_csv.problem);
        return app::readCanonical(m_csv.table, catalog);
    }
    // One line a finding: code, line, column.
    static std::string print(const ReadRows& rows)
    {
        std::string text;
        for (const auto& f : rows.findings) {
            EXPECT_FALSE(f.message.isEmpty());
            text += f.code.toStdString() + " " + std::to_string(f.row) + " "
                + f.column.toStdString() + "\n";
        }
        return text;
    }
    const db::Catalog catalog = testing::exchangeCatalog();
    app::CsvRead m_csv;
};

const QByteArray shortHeader("indicator,region,period,basis,value,unit,status,comment\n");

TEST_F(Canonical, readsRowsWithColumnsInAnyOrder)
{
    const auto rows = read("value,basis,region,indicator,period,source_doc,version\n"
                           "12.5,discrete,110000,OOP_SHARE,2025Q3,Yearbook,7\n"
                           "0,ytd,全国,OOP_SHARE,2025,,\n");
    EXPECT_EQ(print(rows), "");
    ASSERT_EQ(rows.rows.size(), 2u);
    const auto& o = rows.rows[0].observation;
    EXPECT_EQ(o.value, 12.5);
    EXPECT_EQ(o.key.period, db::Period::quarter(2025, 3));
    EXPECT_EQ(catalog.region(o.key.region)->code, QStringLiteral("110000"));
    EXPECT_EQ(o.version, 7);
    EXPECT_EQ(rows.rows[0].row, 2);
    EXPECT_EQ(rows.sources.at(size_t(rows.rows[0].source)).title, QStringLiteral("Yearbook"));
    EXPECT_EQ(rows.rows[1].source, -1);
    EXPECT_EQ(rows.rows[1].observation.value, 0.0);
    EXPECT_EQ(rows.rows[1].observation.key.basis, db::Basis::YearToDate);
}

TEST_F(Canonical, namesAllMissingAndUnknownColumnsAtOnce)
{
    EXPECT_EQ(print(read("indicator,value,colour\nBEDS_TOTAL,1,red\n")),
        "I302 1 colour\nE206 1 region\nE206 1 period\nE206 1 basis\n");
    EXPECT_EQ(print(read("indicator,region,period,basis,value,value\n")), "E211 1 value\n");
}

TEST_F(Canonical, reportsEveryFaultOfARow)
{
    const auto rows = read(shortHeader
        + "NO_SUCH,999999,2025Q9,weekly,1e999,,Z,\n"
          "BEDS_TOTAL,HN,2025,discrete,1,人,A,\n"
          "BEDS_TOTAL,110000,2025,discrete,nan,,A,\n"
          "BEDS_TOTAL,110000,2025,discrete\n"
          "BEDS_TOTAL,110000,2025,discrete,,,A,\n"
          "BEDS_TOTAL,110000,2025,discrete,5,,O,\n"
          "BEDS_TOTAL,110000,2025年1-9月,discrete,5,,A,\n");
    EXPECT_TRUE(rows.rows.empty());
    EXPECT_EQ(print(rows),
        "E303 2 indicator\nE301 2 region\nE107 2 period\nE108 2 basis\nE103 2 status\nE102 2 "
        "value\n"
        "E302 3 region\nE106 3 unit\nE101 4 value\nE208 5 \nE105 6 value\nE105 7 status\nE108 8 "
        "basis\n");
    EXPECT_TRUE(read(shortHeader + "BEDS_TOTL,110000,2025,discrete,1,,,\n")
                    .findings[0]
                    .suggestion.contains(QStringLiteral("BEDS_TOTAL")));
}

TEST_F(Canonical, convertsUnitsAndPeoplesNumbersWithANotice)
{
    const auto rows = read(shortHeader
        + "POP_YEAREND,110000,2024,discrete,21830000,人,,\n"
          "POP_YEAREND,120000,2024,discrete,0.1364,亿人,,\n"
          "BEDS_TOTAL,110000,2024,discrete,１２３，４５６,张,,\n"
          "BEDS_TOTAL,120000,2024,discrete,—,张,,\n"
          "BEDS_TOTAL,140000,2024,discrete,…,张,,\n");
    EXPECT_EQ(print(rows), "I304 2 unit\nI304 3 unit\nI303 4 value\nI303 5 value\nI303 6 value\n");
    ASSERT_EQ(rows.rows.size(), 5u);
    EXPECT_EQ(rows.rows[0].observation.value, 2183.0);
    EXPECT_EQ(rows.rows[1].observation.value, 1364.0);
    EXPECT_EQ(rows.rows[2].observation.value, 123456.0);
    EXPECT_EQ(rows.rows[3].observation.missing, db::Missing::NotReported);
    EXPECT_EQ(rows.rows[4].observation.status, db::ValueStatus::NotSignificant);
}

TEST_F(Canonical, refusesUnknownTagsAndLongComments)
{
    EXPECT_EQ(print(read(shortHeader
                  + "BEDS_TOTAL,110000,2025,discrete,5,,A,[qualifier=~] x\n"
                    "BEDS_TOTAL,110000,2025,discrete,5,,A,[missing=not-due]\n"
                    "BEDS_TOTAL,110000,2025,discrete,5,,A,"
                  + QByteArray(2001, 'x') + "\n")),
        "E111 2 comment\nE111 3 comment\nE110 4 comment\n");
}

db::Observation emptyCell(const db::CellKey& key)
{
    db::Observation o;
    o.key = key;
    return o;
}

std::vector<db::Observation> everyKindOfObservation()
{
    std::vector<db::Observation> rows;
    db::Observation o;
    o.key = { db::IndicatorId(1), db::Basis::Discrete, db::Period::year(2000), db::RegionId(2) };
    const auto next = [&] { o.key.period = db::Period::year(o.key.period.endYear() + 1); };
    for (int status = 0; status <= int(db::ValueStatus::IncludesOther); ++status, next()) {
        o.value = status / 3.0;
        o.status = db::ValueStatus(status);
        o.qualifier = db::Qualifier(status % 6);
        o.confidentiality = db::Confidentiality(status % 5);
        rows.push_back(o);
    }
    o = emptyCell(o.key);
    for (int missing = 1; missing <= int(db::Missing::NotDue); ++missing, next()) {
        o.missing = db::Missing(missing);
        rows.push_back(o);
    }
    o = emptyCell(o.key);
    const QStringList notes = { QStringLiteral("=SUM(A1)"), QStringLiteral("'=x"),
        QStringLiteral("two\nlines, \"quoted\""), QStringLiteral("[missing=not-due] as text"),
        QStringLiteral(" spaces "), QStringLiteral("㐀𠮷；"), QStringLiteral("[]") };
    for (const QString& note : notes) {
        o.value = 5e-324;
        o.numerator = 1e22;
        o.denominator = 0.1;
        o.note = note;
        o.explanation = note;
        o.key.basis = db::Basis::PointInTime;
        o.version = 42;
        o.qualifier = db::Qualifier::AtLeast;
        rows.push_back(o);
        next();
    }
    return rows;
}

TEST_F(Canonical, whatIsWrittenReadsBackTheSame)
{
    const auto written = everyKindOfObservation();
    const QByteArray csv = app::canonicalCsv(catalog, written);
    const auto rows = read(csv);
    EXPECT_EQ(print(rows), "");
    ASSERT_EQ(rows.rows.size(), written.size());
    std::vector<db::Observation> again;
    for (size_t i = 0; i < written.size(); ++i) {
        EXPECT_EQ(rows.rows[i].observation, written[i]) << i;
        again.push_back(rows.rows[i].observation);
    }
    EXPECT_EQ(app::canonicalCsv(catalog, again), csv);
}

TEST_F(Canonical, writesTheColumnsOfTheFormat)
{
    db::Observation o;
    o.key = { db::IndicatorId(3), db::Basis::YearToDate, db::Period::quarter(2025, 3),
        db::RegionId(1) };
    o.value = 0;
    o.qualifier = db::Qualifier::About;
    app::CanonicalNames names;
    names.sourceTitle = [](db::SourceId) { return QStringLiteral("a, b"); };
    names.enteredAt = [](const db::Observation&) { return QStringLiteral("2025-10-08T09:00:00Z"); };
    const std::vector<db::Observation> rows { o };
    EXPECT_EQ(app::canonicalCsv(catalog, rows, names),
        QByteArray(
            "indicator,region,period,basis,value,unit,status,conf,numerator,denominator,comment,"
            "explanation,source_doc,entered_by,entered_at,version\n"
            "POP_YEAREND,000000,2025Q3,ytd,0,万人,A,F,,,[qualifier=about],,\"a, b\",,"
            "2025-10-08T09:00:00Z,1\n"));
}

TEST_F(Canonical, jsonHasTheSameKeysAndNullForMissing)
{
    db::Observation o;
    o.key = { db::IndicatorId(1), db::Basis::Discrete, db::Period::year(2025), db::RegionId(2) };
    o.missing = db::Missing::NotDue;
    o.note = QStringLiteral("tab\t\"quote\" \x01");
    const std::vector<db::Observation> rows { o };
    const auto array = QJsonDocument::fromJson(app::canonicalJson(catalog, rows)).array();
    ASSERT_EQ(array.size(), 1);
    const auto object = array[0].toObject();
    EXPECT_EQ(object.size(), 16);
    EXPECT_TRUE(object[QStringLiteral("value")].isNull());
    EXPECT_EQ(object[QStringLiteral("status")].toString(), QStringLiteral("O"));
    EXPECT_EQ(object[QStringLiteral("comment")].toString(),
        QStringLiteral("[missing=not-due] ") + o.note);
}

TEST_F(Canonical, sumsUpAFaultOfEveryLine)
{
    QByteArray text = shortHeader;
    for (int i = 0; i < 1500; ++i)
        text += "BEDS_TOTAL,110000,2025,discrete,x,,,\n";
    const auto rows = read(text);
    ASSERT_EQ(rows.findings.size(), 1001u);
    EXPECT_TRUE(rows.findings.back().message.contains(QStringLiteral("500")));
    EXPECT_TRUE(app::hasErrors(rows.findings));
}

TEST(Findings, areWrittenAsCsvAndJson)
{
    app::Finding f;
    f.code = QStringLiteral("E101");
    f.file = QStringLiteral("a.csv");
    f.row = 17;
    f.column = QStringLiteral("value");
    f.found = QStringLiteral("12,3O5");
    f.message = QStringLiteral("no number");
    EXPECT_EQ(app::findingsCsv({ f }),
        QByteArray(
            "severity,code,file,sheet,cell,row_key,column_key,found,expected,message,suggestion\n"
            "error,E101,a.csv,,,17,value,\"12,3O5\",,no number,\n"));
    const auto array = QJsonDocument::fromJson(app::findingsJson({ f, f })).array();
    ASSERT_EQ(array.size(), 2);
    EXPECT_EQ(array[1].toObject()[QStringLiteral("row_key")].toString(), QStringLiteral("17"));
    EXPECT_TRUE(QJsonDocument::fromJson(app::findingsJson({})).isArray());
}

} // namespace
