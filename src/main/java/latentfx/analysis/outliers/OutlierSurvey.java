package latentfx.analysis.outliers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import latentfx.data.Dataset;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.metrics.RocCurve;
import latentfx.model.LatentModel;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/**
 * How well each detector tells odd images from normal ones. Every second normal sample tells the detectors what is normal;
 * the others are scored, so that no image is its own neighbour.
 *
 * @param odd what counts as odd
 * @param known how many normal images the detectors know
 * @param normal the normal images that were scored, one a row
 * @param oddImages the odd images that were scored, one a row
 * @param results what each detector makes of them
 */
public record OutlierSurvey(OddChoice odd, int known, Matrix normal, Matrix oddImages, List<Result> results) {
    /** Most normal images that detectors know. */
    public static final int MOST_KNOWN = 5_000;

    /** Most normal images, and most odd ones, that are scored. */
    public static final int MOST_SCORED = 1_000;

    /** Fewest normal samples for a survey. */
    public static final int LEAST = 50;

    public OutlierSurvey {
        results = List.copyOf(results);
    }

    /**
     * What a detector makes of the images.
     *
     * @param detector the detector
     * @param normal its scores of the normal images; shared, not to be written to
     * @param odd its scores of the odd images; shared, not to be written to
     * @param curve how well they are told apart
     */
    public record Result(Detector detector, double[] normal, double[] odd, RocCurve curve) {
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /**
     * A scored image.
     *
     * @param isOdd whether it is an odd one
     * @param row its row among those
     * @param score the score
     */
    public record Scored(boolean isOdd, int row, double score) {}

    /**
     * Whether a survey of {@code choice} can be made with these samples.
     */
    public static boolean isPossible(Dataset data, OddChoice choice) {
        int normal = choice.normal(data).length;
        return normal >= LEAST && (choice instanceof OddChoice.Copies || normal < data.size());
    }

    /**
     * Scores images of {@code data} by all detectors that apply to {@code model}.
     *
     * @param model unconditional, with an encoder, for images of that shape
     * @param progress told after each detector
     * @throws IllegalArgumentException if there are too few samples, see {@link #isPossible}
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public static OutlierSurvey of(
            LatentModel model, Dataset data, OddChoice choice, Consumer<Progress> progress, Cancellation cancellation) {
        if (!isPossible(data, choice)) {
            throw new IllegalArgumentException(
                    "a survey needs " + LEAST + " normal samples and an odd one; there are " + data.size());
        }
        int[] usual = choice.normal(data);
        Samples known = data.samples().at(every(usual, 0, MOST_KNOWN));
        Matrix normal = data.samples().at(every(usual, 1, MOST_SCORED)).matrix();
        Matrix odd = choice.odd(data, normal, MOST_SCORED);
        OutlierScores scores = new OutlierScores(model, known, cancellation);
        List<Detector> detectors = Stream.of(Detector.values())
                .filter(detector -> detector.appliesTo(model.spec()))
                .toList();
        List<Result> results = new ArrayList<>();
        for (Detector detector : detectors) {
            progress.accept(new Progress(results.size(), detectors.size()));
            double[] ofNormal = scores.of(detector, normal);
            double[] ofOdd = scores.of(detector, odd);
            results.add(new Result(detector, ofNormal, ofOdd, RocCurve.of(ofNormal, ofOdd)));
        }
        return new OutlierSurvey(choice, known.rows(), normal, odd, results);
    }

    /** Every second of {@code rows} from {@code first} on. */
    private static int[] every(int[] rows, int first, int most) {
        return IntStream.iterate(first, i -> i < rows.length, i -> i + 2)
                .map(i -> rows[i])
                .limit(most)
                .toArray();
    }

    /**
     * The images at one end of a detector's scores, from that end on.
     *
     * @param highest the odd end, else the normal one
     * @param count how many, fewer if there are not so many
     */
    public List<Scored> end(Result result, boolean highest, int count) {
        Comparator<Scored> byScore = Comparator.comparingDouble(Scored::score);
        return Stream.concat(all(false, result.normal()), all(true, result.odd()))
                .sorted(highest ? byScore.reversed() : byScore)
                .limit(count)
                .toList();
    }

    private static Stream<Scored> all(boolean odd, double[] scores) {
        return IntStream.range(0, scores.length).mapToObj(row -> new Scored(odd, row, scores[row]));
    }

    /** The pixels of a scored image. */
    public float[] pixels(Scored image) {
        return (image.isOdd() ? oddImages : normal).row(image.row());
    }
}
