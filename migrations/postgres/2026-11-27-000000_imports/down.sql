DROP TABLE import_reports;
DROP TABLE import_parts;
DROP TABLE imports;
