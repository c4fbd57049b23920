//! Readers of the files that people have: text with any delimiter in the
//! encodings of the region, and workbooks. They know columns, numbers and
//! periods, and nothing of any programme.
//!
//! ```text
//! let file = File::open(Input::Path(path), &Choice::default())?;
//! let mut header = Header::find(&file, &|code| catalogue.has(code))?;
//! header.assign(3, Role::Ignored);        // what a person chose by hand
//! header.check()?;                        // enough columns to go on?
//! let styles = Styles::of(&file, &header);
//! let mut data = Data::of(&file, header)?;
//! while let Some(datum) = data.next()? {  // long or wide, one after the other
//!     let value = datum.value(&styles)?;  // exact, or a sentence
//! }
//! ```
//!
//! A file is read several times rather than kept in memory.

mod datum;
mod delimiter;
mod encoding;
mod fold;
mod grid;
mod header;
mod names;
mod numbers;
mod periods;
mod role;
pub mod sheet;
mod source;
mod stacked;
mod tag;
mod workbook;

pub use datum::{Data, Datum};
pub use delimiter::Delimiter;
pub use encoding::Encoding;
pub use grid::{Record, Records};
pub use header::{Column, Header};
pub use numbers::Styles;
pub use periods::{day, period};
pub use role::Role;
pub use source::{Choice, File, Format, Input, LARGEST_FILE};
pub use workbook::use_program;
