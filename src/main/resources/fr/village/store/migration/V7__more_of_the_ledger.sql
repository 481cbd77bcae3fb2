-- Values with noise, for sums over many Maisons: drawn once a tranche and table, then kept.
CREATE TABLE ledger_pooling (
  position INTEGER PRIMARY KEY NOT NULL,
  tranche INTEGER NOT NULL,
  table_code TEXT NOT NULL,
  value INTEGER NOT NULL,
  UNIQUE (tranche, table_code)
) STRICT;

-- Scores of a tranche in a question, taken once: how many respondents have which score, in
-- ten-thousandths, before, after, and of the change.
CREATE TABLE ledger_score (
  position INTEGER PRIMARY KEY NOT NULL,
  tranche INTEGER NOT NULL,
  table_code TEXT NOT NULL
) STRICT;

CREATE TABLE ledger_score_cell (
  position INTEGER NOT NULL REFERENCES ledger_score (position) ON DELETE CASCADE,
  distribution TEXT NOT NULL CHECK (distribution IN ('BEFORE', 'AFTER', 'CHANGE')),
  score INTEGER NOT NULL,
  respondents INTEGER NOT NULL,
  PRIMARY KEY (position, distribution, score)
) STRICT;

-- Sums in ten-thousandths, sums of squares in hundred-millionths.
CREATE TABLE ledger_score_release (
  position INTEGER PRIMARY KEY NOT NULL,
  table_code TEXT NOT NULL,
  closing_on TEXT NOT NULL,
  first_tranche INTEGER NOT NULL,
  last_tranche INTEGER NOT NULL,
  families INTEGER NOT NULL,
  respondents INTEGER NOT NULL,
  before_sum INTEGER NOT NULL,
  before_squares INTEGER NOT NULL,
  after_sum INTEGER NOT NULL,
  after_squares INTEGER NOT NULL,
  change_sum INTEGER NOT NULL,
  change_squares INTEGER NOT NULL
) STRICT;

-- Two-way tables taken of a tranche, and those that left.
CREATE TABLE ledger_crossing (
  position INTEGER PRIMARY KEY NOT NULL,
  tranche INTEGER NOT NULL,
  crossing_code TEXT NOT NULL
) STRICT;

CREATE TABLE ledger_crossing_cell (
  position INTEGER NOT NULL REFERENCES ledger_crossing (position) ON DELETE CASCADE,
  row_code TEXT NOT NULL,
  column_code TEXT NOT NULL,
  families INTEGER NOT NULL,
  PRIMARY KEY (position, row_code, column_code)
) STRICT;

CREATE TABLE ledger_crossing_release (
  position INTEGER PRIMARY KEY NOT NULL,
  crossing_code TEXT NOT NULL,
  closing_on TEXT NOT NULL,
  first_tranche INTEGER NOT NULL,
  last_tranche INTEGER NOT NULL,
  families INTEGER NOT NULL
) STRICT;

CREATE TABLE ledger_crossing_release_cell (
  position INTEGER NOT NULL REFERENCES ledger_crossing_release (position) ON DELETE CASCADE,
  row_code TEXT NOT NULL,
  column_code TEXT NOT NULL,
  families INTEGER NOT NULL,
  PRIMARY KEY (position, row_code, column_code)
) STRICT;

-- Outcomes harmless if unanimous that left: of those unfavourable only a band did.
CREATE TABLE ledger_outcome_release (
  position INTEGER PRIMARY KEY NOT NULL,
  table_code TEXT NOT NULL,
  closing_on TEXT NOT NULL,
  first_tranche INTEGER NOT NULL,
  last_tranche INTEGER NOT NULL,
  families INTEGER NOT NULL,
  answered INTEGER NOT NULL,
  unfavourable INTEGER NOT NULL
) STRICT;
