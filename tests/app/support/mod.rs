//! What the tests stand on: databases, a small programme, a cast of people.

pub mod app;
pub mod axe;
pub mod browser;
pub mod client;
pub mod content;
pub mod databases;
pub mod dump;
pub mod history;
pub mod judges;
pub mod large;
pub mod parts;
pub mod programme;
pub mod routes;
pub mod rules;
pub mod scene;
pub mod sealed;
pub mod smtp;
pub mod tamperer;
pub mod tokens;
pub mod workbook;

pub use app::TestApp;
pub use client::{Page, pairs};
pub use databases::{TestDb, postgres, sample_postgres, sample_sqlite, sqlite};

use proptest::test_runner::{Config, TestRunner};

/// Makes two tests of one: `name::sqlite` and `name::postgres`, each on a
/// fresh database with all tables and nothing in them.
macro_rules! both {
    ($($(#[$attribute:meta])* fn $name:ident($db:ident: &TestDb) $body:block)+) => {$(
        $(#[$attribute])*
        mod $name {
            use super::*;

            fn the_test($db: &$crate::support::TestDb) $body

            #[test]
            fn sqlite() {
                the_test(&$crate::support::sqlite());
            }

            #[test]
            fn postgres() {
                the_test(&$crate::support::postgres());
            }
        }
    )+};
}

/// Makes two tests of one: a server on a fresh database of either kind with
/// the sample programme and the cast.
macro_rules! both_apps {
    ($($(#[$attribute:meta])* fn $name:ident($app:ident: &TestApp) $body:block)+) => {$(
        $(#[$attribute])*
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            fn the_test($app: &$crate::support::TestApp<'_>) $body

            #[test]
            fn sqlite() {
                let db = $crate::support::sample_sqlite();
                the_test(&$crate::support::TestApp::on(&db));
            }

            #[test]
            fn postgres() {
                let db = $crate::support::sample_postgres();
                the_test(&$crate::support::TestApp::on(&db));
            }
        }
    )+};
}

/// Runs a property on so many random cases (`PROPTEST_CASES` changes it). A
/// failure prints the smallest case found; nothing is kept between runs.
pub fn random(cases: u32) -> TestRunner {
    let asked = std::env::var("PROPTEST_CASES").is_ok();
    let config = Config::default();
    let cases = if asked { config.cases } else { cases };
    TestRunner::new(Config {
        cases,
        failure_persistence: None,
        ..config
    })
}
