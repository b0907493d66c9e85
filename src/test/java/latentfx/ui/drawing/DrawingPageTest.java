package latentfx.ui.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import latentfx.analysis.SampleImages;
import latentfx.analysis.Side;
import latentfx.analysis.drawing.Drawing;
import latentfx.model.FakeModels;
import latentfx.ui.fx.FxThread;
import latentfx.ui.fx.Themes;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.map.MapViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The page keeps still while one draws on it, with the mouse or with keys alone. */
@ExtendWith(ApplicationExtension.class)
final class DrawingPageTest {
    private final MapViewModel left = new MapViewModel(Runnable::run, FxThread.INSTANCE);
    private final MapViewModel right = new MapViewModel(Runnable::run, FxThread.INSTANCE);
    private final UndoStack undo = new UndoStack(100);
    private final DrawingViewModel drawing =
            new DrawingViewModel(left, right, new SampleImages(), undo, Runnable::run, FxThread.INSTANCE);

    @Start
    void open(Stage stage) {
        Themes.use(false);
        left.show(FakeModels.blobs("left", false, 4, 50, FakeModels.ORIGIN));
        right.show(FakeModels.blobs("right", true, 4, 50, FakeModels.ORIGIN));
        DrawingPage page = new DrawingPage(
                drawing,
                new SimpleObjectProperty<>(Optional.empty()),
                new SimpleObjectProperty<>(OptionalInt.empty()),
                error -> {});
        stage.setScene(new Scene(page, 440, 760));
        stage.setWidth(440); // the stage is shared; within the screen of 800
        stage.setHeight(760);
        stage.show();
    }

    private static double penSliderFromTop(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        Node slider = robot.lookup("#drawing-pen").query();
        return slider.localToScene(0, 0).getY();
    }

    private Drawing strokes() {
        return drawing.sketchProperty().get().drawing();
    }

    @Test
    void nothingMovesWhenTheAnswersComeOrTheDrawingIsWiped(FxRobot robot) {
        double before = penSliderFromTop(robot);

        robot.drag("#drawing-ground").moveBy(20, 40).drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(drawing.locatedProperty(Side.LEFT).get().isPresent());
        assertEquals(before, penSliderFromTop(robot));

        robot.interact(drawing::clear);
        assertEquals(before, penSliderFromTop(robot));
    }

    @Test
    void keysAloneDrawAStroke(FxRobot robot) {
        robot.interact(() -> robot.lookup("#drawing-ground").query().requestFocus());
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.RIGHT); // the pen is up

        assertEquals(1, strokes().strokes().size());
        assertEquals(3, strokes().strokes().get(0).size());
        assertEquals(0.5 + 1.0 / 28, strokes().strokes().get(0).get(2).x(), 1e-9);
        robot.interact(undo::undo);
        assertTrue(strokes().isEmpty());
    }

    @Test
    void aShortcutEndsTheStrokeSoThatUndoTakesItBack(FxRobot robot) {
        robot.interact(() -> robot.lookup("#drawing-ground").query().requestFocus());
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(1, strokes().strokes().size());

        robot.interact(undo::undo);
        assertTrue(strokes().isEmpty());
        robot.push(KeyCode.DOWN);
        assertTrue(strokes().isEmpty());
        assertFalse(drawing.sketchProperty().get().sample().isPresent());
    }
}
