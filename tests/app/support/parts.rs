//! Workbooks put together by hand, part by part, so that each can be wrong.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;

/// A zip file with these members.
pub fn zipped(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in members {
        archive
            .start_file(*name, SimpleFileOptions::default())
            .unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

const TYPES: (&str, &[u8]) = ("[Content_Types].xml", b"<Types/>");
const RELATIONS: (&str, &[u8]) = (
    "_rels/.rels",
    b"<Relationships><Relationship Id='a' Type='x/relationships/officeDocument' Target='xl/workbook.xml'/></Relationships>",
);
const BOOK: (&str, &[u8]) = (
    "xl/workbook.xml",
    b"<workbook xmlns:r='r'><sheets><sheet name='S' sheetId='1' r:id='a'/></sheets></workbook>",
);
const SHEETS: (&str, &[u8]) = (
    "xl/_rels/workbook.xml.rels",
    b"<Relationships><Relationship Id='a' Type='x/relationships/worksheet' Target='worksheets/sheet1.xml'/></Relationships>",
);

/// The smallest workbook around one sheet, with other members, some of them
/// perhaps in place of its own.
pub fn around(sheet: &[u8], others: &[(&str, &[u8])]) -> Vec<u8> {
    let own = [
        TYPES,
        RELATIONS,
        BOOK,
        SHEETS,
        ("xl/worksheets/sheet1.xml", sheet),
    ];
    let is_kept = |(name, _): &(&str, &[u8])| others.iter().all(|(other, _)| other != name);
    let own: Vec<_> = own.into_iter().filter(is_kept).collect();
    zipped(&[&own, others].concat())
}

/// A sheet of these rows.
pub fn rows(rows: &str) -> Vec<u8> {
    format!("<worksheet><sheetData>{rows}</sheetData></worksheet>").into_bytes()
}
