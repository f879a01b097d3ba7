//! How far a long run is, with an estimate of what is left: on the standard error, and only if that is a terminal.

use crate::{Common, output};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

pub struct Progress {
    bar: ProgressBar,
    quiet: bool,
}

impl Progress {
    /// Of so many files.
    pub fn new(files: u64, common: &Common) -> Self {
        // Where the standard error is no terminal nothing is drawn.
        let target = if common.quiet {
            ProgressDrawTarget::hidden()
        } else {
            ProgressDrawTarget::stderr_with_hz(4)
        };
        let bar = ProgressBar::with_draw_target(Some(files), target);
        let template = "{bar:30} {human_pos} of {human_len} files, {eta} left";
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        Self {
            bar,
            quiet: common.quiet,
        }
    }

    /// One more is done.
    pub fn step(&self) {
        self.bar.inc(1);
    }

    /// Says something between.
    pub fn say(&self, what: &str) {
        if !self.quiet {
            self.bar.suspend(|| output::say(what));
        }
    }

    /// All is done.
    pub fn finish(self) {
        self.bar.finish_and_clear();
    }
}
