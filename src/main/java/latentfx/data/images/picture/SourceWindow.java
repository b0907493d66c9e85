package latentfx.data.images.picture;

import java.awt.Rectangle;
import javax.imageio.ImageReadParam;

/**
 * The part of a picture that is decoded, and which of its columns and rows: at least twice as many remain as are wanted in
 * the end, so that their mean does not alias much.
 *
 * @param region in pixels as stored
 * @param stepX every so many columns
 * @param stepY every so many rows
 * @param width of what becomes of it, in pixels of the result
 * @param height of what becomes of it, in pixels of the result
 */
record SourceWindow(Rectangle region, int stepX, int stepY, int width, int height) {
    /** Columns and rows that remain for each that is wanted. */
    private static final int FINER = 2;

    /** What is decoded of a picture of {@code width} by {@code height} pixels for {@code options}. */
    static SourceWindow of(int width, int height, PictureOptions options) {
        int side = options.side();
        return switch (options.fit()) {
            case CROP -> {
                int square = Math.min(width, height);
                Rectangle middle = new Rectangle((width - square) / 2, (height - square) / 2, square, square);
                int step = step(square, side);
                yield new SourceWindow(middle, step, step, side, side);
            }
            case PAD -> {
                int longer = Math.max(width, height);
                int step = Math.min(step(longer, side), Math.min(width, height));
                yield new SourceWindow(
                        new Rectangle(width, height),
                        step,
                        step,
                        part(side, width, longer),
                        part(side, height, longer));
            }
            case STRETCH ->
                new SourceWindow(new Rectangle(width, height), step(width, side), step(height, side), side, side);
        };
    }

    private static int step(int length, int wanted) {
        return Math.max(1, length / (FINER * wanted));
    }

    private static int part(int side, int length, int longer) {
        return (int) Math.max(1, Math.round((double) side * length / longer));
    }

    /** Sets {@code param} so that only these pixels are decoded. */
    void applyTo(ImageReadParam param) {
        param.setSourceRegion(region);
        param.setSourceSubsampling(stepX, stepY, 0, 0);
    }

    /** Pixels that remain. */
    long pixels() {
        return ((long) region.width / stepX + 1) * ((long) region.height / stepY + 1);
    }
}
