package latentfx.ui.path;

import java.util.OptionalInt;
import latentfx.analysis.Stop;

/**
 * A stop of the path with its code in the latent space of one model.
 *
 * @param stop what was selected
 * @param kind how the code follows from it
 * @param code the code as the decoder takes it, with the classes of a conditional model; shared, not to be written to
 */
public record LaneStop(Stop stop, StopKind kind, float[] code) {
    public LaneStop {
        if ((kind == StopKind.SAMPLE) != (stop instanceof Stop.Sample)) {
            throw new IllegalArgumentException("a stop of kind " + kind + " cannot be " + stop);
        }
    }

    /** The stop at sample {@code index}, whose code is {@code code}. */
    public static LaneStop sample(int index, float[] code) {
        return new LaneStop(new Stop.Sample(index), StopKind.SAMPLE, code);
    }

    /** The sample's index; empty where the stop is a freely chosen code. */
    public OptionalInt sample() {
        return stop instanceof Stop.Sample sample ? OptionalInt.of(sample.index()) : OptionalInt.empty();
    }
}
