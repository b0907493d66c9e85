package latentfx.ui.outliers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import latentfx.analysis.SampleImages;
import latentfx.analysis.outliers.Detector;
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

/** The page of outliers by mouse and by keys. */
@ExtendWith(ApplicationExtension.class)
final class OutliersPageTest {
    private final Locale before = Locale.getDefault();
    private final ObjectProperty<Optional<OpenModel>> model = new SimpleObjectProperty<>(Optional.empty());
    private final SampleImages images = new SampleImages();
    private final OutliersViewModel outliers = new OutliersViewModel(model, images, Runnable::run, FxThread.INSTANCE);

    @Start
    void open(Stage stage) {
        Locale.setDefault(Locale.ENGLISH);
        Themes.use(false);
        stage.setScene(new Scene(new OutliersPage(outliers, new Region()), 440, 760));
        stage.show();
    }

    @AfterEach
    void back() {
        Locale.setDefault(before);
    }

    private void show(FxRobot robot) {
        Dataset corners = FakeData.corners(50);
        LatentModel copier = FakeModels.cornerAutoencoder(2);
        images.know(corners);
        CodeSheet sheet = new CodeSheet(
                copier.encode(corners.samples()).mean(), corners.labels(), corners.labelNames(), corners.origin());
        robot.interact(() ->
                model.set(Optional.of(new OpenModel("corners", copier, corners.shape(), sheet, Optional.empty()))));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).<Label>query().getText();
    }

    @Test
    void withoutAModelItSaysWhatToDo(FxRobot robot) {
        assertTrue(text(robot, "#outliers-why").contains("open one"));
        assertTrue(robot.lookup("#outliers-choice").query().isDisabled());
    }

    @Test
    void aClassIsChosenAndTheThresholdMovedByKeys(FxRobot robot) {
        show(robot);
        robot.interact(() -> robot.lookup("#outliers-choice")
                .<ComboBox<?>>query()
                .getSelectionModel()
                .select(3));
        robot.interact(() -> robot.lookup("#outliers-brightness").query().requestFocus());
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Detector.BRIGHTNESS, outliers.detectorProperty().get());
        assertTrue(
                text(robot, "#outliers-threshold").contains("100.0 % of the odd"), text(robot, "#outliers-threshold"));
        robot.interact(() -> robot.lookup("#outliers-curve").query().requestFocus());
        robot.push(KeyCode.RIGHT);
        assertEquals(0.06, outliers.falseAlarmsProperty().get(), 1e-9);
        robot.push(KeyCode.HOME);
        assertEquals(0, outliers.falseAlarmsProperty().get());
        assertTrue(text(robot, "#outliers-measured").contains("50 odd and 75 normal"));
        assertFalse(outliers.work().busyProperty().get());
    }
}
