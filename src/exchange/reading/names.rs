//! What columns are called: the names of our own files and other common ones.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::fold::folded;
use super::periods;
use super::role::Role;

/// A role that a heading or a tag asks for, and how surely: of two columns
/// that ask for one role the surer gets it, of equals the first.
pub(super) type Wish = (u8, Role);

const MONTH: &str = "month ay месяц الشهر";
const QUARTER: &str = "quarter rub kvartal квартал الربع";
const YEAR: &str = "year il год السنه العام";

/// Names as [`folded`] leaves them, the surest first: English, Azerbaijani,
/// Russian, Arabic.
const NAMES: [(u8, Role, &str); 23] = [
    (
        9,
        Role::Area,
        "areacode areaid pcode adm2pcode adm3pcode admin2pcode districtcode settlementcode \
        locationcode placecode refarea orgunit orgunitcode erazikodu rayonkodu rayonunkodu \
        кодтерритории кодрайона رمزالمنطقه رمزالمقاطعه كودالمنطقه",
    ),
    (
        8,
        Role::Area,
        "adm1pcode admin1pcode regioncode bolgekodu кодрегиона",
    ),
    (
        9,
        Role::AreaName,
        "area areaname district districtname settlement settlementname location locationname \
        place placename orgunitname rayon rayonunadi erazi erazininadi yasayismenteqesi район \
        названиерайона территория названиетерритории населенныйпункт место المنطقه اسمالمنطقه \
        المقاطعه اسمالمقاطعه التجمعالسكني",
    ),
    (8, Role::AreaName, "region regionname bolge регион الاقليم"),
    (
        9,
        Role::Indicator,
        "indicatorcode indicatorid dataelement dataelementcode gostericikodu gostericininkodu \
        кодпоказателя رمزالمؤشر كودالمؤشر",
    ),
    (
        9,
        Role::IndicatorName,
        "indicator indicatorname dataelementname gosterici gostericininadi показатель \
        названиепоказателя المؤشر اسمالمؤشر",
    ),
    (
        9,
        Role::Period,
        "period reportingperiod timeperiod dovr hesabatdovru период отчетныйпериод الفتره فتره \
        فترهالتقرير",
    ),
    (8, Role::Period, MONTH),
    (7, Role::Period, QUARTER),
    (6, Role::Period, YEAR),
    // Beside a column of months or quarters.
    (5, Role::Year, YEAR),
    // A date is the day of a figure where something else says the period.
    (5, Role::Period, "date tarix дата التاريخ تاريخ"),
    (4, Role::Day, "date tarix дата التاريخ تاريخ"),
    (
        9,
        Role::Start,
        "periodstart start startdate datestart from baslangic baslangictarixi начало \
        началопериода датаначала تاريخالبدايه البدايه",
    ),
    (
        9,
        Role::End,
        "periodend end enddate dateend bitme bitmetarixi son конец конецпериода датаокончания \
        تاريخالنهايه النهايه",
    ),
    (
        9,
        Role::Breakdown,
        "breakdown breakdowncode disaggregation category catoptcombo categoryoptioncombo bolgu \
        bolgukodu разбивка кодразбивки категория التفصيل رمزالتفصيل الفئه",
    ),
    (9, Role::Status, "status statusu статус الحاله"),
    (
        9,
        Role::Value,
        "value figure amount obsvalue deyer qiymet reqem miqdar значение величина القيمه قيمه \
        الرقم رقم",
    ),
    (9, Role::Day, "day exactday gun deqiqgun день اليوم"),
    (
        9,
        Role::Source,
        "sourcecode menbekodu кодисточника رمزالمصدر",
    ),
    (8, Role::Source, "source menbe источник المصدر"),
    (
        9,
        Role::Note,
        "note notes comment comments remark remarks qeyd qeydler примечание примечания \
        комментарий ملاحظه ملاحظات تعليق",
    ),
    (
        9,
        Role::Answers,
        "answers respondents samplesize n cavablar cavabsayi ответы числоответов респонденты \
        الاجابات عددالاجابات",
    ),
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

/// The same by name.
static BY_NAME: LazyLock<HashMap<&str, Vec<Wish>>> = LazyLock::new(|| {
    let mut by_name: HashMap<&str, Vec<Wish>> = HashMap::new();
    for (sure, role, names) in &NAMES {
        for name in names.split_whitespace() {
            by_name.entry(name).or_default().push((*sure, role.clone()));
        }
    }
    by_name
});

fn named(name: &str) -> Vec<Wish> {
    BY_NAME.get(name).cloned().unwrap_or_default()
}

/// What makes a month or a quarter of a number under this heading: nothing, or
/// the sign of a quarter; `None` where the heading does not say.
pub(super) fn counted(heading: &str) -> Option<&'static str> {
    let first = heading.split(['(', '[', '/', '\n']).next();
    let name = folded(first.unwrap_or_default());
    let is_one_of = |names: &str| names.split_whitespace().any(|one| one == name);
    let is_quarter = is_one_of(QUARTER);
    (is_quarter || is_one_of(MONTH)).then_some(if is_quarter { "Q " } else { "" })
}

/// The figures that a heading of a wide file names: `HOU-03`,
/// `HOU-03 [sex.f]`, `HOU-03 sex.f`, `HOU-03: Dwellings repaired` or
/// `Dwellings repaired (HOU-03)`; with a period too, `HOU-03 [2025-03]` or
/// `HOU-03 sex.f [2025-03]`.
pub(super) fn figure(heading: &str, is_indicator: &dyn Fn(&str) -> bool) -> Option<Role> {
    let mut rest = heading.trim();
    let mut breakdown = String::new();
    let mut period = String::new();
    // One of each; more make it no heading.
    for _ in 0..2 {
        let Some((before, inside)) = rest
            .strip_suffix(']')
            .and_then(|text| text.rsplit_once('['))
        else {
            break;
        };
        match periods::heading(inside) {
            Some(when) if period.is_empty() => period = when,
            None if breakdown.is_empty() => breakdown = inside.trim().to_owned(),
            _ => return None,
        }
        rest = before.trim_end();
    }
    let (indicator, said) = before_brackets(rest, is_indicator)?;
    if let Some(said) = said {
        match periods::heading(said) {
            Some(when) if period.is_empty() => period = when,
            None if breakdown.is_empty() => breakdown = said.to_owned(),
            _ => return None,
        }
    }
    Some(Role::Figure {
        indicator,
        breakdown,
        period,
    })
}

/// An indicator, and the breakdown or period that stands with it, if any.
fn before_brackets<'a>(
    heading: &'a str,
    is_indicator: &dyn Fn(&str) -> bool,
) -> Option<(String, Option<&'a str>)> {
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
    if let Some(indicator) = code(heading) {
        return Some((indicator, None));
    }
    if let Some((before, inside)) = heading.trim_end_matches(')').rsplit_once('(') {
        if let Some(indicator) = code(before) {
            return Some((indicator, Some(inside.trim())));
        }
        if let Some(indicator) = code(inside) {
            return Some((indicator, None));
        }
    }
    let (first, rest) = heading.split_once(|c: char| c.is_whitespace() || c == ':')?;
    let rest = rest.trim_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '-' | '–' | '|'));
    let says = is_breakdown(rest) || periods::heading(rest).is_some();
    Some((code(first)?, says.then_some(rest)))
}

/// One word with a point in it is a breakdown's code, more are a name.
pub(super) fn is_breakdown(text: &str) -> bool {
    let starts = text.starts_with(char::is_alphabetic);
    text == "total" || starts && text.contains('.') && !text.contains(char::is_whitespace)
}
