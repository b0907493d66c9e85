package latentfx.data.idx;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.Supplier;
import latentfx.data.DataException;
import latentfx.data.ImageShape;
import latentfx.data.ReadMeter;
import latentfx.math.ByteSamples;
import latentfx.math.Matrix;
import latentfx.math.Samples;

/**
 * The content of an image file.
 *
 * @param file the path of the file
 * @param samples one image a row, values in [0, 1]; bytes where the file holds unsigned bytes
 * @param shape shape of every image in its upright orientation
 * @param range the values that became 0 and 1; empty for unsigned bytes, of which they are 0 and 255
 */
record IdxImages(Path file, Samples samples, ImageShape shape, Optional<GreyRange> range) {
    private static final int CHUNK_BYTES = 1 << 16;

    /**
     * Reads the images that belong to {@code labels}.
     *
     * @param transposed whether the file stores images column by column
     * @param digest is updated with the whole uncompressed file
     * @throws DataException if the file cannot be read or holds another number of images than there are labels
     */
    static IdxImages read(Path file, IdxLabels labels, boolean transposed, MessageDigest digest, ReadMeter meter)
            throws DataException {
        try (IdxFile idx = IdxFile.open(file, IdxKind.IMAGES, digest, meter)) {
            if (idx.count() != labels.count()) {
                throw new IdxErrors(file, IdxKind.IMAGES).otherCount(idx.count(), labels.file(), labels.count());
            }
            IdxLayout layout = layout(idx, transposed, file);
            int count = idx.count();
            int size = idx.itemSize();
            Samples samples;
            Optional<GreyRange> range = Optional.empty();
            if (idx.type() == IdxType.UNSIGNED_BYTE) {
                byte[] pixels = memory(file, (long) count * size, () -> new byte[count * size]);
                read(idx, layout, pixels);
                samples = ByteSamples.wrap(count, size, pixels);
            } else {
                float[] pixels = memory(file, (long) count * size * Float.BYTES, () -> new float[count * size]);
                range = Optional.of(readNumbers(idx, layout, pixels, file));
                samples = Matrix.wrap(count, size, pixels);
            }
            idx.checkEnd();
            return new IdxImages(file, samples, layout.shape(), range);
        }
    }

    private static IdxLayout layout(IdxFile idx, boolean transposed, Path file) throws DataException {
        if (idx.dimensions() == 3) {
            return IdxLayout.grey(idx.side(1), idx.side(2), transposed);
        }
        return IdxLayout.channels(idx.side(1), idx.side(2), idx.side(3))
                .orElseThrow(
                        () -> new IdxErrors(file, IdxKind.IMAGES).noChannels(idx.side(1), idx.side(2), idx.side(3)));
    }

    private static <T> T memory(Path file, long bytes, Supplier<T> array) throws DataException {
        try {
            return array.get();
        } catch (OutOfMemoryError tooLittle) { // a single failed allocation: the program can continue
            throw new IdxErrors(file, IdxKind.IMAGES).noMemory(bytes, tooLittle);
        }
    }

    /** Reads a piece at a time, straight to where it stays unless the order is another. */
    private static void read(IdxFile idx, IdxLayout layout, byte[] pixels) throws DataException {
        int size = idx.itemSize();
        int together = layout.isPlain() ? Math.max(1, CHUNK_BYTES / size) * size : size;
        byte[] image = new byte[layout.isPlain() ? 0 : size];
        for (int from = 0; from < pixels.length; from += together) {
            if (layout.isPlain()) {
                idx.read(pixels, from, Math.min(together, pixels.length - from));
            } else {
                idx.read(image, size);
                for (int i = 0; i < size; i++) {
                    pixels[from + layout.target(i)] = image[i];
                }
            }
        }
    }

    private static GreyRange readNumbers(IdxFile idx, IdxLayout layout, float[] pixels, Path file)
            throws DataException {
        IdxErrors trouble = new IdxErrors(file, IdxKind.IMAGES);
        int size = idx.itemSize();
        byte[] chunk = new byte[size * idx.type().bytes()];
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int image = 0; image < idx.count(); image++) {
            idx.read(chunk, chunk.length);
            ByteBuffer numbers = ByteBuffer.wrap(chunk);
            for (int i = 0; i < size; i++) {
                double value = idx.type().next(numbers);
                if (!Double.isFinite(value)) {
                    throw trouble.notFinite(image);
                }
                least = Math.min(least, value);
                most = Math.max(most, value);
                pixels[image * size + layout.target(i)] = (float) value;
            }
        }
        Optional<GreyRange> range = GreyRange.of(idx.type(), least, most);
        if (range.isEmpty()) {
            throw trouble.noGreys(least, most);
        }
        range.get().scale(pixels);
        return range.get();
    }
}
