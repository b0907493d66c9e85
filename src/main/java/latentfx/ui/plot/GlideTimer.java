package latentfx.ui.plot;

import javafx.animation.AnimationTimer;

/** Lets samples glide from map to map in real time. For the FX thread. */
public final class GlideTimer extends AnimationTimer {
    private static final double SECONDS = 0.6;

    private final PointGlide gliding;
    private final Runnable step;
    private long began = -1;
    private double share;

    /** Moves {@code gliding} on and runs {@code step} whenever there is something new to draw. */
    public GlideTimer(PointGlide gliding, Runnable step) {
        this.gliding = gliding;
        this.step = step;
    }

    /** Begins anew if samples have set out. */
    public void look() {
        if (gliding.underWay()) {
            began = -1;
            share = 0;
            start();
        }
    }

    /** How much of the way, in time, lies behind: 0 to 1. */
    public double share() {
        return share;
    }

    @Override
    public void handle(long now) {
        began = began < 0 ? now : began;
        share = Math.min(1, (now - began) / 1e9 / SECONDS);
        if (share >= 1 || !gliding.underWay()) {
            gliding.end();
            stop();
        }
        step.run();
    }
}
