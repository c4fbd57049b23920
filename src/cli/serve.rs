//! `groundwork serve`.

use std::net::{IpAddr, TcpListener};

use super::Database;
use super::mail::Mail;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::mail::Post;
use crate::web;

/// Serve the pages of a database, making or updating it first
///
/// A new database starts empty; its first page says what to do next. Stop it
/// with Ctrl-C: requests under way are finished first.
#[derive(clap::Args)]
pub struct Serve {
    #[command(flatten)]
    database: Database,
    #[command(flatten)]
    listen: Listen,
    #[command(flatten)]
    mail: Mail,
}

/// Where browsers reach the site.
#[derive(clap::Args)]
pub struct Listen {
    /// Address and port to listen on; 0.0.0.0:8080 is reachable from other
    /// machines, port 0 takes any free one
    #[arg(
        long,
        env = "GROUNDWORK_LISTEN",
        value_name = "ADDR",
        default_value = "127.0.0.1:8080"
    )]
    listen: String,
    /// Say so when a proxy in front serves the site over HTTPS: sign-ins are
    /// then bound to it
    #[arg(long, env = "GROUNDWORK_HTTPS")]
    https: bool,
    /// The proxy in front: who comes through it is told apart by the last
    /// entry of its X-Forwarded-For header, so that wrong passwords slow down
    /// only those who guess
    #[arg(long, env = "GROUNDWORK_PROXY", value_name = "IP")]
    proxy: Option<IpAddr>,
    /// The sites whose pages may show charts in a frame, such as
    /// "https://example.org https://example.net"; none by default
    #[arg(
        long,
        env = "GROUNDWORK_EMBED_IN",
        value_name = "SITES",
        default_value = "none"
    )]
    embed_in: web::FramedBy,
    /// How many requests a minute each program may make of /api/v1
    #[arg(
        long,
        env = "GROUNDWORK_API_REQUESTS",
        value_name = "N",
        default_value_t = 600
    )]
    api_requests: u32,
}

impl Listen {
    /// Takes the port, before any work that would be in vain without it.
    pub fn bind(&self) -> Result<TcpListener> {
        TcpListener::bind(&self.listen).map_err(|error| {
            let advice = match error.kind() {
                std::io::ErrorKind::AddrInUse => "another program uses that port; choose another with --listen, for example --listen 127.0.0.1:8081",
                std::io::ErrorKind::PermissionDenied => "ports below 1024 need more rights; choose a higher one with --listen",
                _ => "write an address of this machine and a port, for example --listen 127.0.0.1:8080",
            };
            Error::Setup(format!("cannot listen on {}: {advice} ({error})", self.listen))
        })
    }

    /// Serves until asked to stop, with a way to send mail or without.
    pub fn serve(&self, listener: TcpListener, db: Db, mail: Option<Post>) -> Result<()> {
        let front = web::Front {
            https: self.https,
            proxy: self.proxy.map(|proxy| proxy.to_canonical()),
            framed_by: self.embed_in.clone(),
            api_requests: self.api_requests,
        };
        web::serve(listener, db, front, mail)
    }
}

impl Serve {
    /// Runs the command.
    pub fn run(self) -> Result<()> {
        let mail = self.mail.post()?;
        let listener = self.listen.bind()?;
        let db = self.database.open()?;
        println!(
            "Groundwork serves {} on http://{}",
            self.database.database,
            listener.local_addr()?
        );
        self.listen.serve(listener, db, mail)
    }
}
