//! The attacker as a test: who knows every public file, the enrolment, the rules and two of the children, finds other tables that
//! would have produced exactly these files, and looks at what they agree on. No group with a side below k may be left with fewer
//! than min(n, 2) + 1 values (INDICATORS: audit).

mod classes;
mod dice;
mod district;
mod exhaust;
mod groups;
mod sampled;
mod small;
mod twins;
mod useful;
mod witness;
mod world;
