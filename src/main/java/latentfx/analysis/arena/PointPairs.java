package latentfx.analysis.arena;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import latentfx.math.Matrix;
import latentfx.math.Nearest;
import latentfx.math.SplitMix64;
import latentfx.math.SquaredDistances;
import latentfx.metrics.Correlation;

/** Pairs of different points at random, which lengths and midpoints are measured on. Immutable. */
public final class PointPairs {
    private final int[] first;
    private final int[] second;

    private PointPairs(int[] first, int[] second) {
        this.first = first;
        this.second = second;
    }

    /**
     * Draws pairs; equal seeds give equal pairs.
     *
     * @param points how many points there are, 2 or more
     */
    public static PointPairs random(int points, int count, long seed) {
        SplitMix64 random = new SplitMix64(SplitMix64.combine(seed, points));
        int[] first = new int[count];
        int[] second = new int[count];
        for (int i = 0; i < count; i++) {
            first[i] = random.below(points);
            second[i] = (first[i] + 1 + random.below(points - 1)) % points;
        }
        return new PointPairs(first, second);
    }

    /** The number of pairs. */
    public int size() {
        return first.length;
    }

    /** A number for each pair. */
    public interface OfPair {
        /** The number for points {@code one} and {@code other}. */
        double of(int one, int other);
    }

    /** {@code number} of each pair. */
    public double[] each(OfPair number) {
        return each(i -> number.of(first[i], second[i]));
    }

    private double[] each(IntToDoubleFunction number) {
        return IntStream.range(0, size()).mapToDouble(number).toArray();
    }

    /** The pairs of which both points hang together on {@code sheet}. */
    public PointPairs within(Sheet sheet) {
        int[] kept = IntStream.range(0, size())
                .filter(i -> Double.isFinite(sheet.distance(first[i], second[i])))
                .toArray();
        return new PointPairs(
                IntStream.of(kept).map(i -> first[i]).toArray(),
                IntStream.of(kept).map(i -> second[i]).toArray());
    }

    /** The length along {@code sheet} as a multiple of the straight distance, pair by pair. */
    public double[] detours(SpaceCloud cloud, Sheet sheet) {
        return each((one, other) -> sheet.distance(one, other) / cloud.straight(one, other));
    }

    /** The rank correlation of straight distances with lengths along {@code sheet}. */
    public double agreement(SpaceCloud cloud, Sheet sheet) {
        return Correlation.ofRanks(each(cloud::straight), each(sheet::distance));
    }

    /** How far straight midpoints in space lie off {@code sheet}, pair by pair. */
    public double[] middlesOff(SpaceCloud cloud, Sheet sheet) {
        return each((one, other) -> sheet.off(cloud.middle(one, other)));
    }

    /**
     * How far midpoints on a map lie off {@code sheet}, pair by pair, where a position of the map stands for the mean of the
     * points whose positions are the three nearest.
     *
     * @param plane the map: two columns, one row a point of the cloud
     */
    public double[] mapMiddlesOff(SpaceCloud cloud, Matrix plane, Sheet sheet) {
        SquaredDistances distances = SquaredDistances.to(plane);
        Nearest nearest = new Nearest(3);
        return each((one, other) -> {
            nearest.among(
                    distances.from(new float[] {
                        (plane.get(one, 0) + plane.get(other, 0)) / 2, (plane.get(one, 1) + plane.get(other, 1)) / 2
                    }),
                    -1);
            double[] mean = new double[3];
            for (int rank = 0; rank < 3; rank++) {
                for (int axis = 0; axis < 3; axis++) {
                    mean[axis] += cloud.points().get(nearest.index(rank), axis) / 3.0;
                }
            }
            return sheet.off(mean);
        });
    }
}
