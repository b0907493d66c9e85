package latentfx.data.table.picture;

import java.nio.file.Path;
import java.util.List;
import latentfx.data.DataException;
import latentfx.data.DataRemark;
import latentfx.data.ImageShape;
import latentfx.data.Vectors;

/**
 * All pictures of a set on one image, row by row from the upper left, in as many columns as make a square: ⌈√n⌉ for n
 * pictures, as the Embedding Projector has it.
 */
public final class Sprite implements Vectors.Pictures {
    private final Picture image;
    private final int columns;
    private final ImageShape shape;

    private Sprite(Picture image, int columns, ImageShape shape) {
        this.image = image;
        this.columns = columns;
        this.shape = shape;
    }

    /**
     * Reads the pictures of {@code count} vectors.
     *
     * @throws DataException if the image cannot be divided into that many pictures
     */
    public static Sprite read(Path file, int count) throws DataException {
        Picture image = ImageFiles.read(file);
        int columns = (int) Math.ceil(Math.sqrt(count));
        int width = image.width() / columns;
        boolean square = image.height() == image.width();
        int rows = square ? columns : (count + columns - 1) / columns;
        int height = image.height() / rows;
        if (width < 1 || height < 1 || image.width() % columns != 0 || image.height() % rows != 0) {
            throw new DataException(file + " is " + image.width() + " by " + image.height()
                    + " pixels, which does not part into " + columns + " columns of " + count
                    + " pictures; lay them out row by row in a square.");
        }
        try {
            return new Sprite(image, columns, new ImageShape(height, width, image.channels()));
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
    public List<DataRemark> remarks() {
        return image.remarks();
    }

    @Override
    public float[] picture(int index) {
        return image.cut(index % columns * shape.width(), index / columns * shape.height(), shape);
    }
}
