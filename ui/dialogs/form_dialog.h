// SPDX-License-Identifier: GPL-3.0-or-later
// A form and its items. Takes a draft, returns a draft; what is wrong with it is said by saving.
#pragma once

#include "app/entry/round_edits.h"
#include "db/catalog.h"

#include <QDialog>

namespace ui {

class FormDialog : public QDialog
{
    Q_OBJECT

public:
    FormDialog(const db::Catalog& catalog, app::FormDraft draft, QWidget* parent = nullptr);

    app::FormDraft draft() const;
};

} // namespace ui
