package latentfx.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import latentfx.analysis.SampleImage;
import latentfx.math.Matrix;
import latentfx.model.FakeMaps;
import latentfx.projection.Basis;
import latentfx.ui.fx.FxThread;
import latentfx.ui.fx.Themes;
import latentfx.ui.plot.MapGestures;
import latentfx.ui.plot.ScreenTransform;
import latentfx.ui.plot.Viewport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Mouse and keyboard on a map of three samples: two of class 0 to the left, one of class 1 to the right. */
@ExtendWith(ApplicationExtension.class)
final class MapViewTest {
    private final List<String> gestures = new ArrayList<>();
    private String ground = "";
    private MapViewModel map;
    private MapView view;

    private final class Recorder implements MapGestures {
        @Override
        public void pick(int index) {
            gestures.add("pick " + index);
        }

        @Override
        public void pickFree(double x, double y) {
            gestures.add("free " + Math.round(x) + " " + Math.round(y));
        }

        @Override
        public void overGround(double x, double y) {
            ground = Math.round(x) + " " + Math.round(y);
        }

        @Override
        public void offGround() {
            ground = "";
        }

        @Override
        public void moveEnd(boolean first, double x, double y, int nearIndex, boolean finished) {
            gestures.add("end " + first + " " + nearIndex + " " + finished);
        }

        @Override
        public void moveHandle(double t, boolean finished) {
            gestures.add("handle " + Math.round(t * 10) + " " + finished);
        }

        @Override
        public boolean clear() {
            gestures.add("clear");
            return true;
        }
    }

    @Start
    void start(Stage stage) {
        Themes.use(false);
        map = new MapViewModel(Runnable::run, FxThread.INSTANCE);
        map.gesturesProperty().set(new Recorder());
        view = new MapView(map, (open, index, onFx) -> onFx.accept(new SampleImage(new float[784], false)));
        Scene scene = new Scene(view, 600, 500);
        Themes.apply(scene);
        stage.setScene(scene);
        stage.setWidth(600); // the stage is shared, and a test before may have made it larger
        stage.setHeight(500);
        stage.show();
    }

    @BeforeEach
    void showThreeSamples() {
        onFx(() -> {
            map.show(FakeMaps.codes("three", Matrix.of(3, 2, -4, 0, -4, 2, 4, 1), 0, 0, 1));
            map.axesProperty().set(new AxisChoice(Basis.RAW, 0, 1));
        });
        onFx(map.glide()::end); // all have arrived
    }

    private void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            work.run();
            view.getScene().getRoot().applyCss();
            view.getScene().getRoot().layout(); // now, so that positions on screen can be asked for at once
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D at(FxRobot robot, double x, double y) {
        Node surface = robot.lookup(".plot-surface").query();
        ScreenTransform transform = map.camera().transform();
        return surface.localToScreen(transform.x(x), transform.y(y));
    }

    private void path() {
        onFx(() -> map.overlayProperty().set(PathOverlayTest.straight(0.5, -4, 0, 4, 1)));
    }

    @Test
    void hoveringASampleShowsItsCardAndLeavingHidesIt(FxRobot robot) {
        robot.moveTo(at(robot, 4, 1));
        Node card = robot.lookup(".hover-card").query();
        assertEquals(2, map.hoveredProperty().get());
        assertTrue(card.isVisible());
        assertEquals(
                "#2",
                robot.lookup(".hover-faint").<Label>queryAll().stream()
                        .map(Label::getText)
                        .filter(text -> text.startsWith("#"))
                        .findFirst()
                        .orElse(""));
        assertFalse(card.localToScreen(card.getLayoutBounds()).contains(at(robot, 4, 1)));
        robot.moveTo(at(robot, 0, -2));
        assertEquals(-1, map.hoveredProperty().get());
        assertFalse(card.isVisible());
    }

    @Test
    void aClickOnASamplePicksItAndOneOnEmptyGroundPicksThePosition(FxRobot robot) {
        robot.clickOn(at(robot, -4, 2));
        robot.clickOn(at(robot, 1, -2));
        robot.press(KeyCode.SHIFT).clickOn(at(robot, 2, -1)).release(KeyCode.SHIFT);
        assertEquals(List.of("pick 1", "free 1 -2", "free 2 -1"), gestures);
    }

    @Test
    void theKeysAimAtEmptyGround(FxRobot robot) {
        robot.interact(() -> robot.lookup(".plot-surface").query().requestFocus());
        for (int i = 0; i < 4; i++) {
            robot.press(KeyCode.ALT, KeyCode.RIGHT).release(KeyCode.RIGHT, KeyCode.ALT);
        }
        robot.push(KeyCode.ENTER);
        Node aim = robot.lookup("#map-aim").query();
        long x = Math.round(map.camera().transform().mapX(aim.getLayoutX()));
        long y = Math.round(map.camera().transform().mapY(aim.getLayoutY()));
        assertEquals(List.of("free " + x + " " + y), gestures);
        Region surface = robot.lookup(".plot-surface").query();
        assertEquals(30, aim.getLayoutX() - surface.getWidth() / 2, 1e-9);
        robot.push(KeyCode.ESCAPE); // only puts the cross away
        assertEquals(List.of(1, false), List.of(gestures.size(), aim.isVisible()));
    }

    @Test
    void theCursorIsOnEmptyGroundOnlyBesideSamplesAndHandlesAndNotWhileDragging(FxRobot robot) {
        path();
        robot.moveTo(at(robot, 2, -2));
        assertEquals("2 -2", ground);
        robot.moveTo(at(robot, -4, 2));
        assertEquals("", ground);
        robot.moveTo(at(robot, 2, -2));
        robot.moveTo(at(robot, 0, 0.5));
        assertEquals("", ground, "on the handle");
        robot.moveTo(at(robot, 2, -2)).press(MouseButton.PRIMARY).moveBy(30, 0);
        assertEquals("", ground, "while panning");
        robot.release(MouseButton.PRIMARY);
        assertEquals("2 -2", ground);
        assertEquals(List.of(), gestures);
    }

    @Test
    void aClickOnEmptyGroundOfAMapThatIsZoomedWaitsUntilItCannotBecomeADoubleClick(FxRobot robot) {
        onFx(() -> map.camera().zoom(1.2));
        robot.doubleClickOn(at(robot, 0, -1));
        assertTrue(map.showsAllProperty().get());
        assertEquals(List.of(), gestures);
        onFx(() -> map.camera().zoom(1.2));
        robot.clickOn(at(robot, 2, -1));
        robot.sleep(600);
        assertEquals(List.of("free 2 -1"), gestures);
        robot.clickOn(at(robot, 1, -1)).clickOn(at(robot, -2, 0));
        assertEquals("free 1 -1", gestures.get(1), "another click elsewhere ends the waiting");
    }

    @Test
    void draggingEmptyGroundPansAndADoubleClickFits(FxRobot robot) {
        Viewport fitted = map.viewportProperty().get();
        robot.drag(at(robot, 0, -2), MouseButton.PRIMARY).moveBy(60, 30).drop();
        Viewport moved = map.viewportProperty().get();
        assertEquals(fitted.centreX() - 60 * fitted.unitsPerPixel(), moved.centreX(), 1e-6);
        assertEquals(fitted.centreY() + 30 * fitted.unitsPerPixel(), moved.centreY(), 1e-6);
        assertEquals(List.of(), gestures);
        robot.doubleClickOn(at(robot, 0, -1));
        assertEquals(fitted, map.viewportProperty().get());
    }

    @Test
    void aLassoSelectsAndTheCardOfAnIsolatedSampleStaysItsOwn(FxRobot robot) {
        robot.press(KeyCode.SHIFT);
        robot.drag(at(robot, 3.2, 0.3), MouseButton.PRIMARY)
                .moveTo(at(robot, 4.2, 0.3))
                .moveTo(at(robot, 4.2, 1.4))
                .moveTo(at(robot, 3.2, 1.4))
                .drop();
        robot.release(KeyCode.SHIFT);
        assertEquals(
                "SampleSet[1 samples]",
                map.selectionProperty().get().stateProperty().get().selected().toString());
        assertTrue(
                map.selectionProperty().get().stateProperty().get().selected().contains(2));
        assertEquals(List.of(), gestures);
        onFx(map.selectionProperty().get()::isolate);
        robot.moveTo(at(robot, -4, 2));
        assertEquals(-1, map.hoveredProperty().get());
        robot.moveTo(at(robot, 4, 1));
        assertEquals(2, map.hoveredProperty().get());
        assertTrue(robot.lookup(".hover-faint").<Label>queryAll().stream()
                .anyMatch(label -> label.getText().equals("#2")));
    }

    @Test
    void theWheelZoomsAtTheCursor(FxRobot robot) {
        Viewport before = map.viewportProperty().get();
        Point2D position = at(robot, 4, 1);
        robot.moveTo(position).scroll(1);
        Viewport after = map.viewportProperty().get();
        assertTrue(after.unitsPerPixel() != before.unitsPerPixel());
        assertEquals(position.getX(), at(robot, 4, 1).getX(), 0.75);
        assertEquals(position.getY(), at(robot, 4, 1).getY(), 0.75);
    }

    @Test
    void endsSnapToSamplesAndTheHandleStaysOnTheLine(FxRobot robot) {
        path();
        robot.drag(at(robot, 4, 1), MouseButton.PRIMARY)
                .moveTo(at(robot, 0, -2))
                .dropTo(at(robot, -4, 2));
        assertTrue(gestures.contains("end false -1 false"), gestures.toString());
        assertEquals("end false 1 true", gestures.get(gestures.size() - 1), gestures.toString());
        gestures.clear();
        Viewport before = map.viewportProperty().get();
        robot.drag(at(robot, 0, 0.5), MouseButton.PRIMARY).dropTo(at(robot, 1.6, 0.7));
        assertEquals("handle 7 true", gestures.get(gestures.size() - 1));
        assertEquals(before, map.viewportProperty().get());
    }

    @Test
    void theKeyboardZoomsPansHoversPicksAndClears(FxRobot robot) {
        robot.clickOn(at(robot, 0, -2));
        gestures.clear();
        double fitted = map.viewportProperty().get().unitsPerPixel();
        robot.type(KeyCode.PLUS);
        assertEquals(fitted / 1.25, map.viewportProperty().get().unitsPerPixel(), 1e-9);
        robot.type(KeyCode.DIGIT0);
        assertEquals(fitted, map.viewportProperty().get().unitsPerPixel(), 1e-9);
        Viewport before = map.viewportProperty().get();
        robot.type(KeyCode.RIGHT);
        assertEquals(before, map.viewportProperty().get());
        onFx(() -> map.hover(0));
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of("pick 2", "clear"), gestures);
    }

    @Test
    void aLegendEntryIsolatesOnHoverAndTogglesOnClickAndKey(FxRobot robot) {
        Node entry = robot.lookup(".legend-entry").nth(1).query();
        robot.moveTo(entry);
        assertFalse(map.visible(0));
        robot.clickOn(entry);
        assertTrue(map.visible(0));
        assertFalse(map.visible(1));
        Label caption = robot.lookup(".map-caption").query();
        assertTrue(caption.getText().startsWith("2 of 3 "), caption.getText());
        robot.type(KeyCode.ENTER);
        assertTrue(map.visible(1));
        robot.type(KeyCode.SPACE);
        assertFalse(map.visible(1));
    }

    @Test
    void withoutAModelTheMapSaysWhatToDo(FxRobot robot) {
        onFx(() -> map.show(null));
        assertTrue(robot.lookup(".map-empty").query().isVisible());
        assertFalse(robot.lookup(".axis-chooser").query().isVisible());
    }
}
