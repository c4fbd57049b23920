//! The messages of all languages, compiled in.

use std::borrow::Cow;
use std::fmt;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentMessage, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::{Lang, language, write};

/// The files of messages, one a room of pages, the same in each language.
macro_rules! files {
    ($($file:literal),+ $(,)?) => {
        fn texts(lang: Lang) -> Vec<&'static str> {
            match lang {
                Lang::En => vec![$(include_str!(concat!("en/", $file, ".ftl"))),+],
                Lang::Az => vec![$(include_str!(concat!("az/", $file, ".ftl"))),+],
                Lang::Ru => vec![$(include_str!(concat!("ru/", $file, ".ftl"))),+],
                Lang::Ar => vec![$(include_str!(concat!("ar/", $file, ".ftl"))),+],
            }
        }
    };
}

files!(
    "frame",
    "words",
    "units",
    "terms",
    "public",
    "charts",
    "entry",
    "review",
    "people",
    "setup",
    "manual",
    "reading",
    "imports",
    "posting",
    "exports",
    "downloads",
    "api",
);

static CATALOGUE: LazyLock<Vec<FluentBundle<FluentResource>>> =
    LazyLock::new(|| Lang::ALL.into_iter().map(bundle).collect());

fn bundle(lang: Lang) -> FluentBundle<FluentResource> {
    let id: LanguageIdentifier = lang.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Names and numbers of the other direction would turn the words around them.
    bundle.set_use_isolating(lang.direction() == "rtl");
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) => Some(write::count(number.value as i64)),
        _ => None,
    }));
    for text in texts(lang) {
        let resource = FluentResource::try_new(text.to_owned());
        // What cannot be read is left out, and a test finds it missing.
        bundle.add_resource_overriding(resource.unwrap_or_else(|(resource, _)| resource));
    }
    bundle
}

/// What can stand in a message.
pub trait Say {
    /// As Fluent takes it.
    fn value(&self) -> FluentValue<'_>;
}

impl Say for str {
    fn value(&self) -> FluentValue<'_> {
        FluentValue::String(Cow::Borrowed(self))
    }
}

impl Say for String {
    fn value(&self) -> FluentValue<'_> {
        self.as_str().value()
    }
}

impl Say for Cow<'_, str> {
    fn value(&self) -> FluentValue<'_> {
        self.as_ref().value()
    }
}

impl<T: Say + ?Sized> Say for &T {
    fn value(&self) -> FluentValue<'_> {
        (**self).value()
    }
}

macro_rules! numbers {
    ($($number:ty),+) => {
        $(impl Say for $number {
            fn value(&self) -> FluentValue<'_> {
                FluentValue::from(*self as f64)
            }
        })+
    };
}

numbers!(i16, i32, i64, u32, u64, usize);

/// Markup of the catalogue: templates do not escape it again.
#[derive(Clone, Debug, Default)]
pub struct Html(String);

impl fmt::Display for Html {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl askama::filters::HtmlSafe for Html {}

/// The message in the language of the answer, else in English, else its key.
pub fn say(key: &str, values: &[(&'static str, FluentValue<'_>)]) -> String {
    let args: FluentArgs<'_> = values.iter().cloned().collect();
    let found = find(key, language(), &args);
    found
        .or_else(|| find(key, Lang::En, &args))
        .unwrap_or_else(|| key.to_owned())
}

fn find(key: &str, lang: Lang, args: &FluentArgs<'_>) -> Option<String> {
    let bundle = CATALOGUE.get(lang as usize)?;
    let pattern = bundle.get_message(key)?.value()?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args), &mut errors);
    if let Some(error) = errors.first() {
        tracing::error!("message {key} in {}: {error}", lang.code());
    }
    Some(text.into_owned())
}

/// The message as markup, its values escaped.
pub fn html(key: &str, values: &[(&'static str, FluentValue<'_>)]) -> Html {
    let escaped: Vec<_> = values
        .iter()
        .map(|(name, value)| match value {
            FluentValue::String(text) => (*name, FluentValue::from(escape(text))),
            other => (*name, other.clone()),
        })
        .collect();
    Html(without_marks_in_tags(&say(key, &escaped)))
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// The marks that keep directions apart belong into text, not into addresses.
fn without_marks_in_tags(markup: &str) -> String {
    let mut in_tag = false;
    let keep = |c: &char| {
        in_tag = match c {
            '<' => true,
            '>' => false,
            _ => in_tag,
        };
        !(in_tag && matches!(c, '\u{2068}' | '\u{2069}'))
    };
    markup.chars().filter(keep).collect()
}

/// A number, written already, with a unit of the catalogue: "2 dwellings".
/// `None` for a unit that a programme brought itself.
pub fn unit(unit: &str, number: f64, written: &str) -> Option<String> {
    // "1.0" and "2.5" take the form of parts of things in every language.
    let is_whole = !written.contains(write::decimal_mark());
    let number = if is_whole { number } else { 0.5 };
    let args: FluentArgs<'_> = [
        ("n", FluentValue::from(number)),
        ("amount", FluentValue::from(written)),
    ]
    .into_iter()
    .collect();
    let bundle = CATALOGUE.get(language() as usize)?;
    let pattern = known_unit(bundle, unit)?.value()?;
    let text = bundle.format_pattern(pattern, Some(&args), &mut Vec::new());
    Some(text.into_owned())
}

/// The word of a unit by itself: "dwelling", "km"; as it is, if the catalogue
/// does not have it.
pub fn unit_name(unit: &str) -> String {
    let name = || {
        let bundle = CATALOGUE.get(language() as usize)?;
        let name = known_unit(bundle, unit)?.get_attribute("name")?.value();
        let text = bundle.format_pattern(name, None, &mut Vec::new());
        Some(text.into_owned())
    };
    name().unwrap_or_else(|| unit.to_owned())
}

/// A programme's own word of a kind (`axis`, `place`, `subject`) as the
/// catalogue has it; as it is, if the catalogue does not know it.
pub fn term(kind: &str, word: &str) -> String {
    let key = format!("term-{kind}-{}", slug(word));
    find(&key, language(), &FluentArgs::new()).unwrap_or_else(|| word.to_owned())
}

/// A word as keys have it: letters and digits, everything else a hyphen.
fn slug(word: &str) -> String {
    let parts = word.split(|c: char| !c.is_ascii_alphanumeric());
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    parts.join("-").to_lowercase()
}

/// The message of a unit, which data also write in the plural.
fn known_unit<'a>(
    bundle: &'a FluentBundle<FluentResource>,
    unit: &str,
) -> Option<FluentMessage<'a>> {
    let key = match unit {
        "%" => "percent-sign".to_owned(),
        "m²" => "square-metre".to_owned(),
        "people" => "person".to_owned(),
        "children" => "child".to_owned(),
        other => slug(other),
    };
    let message = |key: &str| bundle.get_message(&format!("unit-{key}"));
    message(&key)
        .or_else(|| message(&format!("{}y", key.strip_suffix("ies")?)))
        .or_else(|| message(key.strip_suffix('s')?))
        .or_else(|| message(key.strip_suffix("es")?))
}
