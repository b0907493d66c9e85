package latentfx.ui.fx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * The problems that a window has told and the user has not dismissed, newest first, so that none hides another. One whose
 * sentence is told again counts up and comes first again. For the FX thread.
 */
public final class Problems {
    /** How many are remembered; the oldest goes first. */
    static final int MOST = 100;

    private record Told(Problem problem, int times) {}

    private final Deque<Told> told = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Problem>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper times = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper earlier = new ReadOnlyIntegerWrapper();

    /** Shows {@code now} before those told earlier. */
    public void tell(Problem now) {
        Optional<Told> same = told.stream()
                .filter(it -> it.problem().sentence().equals(now.sentence()))
                .findFirst();
        same.ifPresent(told::remove);
        told.addFirst(new Told(now, same.map(Told::times).orElse(0) + 1));
        if (told.size() > MOST) {
            told.removeLast();
        }
        show();
    }

    /**
     * Tells the problems of {@code source} from now on. Where it has none any more, because what failed has worked now,
     * those that it had are forgotten: they would speak of what is past.
     */
    public void follow(ObservableValue<Optional<Problem>> source) {
        Set<Problem> open = new HashSet<>();
        source.addListener((property, before, now) -> {
            now.ifPresent(it -> {
                open.add(it);
                tell(it);
            });
            if (now.isEmpty() && told.removeIf(it -> open.contains(it.problem()))) {
                show();
            }
            if (now.isEmpty()) {
                open.clear();
            }
        });
    }

    /** Forgets the problem shown and shows the one told before it, if any. */
    public void dismiss() {
        told.pollFirst();
        show();
    }

    private void show() {
        Optional<Told> first = Optional.ofNullable(told.peekFirst());
        times.set(first.map(Told::times).orElse(0));
        earlier.set(Math.max(0, told.size() - 1));
        shown.set(first.map(Told::problem));
    }

    /** The newest that was not dismissed; empty if there is none. */
    public ReadOnlyObjectProperty<Optional<Problem>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** How often the problem shown was told; 0 if there is none. */
    public ReadOnlyIntegerProperty timesProperty() {
        return times.getReadOnlyProperty();
    }

    /** How many wait behind the one shown. */
    public ReadOnlyIntegerProperty earlierProperty() {
        return earlier.getReadOnlyProperty();
    }
}
