-- Two families that look like one, and somebody found them to be two: not asked about again. The
-- lesser id first, so that a pair is there once. The key of its tombstone is <one>/<other>.
CREATE TABLE not_the_same (
  one_family_id TEXT NOT NULL REFERENCES family (id) ON DELETE CASCADE,
  other_family_id TEXT NOT NULL REFERENCES family (id) ON DELETE CASCADE,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  author_id TEXT REFERENCES facilitator (id),
  PRIMARY KEY (one_family_id, other_family_id),
  CHECK (one_family_id < other_family_id)
) STRICT;

CREATE INDEX not_the_same_by_other ON not_the_same (other_family_id);
