//! A monthly form of fifty cells for one district, as large as forms may be.

use diesel::prelude::*;
use groundwork::db::Db;
use groundwork::db::schema::indicators;
use groundwork::ledger::{Kind, Length};
use groundwork::models::area::Tree;

use super::client::Form;
use super::programme;

/// Where it is filled in.
pub const ADDRESS: &str = "/enter/LARGE-M/AZ-LAC/2026-01";

pub const CELLS: usize = 50;

/// Adds the form; its figures are named as long as the sample's are.
pub fn add(db: &Db) {
    db.write(|c| {
        let names: Vec<String> = indicators::table
            .order(indicators::id)
            .select(indicators::name)
            .limit(CELLS as i64)
            .load(c)?;
        assert_eq!(names.len(), CELLS);
        let mut fields = Vec::new();
        for (at, name) in names.iter().enumerate() {
            let id = programme::indicator(c, &code(at + 1), Kind::Flow, Length::Month);
            diesel::update(indicators::table.find(id))
                .set(indicators::name.eq(name))
                .execute(c)?;
            fields.push(programme::whole(id));
        }
        let form = programme::form(c, "LARGE-M", Length::Month, &fields);
        let area = Tree::load(c)?.find("AZ-LAC")?.id;
        programme::assign(c, form, area, (None, None));
        Ok(())
    })
    .expect("a large form");
}

fn code(number: usize) -> String {
    format!("LAR-{number:02}")
}

/// The name of an input of the form's figure of this number, from 1.
pub fn input(what: &str, number: usize) -> String {
    format!("{what}*{}", code(number))
}

/// The form with a figure in each of its cells.
pub fn filled(form: &Form) -> Form {
    let mut form = form.clone();
    for number in 1..=CELLS {
        form = form.with(&input("value", number), &figure(number));
    }
    form
}

/// What is typed into a cell.
pub fn figure(number: usize) -> String {
    format!("{}", 1_000 + 37 * number)
}
