package latentfx.analysis.outliers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import latentfx.data.ImageShape;
import latentfx.math.Matrix;
import latentfx.model.FakeData;
import latentfx.model.FakeModels;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;

/** Scores on corners: images of 2×2 pixels of which the model copies the first two and draws 0.5 elsewhere. */
final class OutlierScoresTest {
    private final Matrix corners = FakeData.corners(50).samples().matrix();
    private final OutlierScores scores =
            new OutlierScores(FakeModels.cornerAutoencoder(2), corners, new Cancellation());
    private final Matrix grey = Matrix.of(1, 4, 1, 0, 0.5f, 0.5f);

    @Test
    void theErrorIsThatOfTheReconstruction() {
        assertArrayEquals(new double[] {0}, scores.of(Detector.ERROR, grey), 1e-9);
        assertArrayEquals(new double[] {0.125}, scores.of(Detector.ERROR, Matrix.of(1, 4, 1, 0, 1, 1)), 0.2);
        assertArrayEquals(new double[] {0.375}, scores.of(Detector.BRIGHTNESS, Matrix.of(1, 4, 1, 0, 0.25f, 0.25f)), 0);
    }

    @Test
    void theRelativeErrorIsOverTheSquareOfThePixels() {
        Matrix dark = Matrix.of(1, 4, 0, 0, 0, 0);
        assertEquals(
                0.125 / 1e-6, scores.of(Detector.RELATIVE_ERROR, dark)[0], 1e-3, "a blank image is as odd as can be");
    }

    @Test
    void aNormalImageHasItselfForANeighbourAndNothingLeftOfPrincipalComponents() {
        assertEquals(0, scores.of(Detector.PIXEL_NEIGHBOUR, corners)[7], 1e-9);
        assertEquals(0, scores.of(Detector.PCA_RESIDUAL, corners)[7], 1e-6);
    }

    @Test
    void whatAModelDoesNotHaveIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> scores.of(Detector.KL, corners));
    }

    @Test
    void oddCopiesAreMadePixelByPixel() {
        ImageShape square = new ImageShape(2, 2, 1);
        Matrix image = Matrix.of(1, 4, 1, 0, 0.5f, 0.25f);
        assertArrayEquals(
                new float[] {0, 0.25f, 1, 0.5f},
                Oddity.ROTATED.of(image, square).row(0),
                1e-6f);
        assertArrayEquals(
                new float[] {0.25f, 0.5f, 0, 1},
                Oddity.UPSIDE_DOWN.of(image, square).row(0),
                1e-6f);
        assertArrayEquals(
                new float[] {0, 1, 0.25f, 0.5f},
                Oddity.MIRRORED.of(image, square).row(0));
        assertArrayEquals(
                new float[] {0, 1, 0.5f, 0.75f},
                Oddity.INVERTED.of(image, square).row(0));
        assertArrayEquals(
                new float[] {0, 0, 0, 0}, Oddity.BLANK.of(image, square).row(0));
        assertArrayEquals(
                new float[] {0.3f, 0, 0.15f, 0.075f},
                Oddity.FAINT.of(image, square).row(0),
                1e-6f);
    }
}
