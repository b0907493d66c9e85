package latentfx.dl4j;

import java.util.function.Supplier;
import latentfx.model.PointDecoder;
import org.jspecify.annotations.Nullable;

/**
 * Decodes single points through convolutions: in plain Java until the numerical engine is loaded, so that the first picture
 * does not wait for that, then through the BLAS, which is several times as fast.
 */
final class PointDecoders implements PointDecoder {
    private final PointDecoder first;
    private final Supplier<PointDecoder> later;
    private @Nullable PointDecoder fast;

    PointDecoders(PointDecoder first, Supplier<PointDecoder> later) {
        this.first = first;
        this.later = later;
    }

    @Override
    public void decode(float[] code, float[] image) {
        if (fast == null && Engine.isStarted()) {
            fast = later.get();
        }
        (fast == null ? first : fast).decode(code, image);
    }

    /** Refuses arrays that do not fit a decoder from {@code latent} to {@code pixels} numbers. */
    static void check(float[] code, float[] image, int latent, int pixels) {
        if (code.length != latent || image.length != pixels) {
            throw new IllegalArgumentException("a code of " + code.length + " numbers and an image of " + image.length
                    + " do not fit a decoder from " + latent + " to " + pixels);
        }
    }
}
