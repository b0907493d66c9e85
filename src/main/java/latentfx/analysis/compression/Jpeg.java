package latentfx.analysis.compression;

import javax.imageio.ImageWriteParam;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;

/**
 * Baseline JPEG (ITU-T T.81) with the quantisation tables of its annex K, scaled as usual for a quality of 1 to 100. Grey
 * images have one component.
 */
public final class Jpeg {
    /** Best quality. */
    public static final int BEST = 100;

    private static final int START_OF_SCAN = 0xDA;
    private static final int BYTE = 0xFF;

    private Jpeg() {}

    /**
     * {@code picture} as a file of its own, read again.
     *
     * @param quality 1 to {@value #BEST}
     * @param ownTables whether the Huffman tables are made for this picture, which pays for large ones; else the standard
     *     ones
     * @throws IllegalArgumentException if there is no such quality
     */
    public static CodedPicture of(PixelGrid picture, int quality, boolean ownTables) {
        if (quality < 1 || quality > BEST) {
            throw new IllegalArgumentException("a quality is 1 to " + BEST + ", not " + quality);
        }
        byte[] file = ImageFormats.write(picture, "jpeg", param -> {
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality((float) quality / BEST);
            ((JPEGImageWriteParam) param).setOptimizeHuffmanTables(ownTables);
            return param;
        });
        PixelGrid read = ImageFormats.read(file, "jpeg");
        return new CodedPicture(file.length, header(file), read.pixels());
    }

    /** All but the entropy-coded scan: what comes before it, and the marker of two bytes that ends the file. */
    static int header(byte[] file) {
        int at = 2;
        while (true) {
            boolean scan = (file[at + 1] & BYTE) == START_OF_SCAN;
            int length = (file[at + 2] & BYTE) << Byte.SIZE | (file[at + 3] & BYTE);
            at += 2 + length;
            if (scan) {
                return at + 2;
            }
        }
    }
}
