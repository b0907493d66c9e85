package latentfx.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import latentfx.data.ImageShape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class ImageActionsTest {
    private final StackPane pane = new StackPane();
    private float @Nullable [] pixels;

    @Start
    void start(Stage stage) {
        Themes.use(false);
        new ImageActions(Runnable::run, error -> {}).install(pane, () -> pixels, ImageShape.MNIST, () -> "digit");
        stage.setScene(new Scene(pane, 300, 200));
        stage.show();
    }

    /** By event: the headless platform makes no menu request of a right click. */
    private void askForMenu() {
        WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> pane.fireEvent(
                        new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 20, 20, 40, 40, false, null)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theMenuCopiesTheImageThatIsThereNow(FxRobot robot) {
        pixels = new float[784];
        pixels[783] = 1;
        askForMenu();
        robot.clickOn(Messages.of(ImageActions.class).get("image.copy"));
        Image copied = WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> Clipboard.getSystemClipboard().getImage());
        assertEquals(224, copied.getWidth());
        assertEquals(Color.WHITE, copied.getPixelReader().getColor(223, 216));
        assertEquals(Color.BLACK, copied.getPixelReader().getColor(215, 216));
    }

    @Test
    void withoutAnImageThereIsNoMenu(FxRobot robot) {
        askForMenu();
        assertFalse(robot.listWindows().size() > 1, "windows: " + robot.listWindows());
    }
}
