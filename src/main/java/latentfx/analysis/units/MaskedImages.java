package latentfx.analysis.units;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import latentfx.data.Dataset;
import latentfx.data.Noise;
import latentfx.math.Matrix;
import latentfx.math.SplitMix64;
import latentfx.metrics.ReconstructionError;
import latentfx.model.LatentModel;
import latentfx.task.Cancellation;

/**
 * Images under masks of growing shares, the same masks for every model, and how far reconstructions of them are from the clean
 * images. Safe for use by several threads.
 */
public final class MaskedImages {
    /** Shares of the pixels that are masked. */
    public static final List<Double> SHARES = List.of(0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7);

    /** Most images. */
    public static final int MOST = 1_000;

    private final Dataset clean;
    private final long seed;

    private MaskedImages(Dataset clean, long seed) {
        this.clean = clean;
        this.seed = seed;
    }

    /** At most {@value #MOST} images of {@code data} at even distances. */
    public static MaskedImages of(Dataset data, long seed) {
        int count = Math.min(MOST, data.size());
        int[] rows = IntStream.range(0, count)
                .map(i -> (int) ((long) i * data.size() / count))
                .toArray();
        return new MaskedImages(data.at(rows), seed);
    }

    /** How many there are. */
    public int size() {
        return clean.size();
    }

    /** The images with {@code share} of their pixels at 0. */
    Matrix masked(double share) {
        float[] pixels = clean.samples().matrix().toArray();
        long stream = SplitMix64.combine(seed, Math.round(1000 * share));
        new Noise(Noise.Kind.MASK, share).corrupt(pixels, 0, pixels.length, new SplittableRandom(stream));
        return Matrix.wrap(clean.size(), clean.samples().columns(), pixels);
    }

    /** For each of the {@link #SHARES} the mean squared error per pixel of the masked images themselves: what doing nothing costs. */
    public List<Double> untouched() {
        return SHARES.stream()
                .map(share -> ReconstructionError.meanSquared(clean.samples(), masked(share)))
                .toList();
    }

    /**
     * For each of the {@link #SHARES} the mean squared error per pixel of what {@code model} makes of the masked images,
     * against the clean ones.
     *
     * @param model one that encodes images of this size; a conditional one is told their classes
     * @param done told after each share
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public List<Double> errors(LatentModel model, Runnable done, Cancellation cancellation) {
        List<Double> errors = new ArrayList<>();
        for (double share : SHARES) {
            cancellation.throwIfCancelled();
            Matrix made = model.decodeUncut(model.codes(masked(share), clean.labels()));
            errors.add(ReconstructionError.meanSquared(clean.samples(), made));
            done.run();
        }
        return List.copyOf(errors);
    }
}
