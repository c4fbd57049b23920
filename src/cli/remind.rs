//! `groundwork remind`.

use super::Database;
use super::mail::Mail;
use crate::error::{Error, Result};
use crate::models::reminder::Outcome;
use crate::reports::reminders::{Charge, Reminders, read};
use crate::web::{deliver, now};

/// Print what people should be reminded of, or mail it
///
/// For everybody with reports that are overdue or due within a week, and for
/// approvers of reports that have waited for more than a week: the same texts
/// as on the page /reporting/reminders. With --send they are mailed, for
/// example once a week by cron. Whoever was mailed within the hour is left out.
#[derive(clap::Args)]
pub struct Remind {
    /// Mail the texts instead of printing them; needs --smtp, --mail-from and
    /// --site
    #[arg(long, env = "GROUNDWORK_SEND")]
    send: bool,
    #[command(flatten)]
    mail: Mail,
    #[command(flatten)]
    database: Database,
}

impl Remind {
    /// Runs the command.
    pub fn run(self) -> Result<()> {
        let post = self.mail.post()?;
        let site = match &post {
            Some(post) => post.site.clone(),
            None => self.mail.site()?,
        };
        let db = self.database.open_existing()?;
        let reminders = db.read(|connection| read(connection, Charge::All, &site, now()))?;
        if !self.send {
            print(&reminders);
            return Ok(());
        }
        let post = post.ok_or_else(|| {
            Error::Setup(
                "--send needs a mail server: --smtp smtp://HOST:25, with --mail-from and --site"
                    .into(),
            )
        })?;
        let mut letters = reminders.letters;
        let all = letters.len();
        letters.retain(|letter| !letter.email.is_empty());
        let ended = deliver(&db, &post, "groundwork remind", &letters)?;
        for (name, outcome) in &ended {
            match outcome {
                Outcome::NotSent(reason) => println!("not sent to {name}: {reason}"),
                _ => println!("sent to {name}"),
            }
        }
        println!(
            "{} without a mail address, {} mailed within the hour already",
            all - letters.len(),
            letters.len() - ended.len()
        );
        match ended.iter().filter(|(_, o)| *o != Outcome::Sent).count() {
            0 => Ok(()),
            n => Err(Error::Setup(format!(
                "{n} of {} mails were not sent",
                ended.len()
            ))),
        }
    }
}

fn print(reminders: &Reminders) {
    for orphan in &reminders.orphans {
        println!(
            "Nobody can report for {} ({}): {} overdue",
            orphan.area, orphan.code, orphan.count
        );
    }
    for letter in &reminders.letters {
        println!(
            "\n---- {} <{}>\n\n{}",
            letter.name, letter.email, letter.text
        );
    }
    if reminders.letters.is_empty() && reminders.orphans.is_empty() {
        println!("Nobody needs a reminder.");
    }
}
