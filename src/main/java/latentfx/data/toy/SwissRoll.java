package latentfx.data.toy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import latentfx.data.DataOrigin;
import latentfx.data.Sha256;
import latentfx.data.Vectors;
import latentfx.math.ColumnOffsets;
import latentfx.math.Matrix;
import latentfx.math.SplitMix64;

/**
 * A sheet rolled up in three dimensions, a common test of manifold learning: points {@code (t cos t, h, t sin t)}
 * without noise, t uniform from 1.5π to 4.5π and h uniform from 0 to 21 (the roll of scikit-learn's {@code
 * make_swiss_roll}; Tenenbaum, de Silva and Langford 2000). A method has unrolled it when a coordinate on its map
 * orders the points by t.
 *
 * @param points three columns, one point a row
 * @param along t of each point: its true coordinate along the sheet
 */
public record SwissRoll(Matrix points, float[] along) {
    private static final double START = 1.5 * Math.PI;
    private static final double END = 4.5 * Math.PI;
    private static final double HEIGHT = 21;
    private static final int BANDS = 10;

    public SwissRoll {
        along = along.clone();
    }

    @Override
    public float[] along() {
        return along.clone();
    }

    /**
     * Generates {@code count} points.
     *
     * @param seed random seed; equal seeds give equal points on every machine
     */
    public static SwissRoll of(int count, long seed) {
        SplitMix64 random = new SplitMix64(SplitMix64.combine(seed, count));
        float[] points = new float[count * 3];
        float[] along = new float[count];
        for (int i = 0; i < count; i++) {
            double t = random.between(START, END);
            points[3 * i] = (float) (t * Math.cos(t));
            points[3 * i + 1] = (float) random.between(0, HEIGHT);
            points[3 * i + 2] = (float) (t * Math.sin(t));
            along[i] = (float) t;
        }
        return new SwissRoll(Matrix.wrap(count, 3, points), along);
    }

    /**
     * Generates a roll as labelled vectors, coloured by {@value #BANDS} bands of equal length along t, the innermost
     * first: a map has unrolled it when the bands lie side by side.
     */
    public static Vectors vectors(int count, long seed) {
        SwissRoll roll = of(count, seed);
        int[] bands = new int[count];
        for (int i = 0; i < count; i++) {
            bands[i] = Math.min(BANDS - 1, (int) ((roll.along[i] - START) / (END - START) * BANDS));
        }
        List<String> names =
                IntStream.rangeClosed(1, BANDS).mapToObj(String::valueOf).toList();
        String what = "latentfx swiss roll, " + count + " points, seed " + seed;
        DataOrigin origin = new DataOrigin("Swiss roll", DataOrigin.OWN_VECTORS, Sha256.of(what));
        return new Vectors(
                roll.points,
                ColumnOffsets.none(roll.points.columns()),
                bands,
                names,
                List.of(),
                Optional.empty(),
                origin);
    }
}
