package latentfx.model;

import java.util.Locale;
import latentfx.data.ImageShape;

/** Which layers the networks of a model are made of. */
public enum Architecture {
    /** Dense layers alone. */
    DENSE,
    /** Convolutions next to the pixels, then dense layers. */
    CONV;

    /** Grey images up to this side are small enough for dense layers. */
    private static final int SMALL = 32;

    /** Its name on the command line and in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The architecture of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Architecture of(String name) {
        for (Architecture one : values()) {
            if (one.id().equals(name.toLowerCase(Locale.ROOT))) {
                return one;
            }
        }
        throw new IllegalArgumentException("architecture must be dense or conv, not " + name);
    }

    /** The usual one for images of {@code image}: dense for small grey ones, else convolutional where that is possible. */
    public static Architecture usual(ImageShape image) {
        boolean small = image.channels() == 1 && image.height() <= SMALL && image.width() <= SMALL;
        return small || Convolutions.halvings(image) == 0 ? DENSE : CONV;
    }
}
