package latentfx.analysis.arena;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import latentfx.math.Matrix;
import latentfx.math.NeighbourGraph;
import latentfx.metrics.Correlation;
import latentfx.projection.Embedding;
import latentfx.task.Cancellation;

/**
 * How well a map of points on a known sheet unrolls it.
 *
 * @param flat what can be said where the sheet can be laid flat
 * @param wrongNeighbours share, 0 to 1, of wrong ones among the {@value #NEIGHBOURS} nearest on the map: points that are far
 *     from each other along the sheet
 * @param lengths rank correlation, −1 to 1, of distances on the map with lengths along the sheet
 * @param points number of points on the map
 * @param pairs number of pairs that lengths were compared on
 */
public record SheetScore(Optional<Flat> flat, double wrongNeighbours, double lengths, int points, int pairs) {
    /** Neighbours looked at on the map. */
    public static final int NEIGHBOURS = 10;

    /** From which R² of arc lengths on a sheet counts as unrolled. */
    public static final double UNROLLED = 0.95;

    private static final int PAIRS = 2000;

    /**
     * The map against the true one.
     *
     * @param rho rank correlation, 0 to 1, of the better axis with the coordinate along the sheet, its sign dropped
     * @param lengthExplained R², 0 to 1, of arc lengths by a linear fit on both axes
     * @param heightExplained R² of heights in the same way; empty for curves
     */
    public record Flat(double rho, double lengthExplained, OptionalDouble heightExplained) {
        /**
         * Compares a map of all points on {@code sheet}, which can be laid flat, with the true one.
         *
         * @param plane two columns, one row a point
         */
        public static Flat of(Matrix plane, Sheet sheet) {
            return of(plane, IntStream.range(0, plane.rows()).toArray(), sheet);
        }

        private static Flat of(Matrix plane, int[] samples, Sheet sheet) {
            double[] x = column(samples, i -> plane.get(i, 0));
            double[] y = column(samples, i -> plane.get(i, 1));
            double[] along = column(samples, i -> sheet.along(samples[i]));
            double[] length = column(samples, i -> sheet.length(samples[i]));
            double[] height = column(samples, i -> sheet.height(samples[i]));
            return new Flat(
                    Math.max(Math.abs(Correlation.ofRanks(x, along)), Math.abs(Correlation.ofRanks(y, along))),
                    Correlation.explained(length, x, y),
                    sheet.hasHeight()
                            ? OptionalDouble.of(Correlation.explained(height, x, y))
                            : OptionalDouble.empty());
        }

        private static double[] column(int[] samples, IntToDoubleFunction value) {
            return IntStream.range(0, samples.length).mapToDouble(value).toArray();
        }

        /** Whether the map lays the sheet out flat, as far as its length goes. */
        public boolean unrolled() {
            return lengthExplained > UNROLLED;
        }
    }

    /**
     * Scores {@code map}.
     *
     * @param sheet what the points lie on that the map was computed from
     */
    public static SheetScore of(Embedding map, Sheet sheet, Cancellation cancellation) {
        int[] samples = map.samples();
        Matrix plane = map.positions();
        NeighbourGraph near =
                NeighbourGraph.of(plane, Math.min(NEIGHBOURS, samples.length - 1), cancellation::throwIfCancelled);
        long wrong = 0;
        for (int i = 0; i < samples.length; i++) {
            for (int rank = 0; rank < near.k(); rank++) {
                wrong += sheet.apart(samples[i], samples[near.neighbour(i, rank)]) ? 1 : 0;
            }
        }
        PointPairs pairs = PointPairs.random(samples.length, PAIRS, 0);
        double[] onMap = pairs.each((one, other) ->
                Math.hypot(plane.get(one, 0) - plane.get(other, 0), plane.get(one, 1) - plane.get(other, 1)));
        // Pairs without a way between them are farther than all others.
        double[] onSheet = pairs.each((one, other) -> sheet.distance(samples[one], samples[other]));
        return new SheetScore(
                sheet.flattens() ? Optional.of(Flat.of(plane, samples, sheet)) : Optional.empty(),
                (double) wrong / ((long) samples.length * near.k()),
                Correlation.ofRanks(onMap, onSheet),
                samples.length,
                pairs.size());
    }
}
