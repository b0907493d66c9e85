package latentfx.data;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/** The content of a file that may be compressed with gzip, which is recognised by its first bytes, not by its name. */
public final class Content {
    private static final int BUFFER = 1 << 16;

    private Content() {}

    /**
     * Opens a file for reading its uncompressed content; {@code taken} is called with the number of compressed bytes of
     * each read.
     */
    public static InputStream open(Path file, LongConsumer taken) throws IOException {
        return unpacked(new BufferedInputStream(new Counted(Files.newInputStream(file), taken), BUFFER));
    }

    private static InputStream unpacked(InputStream raw) throws IOException {
        try {
            return packed(raw) ? new GZIPInputStream(raw, BUFFER) : raw;
        } catch (IOException | RuntimeException error) {
            raw.close();
            throw error;
        }
    }

    /** Whether the file is compressed with gzip. */
    public static boolean packed(Path file) throws IOException {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), 2)) {
            return packed(raw);
        }
    }

    private static boolean packed(InputStream raw) throws IOException {
        raw.mark(2);
        boolean packed = raw.read() == 0x1f && raw.read() == 0x8b;
        raw.reset();
        return packed;
    }

    /**
     * SHA-256 of a file's uncompressed content. Reading stops after {@code limit} bytes, so that a file which expands
     * to far more than expected cannot keep the caller busy; the digest is then that of the part read.
     *
     * @throws IOException if the file cannot be read or unpacked
     */
    public static String sha256(Path file, long limit, LongConsumer taken) throws IOException {
        try (InputStream content = open(file, taken)) {
            return sha256(content, limit);
        }
    }

    /**
     * SHA-256 of the uncompressed content of a file in memory; reading stops after {@code limit} bytes.
     *
     * @throws IOException if it cannot be unpacked
     */
    public static String sha256(byte[] file, long limit) throws IOException {
        try (InputStream content = unpacked(new ByteArrayInputStream(file))) {
            return sha256(content, limit);
        }
    }

    private static String sha256(InputStream content, long limit) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[BUFFER];
        long length = 0;
        for (int count = content.read(buffer); count >= 0 && length <= limit; count = content.read(buffer)) {
            digest.update(buffer, 0, count);
            length += count;
        }
        return Sha256.hex(digest);
    }

    /** Reports the number of bytes of each read. */
    private static final class Counted extends FilterInputStream {
        private final LongConsumer taken;

        Counted(InputStream in, LongConsumer taken) {
            super(in);
            this.taken = taken;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            taken.accept(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            taken.accept(Math.max(0, count));
            return count;
        }
    }
}
