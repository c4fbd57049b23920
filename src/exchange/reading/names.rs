//! What columns are called: the names of our own files and other common ones.

use super::fold::folded;
use super::header::Role;

/// A role that a heading or a tag asks for, and how surely: of two columns
/// that ask for one role the surer gets it, of equals the first.
pub(super) type Wish = (u8, Role);

/// Names as [`folded`] leaves them, the surest first: English, Azerbaijani,
/// Russian, Arabic.
const NAMES: [(u8, Role, &str); 21] = [
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
    (
        8,
        Role::Period,
        "month quarter ay rub kvartal месяц квартал الشهر الربع",
    ),
    (7, Role::Period, "year il год السنه العام"),
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

fn named(name: &str) -> Vec<Wish> {
    let known = NAMES
        .iter()
        .filter(|(_, _, names)| names.split_whitespace().any(|one| one == name));
    known.map(|(sure, role, _)| (*sure, role.clone())).collect()
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
