package latentfx.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import latentfx.analysis.SampleImage;
import latentfx.math.Clouds;
import latentfx.math.Matrix;
import latentfx.model.FakeMaps;
import latentfx.model.FakeModels;
import latentfx.model.OpenModel;
import latentfx.projection.Basis;
import latentfx.ui.fx.FxThread;
import latentfx.ui.fx.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Codes of hundreds of dimensions, and codes with classes beside them, on a map. */
@ExtendWith(ApplicationExtension.class)
final class UnusualCodesTest {
    private static final int WIDE = 200;
    private MapViewModel map;

    @Start
    void start(Stage stage) {
        map = new MapViewModel(Runnable::run, FxThread.INSTANCE);
        MapView view = new MapView(map, (open, index, onFx) -> onFx.accept(new SampleImage(new float[784], false)));
        stage.setScene(new Scene(view, 600, 500));
        stage.show();
    }

    @Test
    void ofAWideCodeTheWidestAxesCanBeChosen(FxRobot robot) {
        show(wide(-1));
        List<String> names = axes(robot);
        assertEquals(128, names.size());
        assertTrue(names.get(0).startsWith("PC1 "), names.get(0));
        assertTrue(names.get(63).startsWith("PC64 "), names.get(63));
        // Every third dimension from z1 on spreads wide, and of those there are 67: the last three, a little less.
        assertEquals(IntStream.range(0, 64).mapToObj(i -> "z" + (3 * i + 1)).toList(), names.subList(64, 128));
    }

    @Test
    void theAxisShownStaysInTheListAfterOthersHaveGrownWider(FxRobot robot) {
        show(wide(-1));
        robot.interact(() -> map.axesProperty().set(new AxisChoice(Basis.RAW, 0, 3)));
        show(wide(0));
        List<String> names = axes(robot);
        assertEquals(129, names.size());
        assertTrue(names.contains("z1"));
        assertTrue(names.contains("z193"), "it replaced z1");
    }

    @Test
    void aNarrowCodeOffersAllItsAxes(FxRobot robot) {
        show(FakeMaps.clusters("narrow", 50, 5, 3));
        assertEquals(10, axes(robot).size());
    }

    @Test
    void theCaptionSaysThatTheDecoderIsConditionedOnTheClass(FxRobot robot) {
        show(FakeModels.conditional("conditional", FakeModels.ORIGIN, Clouds.of(30, 2, 2, 0, 6)));
        Label caption = robot.lookup(".map-caption").query();
        String sentence = Messages.of(MapCaption.class).get("caption.style");
        assertTrue(caption.getText().endsWith(" · " + sentence), caption.getText());
        assertEquals(4, axes(robot).size());
        show(FakeMaps.clusters("plain", 50, 2, 3));
        assertTrue(!caption.getText().contains(sentence), caption.getText());
    }

    private void show(OpenModel open) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> map.show(open)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<String> axes(FxRobot robot) {
        ComboBox<AxisChooser.Item> chooser = robot.lookup(".axis-chooser").queryComboBox();
        return chooser.getItems().stream().map(AxisChooser.Item::name).toList();
    }

    /** A code of which every third dimension spreads wide, the later ones a little less, but for one that is silent. */
    private static OpenModel wide(int silent) {
        Random random = new Random(4);
        float[] codes = new float[80 * WIDE];
        for (int i = 0; i < codes.length; i++) {
            int d = i % WIDE;
            double spread = d == silent ? 0 : d % 3 == 0 ? 10 - 0.04 * d : 0.1;
            codes[i] = (float) (spread * (random.nextBoolean() ? 1 : -1));
        }
        int[] labels = IntStream.range(0, 80).map(i -> i % 2).toArray();
        return FakeMaps.codes("wide", Matrix.wrap(80, WIDE, codes), labels);
    }
}
