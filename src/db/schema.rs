//! The tables, as both migrations make them (`tests/app/schema.rs` compares).

diesel::table! {
    settings (key) {
        key -> Text,
        value -> Text,
    }
}

diesel::table! {
    areas (id) {
        id -> Integer,
        code -> Text,
        parent_id -> Nullable<Integer>,
        level -> Text,
        #[sql_name = "type"]
        type_ -> Text,
        name -> Text,
        latitude_e4 -> Nullable<Integer>,
        longitude_e4 -> Nullable<Integer>,
        tile_column -> Nullable<Integer>,
        tile_row -> Nullable<Integer>,
        valid_from -> Nullable<Integer>,
        valid_to -> Nullable<Integer>,
        note -> Text,
    }
}

diesel::table! {
    area_codes (area_id, scheme, code) {
        area_id -> Integer,
        scheme -> Text,
        code -> Text,
        note -> Text,
    }
}

diesel::table! {
    area_members (group_id, member_id) {
        group_id -> Integer,
        member_id -> Integer,
    }
}

diesel::table! {
    translations (subject, subject_id, lang) {
        subject -> Text,
        subject_id -> Integer,
        lang -> Text,
        name -> Text,
    }
}

diesel::table! {
    breakdowns (id) {
        id -> Integer,
        code -> Text,
        axis -> Text,
        name -> Text,
    }
}

diesel::table! {
    indicators (id) {
        id -> Integer,
        code -> Text,
        sector -> Text,
        subject -> Text,
        name -> Text,
        unit -> Text,
        kind -> Text,
        decimals -> Integer,
        direction -> Text,
        period_length -> Text,
        about -> Text,
        is_public -> Bool,
        is_core -> Bool,
        is_exact -> Bool,
        scale -> BigInt,
        axes -> Text,
        definition -> Text,
        standard -> Text,
        is_retired -> Bool,
        version -> Integer,
    }
}

diesel::table! {
    formula_terms (id) {
        id -> Integer,
        indicator_id -> Integer,
        part -> Integer,
        side -> Text,
        sign -> Integer,
        term_id -> Integer,
        breakdown_id -> Integer,
        is_cumulative -> Bool,
    }
}

diesel::table! {
    forms (id) {
        id -> Integer,
        code -> Text,
        name -> Text,
        sector -> Text,
        level -> Text,
        period_length -> Text,
        due_day -> Integer,
        closing_day -> Nullable<Integer>,
    }
}

diesel::table! {
    form_fields (form_id, position) {
        form_id -> Integer,
        position -> Integer,
        indicator_id -> Integer,
        breakdown_id -> Integer,
    }
}

diesel::table! {
    assignments (id) {
        id -> Integer,
        form_id -> Integer,
        area_id -> Integer,
        from_month -> Nullable<Integer>,
        to_month -> Nullable<Integer>,
    }
}

diesel::table! {
    sources (id) {
        id -> Integer,
        code -> Text,
        publisher -> Text,
        url -> Text,
        published -> Text,
        language -> Text,
        attributed_to -> Text,
        note -> Text,
    }
}

diesel::table! {
    targets (id) {
        id -> Integer,
        indicator_id -> Integer,
        area_id -> Integer,
        kind -> Text,
        from_day -> Date,
        by_day -> Date,
        value -> BigInt,
        source_id -> Nullable<Integer>,
        note -> Text,
    }
}

diesel::table! {
    statements (id) {
        id -> Integer,
        area_id -> Integer,
        indicator_id -> Nullable<Integer>,
        kind -> Text,
        label -> Text,
        sector -> Text,
        unit -> Text,
        from_day -> Nullable<Date>,
        to_day -> Nullable<Date>,
        published_when -> Text,
        value -> BigInt,
        source_id -> Nullable<Integer>,
        note -> Text,
    }
}

diesel::table! {
    users (id) {
        id -> Integer,
        name -> Text,
        display_name -> Text,
        password_hash -> Text,
        is_disabled -> Bool,
        created_at -> Timestamp,
        email -> Text,
        seen_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    grants (id) {
        id -> Integer,
        user_id -> Integer,
        role -> Text,
        area_id -> Nullable<Integer>,
    }
}

diesel::table! {
    sessions (token_hash) {
        token_hash -> Text,
        user_id -> Integer,
        created_at -> Timestamp,
        seen_at -> Timestamp,
        agent -> Text,
    }
}

diesel::table! {
    reports (id) {
        id -> Integer,
        form_id -> Integer,
        area_id -> Integer,
        period -> Integer,
        state -> Text,
        version -> Integer,
        is_reopened -> Bool,
    }
}

diesel::table! {
    entries (report_id, indicator_id, breakdown_id) {
        report_id -> Integer,
        indicator_id -> Integer,
        breakdown_id -> Integer,
        status -> Text,
        value -> Nullable<BigInt>,
        weight -> Nullable<BigInt>,
        day -> Nullable<Date>,
        source_id -> Nullable<Integer>,
        note -> Text,
        is_copied -> Bool,
    }
}

diesel::table! {
    blocks (id) {
        id -> BigInt,
        kind -> Text,
        author -> Text,
        posted_at -> Timestamp,
        note -> Text,
        posting_count -> BigInt,
        salt -> Text,
        previous_hash -> Text,
        hash -> Text,
    }
}

diesel::table! {
    report_events (id) {
        id -> Integer,
        report_id -> Integer,
        action -> Text,
        user_id -> Nullable<Integer>,
        at -> Timestamp,
        reason -> Text,
        block_id -> Nullable<BigInt>,
        version -> Integer,
    }
}

diesel::table! {
    postings (id) {
        id -> BigInt,
        block_id -> BigInt,
        report_id -> Nullable<Integer>,
        indicator_id -> Integer,
        area_id -> Integer,
        breakdown_id -> Integer,
        period -> Integer,
        old_status -> Text,
        old_value -> Nullable<BigInt>,
        old_weight -> Nullable<BigInt>,
        new_status -> Text,
        new_value -> Nullable<BigInt>,
        new_weight -> Nullable<BigInt>,
        day -> Nullable<Date>,
        source_id -> Nullable<Integer>,
        note -> Text,
    }
}

diesel::table! {
    cells (indicator_id, area_id, breakdown_id, period) {
        indicator_id -> Integer,
        area_id -> Integer,
        breakdown_id -> Integer,
        period -> Integer,
        status -> Text,
        value -> Nullable<BigInt>,
        weight -> Nullable<BigInt>,
        posting_id -> BigInt,
    }
}

diesel::table! {
    totals (indicator_id, area_id, breakdown_id, period) {
        indicator_id -> Integer,
        area_id -> Integer,
        breakdown_id -> Integer,
        period -> Integer,
        value -> BigInt,
        weight -> BigInt,
        areas -> BigInt,
        fresh -> BigInt,
        excused -> BigInt,
    }
}

diesel::table! {
    invitations (token_hash) {
        token_hash -> Text,
        user_id -> Integer,
        invited_by -> Nullable<Integer>,
        created_at -> Timestamp,
        expires_at -> Timestamp,
    }
}

diesel::table! {
    throttles (subject) {
        subject -> Text,
        failures -> Integer,
        last_at -> Timestamp,
    }
}

diesel::table! {
    entry_changes (event_id, indicator_id, breakdown_id) {
        event_id -> Integer,
        indicator_id -> Integer,
        breakdown_id -> Integer,
        old_status -> Text,
        old_value -> Nullable<BigInt>,
        old_weight -> Nullable<BigInt>,
        old_day -> Nullable<Date>,
        old_source_id -> Nullable<Integer>,
        old_note -> Text,
        old_is_copied -> Bool,
        new_status -> Text,
        new_value -> Nullable<BigInt>,
        new_weight -> Nullable<BigInt>,
        new_day -> Nullable<Date>,
        new_source_id -> Nullable<Integer>,
        new_note -> Text,
        new_is_copied -> Bool,
    }
}

diesel::table! {
    returned_cells (event_id, indicator_id, breakdown_id) {
        event_id -> Integer,
        indicator_id -> Integer,
        breakdown_id -> Integer,
    }
}

diesel::table! {
    audit (id) {
        id -> BigInt,
        at -> Timestamp,
        actor -> Text,
        action -> Text,
        subject -> Text,
        detail -> Text,
        event_id -> Nullable<Integer>,
        block_id -> Nullable<BigInt>,
        salt -> Text,
        previous_hash -> Text,
        hash -> Text,
    }
}

diesel::table! {
    definitions (indicator_id, version) {
        indicator_id -> Integer,
        version -> Integer,
        changed_at -> Timestamp,
        author -> Text,
        name -> Text,
        unit -> Text,
        definition -> Text,
        standard -> Text,
    }
}

diesel::table! {
    area_changes (from_id, to_id) {
        from_id -> Integer,
        to_id -> Integer,
        kind -> Text,
        month -> Integer,
        note -> Text,
    }
}

diesel::table! {
    rules (id) {
        id -> Integer,
        code -> Text,
        kind -> Text,
        severity -> Text,
        indicator_id -> Nullable<Integer>,
        exceptions -> Text,
        axis -> Text,
        comparison -> Text,
        low -> Nullable<BigInt>,
        high -> Nullable<BigInt>,
        message -> Text,
        is_active -> Bool,
    }
}

diesel::table! {
    rule_terms (rule_id, position) {
        rule_id -> Integer,
        position -> Integer,
        side -> Text,
        sign -> Integer,
        term_id -> Integer,
        breakdown_id -> Integer,
        take -> Text,
    }
}

diesel::allow_tables_to_appear_in_same_query!(
    settings,
    areas,
    area_codes,
    area_members,
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
    entry_changes,
    returned_cells,
    audit,
    definitions,
    area_changes,
    rules,
    rule_terms,
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
