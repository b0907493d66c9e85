package latentfx.ui.ground;

import java.util.Optional;
import latentfx.analysis.Remoteness;
import latentfx.ui.map.MapPicture;

/**
 * What a decoder draws at a position of its map without samples.
 *
 * @param picture the content of the map
 * @param x across, in map units
 * @param y up, in map units
 * @param code the code there, one number a latent dimension, without the classes of a conditional model
 * @param pixels values in [0, 1], row by row; not to be written to
 * @param remoteness how far the code is from the data; empty while that is not known
 */
public record GroundPicture(
        MapPicture picture, double x, double y, float[] code, float[] pixels, Optional<Remoteness> remoteness) {
    /** Whether the code is an estimate, because positions of the map have no codes: the mix of the nearest samples. */
    public boolean mixed() {
        return picture.axes().isEmpty();
    }

    /** Whether the map shows fewer dimensions than the codes have, so that samples lie before and behind its plane. */
    public boolean flattened() {
        return !mixed() && code.length > 2;
    }
}
