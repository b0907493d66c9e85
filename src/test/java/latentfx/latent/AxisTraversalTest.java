package latentfx.latent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;

final class AxisTraversalTest {
    @Test
    void itGoesAlongOneDirectionAndKeepsAllElse() {
        AxisTraversal traversal = new AxisTraversal(new float[] {5, 1, 1, 0}, new float[] {0, 1, 0}, 1, -2, 2);
        assertEquals(Matrix.of(3, 4, 5, -2, 1, 0, 5, 0, 1, 0, 5, 2, 1, 0), traversal.codes(3));
        assertArrayEquals(new float[] {5, 1, 1, 0}, traversal.at(1), 0);
    }

    @Test
    void aWalkAlongASlantedDirectionMovesByTheCoordinateGiven() {
        AxisTraversal traversal = new AxisTraversal(new float[] {0, 0}, new float[] {0.6f, 0.8f}, 10, 5, 15);
        assertArrayEquals(new float[] {3, 4}, traversal.at(15), 1e-6f);
    }

    @Test
    void aWalkLeadsFromLowToHigh() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new AxisTraversal(new float[] {0, 0}, new float[] {1, 0}, 0, 1, -1));
    }

    @Test
    void changeIsTheSumOfTheRootMeanSquaresOfTheSteps() {
        assertEquals(1.25, FrameChange.along(Matrix.of(3, 2, 0, 0, 1, 1, 0.75f, 0.75f)), 1e-7);
        assertEquals(0, FrameChange.along(Matrix.of(2, 2, 0.5f, 1, 0.5f, 1)), 0);
    }
}
