package latentfx.ui.presentation;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import latentfx.ui.fx.ScreenScale;

/**
 * Draws every window at the chosen size of text, and larger during a presentation. Changes are applied to what is shown, at
 * once. For the FX thread.
 */
public final class ScaledScenes {
    /** Least factor of texts during a presentation: 24.5 pixels, which is read from 8 metres on a wall 2 metres wide. */
    static final double PRESENTED_TEXT = 1.75;

    /** Factor of points, drag handles and lines during a presentation. */
    static final double PRESENTED_MARKS = 1.7;

    private static final String PREFIX = "data:text/css;base64,";
    /** Pixels of an icon, which unlike everything else has no size in em. */
    private static final double ICON = 18;

    private static final double SMALL_ICON = 13;
    private static final double TOOL_ICON = 19;
    private static final double LARGE_ICON = 32;

    /** What is smaller than other texts as long as nobody presents. */
    private static final List<String> CAPTIONS = List.of(
            ".root .latent-map .axis-value",
            ".root .latent-map .axis-chooser",
            ".root .latent-map .other-path-name",
            ".root .latent-map .map-caption",
            ".root .latent-map .legend-entry .legend-count",
            ".root .latent-map .group-legend",
            ".root .latent-map .map-badge",
            ".root .side-header .model-latent",
            ".root .side-header .chip",
            ".root .shade-legend .legend-words",
            ".root .path-view .strip-caption",
            ".root .path-view .end-label",
            ".root .path-view .position",
            ".root .path-view .lane-note",
            ".root .path-view .comparison-bar .label",
            ".root .panel-note");

    private final TextSizeViewModel sizes;
    private final Presentation presentation;

    /** Follows both from now on. */
    public ScaledScenes(TextSizeViewModel sizes, Presentation presentation) {
        this.sizes = sizes;
        this.presentation = presentation;
        sizes.sizeProperty().addListener((property, before, now) -> apply());
        presentation.shownProperty().addListener((property, before, now) -> apply());
        ScreenScale.use(text(), marks());
    }

    /** The factor of texts at present. */
    double text() {
        double chosen = sizes.sizeProperty().get().factor();
        return presentation.shownProperty().get() ? Math.max(PRESENTED_TEXT, chosen) : chosen;
    }

    private double marks() {
        return presentation.shownProperty().get() ? PRESENTED_MARKS : 1;
    }

    /** Draws {@code scene} at the present size, and lets its keys change that. */
    public void dress(Scene scene) {
        style(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Ctrl with plus, minus and 0 on any keyboard, where menus know one key each. */
    private void press(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> sizes.larger();
            case MINUS, SUBTRACT -> sizes.smaller();
            case DIGIT0, NUMPAD0 -> {
                if (event.isShiftDown()) {
                    return;
                }
                sizes.choose(TextSize.USUAL);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void apply() {
        ScreenScale.use(text(), marks());
        for (Window window : Window.getWindows()) {
            Scene scene = window.getScene();
            if (scene != null) {
                style(scene);
                ScreenScale.layOutAgain(scene.getRoot());
            }
        }
    }

    /** Gives {@code scene} the sheet of the present size in place of an earlier one. */
    public void style(Scene scene) {
        scene.getStylesheets().removeIf(sheet -> sheet.startsWith(PREFIX));
        String sheet = (text() == 1 ? "" : sheet(text()))
                + (presentation.shownProperty().get() ? presented(ScreenScale.FONT * text()) : "");
        if (!sheet.isEmpty()) {
            scene.getStylesheets().add(PREFIX + encoded(sheet));
        }
    }

    private static String encoded(String sheet) {
        return Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8));
    }

    /** The style sheet that draws texts {@code factor} times as large as usual. */
    static String sheet(double factor) {
        return String.format(
                Locale.ROOT,
                """
                .root { -fx-font-size: %.2fpx; }
                .root .ikonli-font-icon { -fx-icon-size: %.1fpx; }
                .root .tools-bar .tools-switch .ikonli-font-icon { -fx-icon-size: %.1fpx; }
                .root .tool-pane .tool-button .ikonli-font-icon { -fx-icon-size: %.1fpx; }
                .root .vectors-empty > .ikonli-font-icon { -fx-icon-size: %.1fpx; }
                """,
                ScreenScale.FONT * factor,
                ICON * factor,
                SMALL_ICON * factor,
                TOOL_ICON * factor,
                LARGE_ICON * factor);
    }

    /** The style sheet of a presentation: every caption has at least {@code font} pixels, and lines are thicker. */
    static String presented(double font) {
        String captions = String.join(", ", CAPTIONS);
        return captions + String.format(Locale.ROOT, " { -fx-font-size: %.2fpx; }%n", font) + """
                .root .latent-map .path-line { -fx-stroke-width: 4.5; }
                .root .latent-map .path-line.halo { -fx-stroke-width: 10; }
                .root .latent-map .other-path { -fx-stroke-width: 3; }
                .root .latent-map .mark-ring { -fx-stroke-width: 3.5; }
                .root .position-bar .slider > .thumb { -fx-scale-x: 1.6; -fx-scale-y: 1.6; }
                """;
    }
}
