-- One line of the audit log can tell of many steps: those that a file brought
-- name the step that the line names. `groundwork verify` sees to it that they do.
ALTER TABLE report_events ADD COLUMN told_with INTEGER;
CREATE INDEX report_events_told ON report_events (told_with) WHERE told_with IS NOT NULL;

-- Areas, indicators, reports and blocks are never taken out, and breakdowns and
-- sources only after a look for what was posted of them, under the lock under
-- which figures are posted. So to look up what each line refers to would prove
-- nothing anew; of an import of a million figures it was half of the time.
-- `groundwork verify` proves postings by their seals, which hold the codes of
-- what they refer to, and cells and totals by the postings. A draft has no
-- seal: what of it can be taken out is looked up once when the report is saved.
ALTER TABLE cells
  DROP CONSTRAINT cells_indicator_id_fkey,
  DROP CONSTRAINT cells_area_id_fkey,
  DROP CONSTRAINT cells_breakdown_id_fkey,
  DROP CONSTRAINT cells_posting_id_fkey;
ALTER TABLE totals
  DROP CONSTRAINT totals_indicator_id_fkey,
  DROP CONSTRAINT totals_area_id_fkey,
  DROP CONSTRAINT totals_breakdown_id_fkey;
ALTER TABLE postings
  DROP CONSTRAINT postings_block_id_fkey,
  DROP CONSTRAINT postings_report_id_fkey,
  DROP CONSTRAINT postings_indicator_id_fkey,
  DROP CONSTRAINT postings_area_id_fkey,
  DROP CONSTRAINT postings_breakdown_id_fkey,
  DROP CONSTRAINT postings_source_id_fkey;
ALTER TABLE entries
  DROP CONSTRAINT entries_report_id_fkey,
  DROP CONSTRAINT entries_indicator_id_fkey,
  DROP CONSTRAINT entries_breakdown_id_fkey,
  DROP CONSTRAINT entries_source_id_fkey;
