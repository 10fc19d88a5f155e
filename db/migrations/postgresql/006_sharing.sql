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

-- Each their own: two people may type into the same cell.
ALTER TABLE keystroke DROP CONSTRAINT keystroke_pkey;
ALTER TABLE keystroke ADD PRIMARY KEY (is_measure, subject_id, basis, period_id, region_id, actor);

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
