package latentfx.data.images.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture's values are those coded in its file, whatever the format; its size is the wanted one. */
class PictureDecoderTest {
    private static final PictureOptions COLOUR =
            new PictureOptions(32, PictureColour.RGB, PictureFit.CROP, PictureOptions.WHITE);
    private static final PictureOptions GREY =
            new PictureOptions(32, PictureColour.GREY, PictureFit.CROP, PictureOptions.WHITE);

    @TempDir
    private Path folder;

    private byte[] decoded(byte[] file, PictureOptions options) throws IOException {
        Path path = folder.resolve("picture.bin"); // the name says nothing
        Files.write(path, file);
        byte[] pixels = new PictureDecoder(options).decode(path);
        assertEquals(options.shape().size(), pixels.length);
        return pixels;
    }

    private byte[] decoded(BufferedImage image, String format, PictureOptions options) throws IOException {
        return decoded(PictureBytes.encoded(image, format), options);
    }

    private static int[] pixel(byte[] pixels, PictureOptions options, int x, int y) {
        int channels = options.colour().channels();
        int[] values = new int[channels];
        for (int i = 0; i < channels; i++) {
            values[i] = Byte.toUnsignedInt(pixels[(y * options.side() + x) * channels + i]);
        }
        return values;
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "bmp", "gif", "tiff"})
    void formatsWithoutLossKeepTheirValues(String format) throws IOException {
        byte[] pixels = decoded(PictureBytes.plain(40, 40, 0xFF8000), format, COLOUR);
        assertArrayEquals(new int[] {255, 128, 0}, pixel(pixels, COLOUR, 5, 7));
    }

    @Test
    void jpegKeepsItsValuesButForItsLoss() throws IOException {
        int[] pixel = pixel(decoded(PictureBytes.plain(40, 40, 0x3060C0), "jpeg", COLOUR), COLOUR, 5, 7);
        assertArrayEquals(new int[] {0x30, 0x60, 0xC0}, near(pixel, 0x30, 0x60, 0xC0));
    }

    /** The wanted values where {@code pixel} is within two of them, else the pixel. */
    private static int[] near(int[] pixel, int... wanted) {
        for (int i = 0; i < pixel.length; i++) {
            if (Math.abs(pixel[i] - wanted[i]) > 2) {
                return pixel;
            }
        }
        return wanted;
    }

    @Test
    void webpIsRead() throws IOException {
        byte[] file = PictureBytes.webp(0xFF0000, 0x0000FF, false, true);
        PictureOptions stretched = new PictureOptions(32, PictureColour.RGB, PictureFit.STRETCH, 0);
        byte[] pixels = decoded(file, stretched);
        assertArrayEquals(new int[] {255, 0, 0}, pixel(pixels, stretched, 3, 3));
        assertArrayEquals(new int[] {0, 0, 255}, pixel(pixels, stretched, 30, 3));
    }

    @Test
    void greyIsTheLumaOfTheCodedValues() throws IOException {
        byte[] pixels = decoded(PictureBytes.plain(32, 32, 0xC86432), "png", GREY);
        assertEquals(Math.round(0.299 * 200 + 0.587 * 100 + 0.114 * 50), Byte.toUnsignedInt(pixels[0]));
    }

    @ParameterizedTest
    @CsvSource({"10, 128", "11, 128"}) // TYPE_BYTE_GRAY and TYPE_USHORT_GRAY
    void greyPicturesAreNotBrightened(int type, int wanted) throws IOException {
        BufferedImage image = new BufferedImage(32, 32, type);
        WritableRaster raster = image.getRaster();
        int level = type == BufferedImage.TYPE_BYTE_GRAY ? 128 : 128 * 257;
        for (int i = 0; i < 32 * 32; i++) {
            raster.setSample(i % 32, i / 32, 0, level);
        }
        for (String format : new String[] {"png", "tiff"}) {
            assertEquals(wanted, Byte.toUnsignedInt(decoded(image, format, GREY)[40]), format);
        }
    }

    @Test
    void onePixelIsOneBitInABlackAndWhitePicture() throws IOException {
        BufferedImage image = new BufferedImage(32, 32, BufferedImage.TYPE_BYTE_BINARY);
        image.setRGB(3, 4, 0xFFFFFFFF);
        byte[] pixels = decoded(image, "png", GREY);
        assertEquals(255, Byte.toUnsignedInt(pixels[4 * 32 + 3]));
        assertEquals(0, pixels[4 * 32 + 4]);
    }

    @Test
    void theGroundShowsThroughWhereAPictureIsTransparent() throws IOException {
        BufferedImage image = new BufferedImage(32, 32, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 0xFFFF0000);
        image.setRGB(1, 0, 0x80FF0000);
        PictureOptions onGreen = new PictureOptions(32, PictureColour.RGB, PictureFit.CROP, 0x00FF00);
        byte[] pixels = decoded(image, "png", onGreen);
        assertArrayEquals(new int[] {255, 0, 0}, pixel(pixels, onGreen, 0, 0));
        assertArrayEquals(new int[] {128, 127, 0}, pixel(pixels, onGreen, 1, 0));
        assertArrayEquals(new int[] {0, 255, 0}, pixel(pixels, onGreen, 2, 0));
    }

    @ParameterizedTest
    @CsvSource({"0, 255, 255, 255", "0, 0, 255, 128", "200, 100, 50, 200", "255, 255, 255, 0"})
    void inksWithoutAProfileFollowThePlainFormula(int cyan, int magenta, int yellow, int black) throws IOException {
        // Adobe stores light, 255 for no ink: red is that of cyan times that of black
        byte[] jpeg = PictureBytes.fourComponents(32, 0, cyan, magenta, yellow, black);
        int[] pixel = pixel(decoded(jpeg, COLOUR), COLOUR, 9, 9);
        int[] wanted = {cyan * black / 255, magenta * black / 255, yellow * black / 255};
        assertArrayEquals(wanted, near(pixel, wanted));
    }

    /**
     * The profile has a table with one corner for each combination of full inks; what is wanted are the colours of its Lab
     * values in sRGB, computed apart from Java.
     */
    @ParameterizedTest
    @CsvSource({
        "255, 255, 255, 255, 255, 255, 255",
        "0, 255, 255, 255, 45, 172, 211",
        "255, 0, 255, 255, 213, 110, 155",
        "255, 255, 0, 255, 252, 225, 118",
        "255, 255, 255, 0, 27, 27, 27"
    })
    void inksWithAProfileGoThroughIt(int cyan, int magenta, int yellow, int black, int red, int green, int blue)
            throws IOException {
        ByteArrayOutputStream segment = new ByteArrayOutputStream();
        segment.writeBytes("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1));
        try (InputStream profile = PictureDecoderTest.class.getResourceAsStream("four-inks.icc")) {
            profile.transferTo(segment);
        }
        byte[] jpeg = PictureBytes.withSegment(
                PictureBytes.fourComponents(32, 0, cyan, magenta, yellow, black), 0xE2, segment.toByteArray());
        int[] pixel = pixel(decoded(jpeg, COLOUR), COLOUR, 9, 9);
        for (int i = 0; i < 3; i++) {
            assertEquals(new int[] {red, green, blue}[i], pixel[i], 6, Arrays.toString(pixel));
        }
    }

    @Test
    void aUselessProfileChangesNothing() throws IOException {
        byte[] plain = PictureBytes.fourComponents(32, 0, 200, 100, 50, 200);
        byte[] useless =
                PictureBytes.withSegment(plain, 0xE2, "ICC_PROFILE\0\1\1none".getBytes(StandardCharsets.ISO_8859_1));
        assertArrayEquals(decoded(plain, COLOUR), decoded(useless, COLOUR));
    }

    @Test
    void inksStoredAsLumaAndDifferencesAreTurnedFirst() throws IOException {
        // YCC (76, 85, 255) is red 255, 0, 0 by JFIF: the inks are cyan 255, magenta 0, yellow 0; light of black 200
        byte[] jpeg = PictureBytes.fourComponents(32, 2, 76, 85, 255, 200);
        int[] pixel = pixel(decoded(jpeg, COLOUR), COLOUR, 9, 9);
        assertArrayEquals(new int[] {0, 200, 200}, near(pixel, 0, 200, 200));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 0",
        "2, 31, 0",
        "3, 31, 31",
        "4, 0, 31",
        "5, 0, 0",
        "6, 31, 0",
        "7, 31, 31",
        "8, 0, 31",
    })
    void camerasTurnsAreUndone(int orientation, int x, int y) throws IOException {
        BufferedImage image = PictureBytes.plain(32, 32, 0x000000);
        for (int i = 0; i < 64; i++) {
            image.setRGB(i % 8, i / 8, 0xFFFFFF); // the stored top left corner is white
        }
        byte[] jpeg = PictureBytes.encoded(image, "jpeg");
        for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
            byte[] turned = PictureBytes.withSegment(jpeg, 0xE1, PictureBytes.exif(orientation, order));
            byte[] pixels = decoded(turned, GREY);
            assertTrue(Byte.toUnsignedInt(pixels[y * 32 + x]) > 240, "corner " + x + ", " + y);
            long white = 0;
            for (byte pixel : pixels) {
                white += Byte.toUnsignedInt(pixel) > 128 ? 1 : 0;
            }
            assertEquals(64, white);
        }
    }

    @Test
    void theMiddleIsCutOutPaddedOrStretched() throws IOException {
        BufferedImage wide = PictureBytes.plain(96, 32, 0x000000);
        for (int y = 0; y < 32; y++) {
            for (int x = 32; x < 64; x++) {
                wide.setRGB(x, y, 0xFFFFFF);
            }
        }
        PictureOptions pad = new PictureOptions(32, PictureColour.GREY, PictureFit.PAD, 0x808080);
        PictureOptions stretch = new PictureOptions(32, PictureColour.GREY, PictureFit.STRETCH, 0);
        assertEquals(1024 * 255, sum(decoded(wide, "png", GREY)));
        byte[] padded = decoded(wide, "png", pad);
        assertEquals(128, Byte.toUnsignedInt(padded[0]));
        assertEquals(0, padded[16 * 32]);
        assertEquals(255, Byte.toUnsignedInt(padded[16 * 32 + 16]));
        assertEquals(1024 * 255 / 3.0, (double) sum(decoded(wide, "png", stretch)), 255);
    }

    private static long sum(byte[] pixels) {
        long sum = 0;
        for (byte pixel : pixels) {
            sum += Byte.toUnsignedInt(pixel);
        }
        return sum;
    }

    @Test
    void aFinePatternBecomesEvenGreyNotStripes() throws IOException {
        BufferedImage striped = PictureBytes.plain(64, 64, 0x000000);
        for (int y = 0; y < 64; y++) {
            for (int x = 0; x < 64; x += 2) {
                striped.setRGB(x, y, 0xFFFFFF);
            }
        }
        byte[] pixels = decoded(striped, "png", GREY);
        byte[] even = new byte[pixels.length];
        Arrays.fill(even, (byte) 128);
        assertArrayEquals(even, pixels);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "bmp", "gif", "tiff"})
    void whatIsCutShortIsDamaged(String format) throws IOException {
        BufferedImage image = PictureBytes.plain(200, 200, 0x123456);
        for (int i = 0; i < 40_000; i++) {
            image.setRGB(i % 200, i / 200, i * 7919);
        }
        byte[] whole = PictureBytes.encoded(image, format);
        for (int length : new int[] {20, 60, whole.length / 2, whole.length * 9 / 10}) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(PictureRefused.class, () -> decoded(cut, GREY), format + " of " + length + " bytes");
        }
    }

    @Test
    void whatClaimsTooManyPixelsIsRefusedBeforeMemoryIsTaken() throws IOException {
        byte[] png = PictureBytes.encoded(PictureBytes.plain(8, 8, 0), "png");
        ByteBuffer file = ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        file.putInt(29, (int) sum.getValue());
        PictureRefused refused = assertThrows(PictureRefused.class, () -> decoded(png, GREY));
        assertEquals(
                "it is 60,000 by 60,000 pixels, and up to 67,108,864 pixels can be read; make it smaller",
                refused.getMessage());
    }

    @Test
    void whatIsNoPictureIsSaidToBeNone() {
        PictureRefused refused = assertThrows(
                PictureRefused.class, () -> decoded("name,label\na,b\n".getBytes(StandardCharsets.UTF_8), GREY));
        assertEquals("picture.unknown", refused.reason().key());
    }
}
