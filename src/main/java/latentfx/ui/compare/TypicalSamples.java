package latentfx.ui.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import latentfx.model.CodeSheet;

/** Finds samples that stand for their class. */
final class TypicalSamples {
    private TypicalSamples() {}

    /**
     * The path that a newcomer is shown: from a typical 3 to a typical 8 where the classes have those names, else between
     * the first two classes that have samples; empty where there are not two.
     */
    static Optional<PathSelection> path(Side side, CodeSheet sheet) {
        List<Integer> classes = IntStream.range(0, sheet.labelNames().size())
                .filter(label -> Arrays.stream(sheet.labels()).anyMatch(it -> it == label))
                .boxed()
                .toList();
        int three = sheet.labelNames().indexOf("3");
        int eight = sheet.labelNames().indexOf("8");
        List<Integer> ends = classes.containsAll(List.of(three, eight)) ? List.of(three, eight) : classes;
        if (ends.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(PathSelection.between(
                side,
                new PathEnd.SampleEnd(typical(sheet, ends.get(0))),
                new PathEnd.SampleEnd(typical(sheet, ends.get(1)))));
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
