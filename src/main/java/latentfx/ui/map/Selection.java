package latentfx.ui.map;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.plot.SampleSet;

/**
 * Which samples are selected and which are hidden. Maps share one object; it applies to those that show these samples.
 * Every change is one step to undo. For the FX thread.
 */
public final class Selection {
    /**
     * What is selected and hidden.
     *
     * @param space which samples the indices count through; empty while nothing was chosen
     * @param selected the samples selected
     * @param hidden the samples hidden, none of which is selected
     */
    public record State(Optional<SampleSpace> space, SampleSet selected, SampleSet hidden) {
        /** Nothing selected, nothing hidden. */
        public static final State NOTHING = new State(Optional.empty(), SampleSet.NONE, SampleSet.NONE);

        /** Whether it is about the samples {@code other}. */
        public boolean isOf(SampleSpace other) {
            return space.isPresent() && space.get().equals(other);
        }
    }

    /** How samples are combined with those selected before. */
    public enum Mode {
        REPLACE,
        ADD,
        REMOVE
    }

    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);
    private final UndoStack undo;

    /** Nothing selected yet; changes become steps of {@code undo}. */
    public Selection(UndoStack undo) {
        this.undo = undo;
    }

    /** What is selected and hidden. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Selects {@code samples} of {@code space}, in place of, or beside, those selected before. */
    public void select(SampleSpace space, SampleSet samples, Mode mode) {
        State before = stateOf(space);
        SampleSet seen = samples.minus(before.hidden());
        SampleSet selected =
                switch (mode) {
                    case REPLACE -> seen;
                    case ADD -> before.selected().plus(seen);
                    case REMOVE -> before.selected().minus(seen);
                };
        change(new State(Optional.of(space), selected, before.hidden()));
    }

    /** Hides all samples but those selected; no effect where none is. */
    public void isolate() {
        State now = state.get();
        if (now.space().isPresent() && !now.selected().isEmpty()) {
            SampleSet others = now.selected().complement(now.space().get().size());
            change(new State(now.space(), now.selected(), others));
        }
    }

    /** Hides the samples selected; no effect where none is. */
    public void hide() {
        State now = state.get();
        if (!now.selected().isEmpty()) {
            change(new State(now.space(), SampleSet.NONE, now.hidden().plus(now.selected())));
        }
    }

    /** Shows every sample again. */
    public void showAll() {
        State now = state.get();
        change(new State(now.space(), now.selected(), SampleSet.NONE));
    }

    /** Replaces the whole state, as a lesson does. */
    public void restore(State wanted) {
        change(wanted);
    }

    /** Selects nothing. */
    public void clear() {
        State now = state.get();
        change(new State(now.space(), SampleSet.NONE, now.hidden()));
    }

    /** What is known of the samples of {@code space}: nothing where others were chosen last. */
    public State stateOf(SampleSpace space) {
        State now = state.get();
        return now.isOf(space) ? now : State.NOTHING;
    }

    private void change(State next) {
        State before = state.get();
        if (!next.equals(before)) {
            undo.push(null, () -> state.set(before), () -> state.set(next));
            state.set(next);
        }
    }

    /** The stack that its steps are pushed on. */
    public UndoStack undo() {
        return undo;
    }
}
