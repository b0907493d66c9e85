package latentfx.data;

import java.util.Arrays;

/**
 * Identifies the samples of a data set, so that equal data sets can be recognised.
 *
 * @param name name of the data for people, such as {@code MNIST} or {@code synthetic digits}
 * @param part which part of it, such as {@code train} or {@code test}
 * @param sha256 64 hexadecimal digits over everything that determines the samples and labels (for files: their
 *     uncompressed content; for generated data: the generator, its version and its parameters). Two data sets with the
 *     same value hold the same samples in the same order
 */
public record DataOrigin(String name, String part, String sha256) {
    /** The part name of a user's own vectors. */
    public static final String OWN_VECTORS = "vectors";

    public DataOrigin {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: \"" + sha256 + '"');
        }
    }

    /** Whether these are a user's own vectors, not the data of a model. */
    public boolean ownVectors() {
        return part.equals(OWN_VECTORS);
    }

    /** The origin of the data set that consists of the first {@code count} samples of this one. */
    public DataOrigin limitedTo(int count) {
        return new DataOrigin(name, part, Sha256.of(sha256 + " first " + count));
    }

    /** The origin of the data set that consists of the samples in {@code rows} of this one, in that order. */
    DataOrigin of(int[] rows) {
        return new DataOrigin(name, part, Sha256.of(sha256 + " rows " + Arrays.toString(rows)));
    }
}
