package latentfx.recording;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * A temporary file for data that does not fit in memory. Closing deletes it; a file left behind by a crash is deleted
 * when the next one is created in the same folder, unless a running program has it locked. For one thread at a time.
 */
final class ScratchFile implements Closeable {
    private static final String PREFIX = "time-";
    private static final String SUFFIX = ".scratch";

    /**
     * The files of this process. A second channel to one must not even be opened: closing it would free the lock of the
     * first one on POSIX systems.
     */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    /**
     * The position of a piece of data in the file.
     *
     * @param offset of its first byte
     * @param length in bytes
     * @param checksum CRC-32 of the bytes
     */
    record Piece(long offset, int length, long checksum) {}

    private final Path file;
    private final FileChannel channel;
    private final Map<Integer, Deque<Long>> free = new HashMap<>();
    private long end;

    private ScratchFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Creates a file in {@code folder}, which is created if it is missing. Safe for use by several threads. */
    static ScratchFile in(Path folder) throws IOException {
        Path real = Files.createDirectories(folder).toRealPath();
        synchronized (OWN) { // none is swept between its creation and its lock
            sweep(real);
            Path file = Files.createTempFile(real, PREFIX, SUFFIX);
            OWN.add(file);
            boolean locked = false;
            try {
                ScratchFile scratch = lock(file);
                locked = true;
                return scratch;
            } finally {
                if (!locked) {
                    OWN.remove(file);
                }
            }
        }
    }

    private static ScratchFile lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new IOException(file + " is held by another program");
        }
        return new ScratchFile(file, channel);
    }

    private static void sweep(Path folder) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (Path file : left) {
                if (!OWN.contains(file) && isAbandoned(file)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean isAbandoned(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException | IOException held) {
            return false;
        }
    }

    /** Length of the file in bytes, including released pieces. */
    long length() {
        return end;
    }

    /** Writes {@code bytes}, into a released piece of that length if there is one. */
    Piece write(byte[] bytes) throws IOException {
        Deque<Long> gaps = free.get(bytes.length);
        Long gap = gaps == null ? null : gaps.peek();
        long offset = gap == null ? end : gap;
        ByteBuffer source = ByteBuffer.wrap(bytes);
        while (source.hasRemaining()) {
            channel.write(source, offset + source.position());
        }
        if (gaps != null && gap != null) {
            gaps.remove();
        } else {
            end = offset + bytes.length;
        }
        return new Piece(offset, bytes.length, checksum(bytes));
    }

    /**
     * Reads a piece back.
     *
     * @throws SnapshotException if the file is shorter than it was, or the bytes are not those that were written
     */
    byte[] read(Piece piece) throws IOException {
        if (piece.offset() + piece.length() > channel.size()) {
            throw damaged();
        }
        ByteBuffer target = ByteBuffer.allocate(piece.length());
        while (target.hasRemaining()) {
            if (channel.read(target, piece.offset() + target.position()) < 0) {
                throw damaged();
            }
        }
        if (checksum(target.array()) != piece.checksum()) {
            throw damaged();
        }
        return target.array();
    }

    private SnapshotException damaged() {
        return new SnapshotException(
                "The file " + file.getFileName()
                        + " in which earlier epochs are kept was damaged; choose another epoch, and free some space on the disk.");
    }

    /** Releases a piece, whose space may be overwritten. */
    void release(Piece piece) {
        free.computeIfAbsent(piece.length(), length -> new ArrayDeque<>()).add(piece.offset());
    }

    private static long checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
            Files.deleteIfExists(file);
        } finally {
            OWN.remove(file);
        }
    }
}
