package latentfx.analysis.randomimages;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import latentfx.analysis.Judge;
import latentfx.analysis.SampleImages;
import latentfx.analysis.distances.NearestImages;
import latentfx.math.Matrix;
import latentfx.math.Quantile;
import latentfx.model.OpenModel;
import latentfx.task.Cancellation;

/**
 * Draws random images and asks of each how sure a judge is of it, and how far it is from the nearest of known pictures: a
 * judge alone is sure of some noise too. Draws on one thread, the calling one, and keeps nothing between calls; safe for use
 * by several threads.
 */
public final class RandomSearch {
    /** Most pictures that the nearest is looked for among: with them a core draws thousands of small images a second. */
    public static final int MOST_PICTURES = 5_000;

    /** Most pictures that say how near pictures lie to each other. */
    public static final int MOST_ASKED = 500;

    /** Images that are drawn at a time. */
    public static final int BATCH = 256;

    /** Share of pictures that are within the {@link Usual#limit}. */
    private static final double WITHIN = 0.95;

    private final SampleImages.Drawn pictures;
    private final NearestImages near;
    private final NoiseSource source;
    private final Optional<Judge> judge;
    private final Usual usual;

    /**
     * How pictures themselves fare, to compare images with.
     *
     * @param asked how many were asked
     * @param median of the distances from them to the nearest other picture
     * @param limit 95 % of those distances are no larger
     * @param sure share that the judge is sure of; NaN without a judge
     * @param both share that it is sure of and that are within the limit; NaN without a judge
     */
    public record Usual(int asked, double median, double limit, double sure, double both) {}

    private RandomSearch(
            SampleImages.Drawn pictures, NearestImages near, NoiseSource source, Optional<Judge> judge, Usual usual) {
        this.pictures = pictures;
        this.near = near;
        this.source = source;
        this.judge = judge;
        this.usual = usual;
    }

    /**
     * Prepares to draw images like those of the samples of {@code open}.
     *
     * @param pictures some of those, two or more
     * @param judge asked where it takes images of this shape
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public static RandomSearch of(
            OpenModel open, SampleImages.Drawn pictures, Optional<Judge> judge, Cancellation cancellation) {
        Matrix images = pictures.images();
        Optional<Judge> fitting = judge.filter(it -> it.classifier().image().equals(open.image()));
        // each picture is a class of its own, so that it is not its own neighbour
        NearestImages near =
                new NearestImages(images, IntStream.range(0, images.rows()).toArray());
        return new RandomSearch(
                pictures, near, new NoiseSource(open, images), fitting, usual(images, near, fitting, cancellation));
    }

    private static Usual usual(Matrix images, NearestImages near, Optional<Judge> judge, Cancellation cancellation) {
        int asked = Math.min(MOST_ASKED, images.rows());
        int[] rows = IntStream.range(0, asked)
                .map(i -> (int) ((long) i * images.rows() / asked))
                .toArray();
        Matrix some = images.at(rows);
        double[] distances = near.find(some, rows, cancellation).otherDistance();
        double[] sorted = distances.clone();
        Arrays.sort(sorted);
        double limit = Quantile.ofSorted(sorted, WITHIN);
        double median = Quantile.ofSorted(sorted, 0.5);
        if (judge.isEmpty()) {
            return new Usual(asked, median, limit, Double.NaN, Double.NaN);
        }
        double[] confidence = judge.get().verdicts(some).confidence();
        int sure = 0;
        int both = 0;
        for (int i = 0; i < asked; i++) {
            boolean isSure = confidence[i] > Judge.SURE;
            sure += isSure ? 1 : 0;
            both += isSure && distances[i] <= limit ? 1 : 0;
        }
        return new Usual(asked, median, limit, (double) sure / asked, (double) both / asked);
    }

    /** The pictures that the nearest is looked for among. */
    public SampleImages.Drawn pictures() {
        return pictures;
    }

    /** The judge; empty where none takes images of this shape. */
    public Optional<Judge> judge() {
        return judge;
    }

    /** How pictures themselves fare. */
    public Usual usual() {
        return usual;
    }

    /**
     * Draws on from {@code before}, {@value #BATCH} images at a time.
     *
     * @param enough asked after each batch whether to return
     * @throws java.util.concurrent.CancellationException if asked to stop; nothing is lost of {@code before}
     */
    public Tally advance(Tally before, BooleanSupplier enough, Cancellation cancellation) {
        Tally now = before;
        do {
            cancellation.throwIfCancelled();
            Matrix images = source.draw(now.kind(), BATCH, now.seed(), now.count() / BATCH);
            now = counted(now, images, cancellation);
        } while (!enough.getAsBoolean());
        return now;
    }

    private Tally counted(Tally before, Matrix images, Cancellation cancellation) {
        NearestImages.Nearest found = near.nearest(images, cancellation);
        double sum = before.sum();
        double squares = before.squares();
        long sure = before.sure();
        long both = before.both();
        Optional<Tally.Drawn> trusted = before.trusted();
        Optional<Tally.Drawn> nearest = before.nearest();
        for (int i = 0; i < images.rows(); i++) {
            float[] pixels = images.row(i);
            double distance = found.distances()[i];
            float[] says = judge.map(it -> it.probabilities(pixels)).orElse(new float[0]);
            int label = most(says);
            double confidence = label < 0 ? 0 : says[label];
            Tally.Drawn drawn =
                    new Tally.Drawn(before.count() + i, pixels, found.rows()[i], distance, label, confidence);
            sum += distance;
            squares += distance * distance;
            sure += confidence > Judge.SURE ? 1 : 0;
            both += confidence > Judge.SURE && distance <= usual.limit() ? 1 : 0;
            if (label >= 0
                    && trusted.filter(it -> it.confidence() >= confidence).isEmpty()) {
                trusted = Optional.of(drawn);
            }
            if (nearest.filter(it -> it.distance() <= distance).isEmpty()) {
                nearest = Optional.of(drawn);
            }
        }
        long count = before.count() + images.rows();
        return new Tally(
                before.kind(), before.seed(), count, sum, squares, sure, both, trusted, nearest, Optional.of(images));
    }

    private static int most(float... probabilities) {
        int most = -1;
        for (int i = 0; i < probabilities.length; i++) {
            most = most < 0 || probabilities[i] > probabilities[most] ? i : most;
        }
        return most;
    }
}
