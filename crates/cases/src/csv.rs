//! CSV (RFC 4180) that a spreadsheet program opens without running anything.

use csv::{Error, Terminator, WriterBuilder};

/// These lines as CSV.
///
/// # Errors
/// If a line has another number of fields than the first.
pub fn csv(lines: impl Iterator<Item = Vec<String>>) -> Result<Vec<u8>, Error> {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    for line in lines {
        writer.write_record(line.into_iter().map(harmless))?;
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}

/// What a spreadsheet program would take for a formula begins with an apostrophe, which makes it text (OWASP, "CSV
/// injection").
fn harmless(field: String) -> String {
    let is_formula = field.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if is_formula { format!("'{field}") } else { field }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn written(fields: &[&str]) -> String {
        let line = fields.iter().map(|field| (*field).to_owned()).collect();
        String::from_utf8(csv(std::iter::once(line)).unwrap()).unwrap()
    }

    #[test]
    fn fields_are_quoted_where_they_must_be() {
        assert_eq!(written(&["a", "b,c", "d\"e", "f\ng", ""]), "a,\"b,c\",\"d\"\"e\",\"f\ng\",\r\n");
    }

    #[test]
    fn formulas_are_text() {
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"] {
            let line = written(&[formula, "x"]);
            assert!(line.trim_start_matches('"').starts_with('\''), "{line}");
        }
        assert_eq!(written(&["2021/22", "a=b"]), "2021/22,a=b\r\n");
    }

    proptest! {
        #[test]
        fn what_is_written_can_be_read(lines in prop::collection::vec(prop::array::uniform3(".*"), 1..4)) {
            let heading = ["a", "b", "c"].map(str::to_owned).to_vec();
            let bytes = csv(std::iter::once(heading).chain(lines.iter().map(|line| line.to_vec()))).unwrap();
            let mut reader = csv::Reader::from_reader(bytes.as_slice());
            let read: Vec<Vec<String>> = reader.deserialize().map(Result::unwrap).collect();
            let expected: Vec<Vec<_>> = lines.into_iter().map(|line| line.map(harmless).to_vec()).collect();
            prop_assert_eq!(read, expected);
        }
    }
}
