DROP TABLE boundaries;
