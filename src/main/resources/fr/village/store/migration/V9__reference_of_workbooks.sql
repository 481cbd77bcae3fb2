-- The version of the reference set a workbook was written under; older ones do not say, and were
-- written under the set shipped with the program. The sets themselves are in reference_set.
ALTER TABLE submission ADD COLUMN reference_version TEXT;
