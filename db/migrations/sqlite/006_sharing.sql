-- Several people on one workspace: who may do what. A file has no logins: whoever can open it is
-- its owner, and what stands here goes along to a server.
CREATE TABLE member (
    login TEXT PRIMARY KEY CHECK (login <> ''),
    role INTEGER NOT NULL CHECK (role BETWEEN 0 AND 3) -- reader, entry, reviewer, owner
) STRICT, WITHOUT ROWID;

CREATE TABLE member_region (
    login TEXT NOT NULL REFERENCES member (login),
    region_id INTEGER NOT NULL REFERENCES region (id),
    PRIMARY KEY (login, region_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_region_region ON member_region (region_id);

-- The logins a server knows, and the one its tables belong to; a file knows of none.
CREATE VIEW known_login AS
SELECT '' AS login, 0 AS keeps_tables
WHERE 0;

-- Each their own: two people may type into the same cell.
CREATE TABLE typed (
    is_measure INTEGER NOT NULL CHECK (is_measure BETWEEN 0 AND 1),
    subject_id INTEGER NOT NULL, -- indicator, or measure
    basis INTEGER NOT NULL,
    period_id INTEGER NOT NULL,
    region_id INTEGER NOT NULL,
    text TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (is_measure, subject_id, basis, period_id, region_id, actor)
) STRICT, WITHOUT ROWID;
INSERT INTO typed (is_measure, subject_id, basis, period_id, region_id, text, actor, at)
SELECT is_measure, subject_id, basis, period_id, region_id, text, actor, at
FROM keystroke;
DROP TABLE keystroke;
ALTER TABLE typed RENAME TO keystroke;

CREATE TRIGGER member_insert AFTER INSERT ON member
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'member', 'insert',
        json_object('login', NEW.login),
        NULL,
        json_object('login', NEW.login, 'role', NEW.role),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER member_update AFTER UPDATE ON member
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'member', 'update',
        json_object('login', NEW.login),
        json_object('login', OLD.login, 'role', OLD.role),
        json_object('login', NEW.login, 'role', NEW.role),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER member_delete AFTER DELETE ON member
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'member', 'delete',
        json_object('login', OLD.login),
        json_object('login', OLD.login, 'role', OLD.role),
        NULL,
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER member_region_insert AFTER INSERT ON member_region
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'member_region', 'insert',
        json_object('login', NEW.login, 'region_id', NEW.region_id),
        NULL,
        json_object('login', NEW.login, 'region_id', NEW.region_id),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER member_region_update AFTER UPDATE ON member_region
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'member_region', 'update',
        json_object('login', NEW.login, 'region_id', NEW.region_id),
        json_object('login', OLD.login, 'region_id', OLD.region_id),
        json_object('login', NEW.login, 'region_id', NEW.region_id),
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

CREATE TRIGGER member_region_delete AFTER DELETE ON member_region
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), coalesce(b.actor, 'unknown'),
        coalesce(b.via, 'other program'), 'member_region', 'delete',
        json_object('login', OLD.login, 'region_id', OLD.region_id),
        json_object('login', OLD.login, 'region_id', OLD.region_id),
        NULL,
        b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
END;

-- How many cells name each source: kept, because to count them every cell there is would be read. A
-- bulk import takes the first trigger away as it does the journal's, and counts for itself.
CREATE TABLE source_use (
    source_id INTEGER NOT NULL,
    indicator_id INTEGER NOT NULL,
    basis INTEGER NOT NULL,
    cells INTEGER NOT NULL,
    PRIMARY KEY (source_id, indicator_id, basis)
) STRICT, WITHOUT ROWID;
INSERT INTO source_use (source_id, indicator_id, basis, cells)
SELECT source_id, indicator_id, basis, count(*)
FROM observation
GROUP BY source_id, indicator_id, basis;

CREATE TRIGGER observation_sources_insert AFTER INSERT ON observation
BEGIN
    INSERT INTO source_use (source_id, indicator_id, basis, cells)
    VALUES (NEW.source_id, NEW.indicator_id, NEW.basis, 1)
    ON CONFLICT (source_id, indicator_id, basis) DO UPDATE SET cells = cells + 1;
END;

CREATE TRIGGER observation_sources_update AFTER UPDATE ON observation
WHEN NEW.source_id <> OLD.source_id OR NEW.indicator_id <> OLD.indicator_id
    OR NEW.basis <> OLD.basis
BEGIN
    UPDATE source_use
    SET cells = cells - 1
    WHERE source_id = OLD.source_id AND indicator_id = OLD.indicator_id AND basis = OLD.basis;
    DELETE FROM source_use
    WHERE source_id = OLD.source_id AND indicator_id = OLD.indicator_id AND basis = OLD.basis
        AND cells = 0;
    INSERT INTO source_use (source_id, indicator_id, basis, cells)
    VALUES (NEW.source_id, NEW.indicator_id, NEW.basis, 1)
    ON CONFLICT (source_id, indicator_id, basis) DO UPDATE SET cells = cells + 1;
END;

CREATE TRIGGER observation_sources_delete AFTER DELETE ON observation
BEGIN
    UPDATE source_use
    SET cells = cells - 1
    WHERE source_id = OLD.source_id AND indicator_id = OLD.indicator_id AND basis = OLD.basis;
    DELETE FROM source_use
    WHERE source_id = OLD.source_id AND indicator_id = OLD.indicator_id AND basis = OLD.basis
        AND cells = 0;
END;
