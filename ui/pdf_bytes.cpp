// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdf_bytes.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPdfWriter>
#include <QScopeGuard>

#include <cctype>

namespace ui {

namespace {

constexpr int resolution = 1200;

// Puts text of another length in and moves what the cross-reference table counts behind it.
void replaceCounted(QByteArray& pdf, qsizetype at, qsizetype length, const QByteArray& text)
{
    const qsizetype shift = text.size() - length;
    pdf.replace(at, length, text);
    static const QByteArray trailer("startxref\n");
    const qsizetype start = pdf.lastIndexOf(trailer) + trailer.size();
    const qsizetype table = pdf.mid(start, pdf.indexOf('\n', start) - start).toLongLong() + shift;
    pdf.replace(start, pdf.indexOf('\n', start) - start, QByteArray::number(table));
    // "xref", "0 COUNT", then entries of twenty bytes that begin with ten digits.
    const qsizetype counts = pdf.indexOf('\n', table) + 1;
    qsizetype entry = pdf.indexOf('\n', counts) + 1;
    for (; entry + 20 <= pdf.size() && std::isdigit(static_cast<unsigned char>(pdf[entry]));
         entry += 20) {
        const qsizetype offset = pdf.mid(entry, 10).toLongLong();
        if (offset > at)
            pdf.replace(entry, 10, QByteArray::number(offset + shift).rightJustified(10, '0'));
    }
}

// The clock and its zone have no place in the file: two runs over the same data give the same
// bytes.
QByteArray withoutDates(QByteArray pdf)
{
    for (const QByteArray& key : { QByteArray("/CreationDate (D:"), QByteArray("/ModDate (D:") }) {
        const qsizetype at = pdf.indexOf(key);
        if (at >= 0)
            replaceCounted(pdf, at + key.size(), pdf.indexOf(')', at) - at - key.size(),
                QByteArray("20000101000000Z"));
    }
    static const QByteArray id("/ID [");
    const qsizetype at = pdf.lastIndexOf(id);
    for (qsizetype i = at + id.size(); at >= 0 && i < pdf.size() && pdf[i] != ']'; ++i)
        if (std::isxdigit(static_cast<unsigned char>(pdf[i])))
            pdf[i] = '0';
    for (const QByteArray& tag : { QByteArray("<xmp:CreateDate>"), QByteArray("<xmp:ModifyDate>"),
             QByteArray("<xmp:MetadataDate>") }) {
        const qsizetype start = pdf.indexOf(tag);
        for (qsizetype i = start + tag.size(); start >= 0 && i < pdf.size() && pdf[i] != '<'; ++i)
            if (std::isdigit(static_cast<unsigned char>(pdf[i])))
                pdf[i] = '0';
    }
    return pdf;
}

} // namespace

QByteArray pdfBytes(
    const QString& title, const QPageLayout& page, const std::function<void(QPdfWriter&)>& paint)
{
    // Qt writes the fonts of a page in the order of a hash, which differs from run to run.
    QHashSeed::setDeterministicGlobalSeed();
    const auto restore = qScopeGuard([] { QHashSeed::resetRandomGlobalSeed(); });
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("ReformBoard"));
        writer.setPageLayout(page);
        paint(writer);
    }
    return withoutDates(bytes);
}

} // namespace ui
