package latentfx.analysis.compression;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;
import latentfx.projection.Pca;
import org.junit.jupiter.api.Test;

final class CompressionTest {
    private static final ImageShape SHAPE = ImageShape.MNIST;

    private static float[] slope() {
        float[] pixels = new float[SHAPE.size()];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (i % 28 + i / 28) / 54f;
        }
        return pixels;
    }

    /** 330 bytes by libjpeg: markers, one quantisation table, two standard Huffman tables. */
    @Test
    void theHeaderOfAGreyJpegTakes330Bytes() {
        CodedPicture picture = Jpeg.of(PixelGrid.of(slope(), SHAPE), 75, false);
        assertEquals(330, picture.header());
        assertEquals(picture.bytes(), picture.header() + picture.content());
        Matrix original = Matrix.wrap(1, SHAPE.size(), slope());
        Likeness likeness = Likeness.of(original, Matrix.wrap(1, SHAPE.size(), picture.pixels()), SHAPE);
        assertTrue(likeness.psnr() > 40, "a slope is easy: " + likeness);
    }

    @Test
    void coloursStayInTheirChannels() {
        float[] red = new float[16 * 16 * 3];
        for (int i = 0; i < red.length; i += 3) {
            red[i] = 1;
        }
        float[] read = Jpeg.of(new PixelGrid(16, 16, 3, red), 100, false).pixels();
        assertEquals(1, read[0], 0.02);
        assertEquals(0, read[2], 0.02);
    }

    @Test
    void aSheetGivesBackItsImages() {
        ImageShape small = new ImageShape(2, 3, 1);
        float[] values = new float[4 * 6];
        for (int i = 0; i < values.length; i++) {
            values[i] = i / 24f;
        }
        Matrix images = Matrix.wrap(4, 6, values);
        PixelGrid sheet = PixelGrid.sheet(images, small, 2);
        assertEquals(6, sheet.width());
        assertEquals(images.get(1, 0), sheet.pixels()[3]);
        assertEquals(images, sheet.images(small));
        assertThrows(IllegalArgumentException.class, () -> PixelGrid.sheet(images, small, 3));
    }

    @Test
    void aPngIsAtLeastItsFrame() {
        assertTrue(Png.bytes(PixelGrid.of(slope(), SHAPE)) > Png.HEADER);
    }

    @Test
    void codesAreRoundedToEvenLevelsWithinTheirRange() {
        CodeRounding rounding = CodeRounding.of(Matrix.of(2, 2, 0, 5, 3, 5));
        assertEquals(Matrix.of(2, 2, 1, 5, 3, 5), rounding.rounded(Matrix.of(2, 2, 1.2f, 5, 9, 7), 2));
        assertEquals(12, CodeRounding.bytes(32, 3));
        assertThrows(IllegalArgumentException.class, () -> rounding.rounded(Matrix.of(1, 2, 0, 0), 0));
    }

    /** By hand: a mean squared error of 0.01 is 20 dB; constant pictures differ in luminance only. */
    @Test
    void likenessAgreesWithTheFormulas() {
        Matrix dark = constant(0.5f);
        Likeness likeness = Likeness.of(dark, constant(0.6f), SHAPE);
        assertEquals(20, likeness.psnr(), 1e-4);
        assertEquals((2 * 0.3 + 1e-4) / (0.25 + 0.36 + 1e-4), likeness.ssim(), 1e-6);
        assertEquals(new Likeness(Double.POSITIVE_INFINITY, 1), Likeness.of(dark, dark, SHAPE));
    }

    private static Matrix constant(float value) {
        float[] pixels = new float[SHAPE.size()];
        Arrays.fill(pixels, value);
        return Matrix.wrap(1, pixels.length, pixels);
    }

    /** 542,224 numbers against 79.0 bytes of a sheet and 412.5 of a file: 23,074 and 2,850 by the reference. */
    @Test
    void theDecoderPaysFromSoManyImagesOn() {
        assertEquals(OptionalLong.of(23_074), DecoderCost.breakEven(542_224, 32, 79));
        assertEquals(OptionalLong.of(2_851), DecoderCost.breakEven(542_224, 32, 412.5));
        assertEquals(OptionalLong.empty(), DecoderCost.breakEven(542_224, 32, 32));
        assertEquals(32 + 2 * 542_224 / 1000.0, DecoderCost.bytesAnImage(32, 542_224, 1000), 1e-9);
    }

    @Test
    void allPrincipalAxesGiveTheImagesBack() {
        float[] values = new float[20 * 6];
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextDouble();
        }
        Matrix images = Matrix.wrap(20, 6, values);
        PrincipalCoder coder = new PrincipalCoder(Pca.fit(images, 6));
        assertArrayEquals(values, coder.images(coder.codes(images)).toArray(), 1e-5f);
        assertEquals(3 * 6, coder.numbers(2));
    }
}
