package latentfx.ui.time;

import javafx.animation.AnimationTimer;

/** Advances a time machine with the pulses of the toolkit while it plays. One for each window. */
public final class PlayClock {
    private static final double LONGEST_STEP = 0.1;

    private PlayClock() {}

    /** Starts to advance {@code viewModel} whenever it plays. To be called once. */
    public static void run(TimeViewModel viewModel) {
        AnimationTimer clock = new AnimationTimer() {
            private long last;

            @Override
            public void start() {
                last = System.nanoTime();
                super.start();
            }

            @Override
            public void handle(long ignored) {
                long now = System.nanoTime();
                viewModel.tick(Math.min(LONGEST_STEP, (now - last) / 1e9));
                last = now;
            }
        };
        viewModel.playingProperty().addListener((property, before, now) -> {
            if (now) {
                clock.start();
            } else {
                clock.stop();
            }
        });
    }
}
