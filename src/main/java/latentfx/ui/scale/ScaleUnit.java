package latentfx.ui.scale;

import latentfx.ui.map.MapPicture;
import org.jspecify.annotations.Nullable;

/** What a map unit is. */
public enum ScaleUnit {
    /** A unit of latent codes. */
    CODE,
    /** A unit of own vectors. */
    VECTOR,
    /** No distance; there is no scale bar. */
    NONE;

    /** The unit of a map that shows {@code picture}. */
    public static ScaleUnit of(@Nullable MapPicture picture) {
        if (picture == null || picture.axes().isEmpty()) {
            return NONE;
        }
        return picture.open().sheet().origin().ownVectors() ? VECTOR : CODE;
    }
}
