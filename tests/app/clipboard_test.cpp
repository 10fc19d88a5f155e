// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entry/clipboard.h"

#include <gtest/gtest.h>

namespace {

using app::ClipTable;

ClipTable plain(const char16_t* text)
{
    return app::readPlainTable(QString::fromUtf16(text));
}

ClipTable html(const char16_t* text)
{
    return app::readHtmlTable(QString::fromUtf16(text));
}

ClipTable table(std::vector<QStringList> rows)
{
    return { std::move(rows) };
}

QString s(const char16_t* text)
{
    return QString::fromUtf16(text);
}

TEST(Clipboard, ReadsRowsAndTabs)
{
    EXPECT_EQ(plain(u"1\t2\r\n3\t4\r\n"), table({ { s(u"1"), s(u"2") }, { s(u"3"), s(u"4") } }));
    EXPECT_EQ(plain(u"1\n2\r3"), table({ { s(u"1") }, { s(u"2") }, { s(u"3") } }));
    EXPECT_EQ(plain(u" 30.6\u00A0"), table({ { s(u"30.6") } }));
    EXPECT_EQ(plain(u""), ClipTable {});
}

TEST(Clipboard, EmptyCellsAndShortRowsKeepTheirPlace)
{
    EXPECT_EQ(plain(u"\t1\r\n2\r\n"), table({ { s(u""), s(u"1") }, { s(u"2"), s(u"") } }));
    EXPECT_EQ(plain(u"\r\n5\r\n"), table({ { s(u"") }, { s(u"5") } }));
}

TEST(Clipboard, ReadsQuotedCellsAsSpreadsheetsWriteThem)
{
    EXPECT_EQ(plain(u"\"a\nb\"\t\"say \"\"hi\"\"\"\r\n\"x\ty\"\tz"),
        table({ { s(u"a\nb"), s(u"say \"hi\"") }, { s(u"x\ty"), s(u"z") } }));
}

TEST(Clipboard, QuotesThatDoNotCloseAreCharacters)
{
    EXPECT_EQ(plain(u"\"a\t1\n2\t3"), table({ { s(u"\"a"), s(u"1") }, { s(u"2"), s(u"3") } }));
    EXPECT_EQ(plain(u"\"a\"b\t1"), table({ { s(u"\"a\"b"), s(u"1") } }));
    EXPECT_EQ(plain(u"5\"\t1"), table({ { s(u"5\""), s(u"1") } }));
}

TEST(Clipboard, ReadsTablesOfASpreadsheetProgram)
{
    EXPECT_EQ(
        html(u"<html><head><style>td { mso-number-format:\"<table><td>\" }</style></head>"
             u"<body><!--StartFragment--><table border=0><col width=72>\r\n <tr height=20>\r\n"
             u"  <td class=xl65 align=right>1</td>\r\n  <td>a &amp; b&nbsp;</td></tr>\r\n"
             u" <tr><td><font color=red>2</font></td><td>&#20013;&#x6587;</td></tr>"
             u"<!--EndFragment--></table></body></html>"),
        table({ { s(u"1"), s(u"a & b") }, { s(u"2"), s(u"中文") } }));
}

TEST(Clipboard, MergedCellsLeaveTheirPlacesEmpty)
{
    EXPECT_EQ(html(u"<table><tr><td colspan=2>1<td>2<tr><td rowspan=\"2\">3<td>4<td>5"
                   u"<tr><td>6<td>7</table>"),
        table({ { s(u"1"), s(u""), s(u"2") }, { s(u"3"), s(u"4"), s(u"5") },
            { s(u""), s(u"6"), s(u"7") } }));
}

TEST(Clipboard, TakesTheTextUnlessItsRowsDiffer)
{
    const QString page = s(u"<table><tr><td>from<br>html<td>2</table>");
    EXPECT_EQ(app::readClipboard(s(u"1\t2\r\n"), page), table({ { s(u"1"), s(u"2") } }));
    // The line break of a cell, written bare by a text program.
    EXPECT_EQ(app::readClipboard(s(u"from\nhtml\t2\r\n"), page),
        table({ { s(u"from\nhtml"), s(u"2") } }));
    EXPECT_EQ(app::readClipboard({}, page).width(), 2);
    EXPECT_EQ(app::readClipboard(s(u"1\n2\t3"), s(u"<p>no table</p>")).height(), 2);
    EXPECT_EQ(app::readClipboard({}, {}), ClipTable {});
}

TEST(Clipboard, WritesWhatItReads)
{
    const ClipTable cells = table(
        { { s(u"30.6"), s(u"a\tb"), s(u"\"q\"") }, { s(u""), s(u"two\nlines"), s(u"<b>&amp;") } });
    EXPECT_EQ(app::readPlainTable(app::plainTable(cells)), cells);
    EXPECT_EQ(app::plainTable(table({ { s(u"1"), s(u"2") } })), s(u"1\t2\r\n"));
    const ClipTable simple
        = table({ { s(u"30.6"), s(u"<b>&amp;") }, { s(u""), s(u"two\nlines") } });
    EXPECT_EQ(app::readHtmlTable(app::htmlTable(simple)), simple);
}

TEST(Clipboard, HostileTextEndsInATableOrARefusal)
{
    EXPECT_EQ(html(u"<table><tr><td colspan=99999999999999>1").width(), 1000);
    EXPECT_EQ(html(u"<td>1</td><<<>>&;&#;&#xD800;<td").height(), 0); // no table around it
    EXPECT_EQ(html(u"<table><td>&unknown; &#99999999; x <!-- never closed").rows[0][0],
        s(u"&unknown; &#99999999; x"));
    const QString wide(3'000'000, u'\t');
    EXPECT_THROW(app::readPlainTable(wide + QString(900'000, u'\n')), app::Error);
    EXPECT_THROW(app::readPlainTable(QString(5'000'000, u'1')), app::Error);
    // Each quote opens and none closes: read in one pass, not one for each.
    QString quotes;
    for (int i = 0; i < 200'000; ++i)
        quotes += QStringLiteral("\"x\t");
    EXPECT_EQ(app::readPlainTable(quotes).width(), 200'001);
    QString spans = QStringLiteral("<table>");
    for (int i = 0; i < 1000; ++i)
        spans += QStringLiteral("<tr><td colspan=1000 rowspan=1000>");
    EXPECT_THROW(app::readHtmlTable(spans), app::Error);
}

} // namespace
