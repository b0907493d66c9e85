package latentfx.ui.path;

import java.util.function.DoubleConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** Plays a path: moves the position along it frame by frame. For the FX thread. */
public final class PathPlayer {
    private final ReadOnlyDoubleProperty t;
    private final DoubleConsumer go;
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final BooleanProperty looping = new SimpleBooleanProperty(true);
    private final IntegerProperty frames = new SimpleIntegerProperty(41);
    private final IntegerProperty framesPerSecond = new SimpleIntegerProperty(20);
    private double owed;

    /** Stands still at first; reads the position from {@code t} and changes it through {@code go}. */
    public PathPlayer(ReadOnlyDoubleProperty t, DoubleConsumer go) {
        this.t = t;
        this.go = go;
        playing.addListener((property, before, now) -> {
            owed = 0;
            if (now && t.get() >= 1) {
                go.accept(0);
            }
        });
    }

    /** Whether the path is being played. */
    public BooleanProperty playingProperty() {
        return playing;
    }

    /** Whether playing starts over at the end; otherwise it stops there. */
    public BooleanProperty loopingProperty() {
        return looping;
    }

    /** Number of frames from the first end to the last, 2 or more; lanes are measured in as many. */
    public IntegerProperty framesProperty() {
        return frames;
    }

    /** Frames played a second, 1 or more. */
    public IntegerProperty framesPerSecondProperty() {
        return framesPerSecond;
    }

    /** Moves on by the frames that are due after {@code seconds} more. */
    public void advance(double seconds) {
        if (!playing.get()) {
            return;
        }
        owed += seconds * framesPerSecond.get();
        int due = (int) owed;
        owed -= due;
        if (due == 0) {
            return;
        }
        int last = Math.max(1, frames.get() - 1);
        int next = (int) Math.round(t.get() * last) + due;
        if (next > last && looping.get()) {
            next = next % (last + 1);
        }
        go.accept(Math.min(1, next / (double) last));
        if (next >= last && !looping.get()) {
            playing.set(false);
        }
    }
}
