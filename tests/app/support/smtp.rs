//! A mail server of a few lines: it speaks SMTP, keeps what it is given and
//! refuses addresses that begin with "refused".

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// One mail as it came.
#[derive(Clone, Debug)]
pub struct Mail {
    pub from: String,
    pub to: Vec<String>,
    pub data: String,
}

impl Mail {
    /// The part above the first empty line.
    pub fn head(&self) -> &str {
        self.data.split("\r\n\r\n").next().unwrap_or_default()
    }

    /// The text, decoded from quoted-printable if it is that.
    pub fn body(&self) -> String {
        let (_, body) = self.data.split_once("\r\n\r\n").unwrap_or_default();
        if !self.head().contains("quoted-printable") {
            return body.to_owned();
        }
        let joined = body.replace("=\r\n", "");
        let mut bytes = Vec::new();
        let mut rest = joined.as_bytes();
        while let Some((first, after)) = rest.split_first() {
            let code = (*first == b'=').then(|| {
                let digits = std::str::from_utf8(&after[..2]).unwrap();
                u8::from_str_radix(digits, 16).unwrap()
            });
            bytes.push(code.unwrap_or(*first));
            rest = &after[if code.is_some() { 2 } else { 0 }..];
        }
        String::from_utf8(bytes).unwrap()
    }
}

/// A receiver; it ends with the test's process.
pub struct Receiver {
    /// What `--smtp` takes.
    pub url: String,
    mails: Arc<Mutex<Vec<Mail>>>,
}

impl Receiver {
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("smtp://{}", listener.local_addr().unwrap());
        let mails = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&mails);
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let kept = Arc::clone(&kept);
                std::thread::spawn(move || converse(stream, &kept));
            }
        });
        Self { url, mails }
    }

    /// What has come, in order.
    pub fn mails(&self) -> Vec<Mail> {
        self.mails.lock().unwrap().clone()
    }
}

/// One conversation; an error of the line just ends it.
fn converse(stream: TcpStream, kept: &Mutex<Vec<Mail>>) -> Option<()> {
    let mut out = stream.try_clone().ok()?;
    let mut lines = BufReader::new(stream);
    let mut say = |text: &str| out.write_all(format!("{text}\r\n").as_bytes()).ok();
    let mut mail = Mail {
        from: String::new(),
        to: Vec::new(),
        data: String::new(),
    };
    say("220 test ESMTP")?;
    loop {
        let mut line = String::new();
        if lines.read_line(&mut line).ok()? == 0 {
            return None;
        }
        let between = line
            .split_once('<')
            .and_then(|(_, rest)| rest.split_once('>'))
            .map_or(String::new(), |(address, _)| address.to_owned());
        match line.get(..4).unwrap_or_default() {
            "EHLO" => say("250-test\r\n250 8BITMIME")?,
            "MAIL" => {
                mail.from = between;
                say("250 ok")?
            }
            "RCPT" if between.starts_with("refused") => say("550 no such mailbox")?,
            "RCPT" => {
                mail.to.push(between);
                say("250 ok")?
            }
            "DATA" => {
                say("354 go on")?;
                loop {
                    let mut line = String::new();
                    lines.read_line(&mut line).ok()?;
                    if line == ".\r\n" {
                        break;
                    }
                    mail.data.push_str(line.strip_prefix('.').unwrap_or(&line));
                }
                kept.lock().unwrap().push(mail.clone());
                say("250 kept")?
            }
            "QUIT" => {
                say("221 bye")?;
                return None;
            }
            _ => say("250 ok")?,
        };
    }
}
