//! Every test of Groundwork, in one binary. `tests/run` starts what they need.
//!
//! A test of the store runs on SQLite and on PostgreSQL: see [`both!`].

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[macro_use]
mod support;

mod accessibility;
mod addresses;
mod amounts;
mod api;
mod api_judges;
mod api_policy;
mod arithmetic;
mod audit;
mod bad_input;
mod boundaries;
mod boundaries_random;
mod browser;
mod chain;
mod charts;
mod charts_compared;
mod charts_mirrored;
mod commands;
mod compare;
mod disclosure;
mod downloads;
mod entry;
mod expiry;
mod exports;
mod exports_random;
mod files;
mod forms;
mod history;
mod html;
mod imports;
mod journey;
mod judged;
mod keyboard;
mod known;
mod languages;
mod licences;
mod looks;
mod manual;
mod migrations;
mod model;
mod names;
mod outlines;
mod pages;
mod paper;
mod people;
mod periods;
mod pictures;
mod policy;
mod posting;
mod print;
mod races;
mod reading;
mod reading_cells;
mod reading_columns;
mod reading_random;
mod reading_workbooks;
mod refusals;
mod reminders;
mod report_imports;
mod reporting;
mod reports;
mod review;
mod rooms;
mod rules;
mod rules_sums;
mod sample;
mod schema;
mod serving;
mod sessions;
mod setup;
mod setup_commands;
mod setup_files;
mod setup_pages;
mod setup_random;
mod setup_refusals;
mod state;
mod tamper;
mod tokens;
mod totals;
mod weights;
