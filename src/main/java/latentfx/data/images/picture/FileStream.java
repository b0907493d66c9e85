package latentfx.data.images.picture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import javax.imageio.stream.ImageInputStreamImpl;

/** A file as ImageIO reads it, through a buffer; Java's own stream asks the system for each byte. */
final class FileStream extends ImageInputStreamImpl {
    private static final int BUFFER = 1 << 13;

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);
    private long start;

    FileStream(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
    }

    /** Brings the byte at the stream's position into the buffer; false at the end of the file. */
    private boolean fill() throws IOException {
        long at = streamPos - start;
        if (at >= 0 && at < buffer.limit()) {
            buffer.position((int) at);
            return true;
        }
        start = streamPos;
        buffer.clear();
        int count = channel.read(buffer, start);
        buffer.flip();
        return count > 0;
    }

    @Override
    public int read() throws IOException {
        checkClosed();
        bitOffset = 0;
        if (!fill()) {
            return -1;
        }
        streamPos++;
        return Byte.toUnsignedInt(buffer.get());
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        checkClosed();
        bitOffset = 0;
        Objects.checkFromIndexSize(from, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, buffer.remaining());
        buffer.get(target, from, count);
        streamPos += count;
        return count;
    }

    @Override
    public long length() {
        try {
            return channel.size();
        } catch (IOException unknown) { // as the interface has it
            return -1;
        }
    }

    @Override
    public void close() throws IOException {
        super.close();
        channel.close();
    }
}
