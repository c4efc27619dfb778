-- Reports made outside the platform: name of the file, digest of what was read, and the numbers of its tables. Null for reports
-- made from records. Signing copies the numbers to report_cell like any other report's.
alter table report_annual add column imported jsonb;
