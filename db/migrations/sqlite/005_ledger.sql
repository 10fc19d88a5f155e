-- The ledger of the key tasks: what is to be handed over, which list a task comes from, promised
-- dates, progress that is entered, lights as rules, their overrides, and the actions taken.
ALTER TABLE task ADD COLUMN deliverable TEXT NOT NULL DEFAULT '';
-- The national task a provincial one implements; the task of an earlier list it continues.
ALTER TABLE task ADD COLUMN implements_id INTEGER REFERENCES task (id) CHECK (implements_id <> id);
ALTER TABLE task ADD COLUMN follows_id INTEGER REFERENCES task (id) CHECK (follows_id <> id);
CREATE INDEX task_implements ON task (implements_id);
CREATE INDEX task_follows ON task (follows_id);
DROP TRIGGER task_insert;
DROP TRIGGER task_update;
DROP TRIGGER task_delete;

ALTER TABLE milestone ADD COLUMN baseline_on TEXT; -- the day first promised; NULL: due_on still is
ALTER TABLE milestone ADD COLUMN evidence_id INTEGER REFERENCES document (id);
CREATE INDEX milestone_evidence ON milestone (evidence_id);
DROP TRIGGER milestone_insert;
DROP TRIGGER milestone_update;
DROP TRIGGER milestone_delete;

ALTER TABLE project ADD COLUMN outflow_effect TEXT NOT NULL DEFAULT ''; -- as the source states it
DROP TRIGGER project_insert;
DROP TRIGGER project_update;
DROP TRIGGER project_delete;

-- Progress where nothing computes it: from this day on, of the nation or of one region.
CREATE TABLE task_progress (
    task_id INTEGER NOT NULL REFERENCES task (id),
    region_id INTEGER NOT NULL REFERENCES region (id),
    on_date TEXT NOT NULL,
    percent REAL NOT NULL CHECK (percent BETWEEN 0 AND 100),
    note TEXT NOT NULL DEFAULT '',
    source_id INTEGER NOT NULL REFERENCES source (id),
    PRIMARY KEY (task_id, region_id, on_date)
) STRICT, WITHOUT ROWID;
CREATE INDEX task_progress_region ON task_progress (region_id);
CREATE INDEX task_progress_source ON task_progress (source_id);

-- The first rule in order that is true says the light. The words an expression may use, and those
-- a sentence may hold in braces, are listed in app/calc/light_rules.h.
CREATE TABLE light_rule (
    code TEXT PRIMARY KEY CHECK (code <> ''),
    sort_order INTEGER NOT NULL,
    light INTEGER NOT NULL CHECK (light BETWEEN 0 AND 4), -- ok, warn, late, not due, no data
    expression TEXT NOT NULL CHECK (expression <> ''),
    sentence_zh TEXT NOT NULL DEFAULT '',
    sentence_en TEXT NOT NULL DEFAULT '',
    enabled INTEGER NOT NULL DEFAULT 1 CHECK (enabled BETWEEN 0 AND 1)
) STRICT, WITHOUT ROWID;
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
    task_id INTEGER NOT NULL REFERENCES task (id),
    from_on TEXT NOT NULL,
    until_on TEXT NOT NULL, -- the last day it holds
    light INTEGER NOT NULL CHECK (light BETWEEN 0 AND 4),
    reason TEXT NOT NULL CHECK (reason <> ''),
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    source_id INTEGER NOT NULL REFERENCES source (id),
    PRIMARY KEY (task_id, from_on),
    CHECK (until_on >= from_on)
) STRICT, WITHOUT ROWID;
CREATE INDEX light_override_source ON light_override (source_id);

-- What somebody is to do about a red cell or a task; listed until closed.
CREATE TABLE action (
    code TEXT PRIMARY KEY CHECK (code <> ''),
    task_id INTEGER REFERENCES task (id),
    measure_id INTEGER REFERENCES measure (id),
    indicator_id INTEGER REFERENCES indicator (id),
    region_id INTEGER REFERENCES region (id),
    period_id INTEGER REFERENCES period (id),
    title TEXT NOT NULL CHECK (title <> ''),
    gap TEXT NOT NULL DEFAULT '', -- what is wanting, in words, as it was on the day
    owner TEXT NOT NULL DEFAULT '',
    opened_on TEXT NOT NULL,
    due_on TEXT,
    result TEXT NOT NULL DEFAULT '',
    closed_on TEXT,
    actor TEXT NOT NULL,
    source_id INTEGER NOT NULL REFERENCES source (id),
    CHECK (closed_on >= opened_on)
) STRICT, WITHOUT ROWID;
CREATE INDEX action_task ON action (task_id);
CREATE INDEX action_measure ON action (measure_id);
CREATE INDEX action_indicator ON action (indicator_id);
CREATE INDEX action_region ON action (region_id);
CREATE INDEX action_period ON action (period_id);
CREATE INDEX action_source ON action (source_id);

-- The departments tasks may name; as long as there is none, any name goes.
CREATE TABLE department (
    code TEXT PRIMARY KEY CHECK (code <> ''),
    name_zh TEXT NOT NULL UNIQUE CHECK (name_zh <> ''),
    name_en TEXT NOT NULL DEFAULT '',
    source_id INTEGER NOT NULL REFERENCES source (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX department_source ON department (source_id);

CREATE TRIGGER task_insert AFTER INSERT ON task
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'task', 'insert',
        json_object('id', NEW.id),
        NULL,
        json_object(
        'id', NEW.id, 'code', NEW.code, 'document_id', NEW.document_id,
        'parent_id', NEW.parent_id, 'number', NEW.number, 'kind', NEW.kind,
        'title_zh', NEW.title_zh, 'title_en', NEW.title_en,
        'lead_department', NEW.lead_department, 'joint_departments', NEW.joint_departments,
        'due_on', NEW.due_on, 'target_text', NEW.target_text, 'origin', NEW.origin,
        'completeness', NEW.completeness, 'note', NEW.note, 'source_id', NEW.source_id,
        'deliverable', NEW.deliverable, 'implements_id', NEW.implements_id,
        'follows_id', NEW.follows_id),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER task_update AFTER UPDATE ON task
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'task', 'update',
        json_object('id', NEW.id),
        json_object(
        'id', OLD.id, 'code', OLD.code, 'document_id', OLD.document_id,
        'parent_id', OLD.parent_id, 'number', OLD.number, 'kind', OLD.kind,
        'title_zh', OLD.title_zh, 'title_en', OLD.title_en,
        'lead_department', OLD.lead_department, 'joint_departments', OLD.joint_departments,
        'due_on', OLD.due_on, 'target_text', OLD.target_text, 'origin', OLD.origin,
        'completeness', OLD.completeness, 'note', OLD.note, 'source_id', OLD.source_id,
        'deliverable', OLD.deliverable, 'implements_id', OLD.implements_id,
        'follows_id', OLD.follows_id),
        json_object(
        'id', NEW.id, 'code', NEW.code, 'document_id', NEW.document_id,
        'parent_id', NEW.parent_id, 'number', NEW.number, 'kind', NEW.kind,
        'title_zh', NEW.title_zh, 'title_en', NEW.title_en,
        'lead_department', NEW.lead_department, 'joint_departments', NEW.joint_departments,
        'due_on', NEW.due_on, 'target_text', NEW.target_text, 'origin', NEW.origin,
        'completeness', NEW.completeness, 'note', NEW.note, 'source_id', NEW.source_id,
        'deliverable', NEW.deliverable, 'implements_id', NEW.implements_id,
        'follows_id', NEW.follows_id),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER task_delete AFTER DELETE ON task
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'task', 'delete',
        json_object('id', OLD.id),
        json_object(
        'id', OLD.id, 'code', OLD.code, 'document_id', OLD.document_id,
        'parent_id', OLD.parent_id, 'number', OLD.number, 'kind', OLD.kind,
        'title_zh', OLD.title_zh, 'title_en', OLD.title_en,
        'lead_department', OLD.lead_department, 'joint_departments', OLD.joint_departments,
        'due_on', OLD.due_on, 'target_text', OLD.target_text, 'origin', OLD.origin,
        'completeness', OLD.completeness, 'note', OLD.note, 'source_id', OLD.source_id,
        'deliverable', OLD.deliverable, 'implements_id', OLD.implements_id,
        'follows_id', OLD.follows_id),
        NULL,
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER milestone_insert AFTER INSERT ON milestone
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'milestone', 'insert',
        json_object('task_id', NEW.task_id, 'number', NEW.number),
        NULL,
        json_object(
        'task_id', NEW.task_id, 'number', NEW.number, 'title_zh', NEW.title_zh,
        'title_en', NEW.title_en, 'due_on', NEW.due_on, 'done_on', NEW.done_on,
        'source_id', NEW.source_id, 'baseline_on', NEW.baseline_on, 'evidence_id', NEW.evidence_id),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER milestone_update AFTER UPDATE ON milestone
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'milestone', 'update',
        json_object('task_id', NEW.task_id, 'number', NEW.number),
        json_object(
        'task_id', OLD.task_id, 'number', OLD.number, 'title_zh', OLD.title_zh,
        'title_en', OLD.title_en, 'due_on', OLD.due_on, 'done_on', OLD.done_on,
        'source_id', OLD.source_id, 'baseline_on', OLD.baseline_on, 'evidence_id', OLD.evidence_id),
        json_object(
        'task_id', NEW.task_id, 'number', NEW.number, 'title_zh', NEW.title_zh,
        'title_en', NEW.title_en, 'due_on', NEW.due_on, 'done_on', NEW.done_on,
        'source_id', NEW.source_id, 'baseline_on', NEW.baseline_on, 'evidence_id', NEW.evidence_id),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER milestone_delete AFTER DELETE ON milestone
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'milestone', 'delete',
        json_object('task_id', OLD.task_id, 'number', OLD.number),
        json_object(
        'task_id', OLD.task_id, 'number', OLD.number, 'title_zh', OLD.title_zh,
        'title_en', OLD.title_en, 'due_on', OLD.due_on, 'done_on', OLD.done_on,
        'source_id', OLD.source_id, 'baseline_on', OLD.baseline_on, 'evidence_id', OLD.evidence_id),
        NULL,
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER project_insert AFTER INSERT ON project
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'project', 'insert',
        json_object('id', NEW.id),
        NULL,
        json_object(
        'id', NEW.id, 'code', NEW.code, 'kind', NEW.kind, 'name_zh', NEW.name_zh,
        'name_en', NEW.name_en, 'region_id', NEW.region_id, 'place', NEW.place,
        'batch', NEW.batch, 'year', NEW.year, 'status', NEW.status, 'specialty', NEW.specialty,
        'output_hospital', NEW.output_hospital, 'host_hospital', NEW.host_hospital,
        'beds', NEW.beds, 'investment', NEW.investment, 'stated_count', NEW.stated_count,
        'completeness', NEW.completeness, 'note', NEW.note, 'source_id', NEW.source_id,
        'outflow_effect', NEW.outflow_effect),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER project_update AFTER UPDATE ON project
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'project', 'update',
        json_object('id', NEW.id),
        json_object(
        'id', OLD.id, 'code', OLD.code, 'kind', OLD.kind, 'name_zh', OLD.name_zh,
        'name_en', OLD.name_en, 'region_id', OLD.region_id, 'place', OLD.place,
        'batch', OLD.batch, 'year', OLD.year, 'status', OLD.status, 'specialty', OLD.specialty,
        'output_hospital', OLD.output_hospital, 'host_hospital', OLD.host_hospital,
        'beds', OLD.beds, 'investment', OLD.investment, 'stated_count', OLD.stated_count,
        'completeness', OLD.completeness, 'note', OLD.note, 'source_id', OLD.source_id,
        'outflow_effect', OLD.outflow_effect),
        json_object(
        'id', NEW.id, 'code', NEW.code, 'kind', NEW.kind, 'name_zh', NEW.name_zh,
        'name_en', NEW.name_en, 'region_id', NEW.region_id, 'place', NEW.place,
        'batch', NEW.batch, 'year', NEW.year, 'status', NEW.status, 'specialty', NEW.specialty,
        'output_hospital', NEW.output_hospital, 'host_hospital', NEW.host_hospital,
        'beds', NEW.beds, 'investment', NEW.investment, 'stated_count', NEW.stated_count,
        'completeness', NEW.completeness, 'note', NEW.note, 'source_id', NEW.source_id,
        'outflow_effect', NEW.outflow_effect),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER project_delete AFTER DELETE ON project
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'project', 'delete',
        json_object('id', OLD.id),
        json_object(
        'id', OLD.id, 'code', OLD.code, 'kind', OLD.kind, 'name_zh', OLD.name_zh,
        'name_en', OLD.name_en, 'region_id', OLD.region_id, 'place', OLD.place,
        'batch', OLD.batch, 'year', OLD.year, 'status', OLD.status, 'specialty', OLD.specialty,
        'output_hospital', OLD.output_hospital, 'host_hospital', OLD.host_hospital,
        'beds', OLD.beds, 'investment', OLD.investment, 'stated_count', OLD.stated_count,
        'completeness', OLD.completeness, 'note', OLD.note, 'source_id', OLD.source_id,
        'outflow_effect', OLD.outflow_effect),
        NULL,
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER task_progress_insert AFTER INSERT ON task_progress
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'task_progress', 'insert',
        json_object('task_id', NEW.task_id, 'region_id', NEW.region_id, 'on_date', NEW.on_date),
        NULL,
        json_object(
        'task_id', NEW.task_id, 'region_id', NEW.region_id, 'on_date', NEW.on_date,
        'percent', NEW.percent, 'note', NEW.note, 'source_id', NEW.source_id),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER task_progress_update AFTER UPDATE ON task_progress
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'task_progress', 'update',
        json_object('task_id', NEW.task_id, 'region_id', NEW.region_id, 'on_date', NEW.on_date),
        json_object(
        'task_id', OLD.task_id, 'region_id', OLD.region_id, 'on_date', OLD.on_date,
        'percent', OLD.percent, 'note', OLD.note, 'source_id', OLD.source_id),
        json_object(
        'task_id', NEW.task_id, 'region_id', NEW.region_id, 'on_date', NEW.on_date,
        'percent', NEW.percent, 'note', NEW.note, 'source_id', NEW.source_id),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER task_progress_delete AFTER DELETE ON task_progress
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'task_progress', 'delete',
        json_object('task_id', OLD.task_id, 'region_id', OLD.region_id, 'on_date', OLD.on_date),
        json_object(
        'task_id', OLD.task_id, 'region_id', OLD.region_id, 'on_date', OLD.on_date,
        'percent', OLD.percent, 'note', OLD.note, 'source_id', OLD.source_id),
        NULL,
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER light_rule_insert AFTER INSERT ON light_rule
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'light_rule', 'insert',
        json_object('code', NEW.code),
        NULL,
        json_object(
        'code', NEW.code, 'sort_order', NEW.sort_order, 'light', NEW.light,
        'expression', NEW.expression, 'sentence_zh', NEW.sentence_zh,
        'sentence_en', NEW.sentence_en, 'enabled', NEW.enabled),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER light_rule_update AFTER UPDATE ON light_rule
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'light_rule', 'update',
        json_object('code', NEW.code),
        json_object(
        'code', OLD.code, 'sort_order', OLD.sort_order, 'light', OLD.light,
        'expression', OLD.expression, 'sentence_zh', OLD.sentence_zh,
        'sentence_en', OLD.sentence_en, 'enabled', OLD.enabled),
        json_object(
        'code', NEW.code, 'sort_order', NEW.sort_order, 'light', NEW.light,
        'expression', NEW.expression, 'sentence_zh', NEW.sentence_zh,
        'sentence_en', NEW.sentence_en, 'enabled', NEW.enabled),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER light_rule_delete AFTER DELETE ON light_rule
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'light_rule', 'delete',
        json_object('code', OLD.code),
        json_object(
        'code', OLD.code, 'sort_order', OLD.sort_order, 'light', OLD.light,
        'expression', OLD.expression, 'sentence_zh', OLD.sentence_zh,
        'sentence_en', OLD.sentence_en, 'enabled', OLD.enabled),
        NULL,
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER light_override_insert AFTER INSERT ON light_override
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'light_override', 'insert',
        json_object('task_id', NEW.task_id, 'from_on', NEW.from_on),
        NULL,
        json_object(
        'task_id', NEW.task_id, 'from_on', NEW.from_on, 'until_on', NEW.until_on,
        'light', NEW.light, 'reason', NEW.reason, 'actor', NEW.actor, 'at', NEW.at,
        'source_id', NEW.source_id),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER light_override_update AFTER UPDATE ON light_override
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'light_override', 'update',
        json_object('task_id', NEW.task_id, 'from_on', NEW.from_on),
        json_object(
        'task_id', OLD.task_id, 'from_on', OLD.from_on, 'until_on', OLD.until_on,
        'light', OLD.light, 'reason', OLD.reason, 'actor', OLD.actor, 'at', OLD.at,
        'source_id', OLD.source_id),
        json_object(
        'task_id', NEW.task_id, 'from_on', NEW.from_on, 'until_on', NEW.until_on,
        'light', NEW.light, 'reason', NEW.reason, 'actor', NEW.actor, 'at', NEW.at,
        'source_id', NEW.source_id),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER light_override_delete AFTER DELETE ON light_override
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'light_override', 'delete',
        json_object('task_id', OLD.task_id, 'from_on', OLD.from_on),
        json_object(
        'task_id', OLD.task_id, 'from_on', OLD.from_on, 'until_on', OLD.until_on,
        'light', OLD.light, 'reason', OLD.reason, 'actor', OLD.actor, 'at', OLD.at,
        'source_id', OLD.source_id),
        NULL,
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER action_insert AFTER INSERT ON action
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'action', 'insert',
        json_object('code', NEW.code),
        NULL,
        json_object(
        'code', NEW.code, 'task_id', NEW.task_id, 'measure_id', NEW.measure_id,
        'indicator_id', NEW.indicator_id, 'region_id', NEW.region_id, 'period_id', NEW.period_id,
        'title', NEW.title, 'gap', NEW.gap, 'owner', NEW.owner, 'opened_on', NEW.opened_on,
        'due_on', NEW.due_on, 'result', NEW.result, 'closed_on', NEW.closed_on,
        'actor', NEW.actor, 'source_id', NEW.source_id),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER action_update AFTER UPDATE ON action
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'action', 'update',
        json_object('code', NEW.code),
        json_object(
        'code', OLD.code, 'task_id', OLD.task_id, 'measure_id', OLD.measure_id,
        'indicator_id', OLD.indicator_id, 'region_id', OLD.region_id, 'period_id', OLD.period_id,
        'title', OLD.title, 'gap', OLD.gap, 'owner', OLD.owner, 'opened_on', OLD.opened_on,
        'due_on', OLD.due_on, 'result', OLD.result, 'closed_on', OLD.closed_on,
        'actor', OLD.actor, 'source_id', OLD.source_id),
        json_object(
        'code', NEW.code, 'task_id', NEW.task_id, 'measure_id', NEW.measure_id,
        'indicator_id', NEW.indicator_id, 'region_id', NEW.region_id, 'period_id', NEW.period_id,
        'title', NEW.title, 'gap', NEW.gap, 'owner', NEW.owner, 'opened_on', NEW.opened_on,
        'due_on', NEW.due_on, 'result', NEW.result, 'closed_on', NEW.closed_on,
        'actor', NEW.actor, 'source_id', NEW.source_id),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER action_delete AFTER DELETE ON action
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'action', 'delete',
        json_object('code', OLD.code),
        json_object(
        'code', OLD.code, 'task_id', OLD.task_id, 'measure_id', OLD.measure_id,
        'indicator_id', OLD.indicator_id, 'region_id', OLD.region_id, 'period_id', OLD.period_id,
        'title', OLD.title, 'gap', OLD.gap, 'owner', OLD.owner, 'opened_on', OLD.opened_on,
        'due_on', OLD.due_on, 'result', OLD.result, 'closed_on', OLD.closed_on,
        'actor', OLD.actor, 'source_id', OLD.source_id),
        NULL,
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER department_insert AFTER INSERT ON department
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'department', 'insert',
        json_object('code', NEW.code),
        NULL,
        json_object(
        'code', NEW.code, 'name_zh', NEW.name_zh, 'name_en', NEW.name_en,
        'source_id', NEW.source_id),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER department_update AFTER UPDATE ON department
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'department', 'update',
        json_object('code', NEW.code),
        json_object(
        'code', OLD.code, 'name_zh', OLD.name_zh, 'name_en', OLD.name_en,
        'source_id', OLD.source_id),
        json_object(
        'code', NEW.code, 'name_zh', NEW.name_zh, 'name_en', NEW.name_en,
        'source_id', NEW.source_id),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER department_delete AFTER DELETE ON department
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'department', 'delete',
        json_object('code', OLD.code),
        json_object(
        'code', OLD.code, 'name_zh', OLD.name_zh, 'name_en', OLD.name_en,
        'source_id', OLD.source_id),
        NULL,
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;
