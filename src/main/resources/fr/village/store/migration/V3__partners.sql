-- The help around the Maison: partners, what was said with them, families sent to them.

CREATE TABLE partner (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  -- the name without accents, case or punctuation: what a search compares
  folded_name TEXT NOT NULL,
  type TEXT NOT NULL,
  person TEXT,
  role TEXT,
  phone TEXT,
  email TEXT,
  address TEXT,
  note TEXT,
  verified_on TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  author_id TEXT REFERENCES facilitator (id),
  deleted_at TEXT
) STRICT;

CREATE INDEX partner_by_name ON partner (folded_name) WHERE deleted_at IS NULL;

CREATE TABLE partner_need (
  partner_id TEXT NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
  need TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (partner_id, need)
) STRICT;

CREATE TABLE partner_contact (
  id TEXT PRIMARY KEY NOT NULL,
  partner_id TEXT NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
  contact_on TEXT NOT NULL,
  way TEXT NOT NULL,
  said TEXT,
  next_step TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  author_id TEXT REFERENCES facilitator (id),
  deleted_at TEXT
) STRICT;

CREATE INDEX partner_contact_by_partner ON partner_contact (partner_id, contact_on);

CREATE TABLE referral (
  id TEXT PRIMARY KEY NOT NULL,
  family_id TEXT NOT NULL REFERENCES family (id) ON DELETE CASCADE,
  partner_id TEXT NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
  reason TEXT NOT NULL,
  proposed_on TEXT NOT NULL,
  accepted_on TEXT,
  met_on TEXT,
  declined_on TEXT,
  note TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  author_id TEXT REFERENCES facilitator (id),
  deleted_at TEXT,
  CHECK (met_on IS NULL OR declined_on IS NULL)
) STRICT;

CREATE INDEX referral_by_family ON referral (family_id, proposed_on);
CREATE INDEX referral_by_partner ON referral (partner_id, proposed_on);
