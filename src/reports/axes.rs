//! What the axes of breakdowns are called.

/// An axis as people read its code.
pub(super) fn spoken(axis: &str) -> String {
    let words = axis.split(['.', '_', '-']).map(axis_word);
    words
        .reduce(|first, second| t!("public-and", first = first, second = second))
        .unwrap_or_default()
}

/// The axes that programmes usually have; another is called by its code.
fn axis_word(axis: &str) -> String {
    match axis {
        "sex" => t!("public-axis-sex"),
        "age" => t!("public-axis-age"),
        "group" => t!("public-axis-group"),
        "disability" => t!("public-axis-disability"),
        "grade" => t!("public-axis-grade"),
        "dwelling" => t!("public-axis-dwelling"),
        "tenure" => t!("public-axis-tenure"),
        "channel" => t!("public-axis-channel"),
        "shelter" => t!("public-axis-shelter"),
        "roadclass" => t!("public-axis-roadclass"),
        "structure" => t!("public-axis-structure"),
        "source" => t!("public-axis-source"),
        "main" => t!("public-axis-main"),
        "func" => t!("public-axis-func"),
        "hlevel" => t!("public-axis-hlevel"),
        "cadre" => t!("public-axis-cadre"),
        "elevel" => t!("public-axis-elevel"),
        "point" => t!("public-axis-point"),
        "service" => t!("public-axis-service"),
        "hazard" => t!("public-axis-hazard"),
        "landuse" => t!("public-axis-landuse"),
        "explosive" => t!("public-axis-explosive"),
        "casualty" => t!("public-axis-casualty"),
        "cause" => t!("public-axis-cause"),
        "condition" => t!("public-axis-condition"),
        "crop" => t!("public-axis-crop"),
        "econsector" => t!("public-axis-econsector"),
        "eventtype" => t!("public-axis-eventtype"),
        "extent" => t!("public-axis-extent"),
        "finance" => t!("public-axis-finance"),
        "finsector" => t!("public-axis-finsector"),
        "funder" => t!("public-axis-funder"),
        "grievance" => t!("public-axis-grievance"),
        "grouppair" => t!("public-axis-grouppair"),
        "housecond" => t!("public-axis-housecond"),
        "htype" => t!("public-axis-htype"),
        "incident" => t!("public-axis-incident"),
        "jobterm" => t!("public-axis-jobterm"),
        "leavereason" => t!("public-axis-leavereason"),
        "place" => t!("public-axis-place"),
        "protection" => t!("public-axis-protection"),
        "pstatus" => t!("public-axis-pstatus"),
        "riscale" => t!("public-axis-riscale"),
        other => other.to_owned(),
    }
}
