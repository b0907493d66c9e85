package latentfx.analysis;

import java.util.SplittableRandom;
import latentfx.data.Dataset;
import latentfx.data.Noise;
import latentfx.math.Matrix;
import latentfx.metrics.ReconstructionError;
import latentfx.model.LatentModel;

/**
 * How well a model cleans spoilt images: every image is spoilt, encoded and decoded.
 *
 * @param clean the images, one a row
 * @param spoilt the same after the noise
 * @param restored what the model makes of the spoilt ones, not cut off at 0 and 1
 * @param spoiltError mean squared error per pixel of the spoilt against the clean
 * @param restoredError the same of the restored
 */
public record Denoising(Matrix clean, Matrix spoilt, Matrix restored, double spoiltError, double restoredError) {
    /**
     * Spoils all of {@code data} and lets {@code model} restore it.
     *
     * @param seed decides the noise; it is drawn image after image, so that the first images are spoilt alike however
     *     many follow
     */
    public static Denoising of(LatentModel model, Dataset data, Noise noise, long seed) {
        float[] pixels = data.samples().toArray();
        noise.spoil(pixels, 0, pixels.length, new SplittableRandom(seed));
        Matrix spoilt = Matrix.wrap(data.size(), data.samples().columns(), pixels);
        Matrix restored = model.decodeUncut(model.codes(spoilt, data.labels()));
        return new Denoising(
                data.samples(),
                spoilt,
                restored,
                ReconstructionError.meanSquared(data.samples(), spoilt),
                ReconstructionError.meanSquared(data.samples(), restored));
    }

    /**
     * The first {@code count} images in three rows of a sheet: clean, spoilt, restored.
     *
     * @param count 1 up to the images there are
     */
    public Matrix rows(int count) {
        int columns = clean.columns();
        float[] rows = new float[3 * count * columns];
        clean.copyRows(0, count, rows, 0);
        spoilt.copyRows(0, count, rows, count * columns);
        restored.copyRows(0, count, rows, 2 * count * columns);
        return Matrix.wrap(3 * count, columns, rows);
    }
}
