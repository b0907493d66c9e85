package latentfx.ui.arena;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import latentfx.analysis.arena.NeighbourEdges;
import latentfx.analysis.arena.SpaceCloud;
import latentfx.task.LatestAnswer;

/** Two pins on a cloud, and the ways between them. For the FX thread. */
final class PinsViewModel {
    private final ReadOnlyObjectWrapper<List<Integer>> pinned = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Pins>> pins = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final LatestAnswer<Pins.Question, Pins> ways;
    private final Runnable askEdges;
    private final SplittableRandom random = new SplittableRandom(1);
    private Optional<SpaceCloud> cloud = Optional.empty();

    /**
     * No pins.
     *
     * @param askEdges asks for the graph of the cloud, which is then given to {@link #use}
     * @param failed gets the exception if a way cannot be found
     */
    PinsViewModel(Executor background, Executor fx, Runnable askEdges, Consumer<Throwable> failed) {
        this.askEdges = askEdges;
        ways = LatestAnswer.newestOnly(
                background,
                fx,
                (asked, cancellation) -> asked.answer(cancellation),
                answer -> pins.set(Optional.of(answer)),
                failed);
    }

    /** The points with pins, at most two. */
    ReadOnlyObjectProperty<List<Integer>> pinnedProperty() {
        return pinned.getReadOnlyProperty();
    }

    /** Two pins and the ways between them; empty while there are fewer or the graph is searched. */
    ReadOnlyObjectProperty<Optional<Pins>> pinsProperty() {
        return pins.getReadOnlyProperty();
    }

    /** Takes the pins away, and puts others on {@code next} from now on. */
    void renew(SpaceCloud next) {
        clear();
        cloud = Optional.of(next);
    }

    /** Measures the ways through another graph. */
    void use(NeighbourEdges edges) {
        List<Integer> two = pinned.get();
        if (two.size() == 2) {
            ways.ask(new Pins.Question(edges, two.get(0), two.get(1)));
        }
    }

    /** Puts a pin at a point; of three the oldest is taken away. */
    void pin(int point) {
        List<Integer> now = pinned.get();
        if (!now.contains(point)) {
            put(now.isEmpty() ? List.of(point) : List.of(now.get(now.size() - 1), point));
        }
    }

    /** Puts both pins at points at random. */
    void pinAnyTwo() {
        cloud.ifPresent(it -> {
            int first = random.nextInt(it.size());
            put(List.of(first, (first + 1 + random.nextInt(it.size() - 1)) % it.size()));
        });
    }

    private void put(List<Integer> points) {
        pinned.set(points);
        pins.set(Optional.empty());
        askEdges.run();
    }

    /** Takes the pins away. */
    void clear() {
        ways.cancel();
        pinned.set(List.of());
        pins.set(Optional.empty());
    }
}
