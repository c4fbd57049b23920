//! What columns can hold.

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The code of the area.
    Area,
    /// The name of the area.
    AreaName,
    /// The code of the indicator.
    Indicator,
    /// The name of the indicator.
    IndicatorName,
    /// The period, or a month or quarter of the year in another column.
    Period,
    /// The year of months or quarters.
    Year,
    /// The first day of the period.
    Start,
    /// The last day of the period.
    End,
    /// The code of the breakdown; empty is the total.
    Breakdown,
    /// `number`, `unavailable` or `inapplicable`.
    Status,
    /// The figure.
    Value,
    /// The exact day on which the figure was true.
    Day,
    /// The code of the source.
    Source,
    /// A note.
    Note,
    /// How many answers are behind a score.
    Answers,
    /// Not read.
    Ignored,
    /// In wide files: figures of this indicator or of this period, or both, one
    /// a row. What is empty stands in a column of its own.
    Figure {
        /// The indicator's code.
        indicator: String,
        /// The breakdown's code; empty is the total, without a column for it.
        breakdown: String,
        /// The period.
        period: String,
    },
}

impl Role {
    /// Figures of this indicator, breakdown and period.
    pub fn figure(indicator: &str, breakdown: &str, period: &str) -> Self {
        Self::Figure {
            indicator: indicator.to_owned(),
            breakdown: breakdown.to_owned(),
            period: period.to_owned(),
        }
    }

    /// Whether its figures are of an indicator that its heading names.
    pub(super) fn says_indicator(&self) -> bool {
        matches!(self, Self::Figure { indicator, .. } if !indicator.is_empty())
    }

    /// The same of a period.
    pub(super) fn says_period(&self) -> bool {
        matches!(self, Self::Figure { period, .. } if !period.is_empty())
    }
}
