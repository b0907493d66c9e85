package latentfx.analysis.distances;

import java.util.Arrays;
import latentfx.math.Quantile;
import latentfx.math.Samples;
import latentfx.math.SquaredDistances;

/**
 * How much farther the farthest of some points is than the nearest, {@code (Dmax − Dmin)/Dmin} (Beyer, Goldstein,
 * Ramakrishnan and Shaft 1999): it falls towards 0 where all distances grow alike.
 */
public final class RelativeContrast {
    private RelativeContrast() {}

    /**
     * The median over queries, the last rows, of their contrast against the rows before.
     *
     * @param queries how many of the last rows ask, at least 1 and fewer than there are
     * @throws IllegalArgumentException if no row is left to be asked
     */
    public static double median(Samples points, int queries) {
        int count = points.rows() - queries;
        if (queries < 1 || count < 1) {
            throw new IllegalArgumentException(queries + " queries leave nothing of " + points + " to measure");
        }
        SquaredDistances distances = SquaredDistances.to(points.slice(0, count));
        double[] contrast = new double[queries];
        for (int query = 0; query < queries; query++) {
            float least = Float.POSITIVE_INFINITY;
            float most = 0;
            for (float squared : distances.from(points.row(count + query))) {
                least = Math.min(least, squared);
                most = Math.max(most, squared);
            }
            contrast[query] = Math.sqrt(most / least) - 1;
        }
        Arrays.sort(contrast);
        return Quantile.ofSorted(contrast, 0.5);
    }
}
