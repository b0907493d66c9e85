package latentfx.recording;

import latentfx.model.OpenModel;
import latentfx.model.Parameters;

/**
 * A training at one look, read back as a whole: what it was, ready to be explored, and where its samples lie.
 *
 * @param model the model with the weights of that look
 * @param map its map, laid onto the one before
 */
public record RecordedCheckpoint(OpenModel model, AlignedMap map) {
    /** Bytes of memory it takes: weights, codes and places. */
    public long bytes() {
        Parameters weights = model.model().parameters();
        long numbers = (long) weights.encoder().length
                + weights.decoder().length
                + (long) model.sheet().size() * (model.model().spec().codeWidth() + 2);
        return numbers * Float.BYTES;
    }
}
