package latentfx.recording;

import latentfx.model.OpenModel;

/**
 * A recorded checkpoint, read back: the model at that time, ready to use, and the positions of its samples.
 *
 * @param model the model with the weights of that checkpoint
 * @param map its map, aligned with the previous one
 */
public record RecordedCheckpoint(OpenModel model, AlignedMap map) {
    /** Bytes of memory it takes: weights, codes and positions. */
    public long bytes() {
        long numbers = model.model().parameters().size()
                + (long) model.sheet().size() * (model.model().spec().codeWidth() + 2);
        return numbers * Float.BYTES;
    }
}
