package latentfx.latent;

import latentfx.math.Matrix;

/** A decoder as the geometry of paths needs it: a function from codes to pictures. */
@FunctionalInterface
public interface Decoder {
    /** The pictures of {@code codes}, one per row; their number of values must be the same at every call. */
    Matrix decode(Matrix codes);
}
