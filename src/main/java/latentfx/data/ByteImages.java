package latentfx.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import latentfx.math.ByteSamples;

/**
 * Labelled images as bytes, 255 for 1, before they become a data set: the one place where that is done. The data set has
 * the same bytes, not a copy.
 *
 * @param pixels one image a row: pixel rows from the top, channels last
 * @param labels class of each image
 * @param sha256 of all that determines the data set, see {@link DataOrigin}
 */
public record ByteImages(ByteSamples pixels, int[] labels, String sha256) {
    public ByteImages {
        if (pixels.rows() != labels.length) {
            throw new IllegalArgumentException(pixels + " are not " + labels.length + " images");
        }
    }

    /** Images with the SHA-256 of their shape, class names, labels and pixels. */
    public static ByteImages of(ByteSamples pixels, int[] labels, ImageShape shape, List<String> classes) {
        MessageDigest digest = Sha256.digest();
        String form = "latentfx images " + shape + ", " + labels.length + ", classes " + classes;
        digest.update(form.getBytes(StandardCharsets.UTF_8));
        ByteBuffer numbers = ByteBuffer.allocate(labels.length * Integer.BYTES);
        numbers.asIntBuffer().put(labels);
        digest.update(numbers);
        byte[] image = new byte[pixels.columns()];
        for (int row = 0; row < pixels.rows(); row++) {
            pixels.copyBytes(row, image, 0);
            digest.update(image);
        }
        return new ByteImages(pixels, labels, Sha256.hex(digest));
    }

    /**
     * Memory for the pixels of {@code count} images.
     *
     * @param name of the data, for people
     * @throws DataException if there is not enough; one sentence for the user
     */
    public static byte[] memory(String name, int count, ImageShape shape) throws DataException {
        try {
            return new byte[Math.multiplyExact(count, shape.size())];
        } catch (OutOfMemoryError full) { // a single failed allocation: the program can continue
            throw new DataException(
                    count + " images of " + shape + " of " + name + " need more memory than is free; choose a"
                            + " smaller size, or give the program more.",
                    full);
        }
    }

    /**
     * The data set.
     *
     * @param name of the data, for people
     * @param part {@code train} or {@code test}
     */
    public Dataset dataset(String name, String part, ImageShape shape, List<String> classes) {
        return dataset(name, part, shape, classes, Optional.empty());
    }

    /** The data set of images whose generating factors are known. */
    public Dataset dataset(
            String name, String part, ImageShape shape, List<String> classes, Optional<Factors> factors) {
        return new Dataset(pixels, labels, shape, classes, new DataOrigin(name, part, sha256), factors);
    }
}
