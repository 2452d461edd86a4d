use super::check;

#[test]
fn references() {
    check(
        "en",
        &[
            ("HK-104233-K3M7", "H K, 1 0 4, 2 3 3, K 3 M 7"),
            ("Your reference is HK-104233-K3M7.", "Your reference is H K, 1 0 4, 2 3 3, K 3 M 7."),
            ("(HARK-12345678-A1B2)", "(H A R K, 1 2 3, 4 5 6, 7 8, A 1 B 2)"),
            ("IC-12345-A1B2", "I C, 1 2 3, 4 5, A 1 B 2"),
            ("RFA0123456", "R F A 0 1 2, 3 4 5 6"),
            ("Ref:FS50123456", "Ref:F S 5 0 1, 2 3 4, 5 6"),
            ("COVID-19, A4 and MP3", "COVID-19, A4 and MP3"),
            ("well-known", "well-known"),
        ],
    );
}

#[test]
fn dates_and_times() {
    check(
        "en",
        &[
            ("by 21/11/2026", "by 21 November 2026"),
            ("1/2/2026–3/2/2026", "1 February 2026–3 February 2026"),
            ("on 2026-11-21.", "on 21 November 2026."),
            ("on 21.11.2026.", "on 21 November 2026."),
            ("13/13/2026 and 32/1/2026", "13/13/2026 and 32/1/2026"),
            ("21 November 2026", "21 November 2026"),
            ("2026-11-21T09:00", "2026-11-21T09:00"),
            ("from 09:00 to 17:30", "from 9 o'clock to 17 30"),
            ("at 9:05am or 9:05 pm", "at 9:05am or 9:05 pm"),
            ("10:30:15, 25:00, 1:5", "10:30:15, 25:00, 1:5"),
            ("version 1.2.2026.4", "version 1.2.2026.4"),
        ],
    );
}

#[test]
fn sums() {
    check(
        "en",
        &[
            ("£5", "5 pounds"),
            ("£1,234.50", "1234 pounds 50"),
            ("(£0.99)", "(0 pounds 99)"),
            ("£52, £78 or £3,763.", "52 pounds, 78 pounds or 3763 pounds."),
            ("£5.00 off", "5 pounds off"),
            ("£8.7 million", "£8.7 million"),
            ("£17 million", "£17 million"),
            ("£17m", "£17m"),
            ("£17.50 more", "17 pounds 50 more"),
            ("€5 and $5", "€5 and $5"),
            ("£1,000,000", "1000000 pounds"),
        ],
    );
}

#[test]
fn telephone_numbers_and_postcodes() {
    check(
        "en",
        &[
            ("0303 123 1113", "0 3 0 3, 1 2 3, 1 1 1 3"),
            ("Call 01625 545745.", "Call 0 1 6, 2 5, 5 4 5, 7 4 5."),
            ("(01625) 545745", "0 1 6, 2 5, 5 4 5, 7 4 5"),
            ("+44 1625 545745", "plus 4 4, 1 6 2 5, 5 4 5, 7 4 5"),
            ("+44 (0)1625 545745", "plus 4 4, 0, 1 6 2 5, 5 4 5, 7 4 5"),
            ("03031231113", "0 3 0, 3 1 2, 3 1 1, 1 3"),
            ("0303-123-1113 or 5 others", "0 3 0 3, 1 2 3, 1 1 1 3 or 5 others"),
            ("call 999 or 101", "call 999 or 101"),
            ("SK9 5AF", "S K 9, 5 A F"),
            ("Wilmslow, SK95AF.", "Wilmslow, S K 9, 5 A F."),
            ("EC1A 1BB and M1 1AA", "E C 1 A, 1 B B and M 1, 1 A A"),
        ],
    );
}

#[test]
fn addresses() {
    check(
        "en",
        &[
            ("casework@ico.org.uk", "casework at I C O dot org dot U K"),
            ("Write to a.b-c_d@example.org.", "Write to a dot b hyphen c underscore d at example dot org."),
            ("https://www.gov.uk/", "W W W dot gov dot U K"),
            ("see www.example.org/a-b?c=d, or", "see W W W dot example dot org slash a hyphen b c d, or"),
            ("ico.org.uk/make-a-complaint", "I C O dot org dot U K slash make hyphen a hyphen complaint"),
            ("hark.example", "hark dot example"),
            ("mailto:a@b.uk", "a at b dot U K"),
            ("end.Next and e.g.that", "end.Next and for examplethat"),
            ("3.50 and 6.1", "3.50 and 6.1"),
            ("@home", "@home"),
        ],
    );
}

#[test]
fn sections_and_short_forms() {
    check(
        "en",
        &[
            ("Article 6(1)(e)", "Article 6, 1, E"),
            ("s.40(2) and 164A(1)(b)(iv)", "s.40(2) and 164A, 1, B, IV"),
            ("3(three) and 40(2", "3(three) and 40(2"),
            ("the ICO’s FOI team", "the I C O’s F O I team"),
            ("UK GDPR, PECR/EIR", "U K G D P R, P E C R/E I R"),
            ("post-GDPR", "post-G D P R"),
            ("ICONIC and FOIs", "ICONIC and FOIs"),
            ("e.g. bands, i.e. groups", "for example bands, that is groups"),
            ("Dr. Smith and Mr Jones", "Doctor Smith and Mister Jones"),
            ("No. 5", "number 5"),
            ("The answer is No.", "The answer is No."),
            ("and so on, etc.", "and so on, etc."),
            ("He is a Dr.", "He is a Doctor."),
        ],
    );
}

#[test]
fn spaces_and_signs_that_are_not_heard() {
    check(
        "en",
        &[
            ("  two\n   lines ", "two lines"),
            ("sof\u{AD}ten \u{200B}it", "soften it"),
            ("no\u{A0}break", "no break"),
            ("an emoji 🙂 stays", "an emoji 🙂 stays"),
            ("e\u{301}tude", "e\u{301}tude"),
        ],
    );
}
