//! Areas down, forms or periods across, a state in each place.

use chrono::NaiveDate;

use super::completeness::Rate;
use super::standing::{Register, Stand, Standing};
use super::table::{Cell, Column, Table};
use crate::i18n;
use crate::ledger::{Length, Period};
use crate::models::area::{Area, Level};
use crate::models::form::Form;
use crate::models::programme::Programme;

/// A column's head.
pub struct Head {
    /// What stands over it: a form's code or a period.
    pub label: String,
    /// The same at length.
    pub title: String,
    /// Where it leads, if anywhere.
    pub href: String,
}

/// One area.
pub struct Row {
    /// Its name.
    pub area: String,
    /// Its code.
    pub code: String,
    /// What it is, and where.
    pub hint: String,
    /// How complete the row is.
    pub rate: Rate,
    /// One place a column.
    pub standings: Vec<Standing>,
}

/// The whole.
#[derive(Default)]
pub struct Matrix {
    /// The columns.
    pub heads: Vec<Head>,
    /// The areas, each as long as the columns.
    pub rows: Vec<Row>,
}

impl Matrix {
    /// How complete all of it is.
    pub fn rate(&self) -> Rate {
        self.rows
            .iter()
            .fold(Rate::default(), |sum, row| sum.and(row.rate))
    }

    /// The states that occur, for the key.
    pub fn states(&self) -> Vec<Stand> {
        Stand::KEY
            .into_iter()
            .filter(|stand| {
                let mut all = self.rows.iter().flat_map(|row| &row.standings);
                all.any(|standing| standing.stand == *stand)
            })
            .collect()
    }

    /// The same for a file, in words.
    pub fn table(&self) -> Table {
        let mut columns = vec![
            Column::text("area", t!("review-area")),
            Column::text("area_code", t!("review-code")),
        ];
        columns.extend(Rate::columns());
        columns.extend(
            self.heads
                .iter()
                .map(|head| Column::text("state", head.label.clone())),
        );
        let rows = self
            .rows
            .iter()
            .map(|row| {
                let mut cells = vec![Cell::text(row.area.clone()), Cell::text(row.code.clone())];
                cells.extend(row.rate.cells());
                cells.extend(
                    row.standings
                        .iter()
                        .map(|s| Cell::state(s.words(), s.stand.mark())),
                );
                cells
            })
            .collect();
        Table {
            columns,
            rows,
            ..Table::default()
        }
    }
}

/// What one page shows of the register.
pub struct View<'a> {
    /// For names.
    pub programme: &'a Programme,
    /// The reports.
    pub register: &'a Register<'a>,
    /// The forms, all of one length.
    pub forms: &'a [&'a Form],
    /// The periods.
    pub periods: &'a [Period],
    /// The length of the forms' periods.
    pub length: Length,
    /// The areas, in order.
    pub areas: &'a [&'a Area],
    /// The form, if it is of one form alone.
    pub one_form: Option<&'a Form>,
    /// Today.
    pub today: NaiveDate,
}

impl View<'_> {
    /// The columns: one form's periods, or the forms at one period.
    fn columns(&self) -> impl Iterator<Item = (&Form, Period)> {
        self.forms
            .iter()
            .flat_map(|form| self.periods.iter().map(move |period| (*form, *period)))
    }

    /// Areas by the columns.
    pub fn matrix(&self) -> Matrix {
        let heads = self.columns().map(|(form, period)| {
            if self.one_form.is_some() {
                return Head {
                    label: period.to_string(),
                    title: period.label(),
                    href: String::new(),
                };
            }
            Head {
                label: form.code.clone(),
                title: form.name.clone(),
                href: format!("/reporting?form={}", form.code),
            }
        });
        let rows = self.areas.iter().map(|area| {
            let mut rate = Rate::default();
            let standings = self
                .columns()
                .map(|(form, period)| {
                    let standing = self.register.standing(form, area, period);
                    rate.count(&standing, period, self.today);
                    standing
                })
                .collect();
            let above = area.parent_id.and_then(|id| self.programme.tree.get(id));
            Row {
                area: area.name.clone(),
                code: area.code.clone(),
                hint: match above {
                    Some(above) if area.level > Level::District => {
                        t!(
                            "review-place-hint",
                            level = area.level.singular(),
                            above = above.name
                        )
                    }
                    _ => area.level.singular().to_owned(),
                },
                rate,
                standings,
            }
        });
        Matrix {
            heads: heads.collect(),
            rows: rows.collect(),
        }
    }

    /// One form a row.
    pub fn forms_table(&self) -> Table {
        let rows = self.forms.iter().map(|form| {
            let mut rate = Rate::default();
            for area in self.areas {
                for &period in self.periods {
                    let standing = self.register.standing(form, area, period);
                    rate.count(&standing, period, self.today);
                }
            }
            let last = self.periods.last().copied();
            let mut cells = vec![
                Cell::text(form.name.clone())
                    .to(format!("/reporting?form={}", form.code))
                    .hint(t!(
                        "review-form-hint",
                        sector = form.sector.title(),
                        level = form.level.singular()
                    )),
                Cell::text(form.code.clone()),
                Cell::text(last.map_or_else(String::new, |p| p.label())),
                Cell::text(last.map_or_else(String::new, |p| i18n::day(form.due(p)))),
            ];
            cells.extend(rate.cells());
            cells
        });
        let mut columns = vec![
            Column::text("form", t!("review-form")),
            Column::text("form_code", t!("review-code")),
            Column::text("period", t!("review-period")).worded(),
            Column::text("due", t!("review-due")).worded(),
        ];
        columns.extend(Rate::columns());
        Table {
            caption: t!("review-by-form"),
            subtitle: t!("review-by-form-about"),
            columns,
            rows: rows.collect(),
            ..Table::default()
        }
    }

    /// One report a row, for files; without the places where nobody has to report.
    pub fn long(&self) -> Table {
        let mut rows = Vec::new();
        for area in self.areas {
            for (form, period) in self.columns() {
                let standing = self.register.standing(form, area, period);
                if standing.stand == Stand::NotAsked {
                    continue;
                }
                let day = |day: Option<NaiveDate>| {
                    Cell::text(day.map_or_else(String::new, |day| day.to_string()))
                };
                rows.push(vec![
                    Cell::text(form.code.clone()),
                    Cell::text(area.code.clone()),
                    Cell::text(area.name.clone()),
                    Cell::text(period.to_string()),
                    Cell::text(standing.stand.word()),
                    Cell::text(if standing.is_asked { "yes" } else { "no" }),
                    day(Some(standing.due)),
                    day(standing.handed_in),
                    standing.late.map_or_else(Cell::default, Cell::count),
                ]);
            }
        }
        Table {
            columns: [
                "form_code",
                "area_code",
                "area",
                "period",
                "state",
                "expected",
                "due",
                "first_submitted",
                "days_late",
            ]
            .into_iter()
            .map(|key| Column::text(key, key))
            .collect(),
            rows,
            ..Table::default()
        }
    }
}
