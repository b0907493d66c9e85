package latentfx.analysis.distances;

import java.util.SplittableRandom;
import latentfx.math.Matrix;

/** Points drawn evenly from a cube, sides from 0 to 1: data without any structure, to compare other data with. */
public final class UniformCube {
    private UniformCube() {}

    /**
     * Draws points; the same seed gives the same ones.
     *
     * @param count how many, one a row
     * @param dimensions of the cube, 1 or more
     */
    public static Matrix points(int count, int dimensions, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] values = new float[count * dimensions];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextDouble();
        }
        return Matrix.wrap(count, dimensions, values);
    }
}
