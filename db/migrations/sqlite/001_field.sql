-- The field: sources, regions, documents, tasks, measures, indicators, targets, observations,
-- projects. Closed sets that are asked often are small integers (see db/types.h for their order).
CREATE TABLE batch (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    via TEXT NOT NULL,
    label TEXT NOT NULL,
    reason TEXT,
    undoes INTEGER REFERENCES batch (id),
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone BETWEEN 0 AND 1)
) STRICT;
CREATE INDEX batch_undoes ON batch (undoes);

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL UNIQUE CHECK (title <> ''),
    kind TEXT NOT NULL CHECK (kind IN
        ('statistics', 'document', 'press', 'web', 'file', 'person', 'demonstration')),
    publisher TEXT NOT NULL DEFAULT '',
    published_on TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX source_kind ON source (kind);

CREATE TABLE region (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (length(code) = 6),
    gb_code TEXT UNIQUE, -- NULL: GB/T 2260 has none (the nation, XPCC)
    letters TEXT NOT NULL DEFAULT '',
    name_zh TEXT NOT NULL,
    short_zh TEXT NOT NULL,
    abbr_zh TEXT NOT NULL DEFAULT '',
    name_en TEXT NOT NULL,
    short_en TEXT NOT NULL DEFAULT '',
    type TEXT NOT NULL,
    econ_group TEXT NOT NULL DEFAULT '',
    parent_id INTEGER REFERENCES region (id),
    sort_order INTEGER NOT NULL,
    is_reporting INTEGER NOT NULL DEFAULT 0 CHECK (is_reporting BETWEEN 0 AND 1),
    in_scope INTEGER NOT NULL DEFAULT 1 CHECK (in_scope BETWEEN 0 AND 1),
    tile_row INTEGER NOT NULL DEFAULT 0,
    tile_column INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    source_id INTEGER NOT NULL REFERENCES source (id)
) STRICT;
CREATE INDEX region_parent ON region (parent_id);
CREATE INDEX region_source ON region (source_id);

CREATE TABLE indicator (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL DEFAULT '',
    theme TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT '',
    value_type TEXT NOT NULL DEFAULT 'amount',
    direction INTEGER NOT NULL CHECK (direction BETWEEN 0 AND 3),
    frequency TEXT NOT NULL DEFAULT 'annual',
    basis INTEGER NOT NULL CHECK (basis BETWEEN 0 AND 2),
    numerator TEXT NOT NULL DEFAULT '',
    denominator TEXT NOT NULL DEFAULT '',
    aggregation TEXT NOT NULL DEFAULT 'none',
    level TEXT NOT NULL DEFAULT '',
    framework TEXT NOT NULL DEFAULT '',
    framework_number TEXT NOT NULL DEFAULT '',
    definition TEXT NOT NULL DEFAULT '',
    target_note TEXT NOT NULL DEFAULT '',
    xpcc_rule TEXT NOT NULL DEFAULT 'unknown'
        CHECK (xpcc_rule IN ('included_in_650000', 'separate', 'unknown')),
    decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 6),
    headline INTEGER NOT NULL DEFAULT 0,
    class_limits TEXT NOT NULL DEFAULT '', -- ascending, separated by spaces
    source_id INTEGER NOT NULL REFERENCES source (id)
) STRICT;
CREATE INDEX indicator_source ON indicator (source_id);

CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL DEFAULT '',
    title_zh TEXT NOT NULL DEFAULT '',
    title_en TEXT NOT NULL DEFAULT '',
    issuer TEXT NOT NULL DEFAULT '',
    issued_on TEXT NOT NULL DEFAULT '',
    published_on TEXT NOT NULL DEFAULT '',
    level TEXT NOT NULL DEFAULT '',
    region_id INTEGER REFERENCES region (id),
    kind TEXT NOT NULL DEFAULT '',
    period_covered TEXT NOT NULL DEFAULT '',
    section_count INTEGER,
    task_count INTEGER,
    relation TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    source_id INTEGER NOT NULL REFERENCES source (id)
) STRICT;
CREATE INDEX document_region ON document (region_id);
CREATE INDEX document_source ON document (source_id);

CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    document_id INTEGER NOT NULL REFERENCES document (id),
    parent_id INTEGER REFERENCES task (id),
    number INTEGER,
    kind TEXT NOT NULL CHECK (kind IN
        ('section', 'task', 'task_unnumbered', 'measure_item', 'requirement')),
    title_zh TEXT NOT NULL DEFAULT '',
    title_en TEXT NOT NULL DEFAULT '',
    lead_department TEXT NOT NULL DEFAULT '',
    joint_departments TEXT NOT NULL DEFAULT '',
    due_on TEXT NOT NULL DEFAULT '',
    target_text TEXT NOT NULL DEFAULT '',
    origin TEXT NOT NULL DEFAULT '',
    completeness TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    source_id INTEGER NOT NULL REFERENCES source (id),
    CHECK (parent_id <> id)
) STRICT;
CREATE INDEX task_document ON task (document_id);
CREATE INDEX task_parent ON task (parent_id);
CREATE INDEX task_source ON task (source_id);

CREATE TABLE milestone (
    task_id INTEGER NOT NULL REFERENCES task (id),
    number INTEGER NOT NULL,
    title_zh TEXT NOT NULL DEFAULT '',
    title_en TEXT NOT NULL DEFAULT '',
    due_on TEXT NOT NULL,
    done_on TEXT,
    source_id INTEGER NOT NULL REFERENCES source (id),
    PRIMARY KEY (task_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX milestone_source ON milestone (source_id);

CREATE TABLE measure (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    list_class TEXT NOT NULL CHECK (list_class IN ('universal', 'exploratory', 'unclassified')),
    domain TEXT NOT NULL DEFAULT '',
    title_zh TEXT NOT NULL DEFAULT '',
    title_en TEXT NOT NULL DEFAULT '',
    target_text TEXT NOT NULL DEFAULT '',
    indicator_id INTEGER REFERENCES indicator (id),
    listed_by TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    sort_order INTEGER NOT NULL DEFAULT 0,
    source_id INTEGER NOT NULL REFERENCES source (id)
) STRICT;
CREATE INDEX measure_indicator ON measure (indicator_id);
CREATE INDEX measure_source ON measure (source_id);

CREATE TABLE rollout_state (
    code TEXT PRIMARY KEY,
    rank INTEGER UNIQUE, -- NULL: outside the ladder (not applicable)
    mark TEXT NOT NULL,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO rollout_state (code, rank, mark, name_zh, name_en) VALUES
    ('none', 0, '未', '未启动', 'Not started'),
    ('study', 1, '研', '研究', 'Studying'),
    ('issued', 2, '文', '已出文件', 'Document issued'),
    ('pilot', 3, '试', '试点', 'Pilot'),
    ('full', 4, '推', '全面推开', 'Rolled out'),
    ('eval', 5, '评', '已评估', 'Evaluated'),
    ('na', NULL, '—', '不适用', 'Not applicable');

CREATE TABLE rollout (
    measure_id INTEGER NOT NULL REFERENCES measure (id),
    region_id INTEGER NOT NULL REFERENCES region (id),
    from_on TEXT NOT NULL,
    state TEXT NOT NULL REFERENCES rollout_state (code),
    evidence_id INTEGER REFERENCES document (id),
    override_reason TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    source_id INTEGER NOT NULL REFERENCES source (id),
    PRIMARY KEY (measure_id, region_id, from_on)
) STRICT, WITHOUT ROWID;
CREATE INDEX rollout_region ON rollout (region_id);
CREATE INDEX rollout_state_used ON rollout (state);
CREATE INDEX rollout_evidence ON rollout (evidence_id);
CREATE INDEX rollout_source ON rollout (source_id);

-- The id says everything (end year, end month, months); the table makes it readable and joinable.
CREATE TABLE period (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    start_on TEXT NOT NULL,
    end_on TEXT NOT NULL
) STRICT;

CREATE TABLE target (
    id INTEGER PRIMARY KEY,
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    region_id INTEGER REFERENCES region (id), -- NULL: each reporting region
    period_id INTEGER NOT NULL REFERENCES period (id),
    operator INTEGER NOT NULL CHECK (operator BETWEEN 0 AND 5),
    value REAL NOT NULL CHECK (value BETWEEN -1e300 AND 1e300),
    task_id INTEGER REFERENCES task (id),
    document_id INTEGER REFERENCES document (id),
    note TEXT NOT NULL DEFAULT '',
    source_id INTEGER NOT NULL REFERENCES source (id)
) STRICT;
CREATE INDEX target_indicator ON target (indicator_id);
CREATE INDEX target_region ON target (region_id);
CREATE INDEX target_period ON target (period_id);
CREATE INDEX target_task ON target (task_id);
CREATE INDEX target_document ON target (document_id);
CREATE INDEX target_source ON target (source_id);

CREATE TABLE project (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    name_zh TEXT NOT NULL DEFAULT '',
    name_en TEXT NOT NULL DEFAULT '',
    region_id INTEGER REFERENCES region (id),
    place TEXT NOT NULL DEFAULT '',
    batch TEXT NOT NULL DEFAULT '',
    year TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT '',
    specialty TEXT NOT NULL DEFAULT '',
    output_hospital TEXT NOT NULL DEFAULT '',
    host_hospital TEXT NOT NULL DEFAULT '',
    beds TEXT NOT NULL DEFAULT '',
    investment TEXT NOT NULL DEFAULT '',
    stated_count TEXT NOT NULL DEFAULT '',
    completeness TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    source_id INTEGER NOT NULL REFERENCES source (id)
) STRICT;
CREATE INDEX project_region ON project (region_id);
CREATE INDEX project_source ON project (source_id);

-- One accepted value a cell. The key order (indicator, basis, period, region) answers every
-- question a page asks without a second index; there is none on purpose.
CREATE TABLE observation (
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    basis INTEGER NOT NULL CHECK (basis BETWEEN 0 AND 2),
    period_id INTEGER NOT NULL REFERENCES period (id),
    region_id INTEGER NOT NULL REFERENCES region (id),
    value REAL CHECK (value BETWEEN -1e300 AND 1e300),
    missing INTEGER NOT NULL DEFAULT 0 CHECK (missing BETWEEN 0 AND 6),
    qualifier INTEGER NOT NULL DEFAULT 0 CHECK (qualifier BETWEEN 0 AND 5),
    status INTEGER NOT NULL DEFAULT 0 CHECK (status BETWEEN 0 AND 10),
    confidentiality INTEGER NOT NULL DEFAULT 0 CHECK (confidentiality BETWEEN 0 AND 4),
    numerator REAL CHECK (numerator BETWEEN -1e300 AND 1e300),
    denominator REAL CHECK (denominator BETWEEN -1e300 AND 1e300),
    note TEXT,
    explanation TEXT,
    source_id INTEGER NOT NULL REFERENCES source (id),
    batch_id INTEGER NOT NULL REFERENCES batch (id),
    version INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (indicator_id, basis, period_id, region_id),
    CHECK ((value IS NULL) = (missing > 0))
) STRICT, WITHOUT ROWID;

-- What other sources state for a cell: kept beside the accepted value, never instead of it.
CREATE TABLE claim (
    id INTEGER PRIMARY KEY,
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    basis INTEGER NOT NULL CHECK (basis BETWEEN 0 AND 2),
    period_id INTEGER NOT NULL REFERENCES period (id),
    region_id INTEGER NOT NULL REFERENCES region (id),
    value REAL CHECK (value BETWEEN -1e300 AND 1e300),
    missing INTEGER NOT NULL DEFAULT 0 CHECK (missing BETWEEN 0 AND 6),
    qualifier INTEGER NOT NULL DEFAULT 0 CHECK (qualifier BETWEEN 0 AND 5),
    status INTEGER NOT NULL DEFAULT 0 CHECK (status BETWEEN 0 AND 10),
    note TEXT,
    source_id INTEGER NOT NULL REFERENCES source (id),
    batch_id INTEGER NOT NULL REFERENCES batch (id),
    CHECK ((value IS NULL) = (missing > 0))
) STRICT;
CREATE INDEX claim_cell ON claim (indicator_id, basis, period_id, region_id);
CREATE INDEX claim_source ON claim (source_id);
