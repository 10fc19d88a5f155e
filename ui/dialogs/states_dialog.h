// SPDX-License-Identifier: GPL-3.0-or-later
// The ladder of roll-out states: words, marks, how they look, which need evidence and which count
// as rolled out.
#pragma once

#include "db/store.h"
#include "ui/dialogs/list_dialog.h"

class QCheckBox;
class QComboBox;

namespace ui {

class StatesDialog : public ListDialog
{
    Q_OBJECT

public:
    explicit StatesDialog(db::Store& store, QWidget* parent = nullptr);

protected:
    void load() override;
    int rows() const override { return int(m_states.size()); }
    QString key(int row) const override;
    QStringList texts(int row) const override;
    QString sign(int row) const override;
    void showFields(int row) override;
    bool dirty(int row) const override;
    QString objection(int row) const override;
    QString save(int row) override;
    void remove(int row) override;
    void moveRow(int from, int to) override;

private:
    void buildFields();
    db::RolloutState edited(int row) const;
    int ladderSize() const;

    db::Store& m_store;
    std::vector<db::RolloutState> m_states; // from the foot, those outside the ladder last
    db::RolloutState m_shown; // what the fields began with
    QLineEdit* m_code = nullptr;
    QLineEdit* m_mark = nullptr;
    QLineEdit* m_nameZh = nullptr;
    QLineEdit* m_nameEn = nullptr;
    QComboBox* m_look = nullptr;
    QCheckBox* m_onLadder = nullptr;
    QCheckBox* m_needsEvidence = nullptr;
    QCheckBox* m_rolledOut = nullptr;
};

} // namespace ui
