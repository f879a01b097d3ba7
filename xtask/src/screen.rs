//! A screen that nobody sees, and a Vulkan that needs no graphics card: pictures and measurements look the same everywhere.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::stop::{About, Done, failed};

/// An X server without a screen; it ends with this value.
pub struct Screen {
    process: Option<Child>,
    display: Option<String>,
}

impl Screen {
    /// Starts one as large as any window we measure.
    pub fn start() -> Done<Self> {
        if !cfg!(target_os = "linux") {
            return Ok(Screen {
                process: None,
                display: None,
            });
        }
        let mut process = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1920x1080x24",
                "-nolisten",
                "tcp",
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .about("Xvfb")?;
        let mut line = String::new();
        if let Some(out) = process.stdout.take() {
            BufReader::new(out).read_line(&mut line)?;
        }
        match line.trim() {
            "" => Err(failed("Xvfb ended at once.")),
            number => Ok(Screen {
                process: Some(process),
                display: Some(format!(":{number}")),
            }),
        }
    }

    /// Shows a program there, drawn by the processor.
    pub fn show<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        if let Some(display) = &self.display {
            command
                .env("DISPLAY", display)
                .env_remove("WAYLAND_DISPLAY");
        }
        by_processor(command)
    }
}

/// Lets the processor draw for a program, where Mesa's lavapipe is there.
pub fn by_processor(command: &mut Command) -> &mut Command {
    let icd = ["x86_64", "aarch64", "i686"]
        .map(|machine| format!("/usr/share/vulkan/icd.d/lvp_icd.{machine}.json"))
        .into_iter()
        .chain(["/usr/share/vulkan/icd.d/lvp_icd.json".to_string()])
        .find(|file| Path::new(file).is_file());
    if let Some(icd) = icd {
        command
            .env("VK_ICD_FILENAMES", &icd)
            .env("VK_DRIVER_FILES", &icd)
            .env("WGPU_BACKEND", "vulkan");
    }
    command
}

impl Drop for Screen {
    fn drop(&mut self) {
        if let Some(process) = &mut self.process {
            // It has nothing to finish.
            let _ = process.kill();
            let _ = process.wait();
        }
    }
}
