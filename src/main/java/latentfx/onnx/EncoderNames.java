package latentfx.onnx;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the names of an encoder's outputs say of them, as they are usual in PyTorch and Keras. */
final class EncoderNames {
    private static final Pattern MEAN = Pattern.compile("mean|(^|[^a-z])(mu|loc)($|[^a-z])");
    private static final Pattern SPREAD = Pattern.compile("var|sigma|std|scale|spread|log");
    private static final Pattern DEVIATION = Pattern.compile("^(?!.*(log|ln|var)).*(std|sigma|scale)");
    private static final Pattern SAMPLE = Pattern.compile("^z$|sampl");

    private EncoderNames() {}

    /** Whether {@code name} is that of a mean. */
    static boolean isMean(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return MEAN.matcher(lower).find() && !SPREAD.matcher(lower).find();
    }

    /** Whether {@code name} is that of a log-variance, or of another measure of the spread. */
    static boolean isSpread(String name) {
        return SPREAD.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether {@code name} is that of a standard deviation, not of its logarithm. */
    static boolean isDeviation(String name) {
        return DEVIATION.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether {@code name} is that of a code that was drawn. */
    static boolean isSample(String name) {
        return SAMPLE.matcher(name.toLowerCase(Locale.ROOT)).find();
    }
}
