//! The mail server, as commands are told of it.

use crate::error::{Error, Result};
use crate::mail::{self, Post};

/// Mail. Without --smtp nothing is ever sent.
#[derive(clap::Args)]
pub struct Mail {
    /// The mail server: smtp://HOST:25, smtp://HOST:587?tls=required or
    /// smtps://USER:PASSWORD@HOST (better set in GROUNDWORK_SMTP, where other
    /// users of the machine do not see it)
    #[arg(
        long,
        env = "GROUNDWORK_SMTP",
        hide_env_values = true,
        value_name = "URL"
    )]
    smtp: Option<String>,
    /// The sender of mails, for example "Reports <reports@example.org>"
    #[arg(long, env = "GROUNDWORK_MAIL_FROM", value_name = "ADDRESS")]
    mail_from: Option<String>,
    /// Where people reach the site, for links in mails:
    /// https://groundwork.example.org
    #[arg(long, env = "GROUNDWORK_SITE", value_name = "URL")]
    site: Option<String>,
}

impl Mail {
    /// The way to send, if a server is named.
    pub fn post(&self) -> Result<Option<Post>> {
        let Some(smtp) = self.smtp.as_deref().filter(|smtp| !smtp.is_empty()) else {
            return Ok(None);
        };
        let needed = |what: Option<&str>, flag: &str| {
            what.map(str::to_owned).ok_or_else(|| {
                Error::Setup(format!(
                    "--smtp also needs {flag}; see --help for an example"
                ))
            })
        };
        let from = needed(self.mail_from.as_deref(), "--mail-from")?;
        let site = needed(self.site.as_deref(), "--site")?;
        Post::new(smtp, &from, &site).map(Some)
    }

    /// Where links lead: the site named, else where `serve` listens unasked.
    pub fn site(&self) -> Result<String> {
        mail::check_site(self.site.as_deref().unwrap_or("http://127.0.0.1:8080"))
    }
}
