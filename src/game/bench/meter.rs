//! What this process has used, as Linux tells it; elsewhere nothing is told.

use std::time::Duration;

/// CPU time of all threads together, to the nanosecond.
pub fn cpu() -> Option<Duration> {
    let mut all = Duration::ZERO;
    for task in std::fs::read_dir("/proc/self/task").ok()? {
        // A thread may end while it is looked at.
        let Ok(told) = std::fs::read_to_string(task.ok()?.path().join("schedstat")) else {
            continue;
        };
        let nanoseconds = told.split_whitespace().next()?.parse().ok()?;
        all += Duration::from_nanos(nanoseconds);
    }
    Some(all)
}

/// Memory in use, in bytes.
pub fn memory() -> Option<u64> {
    let told = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = told.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kilobytes: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kilobytes * 1024)
}
