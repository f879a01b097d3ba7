//! The list of what is needed beyond Rust: how to see that it is there, why, and the Debian packages that bring it.

use std::process::Command;

use super::For;
use crate::run::{on_path, quiet};

/// One thing that a command needs.
pub struct Need {
    /// As a person would call it.
    pub name: &'static str,
    /// What it is for.
    pub reason: &'static str,
    /// When it is needed.
    pub purpose: For,
    /// Is it there already?
    pub have: fn() -> bool,
    /// Debian packages that bring it.
    pub packages: &'static [&'static str],
}

/// Everything beyond Rust. Only Linux has any.
pub const NEEDS: &[Need] = &[
    Need {
        name: "a C linker",
        reason: "Rust links every program with it",
        purpose: For::Build,
        have: || !LINUX || on_path("cc"),
        packages: &["gcc", "libc6-dev"],
    },
    Need {
        name: "pkg-config",
        reason: "finds the sound library's headers",
        purpose: For::Build,
        have: || !LINUX || on_path("pkg-config"),
        packages: &["pkg-config"],
    },
    Need {
        name: "the ALSA headers",
        reason: "the game's sound on Linux",
        purpose: For::Build,
        have: || !LINUX || quiet(Command::new("pkg-config").args(["--exists", "alsa"])).is_some(),
        packages: &["libasound2-dev"],
    },
    Need {
        name: "the X11 libraries",
        reason: "opening a window on Linux",
        purpose: For::Window,
        have: x11,
        packages: X11,
    },
    Need {
        name: "a Vulkan driver",
        reason: "drawing; without a graphics card the processor draws",
        purpose: For::Window,
        have: vulkan,
        packages: VULKAN,
    },
    Need {
        name: "the X11 libraries",
        reason: "opening a window on Linux",
        purpose: For::Pictures,
        have: x11,
        packages: X11,
    },
    Need {
        name: "a Vulkan driver",
        reason: "drawing; without a graphics card the processor draws",
        purpose: For::Pictures,
        have: vulkan,
        packages: VULKAN,
    },
    Need {
        name: "Xvfb",
        reason: "a screen that nobody sees, for pictures and measurements",
        purpose: For::Pictures,
        have: || !LINUX || on_path("Xvfb"),
        packages: &["xvfb"],
    },
    Need {
        name: "Chromium",
        reason: "playing the browser version in a real browser",
        purpose: For::Browser,
        have: || !LINUX || on_path("chromium") || on_path("google-chrome"),
        packages: &["chromium"],
    },
    Need {
        name: "chromedriver",
        reason: "lets the test press the browser's keys and buttons",
        purpose: For::Browser,
        have: || !LINUX || on_path("chromedriver"),
        packages: &["chromium-driver"],
    },
];

const LINUX: bool = cfg!(target_os = "linux");
const X11: &[&str] = &["libxkbcommon-x11-0", "libxcursor1", "libxi6", "libxrandr2"];
const VULKAN: &[&str] = &["mesa-vulkan-drivers", "libvulkan1"];

fn x11() -> bool {
    !LINUX
        || library(&[
            "libxkbcommon-x11.so.0",
            "libXcursor.so.1",
            "libXi.so.6",
            "libXrandr.so.2",
        ])
}

fn vulkan() -> bool {
    if !LINUX {
        return true;
    }
    let driver = [
        "/usr/share/vulkan/icd.d",
        "/etc/vulkan/icd.d",
        "/run/opengl-driver/share/vulkan/icd.d",
    ]
    .iter()
    .any(|folder| std::fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some()));
    driver && library(&["libvulkan.so.1"])
}

/// Does the dynamic linker know all of these?
fn library(names: &[&str]) -> bool {
    let cache = ["/sbin/ldconfig", "/usr/sbin/ldconfig", "ldconfig"]
        .iter()
        .find_map(|program| quiet(Command::new(program).arg("-p")));
    // Without ldconfig (NixOS and the like) nothing is known: let the game itself complain.
    cache.is_none_or(|known| names.iter().all(|name| known.contains(name)))
}
