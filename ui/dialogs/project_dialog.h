// SPDX-License-Identifier: GPL-3.0-or-later
// One centre or pilot: entered or changed. Writes through the edits and closes only when that went
// through; accepted() says so.
#pragma once

#include "db/store.h"
#include "ui/conflict.h"
#include "ui/dialogs/dialog_parts.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLineEdit;

namespace ui {

class ProjectDialog : public QDialog
{
    Q_OBJECT

public:
    // A draft without an id is a new one; without a code it is given the next of its kind.
    ProjectDialog(db::Store& store, const db::Project& draft, QWidget* parent = nullptr);

    db::Project project() const; // as it stands in the fields
    void accept() override;

private:
    void buildFields();
    QLineEdit* text(const char* name, const QString& label, QString db::Project::*field);
    void orderTabs();
    void fillKinds();
    void fillRegions();
    void fillSources();
    void proposeCode();
    void check();
    QString fault() const;

    struct TextField
    {
        QLineEdit* line;
        QString db::Project::*field;
    };

    db::Store& m_store;
    db::Project m_draft;
    DialogParts m_parts;
    Writer m_writer;
    std::vector<TextField> m_texts;
    QString m_proposed; // the code offered last
    QLineEdit* m_code = nullptr;
    QLineEdit* m_count = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_region = nullptr;
    QComboBox* m_status = nullptr;
    QComboBox* m_known = nullptr;
    QComboBox* m_source = nullptr;
};

} // namespace ui
