package latentfx.ui.fx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import latentfx.data.ImageShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class PixelsTest {
    private static final ImageShape GREY = new ImageShape(1, 2, 1);
    private static final ImageShape COLOUR = new ImageShape(2, 1, 3);

    @Test
    void greyNumbersBecomeGreyPixelsWithinBlackAndWhite() {
        int[] argb = new int[2];
        ArgbPixels.fill(GREY, new float[] {0.5f, 7}, argb);
        assertArrayEquals(new int[] {0xff808080, 0xffffffff}, argb);
        ArgbPixels.fill(GREY, new float[] {-1, Float.NaN}, argb);
        assertArrayEquals(new int[] {0xff000000, 0xff000000}, argb);
    }

    @Test
    void colourNumbersAreRedGreenBlue() {
        int[] argb = new int[2];
        ArgbPixels.fill(COLOUR, new float[] {1, 0, 0, 0, 0.2f, 1}, argb);
        assertArrayEquals(new int[] {0xffff0000, 0xff0033ff}, argb);
    }

    @Test
    void anImageOfTheWrongSizeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> ArgbPixels.fill(GREY, new float[3], new int[2]));
        assertThrows(IllegalArgumentException.class, () -> new PixelImage(GREY).show(new float[784]));
    }

    @Test
    void thePixelImageKeepsItsImageAndShowsWhatItWasToldLast() {
        PixelImage picture = new PixelImage(GREY);
        Image image = picture.image();
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> picture.show(new float[] {1, 0}));
        assertEquals(Color.WHITE, image.getPixelReader().getColor(0, 0));
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> picture.show(new float[] {0, 1}));
        assertEquals(Color.BLACK, image.getPixelReader().getColor(0, 0));
        assertEquals(Color.WHITE, image.getPixelReader().getColor(1, 0));
    }

    @Test
    void imagesLeaveTheProgramEnlargedAsSquares() {
        WritableImage large = ArgbPixels.enlarged(GREY, new float[] {0, 1}, 3);
        assertEquals(6, large.getWidth());
        assertEquals(3, large.getHeight());
        assertEquals(Color.BLACK, large.getPixelReader().getColor(2, 2));
        assertEquals(Color.WHITE, large.getPixelReader().getColor(3, 0));
        assertEquals(8, ImageActions.scale(ImageShape.MNIST));
        assertEquals(1, ImageActions.scale(new ImageShape(500, 500, 1)));
    }

    @Test
    void savingWritesAPngThatHoldsTheImage(@TempDir Path folder) throws IOException {
        ImageActions actions = new ImageActions(Runnable::run, error -> {});
        Path file = folder.resolve("digit.png");
        float[] pixels = new float[784];
        pixels[0] = 1;
        actions.save(pixels, ImageShape.MNIST, file);
        var read = ImageIO.read(file.toFile());
        assertEquals(224, read.getWidth());
        assertEquals(0xffffffff, read.getRGB(7, 7));
        assertEquals(0xff000000, read.getRGB(8, 8));
    }

    @Test
    void aPictureThatCannotBeWrittenIsReportedInOneSentenceThatNamesTheFile(@TempDir Path folder) throws IOException {
        List<String> errors = new ArrayList<>();
        Path blocked = Files.createFile(folder.resolve("file")).resolve("digit.png");
        new ImageActions(Runnable::run, errors::add).save(new float[784], ImageShape.MNIST, blocked);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, errors.size());
        assertTrue(errors.get(0).contains(blocked.toString()), errors.get(0));
    }

    @Test
    void thirtyClassesHaveThirtyColoursDarkerAndPalerThanTheFirstTen() {
        Set<Integer> colours = new HashSet<>();
        for (int label = 0; label < 30; label++) {
            colours.add(Palette.rgb(label));
        }
        assertEquals(30, colours.size());
        assertEquals(0x1b82ff, Palette.rgb(0));
        assertEquals(0x16d0f7, Palette.rgb(9));
        assertEquals(Palette.rgb(4), Palette.rgb(34));
        assertEquals(Color.web("#ea014d"), Palette.color(2));
        assertTrue(Palette.color(10).getBrightness() < Palette.color(0).getBrightness());
        assertTrue(Palette.color(20).getSaturation() < Palette.color(0).getSaturation());
    }
}
