-- The journal: who changed what, when, by which way, what it was and what it became. Written by
-- triggers, so that edits made with any other program are in it too. Rows are written down as
-- their columns stand in the table, and keys without blanks, as SQLite's triggers do it.

-- The act of this transaction, gone with it.
CREATE VIEW journal_context AS
SELECT 1::BIGINT AS id, nullif(current_setting('reformboard.batch', true), '')::BIGINT AS batch_id;

CREATE FUNCTION set_journal_context() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config('reformboard.batch', coalesce(NEW.batch_id::TEXT, ''), true);
    RETURN NEW;
END $$;
CREATE TRIGGER journal_context_set INSTEAD OF UPDATE ON journal_context
FOR EACH ROW EXECUTE FUNCTION set_journal_context();

CREATE TABLE journal (
    id BIGINT PRIMARY KEY,
    batch_id BIGINT REFERENCES batch (id),
    at TEXT COLLATE "C" NOT NULL,
    actor TEXT COLLATE "C" NOT NULL,
    via TEXT COLLATE "C" NOT NULL,
    table_name TEXT COLLATE "C" NOT NULL,
    action TEXT COLLATE "C" NOT NULL CHECK (action IN ('insert', 'update', 'delete', 'import')),
    row_key TEXT COLLATE "C" NOT NULL,
    old_row TEXT COLLATE "C",
    new_row TEXT COLLATE "C",
    reason TEXT COLLATE "C"
);
CREATE INDEX journal_batch ON journal (batch_id);
CREATE INDEX journal_row ON journal (table_name, row_key);

-- Numbers without gaps, which a sequence would leave: a row taken away has to show. Whoever writes
-- waits here for the writer before, until that one's transaction ends.
CREATE FUNCTION next_journal_id() RETURNS BIGINT LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(1380336207);
    RETURN coalesce((SELECT max(id) FROM journal), 0) + 1;
END $$;
ALTER TABLE journal ALTER COLUMN id SET DEFAULT next_journal_id();

CREATE TRIGGER journal_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON journal
FOR EACH STATEMENT EXECUTE FUNCTION refuse('the journal is only ever added to');

CREATE FUNCTION journal_time() RETURNS TEXT LANGUAGE sql AS $$
    SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;

CREATE FUNCTION row_key(image JSON, VARIADIC columns TEXT[]) RETURNS TEXT LANGUAGE sql AS $$
    SELECT '{' || string_agg('"' || name || '":' || (image -> name)::TEXT, ',' ORDER BY place) || '}'
    FROM unnest(columns) WITH ORDINALITY AS key (name, place)
$$;

CREATE FUNCTION journal_row() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    old_image JSON := CASE WHEN TG_OP <> 'INSERT' THEN row_to_json(OLD) END;
    new_image JSON := CASE WHEN TG_OP <> 'DELETE' THEN row_to_json(NEW) END;
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT c.batch_id, journal_time(), coalesce(b.actor, session_user),
        coalesce(b.via, 'other program'), TG_TABLE_NAME, lower(TG_OP),
        row_key(coalesce(new_image, old_image), VARIADIC TG_ARGV), old_image, new_image, b.reason
    FROM journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id;
    RETURN NULL;
END $$;

-- One entry an indicator replaces an entry a row where the program inserts many in one statement
-- (bulkRows in db/observations.h): it writes those entries itself, and the rows carry the batch.
CREATE FUNCTION journal_cells() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT batch_id FROM journal_context) IS NOT NULL
        AND (SELECT count(*) FROM added) >= 5000 THEN
        RETURN NULL;
    END IF;
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, new_row, reason)
    SELECT c.batch_id, journal_time(), coalesce(b.actor, session_user),
        coalesce(b.via, 'other program'), 'observation', 'insert',
        row_key(row_to_json(a), 'indicator_id', 'basis', 'period_id', 'region_id'),
        row_to_json(a), b.reason
    FROM added a
    CROSS JOIN journal_context c
    LEFT JOIN batch b ON b.id = c.batch_id
    ORDER BY a.indicator_id, a.basis, a.period_id, a.region_id;
    RETURN NULL;
END $$;
CREATE TRIGGER observation_insert AFTER INSERT ON observation
REFERENCING NEW TABLE AS added
FOR EACH STATEMENT EXECUTE FUNCTION journal_cells();
CREATE TRIGGER observation_journal AFTER UPDATE OR DELETE ON observation
FOR EACH ROW EXECUTE FUNCTION journal_row('indicator_id', 'basis', 'period_id', 'region_id');
CREATE TRIGGER observation_no_truncate BEFORE TRUNCATE ON observation
FOR EACH STATEMENT EXECUTE FUNCTION refuse('rows are deleted, so that the journal knows of them');

-- The triggers of a table by its name and key columns.
CREATE PROCEDURE journal_table(name TEXT, VARIADIC key TEXT[]) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I '
        'FOR EACH ROW EXECUTE FUNCTION journal_row(%s)',
        name || '_journal', name,
        (SELECT string_agg(quote_literal(k), ', ' ORDER BY n) FROM unnest(key) WITH ORDINALITY AS c (k, n)));
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT '
        'EXECUTE FUNCTION refuse(''rows are deleted, so that the journal knows of them'')',
        name || '_no_truncate', name);
END $$;

CALL journal_table('source', 'id');
CALL journal_table('region', 'id');
CALL journal_table('indicator', 'id');
CALL journal_table('document', 'id');
CALL journal_table('task', 'id');
CALL journal_table('milestone', 'task_id', 'number');
CALL journal_table('measure', 'id');
CALL journal_table('rollout', 'measure_id', 'region_id', 'from_on');
CALL journal_table('target', 'id');
CALL journal_table('project', 'id');
CALL journal_table('claim', 'id');
CALL journal_table('setting', 'key');
