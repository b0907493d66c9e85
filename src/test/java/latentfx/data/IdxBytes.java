package latentfx.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Makes IDX files for tests. */
public final class IdxBytes {
    private IdxBytes() {}

    public static byte[] images(int count, int height, int width, int... pixels) {
        ByteBuffer bytes = ByteBuffer.allocate(16 + pixels.length);
        bytes.putInt(0x803).putInt(count).putInt(height).putInt(width);
        for (int pixel : pixels) {
            bytes.put((byte) pixel);
        }
        return bytes.array();
    }

    public static byte[] labels(int... labels) {
        ByteBuffer bytes = ByteBuffer.allocate(8 + labels.length);
        bytes.putInt(0x801).putInt(labels.length);
        for (int label : labels) {
            bytes.put((byte) label);
        }
        return bytes.array();
    }

    public static byte[] joined(byte[] first, byte... second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    public static byte[] packed(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Three training and two test images of 2×3 pixels, in files whose names begin and end as told. */
    public static void writeSet(Path folder, String prefix, String suffix) throws IOException {
        List<byte[]> contents = List.of(
                images(3, 2, 3, 0, 51, 102, 153, 204, 255, 1, 2, 3, 4, 5, 6, 9, 9, 9, 9, 9, 9),
                labels(1, 0, 2),
                images(2, 2, 3, 10, 20, 30, 40, 50, 60, 0, 0, 0, 0, 0, 255),
                labels(2, 1));
        List<String> names = List.of("train-images-idx3", "train-labels-idx1", "t10k-images-idx3", "t10k-labels-idx1");
        for (int i = 0; i < names.size(); i++) {
            byte[] content = suffix.endsWith(".gz") ? packed(contents.get(i)) : contents.get(i);
            Files.write(folder.resolve(prefix + names.get(i) + suffix), content);
        }
    }
}
