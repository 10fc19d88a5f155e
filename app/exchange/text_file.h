// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a file that a person chose, within limits: no directory, no device, nothing so
// large that reading it would stop the computer. What the bytes mean is app/exchange/encoding.
#pragma once

#include "app/exchange/finding.h"

#include <optional>

namespace app {

struct TextLimits
{
    qint64 file = qint64(1) << 30;
    qint64 line = qint64(8) << 20; // bytes between two line ends
    qint64 field = qint64(1) << 20;
};

struct FileBytes
{
    QByteArray bytes;
    std::optional<Finding> problem;
};

// Reads piece by piece and stops at the first line over the limit.
FileBytes readFile(const QString& path, const TextLimits& limits = {});

Finding longLine(int line, qint64 limit);
Finding largeFile(qint64 size, qint64 limit);

} // namespace app
