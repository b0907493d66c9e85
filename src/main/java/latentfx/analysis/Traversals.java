package latentfx.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import latentfx.data.Dataset;
import latentfx.latent.AxisTraversal;
import latentfx.latent.FrameChange;
import latentfx.math.Columns;
import latentfx.math.Matrix;
import latentfx.math.QuantileRange;
import latentfx.metrics.ActiveUnits;
import latentfx.metrics.GaussianKl;
import latentfx.model.Condition;
import latentfx.model.OpenModel;
import latentfx.model.Posterior;
import latentfx.projection.LinearProjection;
import latentfx.projection.Pca;
import latentfx.projection.RawAxes;
import latentfx.task.Cancellation;

/** Makes traversals along every dimension of a latent space, or along every principal component of its codes. */
public final class Traversals {
    /** Traversals run between the quantiles that leave this share of the codes out at either end. */
    public static final double OUTSIDE = 0.01;

    /** How many images the divergence of each unit is measured on. */
    public static final int KL_SAMPLES = 2000;

    /** Most principal components that are offered. */
    static final int MOST_COMPONENTS = 64;

    private static final int STEPS = 7;
    private static final int TRAVERSALS_AT_ONCE = 64;

    private Traversals() {}

    /**
     * All traversals from one code, those that change the image most first.
     *
     * @param principal along principal components (the first {@value #MOST_COMPONENTS}) rather than dimensions
     * @param sample the sample from whose code they start; without one the mean code, and class 0 of a conditional model
     * @param kl of each unit, as {@link #unitKl} gives it; empty where it is not known
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public static List<Traversal> of(
            OpenModel open, boolean principal, OptionalInt sample, double[] kl, Cancellation cancellation) {
        Matrix codes = open.styles();
        LinearProjection axes =
                principal ? Pca.fit(codes, Math.min(MOST_COMPONENTS, codes.columns())) : RawAxes.of(codes);
        Matrix positions = axes.project(codes);
        List<QuantileRange> ranges = QuantileRange.ofColumns(positions, OUTSIDE);
        double[] variance = Columns.variance(positions);
        float[] origin = origin(open, sample);
        float[] style = Arrays.copyOf(origin, open.latent());
        List<AxisTraversal> traversals = new ArrayList<>();
        for (int axis = 0; axis < axes.axes(); axis++) {
            QuantileRange range = ranges.get(axis);
            float[] direction = axes.direction(axis);
            traversals.add(new AxisTraversal(origin, direction, axes.along(style, axis), range.low(), range.high()));
        }
        double[] changes = changes(open, traversals, cancellation);
        List<Traversal> found = new ArrayList<>();
        for (int axis = 0; axis < traversals.size(); axis++) {
            OptionalDouble unit = principal || kl.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(kl[axis]);
            boolean active = variance[axis] > ActiveUnits.THRESHOLD;
            found.add(new Traversal(principal, axis, traversals.get(axis), changes[axis], active, unit));
        }
        found.sort(Comparator.comparingDouble(Traversal::change).reversed());
        return found;
    }

    /**
     * The traversal along one unit of the code, between the quantiles that leave {@value #OUTSIDE} of the codes on the map out
     * at either end.
     *
     * @param sample the sample from whose code it starts; without one the mean code
     * @param unit from 0
     */
    public static AxisTraversal alongUnit(OpenModel open, OptionalInt sample, int unit) {
        float[] origin = origin(open, sample);
        float[] direction = new float[open.latent()];
        direction[unit] = 1;
        QuantileRange range =
                QuantileRange.ofColumns(open.styles().columns(unit, 1), OUTSIDE).get(0);
        return new AxisTraversal(origin, direction, origin[unit], range.low(), range.high());
    }

    private static float[] origin(OpenModel open, OptionalInt sample) {
        if (sample.isPresent()) {
            return open.sheet().codes().row(sample.getAsInt());
        }
        double[] mean = Columns.mean(open.styles());
        float[] centre = new float[mean.length];
        for (int d = 0; d < mean.length; d++) {
            centre[d] = (float) mean[d];
        }
        return Condition.append(open.model().spec(), Matrix.wrap(1, centre.length, centre), new int[1])
                .row(0);
    }

    /** Decodes many short traversals at once: a wide code has a thousand of them. */
    private static double[] changes(OpenModel open, List<AxisTraversal> traversals, Cancellation cancellation) {
        double[] changes = new double[traversals.size()];
        int width = open.model().spec().codeWidth();
        for (int from = 0; from < changes.length; from += TRAVERSALS_AT_ONCE) {
            cancellation.throwIfCancelled();
            int count = Math.min(TRAVERSALS_AT_ONCE, changes.length - from);
            float[] codes = new float[count * STEPS * width];
            for (int i = 0; i < count; i++) {
                traversals.get(from + i).codes(STEPS).copyRows(0, STEPS, codes, i * STEPS * width);
            }
            Matrix images = open.model().decode(Matrix.wrap(count * STEPS, width, codes));
            for (int i = 0; i < count; i++) {
                changes[from + i] = FrameChange.along(images.slice(i * STEPS, (i + 1) * STEPS));
            }
        }
        return changes;
    }

    /**
     * The divergence of each unit's posterior from the prior, in nats, mean over the first {@value #KL_SAMPLES} images of
     * {@code data}; empty for a model without a prior.
     */
    public static double[] unitKl(OpenModel open, Dataset data) {
        if (!open.model().spec().isVariational()) {
            return new double[0];
        }
        int count = Math.min(KL_SAMPLES, data.size());
        int[] labels = open.model().spec().classes() > 0 ? Arrays.copyOf(data.labels(), count) : new int[0];
        Posterior posterior = open.model().encode(data.samples().slice(0, count), labels);
        return posterior
                .logVariance()
                .map(log -> GaussianKl.perUnit(posterior.mean(), log))
                .orElseGet(() -> new double[0]);
    }
}
