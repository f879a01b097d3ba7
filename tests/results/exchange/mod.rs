//! Class files, transfers and returns against everything that can happen to a file on its way, by accident or on purpose.

mod changed;
mod class_file;

mod swapped;
mod told;
mod transfer;
mod union;
#[cfg(feature = "vault")]
mod worker;

use crate::whole::{Does, attributes, curriculum, play, setup};
use sango::results::book::ClassBook;
use sango::results::class::ClassSetup;
use sango::results::exchange::keys::{ClassKeys, ReceivingKey};
use sango::results::exchange::returns;
use sango::results::exchange::sealed::Sealed;
use sango::session::Journal;

/// A class's keys.
pub fn keys(setup: &ClassSetup) -> ClassKeys {
    ClassKeys::draw(&setup.id).expect("random numbers")
}

/// A ministry's key.
pub fn receiver() -> ReceivingKey {
    ReceivingKey::draw().expect("random numbers")
}

/// What a journal of a class comes to, with its public sheet when `release`.
pub fn sealed(journal: &mut Journal, setup: &ClassSetup, release: bool) -> Sealed {
    let curriculum = curriculum();
    if release {
        let book = ClassBook::read(journal, &setup.id, &curriculum).expect("a book");
        let (fact, version) = (
            book.release(&book.sheet(&attributes())),
            book.module.version.clone(),
        );
        journal.push(&setup.id, None, &version, fact);
    }
    let book = ClassBook::read(journal, &setup.id, &curriculum).expect("a book");
    Sealed::of(&book, &attributes(), 1, 3)
}

/// What these children come to.
pub fn sealed_of(setup: &ClassSetup, children: &[Does], release: bool) -> Sealed {
    let mut journal = play(&curriculum(), setup, children);
    sealed(&mut journal, setup, release)
}

/// A return of these children's class, its keys and its receiver.
pub fn a_return(children: &[Does], release: bool) -> (Vec<u8>, ClassKeys, ReceivingKey) {
    let (setup, receiver) = (setup(), receiver());
    let keys = keys(&setup);
    let sealed = sealed_of(&setup, children, release);
    let file = returns::make(&sealed, &keys, &receiver.recipient()).expect("a return");
    (file, keys, receiver)
}
