// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/encoding.h"

#include <gtest/gtest.h>

#include <QStringEncoder>

namespace {

using app::decodeText;

QByteArray gb18030(const QString& text)
{
    QStringEncoder encoder("GB18030");
    return encoder.encode(text);
}

TEST(Encoding, readsPlainUtf8WithoutCopying)
{
    const QByteArray bytes("地区,2025年\n");
    const auto decoded = decodeText(bytes);
    EXPECT_FALSE(decoded.problem);
    EXPECT_EQ(decoded.encoding, QStringLiteral("UTF-8"));
    EXPECT_EQ(decoded.text.constData(), bytes.constData());
}

TEST(Encoding, takesTheMarkOff)
{
    const auto decoded = decodeText("\xEF\xBB\xBF"
                                    "a,b");
    EXPECT_EQ(decoded.text, QByteArray("a,b"));
    EXPECT_EQ(decoded.encoding, QStringLiteral("UTF-8 (BOM)"));
}

TEST(Encoding, readsGb18030WithFourByteCharacters)
{
    const QString text = QStringLiteral("北京市㐀𠮷,1\r\n");
    const auto decoded = decodeText(gb18030(text));
    EXPECT_FALSE(decoded.problem);
    EXPECT_EQ(decoded.encoding, QStringLiteral("GB18030"));
    EXPECT_EQ(QString::fromUtf8(decoded.text), text);
}

TEST(Encoding, readsUtf16OfBothOrders)
{
    const QString text = QStringLiteral("北京市,1\n");
    for (const auto kind : { QStringConverter::Utf16LE, QStringConverter::Utf16BE }) {
        QStringEncoder encoder(kind, QStringConverter::Flag::WriteBom);
        const QByteArray bytes = encoder.encode(text);
        const auto decoded = decodeText(bytes);
        ASSERT_FALSE(decoded.problem);
        EXPECT_EQ(QString::fromUtf8(decoded.text), text);
        EXPECT_TRUE(decodeText(bytes.chopped(1)).problem);
    }
}

TEST(Encoding, refusesATruncatedCharacterWithItsLine)
{
    const QByteArray bytes = gb18030(QStringLiteral("地区,一\n北京,二")).chopped(1);
    const auto decoded = decodeText(bytes);
    ASSERT_TRUE(decoded.problem);
    EXPECT_EQ(decoded.problem->code, QStringLiteral("E202"));
    EXPECT_EQ(decoded.problem->row, 2);
    EXPECT_TRUE(decoded.text.isEmpty());
}

TEST(Encoding, doesNotTakeDamagedUtf8ForGb18030)
{
    const auto decoded = decodeText(QByteArray("指标：医疗机构床位数\n北京市").chopped(1));
    ASSERT_TRUE(decoded.problem);
    EXPECT_EQ(decoded.problem->row, 2);
    EXPECT_TRUE(decoded.problem->message.contains(QStringLiteral("UTF-8")));
}

TEST(Encoding, refusesBytesOfNoEncoding)
{
    const auto decoded = decodeText("a,b\nc,\xFF\xFF\n");
    ASSERT_TRUE(decoded.problem);
    EXPECT_EQ(decoded.problem->row, 2);
    EXPECT_EQ(decoded.problem->found, QStringLiteral("0xff"));
}

TEST(Encoding, refusesNulBytes)
{
    const auto decoded = decodeText(QByteArray("a,b\nc,\0d", 8));
    ASSERT_TRUE(decoded.problem);
    EXPECT_EQ(decoded.problem->code, QStringLiteral("E201"));
    EXPECT_EQ(decoded.problem->row, 2);
}

TEST(Encoding, namesWorkbooksAndDatabases)
{
    for (const QByteArray& magic :
        { QByteArray("PK\x03\x04rest"), QByteArray("\xD0\xCF\x11\xE0\xA1"),
            QByteArray("SQLite format 3\0", 16), QByteArray("%PDF-1.7") }) {
        const auto decoded = decodeText(magic);
        ASSERT_TRUE(decoded.problem);
        EXPECT_EQ(decoded.problem->code, QStringLiteral("E201"));
        EXPECT_FALSE(decoded.problem->suggestion.isEmpty());
    }
}

TEST(Encoding, anEmptyTextIsUtf8)
{
    EXPECT_FALSE(decodeText({}).problem);
}

} // namespace
