//! What columns are called: the names of our own files, other common names,
//! and the tags of HXL.

use super::fold::folded;
use super::header::Role;

/// A role that a heading or a tag asks for, and how surely: of two columns
/// that ask for one role the surer gets it, of equals the first.
pub(super) type Wish = (u8, Role);

/// Names as [`folded`] leaves them, the surest first.
const NAMES: [(u8, Role, &[&str]); 17] = [
    (
        9,
        Role::Area,
        &[
            "areacode",
            "areaid",
            "pcode",
            "adm2pcode",
            "adm3pcode",
            "admin2pcode",
            "districtcode",
            "settlementcode",
            "locationcode",
            "placecode",
            "refarea",
            "orgunit",
            "orgunitcode",
            "erazikodu",
            "rayonkodu",
            "rayonunkodu",
            "кодтерритории",
            "кодрайона",
            "رمزالمنطقه",
            "رمزالمقاطعه",
            "كودالمنطقه",
        ],
    ),
    (
        8,
        Role::Area,
        &[
            "adm1pcode",
            "admin1pcode",
            "regioncode",
            "кодрегиона",
            "bolgekodu",
        ],
    ),
    (
        9,
        Role::AreaName,
        &[
            "area",
            "areaname",
            "district",
            "districtname",
            "settlement",
            "settlementname",
            "location",
            "locationname",
            "place",
            "placename",
            "orgunitname",
            "rayon",
            "rayonunadi",
            "erazi",
            "erazininadi",
            "erazininad",
            "yasayismenteqesi",
            "район",
            "названиерайона",
            "территория",
            "названиетерритории",
            "населенныйпункт",
            "место",
            "المنطقه",
            "اسمالمنطقه",
            "المقاطعه",
            "اسمالمقاطعه",
            "التجمعالسكني",
        ],
    ),
    (
        8,
        Role::AreaName,
        &["region", "regionname", "bolge", "регион", "الاقليم"],
    ),
    (
        9,
        Role::Indicator,
        &[
            "indicatorcode",
            "indicatorid",
            "dataelement",
            "dataelementcode",
            "gostericikodu",
            "gostericininkodu",
            "кодпоказателя",
            "رمزالموشر",
            "رمزالمؤشر",
        ],
    ),
    (
        9,
        Role::IndicatorName,
        &[
            "indicator",
            "indicatorname",
            "dataelementname",
            "gosterici",
            "gostericininadi",
            "показатель",
            "названиепоказателя",
            "المؤشر",
            "اسمالمؤشر",
        ],
    ),
    (
        9,
        Role::Period,
        &[
            "period",
            "reportingperiod",
            "timeperiod",
            "dovr",
            "hesabatdovru",
            "период",
            "отчетныйпериод",
            "الفتره",
            "فتره",
            "فترهالتقرير",
        ],
    ),
    (
        8,
        Role::Period,
        &[
            "month",
            "quarter",
            "ay",
            "rub",
            "kvartal",
            "месяц",
            "квартал",
            "الشهر",
            "الربع",
        ],
    ),
    (7, Role::Period, &["year", "il", "год", "السنه", "العام"]),
    (
        9,
        Role::Start,
        &[
            "periodstart",
            "start",
            "startdate",
            "datestart",
            "from",
            "baslangic",
            "baslangictarixi",
            "начало",
            "началопериода",
            "датаначала",
            "تاريخالبدايه",
            "البدايه",
        ],
    ),
    (
        9,
        Role::End,
        &[
            "periodend",
            "end",
            "enddate",
            "dateend",
            "bitme",
            "bitmetarixi",
            "son",
            "конец",
            "конецпериода",
            "датаокончания",
            "تاريخالنهايه",
            "النهايه",
        ],
    ),
    (
        9,
        Role::Breakdown,
        &[
            "breakdown",
            "breakdowncode",
            "disaggregation",
            "category",
            "catoptcombo",
            "categoryoptioncombo",
            "bolgu",
            "bolgukodu",
            "разбивка",
            "кодразбивки",
            "категория",
            "التفصيل",
            "رمزالتفصيل",
            "الفيه",
            "الفئه",
        ],
    ),
    (9, Role::Status, &["status", "statusu", "статус", "الحاله"]),
    (
        9,
        Role::Value,
        &[
            "value",
            "figure",
            "amount",
            "obsvalue",
            "deyer",
            "qiymet",
            "reqem",
            "miqdar",
            "значение",
            "величина",
            "القيمه",
            "الرقم",
            "رقم",
            "قيمه",
        ],
    ),
    (
        9,
        Role::Source,
        &["sourcecode", "menbekodu", "кодисточника", "رمزالمصدر"],
    ),
    (8, Role::Source, &["source", "menbe", "источник", "المصدر"]),
    (
        9,
        Role::Note,
        &[
            "note",
            "notes",
            "comment",
            "comments",
            "remark",
            "remarks",
            "qeyd",
            "qeydler",
            "примечание",
            "примечания",
            "комментарий",
            "ملاحظه",
            "ملاحظات",
            "تعليق",
        ],
    ),
];

/// Names that mean one thing or another, by what else is there.
const DAYS: &[&str] = &["day", "exactday", "gun", "deqiqgun", "день", "اليوم"];
const DATES: &[&str] = &["date", "tarix", "дата", "التاريخ", "تاريخ"];
const ANSWERS: &[&str] = &[
    "answers",
    "respondents",
    "samplesize",
    "n",
    "cavablar",
    "cavabsayi",
    "ответы",
    "числоответов",
    "респонденты",
    "الاجابات",
    "عددالاجابات",
];

/// What a heading asks for; none for one that nobody here knows.
pub(super) fn wishes(heading: &str) -> Vec<Wish> {
    let whole = folded(heading);
    let named = named(&whole);
    if !named.is_empty() {
        return named;
    }
    // "Value (persons)", "Area / Ərazi".
    let first = heading.split(['(', '[', '/', '\n']).next();
    let first = folded(first.unwrap_or_default());
    if first == whole {
        Vec::new()
    } else {
        self::named(&first)
    }
}

fn named(name: &str) -> Vec<Wish> {
    if DAYS.contains(&name) {
        return vec![(9, Role::Day)];
    }
    if DATES.contains(&name) {
        return vec![(5, Role::Period), (4, Role::Day)];
    }
    if ANSWERS.contains(&name) {
        return vec![(9, Role::Answers)];
    }
    let known = NAMES.iter().filter(|(_, _, names)| names.contains(&name));
    known.map(|(sure, role, _)| (*sure, role.clone())).collect()
}

/// A tag of HXL and its attributes: `#adm2+code`.
pub(super) struct Tag<'a> {
    name: &'a str,
    attributes: Vec<&'a str>,
}

impl<'a> Tag<'a> {
    /// The tag that a cell holds, if it holds one.
    pub(super) fn of(cell: &'a str) -> Option<Self> {
        let mut parts = cell.strip_prefix('#')?.split('+').map(str::trim);
        let is_word = |part: &&str| {
            let mut letters = part.bytes();
            letters.next().is_some_and(|b| b.is_ascii_alphabetic())
                && letters.all(|b| b.is_ascii_alphanumeric() || b == b'_')
        };
        let name = parts.next().filter(is_word)?;
        let attributes: Vec<&str> = parts.collect();
        let is_tag = attributes.iter().all(is_word);
        is_tag.then_some(Self { name, attributes })
    }

    fn has(&self, attribute: &str) -> bool {
        self.attributes
            .iter()
            .any(|one| one.eq_ignore_ascii_case(attribute))
    }

    /// What it asks for. `is_indicator` says whether a text is an indicator's
    /// code: wide files have `#indicator+num+hou_03`.
    pub(super) fn wishes(&self, is_indicator: &dyn Fn(&str) -> bool) -> Vec<Wish> {
        let depth = match self.name.to_ascii_lowercase().as_str() {
            "loc" => Some(19),
            "adm5" => Some(18),
            "adm4" => Some(17),
            "adm3" => Some(16),
            "adm2" => Some(15),
            "adm1" => Some(14),
            "indicator" => return self.of_indicator(is_indicator),
            "date" => return self.of_date(),
            "period" => return vec![(19, Role::Period)],
            "status" => return vec![(if self.has("code") { 19 } else { 10 }, Role::Status)],
            "description" | "comment" => return vec![(19, Role::Note)],
            "population_group" | "category" => return vec![(19, Role::Breakdown)],
            "meta" if self.has("source") && !self.has("url") => {
                return vec![(if self.has("code") { 19 } else { 18 }, Role::Source)];
            }
            _ => None,
        };
        // A name in a language of its own is a translation of the name.
        let translated = self.attributes.iter().any(|one| one.starts_with("i_"));
        match depth {
            Some(sure) if self.has("code") => vec![(sure, Role::Area)],
            Some(sure) if self.attributes.is_empty() || self.has("name") && !translated => {
                vec![(sure, Role::AreaName)]
            }
            _ => Vec::new(),
        }
    }

    fn of_indicator(&self, is_indicator: &dyn Fn(&str) -> bool) -> Vec<Wish> {
        let role = if self.has("answers") {
            Role::Answers
        } else if self.has("breakdown") {
            Role::Breakdown
        } else if self.has("code") {
            Role::Indicator
        } else if self.has("num") || self.has("value") {
            return self.of_number(is_indicator);
        } else if self.attributes.is_empty() || self.has("name") {
            Role::IndicatorName
        } else {
            return Vec::new();
        };
        vec![(19, role)]
    }

    fn of_number(&self, is_indicator: &dyn Fn(&str) -> bool) -> Vec<Wish> {
        let known = ["num", "value", "pct", "ind", "actual"];
        let is_known = |one: &&str| known.contains(&one.to_ascii_lowercase().as_str());
        let Some(own) = self.attributes.iter().find(|one| !is_known(one)) else {
            return vec![(19, Role::Value)];
        };
        // Targets, baselines and shares have attributes of their own.
        let code = own.to_ascii_uppercase().replace('_', "-");
        if self.attributes.iter().filter(|one| !is_known(one)).count() == 1 && is_indicator(&code) {
            let breakdown = String::new();
            return vec![(
                19,
                Role::Figure {
                    indicator: code,
                    breakdown,
                },
            )];
        }
        Vec::new()
    }

    fn of_date(&self) -> Vec<Wish> {
        let role = if self.has("period") {
            Role::Period
        } else if self.has("start") {
            Role::Start
        } else if self.has("end") {
            Role::End
        } else if self.has("occurred") || self.has("day") {
            Role::Day
        } else if self.attributes.is_empty() {
            return vec![(10, Role::Period), (10, Role::Day)];
        } else {
            return Vec::new();
        };
        vec![(19, role)]
    }
}

/// The figures that a heading of a wide file names: `HOU-03`,
/// `HOU-03 [sex.f]`, `HOU-03 sex.f`, `HOU-03: Dwellings repaired` or
/// `Dwellings repaired (HOU-03)`.
pub(super) fn figure(heading: &str, is_indicator: &dyn Fn(&str) -> bool) -> Option<Role> {
    let code = |text: &str| {
        let text = text.trim_matches(|c: char| !c.is_alphanumeric());
        if text.is_empty() {
            None
        } else if is_indicator(text) {
            Some(text.to_owned())
        } else {
            Some(text.to_uppercase()).filter(|upper| is_indicator(upper))
        }
    };
    let figure = |indicator: String, breakdown: &str| {
        let breakdown = breakdown.trim().to_owned();
        Some(Role::Figure {
            indicator,
            breakdown,
        })
    };
    let heading = heading.trim();
    if let Some(indicator) = code(heading) {
        return figure(indicator, "");
    }
    if let Some((before, inside)) = heading.trim_end_matches([']', ')']).rsplit_once(['[', '(']) {
        if let Some(indicator) = code(before) {
            return figure(indicator, inside);
        }
        if let Some(indicator) = code(inside) {
            return figure(indicator, "");
        }
    }
    let (first, rest) = heading.split_once(|c: char| c.is_whitespace() || c == ':')?;
    let rest = rest.trim_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '-' | '–' | '|'));
    // One word with a point in it is a breakdown's code, more are a name.
    let is_breakdown = rest == "total" || rest.contains('.') && !rest.contains(char::is_whitespace);
    figure(code(first)?, if is_breakdown { rest } else { "" })
}
