//! Files that are streamed: rows come page by page, each from a short read.

use std::fs::File;
use std::io::Read;
use std::pin::Pin;
use std::task::{Context, Poll};

use actix_web::HttpResponse;
use actix_web::body::{BodySize, MessageBody};
use actix_web::web::Bytes;
use tokio::sync::mpsc::{Receiver, channel};

use super::visitor::Answer;
use crate::db::{Db, DbConnection};
use crate::error::{Error, Result};
use crate::exchange::csv;
use crate::exchange::tables::{heads, write_row};
use crate::reports::table::{Cell, Column};

/// Parts of a file on their way to the reader. An error cuts the connection, so
/// that a part cannot be taken for the whole.
struct Parts(Receiver<Result<Bytes>>, BodySize);

impl MessageBody for Parts {
    type Error = Box<dyn std::error::Error>;

    fn size(&self) -> BodySize {
        self.1
    }

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Self::Error>>> {
        self.0
            .poll_recv(context)
            .map(|part| part.map(|part| part.map_err(Into::into)))
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
        .body(Parts(receiver, BodySize::Stream)))
}

/// How much of a finished file is read at once.
const PART: usize = 64 * 1024;

/// A file that is finished, from its beginning. Its length is told before it,
/// so whoever gets less knows that something is missing.
pub fn whole(mut file: File, kind: &'static str, name: &str) -> Answer {
    let size = file.metadata().map_err(Error::from)?.len();
    let (sender, receiver) = channel(2);
    actix_web::rt::task::spawn_blocking(move || {
        let mut part = vec![0; PART];
        loop {
            let read = file.read(&mut part).map_err(Error::from);
            let next = match read {
                Ok(0) => break,
                Ok(count) => Ok(Bytes::copy_from_slice(&part[..count])),
                Err(error) => Err(error),
            };
            let is_over = next.is_err();
            if sender.blocking_send(next).is_err() || is_over {
                break;
            }
        }
    });
    Ok(HttpResponse::Ok()
        .content_type(kind)
        // Packed already; packing it again would also hide its length.
        .insert_header(("Content-Encoding", "identity"))
        .insert_header((
            "Content-Disposition",
            format!("attachment; filename=\"{name}\""),
        ))
        .body(Parts(receiver, BodySize::Sized(size))))
}

fn head(columns: &[Column]) -> Result<Bytes> {
    let mut writer = csv::Writer::new(Vec::new());
    writer.head(&heads(columns))?;
    Ok(writer.finish()?.into())
}
