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
