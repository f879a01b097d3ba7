//! Where a machine's store lies.

use etcetera::app_strategy::{AppStrategy, AppStrategyArgs, choose_native_strategy};
use std::path::PathBuf;

/// The environment variable that names another folder.
pub const FOLDER_VARIABLE: &str = "SANGO_DATA";
/// The file of facts in the folder.
pub const FACTS: &str = "facts.jsonl";
/// The document that holds this machine's name.
pub(super) const DEVICE: &str = "device";

/// The folder in which this machine keeps its data: `SANGO_DATA` if set, else the platform's usual place. `None` where the
/// system knows no home.
pub fn data_folder() -> Option<PathBuf> {
    if let Some(folder) = std::env::var_os(FOLDER_VARIABLE).filter(|folder| !folder.is_empty()) {
        return Some(folder.into());
    }
    let args = AppStrategyArgs {
        top_level_domain: "org".to_owned(),
        author: "Sango".to_owned(),
        app_name: "Sango".to_owned(),
    };
    choose_native_strategy(args)
        .ok()
        .map(|strategy| strategy.data_dir())
}
