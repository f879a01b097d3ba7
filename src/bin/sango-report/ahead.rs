//! Several pieces of work at once, whose results come one by one and in order.

use std::num::NonZeroUsize;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

/// How many pieces wait before and behind each worker: so much is in memory at once, and no more.
const WAITING: usize = 16;

/// Does `work` with every job on as many threads as the machine has processors, and hands the results to `take` in the order of
/// the jobs.
pub fn ahead<Job: Send, Result: Send>(
    jobs: impl Iterator<Item = Job>,
    work: impl Fn(Job) -> Result + Sync,
    mut take: impl FnMut(Result),
) {
    let workers = std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
    std::thread::scope(|scope| {
        let lanes: Vec<(SyncSender<Job>, Receiver<Result>)> = (0..workers)
            .map(|_| {
                let (give, todo) = sync_channel::<Job>(WAITING);
                let (done, results) = sync_channel(WAITING);
                let work = &work;
                scope.spawn(move || {
                    for job in todo {
                        if done.send(work(job)).is_err() {
                            break;
                        }
                    }
                });
                (give, results)
            })
            .collect();
        let (mut given, mut taken) = (0, 0);
        // The lanes are served in turn, so their results are in order. A lane ends when its worker has panicked; the panic goes
        // on when the threads are joined.
        let mut take_next = |taken: &mut usize| {
            if let Ok(result) = lanes[*taken % workers].1.recv() {
                take(result);
            }
            *taken += 1;
        };
        for job in jobs {
            if lanes[given % workers].0.send(job).is_err() {
                return;
            }
            given += 1;
            if given - taken >= workers * WAITING {
                take_next(&mut taken);
            }
        }
        while taken < given {
            take_next(&mut taken);
        }
        drop(lanes);
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_jobs() {
        let mut seen = Vec::new();
        let slow = |job: u64| {
            // Early jobs end late.
            std::thread::sleep(std::time::Duration::from_micros(200 - job.min(200)));
            job * 2
        };
        ahead(0..500, slow, |result| seen.push(result));
        assert_eq!(seen, (0..500).map(|job| job * 2).collect::<Vec<_>>());
    }

    #[test]
    fn no_job_is_no_work() {
        ahead(
            std::iter::empty::<u8>(),
            |job| job,
            |_| panic!("there is none"),
        );
    }
}
