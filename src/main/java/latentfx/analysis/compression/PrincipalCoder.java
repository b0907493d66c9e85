package latentfx.analysis.compression;

import latentfx.math.Halves;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.projection.LinearProjection;

/** Codes images by their positions along principal axes, and draws images of the first so many positions. */
public final class PrincipalCoder {
    private final float[] centre;
    private final Matrix axes;

    public PrincipalCoder(LinearProjection axes) {
        centre = axes.centre();
        this.axes = axes.directions();
    }

    /** The number of axes. */
    public int axes() {
        return axes.rows();
    }

    /** The axes as unit vectors, one a row. */
    public Matrix directions() {
        return axes;
    }

    /** How many numbers a decoder of {@code count} axes has: the axes and the mean image. */
    public long numbers(int count) {
        return (count + 1L) * centre.length;
    }

    /** The positions of {@code images} along all axes, one image a row. */
    public Matrix codes(Samples images) {
        int count = axes.rows();
        float[] codes = new float[images.rows() * count];
        float[][] directions = new float[count][];
        for (int axis = 0; axis < count; axis++) {
            directions[axis] = axes.row(axis);
        }
        Halves.run(images.rows(), (from, to) -> {
            float[] image = new float[centre.length];
            for (int row = from; row < to; row++) {
                images.copyRows(row, 1, image, 0);
                for (int d = 0; d < image.length; d++) {
                    image[d] -= centre[d];
                }
                for (int axis = 0; axis < count; axis++) {
                    codes[row * count + axis] = dot(image, directions[axis]);
                }
            }
        });
        return Matrix.wrap(images.rows(), count, codes);
    }

    /** In four sums, which the processor adds at once. */
    private static float dot(float[] a, float[] b) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        int d = 0;
        for (; d + 4 <= a.length; d += 4) {
            s0 += a[d] * b[d];
            s1 += a[d + 1] * b[d + 1];
            s2 += a[d + 2] * b[d + 2];
            s3 += a[d + 3] * b[d + 3];
        }
        for (; d < a.length; d++) {
            s0 += a[d] * b[d];
        }
        return (s0 + s1) + (s2 + s3);
    }

    /** The images at positions along the first axes, as many as {@code codes} has columns, not cut to 0 to 1. */
    public Matrix images(Matrix codes) {
        float[] images = new float[codes.rows() * centre.length];
        Halves.run(codes.rows(), (from, to) -> {
            float[] axis = new float[centre.length];
            for (int row = from; row < to; row++) {
                System.arraycopy(centre, 0, images, row * centre.length, centre.length);
            }
            for (int k = 0; k < codes.columns(); k++) {
                axes.copyRows(k, 1, axis, 0);
                for (int row = from; row < to; row++) {
                    float position = codes.get(row, k);
                    int at = row * centre.length;
                    for (int d = 0; d < axis.length; d++) {
                        images[at + d] += position * axis[d];
                    }
                }
            }
        });
        return Matrix.wrap(codes.rows(), centre.length, images);
    }
}
