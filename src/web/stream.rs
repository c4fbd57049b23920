//! Files that are streamed: rows come page by page, each from a short read.

use std::pin::Pin;
use std::task::{Context, Poll};

use actix_web::HttpResponse;
use actix_web::body::{BodySize, MessageBody};
use actix_web::web::Bytes;
use tokio::sync::mpsc::{Receiver, channel};

use super::visitor::Answer;
use crate::db::{Db, DbConnection};
use crate::error::Result;
use crate::exchange::csv;
use crate::exchange::tables::{heads, write_row};
use crate::reports::table::{Cell, Column};

/// Rows on their way to the reader. An error cuts the connection, so that a
/// part of a file cannot be taken for the whole.
struct Rows(Receiver<Result<Bytes>>);

impl MessageBody for Rows {
    type Error = Box<dyn std::error::Error>;

    fn size(&self) -> BodySize {
        BodySize::Stream
    }

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Self::Error>>> {
        self.0
            .poll_recv(context)
            .map(|rows| rows.map(|rows| rows.map_err(Into::into)))
    }
}

/// A file of these columns; `page` gives the next rows, none at the end. The
/// channel holds two pages, so a slow reader holds up neither the database
/// nor the memory.
pub fn csv(
    db: Db,
    name: &str,
    columns: Vec<Column>,
    mut page: impl FnMut(&mut DbConnection) -> Result<Vec<Vec<Cell>>> + Send + 'static,
) -> Answer {
    let (sender, receiver) = channel(2);
    actix_web::rt::task::spawn_blocking(move || {
        let send = |rows: Result<Bytes>| sender.blocking_send(rows).is_ok();
        let mut page = || -> Result<Option<Bytes>> {
            let rows = db.read(&mut page)?;
            if rows.is_empty() {
                return Ok(None);
            }
            let mut writer = csv::Writer::new(Vec::new());
            for row in &rows {
                write_row(&mut writer, row)?;
            }
            Ok(Some(writer.finish()?.into()))
        };
        let mut next = head(&columns).map(Some);
        loop {
            match next {
                Ok(Some(rows)) => {
                    if !send(Ok(rows)) {
                        break;
                    }
                    next = page();
                }
                Ok(None) => break,
                Err(error) => {
                    tracing::error!("an export was cut off: {error}");
                    send(Err(error));
                    break;
                }
            }
        }
    });
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header((
            "Content-Disposition",
            format!("attachment; filename=\"{name}\""),
        ))
        .body(Rows(receiver)))
}

fn head(columns: &[Column]) -> Result<Bytes> {
    let mut writer = csv::Writer::new(Vec::new());
    writer.head(&heads(columns))?;
    Ok(writer.finish()?.into())
}
