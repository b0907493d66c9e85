package latentfx.lesson.figures;

import java.util.function.Consumer;
import latentfx.analysis.NearestImages;
import latentfx.data.Dataset;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;
import latentfx.math.NeighbourGraph;
import latentfx.math.SquaredDistances;

/**
 * What many dimensions do to distances: the relative contrast {@code (Dmax − Dmin)/Dmin} (Beyer et al. 1999), the intrinsic
 * dimension, and whether an image's own moved copy lies farther away than the nearest image of another class.
 */
final class DimensionFigures implements LessonMeasurement {
    private static final int POINTS = 1000;
    private static final int QUERIES = 100;
    private static final int[] DIMENSIONS = {2, 3, 5, 10, 20, 50, 100, 200, 392, 784};
    private static final int NEIGHBOURS = 20;

    @Override
    public void measure(FigureInputs inputs, Consumer<MeasuredFigure> found) {
        String cube = POINTS + " random points, " + QUERIES + " queries";
        for (int dimensions : DIMENSIONS) {
            Matrix points = RandomPixelFigures.uniform(POINTS + QUERIES, dimensions);
            found.accept(new MeasuredFigure("contrast_median", String.valueOf(dimensions), contrast(points), cube));
        }
        Dataset test = inputs.data().test();
        found.accept(new MeasuredFigure(
                "contrast_median",
                "mnist",
                contrast(test.samples().slice(0, POINTS + QUERIES)),
                POINTS + " test images, " + QUERIES + " queries"));
        int looked = inputs.count(10_000, 2_000, test.size());
        NeighbourGraph graph =
                NeighbourGraph.of(test.samples().slice(0, looked), NEIGHBOURS, inputs.cancellation()::throwIfCancelled);
        String on = looked + " test images";
        found.accept(new MeasuredFigure("id_test", "lb10", IntrinsicDimension.levinaBickel(graph, 10), on));
        found.accept(new MeasuredFigure("id_test", "lb20", IntrinsicDimension.levinaBickel(graph, 20), on));
        found.accept(new MeasuredFigure("id_test", "twonn", IntrinsicDimension.twoNearest(graph), on));
        addNeighbours(inputs, found);
    }

    /** The median contrast of the last {@value #QUERIES} rows against the others. */
    static double contrast(Matrix points) {
        int count = points.rows() - QUERIES;
        SquaredDistances distances = SquaredDistances.to(points.slice(0, count));
        double[] contrast = new double[QUERIES];
        for (int query = 0; query < QUERIES; query++) {
            float least = Float.POSITIVE_INFINITY;
            float most = 0;
            for (float squared : distances.from(points.row(count + query))) {
                least = Math.min(least, squared);
                most = Math.max(most, squared);
            }
            contrast[query] = Math.sqrt(most / least) - 1;
        }
        return Rows.quantile(contrast, 0.5);
    }

    private static void addNeighbours(FigureInputs inputs, Consumer<MeasuredFigure> found) {
        Dataset test = inputs.data().test();
        Dataset train = inputs.data().train();
        int count = inputs.count(10_000, 500, test.size());
        double[] same = new double[count];
        double[] other = new double[count];
        new NearestImages(train.samples(), train.labels())
                .find(test.samples().slice(0, count), test.labels(), same, other, inputs.cancellation());
        String on = count + " test images against " + train.size() + " training images";
        int wrong = 0;
        double nearest = 0;
        double foreign = 0;
        for (int i = 0; i < count; i++) {
            wrong += other[i] < same[i] ? 1 : 0;
            nearest += Math.min(same[i], other[i]) / count;
            foreign += other[i] / count;
        }
        found.accept(new MeasuredFigure("nn_wrong", (double) wrong / count, on));
        found.accept(new MeasuredFigure("nearest_train", nearest, on));
        found.accept(new MeasuredFigure("nearest_other_class", foreign, on));
        found.accept(new MeasuredFigure("own_farther", "1px", farther(test, other, 1, 0), on));
        found.accept(new MeasuredFigure("own_farther", "(1,1)", farther(test, other, 1, 1), on));
        found.accept(new MeasuredFigure("own_farther", "(2,2)", farther(test, other, 2, 2), on));
    }

    /** The share of images whose copy moved by (right, down) is farther from them than {@code other}. */
    private static double farther(Dataset test, double[] other, int right, int down) {
        int farther = 0;
        for (int i = 0; i < other.length; i++) {
            float[] image = test.samples().row(i);
            farther += distance(image, moved(image, test.shape(), right, down)) > other[i] ? 1 : 0;
        }
        return (double) farther / other.length;
    }

    static float[] moved(float[] image, ImageShape shape, int right, int down) {
        int row = shape.width() * shape.channels();
        float[] moved = new float[image.length];
        for (int y = down; y < shape.height(); y++) {
            for (int x = right * shape.channels(); x < row; x++) {
                moved[y * row + x] = image[(y - down) * row + x - right * shape.channels()];
            }
        }
        return moved;
    }

    private static double distance(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            double difference = one[i] - other[i];
            sum += difference * difference;
        }
        return Math.sqrt(sum);
    }
}
