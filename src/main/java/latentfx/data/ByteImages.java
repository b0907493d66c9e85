package latentfx.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

/**
 * Labelled images as bytes, 255 for 1, before they become a data set: the one place where that is done.
 *
 * @param pixels one image after the other, row by row, channels last
 * @param labels class of each image
 * @param sha256 of all that determines the data set, see {@link DataOrigin}
 */
public record ByteImages(byte[] pixels, int[] labels, String sha256) {
    public ByteImages {
        if (labels.length > 0 && pixels.length % labels.length != 0) {
            throw new IllegalArgumentException(pixels.length + " bytes are not " + labels.length + " images");
        }
    }

    /** Images with the SHA-256 of their shape, class names, labels and pixels. */
    public static ByteImages of(byte[] pixels, int[] labels, ImageShape shape, List<String> classes) {
        MessageDigest digest = Sha256.digest();
        String form = "latentfx images " + shape + ", " + labels.length + ", classes " + classes;
        digest.update(form.getBytes(StandardCharsets.UTF_8));
        ByteBuffer numbers = ByteBuffer.allocate(labels.length * Integer.BYTES);
        numbers.asIntBuffer().put(labels);
        digest.update(numbers);
        digest.update(pixels);
        return new ByteImages(pixels, labels, Sha256.hex(digest));
    }

    /**
     * The data set.
     *
     * @param name of the data, for people
     * @param part {@code train} or {@code test}
     * @throws DataException if there is not enough memory
     */
    public Dataset dataset(String name, String part, ImageShape shape, List<String> classes) throws DataException {
        try {
            return new Dataset(
                    BytePixels.matrix(pixels, labels.length, shape.size()),
                    labels,
                    shape,
                    classes,
                    new DataOrigin(name, part, sha256),
                    Optional.empty());
        } catch (OutOfMemoryError full) { // a single failed allocation: the program can continue
            throw new DataException(
                    labels.length + " images of " + shape + " of " + name + " need more memory than is free; choose a"
                            + " smaller size, or give the program more.",
                    full);
        }
    }
}
