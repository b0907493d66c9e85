package latentfx.ui.plot;

/**
 * A picture that lies behind the points of a map and moves and grows with them.
 *
 * @param place the part of the plane that it covers, in map units; wider and higher than nothing
 * @param width in pixels
 * @param height in pixels
 * @param argb premultiplied pixels, row by row from the top; given away, nobody writes to them any more
 */
public record MapBackground(Bounds place, int width, int height, int[] argb) {
    public MapBackground {
        if (width < 1 || height < 1 || argb.length != width * height) {
            throw new IllegalArgumentException(argb.length + " pixels are no picture of " + width + " x " + height);
        }
    }
}
