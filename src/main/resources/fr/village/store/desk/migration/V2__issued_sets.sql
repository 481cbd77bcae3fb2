-- Reference sets the federation issued, letter for letter: older workbooks are added up by the last
-- one's history of codes.
CREATE TABLE issued_set (
  version TEXT PRIMARY KEY NOT NULL,
  content TEXT NOT NULL,
  received_at TEXT NOT NULL
) STRICT;
