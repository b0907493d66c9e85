package latentfx.analysis.compression;

/** PNG, which loses nothing, as Java writes it by default. */
public final class Png {
    private static final int IHDR = 25;
    private static final int IEND = 12;
    private static final int CHUNK = 12;
    private static final int SIGNATURE = 8;

    /** The bytes that every file has: signature, header, the frame of one block of data, end. */
    public static final int HEADER = SIGNATURE + IHDR + CHUNK + IEND;

    private Png() {}

    /** The size of {@code picture} as a file. */
    public static int bytes(PixelGrid picture) {
        return ImageFormats.write(picture, "png", param -> param).length;
    }
}
