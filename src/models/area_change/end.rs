//! Where an area ends, what is carried forward from it ends too.

use diesel::prelude::*;

use crate::db::DbConnection;
use crate::db::schema::{areas, cells, indicators};
use crate::error::Result;
use crate::ledger::{Change, Kind, Length, Period, Series, Value};

/// The change that ends a series with its area: from this month on there is
/// nothing to count here.
pub(super) fn ending(series: Series, month: i32) -> Change {
    Change {
        series,
        period: month,
        value: Some(Value::NotApplicable),
        report_id: None,
        day: None,
        source_id: None,
        note: "The area ended.".into(),
    }
}

/// What must be posted together with late figures of an area that has ended,
/// so that they are not carried forward past its end.
pub fn endings(
    connection: &mut DbConnection,
    area_id: i32,
    late: &[Change],
) -> Result<Vec<Change>> {
    // Asked only once no change of areas is under way.
    connection.lock_ledger()?;
    let valid_to: Option<i32> = areas::table
        .find(area_id)
        .select(areas::valid_to)
        .first(connection)?;
    let Some(valid_to) = valid_to else {
        return Ok(Vec::new());
    };
    let mut endings = Vec::new();
    let is_number = |change: &&Change| matches!(change.value, Some(Value::Number { .. }));
    for change in late.iter().filter(is_number) {
        let series = change.series;
        let (kind, length): (Kind, Length) = indicators::table
            .find(series.indicator_id)
            .select((indicators::kind, indicators::period_length))
            .first(connection)?;
        let after = Period::holding(valid_to, length).step(1).first_month();
        if !matches!(kind, Kind::Stock | Kind::Score) || change.period >= after {
            continue;
        }
        let said_later = cells::table
            .filter(cells::indicator_id.eq(series.indicator_id))
            .filter(cells::area_id.eq(series.area_id))
            .filter(cells::breakdown_id.eq(series.breakdown_id))
            .filter(cells::period.ge(after))
            .count()
            .get_result::<i64>(connection)?;
        if said_later == 0 {
            endings.push(ending(series, after));
        }
    }
    Ok(endings)
}
