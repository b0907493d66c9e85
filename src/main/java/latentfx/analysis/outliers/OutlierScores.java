package latentfx.analysis.outliers;

import java.util.Arrays;
import java.util.Optional;
import latentfx.analysis.NegativeElbo;
import latentfx.analysis.distances.NearestImages;
import latentfx.math.Halves;
import latentfx.math.Matrix;
import latentfx.math.Nearest;
import latentfx.math.RowBlock;
import latentfx.math.Samples;
import latentfx.math.SquaredDistances;
import latentfx.metrics.GaussianKl;
import latentfx.metrics.ReconstructionError;
import latentfx.model.LatentModel;
import latentfx.model.Posterior;
import latentfx.projection.LinearProjection;
import latentfx.projection.Pca;
import latentfx.task.Cancellation;

/**
 * Scores images by {@link Detector}s that know a model and a set of normal images. What a detector needs of the normal
 * images (codes, principal components) is computed when it is first asked; not safe for use by several threads.
 */
public final class OutlierScores {
    private static final int NEIGHBOURS = 10;
    private static final int COMPONENTS = 32;
    private static final double NOTHING = 1e-6;
    private static final long SEED = 5;

    private final LatentModel model;
    private final Samples normal;
    private final Cancellation cancellation;
    private Optional<SquaredDistances> codes = Optional.empty();
    private Optional<LinearProjection> components = Optional.empty();

    /**
     * Scores by {@code model} and {@code normal}.
     *
     * @param model unconditional, with an encoder
     * @param normal normal images, one a row, more than {@value #NEIGHBOURS}; best those that the model was trained on
     * @param cancellation asked often while scores are computed
     */
    public OutlierScores(LatentModel model, Samples normal, Cancellation cancellation) {
        if (normal.rows() <= NEIGHBOURS) {
            throw new IllegalArgumentException(
                    "what is normal shows in more than " + NEIGHBOURS + " images, not in " + normal.rows());
        }
        this.model = model;
        this.normal = normal;
        this.cancellation = cancellation;
    }

    /**
     * The score of each of {@code images} (one a row) by {@code detector}.
     *
     * @throws IllegalArgumentException if there is no such score with this model
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public double[] of(Detector detector, Samples images) {
        if (!detector.appliesTo(model.spec())) {
            throw new IllegalArgumentException("no " + detector.id() + " of a model of kind "
                    + model.spec().kind());
        }
        cancellation.throwIfCancelled();
        return switch (detector) {
            case ERROR -> errors(images);
            case RELATIVE_ERROR -> relative(images);
            case NEGATIVE_ELBO -> NegativeElbo.of(model, images, SEED);
            case KL -> divergences(images);
            case CODE_NEIGHBOURS -> codeDistances(images);
            case PCA_RESIDUAL -> residuals(images);
            case PIXEL_NEIGHBOUR -> new NearestImages(normal).distances(images, cancellation);
            case BRIGHTNESS -> means(images, value -> value);
        };
    }

    private double[] errors(Samples images) {
        Matrix codes = model.encode(images).mean();
        return RowBlock.each(
                images, block -> ReconstructionError.eachSquared(block.in(images), model.decodeUncut(block.in(codes))));
    }

    private double[] relative(Samples images) {
        double[] errors = errors(images);
        double[] squares = means(images, value -> (double) value * value);
        for (int i = 0; i < errors.length; i++) {
            errors[i] /= Math.max(NOTHING, squares[i]);
        }
        return errors;
    }

    private double[] divergences(Samples images) {
        Posterior posterior = model.encode(images);
        return GaussianKl.each(posterior.mean(), posterior.logVariance().orElseThrow());
    }

    private double[] codeDistances(Samples images) {
        SquaredDistances known =
                codes.orElseGet(() -> SquaredDistances.to(model.encode(normal).mean()));
        codes = Optional.of(known);
        Matrix asked = model.encode(images).mean();
        double[] distances = new double[asked.rows()];
        Halves.run(distances.length, (from, to) -> {
            Nearest nearest = new Nearest(NEIGHBOURS);
            for (int row = from; row < to; row++) {
                cancellation.throwIfCancelled();
                nearest.among(known.from(asked.row(row)), -1);
                distances[row] =
                        Arrays.stream(nearest.distances(known.unit())).average().orElse(Double.POSITIVE_INFINITY);
            }
        });
        return distances;
    }

    /** By Pythagoras: what is left of an image beside its coordinates along orthonormal axes. */
    private double[] residuals(Samples images) {
        int count = Math.min(COMPONENTS, normal.columns());
        LinearProjection axes = components.orElseGet(() -> Pca.fit(normal, count, progress -> {}, cancellation));
        components = Optional.of(axes);
        Matrix along = axes.project(images);
        float[] centre = axes.centre();
        double[] left = new double[images.rows()];
        for (int row = 0; row < left.length; row++) {
            float[] image = images.row(row);
            double sum = 0;
            for (int i = 0; i < image.length; i++) {
                double off = (double) image[i] - centre[i];
                sum += off * off;
            }
            for (float coordinate : along.row(row)) {
                sum -= (double) coordinate * coordinate;
            }
            left[row] = Math.max(0, sum) / image.length;
        }
        return left;
    }

    private interface OfPixel {
        double of(float value);
    }

    private static double[] means(Samples images, OfPixel pixel) {
        double[] means = new double[images.rows()];
        for (int row = 0; row < means.length; row++) {
            double sum = 0;
            for (float value : images.row(row)) {
                sum += pixel.of(value);
            }
            means[row] = sum / images.columns();
        }
        return means;
    }
}
