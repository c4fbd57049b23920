//! Files on their way to the browser: rows come page by page, each from a
//! short read, so that neither the file's length nor a slow reader counts.
//!
//! A file that was cut off can be told from a whole one. Rows are sent in
//! chunks, and a fault on the way breaks the connection before the last, empty
//! chunk, which every client reports as an error; JSON then also lacks its
//! last bracket. A workbook is sent with its length.

use std::fs::File;
use std::io::{self, Read as _, Write};
use std::pin::Pin;
use std::task::{Context, Poll};

use actix_web::HttpResponse;
use actix_web::body::{BodySize, MessageBody};
use actix_web::http::header::{CONTENT_DISPOSITION, ContentEncoding};
use actix_web::rt::task::spawn_blocking;
use actix_web::web::Bytes;
use tokio::sync::Semaphore;
use tokio::sync::mpsc::{Receiver, Sender, channel};

use super::visitor::{Answer, blocking};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::exchange::formats::{self, Form, Format};
use crate::reports::sheet::Sheet;

/// A file's bytes on their way. An error cuts the connection, so that a part
/// of a file cannot be taken for the whole.
struct Bits {
    from: Receiver<Result<Bytes>>,
    size: BodySize,
}

impl MessageBody for Bits {
    type Error = Box<dyn std::error::Error>;

    fn size(&self) -> BodySize {
        self.size
    }

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Self::Error>>> {
        self.from
            .poll_recv(context)
            .map(|bits| bits.map(|bits| bits.map_err(Into::into)))
    }
}

/// The other end. The channel holds two pages, so a slow reader holds up
/// neither the database nor the memory.
struct Sending(Sender<Result<Bytes>>);

impl Write for Sending {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let sent = self.0.blocking_send(Ok(Bytes::copy_from_slice(bytes)));
        sent.map_err(|_| io::ErrorKind::BrokenPipe)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Lets two workbooks be built at once; the rest wait, so that a rush of
/// large ones fills neither the disk nor the processors.
static BUILDING: Semaphore = Semaphore::const_new(2);

/// The sheet as a file to be kept under a name.
pub async fn file(db: Db, name: &str, sheet: Sheet, format: Format) -> Answer {
    format.fits(&sheet)?;
    let mut answer = HttpResponse::Ok();
    answer.content_type(format.media_type());
    let disposition = format!("attachment; filename=\"{name}\"");
    answer.insert_header((CONTENT_DISPOSITION, disposition));
    let Some(form) = blocking({
        let db = db.clone();
        move || format.form(&db)
    })
    .await?
    else {
        let (file, length) = workbook(db, sheet).await?;
        // Packed already, and its length must stay.
        answer.insert_header(ContentEncoding::Identity);
        return Ok(answer.body(bits(file, length)));
    };
    if sheet.is_whole {
        let whole = blocking(move || whole(&db, sheet, form)).await?;
        return Ok(answer.body(whole));
    }
    Ok(answer.body(rows(db, sheet, form)))
}

/// A file that is finished already, to be kept under a name.
pub fn finished(file: File, media_type: &str, name: &str) -> Answer {
    let length = file.metadata().map_err(Error::from)?.len();
    let disposition = format!("attachment; filename=\"{name}\"");
    Ok(HttpResponse::Ok()
        .content_type(media_type)
        .insert_header((CONTENT_DISPOSITION, disposition))
        // Packed already, and its length must stay.
        .insert_header(ContentEncoding::Identity)
        .body(bits(file, length)))
}

async fn workbook(db: Db, sheet: Sheet) -> Result<(File, u64)> {
    let _turn = (BUILDING.acquire().await)
        .map_err(|_| Error::Busy("the building of workbooks is closing".into()))?;
    blocking(move || formats::workbook(&db, sheet)).await
}

fn whole(db: &Db, sheet: Sheet, mut form: Box<dyn Form>) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    formats::fill(db, sheet, form.as_mut(), &mut bytes)?;
    Ok(bytes)
}

/// The sheet's rows in a form, streamed.
pub fn rows(db: Db, sheet: Sheet, mut form: Box<dyn Form>) -> impl MessageBody + 'static {
    send(BodySize::Stream, move |out| {
        formats::fill(&db, sheet, form.as_mut(), out)
    })
}

/// A file of the disk, piece by piece.
fn bits(mut file: File, length: u64) -> impl MessageBody + 'static {
    send(BodySize::Sized(length), move |out| {
        let mut piece = vec![0; 64 * 1024];
        loop {
            match file.read(&mut piece)? {
                0 => return Ok(()),
                read => out.write_all(&piece[..read])?,
            }
        }
    })
}

fn send(
    size: BodySize,
    work: impl FnOnce(&mut Sending) -> Result<()> + Send + 'static,
) -> impl MessageBody + 'static {
    let (sender, from) = channel(2);
    spawn_blocking(move || {
        let mut out = Sending(sender);
        match work(&mut out) {
            Ok(()) | Err(Error::Gone) => {}
            Err(error) => {
                tracing::error!("an export was cut off: {error}");
                // Nobody to tell if the reader has gone meanwhile.
                let _ = out.0.blocking_send(Err(error));
            }
        }
    });
    Bits { from, size }
}
