//! How a command ends early: a message a person can act on, and an exit status.

/// The end of a command before its time.
#[derive(Debug)]
pub struct Stop {
    /// What to tell the person; empty when everything has been said already.
    pub message: String,
    /// The process's exit status: 1 something failed, 2 the person has to do something first.
    pub code: u8,
}

/// What every step returns.
pub type Done<T = ()> = Result<T, Stop>;

/// Something failed (status 1).
pub fn failed(message: impl Into<String>) -> Stop {
    Stop {
        message: message.into(),
        code: 1,
    }
}

/// The person has to do something first (status 2).
pub fn usage(message: impl Into<String>) -> Stop {
    Stop {
        message: message.into(),
        code: 2,
    }
}

impl From<std::io::Error> for Stop {
    fn from(error: std::io::Error) -> Self {
        failed(error.to_string())
    }
}

/// Says which file an operation was about, which `std::io::Error` does not.
pub trait About<T> {
    /// Turns the error into a [`Stop`] that begins with `what`.
    fn about(self, what: impl std::fmt::Display) -> Done<T>;
}

impl<T, E: std::fmt::Display> About<T> for Result<T, E> {
    fn about(self, what: impl std::fmt::Display) -> Done<T> {
        self.map_err(|error| failed(format!("{what}: {error}")))
    }
}
