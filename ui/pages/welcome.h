// SPDX-License-Identifier: GPL-3.0-or-later
// What the sheet shows while no workspace is open: three ways to begin and the files opened
// before. Not in the list of pages; it opens nothing itself.
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace ui {

class Welcome : public QWidget
{
    Q_OBJECT

public:
    explicit Welcome(const QStringList& recentFiles, QWidget* parent = nullptr);

Q_SIGNALS:
    void factsChosen();
    void demonstrationChosen();
    void openChosen();
    void sharedChosen();
    void recentChosen(const QString& path);

private:
    void addRecent(QVBoxLayout* column, const QStringList& files);
};

} // namespace ui
