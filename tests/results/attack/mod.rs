//! The attacker as a test: who knows every public file, the enrolment, the rules and two of the children, finds other tables that
//! would have produced exactly these files, and looks at what they agree on. No group with a side below k may be left with fewer
//! than min(n, 2) + 1 values (INDICATORS: audit).

mod catalogue;
mod caught;
mod classes;
mod dice;
mod district;
mod doors;
mod exhaust;
mod goal;
mod groups;
mod hunt;
mod kids;
mod recipes;
mod report;
mod sampled;
mod scene;
mod small;
mod small_areas;
mod tables;
mod twins;
mod useful;
mod world;
