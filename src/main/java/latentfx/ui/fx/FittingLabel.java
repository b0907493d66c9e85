package latentfx.ui.fx;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;

/** A label that says the same in fewer words where it is narrow: that reads better than words that break off. */
public class FittingLabel extends Label {
    private final ReadOnlyStringWrapper full = new ReadOnlyStringWrapper("");
    private List<String> wordings = List.of("");
    private double fitted = -1;

    /**
     * Shows the first of {@code fromLongToShort} that fits; where none does, the last is cut.
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

    /** The longest wording, whichever is shown. */
    public final ReadOnlyStringProperty fullProperty() {
        return full.getReadOnlyProperty();
    }

    @Override
    protected void layoutChildren() {
        if (fitted != getWidth()) {
            fitted = getWidth();
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
