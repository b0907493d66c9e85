package latentfx.ui.fx;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;

/** A label with several wordings of its text; shows the longest one that fits its width. */
public class FittingLabel extends Label {
    private final ReadOnlyStringWrapper full = new ReadOnlyStringWrapper("");
    private List<String> wordings = List.of("");
    private double fitted = -1;
    private double fittedAt;

    /**
     * Sets the wordings; if none fits, the last is shown with an ellipsis.
     *
     * @throws IllegalArgumentException if there is none
     */
    public final void say(List<String> fromLongToShort) {
        if (fromLongToShort.isEmpty()) {
            throw new IllegalArgumentException("a label needs at least one wording to show");
        }
        wordings = List.copyOf(fromLongToShort);
        full.set(wordings.get(0));
        fitted = -1;
        setText(wordings.get(0));
    }

    /** The longest wording, whichever one is shown. */
    public final ReadOnlyStringProperty fullProperty() {
        return full.getReadOnlyProperty();
    }

    @Override
    protected void layoutChildren() {
        if (fitted != getWidth() || fittedAt != getFont().getSize()) {
            fitted = getWidth();
            fittedAt = getFont().getSize();
            for (String wording : wordings) {
                setText(wording);
                if (prefWidth(-1) <= fitted) {
                    break;
                }
            }
        }
        super.layoutChildren();
    }
}
