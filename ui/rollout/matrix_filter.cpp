// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rollout/matrix_filter.h"

#include "ui/look.h"
#include "ui/pages/pane.h"

#include "app/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

std::vector<db::MeasureId> chosenMeasures(const app::RolloutBook& book, const MeasureFilter& filter)
{
    QSet<qint64> recorded;
    for (const db::RolloutStep& step : book.steps)
        recorded.insert(qint64(step.measure));
    const QString words = filter.words.trimmed();
    std::vector<db::MeasureId> chosen;
    for (const db::Measure& measure : book.measures) {
        const bool known
            = filter.unrecorded || recorded.isEmpty() || recorded.contains(qint64(measure.id));
        const bool listed = (!filter.list || measure.listVersion == *filter.list)
            && !filter.hiddenClasses.contains(measure.listClass);
        const bool named = words.isEmpty() || measure.titleZh.contains(words, Qt::CaseInsensitive)
            || measure.titleEn.contains(words, Qt::CaseInsensitive)
            || measure.code.contains(words, Qt::CaseInsensitive);
        if (known && listed && named)
            chosen.push_back(measure.id);
    }
    return chosen;
}

MatrixFilterPopup::MatrixFilterPopup(const app::RolloutBook& book, const MeasureFilter& filter,
    std::function<void(const MeasureFilter&)> changed, QWidget* parent)
    : Popup(parent)
    , m_filter(filter)
    , m_changed(std::move(changed))
{
    setObjectName(QStringLiteral("popup.measures"));
    setMinimumWidth(300);
    body()->setSpacing(8);
    body()->addWidget(plainLabel(tr("Which measures"), smallPx, true, activeTheme().text));
    auto* line = new QLineEdit(m_filter.words);
    line->setObjectName(QStringLiteral("measures.words"));
    line->setPlaceholderText(tr("Words of the title"));
    line->setAccessibleName(tr("Words of the title"));
    line->setClearButtonEnabled(true);
    connect(line, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.words = text;
        tell();
    });
    body()->addWidget(line);
    addList(book);
    addClasses(book);
    auto* all = new QCheckBox(tr("Also measures without any record"));
    all->setObjectName(QStringLiteral("measures.unrecorded"));
    all->setChecked(m_filter.unrecorded);
    connect(all, &QCheckBox::toggled, this, [this](bool on) {
        m_filter.unrecorded = on;
        tell();
    });
    body()->addWidget(all);
    auto* reset = new QPushButton(tr("Show all again"));
    reset->setObjectName(QStringLiteral("measures.reset"));
    reset->setAccessibleName(reset->text());
    connect(reset, &QPushButton::clicked, this, [this] {
        m_filter = {};
        tell();
        close();
    });
    body()->addWidget(reset, 0, Qt::AlignLeft);
    line->setFocus();
}

void MatrixFilterPopup::addList(const app::RolloutBook& book)
{
    auto* lists = new QComboBox;
    lists->setObjectName(QStringLiteral("measures.list"));
    lists->setAccessibleName(tr("List"));
    lists->addItem(tr("All lists"));
    QStringList known;
    for (const db::Measure& measure : book.measures) {
        if (!known.contains(measure.listVersion))
            known.append(measure.listVersion);
    }
    for (const QString& list : known)
        lists->addItem(list.isEmpty() ? tr("In no list") : list, list);
    if (m_filter.list)
        lists->setCurrentIndex(int(known.indexOf(*m_filter.list)) + 1);
    connect(lists, &QComboBox::activated, this, [this, lists](int index) {
        m_filter.list
            = index == 0 ? std::nullopt : std::optional(lists->itemData(index).toString());
        tell();
    });
    body()->addWidget(lists);
}

void MatrixFilterPopup::addClasses(const app::RolloutBook& book)
{
    QStringList known;
    for (const db::Measure& measure : book.measures) {
        if (known.contains(measure.listClass))
            continue;
        known.append(measure.listClass);
        auto* box = new QCheckBox(app::measureClassText(measure.listClass));
        box->setObjectName(QStringLiteral("measures.class.") + measure.listClass);
        box->setChecked(!m_filter.hiddenClasses.contains(measure.listClass));
        connect(box, &QCheckBox::toggled, this, [this, name = measure.listClass](bool on) {
            if (on)
                m_filter.hiddenClasses.removeAll(name);
            else
                m_filter.hiddenClasses.append(name);
            tell();
        });
        body()->addWidget(box);
    }
}

} // namespace ui
