//! The project's own commands: play, web, test, check, shots, bench.

fn main() {}
