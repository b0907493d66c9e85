package latentfx.ui.compare;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import latentfx.model.CodeSheet;

/** Finds samples that stand for their class. */
final class TypicalSamples {
    private TypicalSamples() {}

    /**
     * The path that a newcomer is shown: between the typical samples of the two classes for which they lie farthest apart, so
     * that the line is long and crosses the map; empty where there are not two classes with samples.
     */
    static Optional<PathSelection> path(Side side, CodeSheet sheet) {
        int[] typical = Arrays.stream(sheet.labels())
                .distinct()
                .sorted()
                .map(label -> typical(sheet, label))
                .toArray();
        int from = -1;
        int to = -1;
        double longest = -1;
        for (int a = 0; a < typical.length; a++) {
            for (int b = a + 1; b < typical.length; b++) {
                double length = distance(sheet, typical[b], place(sheet, typical[a]));
                if (length > longest) {
                    longest = length;
                    from = typical[a];
                    to = typical[b];
                }
            }
        }
        return from < 0
                ? Optional.empty()
                : Optional.of(PathSelection.between(side, new PathEnd.SampleEnd(from), new PathEnd.SampleEnd(to)));
    }

    private static double[] place(CodeSheet sheet, int sample) {
        double[] code = new double[sheet.codes().columns()];
        for (int d = 0; d < code.length; d++) {
            code[d] = sheet.codes().get(sample, d);
        }
        return code;
    }

    /** The sample of class {@code label} whose code lies nearest to the class's median, taken dimension by dimension. */
    static int typical(CodeSheet sheet, int label) {
        int[] members = IntStream.range(0, sheet.size())
                .filter(i -> sheet.labels()[i] == label)
                .toArray();
        if (members.length == 0) {
            throw new IllegalArgumentException("class " + label + " has no samples");
        }
        double[] median = new double[sheet.codes().columns()];
        for (int d = 0; d < median.length; d++) {
            median[d] = median(sheet, members, d);
        }
        int best = members[0];
        for (int member : members) {
            if (distance(sheet, member, median) < distance(sheet, best, median)) {
                best = member;
            }
        }
        return best;
    }

    private static double median(CodeSheet sheet, int[] members, int dimension) {
        double[] sorted = Arrays.stream(members)
                .mapToDouble(i -> sheet.codes().get(i, dimension))
                .sorted()
                .toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static double distance(CodeSheet sheet, int sample, double[] place) {
        double sum = 0;
        for (int d = 0; d < place.length; d++) {
            double apart = sheet.codes().get(sample, d) - place[d];
            sum += apart * apart;
        }
        return sum;
    }
}
