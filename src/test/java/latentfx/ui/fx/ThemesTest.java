package latentfx.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.stage.Stage;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.RangeSlider;
import org.controlsfx.control.ToggleSwitch;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Parts of ControlsFX can be told from the ground they stand on, in both themes. */
@ExtendWith(ApplicationExtension.class)
final class ThemesTest {
    private final ToggleSwitch toggle = new ToggleSwitch("on or off");
    private final RangeSlider range = new RangeSlider(0, 10, 3, 7);
    private final VBox root = new VBox(toggle, range);

    @Start
    void start(Stage stage) {
        Themes.use(false);
        Scene scene = new Scene(root, 300, 200);
        Themes.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static Color fill(Node node) {
        var fills = ((Region) node).getBackground().getFills();
        return (Color) fills.get(fills.size() - 1).getFill();
    }

    private static <T> T onFx(Callable<T> work) {
        T result = WaitForAsyncUtils.waitForAsyncFx(5000, work);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void switchesAndSlidersStandOutFromTheGround(boolean dark) {
        Color ground = onFx(() -> {
            Themes.use(dark);
            root.applyCss();
            return fill(root);
        });
        assertEquals(dark, ground.getBrightness() < 0.5);
        assertNotEquals(ground, onFx(() -> fill(toggle.lookup(".thumb-area"))));
        assertNotEquals(ground, onFx(() -> fill(range.lookup(".track"))));
        Color bar = onFx(() -> fill(range.lookup(".range-bar")));
        assertTrue(bar.getOpacity() > 0.9 && bar.getSaturation() > 0.4, "range bar " + bar);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPopOverHasTheColoursOfTheTheme(boolean dark) {
        PopOver popOver = onFx(() -> {
            Themes.use(dark);
            PopOver made = new PopOver(new VBox());
            Themes.apply(made.getRoot());
            made.setAnimated(false);
            made.show(root, 50, 50);
            made.getRoot().applyCss();
            return made;
        });
        Color border = (Color) onFx(() -> ((Shape) popOver.getRoot().lookup(".border")).getFill());
        assertEquals(dark, border.getBrightness() < 0.5, "filled with " + border);
        onFx(() -> {
            popOver.hide();
            return true;
        });
    }
}
