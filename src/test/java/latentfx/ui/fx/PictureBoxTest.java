package latentfx.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import javafx.scene.image.ImageView;
import latentfx.data.ImageShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class PictureBoxTest {
    private static ImageView view(PictureBox box) {
        return (ImageView) box.getChildrenUnmodifiable().get(0);
    }

    private static void show(FxRobot robot, PictureBox box, ImageShape shape) {
        float[] grey = new float[shape.size()];
        Arrays.fill(grey, 0.5f);
        robot.interact(() -> {
            box.show(shape, grey);
            box.autosize();
            box.layout();
        });
    }

    @Test
    void smallPicturesAreEnlargedByAWholeNumberAndLargeOnesMadeSmaller(FxRobot robot) {
        PictureBox box = PictureBox.within(100, 100);
        show(robot, box, ImageShape.MNIST);
        assertEquals(84, box.prefWidth(-1));
        assertEquals(84, box.prefHeight(-1));
        ImageShape large = new ImageShape(50, 200, 1);
        show(robot, box, large);
        assertEquals(100, box.getWidth());
        assertEquals(25, box.getHeight());
        assertTrue(view(box).isSmooth());
    }

    @Test
    void aPictureLiesInTheMiddleOfASquare(FxRobot robot) {
        PictureBox box = PictureBox.square(100);
        show(robot, box, ImageShape.MNIST);
        assertEquals(84, view(box).getFitWidth());
        assertEquals(8, view(box).getLayoutX());
        assertEquals(8, view(box).getLayoutY());
        assertFalse(view(box).isSmooth());
    }

    @Test
    void anEmptyBoxShowsNothing(FxRobot robot) {
        PictureBox box = PictureBox.square(100);
        show(robot, box, ImageShape.MNIST);
        robot.interact(box::clear);
        assertFalse(view(box).isVisible());
        show(robot, box, ImageShape.MNIST);
        assertTrue(view(box).isVisible());
    }
}
