//! `/downloads/datapackage.zip`: the whole public programme in one file.

use actix_web::HttpResponse;
use tempfile::NamedTempFile;
use tokio::sync::Mutex;

use super::Site;
use super::stream;
use super::unchanged;
use super::visitor::{Answer, Visitor, blocking};
use crate::error::Error;
use crate::exchange::datapackage;
use crate::reports::disclosure::Viewer;

/// What the file is.
pub const MEDIA_TYPE: &str = "application/zip";

/// The package as it was last asked for, with what it was made of. Whoever asks
/// while it is being made waits for it: making it twice would help nobody.
#[derive(Default)]
pub struct Kept(Mutex<Option<(String, NamedTempFile)>>);

/// The file.
pub async fn file(visitor: Visitor) -> Answer {
    visitor.request(&[])?;
    send(&visitor.site).await
}

/// Sends it as things stand. The same for everybody: it is there to be handed on.
pub async fn send(site: &Site) -> Answer {
    let mut kept = site.package.0.lock().await;
    let db = site.db.clone();
    let state = blocking(move || db.read(unchanged::state)).await?;
    if kept.as_ref().is_none_or(|(of, _)| *of != state) {
        let db = site.db.clone();
        let made = blocking(move || {
            db.read(|connection| {
                datapackage::write(connection, Viewer::Public, NamedTempFile::new()?)
            })
        });
        *kept = Some((state, made.await?));
    }
    let file = kept.as_ref().map(|(_, file)| file.reopen()).transpose();
    drop(kept);
    let Some(file) = file.map_err(Error::from)? else {
        return Ok(HttpResponse::NotFound().finish());
    };
    stream::finished(file, MEDIA_TYPE, "datapackage.zip")
}
