package latentfx.analysis.outliers;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import latentfx.data.Dataset;
import latentfx.math.Matrix;

/** Which images count as odd. */
public sealed interface OddChoice {
    /**
     * The images of a class.
     *
     * @param label index of the class
     */
    record OfClass(int label) implements OddChoice {}

    /**
     * Odd copies of normal images.
     *
     * @param oddity what is done to them
     */
    record Copies(Oddity oddity) implements OddChoice {}

    /** All that there are for data of {@code classes} classes. */
    static List<OddChoice> all(int classes) {
        return Stream.concat(
                        IntStream.range(0, classes > 1 ? classes : 0).mapToObj(OfClass::new),
                        Stream.of(Oddity.values()).map(Copies::new))
                .map(OddChoice.class::cast)
                .toList();
    }

    /** Whether a sample of class {@code label} is normal. */
    private boolean isNormal(int label) {
        return !(this instanceof OfClass odd && odd.label() == label);
    }

    /** The rows of the normal samples of {@code data}, in order. */
    default int[] normal(Dataset data) {
        int[] labels = data.labels();
        return IntStream.range(0, labels.length)
                .filter(row -> isNormal(labels[row]))
                .toArray();
    }

    /**
     * Up to {@code most} odd images.
     *
     * @param normal normal images, to make copies of
     */
    default Matrix odd(Dataset data, Matrix normal, int most) {
        if (this instanceof Copies copies) {
            return copies.oddity().of(normal, data.shape());
        }
        int[] labels = data.labels();
        return data.samples()
                .at(IntStream.range(0, labels.length)
                        .filter(row -> !isNormal(labels[row]))
                        .limit(most)
                        .toArray())
                .matrix();
    }
}
