-- The ledger of the anonymity promise: what was frozen and what left, sums only, no family. Rows
-- keep the order of the ledger's lists in position.

CREATE TABLE ledger (
  one INTEGER PRIMARY KEY NOT NULL CHECK (one = 1),
  handled_until_on TEXT,
  last_file_on TEXT,
  enrolled INTEGER NOT NULL CHECK (enrolled >= 0),
  gap_tranche INTEGER,
  gap_on TEXT,
  CHECK ((gap_tranche IS NULL) = (gap_on IS NULL))
) STRICT;

CREATE TABLE ledger_version (
  position INTEGER PRIMARY KEY NOT NULL,
  version_id TEXT NOT NULL,
  closing_on TEXT NOT NULL
) STRICT;

CREATE TABLE ledger_tranche (
  number INTEGER PRIMARY KEY NOT NULL CHECK (number >= 1),
  closed_on TEXT NOT NULL,
  families INTEGER NOT NULL CHECK (families >= 0),
  last_entry_on TEXT
) STRICT;

CREATE TABLE ledger_table (
  position INTEGER PRIMARY KEY NOT NULL,
  tranche INTEGER NOT NULL,
  table_code TEXT NOT NULL
) STRICT;

CREATE TABLE ledger_table_cell (
  position INTEGER NOT NULL REFERENCES ledger_table (position) ON DELETE CASCADE,
  value_code TEXT NOT NULL,
  families INTEGER NOT NULL,
  PRIMARY KEY (position, value_code)
) STRICT;

CREATE TABLE ledger_sum (
  position INTEGER PRIMARY KEY NOT NULL,
  tranche INTEGER NOT NULL,
  sum_code TEXT NOT NULL,
  total INTEGER NOT NULL,
  families_with_none INTEGER NOT NULL,
  families_with_one INTEGER NOT NULL,
  families_with_two INTEGER NOT NULL,
  families_with_more INTEGER NOT NULL
) STRICT;

CREATE TABLE ledger_release (
  position INTEGER PRIMARY KEY NOT NULL,
  table_code TEXT NOT NULL,
  level_code TEXT NOT NULL,
  closing_on TEXT NOT NULL,
  first_tranche INTEGER NOT NULL,
  last_tranche INTEGER NOT NULL,
  families INTEGER NOT NULL
) STRICT;

CREATE TABLE ledger_release_cell (
  position INTEGER NOT NULL REFERENCES ledger_release (position) ON DELETE CASCADE,
  value_code TEXT NOT NULL,
  families INTEGER NOT NULL,
  PRIMARY KEY (position, value_code)
) STRICT;

CREATE TABLE ledger_sum_release (
  position INTEGER PRIMARY KEY NOT NULL,
  sum_code TEXT NOT NULL,
  closing_on TEXT NOT NULL,
  first_tranche INTEGER NOT NULL,
  last_tranche INTEGER NOT NULL,
  families INTEGER NOT NULL,
  total INTEGER NOT NULL
) STRICT;

-- session_key is the session's id, without a foreign key: the row stays when the session goes
CREATE TABLE ledger_session (
  position INTEGER PRIMARY KEY NOT NULL,
  session_key TEXT,
  closing_on TEXT NOT NULL,
  month TEXT NOT NULL,
  group_number INTEGER NOT NULL,
  minutes INTEGER NOT NULL,
  setting TEXT,
  attendance TEXT NOT NULL
    CHECK (attendance IN ('UNDER_5', 'FROM_5_TO_9', 'FROM_10_TO_14', 'FROM_15'))
) STRICT;

CREATE TABLE ledger_session_topic (
  position INTEGER NOT NULL REFERENCES ledger_session (position) ON DELETE CASCADE,
  topic TEXT NOT NULL,
  PRIMARY KEY (position, topic)
) STRICT;

CREATE TABLE ledger_participation (
  position INTEGER PRIMARY KEY NOT NULL,
  year INTEGER NOT NULL,
  scope TEXT NOT NULL,
  withheld INTEGER NOT NULL CHECK (withheld IN (0, 1)),
  presences INTEGER NOT NULL,
  families INTEGER NOT NULL
) STRICT;

-- Every workbook written. today_on is the day it was written for, written_at when it really was.
CREATE TABLE submission (
  id TEXT PRIMARY KEY NOT NULL,
  written_at TEXT NOT NULL,
  today_on TEXT NOT NULL,
  closing_on TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  ledger_version_id TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  file_name TEXT NOT NULL
) STRICT;

CREATE INDEX submission_by_closing ON submission (closing_on, revision);
