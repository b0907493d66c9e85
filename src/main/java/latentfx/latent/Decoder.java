package latentfx.latent;

import latentfx.math.Matrix;

/** Draws codes, as far as the geometry of paths needs it. */
@FunctionalInterface
public interface Decoder {
    /** The pictures of {@code codes}, one a row; any number of values each, always the same. */
    Matrix decode(Matrix codes);
}
