// SPDX-License-Identifier: GPL-3.0-or-later
// What the matrix is made of: measures, the ladder of states, the rules.
#include "app/edits.h"
#include "app/format.h"
#include "app/rollout/rollout_edits.h"
#include "app/rollout/rule_reader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace app {

namespace {

struct RolloutListsText
{
    Q_DECLARE_TR_FUNCTIONS(RolloutListsText)
};

db::Act act(const QString& label)
{
    return { label, QStringLiteral("window"), {}, {} };
}

void require(const QString& objection)
{
    if (!objection.isEmpty())
        throw Error(objection);
}

QStringList ladderCodes(const std::vector<db::RolloutState>& states)
{
    QStringList codes;
    for (const db::RolloutState& state : states) {
        if (state.rank)
            codes.append(state.code);
    }
    return codes;
}

} // namespace

QString ladderObjection(const std::vector<db::RolloutState>& states)
{
    bool done = false;
    for (const db::RolloutState& state : states) {
        if (!state.rank && state.rolledOut)
            return RolloutListsText::tr(
                "“%1” is outside the ladder and cannot count as rolled out.")
                .arg(name(state));
        if (state.rank && done && !state.rolledOut)
            return RolloutListsText::tr("“%1” stands above a state that counts as rolled out and "
                                        "has to count as well.")
                .arg(name(state));
        done = done || state.rolledOut;
    }
    return done ? QString()
                : RolloutListsText::tr("At least one state has to count as rolled out.");
}

QString stateObjection(const db::RolloutState& state, const std::vector<db::RolloutState>& others)
{
    static const QRegularExpression code(QStringLiteral("^[a-z0-9_-]+$"));
    static const QStringList looks { QStringLiteral("none"), QStringLiteral("study"),
        QStringLiteral("issued"), QStringLiteral("pilot"), QStringLiteral("full"),
        QStringLiteral("eval"), QStringLiteral("na") };
    if (!code.match(state.code).hasMatch())
        return RolloutListsText::tr(
            "A state needs a code of small letters and digits; “%1” is none.")
            .arg(state.code);
    if (state.mark.toUcs4().size() != 1)
        return RolloutListsText::tr("A state needs a mark of one character.");
    if (state.nameZh.isEmpty() && state.nameEn.isEmpty())
        return RolloutListsText::tr("A state needs a name.");
    if (!looks.contains(state.look))
        return RolloutListsText::tr("“%1” is no look; use one of: %2.")
            .arg(state.look, looks.join(QStringLiteral(", ")));
    for (const db::RolloutState& other : others) {
        if (other.code != state.code
            && (other.mark == state.mark
                || (!state.nameZh.isEmpty() && other.nameZh == state.nameZh)
                || (!state.nameEn.isEmpty() && other.nameEn == state.nameEn)))
            return RolloutListsText::tr("“%1” has that mark or name already.").arg(name(other));
    }
    return {};
}

db::MeasureId saveMeasure(db::Store& store, const db::Measure& measure)
{
    static const QStringList classes { QStringLiteral("universal"), QStringLiteral("exploratory"),
        QStringLiteral("unclassified") };
    const std::vector<db::Measure> all = store.measures().all();
    const auto before = std::ranges::find(all, measure.id, &db::Measure::id);
    db::Measure m = measure;
    m.code = m.code.trimmed();
    if (m.code.isEmpty())
        throw Error(RolloutListsText::tr("A measure needs a code."));
    if (m.titleZh.trimmed().isEmpty() && m.titleEn.trimmed().isEmpty())
        throw Error(RolloutListsText::tr("A measure needs a title."));
    if (!classes.contains(m.listClass))
        throw Error(RolloutListsText::tr("“%1” is no class of measures; use one of: %2.")
                        .arg(m.listClass, classes.join(QStringLiteral(", "))));
    if (m.indicator && !store.catalog().indicator(*m.indicator))
        throw Error(RolloutListsText::tr("The indicator of this measure is not in the workspace."));
    if (before != all.end() && before->code != m.code)
        throw Error(RolloutListsText::tr(
            "The code of a measure stays: files and other workspaces know it by its code."));
    if (before == all.end() && std::ranges::find(all, m.code, &db::Measure::code) != all.end())
        throw Error(
            RolloutListsText::tr("There is a measure with the code “%1” already.").arg(m.code));
    if (before == all.end() && m.sortOrder == 0 && !all.empty())
        m.sortOrder = all.back().sortOrder + 1;
    if (before != all.end() && m.source == db::SourceId {})
        m.source = before->source;
    if (before != all.end() && m == *before)
        return m.id;
    db::Change change(store,
        act((before == all.end() ? RolloutListsText::tr("New measure (%1)")
                                 : RolloutListsText::tr("Change a measure (%1)"))
                .arg(title(m))));
    if (m.source == db::SourceId {})
        m.source = personSource(change);
    const db::MeasureId id = store.measures().put(change, m);
    change.commit();
    return id;
}

void removeMeasure(db::Store& store, db::MeasureId measure)
{
    const std::vector<db::Measure> all = store.measures().all();
    const auto it = std::ranges::find(all, measure, &db::Measure::id);
    if (it == all.end())
        return;
    if (store.measures().inUse(measure))
        throw Error(RolloutListsText::tr("“%1” has roll-out states; it can only go once they are "
                                         "taken back.")
                        .arg(title(*it)));
    db::Change change(store, act(RolloutListsText::tr("Remove a measure (%1)").arg(title(*it))));
    store.measures().remove(change, measure);
    change.commit();
}

void reorderMeasures(db::Store& store, const std::vector<db::MeasureId>& order)
{
    std::vector<db::Measure> all = store.measures().all();
    std::ranges::stable_sort(all, {}, [&](const db::Measure& m) {
        return std::ranges::find(order, m.id) - order.begin(); // those not named stay behind
    });
    db::Change change(store, act(RolloutListsText::tr("Reorder the measures")));
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].sortOrder == int(i) + 1)
            continue;
        all[i].sortOrder = int(i) + 1;
        store.measures().put(change, all[i]);
    }
    change.commit();
}

void saveState(db::Store& store, const db::RolloutState& state)
{
    const std::vector<db::RolloutState> states = store.measures().states();
    require(stateObjection(state, states));
    const auto before = std::ranges::find(states, state.code, &db::RolloutState::code);
    const bool isNew = before == states.end();
    if (!isNew && state == *before)
        return;
    std::vector<db::RolloutState> after = states; // the ladder first, what is outside it last
    std::erase_if(after, [&](const db::RolloutState& s) { return s.code == state.code; });
    const qsizetype top = ladderCodes(after).size();
    after.insert(
        state.rank ? after.begin() + std::clamp<qsizetype>(*state.rank, 0, top) : after.end(),
        state);
    require(ladderObjection(after));
    db::RolloutState kept = state;
    kept.rank = isNew ? std::nullopt : before->rank; // its place comes with the ladder
    db::Change change(store,
        act((isNew ? RolloutListsText::tr("New roll-out state (%1)")
                   : RolloutListsText::tr("Change a roll-out state (%1)"))
                .arg(name(state))));
    store.measures().put(change, kept);
    store.measures().setLadder(change, ladderCodes(after));
    change.commit();
}

void removeState(db::Store& store, const QString& code)
{
    std::vector<db::RolloutState> states = store.measures().states();
    const auto it = std::ranges::find(states, code, &db::RolloutState::code);
    if (it == states.end())
        return;
    const QString word = name(*it);
    if (store.measures().stateInUse(code))
        throw Error(
            RolloutListsText::tr("Some regions are or were at “%1”; it has to stay.").arg(word));
    states.erase(it);
    require(ladderObjection(states));
    db::Change change(store, act(RolloutListsText::tr("Remove a roll-out state (%1)").arg(word)));
    store.measures().removeState(change, code);
    store.measures().setLadder(change, ladderCodes(states));
    change.commit();
}

void reorderStates(db::Store& store, const QStringList& codes)
{
    const std::vector<db::RolloutState> states = store.measures().states();
    std::vector<db::RolloutState> after;
    for (const QString& code : codes) {
        const auto it = std::ranges::find(states, code, &db::RolloutState::code);
        if (it == states.end() || codes.count(code) > 1)
            throw Error(RolloutListsText::tr("The order has to name states, each once; “%1” does "
                                             "not fit.")
                            .arg(code));
        after.push_back(*it);
        after.back().rank = int(after.size());
    }
    for (const db::RolloutState& state : states) {
        if (codes.contains(state.code))
            continue;
        after.push_back(state);
        after.back().rank.reset();
    }
    require(ladderObjection(after));
    db::Change change(store, act(RolloutListsText::tr("Reorder the roll-out states")));
    store.measures().setLadder(change, codes);
    change.commit();
}

void saveRolloutRule(db::Store& store, const db::RolloutRule& rule)
{
    db::RolloutRule r = rule;
    r.code = r.code.trimmed();
    if (r.code.isEmpty())
        throw Error(RolloutListsText::tr("A rule needs a code."));
    if (r.sentenceZh.trimmed().isEmpty() && r.sentenceEn.trimmed().isEmpty())
        throw Error(RolloutListsText::tr("A rule needs the sentence it says."));
    const RuleReader checked(r);
    db::Change change(store, act(RolloutListsText::tr("Roll-out rule %1").arg(r.code)));
    store.measures().put(change, r);
    change.commit();
}

void removeRolloutRule(db::Store& store, db::RolloutRuleId rule)
{
    const std::vector<db::RolloutRule> rules = store.measures().rules();
    const auto it = std::ranges::find(rules, rule, &db::RolloutRule::id);
    if (it == rules.end())
        return;
    db::Change change(
        store, act(RolloutListsText::tr("Remove the roll-out rule %1").arg(it->code)));
    store.measures().remove(change, rule);
    change.commit();
}

} // namespace app
