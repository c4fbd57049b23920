//! People: accounts, their roles, sessions, tokens and invitations.

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
        lang -> Text,
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
    invitations (token_hash) {
        token_hash -> Text,
        user_id -> Integer,
        invited_by -> Nullable<Integer>,
        created_at -> Timestamp,
        expires_at -> Timestamp,
    }
}

diesel::table! {
    tokens (token_hash) {
        token_hash -> Text,
        user_id -> Integer,
        name -> Text,
        scope -> Text,
        created_at -> Timestamp,
        expires_on -> Date,
        used_on -> Nullable<Date>,
        revoked_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    throttles (subject) {
        subject -> Text,
        failures -> Integer,
        last_at -> Timestamp,
    }
}
