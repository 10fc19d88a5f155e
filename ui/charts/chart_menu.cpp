// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_menu.h"

#include <QActionGroup>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>

#include <utility>

namespace ui {

ChartMenu::ChartMenu(std::function<app::ChartData()> source, QStringView size, QWidget* parent)
    : QMenu(parent)
    , m_data(std::move(source))
    , m_preset(ui::preset(size))
{
    const std::pair<QString, QString> files[] = { { tr("Save as PNG…"), QStringLiteral("png") },
        { tr("Save as SVG…"), QStringLiteral("svg") },
        { tr("Save as PDF…"), QStringLiteral("pdf") },
        { tr("Save the data as CSV…"), QStringLiteral("csv") } };
    for (const auto& [text, suffix] : files) {
        QAction* action = addAction(text, this, [this, suffix = suffix] { ask(suffix); });
        action->setObjectName(QStringLiteral("chartSave_") + suffix);
    }
    m_beforeCopy = addSeparator();
    addAction(tr("Copy picture"), this, [this] {
        QGuiApplication::clipboard()->setMimeData(chartMime(m_data()).release());
    })->setObjectName(QStringLiteral("chartCopyPicture"));
    addAction(tr("Copy data"), this, [this] {
        // Text only, so that a spreadsheet does not prefer the picture.
        const auto whole = chartMime(m_data());
        auto* mime = new QMimeData;
        mime->setText(whole->text());
        mime->setHtml(whole->html());
        QGuiApplication::clipboard()->setMimeData(mime);
    })->setObjectName(QStringLiteral("chartCopyData"));
    QMenu* sizes = addMenu(tr("Size"));
    auto* group = new QActionGroup(sizes);
    for (const Preset& candidate : presets()) {
        QAction* action = sizes->addAction(presetTitle(candidate));
        action->setObjectName(QStringLiteral("chartSize_") + QLatin1String(candidate.id));
        action->setCheckable(true);
        action->setChecked(&candidate == m_preset);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, &candidate] { m_preset = &candidate; });
    }
}

void ChartMenu::ask(const QString& suffix)
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString name = m_data().title;
    for (const QChar c : QStringLiteral("/\\:*?\"<>|"))
        name.remove(c);
    const QString path = QFileDialog::getSaveFileName(parentWidget(), tr("Save chart"),
        QDir(m_folder).filePath(name + QLatin1Char('.') + suffix),
        QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    if (path.isEmpty())
        return;
    m_folder = QFileInfo(path).absolutePath();
    Q_EMIT saveWanted(QFileInfo(path).suffix().isEmpty() ? path + QLatin1Char('.') + suffix : path);
}

} // namespace ui
