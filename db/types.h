// SPDX-License-Identifier: GPL-3.0-or-later
// The plain values every layer shares: ids, regions, periods, observations and the rest of the
// field. No database, no wording, no arithmetic on results.
#pragma once

#include "db/period.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <compare>
#include <optional>
#include <vector>

namespace db {

enum class RegionId : qint64 {};
enum class IndicatorId : qint64 {};
enum class SourceId : qint64 {};
enum class DocumentId : qint64 {};
enum class TaskId : qint64 {};
enum class MeasureId : qint64 {};
enum class TargetId : qint64 {};
enum class ProjectId : qint64 {};
enum class BatchId : qint64 {};
enum class FormId : qint64 {};
enum class RoundId : qint64 {};
enum class ReturnId : qint64 {};
enum class CommentId : qint64 {};
enum class RuleId : qint64 {};
enum class AttachmentId : qint64 {};
enum class RolloutRuleId : qint64 {};

// How a number accumulates over its period; a property of the stored value, never of a formula.
enum class Basis : quint8 { Discrete, YearToDate, PointInTime };
// What the source wrote before the number ("more than", "about").
enum class Qualifier : quint8 { Exact, Greater, AtLeast, Less, AtMost, About };
enum class ValueStatus : quint8 {
    Reported,
    Preliminary,
    Derived,
    Estimate,
    Conflicting,
    Forecast,
    Break,
    DefinitionDiffers,
    Unvalidated,
    NotSignificant,
    IncludesOther
};
// Why there is no number. Zero is a number, so it never appears here.
enum class Missing : quint8 {
    None,
    NotReported,
    NotCollected,
    NotApplicable,
    Suppressed,
    IncludedElsewhere,
    NotDue
};
enum class Confidentiality : quint8 {
    Free,
    NotForPublication,
    Confidential,
    Secondary,
    SecondaryByLaw
};
enum class Direction : quint8 { Higher, Lower, Monitor, Qualitative };

struct Source
{
    SourceId id {};
    QString title; // the citation as written; unique
    QString kind; // statistics, document, press, web, file, person, demonstration
    QString publisher;
    QString publishedOn;
    QString address;
    QString note;
    bool operator==(const Source&) const = default;
};

struct Region
{
    RegionId id {};
    QString code; // six digits; 000000 the nation; 660000 XPCC (an extension, not GB/T 2260)
    QString gbCode; // GB/T 2260 code, empty where the standard has none
    QString letters;
    QString nameZh;
    QString shortZh;
    QString abbrZh; // one character, e.g. 粤
    QString nameEn;
    QString shortEn; // fixed form that fits a map tile
    QString type; // country, province, autonomous_region, municipality, production_corps, …
    QString econGroup;
    std::optional<RegionId> parent;
    int sortOrder = 0; // the official order
    bool isReporting = false; // the provinces and XPCC: units that report to the commission
    bool inScope = true; // false: drawn on the map, never coloured, in no statistic
    int tileRow = 0; // 1-based place on the tile map, 0 when it has none
    int tileColumn = 0;
    QString note;
    SourceId source {};
    bool operator==(const Region&) const = default;
};

struct Indicator
{
    IndicatorId id {};
    QString code;
    QString nameZh;
    QString nameEn;
    QString theme;
    QString unit; // Chinese unit word, empty when the framework gives none
    QString valueType; // count, amount, ratio, rate, index, change, flag, qualitative
    Direction direction = Direction::Monitor;
    QString frequency; // annual, quarterly, monthly
    Basis basis = Basis::Discrete; // the basis its values normally have
    QString numerator;
    QString denominator;
    QString aggregation; // none, sum, ratio_of_sums, count_true, weighted_by_population
    QString level;
    QString framework;
    QString frameworkNumber;
    QString definition;
    QString targetNote;
    QString xpccRule; // included_in_650000, separate, unknown
    int decimals = 2;
    int headline = 0; // place in the overview strip, 0 when not shown there
    std::vector<double> classLimits; // fixed map limits, ascending; empty: derived from all periods
    SourceId source {};
    bool operator==(const Indicator&) const = default;
};

struct CellKey
{
    IndicatorId indicator {};
    Basis basis = Basis::Discrete;
    Period period;
    RegionId region {};
    auto operator<=>(const CellKey&) const = default;
};

struct Observation
{
    CellKey key;
    std::optional<double> value; // in the indicator's unit
    Missing missing = Missing::None; // None exactly when value is set
    Qualifier qualifier = Qualifier::Exact;
    ValueStatus status = ValueStatus::Reported;
    Confidentiality confidentiality = Confidentiality::Free;
    std::optional<double> numerator;
    std::optional<double> denominator;
    QString note;
    QString explanation;
    SourceId source {};
    BatchId batch {};
    qint64 version = 1;
    bool operator==(const Observation&) const = default;
};

struct Document
{
    DocumentId id {};
    QString code;
    QString number; // 文号
    QString titleZh;
    QString titleEn;
    QString issuer;
    QString issuedOn; // ISO date, possibly only a year or a month
    QString publishedOn;
    QString level;
    std::optional<RegionId> region;
    QString kind; // annual_task_list, promotion_opinion, policy, …
    QString periodCovered;
    std::optional<int> sectionCount; // as the source states, not counted from our copy
    std::optional<int> taskCount;
    QString relation;
    QString note;
    SourceId source {};
    bool operator==(const Document&) const = default;
};

struct Task
{
    TaskId id {};
    QString code;
    DocumentId document {};
    std::optional<TaskId> parent;
    std::optional<int> number; // its number in the list; sections count on their own
    QString kind; // section, task, task_unnumbered, measure_item
    QString titleZh;
    QString titleEn;
    QString leadDepartment;
    QString jointDepartments;
    QString dueOn; // ISO date or empty
    QString targetText;
    QString origin; // national, prescribed, self_selected
    QString completeness; // full, title_only, partial, …: how much of it our copy holds
    QString note;
    SourceId source {};
    QString deliverable; // what is to be handed over
    std::optional<TaskId> implements; // the national task a provincial one carries out
    std::optional<TaskId> follows; // the task of an earlier list it continues
    bool operator==(const Task&) const = default;
};

struct Measure
{
    MeasureId id {};
    QString code;
    QString listClass; // universal, exploratory, unclassified
    QString domain;
    QString titleZh;
    QString titleEn;
    QString targetText;
    std::optional<IndicatorId> indicator;
    QString listedBy;
    QString note;
    int sortOrder = 0;
    SourceId source {};
    QString listVersion; // the list it belongs to: 国医改发〔2021〕2号
    bool operator==(const Measure&) const = default;
};

struct Target
{
    TargetId id {};
    IndicatorId indicator {};
    std::optional<RegionId> region; // none: each reporting region
    Period period; // by the end of it
    Qualifier op = Qualifier::AtLeast;
    double value = 0; // in the indicator's unit
    std::optional<TaskId> task;
    std::optional<DocumentId> document;
    QString note;
    SourceId source {};
    bool operator==(const Target&) const = default;
};

struct Project
{
    ProjectId id {};
    QString code;
    QString kind;
    QString nameZh;
    QString nameEn;
    std::optional<RegionId> region;
    QString place;
    QString batch;
    QString year;
    QString status;
    QString specialty;
    QString outputHospital;
    QString hostHospital;
    QString beds;
    QString investment;
    QString count; // for rows that state a number without names
    QString completeness; // named, count_only, count_derived
    QString note;
    SourceId source {};
    QString outflowEffect; // on patients who seek care elsewhere, as the source states it
    bool operator==(const Project&) const = default;
};

// One step of the roll-out ladder. Order, words and marks are data.
struct RolloutState
{
    QString code; // none, study, issued, pilot, full, eval, na; others as one likes
    std::optional<int> rank; // none for "not applicable"
    QString mark; // one character
    QString nameZh;
    QString nameEn;
    QString look; // which of those seven it looks like: glyph and colour
    bool needsEvidence = false; // a document, a file or a reason
    bool rolledOut = false; // counts as done in totals
    bool operator==(const RolloutState&) const = default;
};

// From this day on the region's state for the measure is this.
struct RolloutEntry
{
    MeasureId measure {};
    RegionId region {};
    QDate from;
    QString state;
    std::optional<DocumentId> evidence;
    QString overrideReason;
    QString note;
    SourceId source {};
    std::optional<AttachmentId> attachment;
    bool operator==(const RolloutEntry&) const = default;
};

// What a roll-out state rests on; the strongest of several.
enum class Proof : quint8 { None, Override, Attachment, Document };

// A roll-out entry without its words, for reading very many.
struct RolloutStep
{
    MeasureId measure {};
    RegionId region {};
    qint32 day = 0; // Julian day from which it holds
    qint16 state = -1; // place in Measures::states()
    Proof proof = Proof::None;
    bool operator==(const RolloutStep&) const = default;
};

// A rule that names regions (lags, stands_out) or cells (stalled).
struct RolloutRule
{
    RolloutRuleId id {};
    QString code;
    QString kind; // lags, stands_out, stalled
    QString expression;
    QString sentenceZh; // figures in braces
    QString sentenceEn;
    bool enabled = true;
    int order = 0;
    bool operator==(const RolloutRule&) const = default;
};

// A file kept in the workspace by its hash.
struct Attachment
{
    AttachmentId id {};
    QString sha256; // hexadecimal
    QString name; // file name, no folder
    QString mediaType;
    qint64 size = 0; // bytes
    QDate addedOn;
    QString addedBy;
    bool operator==(const Attachment&) const = default;
};

struct Milestone
{
    TaskId task {};
    int number = 0;
    QString titleZh;
    QString titleEn;
    QDate dueOn;
    std::optional<QDate> doneOn;
    SourceId source {};
    std::optional<QDate> baselineOn; // the day first promised; none: still the due date
    std::optional<DocumentId> evidence;
    bool operator==(const Milestone&) const = default;
};

// Progress where nothing computes it, from this day on.
struct TaskProgress
{
    TaskId task {};
    RegionId region {}; // the nation for the list as a whole
    QDate on;
    double percent = 0; // 0 to 100
    QString note;
    SourceId source {};
    bool operator==(const TaskProgress&) const = default;
};

// The first enabled rule in order whose expression is true says the light.
struct LightRule
{
    QString code;
    int order = 0;
    int light = 0; // in the order of app::Light
    QString expression;
    QString sentenceZh; // {placeholders} are filled in
    QString sentenceEn;
    bool enabled = true;
    bool operator==(const LightRule&) const = default;
};

// A light set by hand, from one day to another, both included.
struct LightOverride
{
    TaskId task {};
    QDate from;
    QDate until;
    int light = 0; // in the order of app::Light
    QString reason;
    QString actor;
    QString at; // UTC, ISO 8601
    SourceId source {};
    bool operator==(const LightOverride&) const = default;
};

// What somebody is to do about a red cell or a task.
struct Action
{
    QString code; // A0001, A0002, …
    std::optional<TaskId> task;
    std::optional<MeasureId> measure;
    std::optional<IndicatorId> indicator;
    std::optional<RegionId> region;
    std::optional<Period> period;
    QString title;
    QString gap; // what is wanting, in words, as it was on the day
    QString owner;
    QDate openedOn;
    std::optional<QDate> dueOn;
    QString result;
    std::optional<QDate> closedOn;
    QString actor; // who opened it
    SourceId source {};
    bool operator==(const Action&) const = default;
};

struct Department
{
    QString code;
    QString nameZh; // as task lists write it; unique
    QString nameEn;
    SourceId source {};
    bool operator==(const Department&) const = default;
};

// What is asked for in a round: a form has items.
struct Form
{
    FormId id {};
    QString code;
    QString nameZh;
    QString nameEn;
    QString frequency; // monthly, quarterly, half_yearly, annual
    QString note;
    SourceId source {};
    bool operator==(const Form&) const = default;
};

struct FormItem
{
    FormId form {};
    IndicatorId indicator {};
    Basis basis = Basis::Discrete;
    int order = 0;
    std::optional<IndicatorId> partOf; // 其中: the item it is a part of
    bool required = true;
    std::optional<double> lower; // in the indicator's unit, inclusive
    std::optional<double> upper;
    bool operator==(const FormItem&) const = default;
};

// One 季调度 or 年通报: a form, a period, a deadline.
struct Round
{
    RoundId id {};
    FormId form {};
    Period period;
    QDate opensOn;
    QDate dueOn; // the last day that is on time
    std::optional<QDate> closedOn; // nothing can be entered from then on
    QString note;
    SourceId source {}; // what its accepted values cite
    bool operator==(const Round&) const = default;
};

enum class SubmissionState : quint8 { NotStarted, Draft, Submitted, Returned, Accepted, Published };
inline constexpr int submissionStateCount = 6;

// What one region owes in one round; a row from the day the round opens.
struct Submission
{
    RoundId round {};
    RegionId region {};
    SubmissionState state = SubmissionState::NotStarted;
    std::optional<QDate> receivedOn; // first submitted; a later correction does not move it
    bool operator==(const Submission&) const = default;
};

struct ReturnReason
{
    ReturnId id {};
    RoundId round {};
    RegionId region {};
    std::optional<IndicatorId> indicator; // none: about the whole return
    QString reason;
    QDate returnedOn;
    bool settled = false; // submitted again since
    bool operator==(const ReturnReason&) const = default;
};

// The working value of a cell, as typed, until it is accepted. Readable exactly when it has a
// value or a reason for its absence.
struct Entry
{
    CellKey key;
    QString text; // as typed
    std::optional<double> value; // in the indicator's unit
    Missing missing = Missing::None;
    ValueStatus status = ValueStatus::Reported;
    std::optional<double> numerator;
    std::optional<double> denominator;
    QString note;
    QString explanation;
    QString origin; // "2025Q2": copied from there and not confirmed yet
    BatchId batch {};
    qint64 version = 1;
    bool readable() const { return value.has_value() || missing != Missing::None; }
    bool operator==(const Entry&) const = default;
};

// What stands in a cell editor this moment. A measure's cell has no indicator.
struct Keystroke
{
    CellKey key;
    std::optional<MeasureId> measure;
    QString text;
    QString actor;
    QString at; // UTC, ISO 8601
    bool operator==(const Keystroke&) const = default;
};

struct Comment
{
    CommentId id {};
    CellKey key;
    QString text;
    QString author;
    QString at; // UTC, ISO 8601
    QString owner; // who is to see to it; may be empty
    std::optional<QDate> dueOn;
    std::optional<QDate> resolvedOn;
    bool operator==(const Comment&) const = default;
};

enum class CheckSeverity : quint8 {
    Blocks, // 强制: cannot be submitted
    Explain, // 核实: needs a written explanation, which travels with the value
    Informs // 提示
};

struct CheckRule
{
    RuleId id {};
    QString code; // stable: E1xx, C2xx, I3xx; rules of one's own as one likes
    QString method; // a built-in check, or "expression"
    CheckSeverity severity = CheckSeverity::Explain;
    std::optional<IndicatorId> indicator; // none: every one the method fits
    QString expression;
    std::optional<double> threshold; // what it means is the method's
    QString nameZh;
    QString nameEn;
    bool enabled = true;
    int order = 0;
    bool operator==(const CheckRule&) const = default;
};

// A finding put aside for as long as what it was made from stays as it is.
struct Dismissal
{
    RuleId rule {};
    CellKey key;
    QString inputs; // digest
    QString reason;
    QString actor;
    QString at;
    bool operator==(const Dismissal&) const = default;
};

// One act that changed the store: an edit, an import, an undo.
struct Batch
{
    BatchId id {};
    QString at; // UTC, ISO 8601
    QString actor;
    QString via; // window, import, command line, undo, facts, demonstration
    QString label;
    std::optional<BatchId> undoes;
    bool undone = false;
    bool operator==(const Batch&) const = default;
};

struct JournalEntry
{
    qint64 id = 0;
    std::optional<BatchId> batch; // none: written by another program
    QString at;
    QString actor;
    QString via;
    QString table;
    QString action; // insert, update, delete, import
    QString key; // JSON object
    QString oldRow; // JSON object or empty
    QString newRow;
    QString reason;
    bool operator==(const JournalEntry&) const = default;
};

enum class Benchmark : quint8 { Median, Nation };

// What the window is narrowed to. The one selection every view answers to.
struct Filter
{
    RegionId region {}; // the nation by default
    std::vector<RegionId> pinned; // up to five regions compared with it
    IndicatorId indicator {};
    Period period;
    int yearsBack = 1; // compare with the same period this many years before
    Benchmark benchmark = Benchmark::Median;
    bool operator==(const Filter&) const = default;
};

} // namespace db
