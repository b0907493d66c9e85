package latentfx.ui.presentation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * The presentation: whatever is not needed to explain two maps is taken away, and given back exactly as it was at the end.
 * What is taken away is told by {@link Part}s, so that this knows neither panes nor windows. For the FX thread.
 */
public final class Presentation {
    /** Something that gives way to a presentation: panes, menus, the frame of the window, small text. */
    @FunctionalInterface
    public interface Part {
        /** Takes it away; the action returned gives back what was there before. */
        Runnable takeAway();
    }

    private final List<Part> parts = new ArrayList<>();
    private final Deque<Runnable> back = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyIntegerWrapper reminders = new ReadOnlyIntegerWrapper();
    private final BooleanProperty guarded = new SimpleBooleanProperty();

    /** Adds a part, which is taken away after those added before it and given back before them. */
    public void add(Part part) {
        parts.add(part);
    }

    /** Forgets all parts, because the window is built anew; a presentation ends first. */
    public void clear() {
        leave();
        parts.clear();
    }

    /** Says once more how it is left. */
    public void remind() {
        reminders.set(reminders.get() + 1);
    }

    /** Changes each time somebody is to be told how it is left. */
    ReadOnlyIntegerProperty remindersProperty() {
        return reminders.getReadOnlyProperty();
    }

    /** Whether it is under way. */
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether Escape ends it only when it is held for a second. */
    public BooleanProperty guardedProperty() {
        return guarded;
    }

    /** Begins it, unless it is under way. */
    public void enter() {
        if (!shown.get()) {
            shown.set(true);
            parts.forEach(part -> back.push(part.takeAway()));
        }
    }

    /** Ends it, if it is under way, and gives everything back, last taken first. */
    public void leave() {
        if (shown.get()) {
            shown.set(false);
            while (!back.isEmpty()) {
                back.pop().run();
            }
        }
    }

    /** Begins or ends it. */
    public void toggle() {
        if (shown.get()) {
            leave();
        } else {
            enter();
        }
    }
}
