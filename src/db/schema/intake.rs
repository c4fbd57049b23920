//! Files that are brought in, and what each of them changed.

diesel::table! {
    imports (id) {
        id -> Integer,
        name -> Text,
        user_id -> Integer,
        made_at -> Timestamp,
        size -> BigInt,
        hash -> Text,
        state -> Text,
        choices -> Text,
        preview -> Text,
        ended_at -> Nullable<Timestamp>,
        block_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    import_parts (import_id, position) {
        import_id -> Integer,
        position -> Integer,
        content -> Binary,
    }
}

diesel::table! {
    import_reports (import_id, report_id) {
        import_id -> Integer,
        report_id -> Integer,
        state_before -> Text,
        event_id -> Nullable<Integer>,
        version -> Integer,
    }
}
