package latentfx.data.table.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import latentfx.data.AreaAverage;
import latentfx.data.DataException;
import latentfx.data.ImageShape;
import latentfx.data.Vectors;
import latentfx.data.table.VectorFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of pictures are those in the file, whatever its kind; large ones are averaged, hostile ones refused. */
final class PictureTest {
    /** Even greys of 0, 10, 64, 128, 200 and 255 of 255. */
    private static final float[] GREYS = {0, 10 / 255f, 64 / 255f, 128 / 255f, 200 / 255f, 1};

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"grey.png", "rgb.png", "greyalpha.png", "grey16.png", "folder"})
    void aGreyIsTheSameInEveryKindOfFile(String name) throws Exception {
        Path file = Path.of(Objects.requireNonNull(PictureTest.class.getResource("pictures/" + name))
                .toURI());
        Vectors.Pictures pictures = Files.isDirectory(file) ? PictureFolder.of(file, 6) : Sprite.read(file, 6);
        for (int i = 0; i < GREYS.length; i++) {
            for (float value : pictures.picture(i)) {
                assertEquals(GREYS[i], value, 1e-4, name + ", picture " + i);
            }
        }
        assertEquals(name.equals("rgb.png") ? 3 : 1, pictures.shape().channels());
    }

    @ParameterizedTest
    @CsvSource({"grey.png, false", "rgb.png, false", "greyalpha.png, true", "grey16.png, false", "folder, false"})
    void whatShowsThroughTransparentPicturesIsSaid(String name, boolean transparent) throws Exception {
        Path file = Path.of(Objects.requireNonNull(PictureTest.class.getResource("pictures/" + name))
                .toURI());
        Path table = Files.writeString(folder.resolve("t.csv"), "1,2\n3,4\n5,6\n7,8\n9,1\n2,2\n");
        List<String> said = new VectorFiles(table, Optional.empty(), Optional.of(file))
                .describe().reading().remarks().stream()
                        .map(remark -> remark.sentence(Locale.ENGLISH))
                        .toList();
        assertEquals(
                transparent
                        ? List.of(
                                "The pictures have an alpha channel; where they are transparent, white shows through.")
                        : List.of(),
                said);
    }

    @ParameterizedTest
    @CsvSource({"1, 40, 0, 1", "2, 60, 0.33333, 0.66667", "4, 8f, 0.53333, 1", "8, 80ff, 0.50196, 1"})
    void greysOfFewerBitsSpanTheWholeRange(int bits, String line, float first, float second) throws Exception {
        Path file = png(bits, 0, 2, 1, HexFormat.of().parseHex(line));
        Picture read = ImageFiles.read(file);
        assertArrayEquals(new float[] {first, second}, read.cut(0, 0, new ImageShape(1, 2, 1)), 1e-5f);
        assertEquals(1, read.channels());
    }

    @Test
    void alphaIsLaidOverWhite() throws Exception {
        // grey 100 of alpha 0, 51 and 255: 1, 0.2 * 100/255 + 0.8, 100/255
        Path file = png(8, 4, 3, 1, new byte[] {100, 0, 100, 51, 100, (byte) 255});
        assertArrayEquals(
                new float[] {1, 0.87843f, 0.39216f}, ImageFiles.read(file).cut(0, 0, new ImageShape(1, 3, 1)), 1e-5f);
        Path deep = png(16, 6, 1, 1, new byte[] {(byte) 128, 0, 0, 0, (byte) 255, (byte) 255, 0x33, 0x33});
        assertArrayEquals(
                new float[] {0.2f * 32768 / 65535 + 0.8f, 0.8f, 1},
                ImageFiles.read(deep).cut(0, 0, new ImageShape(1, 1, 3)),
                1e-5f);
    }

    @Test
    void palettesOfGreysAreGreyAndOthersColour() throws Exception {
        byte[] ramp = {0, 100, (byte) 200, (byte) 255};
        float[] greys = {0, 100 / 255f, 200 / 255f, 1};
        Picture grey = ImageFiles.read(palette(ramp, ramp));
        assertEquals(1, grey.channels());
        assertArrayEquals(greys, grey.cut(0, 0, new ImageShape(1, 4, 1)), 1e-6f);
        Picture colour = ImageFiles.read(palette(ramp, new byte[4]));
        assertEquals(3, colour.channels());
        assertArrayEquals(new float[] {100 / 255f, 100 / 255f, 0}, colour.cut(1, 0, new ImageShape(1, 1, 3)), 1e-6f);
    }

    @Test
    void greyJpegsAreReadAsTheyAre() throws Exception {
        BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 256; i++) {
            image.getRaster().setSample(i % 16, i / 16, 0, 128);
        }
        Path file = folder.resolve("grey.jpg");
        ImageIO.write(image, "jpg", file.toFile());
        assertEquals(128 / 255f, ImageFiles.read(file).cut(3, 3, new ImageShape(1, 1, 1))[0], 1.5 / 255);
        Path gif = folder.resolve("grey.gif");
        ImageIO.write(image, "gif", gif.toFile());
        assertEquals(128 / 255f, ImageFiles.read(gif).cut(3, 3, new ImageShape(1, 1, 1))[0], 1e-6);
        Path bmp = folder.resolve("grey.bmp");
        ImageIO.write(image, "bmp", bmp.toFile());
        assertEquals(128 / 255f, ImageFiles.read(bmp).cut(3, 3, new ImageShape(1, 1, 1))[0], 1e-6);
    }

    @Test
    void largePicturesOfAFolderBecomeMeansOfAreas() throws Exception {
        Path images = Files.createDirectory(folder.resolve("images"));
        BufferedImage stripes = new BufferedImage(2048, 6, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 0; x < 2048; x++) {
            for (int y = 0; y < 6; y++) {
                stripes.getRaster().setSample(x, y, 0, x % 2 == 0 ? 0 : 200);
            }
        }
        ImageIO.write(stripes, "png", images.resolve("0.png").toFile());
        Vectors.Pictures pictures = PictureFolder.of(images, 1);
        assertEquals(new ImageShape(3, 1024, 1), pictures.shape());
        for (float value : pictures.picture(0)) {
            assertEquals(100 / 255f, value, 1e-6);
        }
    }

    @Test
    void areasNeedNotBeWholePixels() {
        float[] scaled = AreaAverage.of(new float[] {0, 3, 6}, 3, 1, new ImageShape(1, 2, 1));
        assertArrayEquals(new float[] {1, 5}, scaled, 1e-6f); // (0 + 3/2) / 1.5 and (3/2 + 6) / 1.5
        float[] colours =
                AreaAverage.of(new float[] {0, 1, 0, 1, 0, 1, 1, 1, 0, 0, 0, 0}, 2, 2, new ImageShape(1, 1, 3));
        assertArrayEquals(new float[] {0.5f, 0.5f, 0.25f}, colours, 1e-6f);
    }

    @Test
    void veryLargePicturesAreSubsampledBeforeTheyAreAveraged() throws Exception {
        BufferedImage half = new BufferedImage(5000, 40, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 2500; x < 5000; x++) {
            for (int y = 0; y < 40; y++) {
                half.getRaster().setSample(x, y, 0, 255);
            }
        }
        Path file = folder.resolve("wide.png");
        ImageIO.write(half, "png", file.toFile());
        Picture read = ImageFiles.read(file, ImageShape.MAX_SIDE);
        assertEquals(2500, read.width());
        assertEquals(5000, read.fullWidth());
        float[] scaled = read.scaledTo(new ImageShape(8, 1024, 1));
        assertEquals(0, scaled[511]);
        assertEquals(1, scaled[512]);
    }

    @Test
    void aPictureThatClaimsMoreThanItMayIsRefusedBeforeDecoding() throws Exception {
        Path huge = png(8, 0, 20_000, 10_000, new byte[10]);
        assertTrue(told(huge).contains("has 200,000,000 pixels, more than the 67,108,864 that can be read"));
        Path thread = png(8, 6, 8_388_608, 1, new byte[10]);
        assertTrue(told(thread).contains("is 8,388,608 by 1 pixels, longer than the 65,535 that can be read"));
        Path bomb = png(8, 2, 8000, 8000, new byte[10]);
        assertTrue(told(bomb).contains(" to 192,000,000, as no real picture does"), told(bomb));
        Path torn = png(8, 2, 1000, 1000, new byte[10]);
        assertTrue(told(torn).contains("is damaged or of a kind that cannot be read"), told(torn));
        Path text = Files.writeString(folder.resolve("t.png"), "no picture");
        assertTrue(told(text).contains("is not an image that can be read"));
    }

    private static String told(Path file) {
        return assertThrows(DataException.class, () -> ImageFiles.read(file)).getMessage();
    }

    private Path palette(byte[] red, byte[] blue) throws Exception {
        IndexColorModel colours = new IndexColorModel(2, 4, red, red, blue);
        BufferedImage image = new BufferedImage(4, 1, BufferedImage.TYPE_BYTE_BINARY, colours);
        for (int x = 0; x < 4; x++) {
            image.getRaster().setSample(x, 0, 0, x);
        }
        Path file = folder.resolve("palette.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    /** A PNG of one IDAT chunk: its first line, without those below. */
    private Path png(int bits, int colourType, int width, int height, byte[] line) throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put((byte) bits).put((byte) colourType);
        chunk(png, "IHDR", header.array());
        byte[] packed = new byte[100];
        Deflater deflater = new Deflater();
        byte[] raw = new byte[1 + line.length];
        System.arraycopy(line, 0, raw, 1, line.length);
        deflater.setInput(raw);
        deflater.finish();
        int length = deflater.deflate(packed);
        deflater.end();
        chunk(png, "IDAT", Arrays.copyOf(packed, length));
        chunk(png, "IEND", new byte[0]);
        return Files.write(folder.resolve("made.png"), png.toByteArray());
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        png.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        png.writeBytes(name);
        png.writeBytes(content);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
