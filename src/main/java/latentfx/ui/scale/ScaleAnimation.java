package latentfx.ui.scale;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;

/** Calls a step with the elapsed share of 300 ms, once a frame. For the FX thread. */
public final class ScaleAnimation {
    private static final double SECONDS = 0.3;

    private ScaleAnimation() {}

    /** Calls {@code step} with 0 at once, then with growing shares, at last with 1. */
    public static void run(DoubleConsumer step) {
        step.accept(0);
        new AnimationTimer() {
            private long began = -1;

            @Override
            public void handle(long now) {
                began = began < 0 ? now : began;
                double share = Math.min(1, (now - began) / 1e9 / SECONDS);
                step.accept(share);
                if (share >= 1) {
                    stop();
                }
            }
        }.start();
    }
}
