-- The notebook of one Maison. Dates are ISO 8601 local dates of the Maison (yyyy-mm-dd), times
-- hh:mm, instants UTC with milliseconds. A row in the bin has deleted_at; when it is emptied the
-- row goes and its id and instant stay in tombstone.

CREATE TABLE facilitator (
  id TEXT PRIMARY KEY NOT NULL,
  display_name TEXT NOT NULL,
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  author_id TEXT REFERENCES facilitator (id)
) STRICT;

CREATE TABLE house (
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  departement TEXT NOT NULL,
  carrier TEXT NOT NULL,
  venue TEXT,
  opened_on TEXT,
  contact TEXT,
  retention_months INTEGER NOT NULL DEFAULT 24,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  author_id TEXT REFERENCES facilitator (id)
) STRICT;

CREATE UNIQUE INDEX house_only_one ON house ((1));

CREATE TABLE school_holiday (
  id TEXT PRIMARY KEY NOT NULL,
  label TEXT NOT NULL,
  from_on TEXT NOT NULL,
  to_on TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  author_id TEXT REFERENCES facilitator (id),
  CHECK (from_on <= to_on)
) STRICT;

-- Reference sets received from the federation, as they came; the one in use is the newest.
CREATE TABLE reference_set (
  version TEXT PRIMARY KEY NOT NULL,
  content TEXT NOT NULL,
  imported_at TEXT NOT NULL
) STRICT;

CREATE TABLE custom_topic (
  code TEXT PRIMARY KEY NOT NULL CHECK (code LIKE 'local-%'),
  label TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  author_id TEXT REFERENCES facilitator (id)
) STRICT;

CREATE TABLE peer_group (
  id TEXT PRIMARY KEY NOT NULL,
  number INTEGER NOT NULL,
  name TEXT NOT NULL,
  birth_from TEXT,
  birth_to TEXT,
  venue TEXT,
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  start_time TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  cadence TEXT NOT NULL CHECK (cadence IN ('WEEKLY', 'FORTNIGHTLY', 'TWICE_A_MONTH', 'BY_HAND')),
  school_holidays TEXT NOT NULL CHECK (school_holidays IN ('SKIP', 'KEEP')),
  starts_on TEXT NOT NULL,
  months INTEGER NOT NULL,
  places INTEGER NOT NULL,
  closed_on TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  author_id TEXT REFERENCES facilitator (id),
  deleted_at TEXT
) STRICT;

CREATE TABLE family (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  -- the name without accents, case or punctuation: what a search compares
  folded_name TEXT NOT NULL,
  source TEXT,
  structure TEXT,
  first_child INTEGER CHECK (first_child IN (0, 1)),
  commune TEXT,
  address TEXT,
  interpreter_language TEXT,
  protected_address INTEGER NOT NULL DEFAULT 0 CHECK (protected_address IN (0, 1)),
  do_not_contact INTEGER NOT NULL DEFAULT 0 CHECK (do_not_contact IN (0, 1)),
  first_contact_on TEXT,
  last_contact_on TEXT,
  informed_on TEXT,
  note TEXT,
  -- the tranche of the anonymity promise this family was frozen in; goes when the family goes
  tranche INTEGER,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  author_id TEXT REFERENCES facilitator (id),
  deleted_at TEXT
) STRICT;

CREATE INDEX family_by_name ON family (folded_name) WHERE deleted_at IS NULL;
CREATE INDEX family_by_last_contact ON family (last_contact_on) WHERE deleted_at IS NULL;

-- Parents and children: attendance is taken of each, so one table for the foreign key to hold.
CREATE TABLE person (
  id TEXT PRIMARY KEY NOT NULL,
  family_id TEXT NOT NULL REFERENCES family (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('PARENT', 'CHILD')),
  position INTEGER NOT NULL DEFAULT 0,
  first_name TEXT,
  last_name TEXT,
  folded_name TEXT NOT NULL,
  role TEXT CHECK (role IN ('MOTHER', 'FATHER', 'CO_PARENT', 'OTHER_ADULT')),
  expectant INTEGER CHECK (expectant IN (0, 1)),
  birth_year INTEGER,
  phone TEXT,
  email TEXT,
  do_not_contact INTEGER CHECK (do_not_contact IN (0, 1)),
  contact_hidden INTEGER CHECK (contact_hidden IN (0, 1)),
  born_on TEXT,
  due_on TEXT,
  birth_event TEXT,
  bereaved_on TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  author_id TEXT REFERENCES facilitator (id),
  deleted_at TEXT,
  -- for the foreign keys that hold a person to its own family
  UNIQUE (id, family_id),
  CHECK (kind = 'CHILD' OR (role IS NOT NULL AND first_name IS NOT NULL
    AND expectant IS NOT NULL AND do_not_contact IS NOT NULL AND contact_hidden IS NOT NULL)),
  CHECK (kind = 'PARENT' OR (birth_event IS NOT NULL
    AND (born_on IS NOT NULL OR due_on IS NOT NULL)))
) STRICT;

CREATE INDEX person_by_family ON person (family_id);
CREATE INDEX person_expected ON person (due_on)
  WHERE kind = 'CHILD' AND born_on IS NULL AND deleted_at IS NULL;

CREATE TABLE consent (
  id TEXT PRIMARY KEY NOT NULL,
  family_id TEXT NOT NULL REFERENCES family (id) ON DELETE CASCADE,
  person_id TEXT,
  purpose TEXT NOT NULL,
  given INTEGER NOT NULL CHECK (given IN (0, 1)),
  decided_on TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  author_id TEXT REFERENCES facilitator (id),
  FOREIGN KEY (person_id, family_id) REFERENCES person (id, family_id) ON DELETE CASCADE
) STRICT;

CREATE INDEX consent_by_family ON consent (family_id);
CREATE INDEX consent_by_person ON consent (person_id, family_id);

-- Sensitive: what a family said of itself on arrival, only with consent.
CREATE TABLE situation (
  family_id TEXT PRIMARY KEY NOT NULL REFERENCES family (id) ON DELETE CASCADE,
  distress INTEGER CHECK (distress IN (0, 1)),
  recorded_on TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  author_id TEXT REFERENCES facilitator (id)
) STRICT;

CREATE TABLE situation_parent (
  family_id TEXT NOT NULL REFERENCES situation (family_id) ON DELETE CASCADE,
  person_id TEXT NOT NULL,
  isolated INTEGER NOT NULL CHECK (isolated IN (0, 1)),
  PRIMARY KEY (family_id, person_id),
  FOREIGN KEY (person_id, family_id) REFERENCES person (id, family_id) ON DELETE CASCADE
) STRICT;

CREATE INDEX situation_parent_by_person ON situation_parent (person_id, family_id);

CREATE TABLE enrolment (
  id TEXT PRIMARY KEY NOT NULL,
  family_id TEXT NOT NULL REFERENCES family (id) ON DELETE CASCADE,
  group_id TEXT NOT NULL REFERENCES peer_group (id) ON DELETE CASCADE,
  requested_on TEXT NOT NULL,
  entered_on TEXT,
  left_on TEXT,
  exit_reason TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  author_id TEXT REFERENCES facilitator (id),
  deleted_at TEXT,
  CHECK (left_on IS NULL OR (entered_on IS NOT NULL AND entered_on <= left_on))
) STRICT;

CREATE INDEX enrolment_by_group ON enrolment (group_id, entered_on);
CREATE INDEX enrolment_by_family ON enrolment (family_id);

CREATE TABLE participant (
  enrolment_id TEXT NOT NULL REFERENCES enrolment (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  from_on TEXT NOT NULL,
  to_on TEXT,
  PRIMARY KEY (enrolment_id, person_id, from_on)
) STRICT;

CREATE INDEX participant_by_person ON participant (person_id);

CREATE TABLE session (
  id TEXT PRIMARY KEY NOT NULL,
  group_id TEXT NOT NULL REFERENCES peer_group (id) ON DELETE CASCADE,
  date TEXT NOT NULL,
  start_time TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  planned_on TEXT,
  status TEXT NOT NULL CHECK (status IN ('PLANNED', 'HELD', 'CANCELLED')),
  cancel_reason TEXT,
  setting TEXT,
  venue TEXT,
  preparation_minutes INTEGER,
  note TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  author_id TEXT REFERENCES facilitator (id),
  deleted_at TEXT
) STRICT;

CREATE INDEX session_by_date ON session (date, start_time);
CREATE INDEX session_by_group ON session (group_id, date);

CREATE TABLE session_topic (
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  topic TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (session_id, topic)
) STRICT;

CREATE TABLE session_guest (
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (session_id, position)
) STRICT;

CREATE TABLE attendance (
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL,
  family_id TEXT NOT NULL REFERENCES family (id) ON DELETE CASCADE,
  mark TEXT NOT NULL CHECK (mark IN ('PRESENT', 'EXCUSED', 'ABSENT')),
  announced INTEGER NOT NULL DEFAULT 0 CHECK (announced IN (0, 1)),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  author_id TEXT REFERENCES facilitator (id),
  PRIMARY KEY (session_id, person_id),
  FOREIGN KEY (person_id, family_id) REFERENCES person (id, family_id) ON DELETE CASCADE,
  CHECK (announced = 0 OR mark = 'EXCUSED')
) STRICT;

CREATE INDEX attendance_by_family ON attendance (family_id, session_id);
CREATE INDEX attendance_by_person ON attendance (person_id, family_id);

-- What was removed for good, so that a merge does not bring it back. The id of a row without one of
-- its own is its key: <session>/<person> of an attendance, <family>/situation of a situation.
CREATE TABLE tombstone (
  row_key TEXT PRIMARY KEY NOT NULL,
  deleted_at TEXT NOT NULL
) STRICT;
