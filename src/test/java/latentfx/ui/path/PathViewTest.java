package latentfx.ui.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import latentfx.analysis.SampleImages;
import latentfx.latent.StraightPath;
import latentfx.model.FakeModels;
import latentfx.model.OpenModel;
import latentfx.ui.fx.FxThread;
import latentfx.ui.fx.ImageActions;
import latentfx.ui.fx.Themes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PathViewTest {
    private final OpenModel left = FakeModels.blobs("left", false, 4, 50, FakeModels.ORIGIN);
    private final OpenModel right = FakeModels.blobs("right", true, 4, 50, FakeModels.ORIGIN);
    private final PathViewModel path = new PathViewModel(Runnable::run, FxThread.INSTANCE, new SampleImages());

    @Start
    void open(Stage stage) {
        Themes.use(false);
        PathView view = new PathView(
                path, new ImageActions(Runnable::run, error -> {}), new SimpleBooleanProperty(), bar -> new Region());
        stage.setScene(new Scene(view, 1000, 320));
        stage.setWidth(1000); // the stage is shared, and a test before may have made it narrower
        stage.setHeight(320);
        stage.show();
    }

    @Test
    void anInvitationStandsThereUntilAPathIsChosen(FxRobot robot) {
        assertTrue(robot.lookup(".invite").query().isVisible());
        selectFrom3To8(robot);
        assertFalse(robot.lookup(".invite").query().isVisible());
    }

    @Test
    void arrowKeysMoveTheFocusedSlider(FxRobot robot) {
        selectFrom3To8(robot);
        robot.interact(() -> robot.lookup("#path-slider").query().requestFocus());

        robot.push(KeyCode.RIGHT);
        assertEquals(0.51, path.tProperty().get(), 1e-9);
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        assertEquals(0.41, path.tProperty().get(), 1e-9);
        robot.push(KeyCode.END);
        assertEquals(1, path.tProperty().get());
        robot.push(KeyCode.HOME);
        assertEquals(0, path.tProperty().get());
        assertEquals("t = 0.00", robot.lookup(".position").queryAs(Label.class).getText());
    }

    @Test
    void aClickOnAStripGoesToThatPicture(FxRobot robot) {
        selectFrom3To8(robot);
        Node strip = robot.lookup("#strip-right").query();
        double cell = strip.getBoundsInLocal().getWidth() / 11;
        robot.clickOn(strip.localToScreen(8.5 * cell, cell / 2));

        assertEquals(0.8, path.tProperty().get(), 1e-9);
    }

    @Test
    void aNewPathIsMarkedWhereItsHandleIs(FxRobot robot) {
        selectFrom3To8(robot);
        robot.interact(() -> path.dragTo(0.8));
        assertEquals(8, markedColumn(robot));

        robot.interact(() -> {
            path.inputProperty().set(new PathInput(Optional.empty(), Optional.empty(), true));
            path.dragTo(0.5);
        });
        selectFrom3To8(robot);
        assertEquals(5, markedColumn(robot));
    }

    private static int markedColumn(FxRobot robot) {
        Node strip = robot.lookup("#strip-left").query();
        Node mark = robot.from(strip).lookup(".strip-mark").query();
        return (int) Math.round(
                mark.getBoundsInParent().getMinX() / (strip.getLayoutBounds().getWidth() / 11));
    }

    @Test
    void whatIsOnScreenIsWhatTheDecoderDraws(FxRobot robot) {
        selectFrom3To8(robot);
        robot.interact(() -> path.dragTo(0.3));

        float[] code = new float[4];
        new StraightPath(left.sheet().codes().row(3), left.sheet().codes().row(8)).at(0.3, code);
        float[] pixels = new float[784];
        left.model().pointDecoder().decode(code, pixels);
        ImageView shown = picture(robot, "#lane-left");
        for (int p = 0; p < 784; p++) {
            int argb = shown.getImage().getPixelReader().getArgb(p % 28, p / 28);
            assertEquals(Math.round(pixels[p] * 255), argb & 0xFF, "pixel " + p);
        }
    }

    @Test
    void picturesAreTheLargestWholeMultipleOfTheirPixelsThatFits(FxRobot robot) {
        selectFrom3To8(robot);
        for (String lane : new String[] {"#lane-left", "#lane-right", "#lane-blend"}) {
            ImageView shown = picture(robot, lane);
            assertEquals(7 * 28, shown.getFitWidth());
            assertEquals(7 * 28, shown.getFitHeight());
        }
    }

    private static ImageView picture(FxRobot robot, String lane) {
        return (ImageView) robot.lookup(lane).query().lookup(".image-view");
    }

    private void selectFrom3To8(FxRobot robot) {
        robot.interact(
                () -> path.inputProperty().set(new PathInput(Optional.of(lane(left)), Optional.of(lane(right)), true)));
    }

    private static PathLane lane(OpenModel open) {
        return PathLane.of(
                open,
                LaneStop.sample(3, open.sheet().codes().row(3)),
                LaneStop.sample(8, open.sheet().codes().row(8)));
    }
}
