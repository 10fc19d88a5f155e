// SPDX-License-Identifier: GPL-3.0-or-later
// PDF files that do not depend on the clock, the zone or the run: the same picture, the same bytes.
#pragma once

#include <QByteArray>
#include <QPageLayout>
#include <QString>

#include <functional>

class QPdfWriter;

namespace ui {

// The writer comes with its page (no margins), title and 1200 dots an inch.
QByteArray pdfBytes(
    const QString& title, const QPageLayout& page, const std::function<void(QPdfWriter&)>& paint);

} // namespace ui
