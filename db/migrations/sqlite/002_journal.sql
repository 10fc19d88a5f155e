-- The journal: who changed what, when, by which way, what it was and what it became. Written by
-- triggers, so that edits made with any other SQLite tool are in it too. A bulk import takes the
-- insert trigger of its table away and puts it back within its own transaction, and writes one
-- entry for each indicator instead; its rows carry the batch.
CREATE TABLE journal_context (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    batch_id INTEGER
) STRICT;
INSERT INTO journal_context (id, batch_id) VALUES (1, NULL);

CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER REFERENCES batch (id),
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    via TEXT NOT NULL,
    table_name TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('insert', 'update', 'delete', 'import')),
    row_key TEXT NOT NULL,
    old_row TEXT,
    new_row TEXT,
    reason TEXT
) STRICT;
CREATE INDEX journal_batch ON journal (batch_id);
CREATE INDEX journal_row ON journal (table_name, row_key);

CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is only ever added to');
END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is only ever added to');
END;

-- REPLACE deletes without asking the trigger above.
CREATE TRIGGER journal_no_replace BEFORE INSERT ON journal
WHEN EXISTS (SELECT 1 FROM journal WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'the journal is only ever added to');
END;

CREATE TRIGGER source_insert AFTER INSERT ON source
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'source', 'insert',
        json_object('id', NEW.id),
        NULL,
        json_object(
        'id', NEW.id, 'title', NEW.title, 'kind', NEW.kind, 'publisher', NEW.publisher,
        'published_on', NEW.published_on, 'address', NEW.address, 'note', NEW.note),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER source_update AFTER UPDATE ON source
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'source', 'update',
        json_object('id', NEW.id),
        json_object(
        'id', OLD.id, 'title', OLD.title, 'kind', OLD.kind, 'publisher', OLD.publisher,
        'published_on', OLD.published_on, 'address', OLD.address, 'note', OLD.note),
        json_object(
        'id', NEW.id, 'title', NEW.title, 'kind', NEW.kind, 'publisher', NEW.publisher,
        'published_on', NEW.published_on, 'address', NEW.address, 'note', NEW.note),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER source_delete AFTER DELETE ON source
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'source', 'delete',
        json_object('id', OLD.id),
        json_object(
        'id', OLD.id, 'title', OLD.title, 'kind', OLD.kind, 'publisher', OLD.publisher,
        'published_on', OLD.published_on, 'address', OLD.address, 'note', OLD.note),
        NULL,
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER region_insert AFTER INSERT ON region
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'region', 'insert',
        json_object('id', NEW.id),
        NULL,
        json_object(
        'id', NEW.id, 'code', NEW.code, 'gb_code', NEW.gb_code, 'letters', NEW.letters,
        'name_zh', NEW.name_zh, 'short_zh', NEW.short_zh, 'abbr_zh', NEW.abbr_zh,
        'name_en', NEW.name_en, 'short_en', NEW.short_en, 'type', NEW.type,
        'econ_group', NEW.econ_group, 'parent_id', NEW.parent_id, 'sort_order', NEW.sort_order,
        'is_reporting', NEW.is_reporting, 'in_scope', NEW.in_scope, 'tile_row', NEW.tile_row,
        'tile_column', NEW.tile_column, 'note', NEW.note, 'source_id', NEW.source_id),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER region_update AFTER UPDATE ON region
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'region', 'update',
        json_object('id', NEW.id),
        json_object(
        'id', OLD.id, 'code', OLD.code, 'gb_code', OLD.gb_code, 'letters', OLD.letters,
        'name_zh', OLD.name_zh, 'short_zh', OLD.short_zh, 'abbr_zh', OLD.abbr_zh,
        'name_en', OLD.name_en, 'short_en', OLD.short_en, 'type', OLD.type,
        'econ_group', OLD.econ_group, 'parent_id', OLD.parent_id, 'sort_order', OLD.sort_order,
        'is_reporting', OLD.is_reporting, 'in_scope', OLD.in_scope, 'tile_row', OLD.tile_row,
        'tile_column', OLD.tile_column, 'note', OLD.note, 'source_id', OLD.source_id),
        json_object(
        'id', NEW.id, 'code', NEW.code, 'gb_code', NEW.gb_code, 'letters', NEW.letters,
        'name_zh', NEW.name_zh, 'short_zh', NEW.short_zh, 'abbr_zh', NEW.abbr_zh,
        'name_en', NEW.name_en, 'short_en', NEW.short_en, 'type', NEW.type,
        'econ_group', NEW.econ_group, 'parent_id', NEW.parent_id, 'sort_order', NEW.sort_order,
        'is_reporting', NEW.is_reporting, 'in_scope', NEW.in_scope, 'tile_row', NEW.tile_row,
        'tile_column', NEW.tile_column, 'note', NEW.note, 'source_id', NEW.source_id),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER region_delete AFTER DELETE ON region
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'region', 'delete',
        json_object('id', OLD.id),
        json_object(
        'id', OLD.id, 'code', OLD.code, 'gb_code', OLD.gb_code, 'letters', OLD.letters,
        'name_zh', OLD.name_zh, 'short_zh', OLD.short_zh, 'abbr_zh', OLD.abbr_zh,
        'name_en', OLD.name_en, 'short_en', OLD.short_en, 'type', OLD.type,
        'econ_group', OLD.econ_group, 'parent_id', OLD.parent_id, 'sort_order', OLD.sort_order,
        'is_reporting', OLD.is_reporting, 'in_scope', OLD.in_scope, 'tile_row', OLD.tile_row,
        'tile_column', OLD.tile_column, 'note', OLD.note, 'source_id', OLD.source_id),
        NULL,
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER indicator_insert AFTER INSERT ON indicator
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'indicator', 'insert',
        json_object('id', NEW.id),
        NULL,
        json_object(
        'id', NEW.id, 'code', NEW.code, 'name_zh', NEW.name_zh, 'name_en', NEW.name_en,
        'theme', NEW.theme, 'unit', NEW.unit, 'value_type', NEW.value_type,
        'direction', NEW.direction, 'frequency', NEW.frequency, 'basis', NEW.basis,
        'numerator', NEW.numerator, 'denominator', NEW.denominator, 'aggregation', NEW.aggregation,
        'level', NEW.level, 'framework', NEW.framework, 'framework_number', NEW.framework_number,
        'definition', NEW.definition, 'target_note', NEW.target_note, 'xpcc_rule', NEW.xpcc_rule,
        'decimals', NEW.decimals, 'headline', NEW.headline, 'class_limits', NEW.class_limits,
        'source_id', NEW.source_id),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER indicator_update AFTER UPDATE ON indicator
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'indicator', 'update',
        json_object('id', NEW.id),
        json_object(
        'id', OLD.id, 'code', OLD.code, 'name_zh', OLD.name_zh, 'name_en', OLD.name_en,
        'theme', OLD.theme, 'unit', OLD.unit, 'value_type', OLD.value_type,
        'direction', OLD.direction, 'frequency', OLD.frequency, 'basis', OLD.basis,
        'numerator', OLD.numerator, 'denominator', OLD.denominator, 'aggregation', OLD.aggregation,
        'level', OLD.level, 'framework', OLD.framework, 'framework_number', OLD.framework_number,
        'definition', OLD.definition, 'target_note', OLD.target_note, 'xpcc_rule', OLD.xpcc_rule,
        'decimals', OLD.decimals, 'headline', OLD.headline, 'class_limits', OLD.class_limits,
        'source_id', OLD.source_id),
        json_object(
        'id', NEW.id, 'code', NEW.code, 'name_zh', NEW.name_zh, 'name_en', NEW.name_en,
        'theme', NEW.theme, 'unit', NEW.unit, 'value_type', NEW.value_type,
        'direction', NEW.direction, 'frequency', NEW.frequency, 'basis', NEW.basis,
        'numerator', NEW.numerator, 'denominator', NEW.denominator, 'aggregation', NEW.aggregation,
        'level', NEW.level, 'framework', NEW.framework, 'framework_number', NEW.framework_number,
        'definition', NEW.definition, 'target_note', NEW.target_note, 'xpcc_rule', NEW.xpcc_rule,
        'decimals', NEW.decimals, 'headline', NEW.headline, 'class_limits', NEW.class_limits,
        'source_id', NEW.source_id),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER indicator_delete AFTER DELETE ON indicator
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'indicator', 'delete',
        json_object('id', OLD.id),
        json_object(
        'id', OLD.id, 'code', OLD.code, 'name_zh', OLD.name_zh, 'name_en', OLD.name_en,
        'theme', OLD.theme, 'unit', OLD.unit, 'value_type', OLD.value_type,
        'direction', OLD.direction, 'frequency', OLD.frequency, 'basis', OLD.basis,
        'numerator', OLD.numerator, 'denominator', OLD.denominator, 'aggregation', OLD.aggregation,
        'level', OLD.level, 'framework', OLD.framework, 'framework_number', OLD.framework_number,
        'definition', OLD.definition, 'target_note', OLD.target_note, 'xpcc_rule', OLD.xpcc_rule,
        'decimals', OLD.decimals, 'headline', OLD.headline, 'class_limits', OLD.class_limits,
        'source_id', OLD.source_id),
        NULL,
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER document_insert AFTER INSERT ON document
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'document', 'insert',
        json_object('id', NEW.id),
        NULL,
        json_object(
        'id', NEW.id, 'code', NEW.code, 'number', NEW.number, 'title_zh', NEW.title_zh,
        'title_en', NEW.title_en, 'issuer', NEW.issuer, 'issued_on', NEW.issued_on,
        'published_on', NEW.published_on, 'level', NEW.level, 'region_id', NEW.region_id,
        'kind', NEW.kind, 'period_covered', NEW.period_covered, 'section_count', NEW.section_count,
        'task_count', NEW.task_count, 'relation', NEW.relation, 'note', NEW.note,
        'source_id', NEW.source_id),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER document_update AFTER UPDATE ON document
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'document', 'update',
        json_object('id', NEW.id),
        json_object(
        'id', OLD.id, 'code', OLD.code, 'number', OLD.number, 'title_zh', OLD.title_zh,
        'title_en', OLD.title_en, 'issuer', OLD.issuer, 'issued_on', OLD.issued_on,
        'published_on', OLD.published_on, 'level', OLD.level, 'region_id', OLD.region_id,
        'kind', OLD.kind, 'period_covered', OLD.period_covered, 'section_count', OLD.section_count,
        'task_count', OLD.task_count, 'relation', OLD.relation, 'note', OLD.note,
        'source_id', OLD.source_id),
        json_object(
        'id', NEW.id, 'code', NEW.code, 'number', NEW.number, 'title_zh', NEW.title_zh,
        'title_en', NEW.title_en, 'issuer', NEW.issuer, 'issued_on', NEW.issued_on,
        'published_on', NEW.published_on, 'level', NEW.level, 'region_id', NEW.region_id,
        'kind', NEW.kind, 'period_covered', NEW.period_covered, 'section_count', NEW.section_count,
        'task_count', NEW.task_count, 'relation', NEW.relation, 'note', NEW.note,
        'source_id', NEW.source_id),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER document_delete AFTER DELETE ON document
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'document', 'delete',
        json_object('id', OLD.id),
        json_object(
        'id', OLD.id, 'code', OLD.code, 'number', OLD.number, 'title_zh', OLD.title_zh,
        'title_en', OLD.title_en, 'issuer', OLD.issuer, 'issued_on', OLD.issued_on,
        'published_on', OLD.published_on, 'level', OLD.level, 'region_id', OLD.region_id,
        'kind', OLD.kind, 'period_covered', OLD.period_covered, 'section_count', OLD.section_count,
        'task_count', OLD.task_count, 'relation', OLD.relation, 'note', OLD.note,
        'source_id', OLD.source_id),
        NULL,
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER task_insert AFTER INSERT ON task
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'task', 'insert',
        json_object('id', NEW.id),
        NULL,
        json_object(
        'id', NEW.id, 'code', NEW.code, 'document_id', NEW.document_id, 'parent_id', NEW.parent_id,
        'number', NEW.number, 'kind', NEW.kind, 'title_zh', NEW.title_zh, 'title_en', NEW.title_en,
        'lead_department', NEW.lead_department, 'joint_departments', NEW.joint_departments,
        'due_on', NEW.due_on, 'target_text', NEW.target_text, 'origin', NEW.origin,
        'completeness', NEW.completeness, 'note', NEW.note, 'source_id', NEW.source_id),
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
        'id', OLD.id, 'code', OLD.code, 'document_id', OLD.document_id, 'parent_id', OLD.parent_id,
        'number', OLD.number, 'kind', OLD.kind, 'title_zh', OLD.title_zh, 'title_en', OLD.title_en,
        'lead_department', OLD.lead_department, 'joint_departments', OLD.joint_departments,
        'due_on', OLD.due_on, 'target_text', OLD.target_text, 'origin', OLD.origin,
        'completeness', OLD.completeness, 'note', OLD.note, 'source_id', OLD.source_id),
        json_object(
        'id', NEW.id, 'code', NEW.code, 'document_id', NEW.document_id, 'parent_id', NEW.parent_id,
        'number', NEW.number, 'kind', NEW.kind, 'title_zh', NEW.title_zh, 'title_en', NEW.title_en,
        'lead_department', NEW.lead_department, 'joint_departments', NEW.joint_departments,
        'due_on', NEW.due_on, 'target_text', NEW.target_text, 'origin', NEW.origin,
        'completeness', NEW.completeness, 'note', NEW.note, 'source_id', NEW.source_id),
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
        'id', OLD.id, 'code', OLD.code, 'document_id', OLD.document_id, 'parent_id', OLD.parent_id,
        'number', OLD.number, 'kind', OLD.kind, 'title_zh', OLD.title_zh, 'title_en', OLD.title_en,
        'lead_department', OLD.lead_department, 'joint_departments', OLD.joint_departments,
        'due_on', OLD.due_on, 'target_text', OLD.target_text, 'origin', OLD.origin,
        'completeness', OLD.completeness, 'note', OLD.note, 'source_id', OLD.source_id),
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
        'source_id', NEW.source_id),
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
        'source_id', OLD.source_id),
        json_object(
        'task_id', NEW.task_id, 'number', NEW.number, 'title_zh', NEW.title_zh,
        'title_en', NEW.title_en, 'due_on', NEW.due_on, 'done_on', NEW.done_on,
        'source_id', NEW.source_id),
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
        'source_id', OLD.source_id),
        NULL,
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

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
        'sort_order', NEW.sort_order, 'source_id', NEW.source_id),
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
        'sort_order', OLD.sort_order, 'source_id', OLD.source_id),
        json_object(
        'id', NEW.id, 'code', NEW.code, 'list_class', NEW.list_class, 'domain', NEW.domain,
        'title_zh', NEW.title_zh, 'title_en', NEW.title_en, 'target_text', NEW.target_text,
        'indicator_id', NEW.indicator_id, 'listed_by', NEW.listed_by, 'note', NEW.note,
        'sort_order', NEW.sort_order, 'source_id', NEW.source_id),
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
        'sort_order', OLD.sort_order, 'source_id', OLD.source_id),
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
        json_object('measure_id', NEW.measure_id, 'region_id', NEW.region_id, 'from_on', NEW.from_on),
        NULL,
        json_object(
        'measure_id', NEW.measure_id, 'region_id', NEW.region_id, 'from_on', NEW.from_on,
        'state', NEW.state, 'evidence_id', NEW.evidence_id, 'override_reason', NEW.override_reason,
        'note', NEW.note, 'source_id', NEW.source_id),
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
        json_object('measure_id', NEW.measure_id, 'region_id', NEW.region_id, 'from_on', NEW.from_on),
        json_object(
        'measure_id', OLD.measure_id, 'region_id', OLD.region_id, 'from_on', OLD.from_on,
        'state', OLD.state, 'evidence_id', OLD.evidence_id, 'override_reason', OLD.override_reason,
        'note', OLD.note, 'source_id', OLD.source_id),
        json_object(
        'measure_id', NEW.measure_id, 'region_id', NEW.region_id, 'from_on', NEW.from_on,
        'state', NEW.state, 'evidence_id', NEW.evidence_id, 'override_reason', NEW.override_reason,
        'note', NEW.note, 'source_id', NEW.source_id),
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
        json_object('measure_id', OLD.measure_id, 'region_id', OLD.region_id, 'from_on', OLD.from_on),
        json_object(
        'measure_id', OLD.measure_id, 'region_id', OLD.region_id, 'from_on', OLD.from_on,
        'state', OLD.state, 'evidence_id', OLD.evidence_id, 'override_reason', OLD.override_reason,
        'note', OLD.note, 'source_id', OLD.source_id),
        NULL,
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER target_insert AFTER INSERT ON target
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'target', 'insert',
        json_object('id', NEW.id),
        NULL,
        json_object(
        'id', NEW.id, 'indicator_id', NEW.indicator_id, 'region_id', NEW.region_id,
        'period_id', NEW.period_id, 'operator', NEW.operator,
        'value', CASE WHEN NEW.value IS NULL THEN NULL ELSE json(format('%!.17g', NEW.value)) END,
        'task_id', NEW.task_id, 'document_id', NEW.document_id, 'note', NEW.note,
        'source_id', NEW.source_id),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER target_update AFTER UPDATE ON target
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'target', 'update',
        json_object('id', NEW.id),
        json_object(
        'id', OLD.id, 'indicator_id', OLD.indicator_id, 'region_id', OLD.region_id,
        'period_id', OLD.period_id, 'operator', OLD.operator,
        'value', CASE WHEN OLD.value IS NULL THEN NULL ELSE json(format('%!.17g', OLD.value)) END,
        'task_id', OLD.task_id, 'document_id', OLD.document_id, 'note', OLD.note,
        'source_id', OLD.source_id),
        json_object(
        'id', NEW.id, 'indicator_id', NEW.indicator_id, 'region_id', NEW.region_id,
        'period_id', NEW.period_id, 'operator', NEW.operator,
        'value', CASE WHEN NEW.value IS NULL THEN NULL ELSE json(format('%!.17g', NEW.value)) END,
        'task_id', NEW.task_id, 'document_id', NEW.document_id, 'note', NEW.note,
        'source_id', NEW.source_id),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER target_delete AFTER DELETE ON target
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'target', 'delete',
        json_object('id', OLD.id),
        json_object(
        'id', OLD.id, 'indicator_id', OLD.indicator_id, 'region_id', OLD.region_id,
        'period_id', OLD.period_id, 'operator', OLD.operator,
        'value', CASE WHEN OLD.value IS NULL THEN NULL ELSE json(format('%!.17g', OLD.value)) END,
        'task_id', OLD.task_id, 'document_id', OLD.document_id, 'note', OLD.note,
        'source_id', OLD.source_id),
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
        'name_en', NEW.name_en, 'region_id', NEW.region_id, 'place', NEW.place, 'batch', NEW.batch,
        'year', NEW.year, 'status', NEW.status, 'specialty', NEW.specialty,
        'output_hospital', NEW.output_hospital, 'host_hospital', NEW.host_hospital,
        'beds', NEW.beds, 'investment', NEW.investment, 'stated_count', NEW.stated_count,
        'completeness', NEW.completeness, 'note', NEW.note, 'source_id', NEW.source_id),
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
        'name_en', OLD.name_en, 'region_id', OLD.region_id, 'place', OLD.place, 'batch', OLD.batch,
        'year', OLD.year, 'status', OLD.status, 'specialty', OLD.specialty,
        'output_hospital', OLD.output_hospital, 'host_hospital', OLD.host_hospital,
        'beds', OLD.beds, 'investment', OLD.investment, 'stated_count', OLD.stated_count,
        'completeness', OLD.completeness, 'note', OLD.note, 'source_id', OLD.source_id),
        json_object(
        'id', NEW.id, 'code', NEW.code, 'kind', NEW.kind, 'name_zh', NEW.name_zh,
        'name_en', NEW.name_en, 'region_id', NEW.region_id, 'place', NEW.place, 'batch', NEW.batch,
        'year', NEW.year, 'status', NEW.status, 'specialty', NEW.specialty,
        'output_hospital', NEW.output_hospital, 'host_hospital', NEW.host_hospital,
        'beds', NEW.beds, 'investment', NEW.investment, 'stated_count', NEW.stated_count,
        'completeness', NEW.completeness, 'note', NEW.note, 'source_id', NEW.source_id),
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
        'name_en', OLD.name_en, 'region_id', OLD.region_id, 'place', OLD.place, 'batch', OLD.batch,
        'year', OLD.year, 'status', OLD.status, 'specialty', OLD.specialty,
        'output_hospital', OLD.output_hospital, 'host_hospital', OLD.host_hospital,
        'beds', OLD.beds, 'investment', OLD.investment, 'stated_count', OLD.stated_count,
        'completeness', OLD.completeness, 'note', OLD.note, 'source_id', OLD.source_id),
        NULL,
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER observation_insert AFTER INSERT ON observation
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'observation', 'insert',
        json_object('indicator_id', NEW.indicator_id, 'basis', NEW.basis, 'period_id', NEW.period_id, 'region_id', NEW.region_id),
        NULL,
        json_object(
        'indicator_id', NEW.indicator_id, 'basis', NEW.basis, 'period_id', NEW.period_id,
        'region_id', NEW.region_id,
        'value', CASE WHEN NEW.value IS NULL THEN NULL ELSE json(format('%!.17g', NEW.value)) END,
        'missing', NEW.missing, 'qualifier', NEW.qualifier, 'status', NEW.status,
        'confidentiality', NEW.confidentiality,
        'numerator', CASE WHEN NEW.numerator IS NULL THEN NULL ELSE json(format('%!.17g', NEW.numerator)) END,
        'denominator', CASE WHEN NEW.denominator IS NULL THEN NULL ELSE json(format('%!.17g', NEW.denominator)) END,
        'note', NEW.note, 'explanation', NEW.explanation, 'source_id', NEW.source_id,
        'batch_id', NEW.batch_id, 'version', NEW.version),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER observation_update AFTER UPDATE ON observation
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'observation', 'update',
        json_object('indicator_id', NEW.indicator_id, 'basis', NEW.basis, 'period_id', NEW.period_id, 'region_id', NEW.region_id),
        json_object(
        'indicator_id', OLD.indicator_id, 'basis', OLD.basis, 'period_id', OLD.period_id,
        'region_id', OLD.region_id,
        'value', CASE WHEN OLD.value IS NULL THEN NULL ELSE json(format('%!.17g', OLD.value)) END,
        'missing', OLD.missing, 'qualifier', OLD.qualifier, 'status', OLD.status,
        'confidentiality', OLD.confidentiality,
        'numerator', CASE WHEN OLD.numerator IS NULL THEN NULL ELSE json(format('%!.17g', OLD.numerator)) END,
        'denominator', CASE WHEN OLD.denominator IS NULL THEN NULL ELSE json(format('%!.17g', OLD.denominator)) END,
        'note', OLD.note, 'explanation', OLD.explanation, 'source_id', OLD.source_id,
        'batch_id', OLD.batch_id, 'version', OLD.version),
        json_object(
        'indicator_id', NEW.indicator_id, 'basis', NEW.basis, 'period_id', NEW.period_id,
        'region_id', NEW.region_id,
        'value', CASE WHEN NEW.value IS NULL THEN NULL ELSE json(format('%!.17g', NEW.value)) END,
        'missing', NEW.missing, 'qualifier', NEW.qualifier, 'status', NEW.status,
        'confidentiality', NEW.confidentiality,
        'numerator', CASE WHEN NEW.numerator IS NULL THEN NULL ELSE json(format('%!.17g', NEW.numerator)) END,
        'denominator', CASE WHEN NEW.denominator IS NULL THEN NULL ELSE json(format('%!.17g', NEW.denominator)) END,
        'note', NEW.note, 'explanation', NEW.explanation, 'source_id', NEW.source_id,
        'batch_id', NEW.batch_id, 'version', NEW.version),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER observation_delete AFTER DELETE ON observation
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'observation', 'delete',
        json_object('indicator_id', OLD.indicator_id, 'basis', OLD.basis, 'period_id', OLD.period_id, 'region_id', OLD.region_id),
        json_object(
        'indicator_id', OLD.indicator_id, 'basis', OLD.basis, 'period_id', OLD.period_id,
        'region_id', OLD.region_id,
        'value', CASE WHEN OLD.value IS NULL THEN NULL ELSE json(format('%!.17g', OLD.value)) END,
        'missing', OLD.missing, 'qualifier', OLD.qualifier, 'status', OLD.status,
        'confidentiality', OLD.confidentiality,
        'numerator', CASE WHEN OLD.numerator IS NULL THEN NULL ELSE json(format('%!.17g', OLD.numerator)) END,
        'denominator', CASE WHEN OLD.denominator IS NULL THEN NULL ELSE json(format('%!.17g', OLD.denominator)) END,
        'note', OLD.note, 'explanation', OLD.explanation, 'source_id', OLD.source_id,
        'batch_id', OLD.batch_id, 'version', OLD.version),
        NULL,
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER claim_insert AFTER INSERT ON claim
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'claim', 'insert',
        json_object('id', NEW.id),
        NULL,
        json_object(
        'id', NEW.id, 'indicator_id', NEW.indicator_id, 'basis', NEW.basis,
        'period_id', NEW.period_id, 'region_id', NEW.region_id,
        'value', CASE WHEN NEW.value IS NULL THEN NULL ELSE json(format('%!.17g', NEW.value)) END,
        'missing', NEW.missing, 'qualifier', NEW.qualifier, 'status', NEW.status, 'note', NEW.note,
        'source_id', NEW.source_id, 'batch_id', NEW.batch_id),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER claim_update AFTER UPDATE ON claim
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'claim', 'update',
        json_object('id', NEW.id),
        json_object(
        'id', OLD.id, 'indicator_id', OLD.indicator_id, 'basis', OLD.basis,
        'period_id', OLD.period_id, 'region_id', OLD.region_id,
        'value', CASE WHEN OLD.value IS NULL THEN NULL ELSE json(format('%!.17g', OLD.value)) END,
        'missing', OLD.missing, 'qualifier', OLD.qualifier, 'status', OLD.status, 'note', OLD.note,
        'source_id', OLD.source_id, 'batch_id', OLD.batch_id),
        json_object(
        'id', NEW.id, 'indicator_id', NEW.indicator_id, 'basis', NEW.basis,
        'period_id', NEW.period_id, 'region_id', NEW.region_id,
        'value', CASE WHEN NEW.value IS NULL THEN NULL ELSE json(format('%!.17g', NEW.value)) END,
        'missing', NEW.missing, 'qualifier', NEW.qualifier, 'status', NEW.status, 'note', NEW.note,
        'source_id', NEW.source_id, 'batch_id', NEW.batch_id),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER claim_delete AFTER DELETE ON claim
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'claim', 'delete',
        json_object('id', OLD.id),
        json_object(
        'id', OLD.id, 'indicator_id', OLD.indicator_id, 'basis', OLD.basis,
        'period_id', OLD.period_id, 'region_id', OLD.region_id,
        'value', CASE WHEN OLD.value IS NULL THEN NULL ELSE json(format('%!.17g', OLD.value)) END,
        'missing', OLD.missing, 'qualifier', OLD.qualifier, 'status', OLD.status, 'note', OLD.note,
        'source_id', OLD.source_id, 'batch_id', OLD.batch_id),
        NULL,
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER setting_insert AFTER INSERT ON setting
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'setting', 'insert',
        json_object('key', NEW.key),
        NULL,
        json_object(
        'key', NEW.key, 'value', NEW.value),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER setting_update AFTER UPDATE ON setting
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'setting', 'update',
        json_object('key', NEW.key),
        json_object(
        'key', OLD.key, 'value', OLD.value),
        json_object(
        'key', NEW.key, 'value', NEW.value),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER setting_delete AFTER DELETE ON setting
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'setting', 'delete',
        json_object('key', OLD.key),
        json_object(
        'key', OLD.key, 'value', OLD.value),
        NULL,
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;
