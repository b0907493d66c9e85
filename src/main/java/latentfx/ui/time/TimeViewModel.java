package latentfx.ui.time;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.model.TrainingHistory;
import latentfx.model.WeightPrecision;
import latentfx.task.LatestSlot;
import latentfx.workbench.OpenModel;
import latentfx.workbench.TrainingOrder;
import latentfx.workbench.Workbench;
import latentfx.workbench.time.Branch;
import latentfx.workbench.time.Recording;
import latentfx.workbench.time.TimeMachine;
import latentfx.workbench.time.TimePoint;

/**
 * Goes back and forth in the recorded training. Frames are made on the background executor, the newest wish first, and
 * delivered on the FX thread; all methods are for the FX thread.
 */
public final class TimeViewModel {
    private final Workbench workbench;
    private final TimeMachine machine;
    private final Executor fx;
    private final Errands errands;
    private final ReadOnlyObjectWrapper<Optional<Recording>> recording = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<TimePoint>> line = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<TimeFrame>> frame = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<TimeNotice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyDoubleWrapper at = new ReadOnlyDoubleWrapper();
    private final BooleanProperty following = new SimpleBooleanProperty(true);
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final DoubleProperty speed = new SimpleDoubleProperty(2);
    private final ObjectProperty<OptionalInt> sample = new SimpleObjectProperty<>(OptionalInt.empty());
    private final ObjectProperty<Optional<OpenModel>> finished = new SimpleObjectProperty<>(Optional.empty());
    private final LatestSlot<Wish> wishes;
    private final LatestSlot<Recording> news;
    private Optional<FrameMaker> maker = Optional.empty();
    private Consumer<TrainingOrder> branching = order -> {};

    private record Wish(FrameMaker maker, List<TimePoint> line, double at, OptionalInt sample) {}

    /**
     * Follows what {@code machine} records.
     *
     * @param background where looks are restored and files written
     * @param fx the FX thread
     */
    public TimeViewModel(Workbench workbench, TimeMachine machine, Executor background, Executor fx) {
        this.workbench = workbench;
        this.machine = machine;
        this.fx = fx;
        errands = new Errands(background, fx, told -> notice.set(Optional.of(told)));
        LatestSlot<TimeFrame> frames = new LatestSlot<>(fx, ready -> frame.set(Optional.of(ready)));
        wishes = new LatestSlot<>(background, wish -> {
            try {
                frames.offer(wish.maker().make(wish.line(), wish.at(), wish.sample()));
            } catch (IOException lost) {
                errands.tell(TimeNotice.problem(lost));
            }
        });
        news = new LatestSlot<>(fx, this::extend);
        machine.listen(news::offer);
        sample.addListener((property, before, now) -> ask());
    }

    private void extend(Recording grown) {
        List<TimePoint> known = grown.timeline();
        if (known.isEmpty()) {
            return; // another training has taken its place already
        }
        if (recording.get().filter(grown::equals).isEmpty()) {
            maker = Optional.of(new FrameMaker(grown));
            playing.set(false);
            following.set(true);
            recording.set(Optional.of(grown));
        }
        line.set(known);
        if (following.get()) {
            at.set(TimeLine.end(known));
        }
        ask();
    }

    private void ask() {
        if (!line.get().isEmpty()) {
            maker.ifPresent(it -> wishes.offer(new Wish(it, line.get(), at.get(), sample.get())));
        }
    }

    /** The training that is gone through; empty before the first. */
    public ReadOnlyObjectProperty<Optional<Recording>> recordingProperty() {
        return recording.getReadOnlyProperty();
    }

    /** Its looks, in order. */
    public ReadOnlyObjectProperty<List<TimePoint>> lineProperty() {
        return line.getReadOnlyProperty();
    }

    /** The time shown, in epochs. */
    public ReadOnlyDoubleProperty atProperty() {
        return at.getReadOnlyProperty();
    }

    /** What there is to see at that time; lags behind by the time that restoring takes. */
    public ReadOnlyObjectProperty<Optional<TimeFrame>> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** Whether the newest look is shown as it comes. */
    public BooleanProperty followingProperty() {
        return following;
    }

    /** Whether time passes by itself. */
    public BooleanProperty playingProperty() {
        return playing;
    }

    /** Epochs a second while it does. */
    public DoubleProperty speedProperty() {
        return speed;
    }

    /** The sample whose reconstruction is followed through time; to be bound. */
    public ObjectProperty<OptionalInt> sampleProperty() {
        return sample;
    }

    /** The finished model of this training, which can be saved with its course; to be bound. */
    public ObjectProperty<Optional<OpenModel>> finishedProperty() {
        return finished;
    }

    /** What was done or went wrong last. */
    public ReadOnlyObjectProperty<Optional<TimeNotice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Goes to {@code epochs}, brought within the training. */
    public void goTo(double epochs) {
        List<TimePoint> known = line.get();
        if (!known.isEmpty()) {
            double end = TimeLine.end(known);
            at.set(Math.max(TimeLine.start(known), Math.min(end, epochs)));
            following.set(at.get() >= end);
            ask();
        }
    }

    /** Goes {@code by} looks further, or back where it is negative. */
    public void step(int by) {
        if (!line.get().isEmpty()) {
            playing.set(false);
            goTo(TimeLine.stepped(line.get(), at.get(), by));
        }
    }

    /** Plays, from the beginning if the end is shown; or pauses. */
    public void togglePlay() {
        List<TimePoint> known = line.get();
        if (known.size() < 2) {
            return;
        }
        if (!playing.get() && at.get() >= TimeLine.end(known)) {
            goTo(TimeLine.start(known));
        }
        playing.set(!playing.get());
    }

    /** Lets {@code seconds} pass while it plays. */
    public void tick(double seconds) {
        if (playing.get() && !line.get().isEmpty()) {
            goTo(at.get() + seconds * speed.get());
            playing.set(at.get() < TimeLine.end(line.get()));
        }
    }

    /** Who starts the training that a branch asks for; on the FX thread. */
    public void setOnBranch(Consumer<TrainingOrder> starter) {
        branching = starter;
    }

    /** Continues the training from the look that is shown. */
    public void branch(Branch settings) {
        frame.get()
                .ifPresent(shown -> errands.run(() -> {
                    Recording now = recording.get().orElseThrow();
                    TrainingOrder order = now.branch(shown.point().moment(), settings);
                    fx.execute(() -> branching.accept(order));
                    return Optional.of(
                            TimeNotice.branched(order.name(), shown.point().at()));
                }));
    }

    /** Writes the film of the map as a GIF. */
    public void exportFilm(Path file) {
        List<TimePoint> known = line.get();
        maker.filter(it -> !known.isEmpty())
                .ifPresent(it -> errands.run(() -> Optional.of(TimeNotice.film(
                        file, FilmWriter.write(new FrameMaker(it.recording()), known, file), known.size()))));
    }

    /** Saves the finished model together with the course of its training. */
    public void saveWithCourse(Path file) {
        finished.get().ifPresent(model -> recording
                .get()
                .ifPresent(now -> errands.run(() -> {
                    TrainingHistory history = now.history();
                    workbench.save(model, file, WeightPrecision.FLOAT32, Optional.of(history));
                    return Optional.of(TimeNotice.saved(
                            file,
                            history.moments().size(),
                            now.store().moments().size()));
                })));
    }

    /** Takes up the course that {@code model} was saved with in {@code file}, if it was. */
    public void open(OpenModel model, Path file) {
        errands.run(() -> {
            workbench.history(file).ifPresent(history -> machine.open(model, history));
            return Optional.empty();
        });
    }
}
