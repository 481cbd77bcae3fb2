-- The federation's desk. Dates are ISO 8601 days, instants UTC with milliseconds. No family, no
-- cell of a file that does not count: what is here is what the counted workbooks publish.

CREATE TABLE desk_file (
  one INTEGER PRIMARY KEY NOT NULL CHECK (one = 1),
  id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  change_counter INTEGER NOT NULL CHECK (change_counter >= 0),
  backed_up_counter INTEGER NOT NULL DEFAULT -1
) STRICT;

-- What one sequence of bytes says, read once by one version of the program. The cover and the rows
-- are kept where the file counts or could be made to by a decision; no rows of any other.
CREATE TABLE workbook (
  sha256 TEXT PRIMARY KEY NOT NULL,
  content_digest TEXT NOT NULL,
  cover BLOB,
  content BLOB,
  program TEXT NOT NULL,
  read_at TEXT NOT NULL,
  CHECK (content IS NULL OR cover IS NOT NULL)
) STRICT;

CREATE TABLE workbook_finding (
  sha256 TEXT NOT NULL REFERENCES workbook (sha256) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  sheet TEXT,
  row_number INTEGER,
  header TEXT,
  message TEXT NOT NULL,
  arguments TEXT NOT NULL,
  PRIMARY KEY (sha256, position)
) STRICT;

-- A file at a place: what it is called in lists, and how it was when it was last looked at.
CREATE TABLE arrival (
  place TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL REFERENCES workbook (sha256),
  bytes INTEGER NOT NULL,
  modified_at TEXT NOT NULL,
  first_seen_at TEXT NOT NULL,
  seen_at TEXT NOT NULL
) STRICT;

CREATE INDEX arrival_by_content ON arrival (sha256);

-- The journal: nothing is ever taken out of it, undoing is an entry too.
CREATE TABLE decision (
  id TEXT PRIMARY KEY NOT NULL,
  decided_at TEXT NOT NULL,
  kind TEXT NOT NULL,
  sha256 TEXT,
  house_code TEXT,
  notebook_id TEXT,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE decision_event (
  position INTEGER PRIMARY KEY NOT NULL,
  decision_id TEXT NOT NULL REFERENCES decision (id),
  happened_at TEXT NOT NULL,
  deed TEXT NOT NULL CHECK (deed IN ('undone', 'redone'))
) STRICT;

CREATE TABLE registered_house (
  code TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  departement TEXT NOT NULL,
  region TEXT NOT NULL,
  carrier TEXT,
  contact_name TEXT,
  contact_mail TEXT,
  expected_from_on TEXT,
  updated_at TEXT NOT NULL
) STRICT;
