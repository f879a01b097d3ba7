//! The certificate as a picture: the part of the screen that shows it, saved where the platform saves things.

/// Takes the picture and saves it.
pub fn save() {}
