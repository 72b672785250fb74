//! Random numbers for what a trial leaves to chance: who is in which arm, who is lost, the noise of a count.

/// A small seeded generator (`SplitMix64`: Steele, Lea and Flood 2014), equal on every machine.
pub(crate) struct Random(u64);

impl Random {
    /// The generator of one part (`stream`) of what a seed decides, for one patient or draw.
    pub(crate) fn new(seed: u32, stream: u32, patient: u32) -> Self {
        let mut random = Self(u64::from(seed) << 32 ^ u64::from(stream) << 28 ^ u64::from(patient));
        random.next();
        random
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number strictly between 0 and 1.
    pub(crate) fn uniform(&mut self) -> f64 {
        ((self.next() >> 11) as f64 + 0.5) / (1_u64 << 53) as f64
    }
}
