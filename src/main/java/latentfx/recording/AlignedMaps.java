package latentfx.recording;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final SnapshotStore store;
    private final int latent;
    private final Map<Checkpoint, LinearProjection> axes = new HashMap<>();
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
        List<Checkpoint> due = new ArrayList<>();
        for (Checkpoint kept : store.checkpoints()) {
            if (!axes.containsKey(kept)) {
                due.add(kept);
            }
            if (kept.equals(checkpoint)) {
                break;
            }
        }
        for (Checkpoint next : due) {
            layOut(next, styles(next.equals(checkpoint) ? codes : store.codes(next)));
        }
        LinearProjection found = Optional.ofNullable(axes.get(checkpoint))
                .orElseThrow(() -> new SnapshotException(
                        "Epoch " + checkpoint.progress() + " is no longer kept; choose another epoch."));
        return new AlignedMap(found, found.project(styles(codes), 0, 1));
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
