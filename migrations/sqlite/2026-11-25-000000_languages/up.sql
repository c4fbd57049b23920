-- The language that a person chose: en, az, ru, ar, or nothing.
ALTER TABLE users ADD COLUMN lang TEXT NOT NULL DEFAULT '';
