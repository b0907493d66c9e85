package latentfx.lesson.figures;

import latentfx.math.Halves;
import latentfx.math.Matrix;
import latentfx.math.SquaredDistances;
import latentfx.task.Cancellation;

/** Distances from images to the nearest of a set, exactly, on two threads. */
final class NearestImages {
    private final SquaredDistances set;

    NearestImages(Matrix set) {
        this.set = SquaredDistances.to(set);
    }

    /** The Euclidean distance from each of {@code queries} to the nearest image of the set. */
    double[] distances(Matrix queries, Cancellation cancellation) {
        double[] nearest = new double[queries.rows()];
        Halves.run(nearest.length, (from, to) -> {
            for (int i = from; i < to; i++) {
                cancellation.throwIfCancelled();
                float least = Float.POSITIVE_INFINITY;
                for (float squared : set.from(queries.row(i))) {
                    least = Math.min(least, squared);
                }
                nearest[i] = Math.sqrt(least) * set.unit();
            }
        });
        return nearest;
    }
}
