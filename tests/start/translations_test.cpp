// SPDX-License-Identifier: GPL-3.0-or-later
// Chinese and English are complete: nothing unfinished, nothing empty, every placeholder kept.
#include <gtest/gtest.h>

#include <QDir>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace {

QStringList placeholders(const QString& text)
{
    static const QRegularExpression mark(QStringLiteral("%L?[1-9]"));
    QStringList found;
    auto matches = mark.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

class Translation : public testing::TestWithParam<const char*>
{
};

TEST_P(Translation, IsComplete)
{
    QFile file(QStringLiteral(TEST_SOURCE "/resources/i18n/") + QString::fromUtf8(GetParam())
        + QStringLiteral(".ts"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString source;
    int messages = 0;
    QStringList wanting;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("source")) {
            source = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            const QString type = xml.attributes().value(QStringLiteral("type")).toString();
            const QString text
                = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            if (type == QStringLiteral("vanished") || type == QStringLiteral("obsolete"))
                continue;
            ++messages;
            if (type == QStringLiteral("unfinished") || text.isEmpty()
                || placeholders(text) != placeholders(source))
                wanting.append(source);
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_GT(messages, 10); // English holds the plurals only
    EXPECT_EQ(wanting.size(), 0) << wanting.mid(0, 5).join(u'\n').toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Every, Translation, testing::Values("reformboard_en", "reformboard_zh_CN"));

TEST(Translations, AreThoseTwo)
{
    EXPECT_EQ(QDir(QStringLiteral(TEST_SOURCE "/resources/i18n"))
                  .entryList({ QStringLiteral("*.ts") }, QDir::Files, QDir::Name)
                  .join(u' '),
        QStringLiteral("reformboard_en.ts reformboard_zh_CN.ts"));
}

} // namespace
