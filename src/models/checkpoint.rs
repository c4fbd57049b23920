//! Checkpoints: what both chains ended with on a day, signed, to be kept
//! elsewhere. Whoever can write to the database can also mend its seals; what
//! was signed before they cannot mend.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};

use super::audit_verify::{self, VerifiedAudit};
use super::programme::Programme;
use crate::db::DbConnection;
use crate::db::schema::{audit, blocks};
use crate::error::{Error, Result};
use crate::i18n::{self, Lang};
use crate::ledger::chain::GENESIS;
use crate::ledger::{self, Verified};

const TITLE: &str = "Groundwork checkpoint 1";
const MOMENT: &str = "%Y-%m-%dT%H:%M:%SZ";

/// Number and seal of a chain's last link; 0 and zeros for an empty chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Which link.
    pub number: i64,
    /// Its seal.
    pub hash: String,
}

/// What was seen, and by whom it was signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// The programme's name.
    pub programme: String,
    /// When it was taken, in UTC.
    pub taken: NaiveDateTime,
    /// The ledger's last block.
    pub ledger: Head,
    /// The audit log's last line.
    pub audit: Head,
    /// The public key that signed it, in hexadecimal digits.
    pub key: String,
}

/// Everything that was proved.
pub struct Proof {
    /// The ledger.
    pub ledger: Verified,
    /// The audit log.
    pub audit: VerifiedAudit,
}

/// Proves ledger and audit log, and that nothing before the checkpoints was
/// rewritten or cut off. Fails with [`Error::Ledger`] saying all that is wrong.
pub fn prove(connection: &mut DbConnection, checkpoints: &[Checkpoint]) -> Result<Proof> {
    let mut wrong = Vec::new();
    for checkpoint in checkpoints {
        wrong.extend(checkpoint.still_holds(connection).err());
    }
    let (ledger, audit) = (ledger::verify(connection), audit_verify::verify(connection));
    match (ledger, audit) {
        (Ok(ledger), Ok(audit)) if wrong.is_empty() => return Ok(Proof { ledger, audit }),
        (ledger, audit) => wrong.extend([ledger.err(), audit.err()].into_iter().flatten()),
    }
    // A fault of the database is no finding.
    if let Some(at) = wrong.iter().position(|e| !matches!(e, Error::Ledger(_))) {
        return Err(wrong.swap_remove(at));
    }
    let sentences: Vec<String> = wrong.iter().map(Error::to_string).collect();
    Err(Error::Ledger(sentences.join("\n")))
}

/// Proves everything and signs what both chains end with, as the text of a file.
pub fn take(
    connection: &mut DbConnection,
    now: NaiveDateTime,
    key: &[u8; 32],
) -> Result<(Checkpoint, String)> {
    let proof = prove(connection, &[])?;
    let signing = SigningKey::from_bytes(key);
    let head = |number, hash: Option<String>| Head {
        number,
        hash: hash.unwrap_or_else(|| GENESIS.into()),
    };
    // What is signed is the same whatever the language of who asks for it.
    let programme = i18n::within(Lang::En, || Programme::load(connection))?;
    let name = programme.name();
    let checkpoint = Checkpoint {
        programme: name.split_whitespace().collect::<Vec<_>>().join(" "),
        taken: now,
        ledger: head(proof.ledger.blocks, proof.ledger.head),
        audit: head(proof.audit.lines, proof.audit.head),
        key: public_key(key),
    };
    let said = checkpoint.said();
    let signature = signing.sign(said.as_bytes()).to_bytes();
    let text = format!("{said}signature: {}\n", hex(&signature));
    Ok((checkpoint, text))
}

/// The public half of a signing key, in hexadecimal digits.
pub fn public_key(key: &[u8; 32]) -> String {
    hex(SigningKey::from_bytes(key).verifying_key().as_bytes())
}

impl Checkpoint {
    /// What is signed: the same bytes whatever the database.
    fn said(&self) -> String {
        format!(
            "{TITLE}\nprogramme: {}\ntaken: {}\nledger: block {} {}\naudit: line {} {}\nkey: {}\n",
            self.programme,
            self.taken.format(MOMENT),
            self.ledger.number,
            self.ledger.hash,
            self.audit.number,
            self.audit.hash,
            self.key,
        )
    }

    /// Reads a checkpoint's file and checks its signature by the key that it
    /// names: whose key that is, the file cannot say.
    pub fn read(text: &str) -> Result<Self> {
        // An editor may have changed the ends of lines; the words count.
        let text = text.replace("\r\n", "\n");
        let found = Self::parse(&text);
        let (checkpoint, signature) = found.ok_or_else(|| {
            Error::BadInput(format!(
                "is not a checkpoint: its first line must be \"{TITLE}\", then programme, taken, ledger, audit, key and signature, each on a line"
            ))
        })?;
        let fits = bytes::<32>(&checkpoint.key)
            .and_then(|key| VerifyingKey::from_bytes(&key).ok())
            .zip(bytes::<64>(signature))
            .is_some_and(|(key, signature)| {
                let said = checkpoint.said();
                key.verify_strict(said.as_bytes(), &Signature::from_bytes(&signature))
                    .is_ok()
            });
        if fits {
            Ok(checkpoint)
        } else {
            Err(Error::Ledger(
                "does not fit its signature: it was changed after it was signed".into(),
            ))
        }
    }

    fn parse(text: &str) -> Option<(Self, &str)> {
        let mut lines = text.trim_end().lines();
        let mut line = |name: &str| lines.next()?.strip_prefix(name);
        line(TITLE).filter(|rest| rest.is_empty())?;
        let programme = line("programme: ")?.to_owned();
        let taken = NaiveDateTime::parse_from_str(line("taken: ")?, MOMENT).ok()?;
        let head = |text: &str| {
            let (number, hash) = text.split_once(' ')?;
            let is_hash = hash.len() == 64 && hash.bytes().all(|b| b.is_ascii_hexdigit());
            is_hash.then_some(Head {
                number: number.parse().ok()?,
                hash: hash.to_owned(),
            })
        };
        let ledger = head(line("ledger: block ")?)?;
        let audit = head(line("audit: line ")?)?;
        let key = line("key: ")?.to_owned();
        let signature = line("signature: ")?;
        let checkpoint = Self {
            programme,
            taken,
            ledger,
            audit,
            key,
        };
        lines.next().is_none().then_some((checkpoint, signature))
    }

    /// Whether both chains still hold what it saw.
    fn still_holds(&self, connection: &mut DbConnection) -> Result<()> {
        let block = match self.ledger.number {
            0 => None,
            id => blocks::table
                .find(id)
                .select(blocks::hash)
                .first::<String>(connection)
                .optional()?,
        };
        let last_block = blocks::table
            .select(diesel::dsl::max(blocks::id))
            .first::<Option<i64>>(connection)?;
        self.compare(&self.ledger, block, last_block, ("The ledger", "block"))?;
        let line = match self.audit.number {
            0 => None,
            id => audit::table
                .find(id)
                .select(audit::hash)
                .first::<String>(connection)
                .optional()?,
        };
        let last_line = audit::table
            .select(diesel::dsl::max(audit::id))
            .first::<Option<i64>>(connection)?;
        self.compare(&self.audit, line, last_line, ("The audit log", "line"))
    }

    fn compare(
        &self,
        seen: &Head,
        found: Option<String>,
        last: Option<i64>,
        (chain, link): (&str, &str),
    ) -> Result<()> {
        let Head { number, hash } = seen;
        let when = i18n::moment(self.taken);
        let sentence = match (found, last.unwrap_or(0)) {
            (None, _) if *number == 0 => return Ok(()),
            (Some(found), _) if found == *hash => return Ok(()),
            (Some(_), _) => format!(
                "{chain} was rewritten: {link} {number} has another seal than the checkpoint of {when} saw."
            ),
            (None, 0) => format!(
                "{chain} is empty, the checkpoint of {when} saw {link} {number}: all of it was cut off."
            ),
            (None, last) if last < *number => format!(
                "{chain} ends at {link} {last}, the checkpoint of {when} saw {link} {number}: the end was cut off."
            ),
            (None, _) => {
                format!("{chain} has no {link} {number}, which the checkpoint of {when} saw.")
            }
        };
        Err(Error::Ledger(sentence))
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Hexadecimal digits as bytes, if there are just so many.
pub fn bytes<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    if text.len() != 2 * N || !text.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[2 * at..2 * at + 2], 16).ok()?;
    }
    Some(bytes)
}
