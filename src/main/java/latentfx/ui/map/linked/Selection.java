package latentfx.ui.map.linked;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.plot.SampleSet;

/**
 * Which samples are selected and which are hidden. Shared by all maps; applies to those that show the samples it was
 * made on. Every change is one step to undo. For the FX thread.
 */
public final class Selection {
    /**
     * The state of the selection.
     *
     * @param space the samples that indices refer to; empty while nothing was chosen
     * @param selected the samples selected
     * @param hidden the samples hidden, none of which is selected
     */
    public record State(Optional<SampleSpace> space, SampleSet selected, SampleSet hidden) {
        /** Nothing selected, nothing hidden. */
        public static final State NOTHING = new State(Optional.empty(), SampleSet.NONE, SampleSet.NONE);

        /** Whether the state is about the samples of {@code other}. */
        public boolean isOf(SampleSpace other) {
            return space.isPresent() && space.get().equals(other);
        }
    }

    /** How newly selected samples are combined with the present selection. */
    public enum Mode {
        REPLACE,
        ADD,
        REMOVE
    }

    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);
    private final UndoStack undo;

    /** Creates an empty selection whose changes become steps of {@code undo}. */
    public Selection(UndoStack undo) {
        this.undo = undo;
    }

    /** The state of the selection. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Combines {@code samples} of {@code space} with the present selection as {@code mode} says. */
    public void select(SampleSpace space, SampleSet samples, Mode mode) {
        State before = stateOf(space);
        SampleSet seen = samples.minus(before.hidden());
        SampleSet selected =
                switch (mode) {
                    case REPLACE -> seen;
                    case ADD -> before.selected().plus(seen);
                    case REMOVE -> before.selected().minus(seen);
                };
        Messages words = Messages.of(Selection.class);
        String name = selected.isEmpty() ? words.get("step.select.none") : words.get("step.select", selected.size());
        change(name, new State(Optional.of(space), selected, before.hidden()));
    }

    /** Hides all samples that are not selected; no effect if none is selected. */
    public void isolate() {
        State now = state.get();
        if (now.space().isPresent() && !now.selected().isEmpty()) {
            SampleSet others = now.selected().complement(now.space().get().size());
            change(words("step.isolate"), new State(now.space(), now.selected(), others));
        }
    }

    /** Hides the selected samples; no effect if none is selected. */
    public void hide() {
        State now = state.get();
        if (!now.selected().isEmpty()) {
            change(
                    words("step.hide"),
                    new State(now.space(), SampleSet.NONE, now.hidden().plus(now.selected())));
        }
    }

    /** Shows every sample again. */
    public void showAll() {
        State now = state.get();
        change(words("step.show"), new State(now.space(), now.selected(), SampleSet.NONE));
    }

    /** Replaces the whole state, as a lesson does. */
    public void restore(State wanted) {
        change(words("step.restore"), wanted);
    }

    /** Selects nothing. */
    public void clear() {
        State now = state.get();
        change(words("step.select.none"), new State(now.space(), SampleSet.NONE, now.hidden()));
    }

    /**
     * The state that applies to the samples of {@code space}; {@link State#NOTHING} if the selection is about other
     * samples.
     */
    public State stateOf(SampleSpace space) {
        State now = state.get();
        return now.isOf(space) ? now : State.NOTHING;
    }

    private static String words(String key) {
        return Messages.of(Selection.class).get(key);
    }

    private void change(String name, State next) {
        State before = state.get();
        if (!next.equals(before)) {
            undo.push(name, null, () -> state.set(before), () -> state.set(next));
            state.set(next);
        }
    }

    /** The stack that its steps are pushed on. */
    public UndoStack undo() {
        return undo;
    }
}
