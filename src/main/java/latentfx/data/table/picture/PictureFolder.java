package latentfx.data.table.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import latentfx.data.DataException;
import latentfx.data.DataRemark;
import latentfx.data.ImageShape;
import latentfx.data.Vectors;

/**
 * A folder with one image file for each vector, all of equal size, in the natural order of their names: 2.png before
 * 10.png. Images with a side of more than {@link ImageShape#MAX_SIDE} pixels are scaled down.
 */
public final class PictureFolder implements Vectors.Pictures {
    private static final Pattern IMAGE = Pattern.compile(".*\\.(png|jpe?g|gif|bmp)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final List<Path> files;
    private final int width;
    private final int height;
    private final ImageShape shape;
    private final List<DataRemark> remarks;

    private PictureFolder(List<Path> files, Picture first) {
        this.files = List.copyOf(files);
        width = first.fullWidth();
        height = first.fullHeight();
        double scale = Math.min(1, ImageShape.MAX_SIDE / (double) Math.max(width, height));
        shape = new ImageShape(scaled(height, scale), scaled(width, scale), first.channels());
        remarks = first.remarks();
    }

    private static int scaled(int side, double scale) {
        return (int) Math.max(1, Math.round(side * scale));
    }

    /**
     * Opens the pictures of {@code count} vectors; only the first one is read at once.
     *
     * @throws DataException if the folder has another number of images
     */
    public static PictureFolder of(Path folder, int count) throws DataException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(file -> IMAGE.matcher(lower(file)).matches()).forEach(files::add);
        } catch (IOException | UncheckedIOException error) {
            throw new DataException(
                    folder + " cannot be listed (" + error.getMessage() + "); check your rights.", error);
        }
        if (files.size() != count) {
            throw new DataException(folder + " has " + files.size() + " images for " + count
                    + " vectors; it needs one for each, named in their order.");
        }
        files.sort(Comparator.comparing(PictureFolder::sortable));
        return new PictureFolder(files, ImageFiles.read(files.get(0), ImageShape.MAX_SIDE));
    }

    private static String lower(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    /** A key for sorting files: the name with its numbers padded with zeros, so that they sort by value. */
    private static String sortable(Path file) {
        Matcher numbers = NUMBER.matcher(lower(file));
        return numbers.replaceAll(number -> String.format(Locale.ROOT, "%019d", Long.parseLong(number.group())));
    }

    @Override
    public ImageShape shape() {
        return shape;
    }

    @Override
    public List<DataRemark> remarks() {
        return remarks;
    }

    @Override
    public float[] picture(int index) throws DataException {
        Path file = files.get(index);
        Picture image = ImageFiles.read(file, ImageShape.MAX_SIDE);
        if (image.fullWidth() != width || image.fullHeight() != height) {
            throw new DataException(file + " is " + image.fullWidth() + " by " + image.fullHeight()
                    + " pixels where the first image is " + width + " by " + height + "; bring them to one size.");
        }
        return image.scaledTo(shape);
    }
}
