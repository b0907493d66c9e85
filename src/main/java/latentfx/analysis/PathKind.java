package latentfx.analysis;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The kinds of path from one image to another that are compared. */
public enum PathKind {
    /** Linear interpolation of the pixels; the model is not used. */
    PIXEL,
    /** The straight line between the codes. */
    LINEAR,
    /** The arc between the codes, with the norm interpolated linearly (slerp). */
    SPHERICAL,
    /** The path near the data along which the decoded image changes least. */
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
