package latentfx.data.toy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import latentfx.data.ByteImages;
import latentfx.data.DataException;
import latentfx.data.DataSource;
import latentfx.data.Dataset;
import latentfx.data.Factors;
import latentfx.data.ImageShape;
import latentfx.data.Sha256;
import latentfx.data.TrainTest;
import latentfx.math.ByteSamples;
import latentfx.math.Matrix;
import latentfx.math.SplitMix64;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/**
 * Generates coloured shapes of 64×64 pixels with known factors: shape, colour, size, rotation, x and y. The classes are the
 * shapes, in turn. A sample depends only on the seed, its part and its index, so a smaller part equals the beginning of a
 * larger one.
 *
 * @param trainingSamples how many training images, 1 to 100,000
 * @param testSamples how many test images, 1 to 100,000; they come from a random stream of their own
 * @param seed random seed of the factors; equal seeds give equal images on every machine
 */
public record ShapesSource(int trainingSamples, int testSamples, long seed) implements DataSource {
    /** The name of this data, in English. */
    public static final String NAME = "shapes";

    private static final ImageShape SHAPE = new ImageShape(ColouredShape.SIDE, ColouredShape.SIDE, 3);
    private static final int MOST = 100_000;
    private static final int REPORT_EVERY = 250;
    private static final int VERSION = 1;

    public ShapesSource {
        check("training", trainingSamples);
        check("test", testSamples);
    }

    /** 10,000 training and 2,000 test images of seed 0. */
    public ShapesSource() {
        this(10_000, 2_000, 0);
    }

    private static void check(String part, int samples) {
        if (samples < 1 || samples > MOST) {
            throw new IllegalArgumentException(part + " samples go from 1 to " + MOST + ", not " + samples);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TrainTest load(Consumer<Progress> progress, Cancellation cancellation) throws DataException {
        long total = (long) trainingSamples + testSamples;
        Dataset train =
                part("train", trainingSamples, done -> progress.accept(new Progress(done, total)), cancellation);
        Dataset test = part(
                "test",
                testSamples,
                done -> progress.accept(new Progress((long) trainingSamples + done, total)),
                cancellation);
        return new TrainTest(train, test);
    }

    private Dataset part(String part, int samples, Consumer<Integer> done, Cancellation cancellation)
            throws DataException {
        long partSeed = SplitMix64.combine(seed, part.equals("train") ? 1 : 2);
        ShapeKind[] kinds = ShapeKind.values();
        byte[] pixels = ByteImages.memory(NAME, samples, SHAPE);
        int[] labels = new int[samples];
        float[] causes = new float[samples * ColouredShape.FACTORS.size()];
        for (int i = 0; i < samples; i++) {
            if (i % REPORT_EVERY == 0) {
                cancellation.throwIfCancelled();
                done.accept(i);
            }
            labels[i] = i % kinds.length;
            SplitMix64 random = new SplitMix64(SplitMix64.combine(partSeed, i));
            ColouredShape shape = ColouredShape.draw(kinds[labels[i]], random);
            shape.paint(pixels, i * SHAPE.size());
            float[] row = shape.toRow();
            System.arraycopy(row, 0, causes, i * row.length, row.length);
        }
        done.accept(samples);
        String what =
                "latentfx shapes, generator " + VERSION + ", " + samples + " samples, seed " + seed + ", part " + part;
        Factors factors =
                new Factors(ColouredShape.FACTORS, Matrix.wrap(samples, ColouredShape.FACTORS.size(), causes));
        return new ByteImages(ByteSamples.wrap(samples, SHAPE.size(), pixels), labels, Sha256.of(what))
                .dataset(NAME, part, SHAPE, classNames(), Optional.of(factors));
    }

    private static List<String> classNames() {
        return Arrays.stream(ShapeKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
