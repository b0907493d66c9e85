package latentfx.analysis;

import java.util.Arrays;
import java.util.OptionalInt;
import latentfx.math.Matrix;

/** Finds the most typical sample of a class: the one whose code is nearest to the class's median code. */
public final class TypicalSample {
    private TypicalSample() {}

    /** Index of the most typical sample of class {@code label}; empty if the class has none. */
    public static OptionalInt of(Matrix codes, int[] labels, int label) {
        int[] members = new int[labels.length];
        int count = 0;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == label) {
                members[count++] = i;
            }
        }
        return count == 0 ? OptionalInt.empty() : OptionalInt.of(nearest(codes, Arrays.copyOf(members, count)));
    }

    private static int nearest(Matrix codes, int[] members) {
        float[] median = median(codes, members);
        int best = members[0];
        double least = Double.POSITIVE_INFINITY;
        for (int member : members) {
            double distance = 0;
            for (int d = 0; d < median.length; d++) {
                double difference = codes.get(member, d) - median[d];
                distance += difference * difference;
            }
            if (distance < least) {
                least = distance;
                best = member;
            }
        }
        return best;
    }

    private static float[] median(Matrix codes, int[] members) {
        float[] median = new float[codes.columns()];
        float[] values = new float[members.length];
        for (int d = 0; d < median.length; d++) {
            for (int i = 0; i < members.length; i++) {
                values[i] = codes.get(members[i], d);
            }
            Arrays.sort(values);
            median[d] = values[values.length / 2];
        }
        return median;
    }
}
