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
 * Lays the maps of a training onto each other, each onto the one before, by rotation and reflection only, so that
 * points glide where principal components would flip or change places. The plane of a checkpoint is that of its codes'
 * own two widest principal components (for two dimensions the codes' own plane), with their mean in the middle;
 * nothing is stretched. Only the axes are kept, not the places.
 */
final class AlignedMaps {
    private final SnapshotStore store;
    private final int latent;
    private final Map<Checkpoint, LinearProjection> axes = new HashMap<>();
    private @Nullable Matrix lastPlaces;

    AlignedMaps(SnapshotStore store, int latent) {
        this.store = store;
        this.latent = latent;
    }

    /** The map of {@code checkpoint}; those before it that were not laid out yet are laid out first. */
    AlignedMap at(Checkpoint checkpoint) throws IOException {
        return at(checkpoint, store.codes(checkpoint));
    }

    /** The map of {@code checkpoint}, whose {@code codes} the caller has already, so that they are not read again. */
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
        Matrix places = own.project(codes, 0, 1);
        Matrix before = lastPlaces;
        if (before != null && before.rows() == places.rows()) {
            Alignment turn = Procrustes.fit(places, before, false);
            own = turned(own, codes, turn);
            places = own.project(codes, 0, 1);
        }
        axes.put(checkpoint, own);
        lastPlaces = places;
    }

    /** The codes' own plane through their mean; for one dimension the second axis is empty. */
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
        Matrix places = new LinearProjection(centre, axes, new double[2], total).project(codes, 0, 1);
        return new LinearProjection(centre, axes, Columns.variance(places), total);
    }

    /** The same plane with its axes turned as {@code turn} turns places: orthonormal axes stay so. */
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
