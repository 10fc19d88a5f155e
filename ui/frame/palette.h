// SPDX-License-Identifier: GPL-3.0-or-later
// The popup behind Ctrl+K: type a name or a code in either language, Enter goes there. It only
// says what was chosen; going there is the window's business.
#pragma once

#include "ui/frame/palette_index.h"
#include "ui/frame/popup.h"

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace ui {

class Palette : public Popup
{
    Q_OBJECT

public:
    // The index must outlive the popup.
    explicit Palette(const PaletteIndex& index, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const ui::PaletteItem& item);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& typed);
    void choose();

    const PaletteIndex& m_index;
    QLineEdit* m_search = nullptr;
    QListView* m_list = nullptr;
    QStandardItemModel* m_rows = nullptr;
    QLabel* m_none = nullptr;
};

} // namespace ui
