// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes to UTF-8 text: byte order mark, strict UTF-8, GB18030, in this order. Nothing is replaced
// by question marks: what cannot be read to the last byte is refused with its place.
#pragma once

#include "app/exchange/finding.h"

#include <optional>

namespace app {

struct Decoded
{
    QByteArray text; // UTF-8 without mark; shares the bytes given when they are that already
    QString encoding; // UTF-8, UTF-8 (BOM), UTF-16LE, UTF-16BE, GB18030
    std::optional<Finding> problem;
};

Decoded decodeText(const QByteArray& bytes);

} // namespace app
