// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace ui {

namespace {

QString chosen(const QString& setting)
{
    if (!setting.isEmpty())
        return setting;
    const QStringList languages = QLocale::system().uiLanguages();
    const bool chinese = !languages.isEmpty() && languages.front().startsWith(QLatin1String("zh"));
    return chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

} // namespace

Language::~Language()
{
    if (QCoreApplication::instance())
        remove();
}

void Language::remove()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void Language::apply(const QString& setting)
{
    const QString language = chosen(setting);
    remove();
    m_current = language;
    QLocale::setDefault(QLocale(language));
    // Installed before the program's own, so that ours wins where both know a text.
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (m_qt.load(QStringLiteral("qtbase_") + language, qtFolder)
        || m_qt.load(QStringLiteral(":/i18n/qtbase_") + language))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/i18n/reformboard_") + language))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace ui
