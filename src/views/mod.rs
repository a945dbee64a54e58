//! The views beside the Explorer.
//!
//! The page is built twice from the same source. The first build holds the frame and the Explorer,
//! so that the first visit costs little; here, its views only send for the second ([`later`]). The
//! second, with the feature `whole`, holds everything ([`all`]) and takes over where the first is.
//! A bundle and a development build are whole from the start.

#[cfg(feature = "whole")]
mod all;
#[cfg(not(feature = "whole"))]
mod later;
#[cfg(feature = "whole")]
mod styles;

#[cfg(feature = "whole")]
pub use all::Views;
#[cfg(not(feature = "whole"))]
pub use later::Views;
#[cfg(feature = "whole")]
pub use styles::STYLES;
