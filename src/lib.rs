//! Groundwork records what is rebuilt and who has come home, area by area and
//! month by month, and shows where every figure comes from.
//!
//! # The rooms, from the ground up
//!
//! [`db`] names the two databases, and nothing else does. [`ledger`] is the
//! arithmetic: exact amounts, postings, totals, the chain. [`models`] are the
//! nouns of a programme. [`auth`] and [`access`] say who is who and who may do
//! what. [`reports`] are plain tables and series, ready to show. [`charts`]
//! draw them; [`exchange`] reads and writes files. [`web`] and [`cli`] are the
//! two doors. A room uses only the rooms below it; a test holds it to that.
//!
//! # How a page travels
//!
//! A route in [`web`] takes the actor and the filter from the request and
//! calls one function of [`reports`] in a blocking task, inside one read
//! transaction. What comes back is plain: tables, sentences, series, already
//! rounded or withheld for this actor. A template writes it; [`charts`] draws
//! the series into it. The same tables at the address plus `.csv` go through
//! [`exchange`].
//!
//! # How a save travels
//!
//! A form's raw texts are read into values, with problems beside their fields;
//! [`access`] is asked; one write transaction checks the version that the
//! person saw and keeps the figures as entries of the report. Approval posts
//! them: [`ledger::post`] writes what differs as one sealed block and adds the
//! differences to the totals of every area above, in the same transaction.
//! Then a redirect, so that a reload never saves twice.
//!
//! # How an export travels
//!
//! The same filter as the page; rows come in pages by key, each from a short
//! read; a bounded channel carries them to the response, so a slow reader
//! holds up nobody and memory stays small.

#![forbid(unsafe_code)]

// First, so that every room below knows its macros.
#[macro_use]
pub mod i18n;

pub mod access;
pub mod auth;
pub mod charts;
pub mod cli;
pub mod db;
pub mod error;
pub mod exchange;
pub mod ledger;
pub mod mail;
pub mod models;
pub mod reports;
pub mod sample;
pub mod web;
