-- The ledger of the key tasks: what is to be handed over, which list a task comes from, promised
-- dates, progress that is entered, lights as rules, their overrides, and the actions taken.
ALTER TABLE task ADD COLUMN deliverable TEXT COLLATE "C" NOT NULL DEFAULT '';
-- The national task a provincial one implements; the task of an earlier list it continues.
ALTER TABLE task ADD COLUMN implements_id BIGINT REFERENCES task (id) CHECK (implements_id <> id);
ALTER TABLE task ADD COLUMN follows_id BIGINT REFERENCES task (id) CHECK (follows_id <> id);
CREATE INDEX task_implements ON task (implements_id);
CREATE INDEX task_follows ON task (follows_id);

ALTER TABLE milestone ADD COLUMN baseline_on TEXT COLLATE "C"; -- the day first promised; NULL: due_on still is
ALTER TABLE milestone ADD COLUMN evidence_id BIGINT REFERENCES document (id);
CREATE INDEX milestone_evidence ON milestone (evidence_id);

ALTER TABLE project ADD COLUMN outflow_effect TEXT COLLATE "C" NOT NULL DEFAULT ''; -- as the source states it

-- Progress where nothing computes it: from this day on, of the nation or of one region.
CREATE TABLE task_progress (
    task_id BIGINT NOT NULL REFERENCES task (id),
    region_id BIGINT NOT NULL REFERENCES region (id),
    on_date TEXT COLLATE "C" NOT NULL,
    percent DOUBLE PRECISION NOT NULL CHECK (percent BETWEEN 0 AND 100),
    note TEXT COLLATE "C" NOT NULL DEFAULT '',
    source_id BIGINT NOT NULL REFERENCES source (id),
    PRIMARY KEY (task_id, region_id, on_date)
);
CREATE INDEX task_progress_region ON task_progress (region_id);
CREATE INDEX task_progress_source ON task_progress (source_id);

-- The first rule in order that is true says the light. The words an expression may use, and those
-- a sentence may hold in braces, are listed in app/calc/light_rules.h.
CREATE TABLE light_rule (
    code TEXT COLLATE "C" PRIMARY KEY CHECK (code <> ''),
    sort_order BIGINT NOT NULL,
    light BIGINT NOT NULL CHECK (light BETWEEN 0 AND 4), -- ok, warn, late, not due, no data
    expression TEXT COLLATE "C" NOT NULL CHECK (expression <> ''),
    sentence_zh TEXT COLLATE "C" NOT NULL DEFAULT '',
    sentence_en TEXT COLLATE "C" NOT NULL DEFAULT '',
    enabled BIGINT NOT NULL DEFAULT 1 CHECK (enabled BETWEEN 0 AND 1)
);
INSERT INTO light_rule (code, sort_order, light, expression, sentence_zh, sentence_en, enabled)
VALUES
    ('R10', 10, 4, 'milestones == 0 && regions_judged == 0 && reported == 0',
        '没有里程碑、关联指标数据或填报进度，无法判定。',
        'No milestone, no figure of a linked indicator and no progress is recorded, so it cannot be judged.', 1),
    ('R20', 20, 0, 'milestones_done >= milestones && (regions_judged == 0 || regions_meeting >= regions_expected) && (reported == 0 || progress >= 100)',
        '里程碑全部完成，目标全部达到。', 'Every milestone is done and every target is met.', 1),
    ('R30', 30, 2, 'overdue_days > 0 && regions_judged > 0 && regions_meeting < regions_expected',
        '{due}到期，{short}个地区未达标；已超期{overdue_days}天。',
        'Due {due}; regions short of the target: {short}; days overdue: {overdue_days}.', 1),
    ('R31', 31, 2, 'overdue_days > 0 && milestones_done < milestones',
        '{due}到期，里程碑完成{done}/{milestones}；已超期{overdue_days}天。',
        'Due {due}; milestones {done} of {milestones} done; days overdue: {overdue_days}.', 1),
    ('R32', 32, 2, 'overdue_days > 0', '{due}到期，进度{progress}%；已超期{overdue_days}天。',
        'Due {due}; progress {progress} %; days overdue: {overdue_days}.', 1),
    ('R40', 40, 2, 'milestones_due - milestones_done > 1',
        '里程碑完成{done}/{milestones}，按时间应完成{expected}个。',
        'Milestones {done} of {milestones} done, {expected} expected by now.', 1),
    ('R41', 41, 1, 'milestones_due - milestones_done > 0',
        '里程碑完成{done}/{milestones}，按时间应完成{expected}个。',
        'Milestones {done} of {milestones} done, {expected} expected by now.', 1),
    ('R45', 45, 1, 'milestones_done > evidence', '有{unproven}个已完成的里程碑缺少佐证文件。',
        'Milestones done without a document as evidence: {unproven}.', 0),
    ('R50', 50, 1, 'dated == 1 && days <= 60 && regions_judged > 0 && regions_meeting < regions_expected',
        '{short}个地区未达标；距到期{days}天。',
        'Regions short of the target: {short}; days left until the due date: {days}.', 1),
    ('R51', 51, 1, 'reported == 1 && progress + 15 < expected_progress',
        '进度{progress}%，按时间应达到{expected_progress}%。',
        'Progress {progress} %, {expected_progress} % expected by now.', 1),
    ('R60', 60, 3, 'milestones > 0 && milestones_due == 0 && milestones_done == 0',
        '目前尚无到期的里程碑。', 'Nothing of it was due so far.', 1),
    ('R70', 70, 0, 'milestones == 0 && regions_judged > 0', '{meeting}/{regions}个地区达标。',
        '{meeting} of {regions} regions meet the target.', 1),
    ('R71', 71, 0, 'milestones == 0', '进度{progress}%，与时间进度相符。',
        'Progress {progress} %, as expected by now.', 1),
    ('R80', 80, 0, '1', '里程碑完成{done}/{milestones}，与时间进度相符。',
        'Milestones {done} of {milestones} done, as expected by now.', 1);

-- A light set by hand: with a reason, from one day to another. The newest in force counts.
CREATE TABLE light_override (
    task_id BIGINT NOT NULL REFERENCES task (id),
    from_on TEXT COLLATE "C" NOT NULL,
    until_on TEXT COLLATE "C" NOT NULL, -- the last day it holds
    light BIGINT NOT NULL CHECK (light BETWEEN 0 AND 4),
    reason TEXT COLLATE "C" NOT NULL CHECK (reason <> ''),
    actor TEXT COLLATE "C" NOT NULL,
    at TEXT COLLATE "C" NOT NULL,
    source_id BIGINT NOT NULL REFERENCES source (id),
    PRIMARY KEY (task_id, from_on),
    CHECK (until_on >= from_on)
);
CREATE INDEX light_override_source ON light_override (source_id);

-- What somebody is to do about a red cell or a task; listed until closed.
CREATE TABLE action (
    code TEXT COLLATE "C" PRIMARY KEY CHECK (code <> ''),
    task_id BIGINT REFERENCES task (id),
    measure_id BIGINT REFERENCES measure (id),
    indicator_id BIGINT REFERENCES indicator (id),
    region_id BIGINT REFERENCES region (id),
    period_id BIGINT REFERENCES period (id),
    title TEXT COLLATE "C" NOT NULL CHECK (title <> ''),
    gap TEXT COLLATE "C" NOT NULL DEFAULT '', -- what is wanting, in words, as it was on the day
    owner TEXT COLLATE "C" NOT NULL DEFAULT '',
    opened_on TEXT COLLATE "C" NOT NULL,
    due_on TEXT COLLATE "C",
    result TEXT COLLATE "C" NOT NULL DEFAULT '',
    closed_on TEXT COLLATE "C",
    actor TEXT COLLATE "C" NOT NULL,
    source_id BIGINT NOT NULL REFERENCES source (id),
    CHECK (closed_on >= opened_on)
);
CREATE INDEX action_task ON action (task_id);
CREATE INDEX action_measure ON action (measure_id);
CREATE INDEX action_indicator ON action (indicator_id);
CREATE INDEX action_region ON action (region_id);
CREATE INDEX action_period ON action (period_id);
CREATE INDEX action_source ON action (source_id);

-- The departments tasks may name; as long as there is none, any name goes.
CREATE TABLE department (
    code TEXT COLLATE "C" PRIMARY KEY CHECK (code <> ''),
    name_zh TEXT COLLATE "C" NOT NULL UNIQUE CHECK (name_zh <> ''),
    name_en TEXT COLLATE "C" NOT NULL DEFAULT '',
    source_id BIGINT NOT NULL REFERENCES source (id)
);
CREATE INDEX department_source ON department (source_id);

CALL journal_table('task_progress', 'task_id', 'region_id', 'on_date');
CALL journal_table('light_rule', 'code');
CALL journal_table('light_override', 'task_id', 'from_on');
CALL journal_table('action', 'code');
CALL journal_table('department', 'code');
