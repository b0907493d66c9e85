package latentfx.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;
import latentfx.task.NotWrittenException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PngImagesTest {
    private static final ImageShape SMALL = new ImageShape(2, 3, 1);
    private static final int WHITE = 0xFFFFFF;

    @Test
    void oneImageKeepsItsPixels() throws IOException {
        BufferedImage image = read(PngImages.single(new float[] {0, 0.5f, 1, 0.1f, 0.2f, 0.9f}, SMALL, 1));
        assertEquals(3, image.getWidth());
        assertEquals(2, image.getHeight());
        int[] expected = {0, 128, 255, 26, 51, 230};
        for (int i = 0; i < 6; i++) {
            assertEquals(grey(expected[i]), at(image, i % 3, i / 3));
        }
    }

    @Test
    void enlargedPixelsAreSharpSquares() throws IOException {
        BufferedImage image = read(PngImages.single(new float[] {0, 0.2f, 0.4f, 0.6f, 0.8f, 1}, SMALL, 4));
        assertEquals(12, image.getWidth());
        assertEquals(8, image.getHeight());
        for (int y = 0; y < 8; y++) {
            for (int x = 0; x < 12; x++) {
                assertEquals(grey(51 * (y / 4 * 3 + x / 4)), at(image, x, y));
            }
        }
    }

    @Test
    void valuesOutsideAreCutOffAndNoNumberIsBlack() throws IOException {
        float[] pixels = {-3, 1.5f, Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, 1};
        BufferedImage image = read(PngImages.single(pixels, SMALL, 1));
        int[] expected = {0, 255, 0, 255, 0, 255};
        for (int i = 0; i < 6; i++) {
            assertEquals(grey(expected[i]), at(image, i % 3, i / 3));
        }
    }

    @Test
    void coloursStayInTheirChannels() throws IOException {
        float[] pixels = {1, 0, 0, 0, 0.2f, 1};
        BufferedImage image = read(PngImages.single(pixels, new ImageShape(1, 2, 3), 1));
        assertEquals(0xFF0000, at(image, 0, 0));
        assertEquals(0x0033FF, at(image, 1, 0));
    }

    @Test
    void aStripHasGapsBetweenItsImagesOnly() throws IOException {
        ImageShape dot = new ImageShape(1, 1, 1);
        BufferedImage image = read(PngImages.sheet(Matrix.of(3, 1, 0, 0.2f, 0.4f), dot, SheetLayout.strip(3, 2, 5)));
        assertEquals(3 * 5 + 2 * 2, image.getWidth());
        assertEquals(5, image.getHeight());
        for (int x = 0; x < image.getWidth(); x++) {
            int expected = x % 7 < 5 ? grey(51 * (x / 7)) : WHITE;
            assertEquals(expected, at(image, x, 4));
        }
    }

    @Test
    void aSheetFillsRowAfterRowAndLeavesTheRestWhite() throws IOException {
        Matrix images = Matrix.of(3, 6, new float[18]);
        BufferedImage image = read(PngImages.sheet(images, SMALL, new SheetLayout(2, 1, 2)));
        assertEquals(2 * 6 + 1, image.getWidth());
        assertEquals(2 * 4 + 1, image.getHeight());
        for (int y = 0; y < 9; y++) {
            for (int x = 0; x < 13; x++) {
                boolean gap = x == 6 || y == 4 || (x > 6 && y > 4);
                assertEquals(gap ? WHITE : 0, at(image, x, y), "at " + x + ", " + y);
            }
        }
    }

    @Test
    void fewerImagesThanColumnsMakeANarrowSheet() throws IOException {
        BufferedImage image = read(PngImages.sheet(Matrix.of(2, 6, new float[12]), SMALL, new SheetLayout(9, 1, 1)));
        assertEquals(7, image.getWidth());
        assertEquals(2, image.getHeight());
    }

    @Test
    void aSavedPictureIsTheSameFile(@TempDir Path folder) throws IOException {
        byte[] png = PngImages.single(new float[6], SMALL, 3);
        Path file = folder.resolve("strip.png");
        PngImages.save(png, file);
        assertArrayEquals(png, Files.readAllBytes(file));
        assertEquals(9, ImageIO.read(file.toFile()).getWidth());
        Path nowhere = folder.resolve("no").resolve("strip.png");
        assertThrows(NotWrittenException.class, () -> PngImages.save(png, nowhere));
        assertFalse(Files.exists(nowhere));
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThrows(IllegalArgumentException.class, () -> PngImages.single(new float[5], SMALL, 1));
        assertThrows(IllegalArgumentException.class, () -> PngImages.single(new float[6], SMALL, 0));
        assertThrows(IllegalArgumentException.class, () -> PngImages.single(new float[6], SMALL, 65));
        SheetLayout layout = new SheetLayout(1, 0, 1);
        assertThrows(IllegalArgumentException.class, () -> PngImages.sheet(Matrix.of(0, 6), SMALL, layout));
        assertThrows(IllegalArgumentException.class, () -> new SheetLayout(0, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new SheetLayout(1, -1, 1));
        ImageShape wide = new ImageShape(1024, 1024, 1);
        String message = assertThrows(
                        IllegalArgumentException.class, () -> PngImages.single(new float[1 << 20], wide, 64))
                .getMessage();
        assertTrue(message.contains("65536 x 65536"), message);
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static int at(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & 0xFFFFFF;
    }

    private static int grey(int level) {
        return level * 0x010101;
    }
}
