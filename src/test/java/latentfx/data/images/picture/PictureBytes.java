package latentfx.data.images.picture;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.BitSet;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Files of small pictures, made byte by byte where Java writes none of the kind. */
public final class PictureBytes {
    private PictureBytes() {}

    /** A picture of one colour, 0xRRGGBB. */
    public static BufferedImage plain(int width, int height, int rgb) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, rgb);
            }
        }
        return image;
    }

    /** {@code image} in a format that Java writes. */
    public static byte[] encoded(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, bytes)) {
            throw new IOException("no writer of " + format);
        }
        return bytes.toByteArray();
    }

    /** A JPEG of best quality whose four components are these everywhere, with Adobe's mark of the transform. */
    public static byte[] fourComponents(int side, int transform, int... components) throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(0, side, side, 4, null);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                raster.setPixel(x, y, components);
            }
        }
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
        ImageWriter writer = writers.next();
        while (!writer.getClass().getName().startsWith("com.sun.")) {
            writer = writers.next();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(1);
            writer.write(null, new IIOImage(raster, null, null), param);
        }
        byte[] adobe = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) transform};
        return withSegment(bytes.toByteArray(), 0xEE, adobe);
    }

    /** A JPEG with a segment more at its beginning. */
    public static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        return ByteBuffer.allocate(jpeg.length + content.length + 4)
                .put(jpeg, 0, 2)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** An EXIF block that says nothing but how the picture is turned. */
    public static byte[] exif(int orientation, ByteOrder order) {
        ByteBuffer block = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4).order(order);
        block.put(new byte[] {'E', 'x', 'i', 'f', 0, 0});
        block.putShort((short) (order == ByteOrder.LITTLE_ENDIAN ? 0x4949 : 0x4D4D));
        block.putShort((short) 42).putInt(8);
        block.putShort((short) 1);
        block.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        return block.array();
    }

    /**
     * A lossless WebP of one row of pixels, each of one of two colours, 0xRRGGBB: the simplest stream of the format (RFC 9649,
     * section 3), with prefix codes of at most two symbols.
     */
    public static byte[] webp(int first, int second, boolean... isSecond) {
        Bits bits = new Bits();
        bits.put(0x2F, 8);
        bits.put(isSecond.length - 1, 14);
        bits.put(0, 14); // height 1
        bits.put(0, 1 + 3 + 1 + 1 + 1); // alpha, version, transforms, colour cache, several codes: none
        for (int shift : new int[] {8, 16, 0}) { // green, red, blue
            bits.twoSymbols(first >> shift & 0xFF, second >> shift & 0xFF);
        }
        bits.oneSymbol(255);
        bits.oneSymbol(0);
        for (boolean other : isSecond) {
            for (int shift : new int[] {8, 16, 0}) {
                int one = first >> shift & 0xFF;
                int two = second >> shift & 0xFF;
                boolean larger = (other ? two : one) == Math.max(one, two);
                bits.put(larger ? 1 : 0, one == two ? 0 : 1);
            }
        }
        byte[] stream = bits.bytes();
        int padded = stream.length + stream.length % 2;
        ByteBuffer file = ByteBuffer.allocate(20 + padded).order(ByteOrder.LITTLE_ENDIAN);
        file.put(new byte[] {'R', 'I', 'F', 'F'}).putInt(12 + padded).put(new byte[] {'W', 'E', 'B', 'P'});
        file.put(new byte[] {'V', 'P', '8', 'L'}).putInt(stream.length).put(stream);
        return file.array();
    }

    /** Bits, the lowest first. */
    private static final class Bits {
        private final BitSet set = new BitSet();
        private int count;

        void put(int value, int bits) {
            for (int i = 0; i < bits; i++) {
                set.set(count++, (value >> i & 1) == 1);
            }
        }

        void oneSymbol(int symbol) {
            put(1, 1);
            put(0, 1);
            put(1, 1);
            put(symbol, 8);
        }

        /** A code of two symbols, of which the smaller one is 0. */
        void twoSymbols(int one, int two) {
            if (one == two) {
                oneSymbol(one);
                return;
            }
            put(1, 1);
            put(1, 1);
            put(1, 1);
            put(Math.min(one, two), 8);
            put(Math.max(one, two), 8);
        }

        byte[] bytes() {
            byte[] bytes = new byte[(count + 7) / 8];
            byte[] filled = set.toByteArray();
            System.arraycopy(filled, 0, bytes, 0, Math.min(bytes.length, filled.length));
            return bytes;
        }
    }
}
