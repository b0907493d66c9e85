package latentfx.analysis.compression;

import java.util.Arrays;

/**
 * A picture after it was stored in bytes and read again.
 *
 * @param bytes its size, header and all
 * @param header how many of these bytes are the same for every picture of the kind: markers, tables, sizes
 * @param pixels what is seen, as the shape of the picture orders them, 0 to 1; shared
 */
public record CodedPicture(int bytes, int header, float[] pixels) {
    /** The bytes that the picture itself takes. */
    public int content() {
        return bytes - header;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodedPicture that
                && bytes == that.bytes
                && header == that.header
                && Arrays.equals(pixels, that.pixels);
    }

    @Override
    public int hashCode() {
        return 31 * bytes + Arrays.hashCode(pixels);
    }
}
