package latentfx.recording;

import latentfx.model.OpenModel;

/**
 * A recorded checkpoint, read back: the model as it was, ready to be explored, and where its samples lay.
 *
 * @param model the model with the weights of that checkpoint
 * @param map its map, aligned with the previous one
 */
public record RecordedCheckpoint(OpenModel model, AlignedMap map) {
    /** Bytes of memory it takes: weights, codes and places. */
    public long bytes() {
        long numbers = model.model().parameters().size()
                + (long) model.sheet().size() * (model.model().spec().codeWidth() + 2);
        return numbers * Float.BYTES;
    }
}
