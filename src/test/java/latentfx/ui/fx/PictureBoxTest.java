package latentfx.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import javafx.scene.image.ImageView;
import latentfx.data.ImageShape;
import org.junit.jupiter.api.Test;

final class PictureBoxTest {
    private static ImageView view(PictureBox box) {
        return (ImageView) box.getChildrenUnmodifiable().get(0);
    }

    private static float[] grey(ImageShape shape) {
        float[] pixels = new float[shape.size()];
        Arrays.fill(pixels, 0.5f);
        return pixels;
    }

    @Test
    void smallPicturesAreEnlargedByAWholeNumberAndLargeOnesMadeSmaller() {
        PictureBox box = PictureBox.within(100, 100);
        box.show(ImageShape.MNIST, grey(ImageShape.MNIST));
        assertEquals(84, box.prefWidth(-1));
        assertEquals(84, box.prefHeight(-1));
        ImageShape large = new ImageShape(50, 200, 1);
        box.show(large, grey(large));
        box.autosize();
        box.layout();
        assertEquals(100, box.getWidth());
        assertEquals(25, box.getHeight());
        assertTrue(view(box).isSmooth());
    }

    @Test
    void aPictureLiesInTheMiddleOfASquare() {
        PictureBox box = PictureBox.square(100);
        box.show(ImageShape.MNIST, grey(ImageShape.MNIST));
        box.autosize();
        box.layout();
        assertEquals(84, view(box).getFitWidth());
        assertEquals(8, view(box).getLayoutX());
        assertEquals(8, view(box).getLayoutY());
        assertFalse(view(box).isSmooth());
    }

    @Test
    void anEmptyBoxShowsNothing() {
        PictureBox box = PictureBox.square(100);
        box.show(ImageShape.MNIST, grey(ImageShape.MNIST));
        box.clear();
        assertFalse(view(box).isVisible());
        box.show(ImageShape.MNIST, grey(ImageShape.MNIST));
        assertTrue(view(box).isVisible());
    }
}
