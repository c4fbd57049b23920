-- Outlines of areas, simplified when they are imported: rings parted by ";",
-- corners by a space, each as longitude,latitude in ten-thousandths of a
-- degree.
CREATE TABLE boundaries (
  area_id INTEGER NOT NULL PRIMARY KEY REFERENCES areas (id),
  rings TEXT NOT NULL
);
