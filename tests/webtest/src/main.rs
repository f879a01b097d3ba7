//! Plays the web build in a real Chromium through its mirrored accessibility tree.

fn main() {}
