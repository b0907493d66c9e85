package latentfx.ui.factors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import javafx.stage.Stage;
import latentfx.analysis.factors.CentreModel;
import latentfx.analysis.factors.KnownFactor;
import latentfx.math.Matrix;
import latentfx.model.FakeModels;
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

/** The page of factors by mouse and by keys. */
@ExtendWith(ApplicationExtension.class)
final class FactorsPageTest {
    private final Locale before = Locale.getDefault();
    private final ObjectProperty<Optional<OpenModel>> model = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<OptionalInt> sample = new SimpleObjectProperty<>(OptionalInt.empty());
    private final FactorsViewModel factors = new FactorsViewModel(model, sample, Runnable::run, FxThread.INSTANCE);

    @Start
    void open(Stage stage) {
        Locale.setDefault(Locale.ENGLISH);
        Themes.use(false);
        stage.setScene(new Scene(new FactorsPage(factors), 440, 760));
        stage.show();
    }

    @AfterEach
    void back() {
        Locale.setDefault(before);
    }

    private void show(FxRobot robot, OpenModel open) {
        robot.interact(() -> model.set(Optional.of(open)));
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).<Label>query().getText();
    }

    @Test
    void withoutASuitableModelItSaysWhy(FxRobot robot) {
        assertTrue(text(robot, "#factors-why").contains("open one"));
        show(robot, FakeModels.linear("small", 1, CentreModel.ORIGIN, Matrix.of(1, 2, 0, 0)));
        assertTrue(text(robot, "#factors-why").contains("this model takes 2 × 2 with one channel"));
        assertFalse(robot.lookup("#factor-grid").query().getParent().isVisible());
    }

    @Test
    void itSaysOnWhatItWasMeasured(FxRobot robot) {
        show(robot, CentreModel.open());
        assertFalse(robot.lookup("#factors-why").query().isVisible());
        assertTrue(text(robot, "#factors-data").contains("5,000 synthetic digits"));
        assertTrue(text(robot, "#factors-data").contains("not what the model learnt from (MNIST)"));
        assertTrue(text(robot, "#factors-summary").endsWith("active dimensions: 2 of 3"));
    }

    @Test
    void cellsAreChosenByKeysAndSaid(FxRobot robot) {
        show(robot, CentreModel.open());
        Node grid = robot.lookup("#factor-grid").query();
        robot.interact(() -> {
            factors.choose(KnownFactor.SHIFT_X, 0);
            grid.requestFocus();
        });
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.RIGHT);
        assertEquals(KnownFactor.SHIFT_Y, factors.factorProperty().get());
        assertEquals(1, factors.unitProperty().get());
        assertTrue(grid.getAccessibleText().contains("z2 tells"), grid.getAccessibleText());
        assertTrue(grid.getAccessibleText().contains("of Shift y"), grid.getAccessibleText());
        robot.push(KeyCode.END);
        assertEquals(2, factors.unitProperty().get());
        assertTrue(grid.getAccessibleText().contains("switched off"), grid.getAccessibleText());
        robot.push(KeyCode.RIGHT);
        assertEquals(2, factors.unitProperty().get());
    }

    /** A press on the name of a row chooses the factor alone, one on the head of a column the unit alone. */
    @Test
    void rowsAndColumnsAreChosenByTheMouse(FxRobot robot) {
        show(robot, CentreModel.open());
        robot.interact(() -> factors.choose(KnownFactor.SHIFT_X, 0));
        robot.clickOn("Thickness");
        assertEquals(KnownFactor.THICKNESS, factors.factorProperty().get());
        assertEquals(0, factors.unitProperty().get());
        robot.clickOn("z2");
        assertEquals(KnownFactor.THICKNESS, factors.factorProperty().get());
        assertEquals(1, factors.unitProperty().get());
        assertTrue(text(robot, "#factor-unit-caption").startsWith("z2 from"));
        robot.clickOn("#factors-correlation");
        assertEquals(Score.CORRELATION, factors.scoreProperty().get());
    }
}
