-- Questionnaires and what parents answered. A version's file is kept letter for letter and never
-- changes; a sheet names the version it was given under.
CREATE TABLE survey_definition (
  code TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  content TEXT NOT NULL,
  is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
  imported_at TEXT NOT NULL,
  PRIMARY KEY (code, version)
) STRICT;

-- One sheet of paper, or its screen: one parent, one questionnaire, one wave.
CREATE TABLE survey_sheet (
  id TEXT PRIMARY KEY NOT NULL,
  family_id TEXT NOT NULL REFERENCES family (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL,
  survey TEXT NOT NULL,
  version INTEGER NOT NULL,
  wave TEXT NOT NULL,
  answered_on TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('COMPLETE', 'PARTIAL', 'REFUSED', 'NOT_NOW')),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  author_id TEXT REFERENCES facilitator (id),
  deleted_at TEXT,
  FOREIGN KEY (person_id, family_id) REFERENCES person (id, family_id) ON DELETE CASCADE,
  FOREIGN KEY (survey, version) REFERENCES survey_definition (code, version)
) STRICT;

CREATE INDEX survey_sheet_by_person ON survey_sheet (person_id, survey, wave);
CREATE INDEX survey_sheet_by_family ON survey_sheet (family_id);
CREATE INDEX survey_sheet_by_survey ON survey_sheet (survey, version);

-- One value of one question; several of a question that takes several.
CREATE TABLE survey_answer (
  sheet_id TEXT NOT NULL REFERENCES survey_sheet (id) ON DELETE CASCADE,
  question TEXT NOT NULL,
  value INTEGER NOT NULL,
  PRIMARY KEY (sheet_id, question, value)
) STRICT;

-- The letters on a paper form in place of a name: drawn, not made from anything.
CREATE TABLE paper_code (
  person_id TEXT PRIMARY KEY NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  letters TEXT NOT NULL UNIQUE CHECK (length(letters) = 4)
) STRICT;
