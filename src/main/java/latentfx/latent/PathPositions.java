package latentfx.latent;

import latentfx.math.Matrix;

/** Samples paths at evenly spaced positions. */
public final class PathPositions {
    private PathPositions() {}

    /**
     * The codes at {@code count} evenly spaced positions, both ends included, one per row.
     *
     * @throws IllegalArgumentException if {@code count} is below 2
     */
    public static Matrix evenly(LatentPath path, int count) {
        if (count < 2) {
            throw new IllegalArgumentException("a path has at least 2 codes, its ends, not " + count);
        }
        float[] codes = new float[count * path.dimensions()];
        float[] code = new float[path.dimensions()];
        for (int i = 0; i < count; i++) {
            path.at(i / (count - 1.0), code);
            System.arraycopy(code, 0, codes, i * code.length, code.length);
        }
        return Matrix.wrap(count, path.dimensions(), codes);
    }
}
