package latentfx.ui.path;

import java.util.Optional;

/**
 * What a model decodes at the ends of a path: values in [0, 1], row by row, not to be written to.
 *
 * @param first at the first end; empty while nothing is selected
 * @param last at the second end; empty until it is selected
 */
public record EndPictures(Optional<float[]> first, Optional<float[]> last) {
    /** No picture. */
    public static final EndPictures NONE = new EndPictures(Optional.empty(), Optional.empty());
}
