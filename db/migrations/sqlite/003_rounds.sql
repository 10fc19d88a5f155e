-- Reporting: what is asked for (forms), of whom and by when (rounds), what has come in
-- (submissions, entries), what was said about it (comments, returns) and how it is checked.
CREATE TABLE form (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name_zh TEXT NOT NULL DEFAULT '',
    name_en TEXT NOT NULL DEFAULT '',
    frequency TEXT NOT NULL CHECK (frequency IN ('monthly', 'quarterly', 'half_yearly', 'annual')),
    note TEXT NOT NULL DEFAULT '',
    source_id INTEGER NOT NULL REFERENCES source (id)
) STRICT;
CREATE INDEX form_source ON form (source_id);

CREATE TABLE form_item (
    form_id INTEGER NOT NULL REFERENCES form (id),
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    basis INTEGER NOT NULL CHECK (basis BETWEEN 0 AND 2),
    sort_order INTEGER NOT NULL,
    part_of INTEGER, -- 其中: the item of the same form this one is a part of
    required INTEGER NOT NULL DEFAULT 1 CHECK (required BETWEEN 0 AND 1),
    lower REAL,
    upper REAL,
    PRIMARY KEY (form_id, indicator_id),
    FOREIGN KEY (form_id, part_of) REFERENCES form_item (form_id, indicator_id),
    CHECK (part_of <> indicator_id),
    CHECK (lower <= upper)
) STRICT, WITHOUT ROWID;
CREATE INDEX form_item_indicator ON form_item (indicator_id);
CREATE INDEX form_item_part ON form_item (form_id, part_of);

CREATE TABLE round (
    id INTEGER PRIMARY KEY,
    form_id INTEGER NOT NULL REFERENCES form (id),
    period_id INTEGER NOT NULL REFERENCES period (id),
    opens_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    closed_on TEXT,
    note TEXT NOT NULL DEFAULT '',
    source_id INTEGER NOT NULL REFERENCES source (id), -- what its values will cite
    UNIQUE (form_id, period_id),
    CHECK (due_on >= opens_on)
) STRICT;
CREATE INDEX round_period ON round (period_id);
CREATE INDEX round_source ON round (source_id);

-- One row for each region that owes an answer, made when the round opens: who has sent nothing
-- stays in sight.
CREATE TABLE submission (
    round_id INTEGER NOT NULL REFERENCES round (id),
    region_id INTEGER NOT NULL REFERENCES region (id),
    state INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 5),
    received_on TEXT, -- the day it first came in; punctuality is judged by it
    PRIMARY KEY (round_id, region_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX submission_region ON submission (region_id);

CREATE TABLE return_reason (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL,
    region_id INTEGER NOT NULL,
    indicator_id INTEGER REFERENCES indicator (id), -- NULL: about the whole return
    reason TEXT NOT NULL CHECK (reason <> ''),
    returned_on TEXT NOT NULL,
    settled INTEGER NOT NULL DEFAULT 0 CHECK (settled BETWEEN 0 AND 1),
    FOREIGN KEY (round_id, region_id) REFERENCES submission (round_id, region_id)
) STRICT;
CREATE INDEX return_reason_submission ON return_reason (round_id, region_id);
CREATE INDEX return_reason_indicator ON return_reason (indicator_id);

-- The working value of a cell, as typed, until its region is accepted; what cannot be read is kept
-- as well. A value or a reason for its absence stands beside the text once it can be read.
CREATE TABLE entry (
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    basis INTEGER NOT NULL CHECK (basis BETWEEN 0 AND 2),
    period_id INTEGER NOT NULL REFERENCES period (id),
    region_id INTEGER NOT NULL REFERENCES region (id),
    text TEXT NOT NULL,
    value REAL CHECK (value BETWEEN -1e300 AND 1e300),
    missing INTEGER NOT NULL DEFAULT 0 CHECK (missing BETWEEN 0 AND 6),
    status INTEGER NOT NULL DEFAULT 0 CHECK (status BETWEEN 0 AND 10),
    numerator REAL CHECK (numerator BETWEEN -1e300 AND 1e300),
    denominator REAL CHECK (denominator BETWEEN -1e300 AND 1e300),
    note TEXT NOT NULL DEFAULT '',
    explanation TEXT NOT NULL DEFAULT '',
    origin TEXT NOT NULL DEFAULT '', -- period or region it was copied from, until confirmed
    batch_id INTEGER NOT NULL REFERENCES batch (id),
    version INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (indicator_id, basis, period_id, region_id),
    CHECK (value IS NULL OR missing = 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_period ON entry (period_id);
CREATE INDEX entry_region ON entry (region_id);

-- What is in the cell editor this moment, saved at every key: not journaled, gone once it becomes
-- an entry or is given up.
CREATE TABLE keystroke (
    is_measure INTEGER NOT NULL CHECK (is_measure BETWEEN 0 AND 1),
    subject_id INTEGER NOT NULL, -- indicator, or measure
    basis INTEGER NOT NULL,
    period_id INTEGER NOT NULL,
    region_id INTEGER NOT NULL,
    text TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (is_measure, subject_id, basis, period_id, region_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE comment (
    id INTEGER PRIMARY KEY,
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    basis INTEGER NOT NULL CHECK (basis BETWEEN 0 AND 2),
    period_id INTEGER NOT NULL REFERENCES period (id),
    region_id INTEGER NOT NULL REFERENCES region (id),
    text TEXT NOT NULL CHECK (text <> ''),
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    owner TEXT NOT NULL DEFAULT '',
    due_on TEXT,
    resolved_on TEXT
) STRICT;
CREATE INDEX comment_cell ON comment (indicator_id, basis, period_id, region_id);
CREATE INDEX comment_period ON comment (period_id);
CREATE INDEX comment_region ON comment (region_id);

-- A rule on data: a built-in method with its threshold, or an expression over indicator codes.
CREATE TABLE check_rule (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    method TEXT NOT NULL,
    severity INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 2), -- blocks, explain, informs
    indicator_id INTEGER REFERENCES indicator (id), -- NULL: every indicator the method fits
    expression TEXT NOT NULL DEFAULT '',
    threshold REAL,
    name_zh TEXT NOT NULL DEFAULT '',
    name_en TEXT NOT NULL DEFAULT '',
    enabled INTEGER NOT NULL DEFAULT 1 CHECK (enabled BETWEEN 0 AND 1),
    sort_order INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX check_rule_indicator ON check_rule (indicator_id);
INSERT INTO check_rule (code, method, severity, threshold, name_zh, name_en, sort_order) VALUES
    ('E110', 'readable', 0, NULL, '不是数字', 'Not a number', 10),
    ('E120', 'required', 0, NULL, '必填项未填', 'Required but empty', 20),
    ('E130', 'bounds', 0, NULL, '超出表定范围', 'Outside the bounds of the form', 30),
    ('E140', 'part', 0, NULL, '其中项大于总项', 'A part larger than the whole', 40),
    ('E150', 'parts', 0, NULL, '其中项之和大于总项', 'Parts add up to more than the whole', 50),
    ('E160', 'ratio', 0, 0.05, '比值与分子分母不符', 'Ratio differs from its terms', 60),
    ('E170', 'confirmed', 0, NULL, '参照录入未确认', 'Copied value not confirmed', 70),
    ('C201', 'percent', 1, NULL, '百分比不在0—100之间', 'Percentage outside 0 to 100', 110),
    ('C202', 'accumulation', 1, NULL, '累计值下降', 'Year-to-date value falls', 120),
    ('C203', 'annual', 1, 0.005, '年度值与四季度累计不符', 'Year differs from year-to-date at its end', 130),
    ('C204', 'nation', 1, 0.01, '各地合计与全国不符', 'Regions do not add up to the nation', 140),
    ('C205', 'unit', 1, 4, '疑似单位错误（万倍）', 'Perhaps the wrong unit (factor 10,000)', 150),
    ('C206', 'jump', 1, 1, '与上年同期相差过大', 'Far from the same period last year', 160),
    ('C207', 'outlier', 1, 4.5, '偏离自身历史规律', 'Off its own seasonal pattern', 170),
    ('I301', 'peers', 2, 5, '与其他地区差异明显', 'Stands apart from the other regions', 210);

CREATE TABLE dismissal (
    rule_id INTEGER NOT NULL REFERENCES check_rule (id),
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    basis INTEGER NOT NULL CHECK (basis BETWEEN 0 AND 2),
    period_id INTEGER NOT NULL REFERENCES period (id),
    region_id INTEGER NOT NULL REFERENCES region (id),
    inputs TEXT NOT NULL, -- digest of what the finding was made from; another one and it is back
    reason TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (rule_id, indicator_id, basis, period_id, region_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX dismissal_indicator ON dismissal (indicator_id);
CREATE INDEX dismissal_period ON dismissal (period_id);
CREATE INDEX dismissal_region ON dismissal (region_id);

-- Every act ends with a seal: the digest of the seal before it and of all journal rows since, so
-- that a byte altered later shows. Rows of another program are sealed by the next act.
CREATE TABLE journal_seal (
    journal_id INTEGER PRIMARY KEY, -- the last row it covers
    digest TEXT NOT NULL
) STRICT;
CREATE TRIGGER journal_seal_no_update BEFORE UPDATE ON journal_seal
BEGIN
    SELECT RAISE(ABORT, 'a seal is only ever added');
END;
CREATE TRIGGER journal_seal_no_delete BEFORE DELETE ON journal_seal
BEGIN
    SELECT RAISE(ABORT, 'a seal is only ever added');
END;
CREATE TRIGGER journal_seal_no_replace BEFORE INSERT ON journal_seal
WHEN EXISTS (SELECT 1 FROM journal_seal WHERE journal_id = NEW.journal_id)
BEGIN
    SELECT RAISE(ABORT, 'a seal is only ever added');
END;

CREATE TRIGGER form_insert AFTER INSERT ON form
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'form', 'insert',
        json_object('id', NEW.id),
        NULL,
        json_object(
        'id', NEW.id, 'code', NEW.code, 'name_zh', NEW.name_zh, 'name_en', NEW.name_en,
        'frequency', NEW.frequency, 'note', NEW.note, 'source_id', NEW.source_id),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER form_update AFTER UPDATE ON form
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'form', 'update',
        json_object('id', NEW.id),
        json_object(
        'id', OLD.id, 'code', OLD.code, 'name_zh', OLD.name_zh, 'name_en', OLD.name_en,
        'frequency', OLD.frequency, 'note', OLD.note, 'source_id', OLD.source_id),
        json_object(
        'id', NEW.id, 'code', NEW.code, 'name_zh', NEW.name_zh, 'name_en', NEW.name_en,
        'frequency', NEW.frequency, 'note', NEW.note, 'source_id', NEW.source_id),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER form_delete AFTER DELETE ON form
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'form', 'delete',
        json_object('id', OLD.id),
        json_object(
        'id', OLD.id, 'code', OLD.code, 'name_zh', OLD.name_zh, 'name_en', OLD.name_en,
        'frequency', OLD.frequency, 'note', OLD.note, 'source_id', OLD.source_id),
        NULL,
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER form_item_insert AFTER INSERT ON form_item
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'form_item', 'insert',
        json_object('form_id', NEW.form_id, 'indicator_id', NEW.indicator_id),
        NULL,
        json_object(
        'form_id', NEW.form_id, 'indicator_id', NEW.indicator_id, 'basis', NEW.basis,
        'sort_order', NEW.sort_order, 'part_of', NEW.part_of, 'required', NEW.required,
        'lower', NEW.lower, 'upper', NEW.upper),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER form_item_update AFTER UPDATE ON form_item
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'form_item', 'update',
        json_object('form_id', NEW.form_id, 'indicator_id', NEW.indicator_id),
        json_object(
        'form_id', OLD.form_id, 'indicator_id', OLD.indicator_id, 'basis', OLD.basis,
        'sort_order', OLD.sort_order, 'part_of', OLD.part_of, 'required', OLD.required,
        'lower', OLD.lower, 'upper', OLD.upper),
        json_object(
        'form_id', NEW.form_id, 'indicator_id', NEW.indicator_id, 'basis', NEW.basis,
        'sort_order', NEW.sort_order, 'part_of', NEW.part_of, 'required', NEW.required,
        'lower', NEW.lower, 'upper', NEW.upper),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER form_item_delete AFTER DELETE ON form_item
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'form_item', 'delete',
        json_object('form_id', OLD.form_id, 'indicator_id', OLD.indicator_id),
        json_object(
        'form_id', OLD.form_id, 'indicator_id', OLD.indicator_id, 'basis', OLD.basis,
        'sort_order', OLD.sort_order, 'part_of', OLD.part_of, 'required', OLD.required,
        'lower', OLD.lower, 'upper', OLD.upper),
        NULL,
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER round_insert AFTER INSERT ON round
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'round', 'insert',
        json_object('id', NEW.id),
        NULL,
        json_object(
        'id', NEW.id, 'form_id', NEW.form_id, 'period_id', NEW.period_id,
        'opens_on', NEW.opens_on, 'due_on', NEW.due_on, 'closed_on', NEW.closed_on,
        'note', NEW.note, 'source_id', NEW.source_id),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER round_update AFTER UPDATE ON round
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'round', 'update',
        json_object('id', NEW.id),
        json_object(
        'id', OLD.id, 'form_id', OLD.form_id, 'period_id', OLD.period_id,
        'opens_on', OLD.opens_on, 'due_on', OLD.due_on, 'closed_on', OLD.closed_on,
        'note', OLD.note, 'source_id', OLD.source_id),
        json_object(
        'id', NEW.id, 'form_id', NEW.form_id, 'period_id', NEW.period_id,
        'opens_on', NEW.opens_on, 'due_on', NEW.due_on, 'closed_on', NEW.closed_on,
        'note', NEW.note, 'source_id', NEW.source_id),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER round_delete AFTER DELETE ON round
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'round', 'delete',
        json_object('id', OLD.id),
        json_object(
        'id', OLD.id, 'form_id', OLD.form_id, 'period_id', OLD.period_id,
        'opens_on', OLD.opens_on, 'due_on', OLD.due_on, 'closed_on', OLD.closed_on,
        'note', OLD.note, 'source_id', OLD.source_id),
        NULL,
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER submission_insert AFTER INSERT ON submission
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'submission', 'insert',
        json_object('round_id', NEW.round_id, 'region_id', NEW.region_id),
        NULL,
        json_object(
        'round_id', NEW.round_id, 'region_id', NEW.region_id, 'state', NEW.state,
        'received_on', NEW.received_on),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER submission_update AFTER UPDATE ON submission
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'submission', 'update',
        json_object('round_id', NEW.round_id, 'region_id', NEW.region_id),
        json_object(
        'round_id', OLD.round_id, 'region_id', OLD.region_id, 'state', OLD.state,
        'received_on', OLD.received_on),
        json_object(
        'round_id', NEW.round_id, 'region_id', NEW.region_id, 'state', NEW.state,
        'received_on', NEW.received_on),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER submission_delete AFTER DELETE ON submission
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'submission', 'delete',
        json_object('round_id', OLD.round_id, 'region_id', OLD.region_id),
        json_object(
        'round_id', OLD.round_id, 'region_id', OLD.region_id, 'state', OLD.state,
        'received_on', OLD.received_on),
        NULL,
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER return_reason_insert AFTER INSERT ON return_reason
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'return_reason', 'insert',
        json_object('id', NEW.id),
        NULL,
        json_object(
        'id', NEW.id, 'round_id', NEW.round_id, 'region_id', NEW.region_id,
        'indicator_id', NEW.indicator_id, 'reason', NEW.reason, 'returned_on', NEW.returned_on,
        'settled', NEW.settled),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER return_reason_update AFTER UPDATE ON return_reason
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'return_reason', 'update',
        json_object('id', NEW.id),
        json_object(
        'id', OLD.id, 'round_id', OLD.round_id, 'region_id', OLD.region_id,
        'indicator_id', OLD.indicator_id, 'reason', OLD.reason, 'returned_on', OLD.returned_on,
        'settled', OLD.settled),
        json_object(
        'id', NEW.id, 'round_id', NEW.round_id, 'region_id', NEW.region_id,
        'indicator_id', NEW.indicator_id, 'reason', NEW.reason, 'returned_on', NEW.returned_on,
        'settled', NEW.settled),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER return_reason_delete AFTER DELETE ON return_reason
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'return_reason', 'delete',
        json_object('id', OLD.id),
        json_object(
        'id', OLD.id, 'round_id', OLD.round_id, 'region_id', OLD.region_id,
        'indicator_id', OLD.indicator_id, 'reason', OLD.reason, 'returned_on', OLD.returned_on,
        'settled', OLD.settled),
        NULL,
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER entry_insert AFTER INSERT ON entry
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'entry', 'insert',
        json_object(
        'indicator_id', NEW.indicator_id, 'basis', NEW.basis, 'period_id', NEW.period_id,
        'region_id', NEW.region_id),
        NULL,
        json_object(
        'indicator_id', NEW.indicator_id, 'basis', NEW.basis, 'period_id', NEW.period_id,
        'region_id', NEW.region_id, 'text', NEW.text, 'value', NEW.value, 'missing', NEW.missing,
        'status', NEW.status, 'numerator', NEW.numerator, 'denominator', NEW.denominator,
        'note', NEW.note, 'explanation', NEW.explanation, 'origin', NEW.origin,
        'batch_id', NEW.batch_id, 'version', NEW.version),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER entry_update AFTER UPDATE ON entry
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'entry', 'update',
        json_object(
        'indicator_id', NEW.indicator_id, 'basis', NEW.basis, 'period_id', NEW.period_id,
        'region_id', NEW.region_id),
        json_object(
        'indicator_id', OLD.indicator_id, 'basis', OLD.basis, 'period_id', OLD.period_id,
        'region_id', OLD.region_id, 'text', OLD.text, 'value', OLD.value, 'missing', OLD.missing,
        'status', OLD.status, 'numerator', OLD.numerator, 'denominator', OLD.denominator,
        'note', OLD.note, 'explanation', OLD.explanation, 'origin', OLD.origin,
        'batch_id', OLD.batch_id, 'version', OLD.version),
        json_object(
        'indicator_id', NEW.indicator_id, 'basis', NEW.basis, 'period_id', NEW.period_id,
        'region_id', NEW.region_id, 'text', NEW.text, 'value', NEW.value, 'missing', NEW.missing,
        'status', NEW.status, 'numerator', NEW.numerator, 'denominator', NEW.denominator,
        'note', NEW.note, 'explanation', NEW.explanation, 'origin', NEW.origin,
        'batch_id', NEW.batch_id, 'version', NEW.version),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER entry_delete AFTER DELETE ON entry
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'entry', 'delete',
        json_object(
        'indicator_id', OLD.indicator_id, 'basis', OLD.basis, 'period_id', OLD.period_id,
        'region_id', OLD.region_id),
        json_object(
        'indicator_id', OLD.indicator_id, 'basis', OLD.basis, 'period_id', OLD.period_id,
        'region_id', OLD.region_id, 'text', OLD.text, 'value', OLD.value, 'missing', OLD.missing,
        'status', OLD.status, 'numerator', OLD.numerator, 'denominator', OLD.denominator,
        'note', OLD.note, 'explanation', OLD.explanation, 'origin', OLD.origin,
        'batch_id', OLD.batch_id, 'version', OLD.version),
        NULL,
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER comment_insert AFTER INSERT ON comment
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'comment', 'insert',
        json_object('id', NEW.id),
        NULL,
        json_object(
        'id', NEW.id, 'indicator_id', NEW.indicator_id, 'basis', NEW.basis,
        'period_id', NEW.period_id, 'region_id', NEW.region_id, 'text', NEW.text,
        'author', NEW.author, 'at', NEW.at, 'owner', NEW.owner, 'due_on', NEW.due_on,
        'resolved_on', NEW.resolved_on),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER comment_update AFTER UPDATE ON comment
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'comment', 'update',
        json_object('id', NEW.id),
        json_object(
        'id', OLD.id, 'indicator_id', OLD.indicator_id, 'basis', OLD.basis,
        'period_id', OLD.period_id, 'region_id', OLD.region_id, 'text', OLD.text,
        'author', OLD.author, 'at', OLD.at, 'owner', OLD.owner, 'due_on', OLD.due_on,
        'resolved_on', OLD.resolved_on),
        json_object(
        'id', NEW.id, 'indicator_id', NEW.indicator_id, 'basis', NEW.basis,
        'period_id', NEW.period_id, 'region_id', NEW.region_id, 'text', NEW.text,
        'author', NEW.author, 'at', NEW.at, 'owner', NEW.owner, 'due_on', NEW.due_on,
        'resolved_on', NEW.resolved_on),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER comment_delete AFTER DELETE ON comment
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'comment', 'delete',
        json_object('id', OLD.id),
        json_object(
        'id', OLD.id, 'indicator_id', OLD.indicator_id, 'basis', OLD.basis,
        'period_id', OLD.period_id, 'region_id', OLD.region_id, 'text', OLD.text,
        'author', OLD.author, 'at', OLD.at, 'owner', OLD.owner, 'due_on', OLD.due_on,
        'resolved_on', OLD.resolved_on),
        NULL,
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER check_rule_insert AFTER INSERT ON check_rule
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'check_rule', 'insert',
        json_object('id', NEW.id),
        NULL,
        json_object(
        'id', NEW.id, 'code', NEW.code, 'method', NEW.method, 'severity', NEW.severity,
        'indicator_id', NEW.indicator_id, 'expression', NEW.expression,
        'threshold', NEW.threshold, 'name_zh', NEW.name_zh, 'name_en', NEW.name_en,
        'enabled', NEW.enabled, 'sort_order', NEW.sort_order),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER check_rule_update AFTER UPDATE ON check_rule
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'check_rule', 'update',
        json_object('id', NEW.id),
        json_object(
        'id', OLD.id, 'code', OLD.code, 'method', OLD.method, 'severity', OLD.severity,
        'indicator_id', OLD.indicator_id, 'expression', OLD.expression,
        'threshold', OLD.threshold, 'name_zh', OLD.name_zh, 'name_en', OLD.name_en,
        'enabled', OLD.enabled, 'sort_order', OLD.sort_order),
        json_object(
        'id', NEW.id, 'code', NEW.code, 'method', NEW.method, 'severity', NEW.severity,
        'indicator_id', NEW.indicator_id, 'expression', NEW.expression,
        'threshold', NEW.threshold, 'name_zh', NEW.name_zh, 'name_en', NEW.name_en,
        'enabled', NEW.enabled, 'sort_order', NEW.sort_order),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER check_rule_delete AFTER DELETE ON check_rule
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'check_rule', 'delete',
        json_object('id', OLD.id),
        json_object(
        'id', OLD.id, 'code', OLD.code, 'method', OLD.method, 'severity', OLD.severity,
        'indicator_id', OLD.indicator_id, 'expression', OLD.expression,
        'threshold', OLD.threshold, 'name_zh', OLD.name_zh, 'name_en', OLD.name_en,
        'enabled', OLD.enabled, 'sort_order', OLD.sort_order),
        NULL,
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER dismissal_insert AFTER INSERT ON dismissal
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'dismissal', 'insert',
        json_object(
        'rule_id', NEW.rule_id, 'indicator_id', NEW.indicator_id, 'basis', NEW.basis,
        'period_id', NEW.period_id, 'region_id', NEW.region_id),
        NULL,
        json_object(
        'rule_id', NEW.rule_id, 'indicator_id', NEW.indicator_id, 'basis', NEW.basis,
        'period_id', NEW.period_id, 'region_id', NEW.region_id, 'inputs', NEW.inputs,
        'reason', NEW.reason, 'actor', NEW.actor, 'at', NEW.at),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER dismissal_update AFTER UPDATE ON dismissal
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'dismissal', 'update',
        json_object(
        'rule_id', NEW.rule_id, 'indicator_id', NEW.indicator_id, 'basis', NEW.basis,
        'period_id', NEW.period_id, 'region_id', NEW.region_id),
        json_object(
        'rule_id', OLD.rule_id, 'indicator_id', OLD.indicator_id, 'basis', OLD.basis,
        'period_id', OLD.period_id, 'region_id', OLD.region_id, 'inputs', OLD.inputs,
        'reason', OLD.reason, 'actor', OLD.actor, 'at', OLD.at),
        json_object(
        'rule_id', NEW.rule_id, 'indicator_id', NEW.indicator_id, 'basis', NEW.basis,
        'period_id', NEW.period_id, 'region_id', NEW.region_id, 'inputs', NEW.inputs,
        'reason', NEW.reason, 'actor', NEW.actor, 'at', NEW.at),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER dismissal_delete AFTER DELETE ON dismissal
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'dismissal', 'delete',
        json_object(
        'rule_id', OLD.rule_id, 'indicator_id', OLD.indicator_id, 'basis', OLD.basis,
        'period_id', OLD.period_id, 'region_id', OLD.region_id),
        json_object(
        'rule_id', OLD.rule_id, 'indicator_id', OLD.indicator_id, 'basis', OLD.basis,
        'period_id', OLD.period_id, 'region_id', OLD.region_id, 'inputs', OLD.inputs,
        'reason', OLD.reason, 'actor', OLD.actor, 'at', OLD.at),
        NULL,
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;
