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
