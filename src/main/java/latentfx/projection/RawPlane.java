package latentfx.projection;

import java.util.List;
import java.util.function.Consumer;
import latentfx.math.ColumnOffsets;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/**
 * Projection onto two coordinate axes of the points.
 *
 * @param first horizontal coordinate, from 0
 * @param second vertical coordinate, different from {@code first}
 */
public record RawPlane(int first, int second) implements AxisPlane {
    /** The catalogue entry of this method. */
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
    public ColumnOffsets lacking(ColumnOffsets offsets) {
        return new ColumnOffsets(new double[] {offsets.at(first), offsets.at(second)});
    }

    @Override
    public Embedding fit(Samples points, Consumer<Progress> progress, Cancellation cancellation) {
        checkWithin(points.columns());
        Checks.finite(points);
        cancellation.throwIfCancelled();
        float[] placed = new float[points.rows() * 2];
        float[] point = new float[points.columns()];
        for (int row = 0; row < points.rows(); row++) {
            points.copyRows(row, 1, point, 0);
            placed[2 * row] = point[first];
            placed[2 * row + 1] = point[second];
        }
        progress.accept(new Progress(points.rows(), points.rows()));
        return Embedding.ofAll(Matrix.wrap(points.rows(), 2, placed), seed(), List.of());
    }
}
