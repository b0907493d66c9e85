package latentfx.ui.plot;

import javafx.animation.AnimationTimer;

/** Runs the transition of samples from one map to the next in real time. For the FX thread. */
public final class GlideTimer extends AnimationTimer {
    private final PointGlide gliding;
    private final Runnable step;
    private long began = -1;
    private double share;

    /** Runs {@code step} for each frame of {@code gliding} that is to be drawn. */
    public GlideTimer(PointGlide gliding, Runnable step) {
        this.gliding = gliding;
        this.step = step;
    }

    /** Starts over if a transition has begun. */
    public void begin() {
        if (gliding.underWay()) {
            began = -1;
            share = 0;
            start();
        }
    }

    /** The elapsed share of the time of the transition, 0 to 1. */
    public double share() {
        return share;
    }

    @Override
    public void handle(long now) {
        began = began < 0 ? now : began;
        share = Math.min(1, (now - began) / 1e9 / gliding.seconds());
        if (share >= 1 || !gliding.underWay()) {
            gliding.end();
            stop();
        }
        step.run();
    }
}
