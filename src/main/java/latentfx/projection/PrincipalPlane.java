package latentfx.projection;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import latentfx.math.Matrix;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/**
 * Principal component analysis as a method of projection: positions along two of the principal axes, see {@link Pca}.
 *
 * @param first component across, 0 being the widest
 * @param second component upwards, another one
 */
public record PrincipalPlane(int first, int second) implements ProjectionMethod {
    /** The two widest components. */
    public static final PrincipalPlane WIDEST = new PrincipalPlane(0, 1);

    /** Of so many components, or of all there are, the share of the variance is told. */
    private static final int TOLD = 16;

    public PrincipalPlane {
        AxisPair.check(first, second);
    }

    @Override
    public String id() {
        return "pca";
    }

    @Override
    public Map<String, Number> options() {
        return Map.of("first_axis", first + 1, "second_axis", second + 1);
    }

    /** {@inheritDoc} No bound of its own: time grows with the points. */
    @Override
    public int mostPoints() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Embedding fit(Matrix points, Consumer<Progress> progress, Cancellation cancellation) {
        AxisPair.checkWithin(first, second, points.columns());
        int components = Math.min(points.columns(), Math.max(TOLD, Math.max(first, second) + 1));
        LinearProjection axes = Pca.fit(points, components, progress, cancellation);
        List<Double> shares =
                IntStream.range(0, components).mapToObj(axes::explainedShare).toList();
        return Embedding.ofAll(
                axes.project(points, first, second),
                seed(),
                List.of(new ProjectionRemark.Explained(shares, first, second)));
    }
}
