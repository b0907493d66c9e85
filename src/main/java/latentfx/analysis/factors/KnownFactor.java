package latentfx.analysis.factors;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import latentfx.data.synthetic.DigitFactors;
import latentfx.data.synthetic.FactorRange;
import latentfx.data.synthetic.SyntheticDigits;

/**
 * A factor that synthetic digits were drawn from, independent of the others. The style of a digit is none of them: its number
 * means something else for each class.
 */
public enum KnownFactor {
    /** Which digit it is: a name, not a quantity. */
    CLASS("class"),
    SLANT("slant"),
    THICKNESS("thickness"),
    ROTATION("rotation"),
    SIZE("scale"),
    ASPECT("aspect"),
    SHIFT_X("shift x"),
    SHIFT_Y("shift y");

    /** All of them. */
    public static final List<KnownFactor> ALL = List.of(values());

    private static final int STEPS = 9;

    private final String drawn;

    /** What it is called where digits are drawn. */
    KnownFactor(String drawn) {
        this.drawn = drawn;
    }

    private Optional<FactorRange> range() {
        return DigitFactors.RANGES.stream()
                .filter(range -> range.name().equals(drawn))
                .findFirst();
    }

    /** Whether its values have an order. */
    public boolean isQuantity() {
        return this != CLASS;
    }

    /** Its unit of measure; empty where it has none. */
    public String unit() {
        return range().map(FactorRange::unit).orElse("");
    }

    /** Its values in even steps over the whole range, both ends included; of the class all ten. */
    public List<Float> steps() {
        return range().map(KnownFactor::steps).orElseGet(() -> IntStream.range(0, SyntheticDigits.CLASSES)
                .mapToObj(digit -> (float) digit)
                .toList());
    }

    private static List<Float> steps(FactorRange range) {
        return IntStream.range(0, STEPS)
                .mapToObj(
                        step -> Math.min(range.high(), range.low() + (range.high() - range.low()) * step / (STEPS - 1)))
                .toList();
    }

    /** Its place among {@link #ALL}. */
    public int index() {
        return ALL.indexOf(this);
    }

    /** The column of its values in a row of {@link DigitFactors}; -1 for the class. */
    int column() {
        return DigitFactors.NAMES.indexOf(drawn);
    }
}
