package latentfx.dl4j.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CheckedInputStream;
import java.util.zip.Checksum;
import java.util.zip.ZipException;
import latentfx.model.file.ModelFileException;

/** The stream of a zip entry that throws at its end if the entry's checksum does not match. */
final class VerifiedStream extends CheckedInputStream {
    private final long expected;
    private final String entry;
    private final String file;

    VerifiedStream(InputStream stream, Checksum checksum, long expected, String entry, String file) {
        super(stream, checksum);
        this.expected = expected;
        this.entry = entry;
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int count) throws IOException {
        int got;
        try {
            got = super.read(target, from, count);
        } catch (ZipException | EOFException broken) {
            throw damaged(broken);
        }
        if (got < 0 && getChecksum().getValue() != expected) {
            throw damaged(new ZipException("wrong checksum"));
        }
        return got;
    }

    private ModelFileException damaged(IOException cause) {
        return new ModelFileException(file, "is damaged in " + entry + "; use another copy of it.", cause);
    }
}
