package latentfx.ui.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import latentfx.analysis.SampleImages;
import latentfx.analysis.bias.FixedPicture;
import latentfx.analysis.bias.NamersForTests;
import latentfx.analysis.bias.RareGrey;
import latentfx.data.Dataset;
import latentfx.model.CodeSheet;
import latentfx.model.FakeModels;
import latentfx.model.LatentModel;
import latentfx.model.OpenModel;
import latentfx.model.TrainingRequest;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import latentfx.ui.fx.FxThread;
import latentfx.ui.fx.Themes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The page of hidden bias by mouse and by keys. */
@ExtendWith(ApplicationExtension.class)
final class BiasPageTest {
    private final Locale before = Locale.getDefault();
    private final ObjectProperty<Optional<OpenModel>> model = new SimpleObjectProperty<>(Optional.empty());
    private final SampleImages images = new SampleImages();
    private final BiasViewModel bias = new BiasViewModel(
            model,
            images,
            new BiasViewModel.Tools(BiasPageTest::train, NamersForTests::judge),
            Runnable::run,
            Runnable::run,
            FxThread.INSTANCE);

    private static LatentModel train(TrainingRequest request, Consumer<Progress> progress, Cancellation cancellation) {
        return new FixedPicture(request.spec(), 0.1f);
    }

    @Start
    void open(Stage stage) {
        Locale.setDefault(Locale.ENGLISH);
        Themes.use(false);
        Dataset grey = RareGrey.images(10);
        images.know(grey);
        LatentModel copier = FakeModels.cornerAutoencoder(2);
        CodeSheet sheet =
                new CodeSheet(grey.samples().matrix().columns(0, 2), grey.labels(), grey.labelNames(), grey.origin());
        model.set(Optional.of(new OpenModel("corners", copier, grey.shape(), sheet, Optional.empty())));
        stage.setScene(new Scene(new BiasPage(bias, new Region()), 440, 760));
        stage.show();
    }

    @AfterEach
    void back() {
        Locale.setDefault(before);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).<Label>query().getText();
    }

    @Test
    void itSaysWhatTheDataIs(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                "squares: 880 images to learn from, 220 others to measure on. "
                        + "Both are cut at random from the 1,100 images of the map.",
                text(robot, "#bias-data"));
    }

    @Test
    void theShareThatIsKeptIsToldInImages(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup("#bias-choice")
                .<ComboBox<?>>query()
                .getSelectionModel()
                .select(0));
        robot.interact(() -> robot.lookup("#bias-kept").query().requestFocus());
        int others = bias.preparedProperty()
                .get()
                .orElseThrow()
                .groups()
                .get(bias.choiceProperty().get())
                .members();
        assertEquals(
                "5 %: " + Math.round(0.05 * others) + " of " + others + " images", text(robot, "#bias-kept-value"));
        robot.push(KeyCode.END);
        assertEquals(100, bias.keptProperty().get());
        assertEquals("100 %: " + others + " of " + others + " images", text(robot, "#bias-kept-value"));
    }

    @Test
    void aStudyIsShownWithItsCounts(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup("#bias-choice")
                .<ComboBox<?>>query()
                .getSelectionModel()
                .select(1));
        robot.clickOn("#bias-train");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(text(robot, "#bias-ratios").contains("16.00 times the error"), text(robot, "#bias-ratios"));
        assertTrue(robot.lookup(".heading").<Label>query().getText().startsWith("Left out: class grey. 5 % kept"));
        assertTrue(text(robot, "#bias-others").contains("called by their own class in 100 % without"));
        assertFalse(robot.lookup("#bias-stop").query().isVisible()
                && robot.lookup("#bias-stop").query().getParent().getParent().isVisible());
    }
}
