//! What paper says about itself.

both_apps! {
    fn a_printed_page_says_what_it_is_of_and_when(app: &TestApp) {
        let public = app.public();
        for (address, filters) in [
            ("/indicators/RET-11?area=AZ-LAC&period=2025", "To the end of 2025, Lachin"),
            ("/areas/AZ-LAC", "Newest figures"),
            ("/about/figures", ""),
        ] {
            let page = public.get(address);
            let cover = page.words("p.cover").concat();
            assert!(cover.starts_with("Karabakh and East Zangezur reconstruction"), "{cover}");
            assert!(cover.contains(filters), "{address}: {cover}");
            let day = groundwork::i18n::day(groundwork::web::today());
            assert!(cover.contains(&format!("as shown on {day}")), "{cover}");
            let head = groundwork::ledger::head(&mut app.db.connect()).unwrap().unwrap();
            assert!(cover.ends_with(&format!("block {}, {}", head.0, head.1)), "{cover}");
        }
    }
}
