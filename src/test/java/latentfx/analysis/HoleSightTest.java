package latentfx.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import latentfx.latent.Hole;
import latentfx.latent.Neighbours;
import latentfx.math.Matrix;
import latentfx.projection.Basis;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;

/** Holes of a shape that says where they can be seen. */
final class HoleSightTest {
    private static final int ROUND = 40;
    private static final int SLICES = 21;

    /** A pipe along {@code axis} of four dimensions: circles of radius 1.5 in two others, the fourth is a little noise. */
    private static Matrix pipe(int axis, int one, int other) {
        float[] values = new float[4 * ROUND * SLICES];
        for (int slice = 0; slice < SLICES; slice++) {
            for (int i = 0; i < ROUND; i++) {
                int at = 4 * (slice * ROUND + i);
                double angle = 2 * Math.PI * (i + 0.3 * slice) / ROUND;
                for (int d = 0; d < 4; d++) {
                    values[at + d] = (float) (0.1 * Math.sin(17 * i + 5 * slice));
                }
                values[at + axis] = slice - SLICES / 2;
                values[at + one] = (float) (1.5 * Math.cos(angle));
                values[at + other] = (float) (1.5 * Math.sin(angle));
            }
        }
        return Matrix.wrap(ROUND * SLICES, 4, values);
    }

    private static Hole middle(Matrix codes) {
        float[] code = new float[codes.columns()];
        var around = new Neighbours(codes).nearest(code, 10);
        return new Hole(code, around.distances()[0], 0.2, around);
    }

    @Test
    void aPipeIsSeenThroughAlongItsAxis() {
        Matrix codes = pipe(1, 0, 3);
        HoleSight sight = HoleSight.of(codes, middle(codes), new Cancellation()).orElseThrow();
        assertEquals(List.of(0, 3), sight.dimensions().stream().sorted().toList());
        assertTrue(sight.held() > 0.95);
        // No point lies in the disc of 0.7 radii, all 840 in the ring from there to two radii.
        assertEquals(1 - 0.5 / (840 * 0.49 / (4 - 0.49) + 0.5), sight.emptiness(), 1e-12);
        // The pipe's axis is the first component, so the plane across it is that of the second and the third.
        assertEquals(List.of(1, 2), List.of(sight.x(), sight.y()));
        assertEquals(Basis.PCA, sight.basis());
        // The first two components show one of the two directions across the pipe: about half is hidden.
        assertEquals(0.5, sight.hidden(), 0.25);
    }

    @Test
    void inTwoDimensionsNothingIsHidden() {
        float[] ring = new float[2 * ROUND];
        for (int i = 0; i < ROUND; i++) {
            ring[2 * i] = (float) (3 * Math.cos(2 * Math.PI * i / ROUND));
            ring[2 * i + 1] = (float) Math.sin(2 * Math.PI * i / ROUND);
        }
        Matrix codes = Matrix.wrap(ROUND, 2, ring);
        HoleSight sight = HoleSight.of(codes, middle(codes), new Cancellation()).orElseThrow();
        assertEquals(0, sight.hidden(), 1e-6);
        assertTrue(sight.emptiness() > 0.5);
        assertEquals(1, sight.dimensions().get(0), "the nearest codes lie above and below");
    }

    @Test
    void codesOfOneDimensionHaveNoPlane() {
        float[] line = new float[40];
        IntStream.range(0, 40).forEach(i -> line[i] = i < 20 ? i : i + 30);
        Matrix codes = Matrix.wrap(40, 1, line);
        Hole hole = new Hole(new float[] {34}, 15, 1, new Neighbours(codes).nearest(new float[] {34}, 10));
        assertEquals(Optional.empty(), HoleSight.of(codes, hole, new Cancellation()));
    }
}
