// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/csv_table.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace {

using app::CsvRead;
using app::readCsv;
using app::readFile;

// One line a row: its line number, then the fields between bars.
std::string print(const CsvRead& read)
{
    std::string text;
    for (int row = 0; row < read.table.rowCount(); ++row) {
        text += std::to_string(read.table.line(row)) + ":";
        for (int column = 0; column < read.table.columnCount(row); ++column)
            text += "|" + std::string(read.table.field(row, column));
        text += "\n";
    }
    return text;
}

TEST(CsvTable, numbersLinesThroughEmptyLinesAndQuotedBreaks)
{
    const auto read = readCsv("a,b\r\n\r\n\"x\r\ny\",2\r\n\n\n3,\"q\"\"r\"\n");
    EXPECT_FALSE(read.problem);
    EXPECT_EQ(print(read), "1:|a|b\n3:|x\r\ny|2\n7:|3|q\"r\n");
}

TEST(CsvTable, acceptsOldMacLineEndsAndNoLastLineEnd)
{
    EXPECT_EQ(print(readCsv("a,b\r1,2\r3,4")), "1:|a|b\n2:|1|2\n3:|3|4\n");
}

TEST(CsvTable, keepsEmptyFields)
{
    EXPECT_EQ(print(readCsv("a,,c\n,,\n")), "1:|a||c\n2:|||\n");
    EXPECT_TRUE(readCsv("a,b\n").table.field(0, 7).empty());
}

TEST(CsvTable, findsTheSeparator)
{
    EXPECT_EQ(readCsv("a;b;c\n1,5;2,5;3\n").table.separator(), ';');
    EXPECT_EQ(readCsv("a\tb\n1,5\t2\n").table.separator(), '\t');
    EXPECT_EQ(readCsv("title; with; marks\na,b,c\n1,2,3\n4,5,6\n").table.separator(), ',');
}

TEST(CsvTable, takesOneFormulaGuardOff)
{
    EXPECT_EQ(print(readCsv("'=1+1,'x,'-2,''=1,'\n")), "1:|=1+1|'x|-2|'=1|'\n");
}

TEST(CsvTable, refusesAnUnclosedQuotationMark)
{
    const auto read = readCsv("a,b\n1,\"2\n3,4\n");
    ASSERT_TRUE(read.problem);
    EXPECT_EQ(read.problem->code, QStringLiteral("E209"));
    EXPECT_EQ(read.problem->row, 2);
}

TEST(CsvTable, refusesLongFieldsAndLines)
{
    app::TextLimits limits;
    limits.field = 10;
    const auto field = readCsv("a,b\n1,\"12345\n67890\"\n", limits);
    ASSERT_TRUE(field.problem);
    EXPECT_EQ(field.problem->code, QStringLiteral("E205"));
    EXPECT_EQ(field.problem->row, 2);

    limits = {};
    limits.line = 10;
    const auto line = readCsv("a,b\n1,2\n0123456789,0\n", limits);
    ASSERT_TRUE(line.problem);
    EXPECT_EQ(line.problem->row, 3);
}

TEST(CsvTable, anEmptyTextHasNoRows)
{
    EXPECT_EQ(readCsv({}).table.rowCount(), 0);
    EXPECT_EQ(readCsv("\n\n").table.rowCount(), 0);
}

class ReadFile : public testing::Test
{
protected:
    QString write(const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("table.csv"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    QTemporaryDir m_folder;
};

TEST_F(ReadFile, readsAFile)
{
    const auto read = readFile(write("a,b\n1,2\n"));
    EXPECT_FALSE(read.problem);
    EXPECT_EQ(read.bytes, QByteArray("a,b\n1,2\n"));
}

TEST_F(ReadFile, refusesFoldersMissingFilesAndDevices)
{
    for (const QString& path : { m_folder.path(), m_folder.filePath(QStringLiteral("none.csv")),
             QStringLiteral("/dev/zero") }) {
        const auto read = readFile(path);
        ASSERT_TRUE(read.problem);
        EXPECT_EQ(read.problem->code, QStringLiteral("E204"));
        EXPECT_FALSE(read.problem->suggestion.isEmpty());
    }
}

TEST_F(ReadFile, stopsAtALongLineAndRefusesALargeFile)
{
    app::TextLimits limits;
    limits.line = 3 << 20;
    const QString path = write("a,b\n" + QByteArray(5 << 20, 'x'));
    auto read = readFile(path, limits);
    ASSERT_TRUE(read.problem);
    EXPECT_EQ(read.problem->row, 2);
    EXPECT_TRUE(read.bytes.isEmpty());

    limits.file = 1 << 20;
    read = readFile(path, limits);
    ASSERT_TRUE(read.problem);
    EXPECT_EQ(read.problem->code, QStringLiteral("E205"));
}

} // namespace
