//! Every test of Groundwork, in one binary. `tests/run` starts what they need.
//!
//! A test of the store runs on SQLite and on PostgreSQL: see [`both!`].

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[macro_use]
mod support;

mod addresses;
mod amounts;
mod arithmetic;
mod bad_input;
mod browser;
mod chain;
mod charts;
mod commands;
mod disclosure;
mod files;
mod forms;
mod journey;
mod migrations;
mod model;
mod pages;
mod periods;
mod posting;
mod races;
mod reports;
mod rooms;
mod sample;
mod schema;
mod serving;
mod setup;
mod setup_commands;
mod totals;
