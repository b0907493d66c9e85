package latentfx.ui.distances;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import latentfx.analysis.SampleImages;
import latentfx.data.Dataset;
import latentfx.model.CodeSheet;
import latentfx.model.FakeData;
import latentfx.model.FakeModels;
import latentfx.model.LatentModel;
import latentfx.model.OpenModel;
import latentfx.ui.fx.FxThread;
import latentfx.ui.fx.Themes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The page of distances by mouse and by keys; a picture of 2×2 pixels is shown at 84 to 1. */
@ExtendWith(ApplicationExtension.class)
final class DistancesPageTest {
    private final Locale before = Locale.getDefault();
    private final ObjectProperty<Optional<OpenModel>> model = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<OptionalInt> sample = new SimpleObjectProperty<>(OptionalInt.empty());
    private final SampleImages images = new SampleImages();
    private final DistancesViewModel distances =
            new DistancesViewModel(model, sample, images, Runnable::run, Runnable::run, FxThread.INSTANCE);

    @Start
    void open(Stage stage) {
        Locale.setDefault(Locale.ENGLISH);
        Themes.use(false);
        stage.setScene(new Scene(new DistancesPage(distances, new Region()), 420, 900));
        stage.show();
    }

    @AfterEach
    void back() {
        Locale.setDefault(before);
    }

    private void show(FxRobot robot) {
        Dataset data = FakeData.styles(600);
        LatentModel square = FakeModels.cornerAutoencoder(2);
        images.know(data);
        CodeSheet sheet =
                new CodeSheet(square.encode(data.samples()).mean(), data.labels(), data.labelNames(), data.origin());
        robot.interact(
                () -> model.set(Optional.of(new OpenModel("square", square, data.shape(), sheet, Optional.empty()))));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).<Label>query().getText();
    }

    @Test
    void withoutAModelItSaysWhatToDo(FxRobot robot) {
        assertTrue(text(robot, "#distances-why").contains("open one"));
    }

    @Test
    void thePictureIsDraggedByWholePixelsAndMovedByKeys(FxRobot robot) {
        show(robot);
        assertTrue(text(robot, "#distances-verdict").contains("own copy is still the nearest"));
        Node ground = robot.lookup("#distances-ground").query();
        robot.drag(ground).dropBy(90, 0);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, distances.copy().rightProperty().get());
        assertEquals(0, distances.copy().downProperty().get());
        assertEquals("Moved 1 right, 0 down", text(robot, "#distances-moved"));
        assertTrue(text(robot, "#distances-verdict").contains("another class is"), text(robot, "#distances-verdict"));
        robot.push(KeyCode.DOWN);
        assertEquals(1, distances.copy().downProperty().get());
        robot.push(KeyCode.HOME);
        assertEquals("Moved 0 right, 0 down", text(robot, "#distances-moved"));
    }

    @Test
    void theCubeIsChosenByKeysAndTheFiguresSayOnWhatTheyAre(FxRobot robot) {
        show(robot);
        Node curve = robot.lookup("#distances-curve").query();
        robot.interact(curve::requestFocus);
        robot.push(KeyCode.END);
        assertEquals(1000, distances.cube().dimensionsProperty().get());
        robot.push(KeyCode.LEFT);
        assertEquals(909, distances.cube().dimensionsProperty().get());
        assertTrue(curve.getAccessibleText().contains("909 dimensions"), curve.getAccessibleText());
        assertTrue(text(robot, "#distances-like").contains("4 numbers each"));
        assertEquals("2", text(robot, "#distances-numbers-codes"));
        assertTrue(text(robot, "#distances-measured").startsWith("Neighbours among n = 600 of the 600 samples"));
        assertTrue(text(robot, "#distances-copied").startsWith("Of 600 images"));
    }
}
