//! A view handed to others: the link as a picture ([`qr`]), as a part of another page ([`embed`]), and two links side by side
//! ([`compare`]).

pub mod compare;
pub mod embed;
pub mod qr;
