package latentfx.ui.vectors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import latentfx.data.Vectors;
import latentfx.data.table.ColumnRole;
import latentfx.data.table.TableColumn;
import latentfx.data.table.TableReading;
import latentfx.math.Quantile;
import latentfx.ui.fx.NumberRange;
import latentfx.ui.plot.PointShades;

/**
 * The numbers that vectors can be coloured by.
 *
 * @param shown the vectors
 * @param labels their labels, if these are numbers
 */
record ColourNumbers(ShownVectors shown, Optional<LabelNumbers> labels) {
    /** With more numbers than that, labels are a quantity rather than classes. */
    static final int MOST_CLASSES = 20;

    /** The first columns that are offered: a menu of thousands is of no use. */
    static final int MOST_COLUMNS = 200;

    /** The numbers of {@code shown}. */
    static ColourNumbers of(ShownVectors shown) {
        return new ColourNumbers(shown, LabelNumbers.of(shown.vectors()));
    }

    /** What can be chosen; the classes come first. */
    List<ColourBy> choices() {
        List<ColourBy> choices = new ArrayList<>();
        choices.add(ColourBy.CLASSES);
        if (labels.isPresent()) {
            choices.add(new ColourBy(ColourBy.Kind.LABELS, -1, labelName()));
        }
        List<String> headings = VectorsWriting.headings(shown);
        for (int i = 0; i < Math.min(MOST_COLUMNS, headings.size()); i++) {
            choices.add(
                    new ColourBy(ColourBy.Kind.COLUMN, i, headings.get(i).isBlank() ? "x" + (i + 1) : headings.get(i)));
        }
        return choices;
    }

    /** What is chosen first: labels of more than {@value #MOST_CLASSES} numbers as numbers, others as classes. */
    ColourBy usual() {
        boolean quantity = labels.filter(it -> it.distinct() > MOST_CLASSES).isPresent();
        return quantity ? new ColourBy(ColourBy.Kind.LABELS, -1, labelName()) : ColourBy.CLASSES;
    }

    private String labelName() {
        Optional<TableReading> reading = shown.reading();
        return reading.flatMap(TableReading::labelFile)
                .or(() -> reading.flatMap(it -> it.with(ColumnRole.CLASS).stream()
                        .map(TableColumn::heading)
                        .findFirst()))
                .or(() -> reading.flatMap(it -> it.with(ColumnRole.TEXT).stream()
                        .map(TableColumn::heading)
                        .findFirst()))
                .orElse("");
    }

    /** The colours of the points by {@code chosen}; empty for the classes, and where there are no numbers. */
    Optional<PointShades> shades(ColourBy chosen) {
        double[] values =
                switch (chosen.kind()) {
                    case CLASSES -> new double[0];
                    case LABELS -> labels.map(LabelNumbers::values).orElse(new double[0]);
                    case COLUMN -> column(chosen.column());
                };
        double[] sorted =
                Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        if (sorted.length == 0) {
            return Optional.empty();
        }
        NumberRange range = range(chosen.name(), sorted);
        float[] shares = new float[values.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = range.share(values[i]);
        }
        return Optional.of(new PointShades(shares, range, true));
    }

    private double[] column(int column) {
        Vectors vectors = shown.vectors();
        return IntStream.range(0, vectors.size())
                .mapToDouble(
                        i -> vectors.offsets().original(column, vectors.values().get(i, column)))
                .toArray();
    }

    /**
     * All numbers; at an end where the last percent of them reaches farther out than the middle 98 % are wide, which would
     * leave these one colour, only up to that percent.
     */
    private static NumberRange range(String name, double... sorted) {
        double low = sorted[0];
        double high = sorted[sorted.length - 1];
        double first = Quantile.ofSorted(sorted, 0.01);
        double last = Quantile.ofSorted(sorted, 0.99);
        boolean below = last > first && first - low > last - first;
        boolean above = last > first && high - last > last - first;
        return new NumberRange(name, below ? first : low, above ? last : high, below, above);
    }
}
