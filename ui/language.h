// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the window: puts the program's translation and Qt's own in place, and changes
// them while running. Views do the re-reading: the window builds its content again.
#pragma once

#include <QString>
#include <QTranslator>

namespace ui {

class Language
{
public:
    Language() = default;
    ~Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

    // zh_CN or en; empty is the system's: Chinese where the system speaks it, else English.
    void apply(const QString& setting);
    // The language in place: zh_CN or en.
    const QString& current() const { return m_current; }

private:
    void remove();

    QString m_current;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace ui
