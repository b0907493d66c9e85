package latentfx.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import latentfx.analysis.SampleImages;
import latentfx.analysis.Side;
import latentfx.data.DataOrigin;
import latentfx.math.Matrix;
import latentfx.model.FakeModels;
import latentfx.model.OpenModel;
import latentfx.ui.fx.FxThread;
import latentfx.ui.fx.ImageActions;
import latentfx.ui.fx.Themes;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.map.linked.SampleSpace;
import latentfx.ui.map.linked.Selection;
import latentfx.ui.path.PathStep;
import latentfx.ui.plot.SampleSet;
import latentfx.ui.plot.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class CompareViewTest {
    private final UndoStack undo = new UndoStack(100);
    private final SampleImages images = new SampleImages();
    private final CompareViewModel compare =
            new CompareViewModel(Runnable::run, Runnable::run, FxThread.INSTANCE, images, undo);
    private final OpenModel left = FakeModels.linear("left", 1, FakeModels.ORIGIN, square(1));
    private final OpenModel right = FakeModels.linear("right", 1, FakeModels.ORIGIN, square(3));

    /** Four samples at the corners of a rectangle, far apart so that a robot cannot miss one. */
    private static Matrix square(float size) {
        return Matrix.of(4, 2, 0, 0, 2 * size, 0, 2 * size, size, 0, size);
    }

    private static void size(CompareView view, double width, double height) {
        view.setPrefSize(width, height);
    }

    @Start
    void open(Stage stage) {
        Themes.use(false);
        CompareView view = new CompareView(
                compare,
                new NewestHoverPictures(Runnable::run, FxThread.INSTANCE, images),
                new ImageActions(Runnable::run, error -> {}));
        view.setHeaderControls(Side.LEFT, new Button("models"));
        // Resizing a window that is shown overruns a buffer of the headless toolkit; the view in it can be resized.
        size(view, 1000, 700);
        stage.setScene(new Scene(new Pane(view), 1000, 700));
        stage.setWidth(1000); // the stage is shared, and a test before may have made it smaller
        stage.setHeight(700);
        stage.show();
        compare.modelProperty(Side.LEFT).set(left);
        compare.modelProperty(Side.RIGHT).set(right);
    }

    @Test
    void clickingTwoPointsOpensAPathThatArrowKeysWalkAndEscapeDrops(FxRobot robot) {
        click(robot, Side.LEFT, 0);
        assertEquals(PathStep.FIRST_CHOSEN, compare.path().inputProperty().get().step());
        click(robot, Side.RIGHT, 2);
        assertEquals(PathStep.COMPLETE, compare.path().inputProperty().get().step());

        robot.push(KeyCode.RIGHT);
        assertEquals(0.51, compare.path().tProperty().get(), 1e-9);
        robot.push(KeyCode.ESCAPE);
        assertTrue(compare.selectionProperty().get().isEmpty());
    }

    @Test
    void escapeTakesAwayOnlyWhatTheFocusIsOn(FxRobot robot) {
        click(robot, Side.LEFT, 0);
        click(robot, Side.RIGHT, 2);
        robot.clickOn("#panel-numbers");
        assertEquals(Panel.NUMBERS, compare.tools().panelProperty().get());
        robot.push(KeyCode.ESCAPE);
        assertEquals(Panel.PATH, compare.tools().panelProperty().get(), "the panel is closed first");
        assertTrue(compare.selectionProperty().get().complete(), "the path stays");
        robot.push(KeyCode.ESCAPE);
        assertTrue(compare.selectionProperty().get().complete(), "a button of the bar has the focus, not the path");

        robot.interact(() -> compare.tools().enlarge(Side.LEFT));
        robot.interact(() -> robot.lookup(".plot-surface").query().requestFocus());
        robot.push(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), compare.tools().largeProperty().get(), "the large map is small again");
        assertTrue(compare.selectionProperty().get().complete());
        robot.push(KeyCode.ESCAPE);
        assertTrue(compare.selectionProperty().get().isEmpty(), "then its path goes");
    }

    @Test
    void escapeOnAMapWithoutAPathClearsItsSelection(FxRobot robot) {
        SampleSpace space = SampleSpace.of(left.sheet());
        Selection selection = compare.map(Side.LEFT).selectionProperty().get();
        robot.interact(() -> selection.select(space, SampleSet.of(1, 2), Selection.Mode.REPLACE));
        robot.interact(() -> robot.lookup(".plot-surface").query().requestFocus());
        robot.push(KeyCode.ESCAPE);
        assertTrue(selection.stateProperty().get().selected().isEmpty());
    }

    @Test
    void aMapOfOtherDataSaysWhereThePathBelongsAndOffersANewOne(FxRobot robot) throws TimeoutException {
        click(robot, Side.LEFT, 0);
        click(robot, Side.LEFT, 2);
        robot.interact(() -> compare.modelProperty(Side.LEFT)
                .set(FakeModels.blobs("other", false, 4, 200, new DataOrigin("Fashion", "test", "1".repeat(64)))));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                "This path belongs to MNIST (test, 4 samples); the left map now shows Fashion (test, 200 samples).",
                robot.lookup(".stray-note .label").queryAs(Labeled.class).getText());
        Node note = robot.lookup(".stray-note").query();
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> note.getParent().isVisible()); // points have stopped gliding
        robot.interact(
                () -> robot.lookup("#new-path-left").queryAs(Button.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Side.LEFT, compare.selectionProperty().get().side());
        assertTrue(compare.selectionProperty().get().complete());
        assertFalse(robot.lookup(".stray-note").query().isVisible());
    }

    @Test
    void thePathGetsWhatItCanUseUntilTheDividerIsMoved(FxRobot robot) {
        CompareView view = robot.lookup(".compare-view").queryAs(CompareView.class);
        Node path = robot.lookup(".path-view").query();
        assertEquals(280, path.getLayoutBounds().getHeight(), 8, "pictures of 6 × 28 pixels and their words");
        assertTrue(view.dividerPosition().isEmpty());

        robot.interact(() -> view.setDividerPosition(0.5));
        robot.interact(() -> size(view, 1000, 800));
        assertEquals(0.5, view.dividerPosition().orElseThrow(), 0.02);
    }

    @Test
    void aSmallWindowKeepsForTheMapsWhatThePathCannotUse(FxRobot robot) {
        Node path = robot.lookup(".path-view").query();
        CompareView view = robot.lookup(".compare-view").queryAs(CompareView.class);
        robot.interact(() -> size(view, 660, 560));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(218, path.getLayoutBounds().getHeight(), 8, "pictures of 4 × 28 pixels and their words");
    }

    @Test
    void oneMapTakesTheWholeWidthAndTheOtherModelStaysOpen(FxRobot robot) {
        click(robot, Side.LEFT, 0);
        robot.push(KeyCode.DIGIT2);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, robot.lookup(".plot-surface").queryAll().size());
        Node only = robot.lookup(".plot-surface").query();
        assertTrue(only.getLayoutBounds().getWidth() > 900, only::toString);
        assertEquals(left, compare.modelProperty(Side.LEFT).get());

        robot.push(KeyCode.DIGIT2); // the map that had the focus is gone, and yet the key is heard
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(2, robot.lookup(".plot-surface").queryAll().size());

        robot.clickOn("#enlarge-left");
        assertEquals(Optional.of(Side.LEFT), compare.tools().largeProperty().get());
        robot.clickOn("#enlarge-left");
        assertEquals(Optional.empty(), compare.tools().largeProperty().get());
    }

    @Test
    void anEnlargedMapIsHigherTooAndAllComesBackWhereItWas(FxRobot robot) {
        CompareView view = robot.lookup(".compare-view").queryAs(CompareView.class);
        robot.interact(() -> view.setDividerPosition(0.45));
        WaitForAsyncUtils.waitForFxEvents();
        double divider = view.dividerPosition().orElseThrow();
        double before = height(robot);
        robot.clickOn("#enlarge-right");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(height(robot) > before + 250, () -> before + " and then " + height(robot));
        assertFalse(robot.lookup(".path-view").query().getParent().isVisible());
        assertTrue(robot.lookup("#strip-left").query().getLayoutBounds().getWidth() < 50);
        assertEquals(divider, view.dividerPosition().orElseThrow(), 1e-9, "what is remembered");

        robot.type(KeyCode.ESCAPE); // the button has the focus
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Optional.empty(), compare.tools().largeProperty().get());
        assertEquals(before, height(robot), 1);
        assertEquals(divider, view.dividerPosition().orElseThrow(), 0.01);

        robot.push(KeyCode.DIGIT2);
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#panel-path");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before, height(robot), 8, "a panel can be opened below an enlarged map");
        assertEquals(Optional.of(Side.RIGHT), compare.tools().largeProperty().get());
        robot.clickOn("#strip-left");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Optional.empty(), compare.tools().largeProperty().get());
        assertEquals(2, robot.lookup(".plot-surface").queryAll().size());
    }

    private static double height(FxRobot robot) {
        return robot.lookup(".plot-surface").query().getLayoutBounds().getHeight();
    }

    @Test
    void theToolsBarGivesUpWordsBeforeAnythingIsCut(FxRobot robot) {
        CompareView view = robot.lookup(".compare-view").queryAs(CompareView.class);
        Region bar = robot.lookup(".tools-bar").queryAs(Region.class);
        for (double width : new double[] {1100, 900, 700, 560, 400, 300}) {
            robot.interact(() -> size(view, width, 700));
            WaitForAsyncUtils.waitForFxEvents();
            robot.interact(() -> {});
            for (Node child : bar.getChildrenUnmodifiable()) {
                double most = bar.getWidth() + 0.5;
                assertTrue(!child.isVisible() || child.getBoundsInParent().getMaxX() <= most, width + ": " + child);
                if (child instanceof Labeled words && child.isVisible()) {
                    assertTrue(words.getWidth() >= words.prefWidth(-1) - 0.5, width + ": " + child);
                }
            }
        }
        assertTrue(robot.lookup("#panel-menu").query().isVisible());
        assertTrue(robot.lookup("#tools-more").query().isVisible());
    }

    private void click(FxRobot robot, Side side, int index) {
        Node surface = robot.lookup(".plot-surface").queryAll().toArray(Node[]::new)[side == Side.LEFT ? 0 : 1];
        Viewport viewport = compare.map(side).viewportProperty().get();
        Matrix points = Objects.requireNonNull(
                        compare.map(side).pictureProperty().get())
                .points();
        double width = surface.getLayoutBounds().getWidth();
        double height = surface.getLayoutBounds().getHeight();
        robot.clickOn(surface.localToScreen(
                viewport.toPixelX(points.get(index, 0), width), viewport.toPixelY(points.get(index, 1), height)));
    }
}
