package latentfx.analysis.factors;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import latentfx.data.ImageShape;
import latentfx.data.synthetic.SyntheticDigits;
import latentfx.data.synthetic.SyntheticSource;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.model.Condition;
import latentfx.model.OpenModel;
import latentfx.model.Posterior;

/**
 * A model that reads synthetic digits, whatever it was trained on.
 *
 * @param open the model
 */
public record DigitReader(OpenModel open) {
    /** Why a model cannot read them. */
    public enum Obstacle {
        /** It has no encoder. */
        ENCODER,
        /** It takes images of another shape than 28×28 in grey. */
        SHAPE,
        /** It must be told a class, and its classes are not the ten digits. */
        CLASSES
    }

    /** What hinders a model; empty if nothing does. */
    public static Optional<Obstacle> obstacle(OpenModel open) {
        if (!open.model().spec().hasEncoder()) {
            return Optional.of(Obstacle.ENCODER);
        }
        if (!open.image().equals(ImageShape.MNIST)) {
            return Optional.of(Obstacle.SHAPE);
        }
        return open.model().spec().classes() > 0 && !knowsAllDigits(open)
                ? Optional.of(Obstacle.CLASSES)
                : Optional.empty();
    }

    private static boolean knowsAllDigits(OpenModel open) {
        return IntStream.range(0, SyntheticDigits.CLASSES)
                .allMatch(digit -> classOf(open, digit) >= 0
                        && classOf(open, digit) < open.model().spec().classes());
    }

    private static int classOf(OpenModel open, int digit) {
        List<String> names = open.sheet().labelNames();
        return names.indexOf(String.valueOf(digit));
    }

    /** Whether such digits are what the model was trained on. */
    public boolean learntFromThem() {
        return open.sheet().origin().name().equals(SyntheticSource.NAME);
    }

    /** The codes of {@code images}, one a row, without the classes of a conditional model. */
    Posterior read(Samples images, int[] digits) {
        return open.model().encode(images, told(digits));
    }

    /** What the model draws of {@code images}. */
    Matrix redrawn(Samples images, int[] digits) {
        Matrix codes = read(images, digits).mean();
        return open.model().decode(Condition.append(open.model().spec(), codes, told(digits)));
    }

    private int[] told(int[] digits) {
        return open.model().spec().classes() == 0
                ? new int[0]
                : Arrays.stream(digits).map(digit -> classOf(open, digit)).toArray();
    }
}
