//! A symmetric positive definite matrix, factored: `L Lᵀ`.

#![allow(clippy::indexing_slicing)] // every index is below N

/// The lower factor.
pub(super) struct Cholesky<const N: usize>([[f64; N]; N]);

impl<const N: usize> Cholesky<N> {
    /// Factors a matrix; `None` where it is not positive definite.
    pub(super) fn of(matrix: &[[f64; N]; N]) -> Option<Self> {
        let mut factor = [[0.0; N]; N];
        for (row, given) in matrix.iter().enumerate() {
            for column in 0..=row {
                let products: f64 = (0..column).map(|k| factor[row][k] * factor[column][k]).sum();
                let rest = given[column] - products;
                factor[row][column] = if row == column {
                    if !(rest > 0.0 && rest.is_finite()) {
                        return None;
                    }
                    rest.sqrt()
                } else {
                    rest / factor[column][column]
                };
            }
        }
        Some(Self(factor))
    }

    /// The solution of `A x = right`.
    pub(super) fn solve(&self, right: &[f64; N]) -> [f64; N] {
        let factor = &self.0;
        let mut solution = *right;
        for row in 0..N {
            let products: f64 = (0..row).map(|k| factor[row][k] * solution[k]).sum();
            solution[row] = (solution[row] - products) / factor[row][row];
        }
        for row in (0..N).rev() {
            let products: f64 = (row + 1..N).map(|k| factor[k][row] * solution[k]).sum();
            solution[row] = (solution[row] - products) / factor[row][row];
        }
        solution
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_solution_solves_and_what_is_not_definite_has_no_factor() {
        let matrix = [[4.0, 2.0, 0.5], [2.0, 5.0, -1.0], [0.5, -1.0, 3.0]];
        let right = [1.0, -2.0, 0.25];
        let solution = Cholesky::of(&matrix).unwrap().solve(&right);
        for (row, expected) in matrix.iter().zip(right) {
            let got: f64 = row.iter().zip(solution).map(|(a, x)| a * x).sum();
            assert!((got - expected).abs() < 1e-12, "{got} for {expected}");
        }
        assert!(Cholesky::of(&[[1.0, 2.0], [2.0, 1.0]]).is_none());
    }
}
