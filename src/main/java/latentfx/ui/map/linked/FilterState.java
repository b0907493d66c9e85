package latentfx.ui.map.linked;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** The state of the present class filter as it applies to the samples of one map. For the FX thread. */
public final class FilterState {
    private final ObjectProperty<ClassFilter> filter = new SimpleObjectProperty<>(new ClassFilter());
    private Optional<SampleSpace> space = Optional.empty();
    private ClassFilter.State classes = ClassFilter.State.ALL;

    public FilterState() {
        classesProperty().addListener((property, before, now) -> about(space));
    }

    /** The filter, which is replaced when the map is linked with others or unlinked. */
    public ObjectProperty<ClassFilter> filterProperty() {
        return filter;
    }

    /** The state of the present filter; stays valid when the filter is replaced. */
    public ObservableValue<ClassFilter.State> classesProperty() {
        return filter.flatMap(ClassFilter::stateProperty);
    }

    /** Makes it apply to the samples that the map shows now; empty if it shows none. */
    public void about(Optional<SampleSpace> shown) {
        space = shown;
        classes = shown.map(filter.get()::stateOf).orElse(ClassFilter.State.ALL);
    }

    /** The classes that the user has switched off; none while the map shows nothing. */
    public Set<Integer> hidden() {
        return classes.hidden();
    }

    /** Whether samples of class {@code label} are shown. */
    public boolean shows(int label) {
        return classes.shows(label);
    }

    /** Switches the classes {@code labels} off and all others on; no effect while the map shows nothing. */
    public void hide(Set<Integer> labels) {
        space.ifPresent(shown -> filter.get().hide(shown, labels));
    }

    /** Temporarily shows only class {@code label}; -1 ends that. No effect while the map shows nothing. */
    public void isolate(int label) {
        space.ifPresent(shown -> filter.get().isolate(shown, label));
    }
}
