package latentfx.export;

/**
 * The arrangement of images on a white sheet, row after row.
 *
 * @param columns images a row, 1 or more
 * @param gap white pixels between neighbours, not scaled, 0 to 1000
 * @param scale how many pixels wide and high one pixel of an image becomes, 1 to 64
 */
public record SheetLayout(int columns, int gap, int scale) {
    public SheetLayout {
        if (columns < 1) {
            throw new IllegalArgumentException("a sheet needs at least 1 column, not " + columns);
        }
        if (gap < 0 || gap > 1000) {
            throw new IllegalArgumentException("the gap between images is 0 to 1000 pixels, not " + gap);
        }
        if (scale < 1 || scale > 64) {
            throw new IllegalArgumentException("images are enlarged 1 to 64 times, not " + scale);
        }
    }

    /** A layout with all {@code images} side by side. */
    public static SheetLayout strip(int images, int gap, int scale) {
        return new SheetLayout(images, gap, scale);
    }

    /** A layout about as wide as high for {@code images} images, at least 1. */
    public static SheetLayout nearSquare(int images, int gap, int scale) {
        return new SheetLayout((int) Math.ceil(Math.sqrt(images)), gap, scale);
    }

    /** Pixels along one side of {@code count} images of {@code size} pixels each. */
    long extent(int count, int size) {
        return count * ((long) size * scale + gap) - gap;
    }

    /** Start of the image at index {@code position} along one side, in pixels. */
    int start(int position, int size) {
        return position * (size * scale + gap);
    }
}
