package latentfx.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import latentfx.latent.Hole;
import latentfx.math.Columns;
import latentfx.math.Matrix;
import latentfx.math.NotFiniteException;
import latentfx.projection.Basis;
import latentfx.projection.LinearProjection;
import latentfx.projection.Pca;
import latentfx.projection.RawAxes;
import latentfx.task.Cancellation;

/**
 * Along which latent dimensions a hole lies, and in which plane of two axes it can be seen.
 *
 * @param dimensions the fewest latent dimensions, from 0, that together hold at least {@value #MOST} of the squared distances
 *     from the centre to the codes around it, at most {@value #NAMED}; the largest share first
 * @param held the share that they hold, in [0, 1]
 * @param hidden the share of these squared distances that the plane of the first two principal components hides, in [0, 1]
 * @param basis what the axes of the plane are
 * @param x number of one axis of the plane in which the hole looks emptiest, from 0
 * @param y number of the other one
 * @param emptiness how empty it looks there: 1 minus the density of samples within {@value #DISC} of its radius over that in
 *     the ring around, to twice its radius, both with half a sample added to what the disc would hold, in [0, 1]
 */
public record HoleSight(
        List<Integer> dimensions, double held, double hidden, Basis basis, int x, int y, double emptiness) {
    /** Share of the squared distances that the named dimensions hold at least, if there are few enough of them. */
    static final double MOST = 0.7;

    /** Most dimensions that are named. */
    static final int NAMED = 3;

    /** Pairs are tried among so many raw dimensions, those of the largest variance, and so many principal components. */
    private static final int RAW = 24;

    private static final int COMPONENTS = 8;

    /**
     * Radius of the disc as a share of the hole's: the codes on the hole's rim seem nearer than they are where a dimension is
     * hidden.
     */
    static final double DISC = 0.7;

    private record Plane(Basis basis, int x, int y, double emptiness) {}

    public HoleSight {
        dimensions = List.copyOf(dimensions);
    }

    /**
     * Looks for the plane in which {@code hole} looks emptiest; empty for codes of one dimension and for a hole in the midst of
     * equal codes. Takes some tenths of a second for 10,000 codes.
     *
     * @param codes all codes, one a row
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public static Optional<HoleSight> of(Matrix codes, Hole hole, Cancellation cancellation) {
        double[] squares = squares(codes, hole);
        double all = Arrays.stream(squares).sum();
        if (codes.columns() < 2 || !(all > 0) || !NotFiniteException.isFinite(codes)) {
            return Optional.empty();
        }
        int[] ranked = ranked(squares);
        List<Integer> named = new ArrayList<>();
        double held = 0;
        for (int i = 0; i < Math.min(NAMED, ranked.length) && held < MOST * all; i++) {
            named.add(ranked[i]);
            held += squares[ranked[i]];
        }
        LinearProjection raw = RawAxes.of(codes);
        LinearProjection components =
                Pca.fit(codes, Math.min(COMPONENTS, codes.columns()), progress -> {}, cancellation);
        int[] widest = ranked(Columns.variance(codes));
        Plane best = best(
                new Plane(Basis.PCA, 0, 1, -1),
                Basis.PCA,
                components,
                IntStream.range(0, components.axes()).toArray(),
                codes,
                hole,
                cancellation);
        best = best(
                best, Basis.RAW, raw, Arrays.copyOf(widest, Math.min(RAW, widest.length)), codes, hole, cancellation);
        return Optional.of(new HoleSight(
                named,
                held / all,
                hidden(components, codes, hole, all),
                best.basis(),
                best.x(),
                best.y(),
                best.emptiness()));
    }

    /** Squared distances along each dimension from the centre to the codes around it, summed over these. */
    private static double[] squares(Matrix codes, Hole hole) {
        double[] squares = new double[codes.columns()];
        for (int index : hole.around().indices()) {
            for (int d = 0; d < squares.length; d++) {
                double off = (double) codes.get(index, d) - hole.code()[d];
                squares[d] += off * off;
            }
        }
        return squares;
    }

    private static int[] ranked(double[] values) {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(d -> -values[d]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double hidden(LinearProjection components, Matrix codes, Hole hole, double all) {
        double shown = 0;
        for (int index : hole.around().indices()) {
            float[] code = codes.row(index);
            for (int axis = 0; axis < 2; axis++) {
                double off = components.along(code, axis) - components.along(hole.code(), axis);
                shown += off * off;
            }
        }
        return Math.max(0, 1 - shown / all);
    }

    /** The emptiest of {@code best} and the planes of two of {@code axes}. */
    private static Plane best(
            Plane best,
            Basis basis,
            LinearProjection projection,
            int[] axes,
            Matrix codes,
            Hole hole,
            Cancellation cancellation) {
        double[][] along = new double[axes.length][codes.rows()];
        for (int row = 0; row < codes.rows(); row++) {
            float[] code = codes.row(row);
            for (int axis = 0; axis < axes.length; axis++) {
                along[axis][row] = projection.along(code, axes[axis]) - projection.along(hole.code(), axes[axis]);
            }
        }
        Plane found = best;
        for (int one = 0; one < axes.length; one++) {
            for (int other = one + 1; other < axes.length; other++) {
                cancellation.throwIfCancelled();
                double emptiness = emptiness(along[one], along[other], hole.radius());
                if (emptiness > found.emptiness()) {
                    found = new Plane(
                            basis, Math.min(axes[one], axes[other]), Math.max(axes[one], axes[other]), emptiness);
                }
            }
        }
        return found;
    }

    private static double emptiness(double[] across, double[] up, double radius) {
        double disc = radius * radius * DISC * DISC;
        double ring = 4 * radius * radius;
        int inside = 0;
        int around = 0;
        for (int i = 0; i < across.length; i++) {
            double square = across[i] * across[i] + up[i] * up[i];
            inside += square < disc ? 1 : 0;
            around += square >= disc && square <= ring ? 1 : 0;
        }
        double expected = around * disc / (ring - disc);
        return Math.max(0, 1 - (inside + 0.5) / (expected + 0.5));
    }
}
