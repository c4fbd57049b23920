//! What is set up: areas, indicators, forms, rules and what they rest on.

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
    area_changes (from_id, to_id) {
        from_id -> Integer,
        to_id -> Integer,
        kind -> Text,
        month -> Integer,
        note -> Text,
    }
}

diesel::table! {
    boundaries (area_id) {
        area_id -> Integer,
        rings -> Text,
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
