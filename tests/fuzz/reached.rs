//! Which places of the library a run reached: counters that the compiler put
//! there (see `instrument`), one byte for each.

#![allow(unsafe_code)]

use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering::SeqCst};

static FIRST: AtomicPtr<u8> = AtomicPtr::new(std::ptr::null_mut());
static COUNT: AtomicUsize = AtomicUsize::new(0);

/// What the library calls before anything else: here are its counters.
#[unsafe(no_mangle)]
extern "C" fn __sanitizer_cov_8bit_counters_init(first: *mut u8, end: *mut u8) {
    FIRST.store(first, SeqCst);
    COUNT.store(end.addr() - first.addr(), SeqCst);
}

/// What all runs reached so far.
pub struct Reached {
    /// For each counter, how often it was counted: a bit for once, twice,
    /// three times, up to 7, 15, 31, 127 and more.
    seen: Vec<u8>,
    /// How many counters were ever counted.
    pub places: usize,
}

impl Reached {
    /// Nothing yet; `None` where the library has no counters.
    pub fn new() -> Option<Self> {
        let (seen, places) = (vec![0; COUNT.load(SeqCst)], 0);
        (!seen.is_empty()).then_some(Self { seen, places })
    }

    /// How many counters there are.
    pub fn all(&self) -> usize {
        self.seen.len()
    }

    /// Takes in what the run reached since the last time; whether any counter
    /// shows what no run had shown.
    pub fn take_in(&mut self) -> bool {
        // Safety: the counters live as long as the program, nobody else holds
        // them now, and the readers do not run meanwhile.
        let counters = unsafe { std::slice::from_raw_parts_mut(FIRST.load(SeqCst), self.all()) };
        let mut is_new = false;
        for (counters, seen) in counters.chunks_mut(64).zip(self.seen.chunks_mut(64)) {
            // Most of the library is far from any reader.
            if counters.iter().fold(0, |all, counter| all | counter) == 0 {
                continue;
            }
            for (counter, seen) in counters.iter_mut().zip(seen) {
                let bit = often(std::mem::take(counter));
                self.places += usize::from(bit != 0 && *seen == 0);
                is_new |= (bit & !*seen) != 0;
                *seen |= bit;
            }
        }
        is_new
    }
}

fn often(count: u8) -> u8 {
    match count {
        0 => 0,
        1..=3 => 1 << (count - 1),
        4..=7 => 1 << 3,
        8..=15 => 1 << 4,
        16..=31 => 1 << 5,
        32..=127 => 1 << 6,
        _ => 1 << 7,
    }
}
