-- Several people on one workspace: who may do what, and word of what others have written.
CREATE TABLE member (
    login TEXT COLLATE "C" PRIMARY KEY CHECK (login <> ''),
    role BIGINT NOT NULL CHECK (role BETWEEN 0 AND 3) -- reader, entry, reviewer, owner
);

CREATE TABLE member_region (
    login TEXT COLLATE "C" NOT NULL REFERENCES member (login),
    region_id BIGINT NOT NULL REFERENCES region (id),
    PRIMARY KEY (login, region_id)
);
CREATE INDEX member_region_region ON member_region (region_id);

-- The logins the server knows, and the one the tables belong to.
CREATE VIEW known_login AS
SELECT rolname::TEXT COLLATE "C" AS login,
    (r.oid = (SELECT relowner FROM pg_class WHERE oid = 'member'::regclass))::INT AS keeps_tables
FROM pg_roles r
WHERE rolcanlogin OR r.oid = (SELECT relowner FROM pg_class WHERE oid = 'member'::regclass);
GRANT SELECT ON known_login TO PUBLIC;

-- Each their own: two people may type into the same cell.
ALTER TABLE keystroke DROP CONSTRAINT keystroke_pkey;
ALTER TABLE keystroke ADD PRIMARY KEY (is_measure, subject_id, basis, period_id, region_id, actor);

-- Bytes are what their hash says: nobody puts others in the place of a file that is to come.
ALTER TABLE attachment_content ADD CONSTRAINT attachment_content_is_what_its_hash_says
CHECK (sha256 = encode(sha256(content), 'hex')) NOT VALID;

-- What everybody reads who opens the workspace says what can be read, whoever writes it: a period
-- what its id says (as db::Period does), a step a day. Rows from before are left as they are.
CREATE FUNCTION is_period(id BIGINT, code TEXT, start_on TEXT, end_on TEXT) RETURNS BOOLEAN
LANGUAGE sql IMMUTABLE
BEGIN ATOMIC
    SELECT CASE
        WHEN y NOT BETWEEN 1900 AND 2199 OR m NOT BETWEEN 1 AND 12 THEN false
        WHEN months NOT IN (1, 3, 6) AND (months = 0 OR months % 12 <> 0 OR m <> 12) THEN false
        WHEN months IN (1, 3, 6) AND m % greatest(months, 1) <> 0 THEN false
        ELSE code = CASE months
                WHEN 1 THEN to_char(last, 'YYYYMM')
                WHEN 3 THEN to_char(last, 'YYYY"Q"Q')
                WHEN 6 THEN to_char(last, 'YYYY"S"') || m / 6
                WHEN 12 THEN to_char(last, 'YYYY')
                ELSE to_char(first, 'YYYY-') || to_char(last, 'YYYY')
            END
            AND start_on = to_char(first, 'YYYY-MM-DD') AND end_on = to_char(last, 'YYYY-MM-DD')
        END
    FROM (SELECT id / 100000 AS y, id / 1000 % 100 AS m, id % 1000 AS months) AS part
    CROSS JOIN LATERAL (
        SELECT TIMESTAMP '0001-01-01' + make_interval(months => (12 * y + m - 12 - months)::INT)
                AS first,
            TIMESTAMP '0001-01-01' + make_interval(months => (12 * y + m - 12)::INT, days => -1)
                AS last) AS day;
END;
ALTER TABLE period ADD CONSTRAINT period_is_what_its_id_says
CHECK (is_period(id, code, start_on, end_on)) NOT VALID;
ALTER TABLE rollout ADD CONSTRAINT rollout_from_a_day
CHECK (length(from_on) = 10
    AND to_char(to_date(from_on, 'YYYY-MM-DD')::TIMESTAMP, 'YYYY-MM-DD') = from_on) NOT VALID;

CALL journal_table('member', 'login');
CALL journal_table('member_region', 'login', 'region_id');

-- Whoever listens hears once of every transaction that wrote something.
CREATE FUNCTION journal_news() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('reformboard', '');
    RETURN NULL;
END $$;
CREATE TRIGGER journal_heard AFTER INSERT ON journal
FOR EACH STATEMENT EXECUTE FUNCTION journal_news();

-- How many cells name each source: kept, because to count them every cell there is would be read.
CREATE TABLE source_use (
    source_id BIGINT NOT NULL,
    indicator_id BIGINT NOT NULL,
    basis BIGINT NOT NULL,
    cells BIGINT NOT NULL,
    PRIMARY KEY (source_id, indicator_id, basis)
);
INSERT INTO source_use (source_id, indicator_id, basis, cells)
SELECT source_id, indicator_id, basis, count(*)
FROM observation
GROUP BY source_id, indicator_id, basis;

CREATE FUNCTION count_sources() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    EXECUTE format('INSERT INTO source_use (source_id, indicator_id, basis, cells) '
        'SELECT source_id, indicator_id, basis, sum(n) FROM (%s) AS delta '
        'GROUP BY source_id, indicator_id, basis HAVING sum(n) <> 0 '
        'ON CONFLICT (source_id, indicator_id, basis) '
        'DO UPDATE SET cells = source_use.cells + excluded.cells',
        concat_ws(' UNION ALL ',
            CASE WHEN TG_OP <> 'DELETE' THEN
                'SELECT source_id, indicator_id, basis, 1 AS n FROM written' END,
            CASE WHEN TG_OP <> 'INSERT' THEN
                'SELECT source_id, indicator_id, basis, -1 AS n FROM gone' END));
    IF TG_OP <> 'INSERT' THEN
        DELETE FROM source_use WHERE cells = 0;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER observation_sources_insert AFTER INSERT ON observation
REFERENCING NEW TABLE AS written
FOR EACH STATEMENT EXECUTE FUNCTION count_sources();
CREATE TRIGGER observation_sources_update AFTER UPDATE ON observation
REFERENCING OLD TABLE AS gone NEW TABLE AS written
FOR EACH STATEMENT EXECUTE FUNCTION count_sources();
CREATE TRIGGER observation_sources_delete AFTER DELETE ON observation
REFERENCING OLD TABLE AS gone
FOR EACH STATEMENT EXECUTE FUNCTION count_sources();

-- What the login may do: NULL for one without a right. Whose the tables are is always an owner. In
-- plpgsql, which keeps the plan from one statement to the next.
CREATE FUNCTION my_role() RETURNS BIGINT
LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER AS $$
BEGIN
    IF (SELECT pg_has_role(session_user, relowner, 'USAGE') FROM pg_class
        WHERE oid = 'member'::regclass) THEN
        RETURN 3;
    END IF;
    RETURN (SELECT role FROM member WHERE login = session_user);
END $$;

CREATE FUNCTION my_region(wanted BIGINT) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER AS $$
BEGIN
    RETURN EXISTS (
        SELECT FROM member_region WHERE login = session_user AND region_id = wanted);
END $$;

-- How far a region has come in the round that asks for a cell, an open one first; NULL: none asks.
CREATE FUNCTION round_state(cell_indicator BIGINT, cell_basis BIGINT, cell_period BIGINT,
    cell_region BIGINT) RETURNS BIGINT
LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER AS $$
BEGIN
    RETURN (SELECT s.state
        FROM round r
        JOIN form_item i ON i.form_id = r.form_id
        JOIN submission s ON s.round_id = r.id
        WHERE r.period_id = cell_period AND i.indicator_id = cell_indicator
            AND i.basis = cell_basis AND s.region_id = cell_region
        ORDER BY r.closed_on IS NOT NULL, r.id
        LIMIT 1);
END $$;

-- Who enters for a region submits and withdraws; sent back it is only as long as a reason says so.
-- Which regions report in a round is not theirs to say.
CREATE FUNCTION my_step(step_round BIGINT, step_region BIGINT, step_state BIGINT) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SECURITY DEFINER AS $$
BEGIN
    RETURN my_region(step_region)
        AND EXISTS (SELECT FROM submission WHERE round_id = step_round AND region_id = step_region)
        AND (step_state <= 2 OR step_state = 3 AND EXISTS (SELECT FROM return_reason
            WHERE round_id = step_round AND region_id = step_region AND settled = 0));
END $$;

-- The act of this transaction, and of this login: another one's lends nobody its name.
CREATE FUNCTION my_act() RETURNS TABLE (id BIGINT, at TEXT, via TEXT, reason TEXT, undoes BIGINT)
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT b.id, b.at, b.via, b.reason, b.undoes
    FROM journal_context c
    JOIN batch b ON b.id = c.batch_id
    WHERE b.actor = session_user AND b.xmin = pg_current_xact_id_if_assigned()::xid;
END;

-- What an undo marks: the act it takes back, and the one that had taken back.
CREATE FUNCTION my_undo(wanted BIGINT) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SECURITY DEFINER AS $$
BEGIN
    RETURN EXISTS (SELECT FROM my_act() a LEFT JOIN batch b ON b.id = a.undoes
        WHERE wanted = a.undoes OR wanted = b.undoes);
END $$;

CREATE FUNCTION my_batch(wanted BIGINT) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SECURITY DEFINER AS $$
BEGIN
    RETURN EXISTS (SELECT FROM batch WHERE id = wanted AND actor = session_user);
END $$;

-- The journal is written for everybody and by nobody: in the name of the login, whatever is asked.
CREATE OR REPLACE FUNCTION journal_row() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    old_image JSON := CASE WHEN TG_OP <> 'INSERT' THEN row_to_json(OLD) END;
    new_image JSON := CASE WHEN TG_OP <> 'DELETE' THEN row_to_json(NEW) END;
BEGIN
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, old_row, new_row,
        reason)
    SELECT a.id, journal_time(), session_user, coalesce(a.via, 'other program'), TG_TABLE_NAME,
        lower(TG_OP), row_key(coalesce(new_image, old_image), VARIADIC TG_ARGV), old_image,
        new_image, a.reason
    FROM (SELECT) AS always
    LEFT JOIN my_act() a ON true;
    RETURN NULL;
END $$;

-- An import's entries, one an indicator, are written here as well: nobody has to be believed.
CREATE OR REPLACE FUNCTION journal_cells() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    IF (SELECT count(*) FROM added) >= 5000 AND EXISTS (SELECT FROM my_act())
        AND NOT EXISTS (SELECT FROM added CROSS JOIN my_act() a WHERE batch_id <> a.id) THEN
        INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, new_row)
        SELECT a.id, a.at, session_user, a.via, 'observation', 'import',
            format('{"indicator_id":%s,"basis":%s}', indicator_id, basis),
            format('{"rows":%s}', rows)
        FROM (SELECT indicator_id, basis, count(*) AS rows FROM added GROUP BY 1, 2) AS series
        CROSS JOIN my_act() a
        ORDER BY indicator_id, basis;
        RETURN NULL;
    END IF;
    INSERT INTO journal (batch_id, at, actor, via, table_name, action, row_key, new_row, reason)
    SELECT a.id, journal_time(), session_user, coalesce(a.via, 'other program'), 'observation',
        'insert', row_key(row_to_json(n), 'indicator_id', 'basis', 'period_id', 'region_id'),
        row_to_json(n), a.reason
    FROM added n
    LEFT JOIN my_act() a ON true
    ORDER BY n.indicator_id, n.basis, n.period_id, n.region_id;
    RETURN NULL;
END $$;

-- Who may add, change and remove rows of a table: a role and those above it, and the role of those
-- who enter where a condition on the row holds. Policies hold new rows to it; old rows are held to
-- it by triggers, because a policy would pass over them in silence.
CREATE FUNCTION refuse_rows() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    mine CONSTANT BIGINT := coalesce(my_role(), -1);
    refused BOOLEAN := true;
BEGIN
    IF mine >= TG_ARGV[0]::BIGINT THEN
        RETURN NULL;
    END IF;
    EXECUTE format('SELECT EXISTS (SELECT FROM gone WHERE (%s) IS NOT TRUE)',
        CASE WHEN mine = 1 THEN TG_ARGV[1] ELSE 'false' END)
    INTO refused;
    IF refused THEN
        RAISE insufficient_privilege
            USING MESSAGE = format('%s may not change these rows of %s', session_user, TG_TABLE_NAME);
    END IF;
    RETURN NULL;
END $$;

CREATE PROCEDURE guard_table(name TEXT, role BIGINT, enters TEXT DEFAULT 'false',
    changes TEXT DEFAULT NULL, removes TEXT DEFAULT NULL,
    privileges TEXT DEFAULT 'SELECT, INSERT, UPDATE, DELETE')
LANGUAGE plpgsql AS $$
DECLARE
    event TEXT;
    where_entry TEXT;
    may TEXT;
BEGIN
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    FOREACH event IN ARRAY string_to_array(privileges, ', ') LOOP
        where_entry := CASE event WHEN 'UPDATE' THEN coalesce(changes, enters)
            WHEN 'DELETE' THEN coalesce(removes, enters) ELSE enters END;
        -- Asked once a statement.
        may := format('(SELECT my_role()) >= %s OR (SELECT my_role()) = 1 AND %s', role,
            where_entry);
        EXECUTE format('GRANT %s ON %I TO PUBLIC', event, name);
        EXECUTE format('CREATE POLICY %I ON %I FOR %s', name || '_' || lower(event), name, event)
            || CASE WHEN event <> 'INSERT' THEN ' USING ((SELECT my_role()) IS NOT NULL)' ELSE '' END
            || CASE WHEN event IN ('INSERT', 'UPDATE') THEN format(' WITH CHECK (%s)', may)
                ELSE '' END;
        IF event IN ('UPDATE', 'DELETE') THEN
            EXECUTE format('CREATE TRIGGER %I AFTER %s ON %I REFERENCING OLD TABLE AS gone '
                'FOR EACH STATEMENT WHEN (row_security_active(%L::regclass)) '
                'EXECUTE FUNCTION refuse_rows(%L, %L)',
                name || '_refuse_' || lower(event), event, name, name, role, where_entry);
        END IF;
    END LOOP;
END $$;

-- Below a role only this column of a row changes.
CREATE FUNCTION refuse_columns() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    IF to_jsonb(NEW) - TG_ARGV[0] <> to_jsonb(OLD) - TG_ARGV[0]
        AND my_role() < TG_ARGV[1]::BIGINT THEN
        RAISE insufficient_privilege USING MESSAGE = format('%s may change nothing but %s of %s',
            session_user, TG_ARGV[0], TG_TABLE_NAME);
    END IF;
    RETURN NEW;
END $$;

-- A seal covers the journal to its last row and, below a reviewer, is worked out again here (see
-- db/seal and db/engine/journal_bytes.h): a false one could never be taken away. A reviewer's is
-- not, because a bulk of rows may be more than is put together at once.
CREATE FUNCTION seal_text(content TEXT) RETURNS BYTEA LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT coalesce('\x03'::BYTEA || int8send(octet_length(convert_to(content, 'UTF8')))
        || convert_to(content, 'UTF8'), '\x050000000000000000'::BYTEA);
END;
CREATE FUNCTION seal_number(content BIGINT) RETURNS BYTEA LANGUAGE sql IMMUTABLE
BEGIN ATOMIC
    SELECT coalesce('\x01'::BYTEA || int8send(content), '\x050000000000000000'::BYTEA);
END;

CREATE FUNCTION refuse_seal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    covered BIGINT;
    sealed BYTEA;
    last BIGINT;
BEGIN
    -- Nobody else writes now, and what they wrote is seen: in another isolation it would not be.
    PERFORM pg_advisory_xact_lock(1380336207);
    SELECT journal_id, convert_to(digest, 'UTF8') INTO covered, sealed FROM journal_seal
    ORDER BY journal_id DESC LIMIT 1;
    SELECT max(id) INTO last FROM journal;
    IF current_setting('transaction_isolation') = 'read committed' AND NEW.journal_id = last
        AND last > coalesce(covered, 0) AND NEW.digest ~ '^[0-9a-f]{64}$'
        AND (my_role() >= 2 OR NEW.digest = encode(sha256(coalesce(sealed, '') || (
            SELECT string_agg(seal_number(j.id) || seal_number(j.batch_id) || seal_text(j.at)
                || seal_text(j.actor) || seal_text(j.via) || seal_text(j.table_name)
                || seal_text(j.action) || seal_text(j.row_key) || seal_text(j.old_row)
                || seal_text(j.new_row) || seal_text(j.reason) || seal_text(b.at)
                || seal_text(b.actor) || seal_text(b.via) || seal_text(b.label)
                || seal_text(b.reason) || seal_number(b.undoes), '' ORDER BY j.id)
            FROM journal j
            LEFT JOIN batch b ON b.id = j.batch_id
            WHERE j.id BETWEEN coalesce(covered, 0) + 1 AND last)), 'hex')) THEN
        RETURN NEW;
    END IF;
    RAISE insufficient_privilege
        USING MESSAGE = format('%s may not add a seal that is none', session_user);
END $$;

-- Whoever writes a row signs it; what an undo puts back, just as it was, keeps the name it had.
CREATE FUNCTION sign_row() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    before CONSTANT TEXT := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) ->> TG_ARGV[0] END;
    signature CONSTANT TEXT := to_jsonb(NEW) ->> TG_ARGV[0];
BEGIN
    IF signature = session_user OR signature = before OR EXISTS (
        SELECT FROM my_act() a JOIN journal j ON j.batch_id = a.undoes
        WHERE j.table_name = TG_TABLE_NAME AND j.old_row::JSONB = to_jsonb(NEW)) THEN
        RETURN NEW;
    END IF;
    RETURN jsonb_populate_record(NEW, jsonb_build_object(TG_ARGV[0], session_user));
END $$;

DO $$
DECLARE
    name TEXT;
    writer CONSTANT BIGINT := 1;
    reviewer CONSTANT BIGINT := 2;
    owner CONSTANT BIGINT := 3;
    nobody CONSTANT BIGINT := 4;
    here CONSTANT TEXT := 'my_region(region_id)';
    state CONSTANT TEXT := 'round_state(indicator_id, basis, period_id, region_id)';
BEGIN
    FOREACH name IN ARRAY ARRAY['setting', 'region', 'indicator', 'document', 'task', 'milestone',
        'measure', 'rollout_state', 'rollout_rule', 'target', 'project', 'form', 'form_item',
        'round', 'check_rule', 'dismissal', 'light_rule', 'light_override', 'action', 'department']
    LOOP
        CALL guard_table(name, reviewer);
    END LOOP;
    FOREACH name IN ARRAY ARRAY['rollout', 'task_progress', 'comment'] LOOP
        CALL guard_table(name, reviewer, here);
    END LOOP;
    FOREACH name IN ARRAY ARRAY['observation', 'claim'] LOOP
        CALL guard_table(name, reviewer, format('%s AND %s IS NULL', here, state));
    END LOOP;
    CALL guard_table('entry', reviewer, format('%s AND coalesce(%s, 0) IN (0, 1, 3)', here, state));
    CALL guard_table('submission', reviewer, 'my_step(round_id, region_id, state)',
        removes => 'false');
    CALL guard_table('return_reason', reviewer, changes => here);
    CALL guard_table('source', reviewer, -- the one that what somebody types cites
        'kind = ''person'' AND title = ''键入：'' || session_user');
    CALL guard_table('attachment', reviewer, 'true', changes => 'false',
        removes => 'added_by = session_user');
    CALL guard_table('keystroke', writer);
    CALL guard_table('batch', writer, privileges => 'SELECT, INSERT, UPDATE');
    FOREACH name IN ARRAY ARRAY['period', 'attachment_content', 'journal_seal'] LOOP
        CALL guard_table(name, writer, privileges => 'SELECT, INSERT');
    END LOOP;
    CALL guard_table('journal', nobody, privileges => 'SELECT');
    CALL guard_table('workspace', nobody, privileges => 'SELECT');
    CALL guard_table('source_use', nobody, privileges => 'SELECT'); -- written by triggers
    CALL guard_table('member', owner);
    CALL guard_table('member_region', owner);
END $$;
-- What holds for everybody.
ALTER POLICY workspace_select ON workspace USING (true);
CREATE POLICY keystroke_mine ON keystroke AS RESTRICTIVE USING (actor = session_user);
CREATE POLICY batch_mine ON batch AS RESTRICTIVE FOR INSERT WITH CHECK (actor = session_user
    AND (undoes IS NULL OR (SELECT my_role()) >= 2 OR my_batch(undoes)));
CREATE POLICY batch_undone ON batch AS RESTRICTIVE FOR UPDATE USING (true) WITH CHECK (my_undo(id));
GRANT SELECT, UPDATE ON journal_context TO PUBLIC;

CREATE TRIGGER batch_refuse_columns BEFORE UPDATE ON batch FOR EACH ROW
WHEN (row_security_active('batch'::regclass)) EXECUTE FUNCTION refuse_columns('undone', '4');
CREATE TRIGGER journal_seal_refuse BEFORE INSERT ON journal_seal FOR EACH ROW
WHEN (row_security_active('journal_seal'::regclass)) EXECUTE FUNCTION refuse_seal();
CREATE TRIGGER return_reason_refuse_columns BEFORE UPDATE ON return_reason FOR EACH ROW
WHEN (row_security_active('return_reason'::regclass))
EXECUTE FUNCTION refuse_columns('settled', '2');
-- Nobody puts words into another's mouth.
CREATE TRIGGER comment_refuse_columns BEFORE UPDATE ON comment FOR EACH ROW
WHEN (OLD.author <> session_user AND row_security_active('comment'::regclass))
EXECUTE FUNCTION refuse_columns('resolved_on', '4');

DO $$
DECLARE
    here CONSTANT TEXT := current_schema();
    signed TEXT[];
    made REGPROCEDURE;
    is_trigger BOOLEAN;
    is_definer BOOLEAN;
BEGIN
    FOREACH signed SLICE 1 IN ARRAY ARRAY[['comment', 'author'], ['attachment', 'added_by'],
        ['dismissal', 'actor'], ['light_override', 'actor'], ['action', 'actor']] LOOP
        EXECUTE format('CREATE TRIGGER %I BEFORE INSERT OR UPDATE ON %I FOR EACH ROW '
            'WHEN (row_security_active(%L::regclass)) EXECUTE FUNCTION sign_row(%L)',
            signed[1] || '_sign', signed[1], signed[1], signed[2]);
    END LOOP;
    -- Nobody hangs our triggers on a table of their own, or puts a table of theirs before ours.
    FOR made, is_trigger, is_definer IN
        SELECT oid, prorettype = 'trigger'::regtype, prosecdef FROM pg_proc
        WHERE pronamespace = here::regnamespace LOOP
        IF is_trigger THEN
            EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', made);
        END IF;
        IF is_trigger OR is_definer THEN
            EXECUTE format('ALTER FUNCTION %s SET search_path = %I, pg_temp', made, here);
        END IF;
    END LOOP;
    IF NOT has_schema_privilege('public', here, 'USAGE') THEN
        EXECUTE format('GRANT USAGE ON SCHEMA %I TO PUBLIC', here);
    END IF;
    IF has_schema_privilege('public', here, 'CREATE') THEN
        EXECUTE format('REVOKE CREATE ON SCHEMA %I FROM PUBLIC', here);
    END IF;
END $$;
