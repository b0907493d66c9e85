package latentfx.analysis.distances;

import java.util.stream.IntStream;
import latentfx.math.Matrix;
import latentfx.math.SquaredDistances;

/** Finds the nearest point of another class by differences, exactly: for codes, which have few numbers. */
public final class NearestOther {
    private final SquaredDistances distances;
    private final int[] labels;

    /**
     * Looks among {@code points}.
     *
     * @param labels class of each; shared
     */
    public NearestOther(Matrix points, int[] labels) {
        if (labels.length != points.rows()) {
            throw new IllegalArgumentException(labels.length + " classes do not fit " + points);
        }
        distances = SquaredDistances.to(points);
        this.labels = labels;
    }

    /**
     * A point that was found.
     *
     * @param row its row; −1 where all points are of the class asked for
     * @param distance to it; infinite where there is none
     */
    public record Found(int row, double distance) {}

    /** The point nearest to {@code query} among those that are not of {@code label}. */
    public Found of(float[] query, int label) {
        float[] squared = distances.from(query);
        int best = IntStream.range(0, squared.length)
                .filter(row -> labels[row] != label && !Float.isNaN(squared[row]))
                .reduce((one, other) -> squared[other] < squared[one] ? other : one)
                .orElse(-1);
        return best < 0
                ? new Found(-1, Double.POSITIVE_INFINITY)
                : new Found(best, Math.sqrt(squared[best]) * distances.unit());
    }
}
