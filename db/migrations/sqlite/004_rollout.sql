-- Roll-out: which list a measure belongs to, the ladder of states as data, evidence kept as files,
-- and the rules that name who lags, who stands out and what has stalled.
ALTER TABLE measure ADD COLUMN list_version TEXT NOT NULL DEFAULT ''; -- 国医改发〔2021〕2号

ALTER TABLE rollout_state ADD COLUMN look TEXT NOT NULL DEFAULT 'none' -- glyph and colour
    CHECK (look IN ('none', 'study', 'issued', 'pilot', 'full', 'eval', 'na'));
ALTER TABLE rollout_state ADD COLUMN needs_evidence INTEGER NOT NULL DEFAULT 0
    CHECK (needs_evidence BETWEEN 0 AND 1);
ALTER TABLE rollout_state ADD COLUMN rolled_out INTEGER NOT NULL DEFAULT 0 -- counts as done
    CHECK (rolled_out BETWEEN 0 AND 1);
UPDATE rollout_state SET look = code, needs_evidence = code IN ('issued', 'pilot', 'full', 'eval'),
    rolled_out = code IN ('full', 'eval');

-- The bytes of attached files by their hash. Only ever added to and not in the journal: the hash in
-- the journaled row names them exactly, a file would bloat the history beyond use, and an act taken
-- back and done again has to find its file where it was.
CREATE TABLE attachment_content (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    content BLOB NOT NULL
) STRICT;
CREATE TRIGGER attachment_content_no_update BEFORE UPDATE ON attachment_content
BEGIN
    SELECT RAISE(ABORT, 'the content of attachments is only ever added to');
END;
CREATE TRIGGER attachment_content_no_delete BEFORE DELETE ON attachment_content
BEGIN
    SELECT RAISE(ABORT, 'the content of attachments is only ever added to');
END;
-- REPLACE deletes without asking the trigger above.
CREATE TRIGGER attachment_content_no_replace BEFORE INSERT ON attachment_content
WHEN EXISTS (SELECT 1 FROM attachment_content WHERE sha256 = NEW.sha256)
BEGIN
    SELECT RAISE(ABORT, 'the content of attachments is only ever added to');
END;

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE REFERENCES attachment_content (sha256),
    name TEXT NOT NULL CHECK (name <> ''),
    media_type TEXT NOT NULL DEFAULT '',
    size INTEGER NOT NULL CHECK (size > 0),
    added_on TEXT NOT NULL,
    added_by TEXT NOT NULL
) STRICT;

ALTER TABLE rollout ADD COLUMN attachment_id INTEGER REFERENCES attachment (id);
CREATE INDEX rollout_attachment ON rollout (attachment_id);

-- A rule is an expression over the figures of one region (lags, stands_out) or one cell (stalled);
-- its sentence says so, with figures in braces.
CREATE TABLE rollout_rule (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('lags', 'stands_out', 'stalled')),
    expression TEXT NOT NULL CHECK (expression <> ''),
    sentence_zh TEXT NOT NULL DEFAULT '',
    sentence_en TEXT NOT NULL DEFAULT '',
    enabled INTEGER NOT NULL DEFAULT 1 CHECK (enabled BETWEEN 0 AND 1),
    sort_order INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO rollout_rule (code, kind, expression, sentence_zh, sentence_en, sort_order) VALUES
    ('L1', 'lags', 'recorded >= 3 && progress < median_progress - 15 && days >= 180',
        '推进缓慢、无突破：推广进度{progress}%，低于各地中位数{median_progress}%，已{days}天没有新进展',
        'Slow, no breakthrough: progress {progress}% against a median of {median_progress}%, '
        || 'no step forward for {days} days', 10),
    ('L2', 'lags', 'recorded >= 3 && untouched * 2 > recorded',
        '过半举措仍未启动：{recorded}项中{untouched}项未启动',
        'More than half not started: {untouched} of {recorded} measures', 20),
    ('L3', 'lags', 'recorded >= 3 && stalled * 2 > recorded && coverage < median_coverage',
        '多项举措停滞：{recorded}项中{stalled}项停滞，已推开{coverage}%，低于中位数{median_coverage}%',
        'Stalled on several: {stalled} of {recorded} measures, rolled out {coverage}% against a '
        || 'median of {median_coverage}%', 30),
    ('S1', 'stands_out', 'recorded >= 3 && coverage >= 60 && coverage >= median_coverage + 20',
        '推广面领先：已推开{coverage}%，高于中位数{median_coverage}%',
        'Ahead of the others: rolled out {coverage}% against a median of {median_coverage}%', 110),
    ('S2', 'stands_out', 'first >= 2 && first * 4 >= recorded',
        '多项率先推开：{recorded}项中{first}项最先推开',
        'First to roll out: {first} of {recorded} measures', 120),
    ('T1', 'stalled', 'full == 0 && days > 180',
        '停留在“{state}”已{days}天', 'At “{state}” for {days} days', 210);

DROP TRIGGER measure_insert;
DROP TRIGGER measure_update;
DROP TRIGGER measure_delete;
DROP TRIGGER rollout_insert;
DROP TRIGGER rollout_update;
DROP TRIGGER rollout_delete;

CREATE TRIGGER measure_insert AFTER INSERT ON measure
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'measure', 'insert',
        json_object('id', NEW.id),
        NULL,
        json_object(
        'id', NEW.id, 'code', NEW.code, 'list_class', NEW.list_class, 'domain', NEW.domain,
        'title_zh', NEW.title_zh, 'title_en', NEW.title_en, 'target_text', NEW.target_text,
        'indicator_id', NEW.indicator_id, 'listed_by', NEW.listed_by, 'note', NEW.note,
        'sort_order', NEW.sort_order, 'source_id', NEW.source_id, 'list_version', NEW.list_version),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER measure_update AFTER UPDATE ON measure
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'measure', 'update',
        json_object('id', NEW.id),
        json_object(
        'id', OLD.id, 'code', OLD.code, 'list_class', OLD.list_class, 'domain', OLD.domain,
        'title_zh', OLD.title_zh, 'title_en', OLD.title_en, 'target_text', OLD.target_text,
        'indicator_id', OLD.indicator_id, 'listed_by', OLD.listed_by, 'note', OLD.note,
        'sort_order', OLD.sort_order, 'source_id', OLD.source_id, 'list_version', OLD.list_version),
        json_object(
        'id', NEW.id, 'code', NEW.code, 'list_class', NEW.list_class, 'domain', NEW.domain,
        'title_zh', NEW.title_zh, 'title_en', NEW.title_en, 'target_text', NEW.target_text,
        'indicator_id', NEW.indicator_id, 'listed_by', NEW.listed_by, 'note', NEW.note,
        'sort_order', NEW.sort_order, 'source_id', NEW.source_id, 'list_version', NEW.list_version),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER measure_delete AFTER DELETE ON measure
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'measure', 'delete',
        json_object('id', OLD.id),
        json_object(
        'id', OLD.id, 'code', OLD.code, 'list_class', OLD.list_class, 'domain', OLD.domain,
        'title_zh', OLD.title_zh, 'title_en', OLD.title_en, 'target_text', OLD.target_text,
        'indicator_id', OLD.indicator_id, 'listed_by', OLD.listed_by, 'note', OLD.note,
        'sort_order', OLD.sort_order, 'source_id', OLD.source_id, 'list_version', OLD.list_version),
        NULL,
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER rollout_state_insert AFTER INSERT ON rollout_state
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'rollout_state', 'insert',
        json_object('code', NEW.code),
        NULL,
        json_object(
        'code', NEW.code, 'rank', NEW.rank, 'mark', NEW.mark, 'name_zh', NEW.name_zh,
        'name_en', NEW.name_en, 'look', NEW.look, 'needs_evidence', NEW.needs_evidence,
        'rolled_out', NEW.rolled_out),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER rollout_state_update AFTER UPDATE ON rollout_state
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'rollout_state', 'update',
        json_object('code', NEW.code),
        json_object(
        'code', OLD.code, 'rank', OLD.rank, 'mark', OLD.mark, 'name_zh', OLD.name_zh,
        'name_en', OLD.name_en, 'look', OLD.look, 'needs_evidence', OLD.needs_evidence,
        'rolled_out', OLD.rolled_out),
        json_object(
        'code', NEW.code, 'rank', NEW.rank, 'mark', NEW.mark, 'name_zh', NEW.name_zh,
        'name_en', NEW.name_en, 'look', NEW.look, 'needs_evidence', NEW.needs_evidence,
        'rolled_out', NEW.rolled_out),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER rollout_state_delete AFTER DELETE ON rollout_state
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'rollout_state', 'delete',
        json_object('code', OLD.code),
        json_object(
        'code', OLD.code, 'rank', OLD.rank, 'mark', OLD.mark, 'name_zh', OLD.name_zh,
        'name_en', OLD.name_en, 'look', OLD.look, 'needs_evidence', OLD.needs_evidence,
        'rolled_out', OLD.rolled_out),
        NULL,
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER rollout_insert AFTER INSERT ON rollout
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'rollout', 'insert',
        json_object(
        'measure_id', NEW.measure_id, 'region_id', NEW.region_id, 'from_on', NEW.from_on),
        NULL,
        json_object(
        'measure_id', NEW.measure_id, 'region_id', NEW.region_id, 'from_on', NEW.from_on,
        'state', NEW.state, 'evidence_id', NEW.evidence_id,
        'override_reason', NEW.override_reason, 'note', NEW.note, 'source_id', NEW.source_id,
        'attachment_id', NEW.attachment_id),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER rollout_update AFTER UPDATE ON rollout
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'rollout', 'update',
        json_object(
        'measure_id', NEW.measure_id, 'region_id', NEW.region_id, 'from_on', NEW.from_on),
        json_object(
        'measure_id', OLD.measure_id, 'region_id', OLD.region_id, 'from_on', OLD.from_on,
        'state', OLD.state, 'evidence_id', OLD.evidence_id,
        'override_reason', OLD.override_reason, 'note', OLD.note, 'source_id', OLD.source_id,
        'attachment_id', OLD.attachment_id),
        json_object(
        'measure_id', NEW.measure_id, 'region_id', NEW.region_id, 'from_on', NEW.from_on,
        'state', NEW.state, 'evidence_id', NEW.evidence_id,
        'override_reason', NEW.override_reason, 'note', NEW.note, 'source_id', NEW.source_id,
        'attachment_id', NEW.attachment_id),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER rollout_delete AFTER DELETE ON rollout
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'rollout', 'delete',
        json_object(
        'measure_id', OLD.measure_id, 'region_id', OLD.region_id, 'from_on', OLD.from_on),
        json_object(
        'measure_id', OLD.measure_id, 'region_id', OLD.region_id, 'from_on', OLD.from_on,
        'state', OLD.state, 'evidence_id', OLD.evidence_id,
        'override_reason', OLD.override_reason, 'note', OLD.note, 'source_id', OLD.source_id,
        'attachment_id', OLD.attachment_id),
        NULL,
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER attachment_insert AFTER INSERT ON attachment
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'attachment', 'insert',
        json_object('id', NEW.id),
        NULL,
        json_object(
        'id', NEW.id, 'sha256', NEW.sha256, 'name', NEW.name, 'media_type', NEW.media_type,
        'size', NEW.size, 'added_on', NEW.added_on, 'added_by', NEW.added_by),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER attachment_update AFTER UPDATE ON attachment
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'attachment', 'update',
        json_object('id', NEW.id),
        json_object(
        'id', OLD.id, 'sha256', OLD.sha256, 'name', OLD.name, 'media_type', OLD.media_type,
        'size', OLD.size, 'added_on', OLD.added_on, 'added_by', OLD.added_by),
        json_object(
        'id', NEW.id, 'sha256', NEW.sha256, 'name', NEW.name, 'media_type', NEW.media_type,
        'size', NEW.size, 'added_on', NEW.added_on, 'added_by', NEW.added_by),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER attachment_delete AFTER DELETE ON attachment
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'attachment', 'delete',
        json_object('id', OLD.id),
        json_object(
        'id', OLD.id, 'sha256', OLD.sha256, 'name', OLD.name, 'media_type', OLD.media_type,
        'size', OLD.size, 'added_on', OLD.added_on, 'added_by', OLD.added_by),
        NULL,
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER rollout_rule_insert AFTER INSERT ON rollout_rule
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'rollout_rule', 'insert',
        json_object('id', NEW.id),
        NULL,
        json_object(
        'id', NEW.id, 'code', NEW.code, 'kind', NEW.kind, 'expression', NEW.expression,
        'sentence_zh', NEW.sentence_zh, 'sentence_en', NEW.sentence_en, 'enabled', NEW.enabled,
        'sort_order', NEW.sort_order),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER rollout_rule_update AFTER UPDATE ON rollout_rule
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'rollout_rule', 'update',
        json_object('id', NEW.id),
        json_object(
        'id', OLD.id, 'code', OLD.code, 'kind', OLD.kind, 'expression', OLD.expression,
        'sentence_zh', OLD.sentence_zh, 'sentence_en', OLD.sentence_en, 'enabled', OLD.enabled,
        'sort_order', OLD.sort_order),
        json_object(
        'id', NEW.id, 'code', NEW.code, 'kind', NEW.kind, 'expression', NEW.expression,
        'sentence_zh', NEW.sentence_zh, 'sentence_en', NEW.sentence_en, 'enabled', NEW.enabled,
        'sort_order', NEW.sort_order),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER rollout_rule_delete AFTER DELETE ON rollout_rule
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'rollout_rule', 'delete',
        json_object('id', OLD.id),
        json_object(
        'id', OLD.id, 'code', OLD.code, 'kind', OLD.kind, 'expression', OLD.expression,
        'sentence_zh', OLD.sentence_zh, 'sentence_en', OLD.sentence_en, 'enabled', OLD.enabled,
        'sort_order', OLD.sort_order),
        NULL,
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;
