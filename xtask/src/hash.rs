//! Fingerprints of what is built.

use crate::base64::base64;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// As browsers want it, in a policy or beside an address: `sha256-…`.
pub fn integrity(bytes: impl AsRef<[u8]>) -> String {
    format!("sha256-{}", base64(&Sha256::digest(bytes)))
}

/// As a list of checksums wants it: 64 digits.
pub fn digits(bytes: impl AsRef<[u8]>) -> String {
    let mut digits = String::new();
    for byte in Sha256::digest(bytes) {
        // A string takes whatever is written.
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}

/// Short enough for a file's name, long enough that no two versions share one.
pub fn short(bytes: impl AsRef<[u8]>) -> String {
    digits(bytes)[..16].to_owned()
}

#[cfg(test)]
mod tests {
    use super::{digits, integrity, short};

    #[test]
    fn fingerprints_are_those_of_the_standard() {
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(digits("abc"), abc);
        assert_eq!(short("abc"), abc[..16]);
        assert_eq!(integrity("abc"), "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
    }
}
