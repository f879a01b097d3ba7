//! Results on the command line. To be written.

fn main() {}
