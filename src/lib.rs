//! Groundwork.
pub mod db;
pub mod error;
pub mod ledger;
pub mod models;
