package latentfx.analysis;

import java.util.Arrays;
import latentfx.math.Halves;
import latentfx.math.Matrix;
import latentfx.math.SquaredDistances;
import latentfx.task.Cancellation;

/**
 * Distances from images to the nearest of a set, exactly, on two threads. The set, which is larger than the processor's
 * cache, is read once for each block of queries.
 */
public final class NearestImages {
    private static final int BLOCK = 500;

    private final Matrix set;
    private final int[] labels;

    /** Searches among the rows of {@code set}. */
    public NearestImages(Matrix set) {
        this(set, new int[set.rows()]);
    }

    /** Searches among the rows of {@code set}, each of the class that {@code labels} says. */
    public NearestImages(Matrix set, int[] labels) {
        this.set = set;
        this.labels = labels;
    }

    /** The Euclidean distance from each of {@code queries} to the nearest image of the set. */
    public double[] distances(Matrix queries, Cancellation cancellation) {
        double[] any = new double[queries.rows()];
        double[] unused = new double[any.length];
        find(queries, new int[any.length], any, unused, cancellation);
        for (int i = 0; i < any.length; i++) {
            any[i] = Math.min(any[i], unused[i]);
        }
        return any;
    }

    /** Fills in the distances to the nearest image of the query's own class, and of another class. */
    public void find(Matrix queries, int[] classes, double[] same, double[] other, Cancellation cancellation) {
        for (int from = 0; from < queries.rows(); from += BLOCK) {
            int to = Math.min(queries.rows(), from + BLOCK);
            SquaredDistances block = SquaredDistances.to(queries.slice(from, to));
            int[] own = Arrays.copyOfRange(classes, from, to);
            Arrays.fill(same, from, to, Double.POSITIVE_INFINITY);
            Arrays.fill(other, from, to, Double.POSITIVE_INFINITY);
            int first = from;
            Halves.run(set.rows(), (begin, end) -> {
                float[] nearSame = new float[own.length];
                float[] nearOther = new float[own.length];
                Arrays.fill(nearSame, Float.POSITIVE_INFINITY);
                Arrays.fill(nearOther, Float.POSITIVE_INFINITY);
                for (int row = begin; row < end; row++) {
                    cancellation.throwIfCancelled();
                    float[] squared = block.from(set.row(row));
                    for (int i = 0; i < own.length; i++) {
                        float[] near = own[i] == labels[row] ? nearSame : nearOther;
                        near[i] = Math.min(near[i], squared[i]);
                    }
                }
                merge(nearSame, block.unit(), same, first);
                merge(nearOther, block.unit(), other, first);
            });
        }
    }

    /** Both halves of the set end here, one after the other. */
    private static void merge(float[] squared, double unit, double[] distances, int first) {
        synchronized (distances) {
            for (int i = 0; i < squared.length; i++) {
                distances[first + i] = Math.min(distances[first + i], Math.sqrt(squared[i]) * unit);
            }
        }
    }
}
