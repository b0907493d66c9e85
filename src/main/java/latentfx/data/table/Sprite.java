package latentfx.data.table;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import latentfx.data.DataException;
import latentfx.data.ImageShape;
import latentfx.data.Vectors;

/**
 * All pictures of a set on one image, row by row from the upper left, in as many columns as make a square: ⌈√n⌉ for n
 * pictures, as the Embedding Projector has it.
 */
final class Sprite implements Vectors.Pictures {
    /** Most pixels of a sprite: 8,192 a side, the limit of common browsers; 16,384 a side would take 1 GB. */
    private static final long MOST_PIXELS = 8192L * 8192;

    private final BufferedImage image;
    private final int columns;
    private final ImageShape shape;

    private Sprite(BufferedImage image, int columns, ImageShape shape) {
        this.image = image;
        this.columns = columns;
        this.shape = shape;
    }

    /**
     * Reads the pictures of {@code count} vectors.
     *
     * @throws DataException if the image cannot be divided into that many pictures
     */
    static Sprite read(Path file, int count) throws DataException {
        BufferedImage image = ImageFiles.read(file, MOST_PIXELS);
        int columns = (int) Math.ceil(Math.sqrt(count));
        int width = image.getWidth() / columns;
        boolean square = image.getHeight() == image.getWidth();
        int rows = square ? columns : (count + columns - 1) / columns;
        int height = image.getHeight() / rows;
        if (width < 1 || height < 1 || image.getWidth() % columns != 0 || image.getHeight() % rows != 0) {
            throw new DataException(file + " is " + image.getWidth() + " by " + image.getHeight()
                    + " pixels, which does not part into " + columns + " columns of " + count
                    + " pictures; lay them out row by row in a square.");
        }
        try {
            return new Sprite(image, columns, new ImageShape(height, width, ImageFiles.channels(image)));
        } catch (IllegalArgumentException refused) {
            throw new DataException(
                    file + " holds pictures that are too large: " + refused.getMessage() + ".", refused);
        }
    }

    @Override
    public ImageShape shape() {
        return shape;
    }

    @Override
    public float[] picture(int index) {
        return ImageFiles.cut(image, index % columns * shape.width(), index / columns * shape.height(), shape);
    }
}
