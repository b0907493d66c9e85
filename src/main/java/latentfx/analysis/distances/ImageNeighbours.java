package latentfx.analysis.distances;

import java.util.Arrays;
import latentfx.math.Halves;
import latentfx.math.NeighbourGraph;
import latentfx.math.Samples;

/**
 * The graph of nearest neighbours of images, exactly: like {@link NeighbourGraph#of}, but several times as fast where most
 * pixels are black.
 */
public final class ImageNeighbours {
    private static final int BLOCK = 256;
    /** Candidates beyond the neighbours asked for: the distances they are chosen by are rounded. */
    private static final int SPARE = 2;

    private ImageNeighbours() {}

    /**
     * The {@code k} nearest of all other images for each of {@code images}; ties are ordered by row.
     *
     * @param beforeRow called on either thread before a block of images is compared with another image, {@link #steps} times in
     *     all, for progress and cancellation; an exception from it ends the search
     * @throws IllegalArgumentException if {@code k} is below 1 or there are not more than {@code k} images
     */
    public static NeighbourGraph graph(Samples images, int k, Runnable beforeRow) {
        int rows = images.rows();
        if (k < 1 || k >= rows) {
            throw new IllegalArgumentException(
                    rows + " images have no " + k + " neighbours each; ask for 1 to " + (rows - 1));
        }
        int[] indices = new int[rows * k];
        float[] squared = new float[rows * k];
        Halves.run(blocks(rows), (from, to) -> {
            for (int block = from; block < to; block++) {
                int first = block * BLOCK;
                int last = Math.min(rows, first + BLOCK);
                Candidates[] near = near(images, first, last, Math.min(k + SPARE, rows - 1), beforeRow);
                for (int row = first; row < last; row++) {
                    near[row - first].exact(images, row, k, indices, squared);
                }
            }
        });
        return NeighbourGraph.found(k, indices, squared);
    }

    /** How often {@link #graph} calls {@code beforeRow} for so many images. */
    public static int steps(int rows) {
        return blocks(rows) * rows;
    }

    private static int blocks(int rows) {
        return (rows + BLOCK - 1) / BLOCK;
    }

    private static Candidates[] near(Samples images, int first, int last, int count, Runnable beforeRow) {
        QueryBlock.Reader reader = new QueryBlock(images.slice(first, last)).new Reader(images.columns());
        Candidates[] near = new Candidates[last - first];
        Arrays.setAll(near, i -> new Candidates(count));
        float[] image = new float[images.columns()];
        for (int row = 0; row < images.rows(); row++) {
            beforeRow.run();
            images.copyRows(row, 1, image, 0);
            float[] squared = reader.from(image);
            for (int i = 0; i < near.length; i++) {
                if (squared[i] < near[i].worst && row != first + i) {
                    near[i].insert(row, squared[i]);
                }
            }
        }
        return near;
    }

    /** The nearest rows so far, in ascending order. */
    private static final class Candidates {
        private final int[] rows;
        private final float[] squared;
        private int found;
        private float worst = Float.POSITIVE_INFINITY;

        Candidates(int count) {
            rows = new int[count];
            squared = new float[count];
        }

        void insert(int row, float distance) {
            int at = found < rows.length ? found++ : found - 1;
            while (at > 0 && squared[at - 1] > distance) {
                squared[at] = squared[at - 1];
                rows[at] = rows[at - 1];
                at--;
            }
            squared[at] = distance;
            rows[at] = row;
            worst = found == rows.length ? squared[found - 1] : Float.POSITIVE_INFINITY;
        }

        /** Measures all candidates from differences, and writes the nearest {@code k}. */
        void exact(Samples images, int row, int k, int[] indices, float[] distances) {
            float[] image = images.row(row);
            Candidates again = new Candidates(rows.length);
            Arrays.sort(rows, 0, found);
            for (int i = 0; i < found; i++) {
                double distance = Euclid.distance(image, images.row(rows[i]));
                again.insert(rows[i], (float) (distance * distance));
            }
            System.arraycopy(again.rows, 0, indices, row * k, k);
            System.arraycopy(again.squared, 0, distances, row * k, k);
        }
    }
}
