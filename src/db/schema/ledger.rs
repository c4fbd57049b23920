//! What is written once: blocks, postings and what is added up from them; the audit log.

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
