package latentfx.ui.map;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which classes of samples are shown. Maps that show the same samples hold one object. For the FX thread. */
public final class ClassFilter {
    /**
     * What is shown.
     *
     * @param space the samples whose classes are meant; empty while nothing has been chosen
     * @param hidden the classes that are switched off
     * @param isolated the only class to show for the moment, or -1
     */
    public record State(Optional<SampleSpace> space, Set<Integer> hidden, int isolated) {
        /** Every class. */
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

    /** What is shown. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What is shown of {@code space}: every class where the choice was about other samples. */
    public State stateOf(SampleSpace space) {
        return state.get().space().equals(Optional.of(space)) ? state.get() : State.ALL;
    }

    /** Switches the classes {@code hidden} of {@code space} off and all others on. */
    public void hide(SampleSpace space, Set<Integer> hidden) {
        state.set(new State(Optional.of(space), hidden, stateOf(space).isolated()));
    }

    /** Shows only class {@code label} of {@code space} for the moment; -1 ends that. */
    public void isolate(SampleSpace space, int label) {
        state.set(new State(Optional.of(space), stateOf(space).hidden(), label));
    }

    /** Shows every class. */
    public void clear() {
        state.set(State.ALL);
    }

    /** Forgets what was chosen about other samples than {@code space}. */
    void keepOnly(SampleSpace space) {
        if (!state.get().space().equals(Optional.of(space))) {
            clear();
        }
    }
}
