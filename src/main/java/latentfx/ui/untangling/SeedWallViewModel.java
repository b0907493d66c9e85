package latentfx.ui.untangling;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import latentfx.analysis.untangling.Experiment;
import latentfx.analysis.untangling.SeedRun;
import latentfx.analysis.untangling.SeedWall;
import latentfx.task.Cancellation;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;
import latentfx.task.LatestSlot;

/** The same net from {@value #SEEDS} seeds, trained in the background; each is shown when it has ended. For the FX thread. */
public final class SeedWallViewModel {
    /** How many seeds there are, from 0 on. */
    public static final int SEEDS = 20;

    private final ReadOnlyObjectWrapper<List<SeedRun>> runs = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final LatestSlot<Ended> live;
    private final LatestAnswer<Asked, Ended> answers;
    private Optional<SeedWall> wall = Optional.empty();
    private int asked;

    /** What is to be trained; a number tells it from one asked for before. */
    private record Asked(int number, SeedWall wall) {}

    /** The seeds that have ended. */
    private record Ended(Asked asked, List<SeedRun> runs) {}

    SeedWallViewModel(Executor background, Executor fx) {
        live = new LatestSlot<>(fx, this::show);
        answers = LatestAnswer.newestOnly(
                background,
                fx,
                this::train,
                this::show,
                Failures.of(SeedWallViewModel.class, "the small net could not be trained"));
        answers.onBusy(busy::set);
    }

    private Ended train(Asked question, Cancellation cancellation) {
        return new Ended(
                question, question.wall().run(SEEDS, known -> live.offer(new Ended(question, known)), cancellation));
    }

    private void show(Ended ended) {
        if (ended.asked().number() == asked && ended.runs().size() >= runs.get().size()) {
            runs.set(ended.runs());
        }
    }

    /** Forgets what was trained unless {@code now} is the same net on the same points, whatever its seed. */
    void compare(Optional<Experiment> now) {
        Optional<SeedWall> other = now.map(Experiment::wall);
        if (!same(wall, other)) {
            stop();
            asked++;
            runs.set(List.of());
        }
        wall = other;
    }

    private static boolean same(Optional<SeedWall> one, Optional<SeedWall> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().spec().equals(other.get().spec())
                && one.get().points().points().equals(other.get().points().points());
    }

    /** Trains all seeds; nothing without points. */
    public void train() {
        wall.ifPresent(it -> {
            asked++;
            runs.set(List.of());
            answers.ask(new Asked(asked, it));
        });
    }

    /** Stops; what has ended stays. */
    public void stop() {
        answers.cancel();
    }

    /** The seeds that have ended, in their order. */
    public ReadOnlyObjectProperty<List<SeedRun>> runsProperty() {
        return runs.getReadOnlyProperty();
    }

    /** Whether seeds are being trained. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
