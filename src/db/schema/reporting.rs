//! Reports on their way to the ledger.

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
    report_events (id) {
        id -> Integer,
        report_id -> Integer,
        action -> Text,
        user_id -> Nullable<Integer>,
        at -> Timestamp,
        reason -> Text,
        block_id -> Nullable<BigInt>,
        version -> Integer,
        told_with -> Nullable<Integer>,
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
