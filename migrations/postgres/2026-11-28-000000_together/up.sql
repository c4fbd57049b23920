-- One line of the audit log can tell of many steps: those that a file brought
-- name the step that the line names. `groundwork verify` sees to it that they do.
ALTER TABLE report_events ADD COLUMN told_with INTEGER;
CREATE INDEX report_events_told ON report_events (told_with) WHERE told_with IS NOT NULL;

-- Cells and totals follow from the postings, and `groundwork verify` compares
-- them: what they refer to is looked up once, with the posting.
ALTER TABLE cells
  DROP CONSTRAINT cells_indicator_id_fkey,
  DROP CONSTRAINT cells_area_id_fkey,
  DROP CONSTRAINT cells_breakdown_id_fkey,
  DROP CONSTRAINT cells_posting_id_fkey;
ALTER TABLE totals
  DROP CONSTRAINT totals_indicator_id_fkey,
  DROP CONSTRAINT totals_area_id_fkey,
  DROP CONSTRAINT totals_breakdown_id_fkey;
