//! Texts as QR codes.

use qrcodegen::{QrCode, QrCodeEcc};

/// The squares of a text's QR code, line by line: dark or not. `None`: the text is too long for one.
pub fn squares(text: &str) -> Option<Vec<Vec<bool>>> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let line = |y: i32| (0..code.size()).map(|x| code.get_module(x, y)).collect();
    Some((0..code.size()).map(line).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_three_corners_and_a_long_text_has_none() {
        let code = squares("7K3P-QX2M").expect("short");
        assert_eq!(code.len(), 21, "the smallest code there is");
        let corner = |x: usize, y: usize| {
            (0..7).all(|it| code[y][x + it] && code[y + it][x] && code[y + 6][x + it])
                && !code[y + 1][x + 1]
                && code[y + 3][x + 3]
        };
        assert!(corner(0, 0) && corner(14, 0) && corner(0, 14));
        assert_eq!(squares(&"x".repeat(5000)), None);
    }
}
