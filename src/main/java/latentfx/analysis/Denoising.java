package latentfx.analysis;

import java.util.Arrays;
import java.util.SplittableRandom;
import latentfx.data.Dataset;
import latentfx.data.Noise;
import latentfx.math.Matrix;
import latentfx.math.RowBlock;
import latentfx.math.Samples;
import latentfx.metrics.ReconstructionError;
import latentfx.model.LatentModel;

/**
 * How well a model removes noise: every image is corrupted, encoded and decoded. The first {@value #MOST_SHOWN} images are
 * kept.
 *
 * @param clean the first images, one a row
 * @param corrupted the first images with noise
 * @param restored reconstructions of the first corrupted images, not cut off at 0 and 1
 * @param corruptedError mean squared error per pixel of all corrupted images against the clean ones
 * @param restoredError mean squared error per pixel of all restored images against the clean ones
 */
public record Denoising(Matrix clean, Matrix corrupted, Matrix restored, double corruptedError, double restoredError) {
    /** How many images are kept. */
    public static final int MOST_SHOWN = 100;

    /**
     * Corrupts all images of {@code data} and restores them by {@code model}, a block of them at a time.
     *
     * @param seed decides the noise; it is drawn image after image, so that the first images are corrupted alike
     *     however many follow
     */
    public static Denoising of(LatentModel model, Dataset data, Noise noise, long seed) {
        Run run = new Run(model, data, noise, new SplittableRandom(seed));
        RowBlock.of(data.samples()).forEach(run::take);
        return run.result();
    }

    /** Adds up over blocks of images. */
    private static final class Run {
        private final LatentModel model;
        private final Dataset data;
        private final Noise noise;
        private final SplittableRandom random;
        private final int[] labels;
        private final Matrix clean;
        private Matrix corrupted;
        private Matrix restored;
        private double corruptedError;
        private double restoredError;

        Run(LatentModel model, Dataset data, Noise noise, SplittableRandom random) {
            this.model = model;
            this.data = data;
            this.noise = noise;
            this.random = random;
            labels = data.labels();
            clean = data.samples().slice(0, Math.min(MOST_SHOWN, data.size())).matrix();
            corrupted = clean;
            restored = clean;
        }

        void take(RowBlock block) {
            Samples images = block.in(data.samples());
            float[] pixels = new float[images.rows() * images.columns()];
            images.copyRows(0, images.rows(), pixels, 0);
            noise.corrupt(pixels, 0, pixels.length, random);
            Matrix spoilt = Matrix.wrap(images.rows(), images.columns(), pixels);
            int[] classes = Arrays.copyOfRange(labels, block.from(), block.to());
            Matrix made = model.decodeUncut(model.codes(spoilt, classes));
            double share = block.share(data.samples());
            corruptedError += share * ReconstructionError.meanSquared(images, spoilt);
            restoredError += share * ReconstructionError.meanSquared(images, made);
            if (block.from() == 0) {
                corrupted = spoilt.slice(0, clean.rows());
                restored = made.slice(0, clean.rows());
            }
        }

        Denoising result() {
            return new Denoising(clean, corrupted, restored, corruptedError, restoredError);
        }
    }

    /**
     * The first {@code count} images in three rows of a sheet: clean, corrupted, restored.
     *
     * @param count 1 up to the images that are kept
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
