package latentfx.lesson.figures;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import latentfx.analysis.distances.Change;
import latentfx.analysis.distances.Copies;
import latentfx.analysis.distances.Hubness;
import latentfx.analysis.distances.ImageNeighbours;
import latentfx.analysis.distances.IntrinsicDimension;
import latentfx.analysis.distances.NearestImages;
import latentfx.analysis.distances.RelativeContrast;
import latentfx.analysis.distances.Shuffled;
import latentfx.data.Dataset;
import latentfx.math.Matrix;
import latentfx.math.NeighbourGraph;
import latentfx.math.Samples;

/**
 * What many dimensions do to distances: the relative contrast (Beyer et al. 1999), the intrinsic dimension, hubs, and whether
 * an image's own moved or turned copy lies farther away than the nearest image of another class.
 */
final class DimensionFigures implements LessonMeasurement {
    private static final int POINTS = 1000;
    private static final int QUERIES = 100;
    private static final int[] DIMENSIONS = {2, 3, 5, 10, 20, 50, 100, 200, 392, 784};
    private static final int NEIGHBOURS = 20;
    private static final int CLOSE = 10;
    private static final int TEN_THOUSAND = 10_000;
    private static final int HUB_POINTS = 5000;

    @Override
    public void measure(FigureInputs inputs, Consumer<MeasuredFigure> found) {
        String cube = POINTS + " random points, " + QUERIES + " queries";
        for (int dimensions : DIMENSIONS) {
            Matrix points = RandomPixelFigures.uniform(POINTS + QUERIES, dimensions);
            found.accept(new MeasuredFigure(
                    "contrast_median", String.valueOf(dimensions), RelativeContrast.median(points, QUERIES), cube));
        }
        Dataset test = inputs.data().test();
        Matrix images =
                test.samples().slice(0, Math.min(test.size(), POINTS + QUERIES)).matrix();
        String asked = images.rows() - QUERIES + " test images, " + QUERIES + " queries";
        found.accept(new MeasuredFigure("contrast_median", "mnist", RelativeContrast.median(images, QUERIES), asked));
        double shuffled = RelativeContrast.median(Shuffled.columns(images, 1), QUERIES);
        found.accept(new MeasuredFigure("contrast_median", "mnist_columns_shuffled", shuffled, asked));
        addNeighbours(inputs, found);
        addDimension(inputs, found);
    }

    /** Hubs among the first images, the dimension of all: both grow with their number. */
    private static void addDimension(FigureInputs inputs, Consumer<MeasuredFigure> found) {
        Samples test = inputs.data().test().samples();
        int few = Math.min(HUB_POINTS, test.rows());
        Hubness hubness = Hubness.of(graph(inputs, test.slice(0, few)), CLOSE);
        found.accept(new MeasuredFigure("hubness", "skew", hubness.skew(), few + " test images"));
        found.accept(new MeasuredFigure("hubness", "most", hubness.most(), few + " test images"));
        NeighbourGraph graph = graph(inputs, test);
        String on = test.rows() + " test images";
        for (String name : test.rows() == TEN_THOUSAND ? List.of("id_test", "id_test10k") : List.of("id_test")) {
            found.accept(new MeasuredFigure(name, "lb10", IntrinsicDimension.levinaBickel(graph, 10), on));
            found.accept(new MeasuredFigure(name, "lb20", IntrinsicDimension.levinaBickel(graph, 20), on));
            found.accept(new MeasuredFigure(name, "twonn", IntrinsicDimension.twoNearest(graph), on));
        }
    }

    private static NeighbourGraph graph(FigureInputs inputs, Samples images) {
        return ImageNeighbours.graph(images, NEIGHBOURS, inputs.cancellation()::throwIfCancelled);
    }

    private static void addNeighbours(FigureInputs inputs, Consumer<MeasuredFigure> found) {
        Dataset test = inputs.data().test();
        Dataset train = inputs.data().train();
        int count = inputs.count(10_000, 2_000, test.size());
        int[] picked = Rows.even(count, test.size());
        Matrix asked = Rows.at(test.samples(), picked);
        int[] labels = test.labels();
        int[] classes = Arrays.stream(picked).map(i -> labels[i]).toArray();
        NearestImages.Found near =
                new NearestImages(train.samples(), train.labels()).find(asked, classes, inputs.cancellation());
        double[] other = near.otherDistance();
        String on = count + " test images against " + train.size() + " training images";
        int wrong = 0;
        double nearest = 0;
        double foreign = 0;
        for (int i = 0; i < count; i++) {
            wrong += other[i] < near.sameDistance()[i] ? 1 : 0;
            nearest += near.nearest()[i] / count;
            foreign += other[i] / count;
        }
        found.accept(new MeasuredFigure("nn_wrong", (double) wrong / count, on));
        found.accept(new MeasuredFigure("nearest_train", nearest, on));
        found.accept(new MeasuredFigure("nearest_other_class", foreign, on));
        Copies copies = new Copies(asked, test.shape());
        found.accept(farther("1px", copies, Change.RIGHT, other, on));
        found.accept(farther("(1,1)", copies, Change.DIAGONAL, other, on));
        found.accept(farther("(2,2)", copies, Change.DIAGONAL_TWICE, other, on));
        found.accept(farther("rot15", copies, Change.TURN, other, on));
    }

    private static MeasuredFigure farther(String member, Copies copies, Change change, double[] other, String on) {
        return new MeasuredFigure("own_farther", member, copies.fartherThan(other, change), on);
    }
}
