package latentfx.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;

/** Clouds are aligned as {@code scipy.linalg.orthogonal_procrustes} and {@code scipy.spatial.procrustes} do. */
final class ProcrustesTest {
    private static final Matrix FLAT =
            Matrix.of(6, 2, 2.04f, -2.56f, 0.42f, -0.57f, -0.45f, -0.22f, -2.02f, -0.23f, -0.87f, 3.32f, 0.23f, -0.35f);
    private static final Matrix MIRRORED =
            Matrix.of(6, 2, 5.04f, -5.25f, 2.21f, -1.19f, 2.17f, -0.22f, 2.65f, 2.66f, -3.05f, 2.09f, 1.85f, -0.95f);

    private static final Matrix DEEP = Matrix.of(
            7, 3, -0.89f, -0.29f, 0.88f, 0.58f, 0.09f, 0.67f, -2.83f, 1.02f, -0.96f, -1.67f, 0.28f, 0.7f, -0.44f,
            -1.08f, 0.03f, -0.05f, 1.41f, 0.75f, 0.19f, 1.11f, -0.21f);
    private static final Matrix TURNED = Matrix.of(
            7, 3, -5.52f, -0.56f, -1.15f, -6.12f, 0.67f, -4.05f, -2.01f, -2.93f, -0.04f, -4.6f, -1.66f, -0.05f, -4.87f,
            2.07f, -1.61f, -6.38f, -2.67f, -2.68f, -4.62f, -1.23f, -3.6f);

    @Test
    void aReflectionIsFoundInThePlane() {
        Alignment rigid = Procrustes.fit(FLAT, MIRRORED, false);
        assertRotation(rigid, -0.2521324339, -0.9676927384, -0.9676927384, 0.2521324339); // determinant -1
        assertEquals(1, rigid.scale());
        assertEquals(0.160740013, rigid.residual(), 1e-7);
        assertRow(rigid.apply(FLAT), 3.6489134634, -3.1754187589);
    }

    @Test
    void aScaleIsFoundWhereItIsAskedFor() {
        Alignment scaled = Procrustes.fit(FLAT, MIRRORED, true);
        assertEquals(1.6485664548, scaled.scale(), 1e-7);
        assertEquals(0.0070593033, scaled.residual(), 1e-7);
        assertRow(scaled.apply(FLAT), 4.8404900788, -4.9257388312);
    }

    @Test
    void threeDimensionsAreTurnedToo() {
        Alignment rigid = Procrustes.fit(DEEP, TURNED, false);
        assertRotation(
                rigid,
                -0.3600616290,
                0.3316323617,
                -0.8719951835,
                -0.0319686091,
                -0.9385229479,
                -0.3437334494,
                -0.9323806258,
                -0.0958887526,
                0.3485279268);
        assertEquals(0.208241860, rigid.residual(), 1e-7);
        assertRow(rigid.apply(DEEP), -5.3685529588, -0.4006714727, -1.3048333784);
        Alignment scaled = Procrustes.fit(DEEP, TURNED, true);
        assertEquals(1.6879433677, scaled.scale(), 1e-7);
        assertEquals(0.0505271577, scaled.residual(), 1e-7);
    }

    @Test
    void theSameCloudTurnedByAQuarterComesBackExactly() {
        float[] quarter = new float[12];
        for (int i = 0; i < 6; i++) {
            quarter[2 * i] = -FLAT.get(i, 1) + 4;
            quarter[2 * i + 1] = FLAT.get(i, 0) - 7;
        }
        Matrix turned = Matrix.wrap(6, 2, quarter);
        Alignment back = Procrustes.fit(turned, FLAT, true);
        assertEquals(0, back.residual(), 1e-12);
        for (int i = 0; i < 12; i++) {
            assertEquals(FLAT.get(i / 2, i % 2), back.apply(turned).get(i / 2, i % 2), 1e-6);
        }
    }

    @Test
    void aCloudOnALineStillGetsAProperTurn() {
        Matrix line = Matrix.of(3, 2, -1, 0, 0, 0, 1, 0);
        Alignment turn = Procrustes.fit(line, Matrix.of(3, 2, 0, -2, 0, 0, 0, 2), false);
        for (int column = 0; column < 2; column++) {
            double length = Math.hypot(turn.rotation(0, column), turn.rotation(1, column));
            assertEquals(1, length, 1e-12);
        }
        assertRow(turn.apply(line), 0, -1);
    }

    @Test
    void cloudsThatDoNotMatchAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Procrustes.fit(FLAT, DEEP, false));
        assertThrows(IllegalArgumentException.class, () -> Procrustes.fit(Matrix.of(0, 2), Matrix.of(0, 2), false));
        Matrix broken = Matrix.of(1, 2, Float.NaN, 0);
        assertThrows(IllegalArgumentException.class, () -> Procrustes.fit(broken, Matrix.of(1, 2, 0, 0), false));
        assertThrows(IllegalArgumentException.class, () -> Procrustes.fit(FLAT, MIRRORED, false)
                .apply(DEEP));
    }

    private static void assertRotation(Alignment alignment, double... rowMajor) {
        for (int i = 0; i < rowMajor.length; i++) {
            int dimensions = alignment.dimensions();
            assertEquals(rowMajor[i], alignment.rotation(i / dimensions, i % dimensions), 1e-7, "entry " + i);
        }
    }

    private static void assertRow(Matrix points, double... first) {
        for (int d = 0; d < first.length; d++) {
            assertEquals(first[d], points.get(0, d), 1e-5);
        }
    }
}
