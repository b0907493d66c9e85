package latentfx.ui.path;

import java.util.Optional;

/**
 * The pictures at one position of a path.
 *
 * @param t the position, 0 at the first end, 1 at the second
 * @param left what the left model decodes; empty where it has no path
 * @param right what the right model decodes; empty where it has no path
 * @param blend the pixel blend; empty where there is no path at all
 */
public record PathPictures(
        double t, Optional<LanePicture> left, Optional<LanePicture> right, Optional<BlendPicture> blend) {
    /** No picture. */
    public static final PathPictures NONE = new PathPictures(0, Optional.empty(), Optional.empty(), Optional.empty());

    /** The pixels in one lane, if there is a picture. */
    public Optional<float[]> pixels(Lane lane) {
        return switch (lane) {
            case LEFT -> left.map(LanePicture::pixels);
            case RIGHT -> right.map(LanePicture::pixels);
            case BLEND -> blend.map(BlendPicture::pixels);
        };
    }
}
