package latentfx.lesson.figures;

import java.io.IOException;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import latentfx.analysis.Subspaces;
import latentfx.analysis.compression.PrincipalCoder;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.metrics.ReconstructionError;
import latentfx.model.LatentModel;

/**
 * That a linear autoencoder finds the plane of PCA, not its axes (Baldi and Hornik 1989): errors, the angle between both
 * planes, and how like single filters are to single axes; then the axes mixed by a random matrix, which are other filters in
 * the very same plane.
 */
final class LinearFigures implements LessonMeasurement {
    private static final int UNITS = 32;

    @Override
    public void measure(FigureInputs inputs, Consumer<MeasuredFigure> found) throws IOException {
        Samples test = inputs.data().test().samples();
        LatentModel linear = inputs.models().open("mnist-linear-32");
        PrincipalCoder pca = PrincipalImages.of(inputs, UNITS);
        String on = test.rows() + " test images";
        Matrix reconstructed = linear.decodeUncut(linear.encode(test).mean());
        found.accept(
                new MeasuredFigure("test_mse", "linear-32", ReconstructionError.meanSquared(test, reconstructed), on));
        found.accept(new MeasuredFigure(
                "test_mse", "pca-32", ReconstructionError.meanSquared(test, pca.images(pca.codes(test))), on));
        Matrix axes = pca.directions();
        String fitted = "axes of " + inputs.data().train().size() + " training images";
        tell("linear-32", axes, Subspaces.columns(linear.parameters().decoder(), UNITS, test.columns()), fitted, found);
        tell("mixed", axes, mixed(axes), fitted, found);
    }

    private static void tell(String name, Matrix axes, Matrix filters, String on, Consumer<MeasuredFigure> found) {
        double degrees = Math.toDegrees(Subspaces.largestAngle(axes, filters));
        found.accept(new MeasuredFigure("largest_angle_degrees", name, degrees, on));
        found.accept(new MeasuredFigure("filter_like_axis", name, Subspaces.meanBestCosine(filters, axes), on));
    }

    /** The axes multiplied by a matrix of independent normal numbers, which has an inverse. */
    private static Matrix mixed(Matrix axes) {
        SplittableRandom random = new SplittableRandom(6);
        float[] mixed = new float[axes.rows() * axes.columns()];
        for (int filter = 0; filter < axes.rows(); filter++) {
            for (int axis = 0; axis < axes.rows(); axis++) {
                double weight = random.nextGaussian();
                for (int pixel = 0; pixel < axes.columns(); pixel++) {
                    mixed[filter * axes.columns() + pixel] += (float) (weight * axes.get(axis, pixel));
                }
            }
        }
        return Matrix.wrap(axes.rows(), axes.columns(), mixed);
    }
}
