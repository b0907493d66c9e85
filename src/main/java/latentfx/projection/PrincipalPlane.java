package latentfx.projection;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import latentfx.math.Samples;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/**
 * Principal component analysis as a method of projection: positions along two of the principal axes, see {@link Pca}.
 *
 * @param first horizontal component, 0 having the largest variance
 * @param second vertical component, different from {@code first}
 */
public record PrincipalPlane(int first, int second) implements AxisPlane {
    /** The catalogue entry of this method. */
    static final ProjectionKind KIND = AxisPlane.kind("pca", Basis.PCA, PrincipalPlane::new);

    /** The first two components. */
    public static final PrincipalPlane WIDEST = new PrincipalPlane(0, 1);

    /** Smallest number of components whose explained variance is reported, or all if there are fewer. */
    private static final int MIN_COMPONENTS = 16;

    public PrincipalPlane {
        AxisPlane.check(first, second);
    }

    @Override
    public ProjectionKind kind() {
        return KIND;
    }

    @Override
    public Embedding fit(Samples points, Consumer<Progress> progress, Cancellation cancellation) {
        checkWithin(points.columns());
        Checks.finite(points);
        int components = Math.min(points.columns(), Math.max(MIN_COMPONENTS, Math.max(first, second) + 1));
        LinearProjection axes = Pca.fit(points, components, progress, cancellation);
        List<Double> shares =
                IntStream.range(0, components).mapToObj(axes::explainedShare).toList();
        return Embedding.ofAll(
                axes.project(points, first, second),
                seed(),
                List.of(new ProjectionRemark.Explained(shares, first, second)));
    }
}
