// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/text_file.h"

#include "app/exchange/exchange_text.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace app {

namespace {

constexpr qint64 pieceSize = qint64(1) << 20;

Finding unreadable(const QString& message, const QString& suggestion)
{
    Finding f;
    f.code = QStringLiteral("E204");
    f.message = message;
    f.suggestion = suggestion;
    return f;
}

std::optional<Finding> refusal(const QFileInfo& info, const TextLimits& limits)
{
    const QString name = info.fileName().isEmpty() ? info.filePath() : info.fileName();
    if (!info.exists()) {
        return unreadable(ExchangeText::tr("There is no file “%1”.").arg(info.filePath()),
            ExchangeText::tr("Check the name and the folder."));
    }
    if (info.isDir()) {
        return unreadable(ExchangeText::tr("“%1” is a folder, not a file.").arg(name),
            ExchangeText::tr("Choose one file in it."));
    }
    if (!info.isFile()) {
        return unreadable(ExchangeText::tr("“%1” is a device, not an ordinary file.").arg(name),
            ExchangeText::tr("Choose a CSV file."));
    }
    if (info.size() > limits.file)
        return largeFile(info.size(), limits.file);
    return std::nullopt;
}

// The first line that exceeds the limit is found without holding more than it in memory.
class LineWatch
{
public:
    explicit LineWatch(qint64 limit)
        : m_limit(limit)
    {
    }
    bool accepts(QByteArrayView piece)
    {
        const auto isBreak = [](char c) { return c == '\n' || c == '\r'; };
        const auto first = std::find_if(piece.begin(), piece.end(), isBreak);
        if (m_open + (first - piece.begin()) > m_limit)
            return false;
        if (first == piece.end()) {
            m_open += piece.size();
            return true;
        }
        m_line += int(std::count(piece.begin(), piece.end(), '\n'));
        const auto last = std::find_if(
            std::make_reverse_iterator(piece.end()), std::make_reverse_iterator(first), isBreak);
        m_open = last - std::make_reverse_iterator(piece.end());
        return true;
    }
    int line() const { return m_line; }

private:
    qint64 m_limit;
    qint64 m_open = 0; // bytes since the last line end
    int m_line = 1;
};

} // namespace

Finding longLine(int line, qint64 limit)
{
    Finding f;
    f.code = QStringLiteral("E205");
    f.row = line;
    f.expected = QLocale::c().formattedDataSize(limit);
    f.message = ExchangeText::tr(
        "Line %1 is longer than %2; this is not a table of values. Reading stopped there.")
                    .arg(line)
                    .arg(f.expected);
    f.suggestion = ExchangeText::tr("Save the table as CSV with one line for each row.");
    return f;
}

Finding largeFile(qint64 size, qint64 limit)
{
    Finding f;
    f.code = QStringLiteral("E205");
    f.found = QLocale::c().formattedDataSize(size);
    f.expected = QLocale::c().formattedDataSize(limit);
    f.message = ExchangeText::tr("The file has %1; at most %2 are read at once.")
                    .arg(f.found)
                    .arg(f.expected);
    f.suggestion = ExchangeText::tr("Divide it into several files, for example one for each year.");
    return f;
}

FileBytes readFile(const QString& path, const TextLimits& limits)
{
    FileBytes result;
    const QFileInfo info(path);
    if ((result.problem = refusal(info, limits)))
        return result;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        result.problem = unreadable(ExchangeText::tr("“%1” cannot be opened: %2.")
                                        .arg(info.fileName())
                                        .arg(file.errorString()),
            ExchangeText::tr("Close it in other programs and check that you may read it."));
        return result;
    }
    LineWatch watch(limits.line);
    result.bytes.reserve(info.size());
    for (;;) {
        const QByteArray piece = file.read(pieceSize);
        if (piece.isEmpty())
            break;
        if (!watch.accepts(piece)) {
            result.problem = longLine(watch.line(), limits.line);
            break;
        }
        result.bytes += piece;
        if (result.bytes.size() > limits.file) { // it grew while it was read
            result.problem = largeFile(result.bytes.size(), limits.file);
            break;
        }
    }
    if (!result.problem && file.error() != QFileDevice::NoError) {
        result.problem = unreadable(ExchangeText::tr("“%1” cannot be read to its end: %2.")
                                        .arg(info.fileName())
                                        .arg(file.errorString()),
            ExchangeText::tr("Copy the file to this computer and try again."));
    }
    if (result.problem)
        result.bytes.clear();
    return result;
}

} // namespace app
