package latentfx.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import latentfx.task.Workers;
import latentfx.ui.fx.FxThread;
import latentfx.ui.fx.Themes;
import latentfx.ui.settings.Threads;
import latentfx.ui.tools.Tool;
import latentfx.ui.training.FakeWorkbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What has the keyboard shows it by a colour that has a contrast of at least 3 : 1 to the ground (WCAG 2.2, 1.4.11), in both
 * themes: every kind of thing that the tab key reaches in the window and on the pages of the tools.
 */
@ExtendWith(ApplicationExtension.class)
final class FocusContrastTest {
    private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");

    @TempDir
    static Path folder;

    private final Workers workers = Workers.start();
    private final Locale before = Locale.getDefault();
    private Stage stage;

    @Start
    void show(Stage shared) {
        Locale.setDefault(Locale.ENGLISH);
        Threads threads = new Threads(workers.training(), workers.decoding(), workers.background(), FxThread.INSTANCE);
        stage = new Stage();
        new MainWindow(TestServices.with(new FakeWorkbench(), folder, threads), stage).show();
    }

    @Stop
    void close() {
        Themes.use(false);
        stage.close();
        Locale.setDefault(before);
    }

    @AfterEach
    void stop() {
        workers.close();
    }

    @Test
    void theFocusIsSeenInLightAndDark(FxRobot robot) {
        assertEquals(21, contrast(Color.BLACK, Color.WHITE), 1e-9);
        assertEquals(4.54, contrast(Color.web("#767676"), Color.WHITE), 0.01); // an example of WCAG
        for (boolean dark : new boolean[] {false, true}) {
            robot.interact(() -> Themes.use(dark));
            Map<String, Double> least = new LinkedHashMap<>();
            for (Tool tool : Tool.values()) {
                robot.push(KeyCode.CONTROL, KeyCode.valueOf("DIGIT" + tool.number()));
                WaitForAsyncUtils.waitForFxEvents();
                robot.interact(() -> measure(stage.getScene().getRoot(), dark, least));
            }
            assertTrue(least.size() >= 8, "kinds that take the focus: " + least);
            List<String> faint = new ArrayList<>();
            least.forEach((kind, contrast) -> {
                if (contrast < 3) {
                    faint.add(kind + String.format(Locale.ROOT, " %.2f", contrast));
                }
            });
            assertEquals(List.of(), faint, (dark ? "dark" : "light") + " theme: the focus is not seen on these");
        }
    }

    private static void measure(Node node, boolean dark, Map<String, Double> least) {
        if (!node.isVisible()) {
            return;
        }
        boolean holder = node instanceof ScrollPane || node instanceof SplitPane; // shows what it holds
        if (node.isFocusTraversable() && !node.isDisabled() && !holder) {
            String kind = node.getClass().getSimpleName() + "." + String.join(".", node.getStyleClass());
            least.merge(kind, contrastOfFocus(node, dark), Math::min);
        }
        if (node instanceof Parent parent) {
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> measure(child, dark, least));
        }
    }

    /** The greatest contrast to the ground of any colour that the focus adds, as long as it covers the whole outline. */
    private static double contrastOfFocus(Node node, boolean dark) {
        node.applyCss();
        Set<String> without = new LinkedHashSet<>();
        colours(node, "", (where, colour) -> without.add(where + colour));
        node.pseudoClassStateChanged(FOCUSED, true);
        node.pseudoClassStateChanged(VISIBLE, true);
        node.applyCss();
        Color ground = dark ? Color.web("#0d1117") : Color.WHITE;
        double[] most = {1};
        colours(node, "", (where, colour) -> {
            if (!without.contains(where + colour)) {
                most[0] = Math.max(most[0], contrast(over(colour, ground), ground));
            }
        });
        node.pseudoClassStateChanged(FOCUSED, node.isFocused());
        node.pseudoClassStateChanged(VISIBLE, false);
        node.applyCss();
        return most[0];
    }

    /** Takes colours of borders and backgrounds. */
    private interface Taker {
        void take(String where, Color colour);
    }

    private static void colours(Node node, String where, Taker taker) {
        if (node instanceof Region region) {
            if (region.getBorder() != null) {
                region.getBorder().getStrokes().forEach(stroke -> {
                    if (stroke.getTopStroke() instanceof Color colour
                            && stroke.getWidths().getTop() + stroke.getWidths().getBottom() > 0) {
                        taker.take(where + "border" + stroke.getWidths().getTop(), colour);
                    }
                });
            }
            if (region.getBackground() != null) {
                region.getBackground().getFills().forEach(fill -> {
                    if (fill.getFill() instanceof Color colour) {
                        taker.take(where + "fill" + fill.getInsets().getTop(), colour);
                    }
                });
            }
        }
        if (node instanceof Parent parent) {
            int at = 0;
            for (Node child : parent.getChildrenUnmodifiable()) {
                if (!child.isFocusTraversable()) {
                    colours(child, where + at + ".", taker);
                }
                at++;
            }
        }
    }

    private static Color over(Color colour, Color ground) {
        return ground.interpolate(
                Color.color(colour.getRed(), colour.getGreen(), colour.getBlue()), colour.getOpacity());
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
