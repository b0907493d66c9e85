package latentfx.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class LanczosTest {
    @Test
    void theLargestEigenvaluesOfADiagonalMatrixAreItsLargestEntries() {
        double[] diagonal = new double[700];
        for (int i = 0; i < diagonal.length; i++) {
            diagonal[i] = 1 / (1.0 + i);
        }
        LeadingEigenvectors found = Lanczos.of(700, 5, vector -> product(diagonal, vector));
        assertArrayEquals(new double[] {1, 1 / 2.0, 1 / 3.0, 1 / 4.0, 1 / 5.0}, found.values(), 1e-12);
        for (int k = 0; k < 5; k++) {
            assertEquals(1, found.vectors()[k][k], 1e-9);
        }
    }

    @Test
    void equalEigenvaluesAreFoundAsOftenAsTheyOccur() {
        double[] diagonal = new double[600];
        diagonal[3] = diagonal[77] = diagonal[500] = 2;
        diagonal[8] = 1;
        LeadingEigenvectors found = Lanczos.of(600, 5, vector -> product(diagonal, vector));
        assertArrayEquals(new double[] {2, 2, 2, 1, 0}, found.values(), 1e-12);
    }

    @Test
    void aMatrixOfZerosHasOrthonormalVectorsToo() {
        LeadingEigenvectors found = Lanczos.of(50, 3, vector -> new double[50]);
        assertArrayEquals(new double[3], found.values());
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                double product = 0;
                for (int i = 0; i < 50; i++) {
                    product += found.vectors()[a][i] * found.vectors()[b][i];
                }
                assertEquals(a == b ? 1 : 0, product, 1e-12);
            }
        }
    }

    private static double[] product(double[] diagonal, double[] vector) {
        double[] product = new double[vector.length];
        for (int i = 0; i < product.length; i++) {
            product[i] = diagonal[i] * vector[i];
        }
        return product;
    }
}
