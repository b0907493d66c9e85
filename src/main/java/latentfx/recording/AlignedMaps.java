package latentfx.recording;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import latentfx.math.Columns;
import latentfx.math.Matrix;
import latentfx.model.Checkpoint;
import latentfx.projection.Alignment;
import latentfx.projection.LinearProjection;
import latentfx.projection.Pca;
import latentfx.projection.Procrustes;
import org.jspecify.annotations.Nullable;

/**
 * Aligns the maps of a training, each with the previous one, by rotation and reflection only (orthogonal Procrustes),
 * so that points move smoothly although principal components flip or swap. The plane of a checkpoint is spanned by the
 * first two principal components of its codes (for two dimensions, it is the plane of the codes), with their mean at
 * the centre and without scaling. Only the axes are kept, not the positions.
 */
final class AlignedMaps {
    /** The share of samples that lie within the reach of a map. */
    private static final double USUAL_SHARE = 0.995;

    private final SnapshotStore store;
    private final int latent;
    private final Map<Checkpoint, LinearProjection> axes = new HashMap<>();
    private final Map<Checkpoint, Double> reaches = new HashMap<>();
    private @Nullable Matrix lastPositions;

    AlignedMaps(SnapshotStore store, int latent) {
        this.store = store;
        this.latent = latent;
    }

    /** The map of {@code checkpoint}; maps of earlier checkpoints are computed first if they are missing. */
    AlignedMap at(Checkpoint checkpoint) throws IOException {
        return at(checkpoint, store.codes(checkpoint));
    }

    /** The map of {@code checkpoint} from its {@code codes}, one a row, for callers that have read them already. */
    synchronized AlignedMap at(Checkpoint checkpoint, Matrix codes) throws IOException {
        List<Checkpoint> kept = store.checkpoints();
        for (Checkpoint next : due(kept.subList(0, kept.indexOf(checkpoint) + 1))) {
            layOut(next, styles(next.equals(checkpoint) ? codes : store.codes(next)));
        }
        LinearProjection found = Optional.ofNullable(axes.get(checkpoint))
                .orElseThrow(() -> new SnapshotException(
                        "Epoch " + checkpoint.progress() + " is no longer kept; choose another epoch."));
        return new AlignedMap(found, found.project(styles(codes), 0, 1));
    }

    /**
     * The largest distance from the centre, along either axis, within which nearly all samples of a map lie, over the maps
     * of all checkpoints kept; 0 if there are none. Maps that are missing are computed first.
     */
    synchronized double reach() throws IOException {
        List<Checkpoint> kept = store.checkpoints();
        for (Checkpoint next : due(kept)) {
            layOut(next, styles(store.codes(next)));
        }
        return kept.stream()
                .mapToDouble(checkpoint -> reaches.getOrDefault(checkpoint, 0.0))
                .max()
                .orElse(0);
    }

    private List<Checkpoint> due(List<Checkpoint> wanted) {
        return wanted.stream().filter(each -> !axes.containsKey(each)).toList();
    }

    private static double reach(Matrix positions) {
        double[] away = IntStream.range(0, positions.rows())
                .mapToDouble(i -> Math.max(Math.abs(positions.get(i, 0)), Math.abs(positions.get(i, 1))))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return away.length == 0 ? 0 : away[(int) (USUAL_SHARE * (away.length - 1))];
    }

    private Matrix styles(Matrix codes) {
        return codes.columns(0, latent);
    }

    private void layOut(Checkpoint checkpoint, Matrix codes) {
        LinearProjection own = plane(codes);
        Matrix positions = own.project(codes, 0, 1);
        Matrix before = lastPositions;
        if (before != null && before.rows() == positions.rows()) {
            Alignment turn = Procrustes.fit(positions, before, false);
            own = turned(own, codes, turn);
            positions = own.project(codes, 0, 1);
        }
        axes.put(checkpoint, own);
        reaches.put(checkpoint, reach(positions));
        lastPositions = positions;
    }

    /**
     * The plane of the first two principal components through the mean of the codes; for one dimension the second axis
     * is zero.
     */
    private static LinearProjection plane(Matrix codes) {
        return switch (codes.columns()) {
            case 1 -> through(codes, mean(codes), Matrix.of(2, 1, 1, 0));
            case 2 -> through(codes, mean(codes), Matrix.of(2, 2, 1, 0, 0, 1));
            default -> Pca.fit(codes, 2);
        };
    }

    private static float[] mean(Matrix codes) {
        double[] mean = Columns.mean(codes);
        float[] centre = new float[mean.length];
        for (int d = 0; d < mean.length; d++) {
            centre[d] = (float) mean[d];
        }
        return centre;
    }

    private static LinearProjection through(Matrix codes, float[] centre, Matrix axes) {
        double total = Arrays.stream(Columns.variance(codes)).sum();
        Matrix positions = new LinearProjection(centre, axes, new double[2], total).project(codes, 0, 1);
        return new LinearProjection(centre, axes, Columns.variance(positions), total);
    }

    /** {@code plane} with its axes rotated as {@code turn} rotates positions; orthonormal axes stay orthonormal. */
    private static LinearProjection turned(LinearProjection plane, Matrix codes, Alignment turn) {
        int dimensions = plane.dimensions();
        Matrix own = plane.directions();
        float[] axes = new float[2 * dimensions];
        for (int axis = 0; axis < 2; axis++) {
            for (int d = 0; d < dimensions; d++) {
                axes[axis * dimensions + d] =
                        (float) (turn.rotation(0, axis) * own.get(0, d) + turn.rotation(1, axis) * own.get(1, d));
            }
        }
        return through(codes, plane.centre(), Matrix.wrap(2, dimensions, axes));
    }
}
