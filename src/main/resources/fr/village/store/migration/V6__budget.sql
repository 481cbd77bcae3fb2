-- What the Maison cost in a calendar year, in whole euros, and who gave it their time. The year is
-- the key: two people who note the same year speak of the same thing.
CREATE TABLE year_budget (
  year INTEGER PRIMARY KEY NOT NULL,
  total INTEGER,
  staff INTEGER,
  premises INTEGER,
  supplies INTEGER,
  other INTEGER,
  paid_people INTEGER,
  paid_hours INTEGER,
  unpaid_people INTEGER,
  unpaid_hours INTEGER,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  author_id TEXT REFERENCES facilitator (id)
) STRICT;

-- The logo of who carries the Maison: the bytes of a PNG or a JPEG in base64, 4 000 000 at most.
CREATE TABLE holder_logo (
  one INTEGER PRIMARY KEY NOT NULL CHECK (one = 1),
  picture TEXT NOT NULL CHECK (length(picture) <= 5333336),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  author_id TEXT REFERENCES facilitator (id)
) STRICT;
