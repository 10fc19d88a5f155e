// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entry/unsent.h"

#include "app/entry/cell_book.h"
#include "app/entry/entry_edits.h"
#include "app/format.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace app {

namespace {

struct UnsentText
{
    Q_DECLARE_TR_FUNCTIONS(UnsentText)
};

constexpr int programsAtOnce = 9; // on one place, by one person
constexpr auto onlyMine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QJsonObject written(const UnsentCell& cell)
{
    QJsonObject o {
        { QStringLiteral("indicator"), qint64(cell.cell.key.indicator) },
        { QStringLiteral("basis"), int(cell.cell.key.basis) },
        { QStringLiteral("period"), cell.cell.key.period.id() },
        { QStringLiteral("region"), qint64(cell.cell.key.region) },
        { QStringLiteral("text"), cell.text },
        { QStringLiteral("label"), cell.label },
        { QStringLiteral("finished"), cell.finished },
    };
    if (cell.seen)
        o.insert(QStringLiteral("seen"), *cell.seen);
    if (cell.cell.measure)
        o.insert(QStringLiteral("measure"), qint64(*cell.cell.measure));
    return o;
}

std::optional<UnsentCell> readCell(const QJsonObject& o)
{
    const auto period = db::Period::fromId(o[QStringLiteral("period")].toInteger());
    const int basis = o[QStringLiteral("basis")].toInt(-1);
    if (!period || basis < 0 || basis > int(db::Basis::PointInTime))
        return {};
    UnsentCell cell;
    cell.cell.key = { db::IndicatorId { o[QStringLiteral("indicator")].toInteger() },
        db::Basis(basis), *period, db::RegionId { o[QStringLiteral("region")].toInteger() } };
    if (const QJsonValue measure = o[QStringLiteral("measure")]; measure.isDouble())
        cell.cell.measure = db::MeasureId { measure.toInteger() };
    cell.text = o[QStringLiteral("text")].toString();
    const QJsonValue seen = o[QStringLiteral("seen")];
    cell.seen = seen.isString() ? std::optional(seen.toString()) : std::nullopt;
    cell.label = o[QStringLiteral("label")].toString();
    cell.finished = o[QStringLiteral("finished")].toBool();
    return cell;
}

std::unique_ptr<QLockFile> lockOf(const QString& file)
{
    auto lock = std::make_unique<QLockFile>(file + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // only a program that has ended gives it up
    return lock;
}

} // namespace

UnsentCells::UnsentCells(const QString& folder, const QString& place)
{
    QDir().mkpath(folder); // where that fails, the first keep() tells of it
    const QByteArray hash
        = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const auto fileOf = [&](int number) {
        return QStringLiteral("%1/%2-%3.json").arg(folder, QString::fromLatin1(hash)).arg(number);
    };
    for (int number = 1; number <= programsAtOnce; ++number) {
        m_file = fileOf(number);
        m_lock = lockOf(m_file);
        if (m_lock->tryLock() || m_lock->error() != QLockFile::LockFailedError)
            break;
    }
    read();
    for (int number = 1; number <= programsAtOnce; ++number)
        takeOver(fileOf(number));
}

// What a program that has ended has left behind. A cell that is here as well stays there until the
// next time: one of the two is tried first, and the other is then asked about.
void UnsentCells::takeOver(const QString& file)
{
    if (file == m_file || !QFile::exists(file))
        return;
    UnsentCells left;
    left.m_file = file;
    left.m_lock = lockOf(file);
    if (!left.m_lock->tryLock())
        return;
    left.read();
    if (left.isEmpty()) // or not to be read: left alone
        return;
    const auto before = qsizetype(m_cells.size());
    const auto cells = std::exchange(left.m_cells, {});
    const auto codes = std::exchange(left.m_codes, {});
    for (std::size_t i = 0; i < cells.size(); ++i) {
        UnsentCells& to = find(cells[i].cell) ? left : *this;
        to.m_cells.push_back(cells[i]);
        to.m_codes.push_back(codes[i]);
    }
    try {
        write();
        left.write();
    } catch (const Error&) { // the disk does not take them: they stay where they are
        m_cells.erase(m_cells.begin() + before, m_cells.end());
        m_codes.erase(m_codes.begin() + before, m_codes.end());
    }
}

void UnsentCells::read()
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue& row : rows) {
        const QJsonObject o = row.toObject();
        if (auto cell = readCell(o)) {
            m_cells.push_back(std::move(*cell));
            m_codes.push_back({ o[QStringLiteral("indicator_code")].toString(),
                o[QStringLiteral("region_code")].toString() });
        }
    }
}

void UnsentCells::write() const
{
    if (m_file.isEmpty())
        return;
    if (m_cells.empty()) {
        QFile::remove(m_file);
        return;
    }
    QJsonArray rows;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        QJsonObject o = written(m_cells[i]);
        o.insert(QStringLiteral("indicator_code"), m_codes[i].indicator);
        o.insert(QStringLiteral("region_code"), m_codes[i].region);
        rows.append(o);
    }
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(onlyMine)
        || file.write(QJsonDocument(rows).toJson(QJsonDocument::Compact)) < 0 || !file.commit())
        throw Error(UnsentText::tr("What was typed is kept in this window only: it could not be "
                                   "saved on this computer. Leave the window open until the "
                                   "server answers."),
            file.errorString());
}

const UnsentCell* UnsentCells::find(const CellId& cell) const
{
    const auto found = std::ranges::find(m_cells, cell, &UnsentCell::cell);
    return found == m_cells.end() ? nullptr : &*found;
}

void UnsentCells::keep(const std::vector<UnsentCell>& cells, const db::Catalog& catalog)
{
    for (const UnsentCell& cell : cells) {
        const auto found = std::ranges::find(m_cells, cell.cell, &UnsentCell::cell);
        if (found != m_cells.end()) {
            const auto seen = found->seen;
            *found = cell;
            found->seen = seen;
            continue;
        }
        const db::Indicator* indicator = catalog.indicator(cell.cell.key.indicator);
        const db::Region* region = catalog.region(cell.cell.key.region);
        m_cells.push_back(cell);
        m_codes.push_back(
            { indicator ? indicator->code : QString(), region ? region->code : QString() });
    }
    write();
}

void UnsentCells::drop(const CellId& cell)
{
    const auto found = std::ranges::find(m_cells, cell, &UnsentCell::cell);
    if (found == m_cells.end())
        return;
    m_codes.erase(m_codes.begin() + (found - m_cells.begin()));
    m_cells.erase(found);
    write();
}

void UnsentCells::objectToStrangers(const db::Catalog& catalog)
{
    for (std::size_t i = m_cells.size(); i-- > 0;) {
        const db::CellKey& key = m_cells[i].cell.key;
        const db::Indicator* indicator = catalog.indicator(key.indicator);
        const db::Region* region = catalog.region(key.region);
        if ((indicator ? indicator->code : QString()) == m_codes[i].indicator && region
            && region->code == m_codes[i].region)
            continue;
        m_cells[i].objection = UnsentText::tr(
            "The indicator or region of this cell is not in the workspace any more.");
    }
}

void UnsentCells::object(const CellId& cell, const QString& objection)
{
    const auto found = std::ranges::find(m_cells, cell, &UnsentCell::cell);
    if (found != m_cells.end())
        found->objection = objection;
}

void UnsentCells::contest(const CellId& cell, const QString& theirs)
{
    const auto found = std::ranges::find(m_cells, cell, &UnsentCell::cell);
    if (found == m_cells.end())
        return;
    found->contested = true;
    found->theirs = theirs;
}

void layUnsent(Sheet& sheet, const UnsentCells& unsent)
{
    if (unsent.isEmpty())
        return;
    for (SheetCell& cell : sheet.cells) {
        const UnsentCell* typed = unsent.find(cell.id);
        if (!typed)
            continue;
        if (!cell.unfinished)
            cell.standing = cell.text;
        cell.text = typed->text;
        cell.unfinished = !typed->finished;
        cell.unsent = true;
        cell.contested = typed->contested;
        cell.fault = typed->objection;
        if (cell.state == CellState::Empty)
            cell.state = CellState::Draft;
    }
}

namespace {

QString lockedText()
{
    return UnsentText::tr("The cell has been locked meanwhile.");
}

// Objects to what is locked; the rest.
std::vector<CellText> unlocked(
    const db::Store& store, UnsentCells& unsent, std::vector<CellText> cells)
{
    CellBook book(store);
    std::erase_if(cells, [&](const CellText& cell) {
        const CellLock lock = cell.id.measure ? rolloutLock(store, cell.id.key.region)
                                              : book.standing(cell.id.key).lock;
        if (lock != CellLock::None)
            unsent.object(cell.id, lockedText());
        return lock != CellLock::None;
    });
    return cells;
}

} // namespace

SendOutcome sendUnsent(db::Store& store, UnsentCells& unsent)
{
    SendOutcome outcome;
    unsent.objectToStrangers(store.catalog());
    const std::vector<UnsentCell> cells = unsent.all();
    for (std::size_t i = 0; i < cells.size();) {
        const UnsentCell& first = cells[i];
        std::vector<CellText> act;
        // Neighbours of one label were one act: a paste, a fill.
        do {
            const UnsentCell& typed = cells[i];
            const UnsentCell* now = unsent.find(typed.cell);
            if (now && now->objection.isEmpty()) {
                const QString standing = standingText(store, typed.cell);
                if (!typed.finished)
                    keepKeystroke(store, typed.cell, typed.text);
                else if (standing != typed.seen && standing != typed.text)
                    unsent.contest(typed.cell, standing);
                else
                    act.push_back({ typed.cell, typed.text });
                if (!typed.finished)
                    unsent.drop(typed.cell);
            }
            ++i;
        } while (i < cells.size() && !first.label.isEmpty() && cells[i].label == first.label);
        act = unlocked(store, unsent, std::move(act));
        if (act.empty())
            continue;
        try {
            const EnterOutcome done = enterCells(store, act, first.label);
            if (done.locked > 0) // in this very moment: the others are saved
                act = unlocked(store, unsent, std::move(act));
            for (const CellText& cell : act)
                unsent.drop(cell.id);
            outcome.written += int(act.size());
        } catch (const db::ConnectionLost&) {
            throw;
        } catch (const db::Error& error) {
            for (const CellText& cell : act)
                unsent.object(cell.id, error.sentence());
        }
    }
    outcome.waiting = int(unsent.all().size());
    return outcome;
}

void settleUnsent(
    db::Store& store, UnsentCells& unsent, const CellId& cell, bool ours, const QString& reason)
{
    const UnsentCell* found = unsent.find(cell);
    if (!found)
        return;
    if (ours) {
        const EnterOutcome done = enterCells(store, { { cell, found->text } }, {}, reason);
        if (done.locked > 0)
            throw Error(lockedText());
    }
    unsent.drop(cell);
}

QString unsentName(const db::Store& store, const CellId& cell)
{
    const db::Region* region = store.catalog().region(cell.key.region);
    QString what;
    if (cell.measure) {
        const std::vector<db::Measure> measures = store.measures().all();
        const auto it = std::ranges::find(measures, *cell.measure, &db::Measure::id);
        what = it == measures.end() ? QString() : title(*it);
    } else if (const db::Indicator* indicator = store.catalog().indicator(cell.key.indicator)) {
        what = name(*indicator);
    }
    return UnsentText::tr("%1, %2, %3", "region, indicator, period")
        .arg(region ? shortName(*region) : QString(), what, periodText(cell.key.period));
}

} // namespace app
