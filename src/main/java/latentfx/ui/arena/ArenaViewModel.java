package latentfx.ui.arena;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.analysis.arena.CloudKind;
import latentfx.analysis.arena.Flattening;
import latentfx.analysis.arena.NeighbourEdges;
import latentfx.analysis.arena.SpaceCloud;
import latentfx.task.LatestAnswer;
import latentfx.task.LatestSlot;
import latentfx.task.Progress;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Problem;

/**
 * A cloud in space, how it is laid flat, its neighbours and two pins. All of it is computed in the background, where the newest
 * choice wins. Nothing is computed before {@link #watchedProperty} is true for the first time; layouts stop while it is not.
 * For the FX thread.
 */
public final class ArenaViewModel {
    private final ReadOnlyObjectWrapper<ArenaSource> source = new ReadOnlyObjectWrapper<>(ArenaSource.FIRST);
    private final ReadOnlyObjectWrapper<Optional<ArenaSource.Given>> given =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<NeighbourEdges>> edges = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<LaidOut>> laidOut = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Flattening>> method = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Integer> neighbours = new ReadOnlyObjectWrapper<>(10);
    private final ReadOnlyBooleanWrapper laying = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final BooleanProperty watched = new SimpleBooleanProperty();
    private final BooleanProperty edgesShown = new SimpleBooleanProperty();
    private final DoubleProperty flat = new SimpleDoubleProperty();
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final ObjectProperty<Turn> turn = new SimpleObjectProperty<>(Turn.FIRST);
    private final LatestAnswer<ArenaSource, ArenaSource.Given> clouds;
    private final LatestAnswer<EdgeQuestion, NeighbourEdges> graphs;
    private final LatestAnswer<LaidOut.Question, LaidOut> layouts;
    private final PinsViewModel pins;

    /** Shows a roll as soon as it is watched. */
    public ArenaViewModel(Executor background, Executor fx) {
        clouds = LatestAnswer.newestOnly(background, fx, (asked, cancellation) -> asked.give(), this::show, this::tell);
        NeighbourSearch search = new NeighbourSearch();
        graphs = LatestAnswer.newestOnly(background, fx, search::answer, this::join, this::tell);
        LatestSlot<Progress> steps =
                new LatestSlot<>(fx, step -> progress.set(laying.get() ? Math.max(0, step.fraction()) : 0));
        layouts = LatestAnswer.newestOnly(
                background,
                fx,
                (asked, cancellation) -> asked.answer(steps::offer, cancellation),
                this::lay,
                this::tell);
        layouts.onBusy(laying::set);
        pins = new PinsViewModel(background, fx, this::askEdges, this::tell);
        watched.addListener((property, before, now) -> {
            if (!now) {
                playing.set(false);
                layouts.cancel();
            } else if (given.get().isEmpty()) {
                clouds.ask(source.get());
            } else if (laidOut.get().isEmpty()) {
                askLayout();
            }
        });
        edgesShown.addListener((property, before, now) -> askEdges());
    }

    /** Whether the page is in sight. */
    public BooleanProperty watchedProperty() {
        return watched;
    }

    /** Where the cloud comes from that was chosen last. */
    ReadOnlyObjectProperty<ArenaSource> sourceProperty() {
        return source.getReadOnlyProperty();
    }

    /** The cloud; empty until there is one. */
    ReadOnlyObjectProperty<Optional<ArenaSource.Given>> givenProperty() {
        return given.getReadOnlyProperty();
    }

    /** The graph of its neighbours; empty while it is searched or not needed. */
    ReadOnlyObjectProperty<Optional<NeighbourEdges>> edgesProperty() {
        return edges.getReadOnlyProperty();
    }

    /** Whether the graph is drawn. */
    BooleanProperty edgesShownProperty() {
        return edgesShown;
    }

    /** How many neighbours each point is joined to. */
    ReadOnlyObjectProperty<Integer> neighboursProperty() {
        return neighbours.getReadOnlyProperty();
    }

    /** How the cloud is laid flat; empty while it is not. */
    ReadOnlyObjectProperty<Optional<Flattening>> methodProperty() {
        return method.getReadOnlyProperty();
    }

    /** The cloud laid flat; empty until then. */
    ReadOnlyObjectProperty<Optional<LaidOut>> laidOutProperty() {
        return laidOut.getReadOnlyProperty();
    }

    /** Whether it is being laid flat. */
    ReadOnlyBooleanProperty layingProperty() {
        return laying.getReadOnlyProperty();
    }

    /** How far that is, 0 to 1. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What did not work; empty if nothing. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** From 0 in space to 1 on the map. */
    DoubleProperty flatProperty() {
        return flat;
    }

    /** Whether it moves by itself. */
    BooleanProperty playingProperty() {
        return playing;
    }

    /** From where it is seen. */
    ObjectProperty<Turn> turnProperty() {
        return turn;
    }

    /** Two pins and the ways between them. */
    PinsViewModel pins() {
        return pins;
    }

    /** Draws another cloud. */
    void choose(CloudKind kind, int count) {
        ask(source.get().of(kind, count));
    }

    /** Reads a table of three columns; if that fails the cloud stays and {@link #problemProperty} says why. */
    void open(Path file) {
        ask(source.get().of(file));
    }

    private void ask(ArenaSource next) {
        problem.set("");
        source.set(next);
        clouds.ask(next);
    }

    private void show(ArenaSource.Given next) {
        if (next.cloud().isEmpty()) {
            String name = next.source()
                    .file()
                    .map(file -> String.valueOf(file.getFileName()))
                    .orElse("");
            problem.set(words().get(
                            next.columns() == 3 ? "problem.rows" : "problem.columns",
                            name,
                            next.columns(),
                            next.rows(),
                            SpaceCloud.FEWEST));
            given.get().ifPresent(now -> source.set(now.source()));
            return;
        }
        layouts.cancel();
        graphs.cancel();
        pins.renew(next.cloud().orElseThrow());
        playing.set(false);
        flat.set(0);
        laidOut.set(Optional.empty());
        edges.set(Optional.empty());
        given.set(Optional.of(next));
        askEdges();
        askLayout();
    }

    private Optional<SpaceCloud> cloud() {
        return given.get().flatMap(ArenaSource.Given::cloud);
    }

    /** Joins each point to so many neighbours. */
    void setNeighbours(int count) {
        if (count != neighbours.get()) {
            neighbours.set(count);
            askEdges();
            if (method.get().filter(Flattening::usesNeighbours).isPresent()) {
                askLayout();
            }
        }
    }

    private void askEdges() {
        boolean wanted = edgesShown.get() || pins.pinnedProperty().get().size() == 2;
        if (wanted) {
            cloud().ifPresent(it -> graphs.ask(new EdgeQuestion(it, Math.min(neighbours.get(), it.size() - 1))));
        }
    }

    private void join(NeighbourEdges found) {
        edges.set(Optional.of(found));
        pins.use(found);
    }

    /** Lays the cloud flat. */
    void flatten(Flattening by) {
        method.set(Optional.of(by));
        problem.set("");
        askLayout();
    }

    private void askLayout() {
        if (watched.get()) {
            cloud().ifPresent(it -> method.get().ifPresent(by -> {
                progress.set(0);
                layouts.ask(new LaidOut.Question(it, by, Math.min(neighbours.get(), it.size() - 1)));
            }));
        }
    }

    /** Gives a layout up that is being computed; what was laid out before stays. */
    void cancel() {
        layouts.cancel();
        method.set(laidOut.get().map(it -> it.question().method()));
    }

    private void lay(LaidOut next) {
        boolean another = laidOut.get()
                .filter(it -> it.question().method() == next.question().method())
                .isEmpty();
        laidOut.set(Optional.of(next));
        if (another) {
            flat.set(0);
            playing.set(true);
        }
    }

    /** Plays from space to the map, from the beginning if it is there already; pauses if it plays. */
    void play() {
        if (laidOut.get().isPresent()) {
            if (!playing.get() && flat.get() >= 1) {
                flat.set(0);
            }
            playing.set(!playing.get());
        }
    }

    private void tell(Throwable failure) {
        given.get().ifPresent(now -> source.set(now.source()));
        problem.set(Problem.from(failure).sentence());
    }

    private static Messages words() {
        return Messages.of(ArenaViewModel.class);
    }
}
