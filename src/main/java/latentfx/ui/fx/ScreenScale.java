package latentfx.ui.fx;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

/**
 * How much larger than usual the windows of the application draw text and marks. Style sheets give lengths in em; code that
 * lays out by itself multiplies its pixels by {@link #text()}. For the FX thread.
 */
public final class ScreenScale {
    /** Height of the font of a window at the usual size, in pixels: that of the theme. */
    public static final double FONT = 14;

    private static double text = 1;
    private static double marks = 1;

    private ScreenScale() {}

    /** Factor of the size of texts, 1 at the usual size. */
    public static double text() {
        return text;
    }

    /** Factor of the size of points, drag handles and lines of a map, 1 at the usual size. */
    public static double marks() {
        return marks;
    }

    /** Whether points and lines are drawn for a projector, where what only a single reader needs gives way. */
    public static boolean presenting() {
        return marks > 1;
    }

    /** {@code pixels} at the present size of texts. */
    public static double px(double pixels) {
        return pixels * text;
    }

    /**
     * Uses other factors from now on; whoever calls it lays out again what is shown.
     *
     * @throws IllegalArgumentException if one is not from 0.5 to 4
     */
    public static void use(double textFactor, double marksFactor) {
        if (!(textFactor >= 0.5 && textFactor <= 4 && marksFactor >= 0.5 && marksFactor <= 4)) {
            throw new IllegalArgumentException(
                    "text and marks are drawn at 0.5 to 4 of their usual size, not " + textFactor + ", " + marksFactor);
        }
        text = textFactor;
        marks = marksFactor;
    }

    /** Gives {@code region} a preferred width of {@code pixels} at the usual size of texts, which grows with them. */
    public static void prefWidth(Region region, double pixels) {
        set(region, "-fx-pref-width", pixels);
    }

    /** Gives {@code region} a least width of {@code pixels} at the usual size of texts, which grows with them. */
    public static void minWidth(Region region, double pixels) {
        set(region, "-fx-min-width", pixels);
    }

    /** Gives {@code region} a greatest width of {@code pixels} at the usual size of texts, which grows with them. */
    public static void maxWidth(Region region, double pixels) {
        set(region, "-fx-max-width", pixels);
    }

    /** Gives {@code region} a preferred height of {@code pixels} at the usual size of texts, which grows with them. */
    public static void prefHeight(Region region, double pixels) {
        set(region, "-fx-pref-height", pixels);
    }

    /** Gives {@code region} a least height of {@code pixels} at the usual size of texts, which grows with them. */
    public static void minHeight(Region region, double pixels) {
        set(region, "-fx-min-height", pixels);
    }

    /** Gives {@code node} the style {@code property}, a length of {@code pixels} at the usual size of texts, in em. */
    public static void set(Node node, String property, double pixels) {
        String style = String.format(Locale.ROOT, "%s: %.3fem;", property, pixels / FONT);
        node.setStyle(node.getStyle() == null ? style : node.getStyle() + style);
    }

    /** Lays out {@code root} and everything in it at the next pulse, whether its size changes or not. */
    public static void layOutAgain(Parent root) {
        root.requestLayout();
        for (Node child : root.getChildrenUnmodifiable()) {
            if (child instanceof Parent parent) {
                layOutAgain(parent);
            }
        }
    }
}
