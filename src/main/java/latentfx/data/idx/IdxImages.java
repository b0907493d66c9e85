package latentfx.data.idx;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;
import latentfx.data.BytePixels;
import latentfx.data.DataException;
import latentfx.data.ImageShape;
import latentfx.data.ReadMeter;
import latentfx.math.Matrix;

/**
 * The content of an image file.
 *
 * @param file the path of the file
 * @param samples one image a row, values in [0, 1]
 * @param shape shape of every image in its upright orientation
 * @param range the values that became 0 and 1; empty for unsigned bytes, of which they are 0 and 255
 */
record IdxImages(Path file, Matrix samples, ImageShape shape, Optional<GreyRange> range) {
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
            float[] pixels = memory(file, idx.count() * idx.itemSize());
            Optional<GreyRange> range = Optional.empty();
            if (idx.type() == IdxType.UNSIGNED_BYTE) {
                read(idx, layout, pixels);
            } else {
                range = Optional.of(readNumbers(idx, layout, pixels, file));
            }
            idx.checkEnd();
            return new IdxImages(file, Matrix.wrap(idx.count(), idx.itemSize(), pixels), layout.shape(), range);
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

    private static float[] memory(Path file, int numbers) throws DataException {
        try {
            return new float[numbers];
        } catch (OutOfMemoryError tooLittle) { // a single failed allocation: the program can continue
            throw new IdxErrors(file, IdxKind.IMAGES).noMemory(numbers * (long) Float.BYTES, tooLittle);
        }
    }

    private static void read(IdxFile idx, IdxLayout layout, float[] pixels) throws DataException {
        int size = idx.itemSize();
        int together = Math.max(1, CHUNK_BYTES / size);
        byte[] chunk = new byte[together * size];
        for (int from = 0; from < idx.count(); from += together) {
            int count = Math.min(together, idx.count() - from);
            idx.read(chunk, count * size);
            for (int i = 0; i < count; i++) {
                if (layout.isPlain()) {
                    copy(chunk, i * size, pixels, (from + i) * size, size);
                } else {
                    place(chunk, i * size, pixels, (from + i) * size, layout.targets());
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

    private static void copy(byte[] bytes, int from, float[] pixels, int to, int size) {
        for (int i = 0; i < size; i++) {
            pixels[to + i] = BytePixels.value(bytes[from + i]);
        }
    }

    private static void place(byte[] bytes, int from, float[] pixels, int to, int[] targets) {
        for (int i = 0; i < targets.length; i++) {
            pixels[to + targets[i]] = BytePixels.value(bytes[from + i]);
        }
    }
}
