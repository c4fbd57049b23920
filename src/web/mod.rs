//! The web: routes in one list, one file a noun.

mod about;
mod area;
mod assets;
mod draw;
mod entry;
mod entry_form;
mod error;
mod files;
mod frame;
mod guard;
mod indicator;
mod observations;
mod overview;
mod reporting;
mod review;
mod sector;
mod session;
mod view;
mod visitor;

pub use visitor::{now, today};

use std::net::TcpListener;

use actix_web::guard::{Any, Get, Head};
use actix_web::middleware::{Compress, from_fn};
use actix_web::web::{self, Data, ServiceConfig, post};
use actix_web::{App, HttpServer};

use crate::db::Db;
use crate::error::Result;

/// What every request needs.
pub struct Site {
    /// The database.
    pub db: Db,
    /// Whether browsers reach the site over HTTPS, so that cookies may be
    /// bound to it.
    pub https: bool,
    /// Lets two passwords be checked at once; the rest wait, so that a rush
    /// of sign-ins cannot use up the memory.
    pub hashing: tokio::sync::Semaphore,
}

/// The largest body of a request, in bytes: a form of fifty cells with long
/// notes fits ten times.
pub const LARGEST_BODY: usize = 256 * 1024;

/// A page that is read; programs may ask for its headers alone.
fn get() -> actix_web::Route {
    web::route().guard(Any(Get()).or(Head()))
}

/// Every address, by audience.
fn routes(service: &mut ServiceConfig) {
    service
        // Everybody takes away: each table at its address plus `.csv`.
        .route("/observations.csv", get().to(observations::stream))
        .route("/{table:.+}.csv", get().to(files::table))
        // Everybody reads.
        .route("/", get().to(overview::page))
        .route("/areas", get().to(area::list))
        .route("/areas/{code}", get().to(area::page))
        .route("/sectors", get().to(sector::list))
        .route("/sectors/{word}", get().to(sector::page))
        .route("/indicators/{code}/postings", get().to(indicator::postings))
        .route("/indicators/{code}", get().to(indicator::page))
        .route("/reporting", get().to(reporting::page))
        .route("/downloads", get().to(about::downloads))
        .route("/about", get().to(about::page))
        // Offices enter.
        .route("/enter", get().to(entry::queue))
        .route("/enter/{form}/{area}/{period}", get().to(entry::page))
        .route("/enter/{form}/{area}/{period}", post().to(entry::save))
        .route(
            "/enter/{form}/{area}/{period}/submission",
            post().to(entry::save_and_submit),
        )
        // Approvers check.
        .route("/review", get().to(review::queue))
        .route("/review/{form}/{area}/{period}", get().to(review::page))
        .route(
            "/review/{form}/{area}/{period}/approval",
            post().to(review::approve),
        )
        .route(
            "/review/{form}/{area}/{period}/return",
            post().to(review::send_back),
        )
        // Signing in and out.
        .route("/session", get().to(session::page))
        .route("/session", post().to(session::begin))
        .route("/session/end", post().to(session::end))
        // Machines.
        .route("/assets/{name}", get().to(assets::file))
        .route("/healthz", get().to(about::health));
}

/// Serves the site on the listener until the process is asked to stop.
pub fn serve(listener: TcpListener, db: Db, https: bool) -> Result<()> {
    let site = Data::new(Site {
        db,
        https,
        hashing: tokio::sync::Semaphore::new(2),
    });
    actix_web::rt::System::new().block_on(async move {
        HttpServer::new(move || {
            App::new()
                .app_data(site.clone())
                .app_data(web::PayloadConfig::new(LARGEST_BODY))
                .app_data(
                    web::FormConfig::default()
                        .limit(LARGEST_BODY)
                        .error_handler(error::bad_form),
                )
                .wrap(from_fn(guard::same_origin))
                .wrap(from_fn(guard::headers))
                .wrap(Compress::default())
                .configure(routes)
                .default_service(web::to(error::no_such_page))
        })
        // Headers and a long body are two writes: without this the second
        // waits for the first one's acknowledgement.
        .tcp_nodelay(true)
        .workers(2)
        .shutdown_timeout(10)
        .listen(listener)?
        .run()
        .await
    })?;
    Ok(())
}
