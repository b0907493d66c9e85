package latentfx.data.download;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import latentfx.data.DataException;

/** A download under way, kept beside its final place under the same name with {@code .part} after it. */
final class PartFile implements Closeable {
    private final Path file;
    private final FileChannel channel;

    private PartFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Where the download of {@code target} is kept until it is whole. */
    static Path of(Path target) {
        return target.resolveSibling(target.getFileName() + ".part");
    }

    /** Opens a part file for going on with it; makes an empty one where there is none. */
    static PartFile open(Path file) throws DataException {
        try {
            FileChannel channel = FileChannel.open(
                    file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
            channel.position(channel.size());
            return new PartFile(file, channel);
        } catch (IOException error) {
            throw unwritable(file, error);
        }
    }

    /** How much there is, in bytes. */
    long length() throws DataException {
        try {
            return channel.position();
        } catch (IOException error) {
            throw unwritable(file, error);
        }
    }

    /** Throws away what came, to begin anew. */
    void clear() throws DataException {
        try {
            channel.truncate(0);
        } catch (IOException error) {
            throw unwritable(file, error);
        }
    }

    /** Writes all of {@code buffers} to the end. */
    void append(List<ByteBuffer> buffers) throws DataException {
        try {
            for (ByteBuffer buffer : buffers) {
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            }
        } catch (IOException error) {
            throw unwritable(file, error);
        }
    }

    /** Closes the file, with all that it holds safe on the disk; one that holds nothing is not left behind. */
    @Override
    public void close() throws DataException {
        boolean empty;
        try (FileChannel closing = channel) {
            closing.force(true);
            empty = closing.size() == 0;
        } catch (IOException error) {
            throw unwritable(file, error);
        }
        if (empty) {
            delete(file);
        }
    }

    /** Gives a whole and checked part file its final name, in one step and in place of what is there. */
    static void publish(Path part, Path target) throws DataException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException error) {
            throw unwritable(target, error);
        }
    }

    /** Removes a part file, if there is one. */
    static void delete(Path part) throws DataException {
        try {
            Files.deleteIfExists(part);
        } catch (IOException error) {
            throw unwritable(part, error);
        }
    }

    private static DataException unwritable(Path file, IOException error) {
        return new DataException(
                file + " cannot be written (" + error.getMessage()
                        + "); check the free space and your rights, or choose another folder.",
                error);
    }
}
