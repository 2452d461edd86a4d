use super::check;

#[test]
fn references_dates_and_times() {
    check(
        "cy",
        &[
            ("Eich cyfeirnod yw HK-104233-K3M7.", "Eich cyfeirnod yw H K, 1 0 4, 2 3 3, K 3 M 7."),
            ("IC-12345-A1B2", "I C, 1 2 3, 4 5, A 1 B 2"),
            ("RFA0123456", "R F A 0 1 2, 3 4 5 6"),
            ("COVID-19", "COVID-19"),
            ("erbyn 21/11/2026", "erbyn 21 Tachwedd 2026"),
            ("1/2/2026–3/2/2026", "1 Chwefror 2026–3 Chwefror 2026"),
            ("ar 2026-05-01.", "ar 1 Mai 2026."),
            ("31.12.2026", "31 Rhagfyr 2026"),
            ("0/1/2026", "0/1/2026"),
            ("21 Tachwedd 2026", "21 Tachwedd 2026"),
            ("o 09:00 tan 17:30", "o 9 o'r gloch tan 17 30"),
            ("am 24:00", "am 24:00"),
            ("12:00", "12 o'r gloch"),
        ],
    );
}

#[test]
fn sums_numbers_and_postcodes() {
    check(
        "cy",
        &[
            ("£5", "5 o bunnoedd"),
            ("£1,234.50", "1234 o bunnoedd 50"),
            ("(£52)", "(52 o bunnoedd)"),
            ("£5.00 yn llai", "5 o bunnoedd yn llai"),
            ("£8.7 miliwn", "£8.7 miliwn"),
            ("£17 miliwn", "£17 miliwn"),
            ("£17m", "£17m"),
            ("0330 414 6421", "0 3 3 0, 4 1 4, 6 4 2 1"),
            ("Ffoniwch 029 2067 8400.", "Ffoniwch 0 2 9, 2 0 6 7, 8 4 0 0."),
            ("+44 29 2067 8400", "plws 4 4, 2 9, 2 0 6 7, 8 4 0 0"),
            ("(029) 2067 8400", "0 2 9, 2 0 6 7, 8 4 0 0"),
            ("ffoniwch 999", "ffoniwch 999"),
            ("CF10 2HH", "C F 1 0, 2 H H"),
            ("Caerdydd, CF102HH.", "Caerdydd, C F 1 0, 2 H H."),
        ],
    );
}

#[test]
fn addresses() {
    check(
        "cy",
        &[
            ("cymru@ico.org.uk", "cymru at I C O dot org dot uk"),
            ("a.b-c_d@example.org.", "a dot b cysylltnod c tanlinell d at example dot org."),
            ("https://www.llyw.cymru/", "W W W dot llyw dot cymru"),
            ("gwefan.cymru/cwyno", "gwefan dot cymru slaes cwyno"),
            ("gov.wales", "gov dot wales"),
            ("diwedd.Nesaf", "diwedd.Nesaf"),
            ("3.50", "3.50"),
        ],
    );
}

#[test]
fn sections_and_short_forms() {
    check(
        "cy",
        &[
            ("Erthygl 6(1)(e)", "Erthygl 6, 1, E"),
            ("adran 164A(1)", "adran 164A, 1"),
            ("yr ICO a'r SCG", "yr I C O a'r S C G"),
            ("GDPR y DU", "G D P R y D U"),
            ("o dan RhGA", "o dan R h G A"),
            ("e.e. hwn, h.y. hynny", "er enghraifft hwn, hynny yw hynny"),
            ("Dr. Ŵyn a Mr Jones", "Doctor Ŵyn a Mistar Jones"),
            ("Rhif. 5", "rhif 5"),
            ("gw. adran 5", "gweler adran 5"),
            ("siarad ayb", "siarad ac yn y blaen"),
            ("DUW", "DUW"),
            ("ICŴ", "ICŴ"),
            ("ŴICO", "ŴICO"),
        ],
    );
}

#[test]
fn spaces_and_signs_that_are_not_heard() {
    check(
        "cy",
        &[("  dwy\n   linell ", "dwy linell"), ("Llan\u{AD}fair", "Llanfair"), ("w\u{302}yn", "w\u{302}yn")],
    );
}
