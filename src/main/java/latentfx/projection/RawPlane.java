package latentfx.projection;

import java.util.List;
import java.util.function.Consumer;
import latentfx.math.Matrix;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/**
 * Two of the points' own coordinates, as they are.
 *
 * @param first coordinate across, from 0
 * @param second coordinate upwards, another one
 */
public record RawPlane(int first, int second) implements AxisPlane {
    /** The entry in the catalogue. */
    static final ProjectionKind KIND = AxisPlane.kind("raw", Basis.RAW, RawPlane::new);

    /** The first two coordinates. */
    public static final RawPlane FIRST_TWO = new RawPlane(0, 1);

    public RawPlane {
        AxisPlane.check(first, second);
    }

    @Override
    public ProjectionKind kind() {
        return KIND;
    }

    @Override
    public Embedding fit(Matrix points, Consumer<Progress> progress, Cancellation cancellation) {
        checkWithin(points.columns());
        cancellation.throwIfCancelled();
        float[] placed = new float[points.rows() * 2];
        for (int row = 0; row < points.rows(); row++) {
            placed[2 * row] = points.get(row, first);
            placed[2 * row + 1] = points.get(row, second);
        }
        progress.accept(new Progress(points.rows(), points.rows()));
        return Embedding.ofAll(Matrix.wrap(points.rows(), 2, placed), seed(), List.of());
    }
}
