//! What a client asks for when it reads data values.

use std::collections::HashMap;

use chrono::{Datelike as _, Days, NaiveDate};

use super::parameters::{Parameters, Scheme, wrong};
use super::{UID, Wishes, period};
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::ledger::month_number;
use crate::models::area::{Area, codes_in};
use crate::models::form::Forms;
use crate::models::indicator::Sector;
use crate::models::programme::Programme;
use crate::reports::disclosure::Viewer;
use crate::reports::observations::{Observations, Scope, Time};
use crate::reports::sheet::{About, Sheet};

/// The parameters that are understood.
const KNOWN: [&str; 14] = [
    "dataSet",
    "dataElementGroup",
    "dataElement",
    "period",
    "startDate",
    "endDate",
    "orgUnit",
    "children",
    "limit",
    "idScheme",
    "dataElementIdScheme",
    "orgUnitIdScheme",
    "categoryOptionComboIdScheme",
    "dataSetIdScheme",
];

/// The public values that the parameters ask for.
pub fn read(connection: &mut DbConnection, pairs: &[(String, String)]) -> Result<(Sheet, Wishes)> {
    let asked = Parameters::of(pairs, &KNOWN)?;
    asked.without_uids(&[
        "dataElementIdScheme",
        "dataSetIdScheme",
        "categoryOptionComboIdScheme",
    ])?;
    let programme = Programme::load(connection)?;
    let (indicators, lines) = elements(connection, &programme, &asked)?;
    let uids = match asked.scheme("orgUnitIdScheme")? {
        Scheme::Code => None,
        Scheme::Uid => Some(codes_in(connection, UID)?),
        Scheme::Name => return Err(wrong("write orgUnitIdScheme=code or uid to read".into())),
    };
    let areas = units(&programme, &asked, uids.as_ref())?;
    let limit = asked.one("limit").map(|text| {
        (text.parse::<usize>().ok().filter(|limit| *limit > 0))
            .ok_or_else(|| wrong(format!("limit={text} is no number above zero")))
    });
    let wishes = Wishes {
        envelope: envelope(&asked),
        limit: limit.transpose()?,
        areas: uids.map(|uids| others(&areas, &uids)).transpose()?,
    };
    let scope = Scope {
        indicators,
        lines,
        areas: Some(areas.iter().map(|area| area.id).collect()),
        times: times(&asked)?,
        last_block: None,
    };
    let sheet = Sheet {
        about: About::default(),
        columns: Observations::columns(),
        pages: Box::new(Observations::of(programme.clone(), Viewer::Public, scope)),
        is_whole: false,
    };
    Ok((sheet, wishes))
}

/// Indicators, and of forms only their lines.
type Elements = (Vec<i32>, Option<Vec<(i32, i32)>>);

fn elements(
    connection: &mut DbConnection,
    programme: &Programme,
    asked: &Parameters<'_>,
) -> Result<Elements> {
    let mut lines = Vec::new();
    let forms = Forms::load(connection)?;
    for code in asked.all("dataSet") {
        let fields = forms.fields(forms.find(code)?.id).iter();
        lines.extend(fields.map(|field| (field.indicator_id, field.breakdown_id)));
    }
    let mut indicators = Vec::new();
    for code in asked.all("dataElement") {
        let found = crate::reports::indicator::find(programme, Viewer::Public, code)?;
        indicators.push(found.id);
    }
    for word in asked.all("dataElementGroup") {
        let sector: Sector = word.parse().map_err(Error::BadInput)?;
        let all = programme.catalogue.all().iter();
        indicators.extend(all.filter(|i| i.sector == sector).map(|i| i.id));
    }
    match (asked.one("dataSet"), indicators.is_empty()) {
        (None, false) => Ok((indicators, None)),
        (Some(_), true) => Ok((lines.iter().map(|line| line.0).collect(), Some(lines))),
        (Some(_), false) => Err(wrong(
            "give either dataSet or dataElementGroup and dataElement, not both".into(),
        )),
        (None, true) => Err(wrong(
            "give a dataSet (the code of a form) or a dataElementGroup (a sector)".into(),
        )),
    }
}

fn units<'a>(
    programme: &'a Programme,
    asked: &Parameters<'_>,
    uids: Option<&HashMap<i32, String>>,
) -> Result<Vec<&'a Area>> {
    let with_children = asked.is("children", false)?;
    let mut found: Vec<&Area> = Vec::new();
    for code in asked.all("orgUnit") {
        let area = match uids {
            None => programme.tree.find(code)?,
            Some(uids) => {
                let id = uids.iter().find(|(_, uid)| *uid == code).map(|(id, _)| *id);
                id.and_then(|id| programme.tree.get(id))
                    .ok_or_else(|| wrong(format!("no area has the uid {code:?}")))?
            }
        };
        match with_children {
            true => found.extend(programme.tree.subtree(area.id)),
            false => found.push(area),
        }
    }
    if found.is_empty() {
        return Err(wrong("give an orgUnit (the code of an area)".into()));
    }
    found.sort_unstable_by_key(|area| area.id);
    found.dedup_by_key(|area| area.id);
    Ok(found)
}

/// Own code and uid of each area; all must have one, because values without
/// their place would be lost without a word.
fn others(areas: &[&Area], uids: &HashMap<i32, String>) -> Result<HashMap<String, String>> {
    let pair = |area: &&Area| match uids.get(&area.id) {
        Some(uid) => Ok((area.code.clone(), uid.clone())),
        None => Err(wrong(format!(
            "the area {} has no code of the scheme {UID:?}; add it under other codes, or write orgUnitIdScheme=code",
            area.code
        ))),
    };
    areas.iter().map(pair).collect()
}

fn times(asked: &Parameters<'_>) -> Result<Vec<Time>> {
    let named = asked.all("period").map(|text| {
        period(text).map(Time::Period).ok_or_else(|| {
            wrong(format!(
                "period={text} is no period; write 202503, 2025Q1 or 2025"
            ))
        })
    });
    let mut times = named.collect::<Result<Vec<Time>>>()?;
    match (asked.day("startDate")?, asked.day("endDate")?) {
        (Some(start), Some(end)) if start <= end => times.push(whole_months(start, end)),
        (None, None) => {}
        (Some(_), Some(_)) => return Err(wrong("startDate is after endDate".into())),
        _ => return Err(wrong("give both startDate and endDate".into())),
    }
    if times.is_empty() {
        return Err(wrong(
            "give a period (202503, 2025Q1 or 2025), or startDate and endDate".into(),
        ));
    }
    Ok(times)
}

/// The months that lie within two days whole.
fn whole_months(start: NaiveDate, end: NaiveDate) -> Time {
    let first = month_number(start) + i32::from(start.day() != 1);
    let after = end.checked_add_days(Days::new(1)).unwrap_or(end);
    Time::Within(first, month_number(after) - 1)
}

/// What all values share stands on the envelope too, as DHIS2 has it.
fn envelope(asked: &Parameters<'_>) -> Vec<(&'static str, String)> {
    let mut shared = Vec::new();
    for name in ["dataSet", "period", "orgUnit"] {
        let mut all = asked.all(name);
        let is_shared = name != "orgUnit" || asked.one("children") != Some("true");
        let is_shared = is_shared && (name != "period" || asked.one("startDate").is_none());
        if let (true, Some(only), None) = (is_shared, all.next(), all.next()) {
            shared.push((name, only.to_owned()));
        }
    }
    shared
}
