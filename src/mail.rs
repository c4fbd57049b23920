//! Mail through somebody's SMTP server; off unless one is named.

use std::time::Duration;

use lettre::message::header::ContentType;
use lettre::message::{Mailbox, Message};
use lettre::{SmtpTransport, Transport};

use crate::error::{Error, Result};

/// How long the server may take for each of its answers.
const PATIENCE: Duration = Duration::from_secs(8);

/// A way to send mail.
#[derive(Clone)]
pub struct Post {
    transport: SmtpTransport,
    from: Mailbox,
    /// The site's address, for links.
    pub site: String,
}

/// One letter.
pub struct Letter<'a> {
    /// To which address.
    pub to: &'a str,
    /// To whom, in words.
    pub name: &'a str,
    /// What about.
    pub subject: &'a str,
    /// What it says.
    pub body: &'a str,
}

/// Why a letter was not sent.
#[derive(Debug)]
pub struct NotSent {
    /// In words, without passwords.
    pub reason: String,
    /// Whether the next one would fare the same: the server does not answer.
    pub is_hopeless: bool,
}

impl Post {
    /// From the address of the SMTP server, the sender's and the site's.
    pub fn new(smtp: &str, from: &str, site: &str) -> Result<Self> {
        // The address may hold a password: no message repeats it.
        let wrong = || {
            Error::Setup("the mail server's address cannot be read; write --smtp smtp://HOST:25, smtp://HOST:587?tls=required or smtps://USER:PASSWORD@HOST".into())
        };
        let (scheme, rest) = smtp.split_once("://").ok_or_else(wrong)?;
        let is_plain = scheme == "smtp" && !smtp.contains("tls=required");
        if is_plain && rest.contains('@') {
            return Err(Error::Setup("that would send the mail server's password unprotected; write --smtp smtps://USER:PASSWORD@HOST, or add ?tls=required".into()));
        }
        let transport = SmtpTransport::from_url(smtp)
            .map_err(|_| wrong())?
            .timeout(Some(PATIENCE))
            .build();
        let from = from.parse().map_err(|_| {
            Error::Setup(format!("{from:?} is no mail address; write --mail-from reports@example.org, or \"Name <reports@example.org>\""))
        })?;
        Ok(Self {
            transport,
            from,
            site: check_site(site)?,
        })
    }

    /// Sends one letter; waits for the server for some seconds at most.
    pub fn send(&self, letter: &Letter<'_>) -> std::result::Result<(), NotSent> {
        let refused = |reason: &str| NotSent {
            reason: reason.to_owned(),
            is_hopeless: false,
        };
        let address = letter
            .to
            .parse()
            .map_err(|_| refused("this is no mail address"))?;
        let message = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(Some(one_line(letter.name)), address))
            .subject(one_line(letter.subject))
            .header(ContentType::TEXT_PLAIN)
            .body(letter.body.to_owned())
            .map_err(|_| refused("the letter cannot be put together"))?;
        match self.transport.send(&message) {
            Ok(_) => Ok(()),
            Err(error) => {
                tracing::warn!("mail not sent: {error}");
                Err(not_sent(&error))
            }
        }
    }
}

fn not_sent(error: &lettre::transport::smtp::Error) -> NotSent {
    let code = error.status().map(|code| code.to_string());
    let reason = match code {
        Some(code) => format!("the mail server refused it with code {code}"),
        None if error.is_timeout() => "the mail server does not answer in time".into(),
        None => "the mail server cannot be reached".into(),
    };
    NotSent {
        reason,
        is_hopeless: error.status().is_none(),
    }
}

/// The site's address without a slash at its end, if it is one.
pub fn check_site(site: &str) -> Result<String> {
    let site = site.trim_end_matches('/');
    let is_address = ["http://", "https://"].iter().any(|scheme| {
        site.strip_prefix(scheme).is_some_and(|rest| {
            !rest.is_empty() && !rest.contains(|c: char| c.is_whitespace() || c.is_control())
        })
    });
    if is_address {
        return Ok(site.to_owned());
    }
    Err(Error::Setup(format!(
        "{site:?} is not the address of a site; write --site https://groundwork.example.org"
    )))
}

/// Header fields are one line: a name must not begin a new one.
fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
