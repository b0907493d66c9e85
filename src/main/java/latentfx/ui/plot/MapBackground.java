package latentfx.ui.plot;

/**
 * A picture behind the points of a map, which moves and scales with them.
 *
 * @param area the part of the plane that it covers, in map units; of positive width and height
 * @param width in pixels
 * @param height in pixels
 * @param argb premultiplied pixels, row by row from the top; must not be modified
 */
public record MapBackground(Bounds area, int width, int height, int[] argb) {
    public MapBackground {
        if (width < 1 || height < 1 || argb.length != width * height) {
            throw new IllegalArgumentException(argb.length + " pixels are no picture of " + width + " x " + height);
        }
    }
}
