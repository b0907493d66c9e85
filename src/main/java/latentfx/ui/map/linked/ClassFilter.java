package latentfx.ui.map.linked;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which classes of samples are shown. Maps that show the same samples share one object. For the FX thread. */
public final class ClassFilter {
    /**
     * The state of the filter.
     *
     * @param space the samples that it applies to; empty while nothing has been chosen
     * @param hidden the classes that are switched off
     * @param isolated the only class shown temporarily, or -1
     */
    public record State(Optional<SampleSpace> space, Set<Integer> hidden, int isolated) {
        /** Shows every class. */
        public static final State ALL = new State(Optional.empty(), Set.of(), -1);

        public State {
            hidden = Set.copyOf(hidden);
        }

        /** Whether samples of class {@code label} are shown. */
        public boolean shows(int label) {
            return isolated >= 0 ? label == isolated : !hidden.contains(label);
        }
    }

    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.ALL);

    /** The state of the filter. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /**
     * The state that applies to the samples of {@code space}; {@link State#ALL} if the filter is about other samples.
     */
    public State stateOf(SampleSpace space) {
        return state.get().space().equals(Optional.of(space)) ? state.get() : State.ALL;
    }

    /** Switches the classes {@code hidden} of {@code space} off and all others on. */
    public void hide(SampleSpace space, Set<Integer> hidden) {
        state.set(new State(Optional.of(space), hidden, stateOf(space).isolated()));
    }

    /** Temporarily shows only class {@code label} of {@code space}; -1 ends that. */
    public void isolate(SampleSpace space, int label) {
        state.set(new State(Optional.of(space), stateOf(space).hidden(), label));
    }

    /** Shows every class. */
    public void clear() {
        state.set(State.ALL);
    }

    /** Resets the filter unless it is about the samples of {@code space}. */
    public void keepOnly(SampleSpace space) {
        if (!state.get().space().equals(Optional.of(space))) {
            clear();
        }
    }
}
