package latentfx.analysis.bias;

import java.util.Arrays;
import latentfx.math.Halves;
import latentfx.math.Matrix;
import latentfx.math.Quantile;

/**
 * How many codes of training images lie around the codes of other images: within the distance at which half of the others, who
 * are not of the group, have {@value #USUAL}.
 *
 * @param common median of the others, {@value #USUAL} by the choice of that distance
 * @param rare median of the group
 */
public record GroupDensity(double common, double rare) {
    private static final int USUAL = 10;

    /**
     * Counts codes.
     *
     * @param learnt codes of the training images, at least {@value #USUAL}
     * @param codes of other images
     * @param member which of those belong to the group; some do and some do not
     */
    static GroupDensity of(Matrix learnt, Matrix codes, boolean[] member) {
        float[][] sorted = new float[codes.rows()][];
        Halves.run(codes.rows(), (from, to) -> {
            for (int row = from; row < to; row++) {
                sorted[row] = distances(codes.row(row), learnt);
            }
        });
        double[] tenth = new double[sorted.length];
        for (int row = 0; row < tenth.length; row++) {
            tenth[row] = sorted[row][USUAL - 1];
        }
        double[] ofOthers = sorted(tenth, member, false);
        double radius = ofOthers[ofOthers.length / 2]; // the upper one of two in the middle, so that half have so many
        double[] within = new double[sorted.length];
        for (int row = 0; row < within.length; row++) {
            int at = Arrays.binarySearch(sorted[row], Math.nextUp((float) radius));
            within[row] = at >= 0 ? at : -at - 1;
        }
        return new GroupDensity(
                Quantile.ofSorted(sorted(within, member, false), 0.5),
                Quantile.ofSorted(sorted(within, member, true), 0.5));
    }

    /** The squared distances from {@code code} to all of {@code learnt}, ascending. */
    private static float[] distances(float[] code, Matrix learnt) {
        float[] distances = new float[learnt.rows()];
        for (int row = 0; row < distances.length; row++) {
            float sum = 0;
            for (int d = 0; d < code.length; d++) {
                float away = learnt.get(row, d) - code[d];
                sum += away * away;
            }
            distances[row] = sum;
        }
        Arrays.sort(distances);
        return distances;
    }

    private static double[] sorted(double[] values, boolean[] member, boolean wanted) {
        double[] chosen = new double[values.length];
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            if (member[i] == wanted) {
                chosen[count++] = values[i];
            }
        }
        double[] sorted = Arrays.copyOf(chosen, count);
        Arrays.sort(sorted);
        return sorted;
    }
}
