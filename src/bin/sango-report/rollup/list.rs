//! files.csv: every file that there is something to say about, with what to do. Written as the run goes, so that nothing piles up
//! in memory.

use crate::failed;
use crate::output::{Aside, For};
use crate::progress::Progress;
use sango::results::rollup::{Told, Weight};
use std::io;
use std::path::Path;

pub struct List {
    rows: csv::Writer<Aside>,
    counts: Counts,
    error: Option<csv::Error>,
}

/// How many there were of each weight.
#[derive(Default)]
pub struct Counts {
    remarks: u64,
    superseded: u64,
    left_out: u64,
}

impl Counts {
    pub fn of(&self, weight: Weight) -> u64 {
        match weight {
            Weight::Remark => self.remarks,
            Weight::Superseded => self.superseded,
            Weight::LeftOut => self.left_out,
        }
    }
}

impl List {
    pub fn new(file: &Path) -> io::Result<Self> {
        let mut list = Self {
            rows: csv::Writer::from_writer(Aside::new(file, For::Anybody)?),
            counts: Counts::default(),
            error: None,
        };
        list.row(["counted", "why", "file", "said", "mend"]);
        Ok(list)
    }

    /// Writes it down; says it at once if the file does not count.
    pub fn take(&mut self, told: Told, progress: &Progress) {
        let (file, said) = (told.file.display().to_string(), told.what.to_string());
        let weight = told.what.weight();
        let (count, counted) = match weight {
            Weight::Remark => (&mut self.counts.remarks, "yes"),
            Weight::Superseded => (&mut self.counts.superseded, "no"),
            Weight::LeftOut => (&mut self.counts.left_out, "no"),
        };
        *count += 1;
        if weight > Weight::Remark {
            progress.say(&format!("{file}: {said}"));
        }
        self.row([counted, told.what.id(), &file, &said, told.what.mend()]);
    }

    fn row(&mut self, fields: [&str; 5]) {
        if let Err(error) = self.rows.write_record(fields) {
            // Told at the end: the tables matter more than the list.
            self.error.get_or_insert(error);
        }
    }

    pub fn finish(self) -> io::Result<Counts> {
        if let Some(error) = self.error {
            return Err(failed(error.to_string()));
        }
        let aside = self.rows.into_inner();
        aside
            .map_err(|error| failed(error.error().to_string()))?
            .finish()?;
        Ok(self.counts)
    }
}
