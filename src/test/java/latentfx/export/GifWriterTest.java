package latentfx.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Animations read back frame by frame, and tables of figures. */
final class GifWriterTest {
    @TempDir
    private Path folder;

    @Test
    void greyFramesComeBackExactlyWithTheirDelay() throws Exception {
        Path file = folder.resolve("morph.gif");
        float[] ramp = new float[3 * 256];
        for (int i = 0; i < ramp.length; i++) {
            ramp[i] = (i * (1 + i / 256) % 256) / 255f;
        }
        MorphGif.save(Matrix.wrap(3, 256, ramp), new ImageShape(16, 16, 1), 2, GifTiming.forever(80), file);
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            assertEquals(3, reader.getNumImages(true));
            for (int frame = 0; frame < 3; frame++) {
                BufferedImage image = reader.read(frame);
                assertEquals(32, image.getWidth());
                for (int i = 0; i < 256; i++) {
                    int grey = i * (1 + frame) % 256;
                    assertEquals(grey, image.getRGB(2 * (i % 16), 2 * (i / 16)) & 0xFF);
                }
                IIOMetadataNode root =
                        (IIOMetadataNode) reader.getImageMetadata(frame).getAsTree("javax_imageio_gif_image_1.0");
                IIOMetadataNode control = (IIOMetadataNode)
                        root.getElementsByTagName("GraphicControlExtension").item(0);
                assertEquals("8", control.getAttribute("delayTime"));
            }
        }
        reader.dispose();
        assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).contains("NETSCAPE2.0\u0003\u0001\u0000\u0000"));
    }

    @Test
    void picturesOfManyColoursAndACountedLoopAreWrittenToo() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GifWriter gif = new GifWriter(bytes, new GifTiming(100, 3))) {
            BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
            for (int i = 0; i < 4096; i++) {
                image.setRGB(i % 64, i / 64, new Color(i % 64 * 4, i / 64 * 4, 90).getRGB());
            }
            gif.add(image);
        }
        String text = bytes.toString(StandardCharsets.ISO_8859_1);
        assertTrue(text.startsWith("GIF89a"));
        assertTrue(text.contains("NETSCAPE2.0\u0003\u0001\u0002\u0000"), "played three times is repeated twice");
    }

    @Test
    void ofAFrameThatStandsStillOnlyWhatChangesIsStored() throws Exception {
        BufferedImage first = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        first.setRGB(3, 4, 0xff0000);
        BufferedImage second = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        second.setRGB(3, 4, 0xff0000);
        second.setRGB(10, 6, 0x00ff00);
        second.setRGB(12, 9, 0x0000ff);
        Path file = folder.resolve("change.gif");
        try (OutputStream out = Files.newOutputStream(file);
                GifWriter gif = new GifWriter(out, GifTiming.forever(50))) {
            gif.addChange(first);
            gif.addChange(second);
            gif.addChange(second);
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            assertEquals(3, reader.getNumImages(true));
            assertEquals(40, reader.getWidth(0));
            BufferedImage part = reader.read(1);
            assertEquals(3, part.getWidth());
            assertEquals(4, part.getHeight());
            assertEquals(0xff00ff00, part.getRGB(0, 0));
            assertEquals(0xff0000ff, part.getRGB(2, 3));
            assertEquals(0, part.getRGB(1, 1) >>> 24, "what stays is transparent");
            IIOMetadataNode root =
                    (IIOMetadataNode) reader.getImageMetadata(1).getAsTree("javax_imageio_gif_image_1.0");
            IIOMetadataNode place = (IIOMetadataNode)
                    root.getElementsByTagName("ImageDescriptor").item(0);
            assertEquals("10", place.getAttribute("imageLeftPosition"));
            assertEquals("6", place.getAttribute("imageTopPosition"));
            assertEquals(1, reader.read(2).getWidth(), "nothing changed");
        }
        reader.dispose();
    }

    @Test
    void timingOutsideTheFormatIsRefusedByName() {
        assertEquals(
                "a frame stands 20 to 60000 milliseconds, not 5",
                assertThrows(IllegalArgumentException.class, () -> GifTiming.forever(5))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> new GifTiming(50, -1));
    }

    @Test
    void aTableLeavesOutWhatIsNotANumber() throws Exception {
        Path file = folder.resolve("path.csv");
        new NumberTable(List.of("t", "p_\"a\"", "z1"), Matrix.of(2, 3, 0, Float.NaN, 1.5f, 1, 0.25f, -2)).saveCsv(file);
        assertEquals("t,\"p_\"\"a\"\"\",z1\n0.0,,1.5\n1.0,0.25,-2.0\n", Files.readString(file));
    }
}
