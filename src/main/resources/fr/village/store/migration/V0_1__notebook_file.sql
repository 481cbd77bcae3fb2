-- The file itself: one row. The counter grows by one with each transaction that changed something,
-- so that two copies can be told apart even where the laptop's clock is wrong.

CREATE TABLE notebook_file (
  one INTEGER PRIMARY KEY NOT NULL CHECK (one = 1),
  id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  change_counter INTEGER NOT NULL CHECK (change_counter >= 0),
  backed_up_counter INTEGER NOT NULL DEFAULT -1
) STRICT;
