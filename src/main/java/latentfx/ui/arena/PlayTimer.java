package latentfx.ui.arena;

import javafx.animation.AnimationTimer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;

/** Moves a share from where it is to its end, frame by frame. For the FX thread. */
final class PlayTimer extends AnimationTimer {
    private static final long NONE = -1;

    private final DoubleProperty share;
    private final BooleanProperty playing;
    private final double seconds;
    private long last = NONE;

    PlayTimer(DoubleProperty share, BooleanProperty playing, double seconds) {
        this.share = share;
        this.playing = playing;
        this.seconds = seconds;
    }

    void run(boolean now) {
        last = NONE;
        if (now) {
            start();
        } else {
            stop();
        }
    }

    @Override
    public void handle(long now) {
        double passed = last == NONE ? 0 : (now - last) / 1e9 / seconds;
        last = now;
        share.set(Math.min(1, share.get() + passed));
        if (share.get() >= 1) {
            playing.set(false);
        }
    }
}
