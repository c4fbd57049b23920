//! The sample programme: published figures on Karabakh and East Zangezur, as
//! the same files that any programme is made of. `README.md` beside them says
//! where they come from.

/// File names and contents, compiled in.
pub const FILES: &[(&str, &str)] = &[
    ("programme.csv", include_str!("programme.csv")),
    ("areas.csv", include_str!("areas.csv")),
    ("area_members.csv", include_str!("area_members.csv")),
    ("area_codes.csv", include_str!("area_codes.csv")),
    ("breakdowns.csv", include_str!("breakdowns.csv")),
    ("indicators.csv", include_str!("indicators.csv")),
    ("terms.csv", include_str!("terms.csv")),
    ("forms.csv", include_str!("forms.csv")),
    ("form_fields.csv", include_str!("form_fields.csv")),
    ("assignments.csv", include_str!("assignments.csv")),
    ("rules.csv", include_str!("rules.csv")),
    ("rule_terms.csv", include_str!("rule_terms.csv")),
    ("sources.csv", include_str!("sources.csv")),
    ("targets.csv", include_str!("targets.csv")),
    ("figures.csv", include_str!("figures.csv")),
    ("projects.csv", include_str!("projects.csv")),
];
