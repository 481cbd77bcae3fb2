-- The very file of a workbook that left, in base64, to give it again. By its digest: a workbook
-- written twice is kept once. Older ones have none.
CREATE TABLE submission_file (
  sha256 TEXT PRIMARY KEY NOT NULL CHECK (length(sha256) = 64),
  content TEXT NOT NULL
) STRICT;
