package latentfx.latent;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import latentfx.math.Matrix;
import latentfx.task.Cancellation;

/** Starting positions for the search for holes, within the convex hull of the codes. */
final class HoleCandidates {
    private static final int TRIANGLES = 3000;
    private static final long SEED = 11;

    private HoleCandidates() {}

    /** The midpoints of all pairs of {@code anchors}, and random convex combinations of three. */
    static List<float[]> of(Matrix anchors, Cancellation cancellation) {
        List<float[]> starts = new ArrayList<>();
        for (int a = 0; a < anchors.rows(); a++) {
            cancellation.throwIfCancelled();
            for (int b = a + 1; b < anchors.rows(); b++) {
                starts.add(HoleFinder.towards(anchors.row(a), anchors.row(b), 0.5));
            }
        }
        Random random = new Random(SEED);
        for (int i = 0; i < TRIANGLES && anchors.rows() > 2; i++) {
            float[] side = HoleFinder.towards(any(anchors, random), any(anchors, random), random.nextDouble());
            starts.add(HoleFinder.towards(any(anchors, random), side, Math.sqrt(random.nextDouble())));
        }
        return starts;
    }

    private static float[] any(Matrix anchors, Random random) {
        return anchors.row(random.nextInt(anchors.rows()));
    }
}
