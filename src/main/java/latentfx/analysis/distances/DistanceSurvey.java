package latentfx.analysis.distances;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import latentfx.data.Dataset;
import latentfx.math.Matrix;
import latentfx.math.NeighbourGraph;
import latentfx.math.Samples;
import latentfx.math.Shuffle;
import latentfx.model.OpenModel;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import latentfx.task.Steps;

/**
 * What distances between the images of a data set say, and those between their codes: contrast, neighbours, and whether a
 * changed copy stays nearer than another class. Each is measured on a random part of the samples, the same each time.
 *
 * @param samples images of the data set
 * @param measured images whose neighbours were looked for among themselves
 * @param queries images that ask for the contrast, of others
 * @param asked the images that the contrast was asked of
 * @param copied images whose copies were compared with all images
 * @param images what their pixels say
 * @param codes what their codes say; empty where the model has no encoder
 * @param copies how often the own copy is farther than another class; empty where there is only one class
 */
public record DistanceSurvey(
        int samples,
        int measured,
        int queries,
        int asked,
        int copied,
        Space images,
        Optional<Space> codes,
        List<Farther> copies) {
    /** Fewest images for a survey: three more than neighbours are looked for. */
    public static final int LEAST = NeighbourFigures.MANY + 3;

    /** Most images whose copies are compared. */
    public static final int MOST_COPIED = 1000;

    private static final long SEED = 7;
    private static final double CONTRAST_DONE = 0.05;
    private static final double IMAGES_DONE = 0.7;
    private static final double CODES_DONE = 0.85;

    public DistanceSurvey {
        copies = List.copyOf(copies);
    }

    /**
     * What the distances in one space say.
     *
     * @param dimensions numbers of a point
     * @param contrast median {@link RelativeContrast}
     * @param histogram how the distances are spread
     * @param neighbours what the nearest say
     * @param hub index of the greatest hub among the samples of the data set
     */
    public record Space(
            int dimensions, double contrast, DistanceHistogram histogram, NeighbourFigures neighbours, int hub) {}

    /**
     * How often the own copy is farther than the nearest of another class.
     *
     * @param change what the copy is changed by
     * @param images share of the images, by pixels
     * @param codes the share by codes; empty where the model has no encoder
     */
    public record Farther(Change change, double images, OptionalDouble codes) {}

    /**
     * Measures.
     *
     * @param data the samples of {@code open}, {@value #LEAST} or more
     * @param most images whose neighbours are looked for, {@value #LEAST} or more; all where there are fewer
     * @throws IllegalArgumentException if there are too few
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public static DistanceSurvey of(
            OpenModel open, Dataset data, int most, Consumer<Progress> progress, Cancellation cancellation) {
        if (data.size() < LEAST || most < LEAST) {
            throw new IllegalArgumentException(
                    "a survey needs " + LEAST + " images; there are " + Math.min(most, data.size()));
        }
        int[] order = IntStream.range(0, data.size()).toArray();
        Shuffle.of(order, new SplittableRandom(SEED));
        int queries = Math.min(CubeCurve.QUERIES, data.size() / 2);
        int asked = Math.min(CubeCurve.POINTS, data.size() - queries);
        int[] part = Arrays.copyOf(order, Math.min(most, data.size()));
        int[] classes = at(data.labels(), part);
        int[] contrasted = Arrays.copyOf(order, asked + queries);
        NeighbourGraph graph =
                imageGraph(data.samples().at(part), Steps.part(progress, CONTRAST_DONE, IMAGES_DONE), cancellation);
        Space images = space(data.samples().at(contrasted), queries, graph, classes, part);
        Optional<Space> codes = Optional.empty();
        if (open.model().spec().hasEncoder()) {
            Matrix all = open.styles();
            NeighbourGraph near = codeGraph(all.at(part), Steps.part(progress, IMAGES_DONE, CODES_DONE), cancellation);
            codes = Optional.of(space(all.at(contrasted), queries, near, classes, part));
        }
        int[] copied = Arrays.copyOf(order, Math.min(MOST_COPIED, data.size()));
        List<Farther> copies = copies(open, data, copied, Steps.part(progress, CODES_DONE, 1), cancellation);
        return new DistanceSurvey(data.size(), part.length, queries, asked, copied.length, images, codes, copies);
    }

    private static NeighbourGraph imageGraph(Samples part, Consumer<Progress> progress, Cancellation cancellation) {
        Steps steps = new Steps(ImageNeighbours.steps(part.rows()), progress, cancellation);
        return ImageNeighbours.graph(part, NeighbourFigures.MANY, steps);
    }

    private static NeighbourGraph codeGraph(Matrix part, Consumer<Progress> progress, Cancellation cancellation) {
        return NeighbourGraph.of(part, NeighbourFigures.MANY, new Steps(part.rows(), progress, cancellation));
    }

    private static Space space(Samples contrasted, int queries, NeighbourGraph graph, int[] classes, int[] part) {
        NeighbourFigures neighbours = NeighbourFigures.of(graph, classes);
        return new Space(
                contrasted.columns(),
                RelativeContrast.median(contrasted, queries),
                DistanceHistogram.of(contrasted, queries),
                neighbours,
                part[neighbours.hubs().hub()]);
    }

    private static List<Farther> copies(
            OpenModel open, Dataset data, int[] rows, Consumer<Progress> progress, Cancellation cancellation) {
        Matrix images = data.samples().at(rows).matrix();
        int[] all = data.labels();
        int[] labels = at(all, rows);
        double[] others = new NearestImages(data.samples(), all)
                .find(images, labels, cancellation)
                .otherDistance();
        if (Double.isInfinite(others[0])) {
            return List.of();
        }
        boolean encodes = open.model().spec().hasEncoder();
        double[] codes = encodes ? otherCodes(open, all, rows, cancellation) : new double[0];
        Copies copies = new Copies(images, data.shape());
        List<Farther> found = new ArrayList<>();
        for (Change change : Change.values()) {
            cancellation.throwIfCancelled();
            progress.accept(new Progress(found.size(), Change.values().length));
            found.add(new Farther(
                    change,
                    copies.fartherThan(others, change),
                    encodes
                            ? OptionalDouble.of(copies.fartherThan(codes, change, open.model(), labels))
                            : OptionalDouble.empty()));
        }
        return found;
    }

    private static double[] otherCodes(OpenModel open, int[] labels, int[] rows, Cancellation cancellation) {
        Matrix styles = open.styles();
        NearestOther nearest = new NearestOther(styles, labels);
        return Arrays.stream(rows)
                .mapToDouble(row -> {
                    cancellation.throwIfCancelled();
                    return nearest.of(styles.row(row), labels[row]).distance();
                })
                .toArray();
    }

    private static int[] at(int[] labels, int[] rows) {
        return Arrays.stream(rows).map(row -> labels[row]).toArray();
    }
}
