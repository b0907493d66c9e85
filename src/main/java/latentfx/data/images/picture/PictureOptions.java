package latentfx.data.images.picture;

import java.util.List;
import latentfx.data.ImageShape;

/**
 * What pictures are brought to.
 *
 * @param side height and width in pixels, one of {@link #SIDES}
 * @param colour grey or colour
 * @param fit how a picture becomes a square
 * @param ground colour that shows through where a picture is transparent and around a padded one, 0xRRGGBB
 */
public record PictureOptions(int side, PictureColour colour, PictureFit fit, int ground) {
    /** The sides that can be chosen. */
    public static final List<Integer> SIDES = List.of(28, 32, 48, 64, 96, 128);

    /** The ground of most viewers. */
    public static final int WHITE = 0xFFFFFF;

    public PictureOptions {
        if (!SIDES.contains(side)) {
            throw new IllegalArgumentException("size " + side + " is none of " + SIDES);
        }
        if (ground < 0 || ground > WHITE) {
            throw new IllegalArgumentException("ground " + Integer.toHexString(ground) + " is no colour RRGGBB");
        }
    }

    /** The shape of every picture. */
    public ImageShape shape() {
        return new ImageShape(side, side, colour.channels());
    }

    /** Red, green and blue of the ground, 0 to 1. */
    float[] groundColour() {
        return new float[] {(ground >> 16) / 255f, (ground >> 8 & 0xFF) / 255f, (ground & 0xFF) / 255f};
    }
}
