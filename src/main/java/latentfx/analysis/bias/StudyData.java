package latentfx.analysis.bias;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import latentfx.data.Dataset;
import latentfx.data.TrainTest;
import latentfx.data.synthetic.SyntheticSource;
import latentfx.math.Shuffle;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/**
 * The images of a study of what was left out, shuffled and cut in two: four fifths to learn from, the others to measure on.
 *
 * @param parts the two parts
 * @param all how many images there were to choose from
 */
public record StudyData(TrainTest parts, int all) {
    /** Fewest images of a study. */
    public static final int LEAST = 1_000;

    /** Most images that are learnt from. */
    public static final int MOST = 8_000;

    private static final int PARTS = 5;
    private static final long SEED = 16;

    /** Whether a study can be made of {@code data}: at least {@value #LEAST} images of at least two classes. */
    public static boolean isPossible(Dataset data) {
        return data.size() >= LEAST
                && Arrays.stream(data.labels()).distinct().limit(2).count() == 2;
    }

    /**
     * Images of {@code data}, at most {@value #MOST} to learn from.
     *
     * @throws IllegalArgumentException if there are too few, see {@link #isPossible}
     */
    public static StudyData of(Dataset data) {
        if (!isPossible(data)) {
            throw new IllegalArgumentException(
                    "a study needs " + LEAST + " images of two classes, not " + data.size() + " images");
        }
        int[] order = IntStream.range(0, data.size()).toArray();
        Shuffle.of(order, new SplittableRandom(SEED));
        int learn = Math.min(MOST, data.size() * (PARTS - 1) / PARTS);
        int measure = Math.min(MOST / (PARTS - 1), data.size() - learn);
        return new StudyData(
                new TrainTest(
                        data.at(Arrays.copyOfRange(order, 0, learn)),
                        data.at(Arrays.copyOfRange(order, learn, learn + measure))),
                data.size());
    }

    /**
     * Synthetic digits, for a model whose own images do not suit.
     *
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public static StudyData synthetic(Consumer<Progress> progress, Cancellation cancellation) {
        TrainTest drawn = new SyntheticSource(MOST, MOST / (PARTS - 1), SEED).load(progress, cancellation);
        return new StudyData(drawn, drawn.train().size() + drawn.test().size());
    }
}
