package latentfx.ui.untangling;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.analysis.untangling.Activation;
import latentfx.analysis.untangling.Experiment;
import latentfx.analysis.untangling.NetSnapshot;
import latentfx.analysis.untangling.OwnPoints;
import latentfx.analysis.untangling.PlanePoints;
import latentfx.task.Cancellation;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;
import latentfx.task.LatestSlot;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.UndoStack;

/**
 * A small net of the plane: what it learns, its training, and the epoch that is looked at. Each change begins anew with an
 * untrained net; while {@link #watchedProperty} is false nothing is begun. For the FX thread.
 */
public final class UntangleViewModel {
    private final ObjectProperty<PointSource> source = new SimpleObjectProperty<>(PointSource.CIRCLES);
    private final ObjectProperty<Integer> window = new SimpleObjectProperty<>(2);
    private final ObjectProperty<Activation> activation = new SimpleObjectProperty<>(Activation.RELU);
    private final IntegerProperty seed = new SimpleIntegerProperty();
    private final IntegerProperty ownClass = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<OwnPoints> own = new ReadOnlyObjectWrapper<>(OwnPoints.NONE);
    private final ReadOnlyObjectWrapper<Optional<Experiment>> experiment =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<NetSnapshot>> snapshots = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper epoch = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper training = new ReadOnlyBooleanWrapper();
    private final BooleanProperty watched = new SimpleBooleanProperty();
    private final LatestSlot<Seen> live;
    private final LatestAnswer<Asked, Seen> answers;
    private final SeedWallViewModel wall;
    private final UndoStack undo;
    private int asked;

    /** What is to be trained; a number tells it from one asked for before. */
    private record Asked(int number, Experiment experiment, int epochs) {}

    /** What is known of it. */
    private record Seen(Asked asked, List<NetSnapshot> snapshots) {}

    /**
     * Two rings and an untrained net.
     *
     * @param undo takes back the user's own points
     */
    public UntangleViewModel(UndoStack undo, Executor background, Executor fx) {
        this.undo = undo;
        live = new LatestSlot<>(fx, this::show);
        answers = LatestAnswer.newestOnly(
                background,
                fx,
                this::train,
                this::show,
                Failures.of(UntangleViewModel.class, "the small net could not be trained"));
        answers.onBusy(busy -> training.set(busy && training.get()));
        wall = new SeedWallViewModel(background, fx);
        source.addListener((property, before, now) -> begin());
        window.addListener((property, before, now) -> begin());
        activation.addListener((property, before, now) -> begin());
        seed.addListener((property, before, now) -> begin());
        watched.addListener((property, before, now) -> {
            if (now && experiment.get().isEmpty()) {
                begin();
            }
        });
    }

    private Seen train(Asked question, Cancellation cancellation) {
        return new Seen(
                question,
                question.experiment()
                        .train(question.epochs(), known -> live.offer(new Seen(question, known)), cancellation));
    }

    private static Optional<PlanePoints> points(PointSource source, OwnPoints own) {
        return source.data()
                .map(data -> Optional.of(data.points()))
                .orElseGet(() -> own.isEnough() ? own.plane() : Optional.empty());
    }

    /** Begins with an untrained net. */
    private void begin() {
        answers.cancel();
        asked++;
        snapshots.set(List.of());
        epoch.set(0);
        Optional<Experiment> now = watched.get()
                ? points(source.get(), own.get())
                        .map(points -> new Experiment(points, window.get(), activation.get(), seed.get()))
                : Optional.empty();
        experiment.set(now);
        wall.compare(now);
        now.ifPresent(it -> answers.ask(new Asked(asked, it, 0)));
    }

    private void show(Seen seen) {
        if (seen.asked().number() != asked
                || seen.snapshots().size() < snapshots.get().size()) {
            return;
        }
        boolean following = epoch.get() >= snapshots.get().size() - 1;
        snapshots.set(seen.snapshots());
        if (following) {
            epoch.set(seen.snapshots().size() - 1);
        }
    }

    /** Trains to the end. */
    public void train() {
        experiment.get().ifPresent(now -> {
            asked++;
            snapshots.set(snapshots.get().stream().limit(1).toList());
            epoch.set(0);
            training.set(true);
            answers.ask(new Asked(asked, now, now.recipe().epochs()));
        });
    }

    /** Stops the training; what is known stays. */
    public void stop() {
        answers.cancel();
    }

    /** Looks at epoch {@code wanted}, or the nearest that is known. */
    public void look(int wanted) {
        epoch.set(Math.max(0, Math.min(snapshots.get().size() - 1, wanted)));
    }

    /** Puts a point of {@link #ownClassProperty} at ({@code x}, {@code y}); outside the square it goes to the edge. */
    public void put(double x, double y) {
        change("put", own.get().with(new OwnPoints.OwnPoint(within(x), within(y), ownClass.get())));
    }

    private static double within(double coordinate) {
        return Math.max(-OwnPoints.REACH, Math.min(OwnPoints.REACH, coordinate));
    }

    /** Takes away the own point nearest to ({@code x}, {@code y}) if one is within {@code distance}. */
    public void take(double x, double y, double distance) {
        change("take", own.get().without(x, y, distance));
    }

    /** Takes away all own points. */
    public void clear() {
        change("clear", OwnPoints.NONE);
    }

    private void change(String step, OwnPoints now) {
        OwnPoints before = own.get();
        if (!before.equals(now)) {
            use(now);
            undo.push(
                    Messages.of(UntangleViewModel.class).get("step." + step), null, () -> use(before), () -> use(now));
        }
    }

    private void use(OwnPoints now) {
        own.set(now);
        if (source.get() == PointSource.OWN) {
            begin();
        }
    }

    /** Whether the page is in sight. */
    public BooleanProperty watchedProperty() {
        return watched;
    }

    /** Where the points come from. */
    ObjectProperty<PointSource> sourceProperty() {
        return source;
    }

    /** Units of the window layer. */
    public ObjectProperty<Integer> windowProperty() {
        return window;
    }

    /** What hidden units make of their sum. */
    public ObjectProperty<Activation> activationProperty() {
        return activation;
    }

    /** Seed of the weights, 0 or more. */
    public IntegerProperty seedProperty() {
        return seed;
    }

    /** The class of own points that are put from now on. */
    public IntegerProperty ownClassProperty() {
        return ownClass;
    }

    /** The user's own points. */
    public ReadOnlyObjectProperty<OwnPoints> ownProperty() {
        return own.getReadOnlyProperty();
    }

    /** What is trained; empty where there are no points of two classes. */
    public ReadOnlyObjectProperty<Optional<Experiment>> experimentProperty() {
        return experiment.getReadOnlyProperty();
    }

    /** The epochs that are known, from 0 on. */
    public ReadOnlyObjectProperty<List<NetSnapshot>> snapshotsProperty() {
        return snapshots.getReadOnlyProperty();
    }

    /** The epoch that is looked at. */
    public ReadOnlyIntegerProperty epochProperty() {
        return epoch.getReadOnlyProperty();
    }

    /** The net at the epoch that is looked at. */
    public Optional<NetSnapshot> snapshot() {
        List<NetSnapshot> known = snapshots.get();
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(Math.min(epoch.get(), known.size() - 1)));
    }

    /** Whether a training runs. */
    public ReadOnlyBooleanProperty trainingProperty() {
        return training.getReadOnlyProperty();
    }

    /** The same net from many seeds. */
    public SeedWallViewModel wall() {
        return wall;
    }
}
