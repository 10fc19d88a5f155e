// SPDX-License-Identifier: GPL-3.0-or-later
// Forms made and changed: what may be asked for, and what stays once regions have answered.
#include "app/entry/round_edits.h"

#include "app/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace app {

namespace {

struct FormEditsText
{
    Q_DECLARE_TR_FUNCTIONS(FormEditsText)
};

using State = db::SubmissionState;

void requireForm(const db::Store& store, const FormDraft& draft)
{
    if (draft.form.code.trimmed().isEmpty())
        throw Error(FormEditsText::tr("Give the form a code."));
    if (draft.form.nameZh.trimmed().isEmpty() && draft.form.nameEn.trimmed().isEmpty())
        throw Error(FormEditsText::tr("Give the form a name."));
    if (draft.items.empty())
        throw Error(FormEditsText::tr("A form needs at least one item."));
    std::set<db::IndicatorId> before;
    for (const db::FormItem& item : draft.items) {
        const db::Indicator* indicator = store.catalog().indicator(item.indicator);
        if (!indicator)
            throw Error(FormEditsText::tr("An item is for an indicator that is not there."));
        if (before.contains(item.indicator))
            throw Error(FormEditsText::tr("“%1” is in the form twice.").arg(name(*indicator)));
        if (item.partOf && !before.contains(*item.partOf))
            throw Error(FormEditsText::tr("“%1” is a part of an item that does not come before it "
                                          "in the form.")
                            .arg(name(*indicator)));
        if (item.lower && item.upper && *item.lower > *item.upper)
            throw Error(FormEditsText::tr("The bounds of “%1” are the wrong way round.")
                            .arg(name(*indicator)));
        before.insert(item.indicator);
    }
}

// Items may be added once something has come in, never taken away or put on another basis.
void requireOnlyAdded(const db::Store& store, const db::Form& form, const FormDraft& draft)
{
    bool answered = false;
    for (const db::Round& round : store.rounds().all()) {
        if (round.form != form.id)
            continue;
        const auto rows = store.rounds().submissions(round.id);
        answered = answered || std::ranges::any_of(rows, [](const db::Submission& row) {
            return row.state != State::NotStarted && row.state != State::Draft;
        });
    }
    if (!answered)
        return;
    if (form.frequency != draft.form.frequency)
        throw Error(FormEditsText::tr("Regions have submitted this form already: its frequency "
                                      "stays. Make a new form instead."));
    for (const db::FormItem& item : store.forms().items(form.id)) {
        const bool kept = std::ranges::any_of(draft.items, [&](const db::FormItem& other) {
            return other.indicator == item.indicator && other.basis == item.basis;
        });
        const db::Indicator* indicator = store.catalog().indicator(item.indicator);
        if (!kept)
            throw Error(FormEditsText::tr("Regions have submitted this form already: “%1” stays in "
                                          "it. Make a new form instead.")
                            .arg(indicator ? name(*indicator) : QString()));
    }
}

} // namespace

void requireSound(const db::Store& store, const FormDraft& draft)
{
    requireForm(store, draft);
    if (const auto before = store.forms().find(draft.form.code.trimmed()))
        requireOnlyAdded(store, *before, draft);
}

db::FormId saveForm(db::Store& store, const FormDraft& draft)
{
    requireSound(store, draft);
    db::Change change(store,
        { FormEditsText::tr("Change the form %1").arg(name(draft.form)), QStringLiteral("window"),
            {}, {} });
    db::Form form = draft.form;
    form.code = form.code.trimmed();
    if (form.source == db::SourceId {}) {
        db::Source source;
        source.title = FormEditsText::tr("Form %1, made in this workspace").arg(form.code);
        source.kind = QStringLiteral("document");
        form.source = store.sources().put(change, source);
    }
    const db::FormId id = store.forms().put(change, form);
    store.forms().setItems(change, id, draft.items);
    change.commit();
    return id;
}

} // namespace app
