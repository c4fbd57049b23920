//! The tables, as both migrations make them (`tests/app/schema.rs` compares).

mod intake;
mod ledger;
mod people;
mod reporting;
mod setup;

pub use intake::*;
pub use ledger::*;
pub use people::*;
pub use reporting::*;
pub use setup::*;

diesel::allow_tables_to_appear_in_same_query!(
    settings,
    areas,
    area_codes,
    area_members,
    boundaries,
    translations,
    breakdowns,
    indicators,
    formula_terms,
    forms,
    form_fields,
    assignments,
    sources,
    targets,
    statements,
    users,
    grants,
    sessions,
    reports,
    entries,
    blocks,
    report_events,
    postings,
    cells,
    totals,
    invitations,
    throttles,
    tokens,
    entry_changes,
    returned_cells,
    audit,
    definitions,
    area_changes,
    rules,
    rule_terms,
    imports,
    import_parts,
    import_reports,
);

diesel::joinable!(area_codes -> areas (area_id));
diesel::joinable!(formula_terms -> breakdowns (breakdown_id));
diesel::joinable!(form_fields -> forms (form_id));
diesel::joinable!(form_fields -> indicators (indicator_id));
diesel::joinable!(form_fields -> breakdowns (breakdown_id));
diesel::joinable!(assignments -> forms (form_id));
diesel::joinable!(assignments -> areas (area_id));
diesel::joinable!(targets -> indicators (indicator_id));
diesel::joinable!(targets -> areas (area_id));
diesel::joinable!(targets -> sources (source_id));
diesel::joinable!(statements -> areas (area_id));
diesel::joinable!(statements -> indicators (indicator_id));
diesel::joinable!(statements -> sources (source_id));
diesel::joinable!(grants -> users (user_id));
diesel::joinable!(grants -> areas (area_id));
diesel::joinable!(sessions -> users (user_id));
diesel::joinable!(tokens -> users (user_id));
diesel::joinable!(reports -> forms (form_id));
diesel::joinable!(reports -> areas (area_id));
diesel::joinable!(report_events -> reports (report_id));
diesel::joinable!(report_events -> users (user_id));
diesel::joinable!(entries -> reports (report_id));
diesel::joinable!(entries -> indicators (indicator_id));
diesel::joinable!(entries -> breakdowns (breakdown_id));
diesel::joinable!(postings -> blocks (block_id));
diesel::joinable!(postings -> areas (area_id));
diesel::joinable!(postings -> indicators (indicator_id));
diesel::joinable!(postings -> breakdowns (breakdown_id));
diesel::joinable!(postings -> sources (source_id));
diesel::joinable!(cells -> indicators (indicator_id));
diesel::joinable!(cells -> areas (area_id));
diesel::joinable!(cells -> breakdowns (breakdown_id));
diesel::joinable!(cells -> postings (posting_id));
diesel::joinable!(totals -> indicators (indicator_id));
diesel::joinable!(totals -> areas (area_id));
diesel::joinable!(totals -> breakdowns (breakdown_id));
diesel::joinable!(invitations -> users (user_id));
diesel::joinable!(entry_changes -> report_events (event_id));
diesel::joinable!(returned_cells -> report_events (event_id));
diesel::joinable!(rules -> indicators (indicator_id));
diesel::joinable!(definitions -> indicators (indicator_id));
diesel::joinable!(imports -> users (user_id));
diesel::joinable!(import_reports -> imports (import_id));
diesel::joinable!(import_reports -> reports (report_id));
