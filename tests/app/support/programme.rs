//! A small programme, put together row by row, and people who can act in it.

use chrono::{NaiveDate, NaiveDateTime};
use diesel::prelude::*;
use groundwork::db::DbConnection;
use groundwork::db::schema::{
    areas, assignments, breakdowns, form_fields, forms, indicators, sources,
};
use groundwork::error::Error;
use groundwork::ledger::{Amount, BlockKind, Change, Kind, Length, NewBlock, Series, TOTAL, Value};
use groundwork::models::area::Level;
use groundwork::models::form::Field;
use groundwork::models::indicator::Sector;
use groundwork::models::user::{self, Grant, Role, User};

/// January 2025, the month with which the tests' figures begin.
pub const JANUARY: i32 = 2025 * 12;

/// The tests' "now": they never look at a clock.
pub fn now() -> NaiveDateTime {
    day(2025, 6, 30).and_hms_opt(12, 0, 0).unwrap()
}

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

pub fn area(connection: &mut DbConnection, code: &str, parent: Option<i32>, level: Level) -> i32 {
    diesel::insert_into(areas::table)
        .values((
            areas::code.eq(code),
            areas::parent_id.eq(parent),
            areas::level.eq(level),
            areas::type_.eq(level.word()),
            areas::name.eq(format!("Area {code}")),
            areas::note.eq(""),
        ))
        .returning(areas::id)
        .get_result(connection)
        .unwrap()
}

pub fn indicator(connection: &mut DbConnection, code: &str, kind: Kind, length: Length) -> i32 {
    diesel::insert_into(indicators::table)
        .values((
            indicators::code.eq(code),
            indicators::sector.eq(Sector::Housing),
            indicators::subject.eq(""),
            indicators::name.eq(format!("Indicator {code}")),
            indicators::unit.eq("houses"),
            indicators::kind.eq(kind),
            indicators::decimals.eq(0),
            indicators::direction.eq("up"),
            indicators::period_length.eq(length),
            indicators::about.eq("assets"),
            indicators::is_public.eq(true),
            indicators::is_core.eq(false),
            indicators::is_exact.eq(false),
            indicators::scale.eq(1_i64),
            indicators::axes.eq(""),
            indicators::definition.eq(""),
            indicators::standard.eq(""),
        ))
        .returning(indicators::id)
        .get_result(connection)
        .unwrap()
}

pub fn breakdown(connection: &mut DbConnection, code: &str) -> i32 {
    diesel::insert_into(breakdowns::table)
        .values((
            breakdowns::code.eq(code),
            breakdowns::axis.eq("sex"),
            breakdowns::name.eq(code),
        ))
        .returning(breakdowns::id)
        .get_result(connection)
        .unwrap()
}

pub fn source(connection: &mut DbConnection, code: &str) -> i32 {
    diesel::insert_into(sources::table)
        .values((
            sources::code.eq(code),
            sources::publisher.eq("Ministry"),
            sources::url.eq("https://example.org/"),
            sources::published.eq("2025-05-01"),
            sources::language.eq("en"),
            sources::attributed_to.eq(""),
            sources::note.eq(""),
        ))
        .returning(sources::id)
        .get_result(connection)
        .unwrap()
}

pub fn form(connection: &mut DbConnection, code: &str, length: Length, fields: &[Field]) -> i32 {
    let id = diesel::insert_into(forms::table)
        .values((
            forms::code.eq(code),
            forms::name.eq(format!("Form {code}")),
            forms::sector.eq(Sector::Housing),
            forms::level.eq(Level::District),
            forms::period_length.eq(length),
            forms::due_day.eq(15),
        ))
        .returning(forms::id)
        .get_result(connection)
        .unwrap();
    for (position, field) in fields.iter().enumerate() {
        diesel::insert_into(form_fields::table)
            .values((
                form_fields::form_id.eq(id),
                form_fields::position.eq(position as i32),
                form_fields::indicator_id.eq(field.indicator_id),
                form_fields::breakdown_id.eq(field.breakdown_id),
            ))
            .execute(connection)
            .unwrap();
    }
    id
}

pub fn assign(
    connection: &mut DbConnection,
    form_id: i32,
    area_id: i32,
    months: (Option<i32>, Option<i32>),
) {
    diesel::insert_into(assignments::table)
        .values((
            assignments::form_id.eq(form_id),
            assignments::area_id.eq(area_id),
            assignments::from_month.eq(months.0),
            assignments::to_month.eq(months.1),
        ))
        .execute(connection)
        .unwrap();
}

/// An account with one role over an area and all below it.
pub fn person(connection: &mut DbConnection, name: &str, role: Role, area_id: i32) -> User {
    let grants = [Grant {
        role,
        area_id: Some(area_id),
    }];
    user::add(
        connection,
        name,
        &format!("{name} the {role}"),
        "no password",
        &grants,
        now(),
    )
    .unwrap();
    user::by_name(connection, name).unwrap().unwrap().0
}

pub fn whole(indicator_id: i32) -> Field {
    Field {
        indicator_id,
        breakdown_id: TOTAL,
    }
}

pub fn number(whole: i64) -> Value {
    Value::number(Amount::from_units(whole * 10_000))
}

/// A district that reports two stocks by month, and the people who do it.
pub struct Small {
    pub district: i32,
    pub houses: Field,
    pub families: Field,
    pub form: i32,
    pub reporter: User,
    pub approver: User,
}

impl Small {
    pub fn set_up(connection: &mut DbConnection) -> Self {
        let root = area(connection, "ROOT", None, Level::Programme);
        let district = area(connection, "D1", Some(root), Level::District);
        let houses = whole(indicator(connection, "HOU-01", Kind::Stock, Length::Month));
        let families = whole(indicator(connection, "RET-01", Kind::Flow, Length::Month));
        let form = form(connection, "monthly", Length::Month, &[houses, families]);
        assign(connection, form, district, (None, None));
        Self {
            district,
            houses,
            families,
            form,
            reporter: person(connection, "rana", Role::Reporter, district),
            approver: person(connection, "aydin", Role::Approver, root),
        }
    }
}

/// A change of one cell, with nothing said about it.
pub fn change(series: Series, period: i32, value: Option<Value>) -> Change {
    Change {
        series,
        period,
        value,
        report_id: None,
        day: None,
        source_id: None,
        note: String::new(),
    }
}

pub fn import(note: &str) -> NewBlock<'_> {
    NewBlock {
        kind: BlockKind::Import,
        author: "importer",
        note,
        posted_at: now(),
    }
}

/// Carries a result out of a transaction that is to leave no trace.
pub fn rolled_back<T>(db: &groundwork::db::Db, work: impl FnOnce(&mut DbConnection) -> T) -> T {
    let mut result = None;
    let ended = db.write::<()>(|connection| {
        result = Some(work(connection));
        Err(Error::NotFound("rolled back on purpose".into()))
    });
    assert!(matches!(ended, Err(Error::NotFound(_))), "{ended:?}");
    result.unwrap()
}
