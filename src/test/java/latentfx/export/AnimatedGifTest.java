package latentfx.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;

/** An animation comes back frame by frame. */
final class AnimatedGifTest {
    @Test
    void framesColoursAndTheirPaceComeBack() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int[] shades = {0xFFFF0000, 0xFF00FF00, 0xFF0000FF};
        try (AnimatedGif gif = new AnimatedGif(bytes, 5, 4, 7)) {
            for (int shade : shades) {
                int[] frame = new int[20];
                Arrays.fill(frame, shade);
                frame[19] = 0xFFFFFFFF;
                gif.add(frame);
            }
        }
        assertTrue(new String(bytes.toByteArray(), StandardCharsets.ISO_8859_1).contains("NETSCAPE2.0"), "repeats");
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            reader.setInput(in);
            assertEquals(3, reader.getNumImages(true));
            for (int i = 0; i < 3; i++) {
                assertEquals(shades[i], reader.read(i).getRGB(0, 0));
                assertEquals(0xFFFFFFFF, reader.read(i).getRGB(4, 3));
            }
            String pace = reader.getImageMetadata(1)
                    .getAsTree("javax_imageio_gif_image_1.0")
                    .getLastChild()
                    .getAttributes()
                    .getNamedItem("delayTime")
                    .getNodeValue();
            assertEquals("7", pace);
        }
    }

    @Test
    void framesOfAnotherSizeAreRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThrows(IllegalArgumentException.class, () -> new AnimatedGif(bytes, 5, 4, 1));
        assertThrows(IllegalArgumentException.class, () -> new AnimatedGif(bytes, 0, 4, 5));
        try (AnimatedGif gif = new AnimatedGif(bytes, 2, 2, 5)) {
            gif.add(new int[4]);
            assertThrows(IllegalArgumentException.class, () -> gif.add(new int[3]));
        }
    }
}
