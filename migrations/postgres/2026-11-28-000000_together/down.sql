DROP INDEX report_events_told;
ALTER TABLE report_events DROP COLUMN told_with;
ALTER TABLE cells
  ADD FOREIGN KEY (indicator_id) REFERENCES indicators (id),
  ADD FOREIGN KEY (area_id) REFERENCES areas (id),
  ADD FOREIGN KEY (breakdown_id) REFERENCES breakdowns (id),
  ADD FOREIGN KEY (posting_id) REFERENCES postings (id);
ALTER TABLE totals
  ADD FOREIGN KEY (indicator_id) REFERENCES indicators (id),
  ADD FOREIGN KEY (area_id) REFERENCES areas (id),
  ADD FOREIGN KEY (breakdown_id) REFERENCES breakdowns (id);
ALTER TABLE postings
  ADD FOREIGN KEY (block_id) REFERENCES blocks (id),
  ADD FOREIGN KEY (report_id) REFERENCES reports (id),
  ADD FOREIGN KEY (indicator_id) REFERENCES indicators (id),
  ADD FOREIGN KEY (area_id) REFERENCES areas (id),
  ADD FOREIGN KEY (breakdown_id) REFERENCES breakdowns (id),
  ADD FOREIGN KEY (source_id) REFERENCES sources (id);
ALTER TABLE entries
  ADD FOREIGN KEY (report_id) REFERENCES reports (id),
  ADD FOREIGN KEY (indicator_id) REFERENCES indicators (id),
  ADD FOREIGN KEY (breakdown_id) REFERENCES breakdowns (id),
  ADD FOREIGN KEY (source_id) REFERENCES sources (id);
