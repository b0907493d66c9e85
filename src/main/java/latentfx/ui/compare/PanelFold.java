package latentfx.ui.compare;

import java.util.OptionalDouble;
import javafx.scene.control.SplitPane;

/** Folds the panel below the maps down to its bar, and puts the divider back where it was. */
final class PanelFold {
    private final SplitPane split;
    private final MapToolsPane tools;
    private OptionalDouble before = OptionalDouble.empty();
    private boolean folded;

    /** For the lower one of the two parts of {@code split}. */
    PanelFold(SplitPane split, MapToolsPane tools) {
        this.split = split;
        this.tools = tools;
    }

    /** Whether only the bar is shown. */
    boolean folded() {
        return folded;
    }

    /**
     * Folds the panel, or unfolds it.
     *
     * @param chosen whether the user has placed the divider; otherwise the caller places it after unfolding
     */
    void fold(boolean wanted, boolean chosen) {
        if (wanted == folded) {
            return;
        }
        if (wanted) {
            before = chosen ? OptionalDouble.of(split.getDividerPositions()[0]) : OptionalDouble.empty();
        }
        folded = wanted;
        tools.setFolded(wanted);
        if (wanted) {
            split.setDividerPositions(1);
        } else {
            before.ifPresent(split::setDividerPositions);
        }
    }

    /** Where the user has put the divider, whether the panel is folded or not. */
    double position() {
        double now = split.getDividerPositions()[0];
        return folded ? before.orElse(now) : now;
    }

    /** Puts the divider at {@code position}: at once, or once the panel is unfolded. */
    void place(double position) {
        if (folded) {
            before = OptionalDouble.of(position);
        } else {
            split.setDividerPositions(position);
        }
    }
}
