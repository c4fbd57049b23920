//! `/observations.csv`: every posted cell, streamed.

use super::stream;
use super::visitor::{Answer, Visitor};
use crate::reports::observations::Observations;

/// The stream.
pub async fn stream(visitor: Visitor) -> Answer {
    let request = visitor.request(&["period", "area", "indicator", "known"])?;
    let mut observations = visitor
        .read(move |connection| Observations::open(connection, request.viewer, &request.filter))
        .await?;
    stream::csv(
        visitor.site.db.clone(),
        "observations.csv",
        Observations::columns(),
        move |connection| observations.next_page(connection),
    )
}
