package latentfx.ui.path;

import java.util.OptionalInt;

/**
 * One end of a path in the latent space of one model.
 *
 * @param code where it lies, as the decoder takes it; shared, nobody writes to it
 * @param kind how the code came about
 * @param sample index of the sample, if the end is one
 */
public record LaneStop(float[] code, StopKind kind, OptionalInt sample) {
    public LaneStop {
        if ((kind == StopKind.SAMPLE) != sample.isPresent()) {
            throw new IllegalArgumentException("an end of kind " + kind + " cannot have sample " + sample);
        }
    }

    /** The end that is sample {@code index} with the given code. */
    public static LaneStop sample(int index, float[] code) {
        return new LaneStop(code, StopKind.SAMPLE, OptionalInt.of(index));
    }

    /** An end that is no sample. */
    public static LaneStop free(StopKind kind, float[] code) {
        return new LaneStop(code, kind, OptionalInt.empty());
    }
}
