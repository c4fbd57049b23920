//! What the tests stand on: databases, a small programme, a cast of people.

pub mod databases;
pub mod dump;
pub mod programme;

pub use databases::{TestDb, postgres, sqlite};

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
