package latentfx.ui.randomimages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import latentfx.analysis.Judge;
import latentfx.analysis.SampleImages;
import latentfx.analysis.randomimages.NoiseKind;
import latentfx.analysis.randomimages.RandomSearch;
import latentfx.data.ImageShape;
import latentfx.model.FakeModels;
import latentfx.model.OpenModel;
import latentfx.model.judge.Classifier;
import latentfx.ui.fx.FxThread;
import latentfx.ui.fx.Themes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The page of random images, of 28×28 pixels, drawn on a thread of their own. */
@ExtendWith(ApplicationExtension.class)
final class RandomPageTest {
    private final Locale before = Locale.getDefault();
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final ObjectProperty<Optional<OpenModel>> model = new SimpleObjectProperty<>(Optional.empty());
    private final RandomViewModel random = new RandomViewModel(
            model,
            new SimpleObjectProperty<>(Optional.of(judge())),
            new SampleImages(),
            System::nanoTime,
            background,
            FxThread.INSTANCE);

    private static Judge judge() {
        return new Judge(new Classifier(
                List.of(784, 2), new float[785 * 2], ImageShape.MNIST, List.of("a", "b"), "nothing", 0.5));
    }

    @Start
    void open(Stage stage) {
        Locale.setDefault(Locale.ENGLISH);
        Themes.use(false);
        stage.setScene(new Scene(new RandomPage(random, new Region()), 420, 900));
        stage.show();
    }

    @AfterEach
    void back() {
        Locale.setDefault(before);
        background.shutdownNow();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).<Label>query().getText();
    }

    @Test
    void withoutAModelItSaysWhatToDo(FxRobot robot) {
        assertTrue(text(robot, "#random-why").contains("open one"));
        assertTrue(robot.lookup("#random-start").query().isDisabled());
    }

    @Test
    void imagesAreCountedAndTheirNumberIsWrittenAsAPower(FxRobot robot) throws Exception {
        robot.interact(() -> model.set(Optional.of(FakeModels.blobs("blobs", true, 2, 60, FakeModels.ORIGIN))));
        assertTrue(text(robot, "#random-count").contains("256⁷⁸⁴ ≈ 10¹⁸⁸⁸ different pictures"));
        assertTrue(text(robot, "#random-count").contains("1,889 digits"));
        assertTrue(text(robot, "#random-count").contains("10¹⁸⁷⁸ years"));
        robot.clickOn("#random-start");
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> random.tally(NoiseKind.UNIFORM).count() > RandomSearch.BATCH);
        robot.clickOn("#random-start");
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(random.runningProperty().get());
        long drawn = random.tally(NoiseKind.UNIFORM).count();
        assertTrue(text(robot, "#random-drawn").startsWith(String.format(Locale.ENGLISH, "%,d drawn", drawn)));
        assertTrue(text(robot, "#random-trusted").contains("a, the judge is 50.0 % sure"));
        assertTrue(text(robot, "#random-judge").contains("proves nothing"));
        assertTrue(text(robot, "#random-rare").contains("at most one in 10"), text(robot, "#random-rare"));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(drawn, random.tally(NoiseKind.UNIFORM).count());
    }
}
