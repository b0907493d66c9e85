package latentfx.analysis.distances;

import java.util.Arrays;
import latentfx.math.Halves;
import latentfx.math.Samples;
import latentfx.task.Cancellation;

/**
 * Finds the nearest of a set of images, exactly, on two threads. The set, which is larger than the processor's cache, is
 * read once for each block of queries.
 */
public final class NearestImages {
    private static final int BLOCK = 256;

    private final Samples set;
    private final int[] labels;

    /** Of images without classes: all are of another class than the queries. */
    public NearestImages(Samples set) {
        this(set, new int[set.rows()]);
    }

    /**
     * Of images with their classes.
     *
     * @param labels class of each image; shared
     */
    public NearestImages(Samples set, int[] labels) {
        if (labels.length != set.rows()) {
            throw new IllegalArgumentException(labels.length + " classes do not fit " + set);
        }
        this.set = set;
        this.labels = labels;
    }

    /**
     * The nearest images of queries, by class.
     *
     * @param same row of the nearest image of the query's own class; −1 where there is none
     * @param sameDistance its Euclidean distance; infinite where there is none
     * @param other row of the nearest image of any other class
     * @param otherDistance its distance
     */
    public record Found(int[] same, double[] sameDistance, int[] other, double[] otherDistance) {
        /** The distance from each query to the nearest image of any class. */
        public double[] nearest() {
            double[] nearest = sameDistance.clone();
            for (int i = 0; i < nearest.length; i++) {
                nearest[i] = Math.min(nearest[i], otherDistance[i]);
            }
            return nearest;
        }

        @Override
        public boolean equals(Object that) {
            return that instanceof Found found
                    && Arrays.equals(same, found.same)
                    && Arrays.equals(sameDistance, found.sameDistance)
                    && Arrays.equals(other, found.other)
                    && Arrays.equals(otherDistance, found.otherDistance);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(sameDistance) + 31 * Arrays.hashCode(otherDistance);
        }
    }

    /**
     * The Euclidean distance from each of {@code queries} to the nearest image of the set.
     *
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public double[] distances(Samples queries, Cancellation cancellation) {
        return find(queries, new int[queries.rows()], cancellation).nearest();
    }

    /**
     * The nearest image of the own class of each query, and of another class.
     *
     * @param classes class of each query
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public Found find(Samples queries, int[] classes, Cancellation cancellation) {
        int count = queries.rows();
        Best same = new Best(count);
        Best other = new Best(count);
        for (int first = 0; first < count; first += BLOCK) {
            int last = Math.min(count, first + BLOCK);
            QueryBlock block = new QueryBlock(queries.slice(first, last));
            int[] own = Arrays.copyOfRange(classes, first, last);
            int start = first;
            Halves.run(set.rows(), (from, to) -> {
                Best nearSame = new Best(own.length);
                Best nearOther = new Best(own.length);
                QueryBlock.Reader reader = block.new Reader(set.columns());
                float[] image = new float[set.columns()];
                for (int row = from; row < to; row++) {
                    cancellation.throwIfCancelled();
                    set.copyRows(row, 1, image, 0);
                    float[] squared = reader.from(image);
                    for (int i = 0; i < own.length; i++) {
                        (own[i] == labels[row] ? nearSame : nearOther).offer(i, row, squared[i]);
                    }
                }
                same.merge(nearSame, start);
                other.merge(nearOther, start);
            });
        }
        return new Found(same.rows, same.exact(queries, set), other.rows, other.exact(queries, set));
    }

    /**
     * The nearest images of queries, of any class.
     *
     * @param rows row of the nearest image of each query
     * @param distances the Euclidean distance to it
     */
    public record Nearest(int[] rows, double[] distances) {
        @Override
        public boolean equals(Object that) {
            return that instanceof Nearest nearest
                    && Arrays.equals(rows, nearest.rows)
                    && Arrays.equals(distances, nearest.distances);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(rows);
        }
    }

    /**
     * The nearest image of any class of each of {@code queries}, found on the calling thread alone.
     *
     * @param queries a few dozen, which fit the processor's cache
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public Nearest nearest(Samples queries, Cancellation cancellation) {
        Best best = new Best(queries.rows());
        QueryBlock.Reader reader = new QueryBlock(queries).new Reader(set.columns());
        float[] image = new float[set.columns()];
        for (int row = 0; row < set.rows(); row++) {
            cancellation.throwIfCancelled();
            set.copyRows(row, 1, image, 0);
            float[] squared = reader.from(image);
            for (int i = 0; i < squared.length; i++) {
                best.offer(i, row, squared[i]);
            }
        }
        return new Nearest(best.rows, best.exact(queries, set));
    }

    /** The best row for each query so far. */
    private static final class Best {
        private final int[] rows;
        private final float[] squared;

        Best(int count) {
            rows = new int[count];
            squared = new float[count];
            Arrays.fill(rows, -1);
            Arrays.fill(squared, Float.POSITIVE_INFINITY);
        }

        void offer(int query, int row, float distance) {
            if (distance < squared[query]) {
                squared[query] = distance;
                rows[query] = row;
            }
        }

        /** Both halves of the set end here, in any order: the earlier row wins a tie. */
        synchronized void merge(Best half, int first) {
            for (int i = 0; i < half.rows.length; i++) {
                int at = first + i;
                boolean earlier = half.squared[i] == squared[at] && half.rows[i] < rows[at];
                if (half.squared[i] < squared[at] || earlier) {
                    squared[at] = half.squared[i];
                    rows[at] = half.rows[i];
                }
            }
        }

        /** The distances once more, from differences. */
        double[] exact(Samples queries, Samples set) {
            double[] distances = new double[rows.length];
            for (int i = 0; i < rows.length; i++) {
                distances[i] =
                        rows[i] < 0 ? Double.POSITIVE_INFINITY : Euclid.distance(queries.row(i), set.row(rows[i]));
            }
            return distances;
        }
    }
}
