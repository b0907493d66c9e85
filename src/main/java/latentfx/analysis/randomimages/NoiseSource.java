package latentfx.analysis.randomimages;

import java.util.SplittableRandom;
import latentfx.analysis.SampleDraws;
import latentfx.latent.GaussianFit;
import latentfx.math.Matrix;
import latentfx.math.SplitMix64;
import latentfx.model.OpenModel;
import org.jspecify.annotations.Nullable;

/** Draws images of every kind that fit known pictures. Safe for use by several threads. */
final class NoiseSource {
    /** Most pictures that a covariance is computed of: it takes their number times the square of their pixels. */
    static final int MOST_FITTED = 2000;

    private static final int LEVELS = 256;

    private final OpenModel open;
    private final Matrix pictures;
    private @Nullable GaussianFit gaussian;
    private @Nullable SampleDraws draws;

    /**
     * Draws images like {@code pictures}.
     *
     * @param open the model whose draws are the last rung
     * @param pictures one a row, 0 to 1; two or more
     */
    NoiseSource(OpenModel open, Matrix pictures) {
        this.open = open;
        this.pictures = pictures;
    }

    /**
     * Draws {@code count} images, one a row, 0 to 1.
     *
     * @param seed the same one gives the same images for the same {@code batch}
     * @param batch from 0 on; each has other images
     */
    Matrix draw(NoiseKind kind, int count, long seed, long batch) {
        long own = SplitMix64.combine(SplitMix64.combine(seed, kind.id().hashCode()), batch);
        SplittableRandom random = new SplittableRandom(own);
        return switch (kind) {
            case UNIFORM -> each(count, d -> random.nextInt(LEVELS) / (LEVELS - 1.0));
            case BLACK_WHITE -> each(count, d -> random.nextInt(2));
            case POOLED ->
                each(count, d -> pictures.get(random.nextInt(pictures.rows()), random.nextInt(pictures.columns())));
            case OWN_VALUES -> each(count, d -> pictures.get(random.nextInt(pictures.rows()), d));
            case GAUSSIAN -> cut(gaussian().draw(count, random.nextLong()));
            case MODEL -> cut(draws().images(count, random.nextLong()));
        };
    }

    private interface Pixel {
        double at(int column);
    }

    private Matrix each(int count, Pixel pixel) {
        int columns = pictures.columns();
        float[] values = new float[count * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) pixel.at(i % columns);
        }
        return Matrix.wrap(count, columns, values);
    }

    private static Matrix cut(Matrix images) {
        float[] values = images.toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.max(0, Math.min(1, values[i]));
        }
        return Matrix.wrap(images.rows(), images.columns(), values);
    }

    private synchronized GaussianFit gaussian() {
        GaussianFit known = gaussian;
        if (known == null) {
            known = GaussianFit.of(pictures.slice(0, Math.min(MOST_FITTED, pictures.rows())));
            gaussian = known;
        }
        return known;
    }

    private synchronized SampleDraws draws() {
        SampleDraws known = draws;
        if (known == null) {
            known = new SampleDraws(open);
            draws = known;
        }
        return known;
    }
}
