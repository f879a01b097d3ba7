//! What travels sealed: a class's facts between its own devices, and a class's return to whoever counts districts together.

pub mod sealed;
