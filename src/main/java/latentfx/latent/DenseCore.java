package latentfx.latent;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import latentfx.math.Halves;
import latentfx.math.Matrix;
import latentfx.math.Nearest;
import latentfx.math.SquaredDistances;
import latentfx.task.Cancellation;

/**
 * The codes in the densest regions, those with the smallest distance to their tenth neighbour.
 *
 * @param codes one per row
 * @param usual median distance of a code to its nearest other code, over all codes
 */
record DenseCore(Matrix codes, double usual) {
    private static final int NEIGHBOURS = 10;

    /**
     * The fraction {@code share} of {@code all} with the smallest distance to the tenth neighbour; codes that are not
     * finite are left out.
     */
    static DenseCore of(Matrix all, double share, Cancellation cancellation) {
        SquaredDistances distances = SquaredDistances.to(all);
        int n = all.rows();
        float[] reach = new float[n];
        float[] first = new float[n];
        Halves.run(n, (from, to) -> {
            Nearest nearest = new Nearest(NEIGHBOURS);
            distances.forRows(from, to, (row, squared) -> {
                cancellation.throwIfCancelled();
                nearest.among(squared, row);
                int found = nearest.found();
                reach[row] = found == 0 ? Float.POSITIVE_INFINITY : squared[nearest.index(found - 1)];
                first[row] = found == 0 ? Float.POSITIVE_INFINITY : squared[nearest.index(0)];
            });
        });
        int[] order = IntStream.range(0, n)
                .filter(i -> Float.isFinite(reach[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> reach[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        int kept = (int) Math.ceil(share * order.length);
        float[] values = new float[kept * all.columns()];
        for (int i = 0; i < kept; i++) {
            all.copyRows(order[i], 1, values, i * all.columns());
        }
        Arrays.sort(first);
        double usual = order.length == 0 ? 0 : Math.sqrt(first[order.length / 2]) * distances.unit();
        return new DenseCore(Matrix.wrap(kept, all.columns(), values), usual);
    }
}
