package latentfx.ui.fx;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that the user did and can undo.
 *
 * @param name what was done, in the language of the window, such as "move a stop"
 * @param key consecutive steps with equal keys are merged; null is never merged
 * @param undo undoes it
 * @param redo does it again
 */
public record UndoStep(String name, @Nullable Object key, Change undo, Change redo) {
    /** One direction of a step. */
    @FunctionalInterface
    public interface Change {
        /** Applies the change; the result is a sentence that says why it is impossible, or empty once it is done. */
        Optional<String> apply();
    }

    /** A step that is possible at any time. */
    static UndoStep always(String name, @Nullable Object key, Runnable undo, Runnable redo) {
        return new UndoStep(name, key, always(undo), always(redo));
    }

    private static Change always(Runnable change) {
        return () -> {
            change.run();
            return Optional.empty();
        };
    }

    /** {@code steps} as one; what of them is possible is done, the first sentence of the others is the result. */
    static UndoStep together(String name, List<UndoStep> steps) {
        return new UndoStep(
                name,
                null,
                () -> {
                    Optional<String> impossible = Optional.empty();
                    for (int i = steps.size() - 1; i >= 0; i--) {
                        Optional<String> why = steps.get(i).undo().apply();
                        impossible = impossible.isPresent() ? impossible : why;
                    }
                    return impossible;
                },
                () -> {
                    Optional<String> impossible = Optional.empty();
                    for (UndoStep step : steps) {
                        Optional<String> why = step.redo().apply();
                        impossible = impossible.isPresent() ? impossible : why;
                    }
                    return impossible;
                });
    }

    /** Whether {@code next} is to be merged with this step. */
    boolean continuedBy(UndoStep next) {
        return key != null && key.equals(next.key());
    }

    /** This step and {@code next} as one. */
    UndoStep then(UndoStep next) {
        return new UndoStep(next.name(), next.key(), undo, next.redo());
    }
}
