package latentfx.ui.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.model.OpenModel;
import latentfx.recording.Recording;

/** The recordings that can be shown, at most two, and the one whose time line is shown. For the FX thread. */
final class Recordings {
    private final ReadOnlyObjectWrapper<List<Recording>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<Recording>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final Map<Recording, FrameMaker> makers = new HashMap<>();
    private final Map<Recording, OpenModel> finished = new HashMap<>();

    /** All recordings, the oldest first. */
    ReadOnlyObjectProperty<List<Recording>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /** The recording whose time line is shown; empty while there is none. */
    ObjectProperty<Optional<Recording>> chosenProperty() {
        return chosen;
    }

    /** The recording whose time line is not shown, if there are two. */
    Optional<Recording> other() {
        return all.get().stream().filter(it -> !isChosen(it)).findFirst();
    }

    boolean isChosen(Recording recording) {
        return chosen.get().filter(recording::equals).isPresent();
    }

    /**
     * Replaces the recordings by {@code kept}. A new recording is chosen if {@code choosing} is true or the chosen one
     * is gone.
     */
    void take(List<Recording> kept, boolean choosing) {
        List<Recording> known = all.get();
        if (known.equals(kept)) {
            return;
        }
        makers.keySet().retainAll(kept);
        finished.keySet().retainAll(kept);
        all.set(kept);
        boolean gone = chosen.get().filter(kept::contains).isEmpty();
        if (gone || choosing) {
            kept.stream()
                    .filter(it -> !known.contains(it))
                    .reduce((one, next) -> next)
                    .or(() -> kept.stream().reduce((one, next) -> next))
                    .ifPresentOrElse(it -> chosen.set(Optional.of(it)), () -> chosen.set(Optional.empty()));
        }
    }

    /** The frame maker of {@code recording}, with its cache. */
    FrameMaker maker(Recording recording) {
        return makers.computeIfAbsent(recording, FrameMaker::new);
    }

    /** Stores {@code model} as the result of the training that has just ended. */
    void finish(OpenModel model) {
        all.get().stream()
                .filter(it -> it.request().isPresent() && it.name().equals(model.name()))
                .forEach(it -> finished.put(it, model));
    }

    /** The finished model of {@code recording}; empty while it trains or if it was stopped. */
    Optional<OpenModel> finished(Recording recording) {
        OpenModel opened = recording.like();
        return opened.provenance().isPresent() ? Optional.of(opened) : Optional.ofNullable(finished.get(recording));
    }
}
