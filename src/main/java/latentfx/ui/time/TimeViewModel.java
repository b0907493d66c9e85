package latentfx.ui.time;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
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
import latentfx.model.OpenModel;
import latentfx.recording.Recording;
import latentfx.recording.TimeMachine;
import latentfx.recording.TimePoint;
import latentfx.task.LatestSlot;
import latentfx.workbench.Workbench;

/**
 * Chooses the epoch at which recorded trainings are shown: one of them, or two at the same epoch. Frames are computed
 * on the background executor, only for the newest request, and delivered on the FX thread; all methods are for the FX
 * thread.
 */
public final class TimeViewModel {
    private final TimeMachine machine;
    private final FrameRequests filming;
    private final TimeActions actions;
    private final Recordings recordings = new Recordings();
    private final ReadOnlyObjectWrapper<List<TimePoint>> line = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<TimeFrame>> frame = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<TimeFrame>> other = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<TimeFrame>> past = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyDoubleWrapper at = new ReadOnlyDoubleWrapper();
    private final BooleanProperty following = new SimpleBooleanProperty(true);
    private final BooleanProperty docked = new SimpleBooleanProperty();
    private final BooleanProperty together = new SimpleBooleanProperty(true);
    private final BooleanProperty sameScale = new SimpleBooleanProperty();
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final DoubleProperty speed = new SimpleDoubleProperty(2);
    private final ObjectProperty<OptionalInt> sample = new SimpleObjectProperty<>(OptionalInt.empty());

    /**
     * Shows the recordings of {@code machine}.
     *
     * @param background where checkpoints are restored and files written
     * @param fx the FX thread
     */
    public TimeViewModel(Workbench workbench, TimeMachine machine, Executor background, Executor fx) {
        this.machine = machine;
        actions = new TimeActions(workbench, machine, recordings, background, fx);
        filming = new FrameRequests(background, fx, this::show, actions::problem);
        LatestSlot<Recording> news = new LatestSlot<>(fx, this::extend);
        machine.listen(news::offer);
        recordings.chosenProperty().addListener((property, before, now) -> turnTo(now));
        sample.addListener((property, before, now) -> ask());
        together.addListener((property, before, now) -> ask());
        following.addListener((property, before, now) -> {
            if (now) {
                past.set(List.of());
            }
        });
    }

    private void extend(Recording grown) {
        recordings.take(machine.recordings(), following.get());
        if (!recordings.isChosen(grown)) {
            ask(); // its newest checkpoint may be nearer to the epoch shown of the other one
            return;
        }
        line.set(grown.timeline());
        if (following.get() && !line.get().isEmpty()) {
            at.set(TimeLine.end(line.get()));
        }
        ask();
    }

    /**
     * Switches to the time line of {@code recording}: at the present epoch, or at its end if the end was shown before.
     */
    private void turnTo(Optional<Recording> recording) {
        playing.set(false);
        line.set(recording.map(Recording::timeline).orElse(List.of()));
        if (line.get().isEmpty()) {
            following.set(true);
        } else {
            goTo(following.get() ? Double.MAX_VALUE : at.get());
        }
    }

    private void ask() {
        Optional<Recording> chosen = recordings.chosenProperty().get();
        if (chosen.isPresent() && !line.get().isEmpty()) {
            Optional<FrameRequests.Source> beside = recordings
                    .other()
                    .filter(it -> together.get())
                    .map(it -> new FrameRequests.Source(recordings.maker(it), it.timeline()))
                    .filter(it -> !it.line().isEmpty());
            FrameRequests.Source main = new FrameRequests.Source(recordings.maker(chosen.get()), line.get());
            filming.ask(new FrameRequests.FrameRequest(main, beside, at.get(), sample.get()));
        }
    }

    private void show(FrameRequests.Frames made) {
        frame.set(Optional.of(made.main()));
        other.set(made.other());
        if (!following.get()) {
            docked.set(true);
            past.set(
                    Stream.concat(Stream.of(made.main()), made.other().stream()).toList());
        }
    }

    /** The recordings that can be shown, the oldest first; two at most. */
    public ReadOnlyObjectProperty<List<Recording>> recordingsProperty() {
        return recordings.allProperty();
    }

    /**
     * The recording whose time line is shown; empty while there is none. One of {@link #recordingsProperty} may be
     * chosen.
     */
    public ObjectProperty<Optional<Recording>> recordingProperty() {
        return recordings.chosenProperty();
    }

    /** Whether the other recording, if there are two, is shown at the same epoch. */
    public BooleanProperty togetherProperty() {
        return together;
    }

    /** Whether two recordings that move together are shown at one scale: that of the one whose codes reach farther. */
    public BooleanProperty sameScaleProperty() {
        return sameScale;
    }

    /** Distance from the middle of the map of {@code shown} to its sides, in map units. */
    double span(TimeFrame shown) {
        return sameScale.get()
                ? Stream.concat(frame.get().stream(), other.get().stream())
                        .mapToDouble(TimeFrame::span)
                        .max()
                        .orElse(shown.span())
                : shown.span();
    }

    /** The checkpoints of {@link #recordingProperty}, in order. */
    public ReadOnlyObjectProperty<List<TimePoint>> lineProperty() {
        return line.getReadOnlyProperty();
    }

    /** The time shown, in epochs. */
    public ReadOnlyDoubleProperty atProperty() {
        return at.getReadOnlyProperty();
    }

    /** The newest frame of the chosen recording; lags behind {@link #atProperty} by the time it takes to compute. */
    public ReadOnlyObjectProperty<Optional<TimeFrame>> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** The newest frame of {@code recording}; empty if it does not move along. */
    Optional<TimeFrame> frameOf(Recording recording) {
        return recordings.isChosen(recording) ? frame.get() : other.get();
    }

    /** The newest frame of the recording that is not chosen; empty if there is none or it does not move along. */
    public ReadOnlyObjectProperty<Optional<TimeFrame>> otherFrameProperty() {
        return other.getReadOnlyProperty();
    }

    /**
     * The frames of earlier checkpoints that are shown, one for each recording; empty while the newest checkpoint is
     * shown.
     */
    public ReadOnlyObjectProperty<List<TimeFrame>> pastProperty() {
        return past.getReadOnlyProperty();
    }

    /** Whether each new checkpoint is shown as soon as it is recorded. */
    public BooleanProperty followingProperty() {
        return following;
    }

    /**
     * Whether the time line is shown as a bar under the maps: from when an earlier checkpoint is first shown until the
     * bar is closed.
     */
    public BooleanProperty dockedProperty() {
        return docked;
    }

    /** Whether it plays. */
    public BooleanProperty playingProperty() {
        return playing;
    }

    /** Speed of play in epochs per second. */
    public DoubleProperty speedProperty() {
        return speed;
    }

    /** The sample whose reconstruction is shown in each frame, bound by the caller; empty for none. */
    public ObjectProperty<OptionalInt> sampleProperty() {
        return sample;
    }

    /** The result of the last finished training, set by the caller. */
    public ObjectProperty<Optional<OpenModel>> finishedProperty() {
        return actions.finishedProperty();
    }

    /** The actions on the recording whose time line is shown. */
    public TimeActions actions() {
        return actions;
    }

    /** Shows the time {@code epochs}, clamped to the time line. */
    public void goTo(double epochs) {
        List<TimePoint> known = line.get();
        if (!known.isEmpty()) {
            double end = TimeLine.end(known);
            at.set(Math.max(TimeLine.start(known), Math.min(end, epochs)));
            following.set(at.get() >= end);
            ask();
        }
    }

    /** Shows the newest checkpoint and follows the training from then on. */
    public void goToNow() {
        playing.set(false);
        goTo(Double.MAX_VALUE);
    }

    /** Steps {@code by} checkpoints forwards, or backwards if negative. */
    public void step(int by) {
        if (!line.get().isEmpty()) {
            playing.set(false);
            goTo(TimeLine.stepped(line.get(), at.get(), by));
        }
    }

    /** Starts to play, from the beginning if the end is shown, or pauses. */
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

    /** Advances by {@code seconds} of real time while it plays; no effect otherwise. */
    public void tick(double seconds) {
        if (playing.get() && !line.get().isEmpty()) {
            goTo(at.get() + seconds * speed.get());
            playing.set(at.get() < TimeLine.end(line.get()));
        }
    }
}
