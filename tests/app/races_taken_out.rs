//! What is taken out of the setup while somebody fills it in.

use std::sync::Mutex;
use std::time::Duration;

use groundwork::error::{Error, Result};
use groundwork::models::report_change::{self, Key};
use groundwork::models::setup;

use crate::races::{figure, first_month, meetings};
use crate::support::programme::{JANUARY, Small, now, source};

both! {
    /// A source is taken out while a draft that names it is saved: either the
    /// draft is refused, or the source stays.
    fn a_save_and_a_source_taken_out_meet_a_thousand_times(db: &TestDb) {
        let small = db.write(|c| Ok(Small::set_up(c))).unwrap();
        let code = |meeting: i32| format!("S{meeting}");
        let next = |meeting: i32| db.write(|c| Ok(source(c, &code(meeting)))).unwrap();
        let named = Mutex::new(next(0));
        let key = |meeting: i32| Key { period: JANUARY + meeting, ..first_month(&small) };
        let save = |meeting: i32| -> Result<bool> {
            // The other one reads the whole setup first: so they meet at every step of it.
            std::thread::sleep(Duration::from_millis(meeting as u64 % 25));
            let mut typed = figure(small.houses, 1);
            typed.values_mut().for_each(|entry| entry.source_id = Some(*named.lock().unwrap()));
            db.write(|c| report_change::save(c, key(meeting), 0, &typed, &small.reporter, now())).map(|_| true)
        };
        let sources = setup::table("sources").unwrap();
        let take_out = |meeting: i32| -> Result<bool> {
            let taken = db.write(|c| setup::apply_row(c, sources, Some(&code(meeting)), None, "admin", now()))?;
            Ok(taken.is_ok())
        };
        let mut kept = [0; 2];
        meetings(save, take_out, |meeting, saved, taken| {
            match (&saved, &taken) {
                (Ok(true), Ok(false)) => kept[0] += 1,
                (Err(Error::Conflict(_)), Ok(true)) => kept[1] += 1,
                other => panic!("meeting {meeting}: {other:?}"),
            }
            *named.lock().unwrap() = next(meeting + 1);
        });
        println!("drafts kept, sources taken out: {kept:?}");
    }
}
