package latentfx.analysis.judged;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import latentfx.analysis.Judge;
import latentfx.analysis.SampleDraws;
import latentfx.analysis.judged.Recognised.Kind;
import latentfx.data.Dataset;
import latentfx.math.Matrix;
import latentfx.model.OpenModel;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/**
 * How many pictures a judge recognises: real images, draws of a model, midpoints between samples through codes and through
 * pixels, and noise. Every second sample of the data says what is usual; the others are judged, so that no image is its own
 * neighbour.
 *
 * @param rows one a kind of picture
 * @param known how many real images others were compared with
 * @param shown the first pictures that were drawn, one a row
 * @param shownFrom where those come from
 * @param verdicts what the judge says of them
 */
public record RecognitionSurvey(
        List<Recognised> rows, int known, Matrix shown, Kind shownFrom, Judge.Verdicts verdicts) {
    /** Most pictures of a kind. */
    public static final int MOST = 1000;

    /** Most real images that others are compared with. */
    public static final int MOST_KNOWN = 5000;

    /** Fewest samples. */
    public static final int LEAST = 50;

    private static final int SHOWN = 20;
    private static final long SEED = 1;

    public RecognitionSurvey {
        rows = List.copyOf(rows);
    }

    /**
     * Judges what {@code open} draws.
     *
     * @param open an unconditional model with an encoder
     * @param data images of its shape, at least {@value #LEAST}
     * @param judge for images of that shape
     * @param progress told after each kind of picture
     * @throws IllegalArgumentException if the judge or the data do not fit
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public static RecognitionSurvey of(
            OpenModel open, Dataset data, Judge judge, Consumer<Progress> progress, Cancellation cancellation) {
        if (data.size() < LEAST || !judge.suits(open.image())) {
            throw new IllegalArgumentException("a survey needs " + LEAST + " samples and a judge of images of "
                    + open.image() + ", not " + data.size() + " and one of "
                    + judge.classifier().image());
        }
        int[] second = every(data.size(), 0, MOST_KNOWN);
        int[] judged = every(data.size(), 1, MOST);
        Matrix images = data.samples().at(judged).matrix();
        RealImages real = new RealImages(open.model(), data.samples().at(second), images, cancellation);
        List<Row> wanted = new ArrayList<>();
        wanted.add(new Row(Kind.REAL, () -> images));
        if (SampleDraws.fromPrior(open.model())) {
            wanted.add(draws(Kind.PRIOR, open, SampleDraws.Source.STANDARD));
        }
        wanted.add(draws(Kind.FITTED, open, SampleDraws.Source.FITTED));
        int[][] pairs = pairs(data.labels(), judged);
        Matrix from = data.samples().at(pairs[0]).matrix();
        Matrix to = data.samples().at(pairs[1]).matrix();
        wanted.add(new Row(Kind.CODE_MIDPOINT, () -> open.model()
                .decode(open.model()
                        .encode(from)
                        .mean()
                        .towards(open.model().encode(to).mean(), 0.5))));
        wanted.add(new Row(Kind.PIXEL_MIDPOINT, () -> from.towards(to, 0.5)));
        wanted.add(new Row(Kind.NOISE, () -> SampleDraws.uniformPixels(open.image(), MOST, SEED)));
        return judged(wanted, real, judge, second.length, progress, cancellation);
    }

    private record Row(Kind kind, Supplier<Matrix> pictures) {}

    private static Row draws(Kind kind, OpenModel open, SampleDraws.Source source) {
        return new Row(kind, () -> new SampleDraws(open, source).images(MOST, SEED));
    }

    private static RecognitionSurvey judged(
            List<Row> wanted,
            RealImages real,
            Judge judge,
            int known,
            Consumer<Progress> progress,
            Cancellation cancellation) {
        List<Recognised> rows = new ArrayList<>();
        Row drawn = wanted.get(1);
        Matrix first = Matrix.of(0, judge.classifier().image().size());
        for (Row row : wanted) {
            cancellation.throwIfCancelled();
            progress.accept(new Progress(rows.size(), wanted.size()));
            Matrix pictures = row.pictures().get();
            Judge.Verdicts verdicts = judge.verdicts(pictures);
            rows.add(new Recognised(
                    row.kind(),
                    pictures.rows(),
                    verdicts.recognised(),
                    OptionalDouble.of(real.alike(pictures, verdicts))));
            if (row.equals(drawn)) {
                first = pictures.slice(0, Math.min(SHOWN, pictures.rows()));
            }
        }
        return new RecognitionSurvey(rows, known, first, drawn.kind(), judge.verdicts(first));
    }

    private static int[] every(int size, int first, int most) {
        int there = (size - first + 1) / 2;
        int count = Math.min(most, there);
        return IntStream.range(0, count)
                .map(i -> first + 2 * (int) ((long) i * there / count))
                .toArray();
    }

    /** Pairs of samples of different classes; of any two where there is one class only. */
    private static int[][] pairs(int[] labels, int[] among) {
        Random random = new Random(SEED);
        int[][] pairs = new int[2][among.length];
        for (int i = 0; i < among.length; i++) {
            int first = among[random.nextInt(among.length)];
            int[] others =
                    IntStream.of(among).filter(j -> labels[j] != labels[first]).toArray();
            int[] from = others.length == 0 ? among : others;
            pairs[0][i] = first;
            pairs[1][i] = from[random.nextInt(from.length)];
        }
        return pairs;
    }
}
