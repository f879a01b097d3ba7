//! Data values as ADX, IHE's Aggregate Data Exchange, as DHIS2 reads it. Schema:
//! <https://github.com/dhis2/adx/blob/master/IHE2015/schema/adx_loose.xsd>; periods as in
//! <https://github.com/dhis2/dhis2-core>, `AdxPeriod`: the first day and a duration. ADX names all by code unless the import is told
//! otherwise.

use super::super::{Format, Kind, Publication, Words};
use super::values::Values;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, Event};

/// The format `adx`.
pub(in super::super) struct Adx;

/// The namespace of ADX.
const NAMESPACE: &str = "urn:ihe:qrph:adx:2015";

impl Format for Adx {
    fn name(&self) -> &'static str {
        "adx"
    }

    fn extension(&self) -> &'static str {
        "adx.xml"
    }

    fn mime(&self) -> &'static str {
        "application/adx+xml"
    }

    fn takes(&self, kind: Kind) -> bool {
        kind == Kind::AreaTables
    }

    fn write(&self, publication: &Publication, _: &[Words]) -> Result<Vec<u8>, String> {
        let values = Values::of(publication)?;
        let (first_day, period) = days(&values)?;
        // The schema wants to know when it was exported. Nothing that leaves holds a time, and the same tables make the same
        // bytes: so it is the first moment of the period, in which DHIS2 takes no interest.
        let exported = format!("{first_day}T00:00:00Z");
        let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
        let write = |writer: &mut Writer<Vec<u8>>| -> std::io::Result<()> {
            writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
            writer
                .create_element("adx")
                .with_attributes([("xmlns", NAMESPACE), ("exported", &exported)])
                .write_inner_content(|writer| {
                    for (unit, of) in &values.by_org_unit {
                        writer
                            .create_element("group")
                            .with_attributes([
                                ("dataSet", values.data_set.as_str()),
                                ("period", &period),
                                ("orgUnit", unit),
                            ])
                            .write_inner_content(|writer| {
                                for (element, value) in of {
                                    let value = value.to_string();
                                    writer
                                        .create_element("dataValue")
                                        .with_attributes([
                                            ("dataElement", element.as_str()),
                                            ("value", &value),
                                        ])
                                        .write_empty()?;
                                }
                                Ok(())
                            })?;
                    }
                    Ok(())
                })?;
            Ok(())
        };
        write(&mut writer).map_err(|error| error.to_string())?;
        let mut bytes = writer.into_inner();
        bytes.push(b'\n');
        Ok(bytes)
    }
}

/// The period's first day, and the period as ADX writes it: `2026-01-01/P1Y`.
fn days(values: &Values) -> Result<(String, String), String> {
    let kind = values.mapping.period_type;
    let span = kind.span(values.period).ok_or_else(|| {
        let (period, kind) = (values.period, kind.id());
        format!(
            "`{period}` is no period of the type {kind} — correct `periods` in the country pack"
        )
    })?;
    let first_day = format!("{:04}-{:02}-01", span.year, span.month);
    let duration = match span.months {
        12 => "P1Y".to_owned(),
        months => format!("P{months}M"),
    };
    let period = format!("{first_day}/{duration}");
    Ok((first_day, period))
}
