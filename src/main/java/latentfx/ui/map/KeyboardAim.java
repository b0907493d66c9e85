package latentfx.ui.map;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** A cross that the keys move over a map, to choose a place where there is no sample. Hidden until it is moved. */
final class KeyboardAim extends Group {
    private static final double ARM = 12;

    private final Region surface;
    private double x;
    private double y;

    /** Moves within {@code surface}, whose local coordinates are the map's pixels. */
    KeyboardAim(Region surface) {
        this.surface = surface;
        setId("map-aim");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        getChildren().addAll(arm("aim-halo", true), arm("aim-halo", false), arm("aim", true), arm("aim", false));
        surface.focusedProperty().addListener((property, before, now) -> setVisible(isVisible() && now));
    }

    private static Line arm(String style, boolean across) {
        Line line = across ? new Line(-ARM, 0, ARM, 0) : new Line(0, -ARM, 0, ARM);
        line.getStyleClass().add(style);
        return line;
    }

    /** Moves by pixels to the right and down, from the middle of the map at first; it stays on the map. */
    void move(double right, double down) {
        if (!isVisible()) {
            x = surface.getWidth() / 2;
            y = surface.getHeight() / 2;
            setVisible(true);
        } else {
            x = Math.max(0, Math.min(surface.getWidth(), x + right));
            y = Math.max(0, Math.min(surface.getHeight(), y + down));
        }
        setLayoutX(x);
        setLayoutY(y);
    }

    /** Hides it; false if it is hidden. */
    boolean hide() {
        boolean shown = isVisible();
        setVisible(false);
        return shown;
    }

    /** Where it is, in the map's pixels from the left. */
    double x() {
        return x;
    }

    /** Where it is, in the map's pixels from the top. */
    double y() {
        return y;
    }
}
