package latentfx.model;

import java.util.List;

/**
 * The course of a training as it is saved with its model: what it was at each look, in half precision.
 *
 * @param moments the looks, in order
 * @param states weights and codes at each of them
 */
public record TrainingHistory(List<Moment> moments, List<PackedState> states) {
    /** Most looks that a file may hold: every epoch of the longest training in stages, and the early looks. */
    public static final int MOST_MOMENTS = 4096;

    /** Most bytes of all states. */
    public static final long MOST_BYTES = 300_000_000;

    public TrainingHistory {
        moments = List.copyOf(moments);
        states = List.copyOf(states);
        if (moments.isEmpty() || moments.size() != states.size() || moments.size() > MOST_MOMENTS) {
            throw new IllegalArgumentException(
                    moments.size() + " looks with " + states.size() + " states are not the course of a training");
        }
        long bytes = states.stream().mapToLong(state -> state.bytes().length).sum();
        if (bytes > MOST_BYTES) {
            throw new IllegalArgumentException("a course of " + bytes + " bytes; " + MOST_BYTES + " are the most");
        }
    }

    /** Bytes of {@code moments} states in half precision. */
    public static long bytes(ModelSpec spec, int samples, int moments) {
        return moments * PackedState.size(spec, samples, WeightPrecision.FLOAT16);
    }
}
