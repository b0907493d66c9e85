package latentfx.analysis;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The ways from one image to another that are compared. */
public enum PathKind {
    /** Both pictures mixed pixel by pixel; the model has no part in it. */
    PIXEL,
    /** The straight line between the codes. */
    LINEAR,
    /** The arc between the codes, with the norm going linearly (slerp). */
    SPHERICAL,
    /** The way along which the decoded picture changes least, near the data. */
    GEODESIC;

    /** The name on the command line and in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind of that name.
     *
     * @throws IllegalArgumentException if there is none; the message says which there are
     */
    public static PathKind of(String id) {
        return Arrays.stream(values())
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be "
                        + Arrays.stream(values()).map(PathKind::id).collect(Collectors.joining(", "))
                        + ", not \"" + id + "\"."));
    }
}
