package latentfx.analysis;

import java.util.SplittableRandom;
import latentfx.data.Dataset;
import latentfx.data.Noise;
import latentfx.math.Matrix;
import latentfx.metrics.ReconstructionError;
import latentfx.model.LatentModel;

/**
 * How well a model removes noise: every image is corrupted, encoded and decoded.
 *
 * @param clean the images, one a row
 * @param corrupted the images with noise
 * @param restored reconstructions of the corrupted images, not cut off at 0 and 1
 * @param corruptedError mean squared error per pixel of the corrupted images against the clean ones
 * @param restoredError mean squared error per pixel of the restored images against the clean ones
 */
public record Denoising(Matrix clean, Matrix corrupted, Matrix restored, double corruptedError, double restoredError) {
    /**
     * Corrupts all images of {@code data} and restores them by {@code model}.
     *
     * @param seed decides the noise; it is drawn image after image, so that the first images are corrupted alike
     *     however many follow
     */
    public static Denoising of(LatentModel model, Dataset data, Noise noise, long seed) {
        float[] pixels = data.samples().toArray();
        noise.corrupt(pixels, 0, pixels.length, new SplittableRandom(seed));
        Matrix corrupted = Matrix.wrap(data.size(), data.samples().columns(), pixels);
        Matrix restored = model.decodeUncut(model.codes(corrupted, data.labels()));
        return new Denoising(
                data.samples(),
                corrupted,
                restored,
                ReconstructionError.meanSquared(data.samples(), corrupted),
                ReconstructionError.meanSquared(data.samples(), restored));
    }

    /**
     * The first {@code count} images in three rows of a sheet: clean, corrupted, restored.
     *
     * @param count 1 up to the images there are
     */
    public Matrix rows(int count) {
        int columns = clean.columns();
        float[] rows = new float[3 * count * columns];
        clean.copyRows(0, count, rows, 0);
        corrupted.copyRows(0, count, rows, count * columns);
        restored.copyRows(0, count, rows, 2 * count * columns);
        return Matrix.wrap(3 * count, columns, rows);
    }
}
