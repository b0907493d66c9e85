package latentfx.data.synthetic;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import latentfx.data.DataOrigin;
import latentfx.data.DataSource;
import latentfx.data.Dataset;
import latentfx.data.Factors;
import latentfx.data.ImageShape;
import latentfx.data.Sha256;
import latentfx.data.TrainTest;
import latentfx.math.Matrix;
import latentfx.math.SplitMix64;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/**
 * Generates synthetic digits with known factors, for training without a download. Each run of ten consecutive samples
 * contains each digit once. A sample depends only on the seed, its part and its index, so a smaller part equals the
 * beginning of a larger one.
 *
 * @param trainingSamples how many training digits, at least 1
 * @param testSamples how many test digits, at least 1; they come from a random stream of their own
 * @param seed random seed of factors, order and distortion
 */
public record SyntheticSource(int trainingSamples, int testSamples, long seed) implements DataSource {
    /** The name of this data, in English. */
    public static final String NAME = "synthetic digits";

    private static final int MOST = 250_000;
    private static final int REPORT_EVERY = 250;

    public SyntheticSource {
        check("training", trainingSamples);
        check("test", testSamples);
    }

    /** 10,000 training and 2,000 test digits of seed 0. */
    public SyntheticSource() {
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
    public TrainTest load(Consumer<Progress> progress, Cancellation cancellation) {
        int total = trainingSamples + testSamples;
        Dataset train =
                part("train", trainingSamples, done -> progress.accept(new Progress(done, total)), cancellation);
        Dataset test = part(
                "test",
                testSamples,
                done -> progress.accept(new Progress((long) trainingSamples + done, total)),
                cancellation);
        return new TrainTest(train, test);
    }

    private Dataset part(String part, int samples, Consumer<Integer> done, Cancellation cancellation) {
        long partSeed = SplitMix64.combine(seed, part.equals("train") ? 1 : 2);
        int[] labels = labels(samples, new SplitMix64(partSeed));
        int size = ImageShape.MNIST.size();
        int columns = DigitFactors.NAMES.size();
        float[] pixels = new float[samples * size];
        float[] causes = new float[samples * columns];
        for (int i = 0; i < samples; i++) {
            if (i % REPORT_EVERY == 0) {
                cancellation.throwIfCancelled();
                done.accept(i);
            }
            SplitMix64 random = new SplitMix64(SplitMix64.combine(partSeed, i));
            DigitFactors factors = DigitFactors.draw(random);
            float[] image = SyntheticDigits.draw(labels[i], factors, random.nextLong());
            System.arraycopy(image, 0, pixels, i * size, size);
            System.arraycopy(factors.toRow(), 0, causes, i * columns, columns);
        }
        done.accept(samples);
        return new Dataset(
                Matrix.wrap(samples, size, pixels),
                labels,
                ImageShape.MNIST,
                classNames(),
                new DataOrigin(name(), part, Sha256.of(description(part, samples))),
                Optional.of(new Factors(DigitFactors.NAMES, Matrix.wrap(samples, columns, causes))));
    }

    /** Labels in blocks of ten, each block a random permutation of the digits. */
    private static int[] labels(int samples, SplitMix64 random) {
        int[] labels = new int[samples];
        int[] ten = IntStream.range(0, SyntheticDigits.CLASSES).toArray();
        for (int i = 0; i < samples; i++) {
            int position = i % ten.length;
            int other = position + random.below(ten.length - position);
            int digit = ten[other];
            ten[other] = ten[position];
            ten[position] = digit;
            labels[i] = digit;
        }
        return labels;
    }

    private static List<String> classNames() {
        return IntStream.range(0, SyntheticDigits.CLASSES)
                .mapToObj(Integer::toString)
                .toList();
    }

    private String description(String part, int samples) {
        return "latentfx synthetic digits, generator " + SyntheticDigits.VERSION + ", " + samples + " samples, seed "
                + seed + ", part " + part;
    }
}
