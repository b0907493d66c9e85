package latentfx.ui.plot;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The picture behind the points of a map, and its opacity. */
public final class Background {
    private final ObjectProperty<@Nullable MapBackground> picture = new SimpleObjectProperty<>();
    private final DoubleProperty opacity = new SimpleDoubleProperty(0.7);

    public Background() {}

    /** The picture; null for none. */
    public ObjectProperty<@Nullable MapBackground> pictureProperty() {
        return picture;
    }

    /** Opacity of the picture, 0 to 1. */
    public DoubleProperty opacityProperty() {
        return opacity;
    }
}
