//! What surrounds every page: title, navigation, who is signed in, filters.

use super::assets;
use super::visitor::{Visitor, today};
use crate::access::{Action, Object, may};
use crate::i18n::{self, Lang};
use crate::ledger::{Length, Period};
use crate::models::area::Level;
use crate::models::programme::Programme;
use crate::models::user::{Actor, Role};
use crate::reports::filter::Filter;

/// The frame of a page.
pub struct Frame {
    pub style: &'static str,
    /// The language of the page.
    pub lang: Lang,
    /// What the browser's tab says.
    pub title: String,
    pub programme: String,
    /// Which entry of the navigation is the current one.
    pub current: &'static str,
    /// The person's name, if signed in.
    pub person: Option<String>,
    pub enters: bool,
    pub reviews: bool,
    pub manages_people: bool,
    pub sets_up: bool,
    pub audits: bool,
    /// Where to come back to after signing in.
    pub address: String,
    /// Where the navigation's "Areas" leads.
    pub root: String,
    pub picker: Option<Picker>,
    /// What paper says about itself: programme, filters, day, ledger head.
    pub cover: Vec<String>,
}

/// The form that chooses period and area.
pub struct Picker {
    pub action: String,
    pub periods: Vec<Choice>,
    pub areas: Vec<Choice>,
    /// Filters to keep that are not chosen here.
    pub keep: Vec<(&'static str, String)>,
    /// How else figures can be seen here, if they can.
    pub seen: Option<Seen>,
}

/// The choice of other figures than those posted by today.
pub struct Seen {
    /// The day on which they were known, as typed; empty for today.
    pub known: String,
    /// Whether those not approved yet count; none where nobody may ask.
    pub provisional: Option<bool>,
    /// What to know about figures that are not today's posted ones.
    pub banner: String,
    /// The same page with today's posted figures.
    pub usual: String,
}

/// One option of a list.
pub struct Choice {
    pub value: String,
    pub label: String,
    pub is_chosen: bool,
}

/// What the frame needs of a visitor, fit to be sent to another thread.
#[derive(Clone)]
pub struct Person {
    name: Option<String>,
    enters: bool,
    reviews: bool,
    manages_people: bool,
    sets_up: bool,
    audits: bool,
    address: String,
}

impl Person {
    /// The one who makes this request.
    pub fn of(visitor: &Visitor) -> Self {
        Self::new(&visitor.actor, visitor.address.clone())
    }

    /// Somebody who looks at an address.
    pub fn new(actor: &Actor, address: String) -> Self {
        Self {
            name: actor.user.as_ref().map(|u| u.display_name.clone()),
            enters: actor.has_role(Role::Reporter),
            reviews: actor.has_role(Role::Approver),
            manages_people: actor.has_role(Role::Administrator),
            sets_up: may(actor, Action::SetUp, &Object::default()),
            audits: may(actor, Action::SeeAudit, &Object::default()),
            address,
        }
    }

    /// A page's frame.
    pub fn frame(self, programme: &Programme, title: &str, current: &'static str) -> Frame {
        Frame {
            style: assets::style_name(),
            lang: i18n::language(),
            title: title.to_owned(),
            programme: programme.name().to_owned(),
            current,
            person: self.name,
            enters: self.enters,
            reviews: self.reviews,
            manages_people: self.manages_people,
            sets_up: self.sets_up,
            audits: self.audits,
            address: self.address,
            root: programme
                .area()
                .map_or("/areas".into(), |a| format!("/areas/{}", a.code)),
            picker: None,
            cover: cover(programme),
        }
    }
}

/// The line that only print shows, before any filter.
pub(super) fn cover(programme: &Programme) -> Vec<String> {
    let name = Some(programme.name().to_owned()).filter(|name| !name.is_empty());
    let day = Some(t!("cover-day", day = i18n::day(today())));
    let head = (programme.head.as_ref())
        .map(|(block, seal)| t!("cover-head", block = block.to_string(), seal = seal));
    [name, day, head].into_iter().flatten().collect()
}

/// What to know about figures that are not today's posted ones.
pub(super) fn banner(filter: &Filter) -> String {
    match filter.known {
        Some(day) => t!("seen-known", day = i18n::day(day)),
        None if filter.is_provisional => t!("seen-provisional"),
        None => String::new(),
    }
}

impl Frame {
    /// The same frame, with its filters in words for paper.
    pub fn covering(mut self, filters: String) -> Self {
        self.cover.insert(self.cover.len().min(1), filters);
        self
    }

    /// The same frame with a choice of period and, if wanted, of area.
    pub fn pick(
        mut self,
        programme: &Programme,
        action: impl Into<String>,
        filter: &Filter,
        with_areas: bool,
        this_year: i32,
    ) -> Self {
        let chosen = filter.period.map(|p| p.to_string());
        let mut periods = vec![Choice {
            value: String::new(),
            label: t!("filter-newest"),
            is_chosen: chosen.is_none(),
        }];
        let years = (0..8).map(|back| Period::holding((this_year - back) * 12, Length::Year));
        periods.extend(years.map(|p| Choice {
            value: p.to_string(),
            label: t!("filter-to-the-end", period = p.label()),
            is_chosen: chosen.as_deref() == Some(&p.to_string()),
        }));
        if let Some(period) = filter
            .period
            .filter(|_| !periods.iter().any(|p| p.is_chosen))
        {
            periods.push(Choice {
                value: period.to_string(),
                label: t!("filter-to-the-end", period = period.label()),
                is_chosen: true,
            });
        }
        let mut areas = Vec::new();
        if with_areas {
            let default = programme.area().map(|a| a.code.clone());
            let wanted = filter.area.clone().or(default);
            let root = programme
                .area()
                .map_or_else(Vec::new, |a| programme.tree.subtree(a.id));
            areas = root
                .into_iter()
                .filter(|a| {
                    matches!(a.level, Level::Programme | Level::Region | Level::District)
                        || wanted.as_ref() == Some(&a.code)
                })
                .map(|a| Choice {
                    value: a.code.clone(),
                    label: match a.ended() {
                        until if until.is_empty() => a.name.clone(),
                        until => t!("filter-area-ended", area = a.name, until = until),
                    },
                    is_chosen: wanted.as_ref() == Some(&a.code),
                })
                .collect();
        }
        let kept = [
            ("form", filter.form.clone()),
            ("length", filter.length.map(|l| l.to_string())),
            ("sort", filter.sort.clone()),
        ];
        let keep = kept
            .into_iter()
            .filter_map(|(name, value)| Some((name, value?)))
            .collect();
        let chosen = periods.iter().chain(&areas).filter(|c| c.is_chosen);
        let filters: Vec<String> = chosen.map(|c| c.label.clone()).collect();
        self = self.covering(filters.join(", "));
        self.picker = Some(Picker {
            action: action.into(),
            periods,
            areas,
            keep,
            seen: None,
        });
        self
    }

    /// The same frame with a choice of how figures are seen; `with_open` where
    /// those not approved yet can be added.
    pub fn seen(mut self, filter: &Filter, with_open: bool) -> Self {
        let may_see_open = with_open && self.person.is_some();
        if let Some(picker) = &mut self.picker {
            let usual = Filter {
                known: None,
                is_provisional: false,
                ..filter.clone()
            };
            picker.seen = Some(Seen {
                known: filter.known.map_or_else(String::new, |day| day.to_string()),
                provisional: may_see_open.then_some(filter.is_provisional),
                banner: banner(filter),
                usual: format!("{}{}", picker.action, usual.query()),
            });
        }
        self
    }
}
